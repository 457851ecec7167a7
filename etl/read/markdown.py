"""A Markdown file with front matter as a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.model import Document
from etl.read.decode import decode
from etl.read.furniture import trimmed
from etl.read.quarantine import UnreadableError
from etl.read.sidecar import Metadata, corrected, metadata
from etl.read.source import Source
from etl.reason import Reason

FENCE = "---"
_LINE = re.compile(r"[^\n]*\n?")


def read(source: Source, data: bytes, told: Metadata) -> Iterator[Document]:
    """The one document of a Markdown file: metadata between its first two lines `---`, text as written after them.

    Marks of Markdown stay in the text: offsets count what the file holds. Without a title of its own a document takes
    its first heading.
    """
    front, body = split(decode(data, told.get("encoding", "")))
    text = trimmed(body)
    heading = re.match(r"#{1,2} +(.+)", text)
    document = Document(id="", text=text, title=heading.group(1).strip() if heading else "", path=source.name)
    yield corrected(document, metadata(front.encode("utf-8", "replace"), source.name), "published")


def split(text: str) -> tuple[str, str]:
    """Front matter and body; '' for a file without front matter. Raises UnreadableError where it never ends."""
    lines = _LINE.findall(text)
    if lines[0].strip() != FENCE:
        return "", text
    for i in range(1, len(lines)):
        if lines[i].strip() == FENCE:
            return "".join(lines[1:i]), "".join(lines[i + 1 :]).lstrip("\r\n")
    raise UnreadableError(Reason.of("open-front-matter"))
