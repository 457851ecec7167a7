"""A file of JSON lines as documents, read a line at a time however long it is."""

from __future__ import annotations

from collections.abc import Iterator

from etl.model import Document
from etl.read.lines import lines
from etl.read.quarantine import Quarantined, UnreadableError
from etl.read.record import document, parse
from etl.read.source import Source
from etl.reason import Reason


def read(source: Source, limit: int) -> Iterator[Document | Quarantined]:
    """One document for each line that holds one; a line that holds none is set aside, the others go on.

    `limit` is the longest line in bytes.
    """
    with source.path.open("rb") as stream:
        for line in lines(stream, limit):
            try:
                if line.data is None:
                    raise UnreadableError(Reason.of("too-large", size=f"> {limit}", limit=limit))
                yield document(parse(line.data), source.name)
            except UnreadableError as failure:
                yield Quarantined(source.name, failure.reason, line.number)
