#!/bin/sh
# Puts the Mincho of printed papers and its licence beside the classes: build.sh FOLDER. Does nothing when they are there.
set -eu
cd "$(dirname "$0")"
folder=$1
package=node_modules/@expo-google-fonts/noto-serif-jp
if [ "$folder/NotoSerifJP-Regular.ttf" -nt package-lock.json ] && [ "$folder/NotoSerifJP-Regular.ttf" -nt build.sh ]; then exit 0; fi
npm ci --no-audit --no-fund --prefer-offline --ignore-scripts --loglevel=error
mkdir -p "$folder"
cp "$package/LICENSE_FONT" "$folder/NotoSerifJP-LICENSE.txt"
cp "$package/700Bold/NotoSerifJP_700Bold.ttf" "$folder/NotoSerifJP-Bold.ttf"
cp "$package/400Regular/NotoSerifJP_400Regular.ttf" "$folder/NotoSerifJP-Regular.ttf"
touch "$folder/NotoSerifJP-Regular.ttf"
# The package holds eight weights; what the build needs has been taken out.
rm -rf node_modules
