"""What every format writes: the rows of a query as they come, and how an event is called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import duckdb

from warehouse import queries

Row = dict[str, Any]
BATCH = 1000


def rows(connection: duckdb.DuckDBPyConnection, name: str, filters: dict[str, Any]) -> Iterator[Row]:
    """The rows of a named query, read as they are needed."""
    result = connection.execute(queries.sql(name), queries.given(name, filters))
    names = [column[0] for column in result.description or ()]
    while batch := result.fetchmany(BATCH):
        for row in batch:
            yield dict(zip(names, row, strict=True))


def headline(event: Row, language: str) -> str:
    """What happened in a line: «Russia, Turkey – Consultation – Syria»."""
    parts = (names(event["sources"], language), event[f"type_{language}"], names(event["targets"], language))
    return " – ".join(part for part in parts if part)


def names(actors: list[Row], language: str) -> str:
    """Actors by name, parted as the language parts a list."""
    return ("، " if language == "ar" else ", ").join(actor[f"name_{language}"] for actor in actors)
