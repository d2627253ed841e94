#!/bin/bash
# A corpus on a Slurm cluster, as an array of jobs.
#
#   examples/corpus/slurm.sh ARTICLES.ndjson FOLDER
#
# submits one job for each part of the articles, and one that waits for them all. They write what each article is about to
# FOLDER/map.ndjson, what the corpus counts to FOLDER/corpus.part, and a report on the corpus to FOLDER/report.html. Both paths
# are on a file system that the nodes share.
#
#   BRIEFING=briefing   the command, by its path or on the PATH of every node
#   MAP=                options of `briefing map`: --analyses keywords
#   PARTIAL=            options of `briefing map --partial`: --group desk
#   PARTS=16            how many parts, each cut at ends of lines
#   MEMORY=8G           memory of the job that waits: about what `briefing reduce` needs
#   SBATCH=             options of both sbatch: --partition=day --time=1:00:00
set -euo pipefail
[ $# = 2 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
articles=$1 folder=$2 briefing=${BRIEFING:-briefing} parts=${PARTS:-16} step=${STEP:-submit}
# A folder of numbered files, in their order: 0001, 0002, ...
each=$folder/shards

case $step in
submit)
  mkdir -p "$each"
  # shellcheck disable=SC2086
  job=$(STEP=part sbatch --parsable --export=ALL --array="1-$parts" --mem=256M --output="$each/%a.log" \
    --requeue ${SBATCH:-} "$0" "$@")
  # shellcheck disable=SC2086
  STEP=whole sbatch --export=ALL --dependency="afterok:${job%%;*}" --mem="${MEMORY:-8G}" --output="$each/whole.log" \
    ${SBATCH:-} "$0" "$@"
  ;;
part)
  at=$(printf '%s/%04d' "$each" "$SLURM_ARRAY_TASK_ID")
  shard() { split -n "l/$SLURM_ARRAY_TASK_ID/$parts" "$articles"; }
  # --shard: a bad record is told by its beginning, since the number of its line depends on where the file was cut.
  # shellcheck disable=SC2086
  shard | "$briefing" map --shard ${MAP:-} >"$at.ndjson.unfinished"
  # shellcheck disable=SC2086
  shard | "$briefing" map --partial ${PARTIAL:-} >"$at.part.unfinished"
  mv "$at.ndjson.unfinished" "$at.ndjson"
  mv "$at.part.unfinished" "$at.part"
  ;;
whole)
  # A part that is missing stops here: `cat` and `reduce` are given each by its name.
  names() { seq -f "$each/%04.0f.$1" 1 "$parts"; }
  names ndjson | xargs cat >"$folder/unfinished.map"
  names part | xargs "$briefing" reduce >"$folder/unfinished.part"
  mv "$folder/unfinished.map" "$folder/map.ndjson"
  mv "$folder/unfinished.part" "$folder/corpus.part"
  "$briefing" corpus-report "$folder/corpus.part" --format html --output "$folder/report.html"
  ;;
esac
