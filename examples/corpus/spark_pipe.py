"""A corpus on Spark, by RDD.pipe: every line goes through the command, no code of ours runs in the JVM.

    spark-submit --master 'local[2]' examples/corpus/spark_pipe.py ARTICLES.ndjson FOLDER

writes what each article is about to FOLDER/map/part-*, what the corpus counts to FOLDER/corpus/part-00000, and a report on
the corpus to FOLDER/report.html. The paths may be of any file system of Spark's, but for the report, which is made where
this runs. `pip install pyspark` brings spark-submit; it needs Java 17.

    BRIEFING=briefing   the command, by its path or on the PATH of every worker
    MAP=                options of `briefing map`: --analyses keywords
    PARTIAL=            options of `briefing map --partial`: --group desk
    PARTS=2             into how many parts Spark cuts the articles at least
"""
import os
import subprocess
import sys

from pyspark import SparkContext

if len(sys.argv) != 3:
    sys.exit(__doc__)
articles_path, folder = sys.argv[1:]
environment = dict(os.environ)
briefing = environment.get("BRIEFING", "briefing")


def through(lines, command):
    """The lines that the command makes of each partition's. Its failure, or its death, fails the task, which Spark runs again:
    three times on a cluster, never in local[N]."""
    return lines.pipe(command, env=environment, checkCode=True)


spark = SparkContext(appName="briefing")
spark.setLogLevel("WARN")
articles = spark.textFile(articles_path, int(environment.get("PARTS", "2")))

# --shard: a bad record is told by its beginning, since the number of its line depends on where Spark cut the file.
through(articles, f"{briefing} map --shard {environment.get('MAP', '')}").saveAsTextFile(f"{folder}/map")

# Each task reduces what it counted, so that little travels. Where `map` dies, `reduce` misses its last line and fails. (Two
# pipes in a row would not do: PySpark's hangs when what feeds it fails.) repartition(1) may bring the lines in any order.
partial = environment.get("PARTIAL", "")
counted = through(articles, f"sh -c '{briefing} map --partial {partial} | {briefing} reduce'")
through(counted.repartition(1), f"{briefing} reduce").saveAsTextFile(f"{folder}/corpus")
spark.stop()

subprocess.run([briefing, "corpus-report", f"{folder}/corpus/part-00000", "--format", "html", "--output",
                f"{folder}/report.html"], check=True)
