#!/bin/sh
# install.sh: what the recipes of examples/corpus run on, into build/corpus: GNU parallel and Java from the machine's package
# manager where they are missing, PySpark into a Python environment, and Hadoop's streaming jar. Does nothing where all is there.
#
#   build/corpus/venv/bin/spark-submit        Spark, and with it the jars of Hadoop
#   build/corpus/hadoop-streaming-2.10.2.jar  the last streaming jar that Maven Central has
set -eu
cd "$(dirname "$0")/../.."
scripts/deps.sh corpus
folder=build/corpus streaming=2.10.2
mkdir -p $folder

if ! $folder/venv/bin/python -c 'import pyspark' 2>/dev/null; then
  echo "installing PySpark into $folder/venv" >&2
  python3 -m venv $folder/venv
  $folder/venv/bin/pip install --quiet --disable-pip-version-check 'pyspark>=4.0,<5' >&2
fi

# The Ivy that Spark brings is a client of Maven Central.
if [ ! -s $folder/hadoop-streaming-$streaming.jar ]; then
  echo "fetching hadoop-streaming $streaming into $folder" >&2
  jars=$(echo $folder/venv/lib/python3*/site-packages/pyspark/jars)
  java -jar "$jars"/ivy-*.jar -cache $folder/ivy -warn -notransitive -types jar \
    -dependency org.apache.hadoop hadoop-streaming $streaming -retrieve "$folder/[artifact]-[revision].[ext]" >&2
fi
