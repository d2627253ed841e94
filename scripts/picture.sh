#!/bin/sh
# Makes docs/briefing.png, the picture of the report in the README: the seed's page as Chromium shows it.
#
#   scripts/picture.sh          (CHROMIUM= names another browser; build first)
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
chromium=${CHROMIUM:-}
for name in chromium chromium-browser google-chrome; do
  [ -n "$chromium" ] || chromium=$(command -v $name || true)
done
[ -n "$chromium" ] || { echo "picture: no Chromium found; set CHROMIUM=" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$root/docs"
(cd "$root" && build/briefing --format html -o "$work/page.html" seeds/mali-junta.txt)
"$chromium" --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
  --window-size=1120,1300 --screenshot="$root/docs/briefing.png" "file://$work/page.html" 2>/dev/null
