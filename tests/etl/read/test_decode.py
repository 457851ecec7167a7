from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.read.decode import decode
from etl.read.quarantine import UnreadableError

ARABIC = "قال وزير الخارجية السوري في مؤتمر صحفي إن الوفد سيصل إلى العاصمة يوم الأربعاء بعد لقاء مع نظيره"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_arabic_is_read_in_each_encoding_that_tells_itself(encoding: str) -> None:
    assert decode(ARABIC.encode(encoding)) == ARABIC


def test_line_ends_and_marks_stay_as_they_are() -> None:
    assert decode("a\r\nb\u202b\n\tc ".encode()) == "a\r\nb\u202b\n\tc "


def test_a_declared_encoding_is_believed() -> None:
    assert decode("été".encode("cp1252"), "windows-1252") == "été"


@pytest.mark.parametrize(
    ("data", "declared", "code"),
    [
        ("été à Genève".encode("cp1252"), "", "bad-encoding"),
        (b"\xff\xfe\x00", "", "bad-encoding"),
        (b"hello", "rot13", "unknown-encoding"),
        (b"hello", "klingon", "unknown-encoding"),
        (gzip.compress(b"a" * 10_000_000), "", "not-a-text"),
        (b"%PDF-1.7 ...", "", "not-a-text"),
    ],
)
def test_what_is_no_text_says_why(data: bytes, declared: str, code: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        decode(data, declared)
    assert caught.value.reason.code == code


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "utf-16", "windows-1256", "\x00", "zip"]))
def test_any_bytes_are_a_text_or_say_why(data: bytes, declared: str) -> None:
    try:
        assert isinstance(decode(data, declared), str)
    except UnreadableError as failure:
        assert failure.reason.code
