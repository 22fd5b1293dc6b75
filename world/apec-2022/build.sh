#!/bin/sh
# Builds the world apec-2022 from the two folders of source data (PROVENANCE.md).
# Usage: build.sh FOLDER-OF-icio-77x23 FOLDER-OF-icio-2022-81x28 hs6-to-gtap.csv
set -eu
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
servanda=${SERVANDA:-servanda}
"$servanda" world import icio "$1" -o "$work/source" --values before-tariff \
  --name apec-2022 --title "APEC and its partners, 2022" --year 2022 \
  --elasticities "$2/elasticities.csv" --default FGO \
  --standard-errors "$here/standard-errors.csv" \
  --concordance "$3" --sector-map "$here/sector-map.csv"
"$servanda" world balance "$work/source" -o "$work/balanced" --form parquet
cp "$work"/balanced/*.parquet "$work"/balanced/world.json "$here"
