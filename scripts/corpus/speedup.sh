#!/bin/bash
# speedup.sh ARTICLES [JOBS]: how many times as fast GNU parallel maps on JOBS cores (2) as one process does. Both are run in
# turn, TIMES=3 times, and the least time of each counts: a machine with other work to do tells too little.
set -euo pipefail
articles=$1 jobs=${2:-2} TIMEFORMAT=%R
block=$((($(wc -c <"$articles") + 4 * jobs - 1) / (4 * jobs)))
one() { "$BRIEFING" map --shard --analyses keywords <"$articles" >/dev/null; }
many() {
  parallel --will-cite --pipepart -a "$articles" --block "$block" -k -j "$jobs" -q \
    "$BRIEFING" map --shard --analyses keywords >/dev/null
}
# The first line on standard input that is least as a number.
least() { sort -n | head -n 1; }
for _ in $(seq "${TIMES:-3}"); do
  { time one; } 2>>"$articles.one"
  { time many; } 2>>"$articles.many"
done
awk -v one="$(least <"$articles.one")" -v many="$(least <"$articles.many")" -v jobs="$jobs" \
  'BEGIN { printf "GNU parallel on %d cores: %.2f times one process (%.1f s, %.1f s)\n", jobs, one / many, one, many }'
rm "$articles.one" "$articles.many"
