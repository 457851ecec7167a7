"""How fast annotated rows go into the warehouse: `python -m tests.bench.bench_load [WAREHOUSE]`.

The rows are those of the invented warehouse, as Arrow tables as the ETL brings them. Counted is processor time of all
threads, not the time on the wall.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pyarrow as pa

from tests.bench.generated import million
from tests.bench.measure import load
from warehouse.build import CONFIG, OF_DOCUMENT, Changes, create, insert, refresh
from warehouse.connection import Reader

DOCUMENTS, BATCH = 50_000, 2_000


def main(root: Path) -> None:
    """Prints telling rows a second of the processor: into their table alone, and with all that belongs to them."""
    reader = Reader(root)
    world = {name: table(reader, f"from {name}") for name in ("event_type", "actor_name", "letter_fold", "office")}
    world["actor"] = table(reader, "from actor where is_known")
    batches = list(parts(reader))
    tellings = [batch["telling"] for batch in batches]
    events = sum(each.num_rows for each in tellings)
    rows = sum(each.num_rows for batch in batches for each in batch.values())
    with duckdb.connect(":memory:", config=CONFIG) as connection:
        create(connection)
        began = time.process_time()
        for each in tellings:
            insert(connection, "telling", each)
        alone = time.process_time() - began
    with TemporaryDirectory() as folder:
        wall, began = time.perf_counter(), time.process_time()
        refresh(Path(folder), Changes(batches=batches, world=world, is_whole=True))
        cpu, wall = time.process_time() - began, time.perf_counter() - wall
    print(f"{events:,} event rows with {rows - events:,} rows of documents, words, mentions, times; {load()}")
    print(f"  into their table: {events / alone:,.0f} event rows a second of processor")
    print(f"  whole refresh, derived, checked, published: {events / cpu:,.0f} event rows, {rows / cpu:,.0f} rows of all"
          f" kinds a second of processor ({cpu:.1f} s, {wall:.1f} s on the wall)")  # fmt: skip


def parts(reader: Reader) -> Iterator[dict[str, pa.Table]]:
    for first in range(0, DOCUMENTS, BATCH):
        chosen = f"document_id >= 'doc-{first:08d}' and document_id < 'doc-{first + BATCH:08d}'"
        batch = {name: table(reader, f"from {name} where {chosen}") for name in OF_DOCUMENT}
        unknown = "from actor where not is_known and actor_id in (select actor_id from mention where"
        yield {
            **batch,
            "actor": table(reader, f"{unknown} {chosen} union select actor_id from telling_actor where {chosen})"),
        }


def table(reader: Reader, sql: str) -> pa.Table:
    return reader.cursor().sql(sql).to_arrow_table()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else million())
