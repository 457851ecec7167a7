"""A file of any kind as documents; what cannot be read is set aside with its reason."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from etl.model import Document
from etl.read import feed, html, jsonl, markdown, text
from etl.read.check import check
from etl.read.quarantine import Quarantined, UnreadableError, failed
from etl.read.sidecar import Metadata, corrected, sidecar
from etl.read.source import Source
from etl.reason import Reason
from etl.settings import Settings
from etl.text.detect import detect, known

Read = Iterator[Document | Quarantined]
Reader = Callable[[Source, bytes, Metadata], Read]

READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".xml": feed.read,
    ".rss": feed.read,
    ".atom": feed.read,
}
# Read a line at a time, so that a file may be larger than memory.
STREAMED = frozenset({".jsonl", ".ndjson"})


def read(source: Source, settings: Settings) -> Read:
    """The documents of a file, each with its id and content hash; never raises for what a file holds."""
    try:
        told = sidecar(source)
        for found in _read(source, told, settings):
            yield found if isinstance(found, Quarantined) else _complete(found, source, told)
    except Exception as failure:  # One file must not end the run, whatever the mistake.
        yield Quarantined(source.name, failed(failure))


def _read(source: Source, told: Metadata, settings: Settings) -> Read:
    suffix = source.path.suffix.lower()
    if suffix in STREAMED:
        yield from jsonl.read(source, settings.max_document)
        return
    reader = READERS.get(suffix)
    if reader is None:
        raise UnreadableError(Reason.of("no-reader", suffix=suffix or "-"))
    limit = settings.max_feed if reader is feed.read else settings.max_document
    with source.path.open("rb") as stream:
        data = stream.read(limit + 1)
    if len(data) > limit:
        raise UnreadableError(Reason.of("too-large", size=source.path.stat().st_size, limit=limit))
    if not data.strip():
        raise UnreadableError(Reason.of("empty"))
    yield from reader(source, data, told)


def _complete(document: Document, source: Source, told: Metadata) -> Document | Quarantined:
    document = corrected(document, told, "sidecar")
    try:
        check(document.text)
    except UnreadableError as failure:
        return Quarantined(source.name, failure.reason)
    lang = known(document.lang) or document.lang or detect(document.text)
    identity = document.id or PurePosixPath(source.name).with_suffix("").as_posix()
    return replace(document, id=identity, lang=lang, content_hash=content_hash(document))


def content_hash(document: Document) -> str:
    """What tells a change of a document: its text and what is said of it, not where it lies or what it is called."""
    moment = document.published_at.isoformat() if document.published_at else str(document.published_on or "")
    held = [document.text, document.lang, document.title, document.outlet, document.url, moment]
    return hashlib.sha256(json.dumps(held).encode("ascii")).hexdigest()
