"""Undated documents read again by what dated ones tell of the same events: a step of `refresh`, before merging.

The outcome depends on what the build holds and not on the order in which it came: a document whose dated company came,
went or changed is read again, and no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import duckdb
import pyarrow as pa

from etl.annotate import annotate
from etl.load import rows_of, table, tables
from etl.merge import undated
from etl.model import Document, Evidence
from etl.reason import tell
from etl.settings import Settings
from warehouse.build import OF_DOCUMENT, insert, remove

_COLUMNS = ("id", "text", "lang", "title", "outlet", "url", "path", "content_hash")
_MANIFEST = ("path", "document_id", "content_hash", "extractor_version", "read_at")


def redate(
    connection: duckdb.DuckDBPyConnection, settings: Settings, extractor_version: str, started_at: datetime
) -> int:
    """How many undated documents were read again because of the dated ones that tell their events."""
    found = undated.evidence(connection, settings.today)
    stored = _stored(connection)
    again = sorted(key for key in found.keys() | stored.keys() if _told(found.get(key, ())) != stored.get(key, []))
    if not again:
        return 0
    documents, manifest = _documents(connection, again), _manifest(connection, again)
    rows = tables(
        rows_of(annotate(document, settings, found.get(document.id, ())), extractor_version, started_at)
        for document in documents
    )
    remove(connection, again)
    for name, each in rows.items():
        if (name in OF_DOCUMENT and name != "doc_manifest") or name == "actor":
            insert(connection, name, each)
    insert(connection, "doc_manifest", manifest)
    return len(again)


def _told(pieces: Sequence[Evidence]) -> list[tuple[object, ...]]:
    return sorted((piece.earliest, round(piece.weight, 6), tell(piece.reason, "en")) for piece in pieces)


def _stored(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[object, ...]]]:
    """The evidence of this kind that the build holds, by document."""
    found: dict[str, list[tuple[object, ...]]] = {}
    rows = connection.execute(
        "select document_id, earliest_on, weight, reason_en from evidence where kind = $kind", {"kind": undated.KIND}
    ).fetchall()
    for document, earliest, weight, reason in rows:
        found.setdefault(document, []).append((earliest, round(weight, 6), reason))
    return {document: sorted(pieces) for document, pieces in found.items()}


def _documents(connection: duckdb.DuckDBPyConnection, keys: list[str]) -> list[Document]:
    rows = connection.execute(
        "select document_id, text, lang, title, outlet, url, path, content_hash from document"
        " where document_id in (select unnest($keys)) order by document_id",
        {"keys": keys},
    ).fetchall()
    return [Document(**dict(zip(_COLUMNS, row, strict=True))) for row in rows]


def _manifest(connection: duckdb.DuckDBPyConnection, keys: list[str]) -> pa.Table:
    """What the files hold of these documents, to be kept: they may stand in several."""
    rows = connection.execute(
        f"select {', '.join(_MANIFEST)} from doc_manifest where document_id in (select unnest($keys))", {"keys": keys}
    ).fetchall()
    return table("doc_manifest", rows)
