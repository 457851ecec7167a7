"""Tables of any shapes as one record batch, which goes through whatever carries bytes: a process, Spark, a file."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa

PARTS = pa.schema([("table_name", pa.string()), ("rows", pa.binary())])


def parts_of(tables: dict[str, pa.Table]) -> pa.RecordBatch:
    """Tables as parts, those without rows left out."""
    parts = [(name, _packed(rows)) for name, rows in tables.items() if rows.num_rows]
    names, packed = zip(*parts, strict=True) if parts else ((), ())
    return pa.record_batch([pa.array(names, pa.string()), pa.array(packed, pa.binary())], schema=PARTS)


def tables_of(parts: Iterable[pa.RecordBatch]) -> dict[str, pa.Table]:
    """The tables of several parts, each table's rows together."""
    found: dict[str, list[pa.Table]] = {}
    for batch in parts:
        for part in batch.to_pylist():
            found.setdefault(part["table_name"], []).append(pa.ipc.open_stream(part["rows"]).read_all())
    return {name: pa.concat_tables(tables) for name, tables in found.items()}


def _packed(rows: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, rows.schema) as stream:
        stream.write_table(rows)
    return sink.getvalue().to_pybytes()  # type: ignore[no-any-return]
