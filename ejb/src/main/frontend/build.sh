#!/bin/sh
# Bundles the text CRDT for the server's script engine: build.sh OUTPUT. Does nothing when the output is newer than its sources.
set -eu
cd "$(dirname "$0")"
output=$1
if ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --no-audit --no-fund --prefer-offline --loglevel=error
  touch node_modules/.package-lock.json
fi
if [ "$output" -nt text-engine.js ] && [ "$output" -nt node_modules/.package-lock.json ] && [ "$output" -nt build.sh ]; then exit 0; fi
mkdir -p "$(dirname "$output")"
node_modules/.bin/esbuild text-engine.js --bundle --format=iife --target=es2022 --legal-comments=none --log-level=warning --outfile="$output"
