# Sourced after _sdk.sh: builds the program into .build/app when a source is newer than it; silent unless it fails.
app=.build/app
mkdir -p .build
if command -v flock >/dev/null 2>&1; then exec 9>.build/lock; flock 9; fi
if [ ! -f "$app/.built" ] || [ -n "$(find CivilDesk.Core CivilDesk.Web Directory.Build.props Directory.Packages.props global.json \
    \( -name bin -o -name obj \) -prune -o -type f -newer "$app/.built" -print 2>/dev/null | head -1)" ]; then
  if ! dotnet publish CivilDesk.Web -c Release -o "$app" -v quiet --nologo >.build/build.log 2>&1; then
    { echo "프로그램을 빌드하지 못했습니다. 기록: .build/build.log"; echo "The program could not be built. Log: .build/build.log"; grep -E "error" .build/build.log | head -5; } >&2
    exit 4
  fi
  touch "$app/.built"
fi
command -v flock >/dev/null 2>&1 && exec 9>&-
true
