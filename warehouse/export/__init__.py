"""Events of any filter as a file, streamed: each format is a generator of bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import duckdb

from warehouse.export import comma, followthemoney, gexf, ics, jsontext, parquet, timelinejs

Write = Callable[[duckdb.DuckDBPyConnection, str, dict[str, Any]], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Format:
    """A format of file: what it is called, its ending, its media type, and what writes it."""

    name: str
    extension: str
    media_type: str
    write: Write


FORMATS = {
    each.name: each
    for each in (
        Format("csv", "csv", "text/csv; charset=utf-8", comma.write),
        Format("parquet", "parquet", "application/vnd.apache.parquet", parquet.write),
        Format("json", "json", "application/json", jsontext.write),
        Format("ics", "ics", "text/calendar; charset=utf-8", ics.write),
        Format("gexf", "gexf", "application/gexf+xml", gexf.write),
        Format("timelinejs", "timeline.json", "application/json", timelinejs.write),
        Format("ftm", "ftm.jsonl", "application/x-ndjson", followthemoney.write),
    )
}


def export(connection: duckdb.DuckDBPyConnection, name: str, language: str = "en", **filters: Any) -> Iterator[bytes]:
    """The file in pieces: events that pass `filters`, those of the macro `matching`; labels in `language`, ar or en.

    Reads on a cursor of its own, so that the connection may be used meanwhile.
    Raises KeyError for a format there is not, TypeError for a filter there is not.
    """
    return FORMATS[name].write(connection.cursor(), language, filters)
