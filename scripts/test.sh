#!/usr/bin/env bash
# Every test, the browser tests included. Ends with "N passed, N failed, N skipped".
set -u
. "$(dirname "$0")/_sdk.sh"

have_browser() { command -v chromium >/dev/null 2>&1 || [ -n "${CHROMIUM:-}" ]; }
have_korean() { fc-list :lang=ko 2>/dev/null | grep -q .; }
if ! have_browser || ! have_korean; then
  if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing Chromium and a Korean font for the browser tests …"
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends chromium fontconfig fonts-noto-cjk; } >/dev/null 2>&1
  fi
  have_browser || echo "브라우저 시험에 chromium이 필요합니다 / The browser tests need chromium: apt-get install chromium" >&2
  have_korean || echo "한글 글꼴이 필요합니다 / The browser tests need a Korean font: apt-get install fonts-noto-cjk" >&2
fi

results=.build/tests
rm -rf "$results"
dotnet test CivilDesk.sln -c Release --logger "trx;LogFileName=tests.trx" --results-directory "$results" "$@"
code=$?

counters=$(grep -ao '<Counters [^>]*' "$results/tests.trx" 2>/dev/null | head -1)
count() { printf '%s' "$counters" | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p"; }
total=$(count total) passed=$(count passed) executed=$(count executed)
total=${total:-0} passed=${passed:-0} executed=${executed:-0}
skipped=$((total - executed)) failed=$((executed - passed))
if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ] && [ "$skipped" -eq 0 ]; then failed=1; fi
[ "$skipped" -eq 0 ] || { [ "$code" -ne 0 ] || code=4; }
[ "$passed" -gt 0 ] || { [ "$code" -ne 0 ] || code=5; }
echo "$passed passed, $failed failed, $skipped skipped"
exit "$code"
