#!/usr/bin/env bash
# How fast the desk is on this machine: ./scripts/bench.sh [--only start|save|ring|queue|register|search|board|report|half-year|boards|screen] [--size N] [--runs N]
# Prints the machine, then medians and ratios. A ledger of 50 000 complaints is made for it in a temporary folder and thrown away.
set -eu
. "$(dirname "$0")/_sdk.sh"
mkdir -p .build
if ! dotnet build CivilDesk.Tests -c Release -v quiet --nologo >.build/bench.log 2>&1; then
  { echo "빌드하지 못했습니다. 기록: .build/bench.log"; echo "It could not be built. Log: .build/bench.log"; } >&2
  exit 4
fi
exec dotnet CivilDesk.Tests/bin/Release/net10.0/CivilDesk.Tests.dll bench "$@"
