# Sourced by the other scripts: stands in the repository's root and makes sure that a .NET 10 SDK is there.
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1
if ! command -v dotnet >/dev/null 2>&1 || ! dotnet --version >/dev/null 2>&1; then
  {
    echo "CivilDesk를 실행하려면 .NET 10 SDK(10.0.100 이상)가 필요합니다. https://dotnet.microsoft.com/download/dotnet/10.0 에서 설치한 뒤 다시 실행하십시오."
    echo "CivilDesk needs the .NET 10 SDK (10.0.100 or later). Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and run this again."
  } >&2
  exit 3
fi
