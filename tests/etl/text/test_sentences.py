from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.text import prepare


def sentences(text: str, code: str = "en") -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in prepare(text, code).sentences]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He left. She stayed.", 2),
        ("He met Mr. Smith on Jan. 5.", 1),
        ("It rose 3.5 per cent.", 1),
        ("A headline\nA sentence", 2),
        ("Will it hold? Nobody knows!", 2),
    ],
)
def test_english_sentences_end_where_a_reader_ends_them(text: str, count: int) -> None:
    assert len(sentences(text)) == count


def test_arabic_question_mark_ends_a_sentence() -> None:
    assert sentences("ماذا جرى؟ لا أحد يعرف.", "ar") == ["ماذا جرى؟", "لا أحد يعرف."]


def test_a_closing_quotation_mark_belongs_to_its_sentence() -> None:
    assert sentences("He said: “We agree.” Then he left.") == ["He said: “We agree.”", "Then he left."]


def test_an_offset_finds_its_sentence() -> None:
    text = prepare("One here. Two there.", "en")
    assert [text.sentence_at(offset) for offset in (0, 4, 10, 19)] == [0, 0, 1, 1]


@given(st.text(max_size=200))
def test_every_token_stands_in_one_sentence(raw: str) -> None:
    text = prepare(raw, "ar")
    assert [i for s in text.sentences for i in range(s.first, s.last)] == list(range(len(text.tokens)))
