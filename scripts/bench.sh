#!/bin/sh
# bench.sh: runs every benchmark of spec/bench that has a `run` form and prints ratios to peers of the same run.
# A benchmark whose peers are not installed says so and is passed over. Run by `make bench`.
set -u
LUA=${LUA:-lua5.4}
status=0
for bench in spec/bench/*.lua; do
  [ -e "$bench" ] || continue
  printf '\n==== %s\n' "$(basename "$bench" .lua)"
  "$LUA" "$bench" || status=1
done
exit $status
