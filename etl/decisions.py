"""What people decided about documents: seeds/decisions.jsonl, one JSON object a line, only ever added to.

    {"id": "1", "at": "2026-01-31T12:00:00+00:00", "who": "Amal", "kind": "correct_date", "subject": ["DOCUMENT"],
     "value": "2023-03-15", "undoes": ""}

Here only the dates of documents are read; what was decided about events is laid over them when they are shown.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from etl.model import Document
from etl.read import content_hash
from etl.read.published import published

NAME = "decisions.jsonl"


def decided_dates(path: Path) -> dict[str, str]:
    """The date of publication that people last gave each document, by its id; what was undone does not count.

    Lines that cannot be read, and values that name no day, are passed over: the file is another program's.
    """
    decided: list[tuple[str, str, str]] = []
    undone: set[str] = set()
    for line in path.read_text("utf-8", "replace").splitlines() if path.exists() else ():
        try:
            decision = json.loads(line)
            identity, kind, value = str(decision["id"]), decision["kind"], str(decision["value"])
            undone.add(str(decision.get("undoes") or ""))
            if kind == "correct_date" and published(value).day:
                decided += [(identity, str(subject), value) for subject in decision["subject"]]
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
    return {subject: value for identity, subject, value in decided if identity not in undone}


def dated(document: Document, dates: dict[str, str]) -> Document:
    """The document with the date that a person gave it, which has the last word; else the same document."""
    if document.id not in dates:
        return document
    when = published(dates[document.id], document.outlet, document.url)
    document = replace(document, published_on=when.day, published_at=when.moment, published_rule="decision")
    return replace(document, content_hash=content_hash(document))
