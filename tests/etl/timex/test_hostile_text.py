"""Whatever the text is: no exception, offsets of the original, and time that grows with its length."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.model import Anchor
from etl.text import prepare
from etl.timex import resolve, tag

ANCHOR = Anchor.certain(date(2023, 3, 15))
WORDS = [
    "يوم",
    "الثلاثاء",
    "6",
    "٣١",
    "۲۰۲۳",
    "شباط",
    "/",
    "فبراير",
    "الماضي",
    "قبل",
    "ثلاثة",
    "أيام",
    "و",
    "من",
    "إلى",
    "-",
    "ال",
    "الخامس",
    "والعشرين",
    "عام",
    "2023",
    "الساعة",
    "10",
    ":",
    "30",
    "مساء",
    "أمس",
    "رمضان",
    "1444",
    "هـ",
    "(",
    ")",
    "القرن",
    "ثمانينيات",
    "الربع",
    "الأول",
    "كل",
    "\u200f",
    "\u064b",
    "ـ",
    ",",
    ".",
    "\n",
    "999999999999",
    "0",
    "00",
    "²",
    "⅓",
    "العام",
    "المقبل",
    "منذ",
    "اليوم",
    "التالي",
    "نفسه",
    "آلاف",
    "مئة",
    "ألف",
    "\u2067",
    "اليومين",
    "بعد",
    "ذلك",
    "32",
    "%",
]


def check(raw: str, code: str = "ar") -> None:
    text = prepare(raw, code)
    expressions = tag(text)
    last = 0
    for expression in expressions:
        assert last <= expression.span.start < expression.span.end <= len(raw)
        last = expression.span.end
    for anchor in (ANCHOR, None):
        assert [found.expression for found in resolve(text, expressions, anchor)] == expressions


@settings(max_examples=300, deadline=None)
@given(st.text())
def test_any_string_is_read(raw: str) -> None:
    check(raw)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from([" ", ""]))
def test_any_heap_of_time_words_is_read(words: list[str], between: str) -> None:
    check(between.join(words))


@pytest.mark.parametrize(
    "raw",
    [
        "",
        " ",
        "\u064b" * 50,
        "1" * 5000,
        "\u202b6 شباط\u202c",
        "ـ" * 100,
        "6\u200f/\u200f2\u200f/\u200f2023",
        "\ud800 اليوم",
    ],
)
def test_odd_string_is_read(raw: str) -> None:
    check(raw)


def test_bidi_marks_do_not_shift_offsets() -> None:
    raw = "\u200f\u202bوصل\u202c في \u20676 شباط\u2069 2023"
    text = prepare(raw, "ar")
    (found,) = tag(text)
    assert raw[found.span.start : found.span.end].startswith("6")


@pytest.mark.parametrize(
    "piece", ["1 ", "و", "يوم ", "6 شباط ", "من 1 إلى ", "ثلاثة و", "1/", "الثلاثاء - ", "قبل ", "(", "ـ"]
)
def test_time_grows_with_the_length(piece: str) -> None:
    def seconds(size: int) -> float:
        text = prepare(piece * (size // len(piece)), "ar")
        start = time.perf_counter()
        resolve(text, tag(text), ANCHOR)
        return time.perf_counter() - start

    seconds(2_000)
    small, large = min(seconds(10_000) for _ in range(3)), seconds(80_000)
    assert large < 8 * 4 * small + 0.05
