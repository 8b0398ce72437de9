#!/usr/bin/env bash
# Reads the documents with other people's programs: ./scripts/check-documents.sh [FOLDER]
# Without a folder, a sample of each kind is written to .build/documents first. For each .hwpx: kordoc's validate and lint, its
# tables read back cell by cell, and its pages drawn as pictures for people to look at. Needs Node 20; nothing of it is in the product.
set -eu
asked=${1:-}
[ -z "$asked" ] || asked=$(cd "$asked" && pwd)
. "$(dirname "$0")/_sdk.sh"
if ! command -v npm >/dev/null 2>&1; then
  echo "문서 점검에는 Node.js 20 이상과 npm이 필요합니다 / Checking documents needs Node.js 20 or later with npm" >&2
  exit 3
fi

tools=.build/oracles
if [ ! -d "$tools/node_modules/kordoc" ] || [ ! -d "$tools/node_modules/@rhwp/core" ]; then
  mkdir -p "$tools"
  echo '{"private":true}' > "$tools/package.json"
  npm install --prefix "$tools" --no-fund --no-audit --loglevel=error kordoc@4.14.1 @rhwp/core@0.8.6
fi

folder=${asked:-.build/documents}
if [ -z "$asked" ]; then
  rm -rf "$folder"
  DESK_DOCUMENTS="$PWD/$folder" dotnet test CivilDesk.Tests --filter "FullyQualifiedName~SampleDocumentFiles" --verbosity quiet
fi
exec node scripts/check-documents.mjs "$tools" "$folder"
