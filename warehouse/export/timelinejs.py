"""TimelineJS: the JSON that Knight Lab's storytelling timeline reads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape
from typing import Any

import duckdb

from warehouse.export.jsontext import dumps
from warehouse.export.rows import Row, headline, rows

_MONTHS = {"month", "quarter", "half", "season"}
_YEARS = {"year", "decade", "century"}


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:
    """The file in pieces; events without a day are left out. Its page shows HTML, so that texts come escaped."""
    lead = '{"events": [\n'
    for event in rows(connection, "export_events", filters):
        if event["starts_on"] is not None:
            yield (lead + dumps(_slide(event, language))).encode("utf-8")
            lead = ",\n"
    yield b"\n]}\n" if lead == ",\n" else b'{"events": []}\n'


def _slide(event: Row, language: str) -> Row:
    told = [event["sentence"], event[f"time_reason_{language}"], ", ".join(event["outlets"])]
    slide: Row = {
        "unique_id": event["event_id"],
        "start_date": _day(event["starts_on"], event["granularity"]),
        "text": {
            "headline": escape(headline(event, language)),
            "text": "".join(f"<p>{escape(each)}</p>" for each in told if each),
        },
        "group": escape(event[f"type_{language}"]),
    }
    if event["ends_on"] != event["starts_on"]:
        slide["end_date"] = _day(event["ends_on"], event["granularity"])
    return slide


def _day(day: date, granularity: str) -> dict[str, int]:
    """A day no finer than it is known."""
    if granularity in _YEARS:
        return {"year": day.year}
    if granularity in _MONTHS:
        return {"year": day.year, "month": day.month}
    return {"year": day.year, "month": day.month, "day": day.day}
