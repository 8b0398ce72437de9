#!/usr/bin/env bash
# The fast loop: format, build with audit findings as errors, the tests that need no browser.
set -eu
. "$(dirname "$0")/_sdk.sh"
dotnet format CivilDesk.sln --verify-no-changes --exclude CivilDesk.Core/Storage/Migrations
dotnet build CivilDesk.sln -c Release -v quiet -p:DeskAudit=true
dotnet test CivilDesk.Tests -c Release --no-build --filter 'FullyQualifiedName!~Flows&FullyQualifiedName!~Demo'
