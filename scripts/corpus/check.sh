#!/bin/bash
# check.sh: the recipes of examples/corpus on every engine, against one process: map, reduce and the corpus report must be the
# same to the byte. Run by `make check-corpus`; installs what it needs.
#
#   SIZE=20000     articles of the generated corpus
#   ENGINES=       which of the functions below, by name; all where not given
#   MAP= PARTIAL=  options of `briefing map` and of `briefing map --partial`
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1
scripts/corpus/install.sh || exit 1

root=$PWD work=$PWD/build/corpus recipes=$PWD/examples/corpus lua=${LUA:-lua5.4}
size=${SIZE:-20000}
articles=$work/articles-$size.ndjson
export BRIEFING=$root/build/briefing MAP=${MAP:-} PARTIAL=${PARTIAL---group desk}
spark=$work/venv/bin
jars=$(echo "$spark"/../lib/python3*/site-packages/pyspark/jars)
export PYSPARK_PYTHON=$spark/python SPARK_HOME=${jars%/jars}

# one: a single process, which the engines are measured by.
one() {
  mkdir "$1"
  # shellcheck disable=SC2086
  "$BRIEFING" map --shard $MAP <"$articles" >"$1/map.ndjson" &&
    "$BRIEFING" map --partial $PARTIAL <"$articles" | "$BRIEFING" reduce >"$1/corpus.part" &&
    "$BRIEFING" corpus-report "$1/corpus.part" --format html --output "$1/report.html"
}

parallel_2() { PARTS=2 "$recipes/parallel.sh" "$articles" "$1"; }
parallel_3() { PARTS=3 "$recipes/parallel.sh" "$articles" "$1"; }
parallel_16() { PARTS=16 "$recipes/parallel.sh" "$articles" "$1"; }
# A worker dies in the middle of its part: the recipe fails, and writes nothing that looks whole. Run again, it works.
parallel_killed() {
  local -x BRIEFING
  BRIEFING=$(BRIEFING=$root/build/briefing mortal "$1")
  for _ in map partial reduce; do
    if PARTS=5 "$recipes/parallel.sh" "$articles" "$1" || [ -e "$1/map.ndjson" ] || [ -e "$1/corpus.part" ]; then return 1; fi
  done
  PARTS=5 "$recipes/parallel.sh" "$articles" "$1"
}

submit() { "$spark/spark-submit" --master "$1" "$recipes/$2" "$articles" "$3"; }
spark_pipe_local() { PARTS=3 submit 'local[2]' spark_pipe.py "$1"; }
spark_pipe_cluster() { PARTS=5 submit 'local-cluster[2,1,1024]' spark_pipe.py "$1"; }
spark_pipe_killed() { BRIEFING=$(mortal "$1") PARTS=5 submit 'local-cluster[2,1,1024]' spark_pipe.py "$1"; }
spark_transform() { submit 'local-cluster[2,1,1024]' spark_transform.py "$1"; }

hadoop_streaming() {
  STREAMING="java -cp $work/hadoop-streaming-2.10.2.jar:$jars/* org.apache.hadoop.streaming.HadoopStreaming
    -D mapreduce.framework.name=local -D fs.defaultFS=file:///" PARTS=4 "$recipes/hadoop.sh" "$articles" "$1"
}

# On a cluster of this machine alone; not where Slurm is not installed.
slurm_array() {
  MEMORY=2G PARTS=6 scripts/corpus/slurm.sh "$1.cluster" "$recipes/slurm.sh" "$articles" "$1"
}

# mortal FOLDER: a command that dies thrice: the first of `map`, of `map --partial` and of `reduce` is killed half-way.
mortal() {
  cat >"$1.command" <<END
#!/bin/sh
case \$1 in map | reduce) mkdir "$1.killed-\$1\${2##*/}" 2>/dev/null ;; *) false ;; esac || exec "$BRIEFING" "\$@"
head -c 20000 | "$BRIEFING" "\$@"
kill -9 \$\$
END
  chmod +x "$1.command"
  echo "$1.command"
}

# The three results of a folder, wherever the engine put them.
results() {
  case $2 in
  map) cat "$1/map.ndjson" 2>/dev/null || cat "$1"/map/part-* ;;
  reduce) cat "$1/corpus.part" 2>/dev/null || cat "$1"/corpus/part-* ;;
  report) cat "$1/report.html" ;;
  esac
}

same() { results "$work/check/$1" "$2" 2>/dev/null | cmp -s - <(results "$work/check/one" "$2" 2>/dev/null); }

all="one parallel_2 parallel_3 parallel_16 parallel_killed spark_pipe_local spark_pipe_cluster spark_pipe_killed spark_transform
  hadoop_streaming slurm_array"
[ -s "$articles" ] || {
  "$lua" spec/corpus/generate.lua "$size" >"$articles.unfinished" && mv "$articles.unfinished" "$articles" || exit 1
}
rm -rf "$work/check"
mkdir -p "$work/check"
printf '%d articles, %d bytes\n%-20s %9s  %-10s %-10s %-10s\n' "$size" "$(wc -c <"$articles")" engine seconds map reduce report
failed=0
for engine in ${ENGINES:-$all}; do
  if [ "$engine" = slurm_array ] && ! command -v slurmctld >/dev/null; then
    echo "$engine: passed over, for want of slurmctld, slurmd and munge"
    continue
  fi
  started=$(date +%s)
  status=ok
  $engine "$work/check/$engine" >"$work/check/$engine.log" 2>&1 || status=failed
  printf '%-20s %9d ' "$engine" $(($(date +%s) - started))
  for result in map reduce report; do
    if same "$engine" $result; then verdict=same; else verdict=DIFFERENT status=failed; fi
    printf ' %-10s' $verdict
  done
  if [ $status = ok ]; then echo; else
    failed=$((failed + 1))
    echo " FAILED: $work/check/$engine.log"
    tail -5 "$work/check/$engine.log" | sed 's/^/    /'
  fi
done
scripts/corpus/speedup.sh "$articles"
echo "engines that differ: $failed"
[ $failed = 0 ]
