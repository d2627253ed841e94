#!/bin/sh
# A corpus on Hadoop Streaming.
#
#   examples/corpus/hadoop.sh ARTICLES.ndjson FOLDER
#
# writes what each article is about to FOLDER/map/part-*, what the corpus counts to FOLDER/corpus/part-00000, and a report on
# the corpus to FOLDER/report.html.
#
#   BRIEFING=briefing   the command, by its path or on the PATH of every node
#   MAP=                options of `briefing map`: --analyses keywords
#   PARTIAL=            options of `briefing map --partial`: --group desk
#   PARTS=8             how many parts the articles are cut into, at ends of lines
#   BYTES=              how large the articles are, where that is no local file: $(hadoop fs -stat %b ARTICLES.ndjson)
#   STREAMING=          how a streaming job is run; where not given: hadoop jar $HADOOP_HOME/.../hadoop-streaming-*.jar
#
# Without a Hadoop installation, in one process, with the Hadoop that PySpark brings and the streaming jar of Maven Central
# (org.apache.hadoop:hadoop-streaming:2.10.2; scripts/corpus/install.sh fetches both):
#
#   STREAMING="java -cp hadoop-streaming-2.10.2.jar:$(python -c 'import pyspark; print(pyspark.__path__[0])')/jars/*
#     org.apache.hadoop.streaming.HadoopStreaming -D mapreduce.framework.name=local -D fs.defaultFS=file:///"
set -euf
[ $# = 2 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
articles=$1 folder=$2 briefing=${BRIEFING:-briefing}
streaming=${STREAMING:-hadoop jar $(set +f; echo "$HADOOP_HOME"/share/hadoop/tools/lib/hadoop-streaming-*.jar)}
parts=${PARTS:-8}
split=$((((${BYTES:-$(wc -c <"$articles")}) + parts - 1) / parts))

# job REDUCES OPTION...: a streaming job. Hadoop numbers the parts by their size, so all must be of one size for the output to be
# in order: it takes minsize on a cluster, the block's size in one process. A line is a key without a value (keyonlytext): text
# output would put a tab after it.
job() {
  reduces=$1
  shift
  $streaming -D mapreduce.job.reduces="$reduces" -D mapreduce.job.maps="$parts" \
    -D mapreduce.input.fileinputformat.split.minsize=$split -D fs.local.block.size=$split \
    -D stream.map.output=keyonlytext -D stream.reduce.input=keyonlytext -D stream.reduce.output=keyonlytext \
    -input "$articles" "$@"
}

# --shard: a bad record is told by its beginning, since the number of its line depends on where Hadoop cut the file.
job 0 -output "$folder/map" -mapper "$briefing map --shard ${MAP:-}"
job 1 -output "$folder/corpus" -mapper "$briefing map --partial ${PARTIAL:-}" -reducer "$briefing reduce"
"$briefing" corpus-report "$folder/corpus/part-00000" --format html --output "$folder/report.html"
