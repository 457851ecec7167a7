"""What the seeds and the language folders tell the warehouse, as Arrow tables: actors, names, offices, event types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa

from etl.data import LANGUAGES, SEEDS, csv_rows, language_codes, yaml_mapping
from etl.text.language import language
from etl.timex.interval import days_of


def world(seeds: Path = SEEDS) -> dict[str, pa.Table]:
    """The tables of the world, each to replace what the warehouse has; a seed file that is not there gives no rows."""
    kinds = {row["office"]: row for row in _rows(seeds / "office_kinds.csv")}
    known = [
        {**row, "wikidata_id": row["wikidata_id"] or None, "country": row["country"] or None, "is_known": True}
        for row in _rows(seeds / "actors.csv")
    ]
    offices = [
        {
            "actor_id": row["actor_id"],
            "office": row["office"],
            "name_en": kinds.get(row["office"], {}).get("name_en", row["office"]),
            "name_ar": kinds.get(row["office"], {}).get("name_ar", row["office"]),
            "of_actor_id": row["of_actor_id"] or None,
            "starts_on": _day(row["starts_on"], is_last=False),
            "ends_on": _day(row["ends_on"], is_last=True),
        }
        for row in _rows(seeds / "offices.csv")
    ]
    folds = [
        {"lang": code, "letter": letter, "plain": plain} for code in language_codes() for letter, plain in _folds(code)
    ]
    found = {
        "event_type": _rows(seeds / "event_types.csv"),
        "actor": known,
        "actor_name": _rows(seeds / "actor_names.csv"),
        "office": offices,
        "letter_fold": folds,
    }
    return {name: pa.Table.from_pylist(rows) for name, rows in found.items() if rows}


def _rows(path: Path) -> list[dict[str, str]]:
    return csv_rows(path) if path.exists() else []


def _day(written: str, *, is_last: bool) -> str | None:
    """An ISO day from a day, a month or a year: its first day, or its last."""
    if not written:
        return None
    first, last = days_of(written)
    return (last if is_last else first).isoformat()


def _folds(code: str) -> Iterator[tuple[str, str]]:
    """Letters that fold, and whole words that do not."""
    yield from ((chr(letter), plain) for letter, plain in language(code).fold.items())
    yield from ((word, word) for word in yaml_mapping(LANGUAGES / code / "text.yml")["unfolded"] or ())
