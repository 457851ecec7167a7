"""JSON: one array of events, everything that is known of each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import duckdb

from warehouse.export.rows import rows


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:  # noqa: ARG001
    """The file in pieces, one event a line; names and reasons come in both languages."""
    lead = "[\n"
    for event in rows(connection, "export_events", filters):
        yield (lead + dumps(event)).encode("utf-8")
        lead = ",\n"
    yield b"\n]\n" if lead == ",\n" else b"[]\n"


def dumps(value: Any) -> str:
    """JSON with letters as they are and days as ISO dates."""
    return json.dumps(
        value, ensure_ascii=False, default=lambda day: day.isoformat() if isinstance(day, date) else str(day)
    )
