from __future__ import annotations

from datetime import date

import pytest

from etl.dating.infer import infer
from tests.etl.dating.own_texts import TEXTS
from tests.etl.dating.reading import UNTIL, pieces


@pytest.mark.parametrize(("day", "words"), TEXTS, ids=[f"{day}" for day, _ in TEXTS])
def test_the_day_lies_among_those_left_open(day: date, words: str) -> None:
    anchor = infer(pieces(words), UNTIL)
    assert anchor is None or (anchor.earliest <= day <= anchor.latest and anchor.best.year == day.year)


def test_most_texts_that_speak_of_what_the_world_remembers_are_dated() -> None:
    assert sum(infer(pieces(words), UNTIL) is not None for _, words in TEXTS) > len(TEXTS) / 2


def test_texts_are_of_many_years_and_of_both_languages() -> None:
    assert {day.year for day, _ in TEXTS} == set(range(2005, 2026))
