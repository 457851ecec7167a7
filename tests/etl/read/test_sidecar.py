from __future__ import annotations

from datetime import date

import pytest

from etl.model import Document
from etl.read.quarantine import UnreadableError
from etl.read.sidecar import corrected, metadata


def test_a_sidecar_corrects_what_a_document_says_of_itself() -> None:
    document = Document("a", "text", title="Old", outlet="x.org", published_on=date(2020, 1, 1))
    told = metadata(b"published: 2023-03-15\ntitle: New\n", "a.meta.yml")
    found = corrected(document, told, "sidecar")
    assert (found.published_on, found.published_rule) == (date(2023, 3, 15), "sidecar")
    assert (found.title, found.outlet) == ("New", "x.org")


def test_a_language_called_no_is_norwegian() -> None:
    assert metadata(b"lang: no\n", "a.meta.yml") == {"lang": "no"}


def test_an_empty_sidecar_says_nothing() -> None:
    assert metadata(b"", "a.meta.yml") == {}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"published: the day before\n", "bad-published"),
        (b"colour: red\n", "unknown-metadata"),
        (b"title: [a, b]\n", "unknown-metadata"),
        (b"title: *missing\n", "unknown-metadata"),
        (b"title: 'open\n", "bad-metadata"),
        (b"just words\n", "bad-metadata"),
        (b"\xff", "bad-metadata"),
        (b"[" * 60_000, "unknown-metadata"),
        (b"{a: " * 10_000, "unknown-metadata"),
        (b"a: " + b"x" * 70_000, "too-large"),
    ],
)
def test_a_sidecar_that_cannot_be_used_says_why(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        metadata(data, "a.meta.yml")
    assert caught.value.reason.code == code
