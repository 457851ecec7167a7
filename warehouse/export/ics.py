"""iCalendar (RFC 5545): one entry a dated event, for any calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import duckdb

from warehouse.export.rows import Row, headline, rows

_STATUS = {"happened": "CONFIRMED", "planned": "TENTATIVE", "denied": "CANCELLED", "conditional": "TENTATIVE"}


def write(connection: duckdb.DuckDBPyConnection, language: str, filters: dict[str, Any]) -> Iterator[bytes]:
    """The file in pieces; events without a day have no place in a calendar and are left out."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield _lines("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//waqai//timeline//EN", "CALSCALE:GREGORIAN")
    for event in rows(connection, "export_events", filters):
        if event["starts_on"] is not None:
            yield _entry(event, language, stamp)
    yield _lines("END:VCALENDAR")


def _entry(event: Row, language: str, stamp: str) -> bytes:
    # The last day of an entry is the first on which it is over.
    ends_on = event["ends_on"] + timedelta(days=1) if event["ends_on"].year < 9999 else event["ends_on"]
    told = "\n".join(filter(None, [event["sentence"], event[f"time_reason_{language}"], ", ".join(event["outlets"])]))
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(event['event_id'])}@waqai",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{event['starts_on']:%Y%m%d}".replace(" ", "0"),
        f"DTEND;VALUE=DATE:{ends_on:%Y%m%d}".replace(" ", "0"),
        f"SUMMARY:{_text(headline(event, language))}",
        f"DESCRIPTION:{_text(told)}",
        f"CATEGORIES:{_text(event['event_type'])}",
        f"STATUS:{_STATUS[event['status']]}",
        "TRANSP:TRANSPARENT",
    ]
    if event["place"]:
        lines.append(f"LOCATION:{_text(event['place'])}")
    return _lines(*lines, "END:VEVENT")


def _text(value: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        value = value.replace(plain, written)
    return "".join(letter for letter in value if letter >= " ")


def _lines(*lines: str) -> bytes:
    return b"".join(_folded(line.encode("utf-8")) for line in lines)


def _folded(line: bytes) -> bytes:
    """A line in parts of at most 75 bytes, never parted inside a letter; the next part begins with a space."""
    parts = []
    most = 75
    while len(line) > most:
        end = most
        while line[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        parts.append(line[:end])
        line, most = line[end:], 74
    return b"\r\n ".join([*parts, line]) + b"\r\n"
