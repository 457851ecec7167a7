"""What the tests of this folder read texts with."""

from __future__ import annotations

from datetime import date

from etl.actors import find
from etl.dating.infer import evidence, infer
from etl.model import Anchor, Document, Evidence
from etl.text import prepare
from etl.text.detect import detect
from etl.timex import tag

UNTIL = date(2026, 6, 30)


def pieces(words: str, kind: str = "", *, url: str = "", path: str = "") -> list[Evidence]:
    """The evidence of one kind, or all of it, that a text gives."""
    document = Document(id="", text=words, lang=detect(words), url=url, path=path)
    text = prepare(words, document.lang)
    found = evidence(document, text, tag(text), find(text), UNTIL)
    return [piece for piece in found if kind in ("", piece.kind)]


def piece(words: str, kind: str, *, url: str = "", path: str = "") -> Evidence:
    (found,) = pieces(words, kind, url=url, path=path)
    return found


def anchor(words: str) -> Anchor:
    found = infer(pieces(words), UNTIL)
    assert found is not None
    return found
