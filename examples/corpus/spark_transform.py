"""A corpus on Spark SQL, by TRANSFORM: a table of lines goes through the command. Hive is not needed.

    spark-submit --master 'local[2]' examples/corpus/spark_transform.py ARTICLES.ndjson FOLDER

writes what each article is about to FOLDER/map/part-*, what the corpus counts to FOLDER/corpus/part-*, one file of them, and
a report on the corpus to FOLDER/report.html.

    BRIEFING=briefing   the command, by its path or on the PATH of every worker
    MAP=                options of `briefing map`: --analyses keywords
    PARTIAL=            options of `briefing map --partial`: --group desk
"""
import glob
import os
import subprocess
import sys

from pyspark.sql import SparkSession

if len(sys.argv) != 3:
    sys.exit(__doc__)
articles_path, folder = sys.argv[1:]
briefing = os.environ.get("BRIEFING", "briefing")


def through(table, command):
    """A query: the lines that the command makes of those of a table or query."""
    return f"SELECT TRANSFORM(value) USING '{command}' AS (value STRING) FROM {table}"


spark = SparkSession.builder.appName("briefing").getOrCreate()
spark.sparkContext.setLogLevel("WARN")
spark.read.text(articles_path, lineSep="\n").createOrReplaceTempView("articles")

# --shard: a bad record is told by its beginning, since the number of its line depends on where Spark cut the file.
spark.sql(through("articles", f"{briefing} map --shard {os.environ.get('MAP', '')}")).write.text(f"{folder}/map")

# Each task reduces what it counted, so that little travels. Where `map` dies, `reduce` misses its last line and fails.
counted = through("articles", f"{briefing} map --partial {os.environ.get('PARTIAL', '')} | {briefing} reduce")
gathered = f"(SELECT /*+ REPARTITION(1) */ value FROM ({counted}))"
spark.sql(through(gathered, f"{briefing} reduce")).write.text(f"{folder}/corpus")
spark.stop()

subprocess.run([briefing, "corpus-report", *glob.glob(f"{folder}/corpus/part-*"), "--format", "html", "--output",
                f"{folder}/report.html"], check=True)
