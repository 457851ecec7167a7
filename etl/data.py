"""Data files as plain Python: YAML with every scalar a string, CSV as rows of strings."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "etl" / "lang"
SEEDS = ROOT / "seeds"


def yaml_data(path: Path) -> Any:
    """What the file holds, every scalar a string: to plain YAML the language code `no` is False."""
    with path.open("rb") as stream:
        return yaml.load(stream, Loader=yaml.CBaseLoader)


def yaml_mapping(path: Path) -> dict[str, Any]:
    """A file that holds one mapping; an empty file is an empty mapping.

    Raises ValueError naming the file where it holds anything else.
    """
    data = yaml_data(path) or {}
    if not isinstance(data, dict):
        raise ValueError(f"{path}: expected a mapping, found {type(data).__name__}")
    return data


def csv_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file with a header line, each a mapping from column to text.

    Raises ValueError naming file and line where a row has more or fewer cells than the header.
    """
    with path.open(encoding="utf-8", newline="") as stream:
        reader = csv.DictReader(stream, strict=True)
        rows = []
        for row in reader:
            if None in row or None in row.values():
                raise ValueError(f"{path}:{reader.line_num}: expected {len(reader.fieldnames or ())} cells")
            rows.append(row)
    return rows


@cache
def language_codes() -> tuple[str, ...]:
    """The languages that have a folder of their own."""
    return tuple(sorted(folder.name for folder in LANGUAGES.iterdir() if (folder / "text.yml").exists()))
