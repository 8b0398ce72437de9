#!/usr/bin/env bash
# Adds a migration after the tables of a room have changed: ./scripts/add-migration.sh NameOfTheChange
set -eu
. "$(dirname "$0")/_sdk.sh"
dotnet tool restore >/dev/null
exec dotnet ef migrations add "$1" --project CivilDesk.Core --output-dir Storage/Migrations
