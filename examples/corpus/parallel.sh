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

# shards OUTPUT COMMAND...: the command on each part, outputs in the order of the parts. A part whose command failed or was
# killed is run again, twice at most; what it wrote before is dropped. The output has its name only once it is whole.
shards() {
  output=$1
  shift
  parallel --will-cite --pipepart -a "$articles" --block "$block" -k -j "${JOBS:-100%}" --retries 3 --halt now,fail=1 \
    -q "$@" >"$output.unfinished"
  mv "$output.unfinished" "$output"
}

# --shard: a bad record is told by its beginning, since the number of its line depends on where the file was cut.
# shellcheck disable=SC2086
shards "$folder/map.ndjson" "$briefing" map --shard ${MAP:-}
# shellcheck disable=SC2086
shards "$folder/parts" "$briefing" map --partial ${PARTIAL:-}
"$briefing" reduce "$folder/parts" >"$folder/corpus.part"
"$briefing" corpus-report "$folder/corpus.part" --format html --output "$folder/report.html"
