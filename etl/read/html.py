"""A saved web page as a document: the article alone, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from typing import Any

from etl.model import Document
from etl.read.decode import decode
from etl.read.furniture import trimmed
from etl.read.published import Published, published
from etl.read.quarantine import UnreadableError
from etl.read.sidecar import Metadata
from etl.read.source import Source
from etl.reason import Reason

# The head of a page declares its encoding. A tree deeper than this, or a tag with more words in it, is no article: it
# would cost a parser its stack, or its user an hour.
HEAD, DEEPEST, WORDIEST = 4_096, 250, 20_000
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,40})""", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})([^<>]*)>")
_OPEN_ENDED = re.compile(
    r"area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|t[drh]|d[td]|option", re.I
)
# Where pages give the exact moment of publication, the surest first.
_MOMENTS = (
    "//meta[@property='article:published_time']/@content",
    "//meta[@itemprop='datePublished']/@content",
    "//meta[@name='article:published_time' or @name='pubdate' or @name='publishdate']/@content",
    "//meta[@name='DC.date.issued' or @name='date']/@content",
    "//time[@itemprop='datePublished' or @pubdate]/@datetime",
)
_JSON_LD = re.compile(r'"datePublished"\s*:\s*"([^"\\]{8,40})"')


def read(source: Source, data: bytes, told: Metadata) -> Iterator[Document]:
    """The article of a page, without menus and comments; raises UnreadableError where a page holds none."""
    declared = told.get("encoding") or _charset(data)
    page = decode(data, declared)
    if depth(page) > DEEPEST:
        raise UnreadableError(Reason.of("too-deep"))
    # Heavy, and needed for pages only. Text, never bytes: trafilatura would unpack what is compressed.
    from lxml import etree  # noqa: PLC0415
    from trafilatura import bare_extraction, load_html  # noqa: PLC0415

    # What is wrong with a page we say ourselves.
    for library in ("trafilatura", "htmldate"):
        logging.getLogger(library).setLevel(logging.CRITICAL)
    try:
        tree: Any = load_html(page)
        found: Any = None if tree is None else bare_extraction(page, include_comments=False, with_metadata=True)
    except (etree.LxmlError, ValueError, RecursionError, AssertionError):
        found = None
    if found is None or not found.text:
        raise UnreadableError(Reason.of("no-article"))
    when, url = _published(tree, page), _first(tree, "//link[@rel='canonical']/@href")
    yield Document(
        id="",
        text=trimmed(found.text),
        lang=_first(tree, "/html/@lang"),
        title=found.title or "",
        outlet=found.hostname or found.sitename or "",
        url=url or found.url or "",
        published_on=when.day,
        published_at=when.moment,
        published_rule="published" if when.day else "",
        path=source.name,
    )


def depth(page: str) -> int:
    """How deep elements stand in one another at most, counted without building a tree.

    Raises UnreadableError where a tag holds more attributes than any page needs.
    """
    deepest = level = 0
    for closing, name, inside in _TAG.findall(page):
        if len(inside) > WORDIEST and len(inside.split()) > WORDIEST:
            raise UnreadableError(Reason.of("too-deep"))
        if inside.endswith("/") or _OPEN_ENDED.fullmatch(name):
            continue
        level = max(0, level - 1) if closing else level + 1
        deepest = max(deepest, level)
    return deepest


def _charset(data: bytes) -> str:
    found = _CHARSET.search(data[:HEAD])
    return found.group(1).decode("ascii") if found else ""


def _published(tree: Any, page: str) -> Published:
    """The moment that the page's own markup states; else the day that htmldate finds in its markup or address."""
    url = _first(tree, "//link[@rel='canonical']/@href")
    stated = [_first(tree, path) for path in _MOMENTS]
    stated += _JSON_LD.findall(page)[:1]
    for written in stated:
        when = published(written, url=url)
        if when.day:
            return when
    from htmldate import find_date  # noqa: PLC0415

    # Not its extensive search: that takes any date in the text for the day of publication.
    return published(find_date(tree, extensive_search=False, original_date=True, url=url or None) or "")


def _first(tree: Any, path: str) -> str:
    found = tree.xpath(path)
    return str(found[0]).strip()[:2_000] if found else ""
