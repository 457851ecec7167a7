"""Words as search compares them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.text import prepare
from etl.words import words


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("والرئيس", "رئيس"),
        ("للولايات", "ولايات"),
        ("وبالمدينة", "مدينة"),
        ("وَالمَدِينَة", "مَدِينَة"),
        ("Ministers", "Ministers"),
    ],
)
def test_a_word_is_found_without_what_is_attached_to_it(raw: str, shown: str) -> None:
    language = "en" if raw.isascii() else "ar"
    text = prepare(raw, language)
    asked = text.language.key(shown)
    found = words(text)
    at = found.word.index(asked)
    assert raw[found.starts_at[at] : found.ends_at[at]] == shown


def test_signs_are_no_words() -> None:
    assert words(prepare("— « » ! ؟ ...", "ar")).word == []


@given(st.text())
def test_any_text_has_words_that_stand_inside_it(raw: str) -> None:
    for code in ("ar", "en"):
        text = prepare(raw, code)
        found = words(text)
        assert all(0 <= start < end <= len(raw) for start, end in zip(found.starts_at, found.ends_at, strict=True))
