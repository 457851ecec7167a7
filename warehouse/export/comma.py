"""CSV: one line an event, as spreadsheets open it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import duckdb

from warehouse.export.rows import BATCH, names, rows

COLUMNS = (
    "event_id", "starts_on", "ends_on", "granularity", "event_type", "quad_class", "mode", "status", "sources",
    "targets", "reporters", "place", "confidence", "telling_count", "outlet_count", "has_conflict", "outlets", "urls",
    "document_id", "sentence", "time_reason",
)  # fmt: skip


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:
    """The file in pieces, in UTF-8 with the mark by which spreadsheets know it."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(COLUMNS)
    yield b"\xef\xbb\xbf"
    for number, event in enumerate(rows(connection, "export_events", filters)):
        flat = event | {role: names(event[role], language) for role in ("sources", "targets", "reporters")}
        flat |= {"outlets": "; ".join(event["outlets"]), "urls": " ".join(event["urls"])}
        flat["time_reason"] = event[f"time_reason_{language}"]
        writer.writerow([cell(flat[column]) for column in COLUMNS])
        if number % BATCH == BATCH - 1:
            yield _taken(buffer)
    yield _taken(buffer)


def cell(value: Any) -> Any:
    """A value that a spreadsheet shows and never computes: text of strangers may begin like a formula."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + value
    return value


def _taken(buffer: io.StringIO) -> bytes:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text.encode("utf-8")
