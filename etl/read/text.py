"""A plain text file as a document."""

from __future__ import annotations

from collections.abc import Iterator

from etl.model import Document
from etl.read.decode import decode
from etl.read.furniture import trimmed
from etl.read.sidecar import Metadata
from etl.read.source import Source


def read(source: Source, data: bytes, told: Metadata) -> Iterator[Document]:
    """The one document of a text file: its words as they stand, without byte order mark and page furniture."""
    yield Document(id="", text=trimmed(decode(data, told.get("encoding", ""))), path=source.name)
