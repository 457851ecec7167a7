"""An RSS or Atom file as documents, one an entry."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from etl.model import Document
from etl.read.check import check
from etl.read.markup import words
from etl.read.outlets import host
from etl.read.published import published
from etl.read.quarantine import Quarantined, UnreadableError, failed
from etl.read.sidecar import Metadata
from etl.read.source import Source
from etl.reason import Reason


def read(source: Source, data: bytes, told: Metadata) -> Iterator[Document | Quarantined]:  # noqa: ARG001
    """The entries of a feed, the fullest text of each; raises UnreadableError where the file is no feed."""
    # Heavy, and needed for feeds only. Given a stream, never a string: it would fetch an address.
    import feedparser  # noqa: PLC0415

    feed = feedparser.parse(  # type: ignore[attr-defined,no-untyped-call]
        io.BytesIO(data), sanitize_html=False, resolve_relative_uris=False
    )
    if not feed.version or not feed.entries:
        raise UnreadableError(Reason.of("no-feed"))
    for number, entry in enumerate(feed.entries, 1):
        try:
            yield _document(entry, feed.feed, source)
        except UnreadableError as failure:
            yield Quarantined(source.name, failed(failure), number)


def _document(entry: Any, feed: Any, source: Source) -> Document:
    texts = [part.get("value", "") for part in entry.get("content", [])] + [entry.get("summary", "")]
    text = max((words(text) for text in texts), key=len)
    check(text)
    url = entry.get("link", "")
    outlet = host(feed.get("link", "") or url) or feed.get("title", "")
    when = published(entry.get("published") or entry.get("updated") or "", outlet)
    return Document(
        id=entry.get("id", ""),
        text=text,
        lang=entry.get("language") or feed.get("language", ""),
        title=words(entry.get("title", "")),
        outlet=outlet,
        url=url,
        published_on=when.day,
        published_at=when.moment,
        published_rule="published" if when.day else "",
        path=source.name,
    )
