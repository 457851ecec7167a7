"""Bytes as text: the encoding that a file has, or the reason why it has none."""

from __future__ import annotations

import codecs
import re

from etl.read.quarantine import UnreadableError
from etl.reason import Reason
from etl.text.detect import HEADLINE, detect

BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# What a page or a sidecar may declare; any other codec of Python (zip, rot13) is no encoding of a text.
DECLARABLE = frozenset({"utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859-6", "cp1252", "iso8859-1"})
# How the kinds of file begin that people drop among texts.
SIGNATURES = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "ZIP, DOCX, XLSX"),
    (b"\x1f\x8b", "GZIP"),
    (b"BZh", "BZIP2"),
    (b"\xfd7zXZ", "XZ"),
    (b"\x28\xb5\x2f\xfd", "ZSTD"),
    (b"\xd0\xcf\x11\xe0", "DOC, XLS"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"{\\rtf", "RTF"),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def decode(data: bytes, declared: str = "") -> str:
    """The text of `data`, without its byte order mark; line ends and all else as they are.

    A byte order mark decides, then the declared encoding, then UTF-8; windows-1256 undeclared only where it gives
    plain Arabic. Raises UnreadableError with the reason otherwise.
    """
    kind = next((kind for start, kind in SIGNATURES if data.startswith(start)), None)
    if kind:
        raise UnreadableError(Reason.of("not-a-text", kind=kind))
    marked = next((codec for bom, codec in BOMS if data.startswith(bom)), None)
    codec = marked or (_codec(declared) if declared else "utf-8")
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        guessed = None if marked or declared else _windows(data)
        if guessed is None:
            raise UnreadableError(Reason.of("bad-encoding", byte=error.start + 1, encoding=codec.upper())) from None
        return guessed
    return text


def _codec(declared: str) -> str:
    """The codec of a declared encoding; raises UnreadableError for one that is none of a text's."""
    try:
        name = codecs.lookup(declared.strip()).name
    except (LookupError, ValueError):
        name = ""
    if name == "ascii":
        return "cp1252"
    if name not in DECLARABLE:
        raise UnreadableError(Reason.of("unknown-encoding", encoding=declared[:40].encode("ascii", "replace").decode()))
    return name


def _windows(data: bytes) -> str | None:
    """The text as windows-1256, only where that reads as running Arabic without control characters."""
    text = data.decode("cp1256", "replace")
    is_running = len(text.split()) > HEADLINE and detect(text) == "ar"
    return text if is_running and not _CONTROLS.search(text) else None
