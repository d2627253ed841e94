#!/bin/sh
# make check-report: the page, the Markdown and the JSON of several articles, judged by programs that are not ours.
#
#   scripts/report/check.sh [ARTICLE...]        the seed and the articles of spec/data/report where none is given
#
# Needs node with npm, java, and Chromium (CHROMIUM=, else what is found); their packages go to build/check-report.
# LUA and the paths come from make.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/build/check-report
lua=${LUA:-lua5.4}
mkdir -p "$work"

if ! cmp -s "$here/package.json" "$work/package.json" || [ ! -d "$work/node_modules" ]; then
  cp "$here/package.json" "$work/package.json"
  (cd "$work" && npm install --ignore-scripts --no-audit --no-fund --loglevel=error)
fi
cp "$here"/*.mjs "$here"/htmlvalidate.json "$work/"

chromium=${CHROMIUM:-}
for name in chromium chromium-browser google-chrome; do
  [ -n "$chromium" ] || chromium=$(command -v $name || true)
done
[ -n "$chromium" ] || { echo "check-report: no Chromium found; set CHROMIUM=" >&2; exit 1; }

[ $# -gt 0 ] || set -- "$root/seeds/mali-junta.txt" "$root"/spec/data/report/*.txt
rm -rf "$work/pages"
mkdir -p "$work/pages"
status=0
"$lua" "$here/pages.lua" "$root" "$work/pages" "$@" || status=1

cd "$work"
say() { printf '%-28s %s\n' "$1" "$2"; }
try() { # name, command...
  name=$1
  shift
  if "$@" >"$work/$name.log" 2>&1; then say "$name" ok; else
    say "$name" FAILED
    sed 's/^/  /' "$work/$name.log" | head -40
    status=1
  fi
}
try vnu java -jar node_modules/vnu-jar/build/dist/vnu.jar --errors-only pages/*.html
try html-validate node_modules/.bin/html-validate --config htmlvalidate.json pages/*.html
try parsed node parsed.mjs pages
try browser env CHROMIUM="$chromium" node browser.mjs pages
exit $status
