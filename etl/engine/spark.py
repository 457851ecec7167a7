"""Batches of documents through Spark: the same function over the same record batches, from Parquet to Parquet.

PySpark and a Java runtime are an extra (`pip install waqai[spark]`). `master` may be a cluster; what was run in the
tests is `local[2]`, with folders of this machine. Folders may be any that Spark reaches (s3a://, hdfs://), and every
worker needs this package with its language folders and seeds.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from etl.data import ROOT
from etl.engine.batch import DOCUMENTS
from etl.engine.local import Work

# The schema of etl.parts.PARTS in Spark's words.
PARTS_DDL = "table_name string, rows binary"


def run(work: Work, source: str, target: str, master: str = "local[*]", batch_rows: int = 256) -> None:
    """Fills the folder `target` with the parts that `work` makes of the documents in the Parquet folder `source`.

    Raises ImportError where PySpark is absent, saying how to get it.
    """
    try:
        from pyspark.sql import SparkSession  # noqa: PLC0415
    except ImportError as error:
        raise ImportError("ENGINE=spark needs PySpark and Java: pip install 'waqai[spark]'") from error

    def over_partition(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            yield work(batch.cast(DOCUMENTS))

    if master.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = (
        SparkSession.builder.master(master)
        .appName("waqai")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", str(sys.stderr.isatty()).lower())
        .config(
            "spark.executorEnv.PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        )
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(batch_rows))
        .getOrCreate()
    )
    try:
        documents = session.read.parquet(source)
        documents.mapInArrow(over_partition, PARTS_DDL).write.mode("overwrite").parquet(target)
    finally:
        session.stop()


def write_documents(batches: Iterator[pa.RecordBatch], folder: Path) -> None:
    """Documents as Parquet files that Spark reads, one a batch."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, batch in enumerate(batches):
        pq.write_table(
            pa.Table.from_batches([batch]), folder / f"documents-{number:06d}.parquet", coerce_timestamps="us"
        )


def read_parts(folder: Path) -> Iterator[pa.RecordBatch]:
    """The parts that a run left in its target folder, file by file."""
    for path in sorted(folder.glob("*.parquet")):
        yield from pq.ParquetFile(path).iter_batches(batch_size=64)
