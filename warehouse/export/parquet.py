"""Parquet: one row an event, actors as lists of structures, for pandas, Polars, R and DuckDB."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

import duckdb
import pyarrow.parquet as pq

from warehouse import queries

GROUP = 20_000


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:  # noqa: ARG001
    """The file in pieces, a group of rows at a time."""
    name = "export_events"
    reader = connection.sql(queries.sql(name), params=queries.given(name, filters)).to_arrow_reader(GROUP)
    sink = _Drained()
    with pq.ParquetWriter(sink, reader.schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(batch)
            yield sink.taken()
    yield sink.taken()


class _Drained(io.RawIOBase):
    """A file that forgets what was taken from it, but not how much that was."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: list[bytes] = []
        self._size = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        part = bytes(data)
        self._parts.append(part)
        self._size += len(part)
        return len(part)

    def tell(self) -> int:
        return self._size

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)
