#!/bin/sh
# A corpus on every core of one machine, by GNU parallel.
#
#   examples/corpus/parallel.sh ARTICLES.ndjson FOLDER
#
# writes what each article is about to FOLDER/map.ndjson, what the corpus counts to FOLDER/corpus.part, and a report on the
# corpus to FOLDER/report.html.
#
#   BRIEFING=briefing   the command
#   MAP=                options of `briefing map`: --analyses keywords
#   PARTIAL=            options of `briefing map --partial`: --group desk
#   PARTS=              how many parts the file is cut into, at ends of lines; four a core where not given
#   JOBS=100%           how many run at a time
set -eu
[ $# = 2 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
articles=$1 folder=$2 briefing=${BRIEFING:-briefing}
parts=${PARTS:-$(($(getconf _NPROCESSORS_ONLN) * 4))}
block=$((($(wc -c <"$articles") + parts - 1) / parts))
mkdir -p "$folder"

# shards OUTPUT COMMAND...: the command on each part, outputs in the order of the parts. Where one fails or is killed, all stop.
# (No --retries: with --pipepart a second try would read nothing, and end well.)
shards() {
  output=$1
  shift
  parallel --will-cite --pipepart -a "$articles" --block "$block" -k -j "${JOBS:-100%}" --halt now,fail=1 -q "$@" >"$output"
}

# How many lines a part has seen: articles, and records that were none (the other kinds of `error` stand with an article).
counted() {
  awk -F, '
    /^\["document"/ { n += $(NF - 2) }
    /^\["error"/ && !/^\["error","(language|replaced)"/ { n += $NF }
    END { print n + 0 }' "$1"
}

# --shard: a bad record is told by its beginning, since the number of its line depends on where the file was cut.
# shellcheck disable=SC2086
shards "$folder/unfinished.map" "$briefing" map --shard ${MAP:-}
# shellcheck disable=SC2086
shards "$folder/unfinished.parts" "$briefing" map --partial ${PARTIAL:-}
"$briefing" reduce "$folder/unfinished.parts" >"$folder/unfinished.part"

# Results have their names only once they are whole.
records=$(grep -c '' "$articles" || true)
results=$(wc -l <"$folder/unfinished.map")
if [ "$results" -ne "$records" ] || [ "$(counted "$folder/unfinished.part")" -ne "$records" ]; then
  echo "parallel.sh: $records records, but $results results and $(counted "$folder/unfinished.part") counted" >&2
  exit 1
fi
mv "$folder/unfinished.map" "$folder/map.ndjson"
mv "$folder/unfinished.part" "$folder/corpus.part"
rm "$folder/unfinished.parts"
"$briefing" corpus-report "$folder/corpus.part" --format html --output "$folder/report.html"
