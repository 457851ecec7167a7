"""A JSON object as a Document: the keys id, lang, outlet, published, url, title, text."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from etl.model import Document
from etl.read.check import check
from etl.read.published import published
from etl.read.quarantine import UnreadableError
from etl.reason import Reason
from etl.text.detect import known


def parse(line: bytes) -> dict[str, Any]:
    """The JSON object of a line; raises UnreadableError for anything else."""
    try:
        words = line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError(Reason.of("bad-utf8", byte=error.start + 1)) from None
    try:
        record = json.loads(words, parse_constant=_refuse)
    except RecursionError:
        raise UnreadableError(Reason.of("too-deep")) from None
    except ValueError as error:
        raise UnreadableError(Reason.of("bad-json", detail=str(error)[:120])) from None
    if not isinstance(record, dict):
        raise UnreadableError(Reason.of("not-an-object", kind=type(record).__name__))
    return record


def document(record: dict[str, Any], path: str = "") -> Document:
    """The document that a record holds, its text untouched; raises UnreadableError where it holds none.

    A moment of publication that we cannot read leaves the document undated, and `published_rule` says `unread: ...`.
    """
    text = record.get("text")
    if not isinstance(text, str):
        raise UnreadableError(Reason.of("no-text"))
    check(text)
    outlet, url = _string(record, "outlet"), _string(record, "url")
    when = published(_string(record, "published"), outlet, url, known(_string(record, "lang")))
    return Document(
        id=_string(record, "id"),
        text=text,
        lang=_string(record, "lang"),
        title=_string(record, "title"),
        outlet=outlet,
        url=url,
        published_on=when.day,
        published_at=when.moment,
        published_rule=f"unread: {when.unread}" if when.unread else "published" if when.day else "",
        path=path,
    )


def _string(record: dict[str, Any], key: str) -> str:
    """A field as text: '' where absent or null; raises UnreadableError where it is a list or an object."""
    value = record.get(key)
    if value is None:
        return ""
    if isinstance(value, str | int | float):
        return str(value).encode("utf-8", "replace").decode("utf-8")
    raise UnreadableError(Reason.of("bad-field", field=key, kind=type(value).__name__))


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")
