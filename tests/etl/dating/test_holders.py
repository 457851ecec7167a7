from __future__ import annotations

from datetime import date

import pytest

from etl.dating.posterior import combine
from tests.etl.dating.reading import UNTIL, piece, pieces


@pytest.mark.parametrize(
    "words",
    [
        "استقبل وزير الخارجية الأميركي جون كيري نظيره في لندن.",
        "The US Secretary of State John Kerry met his counterpart in London.",
        "John Kerry, the US secretary of state, met his counterpart in London.",
    ],
)
def test_an_office_beside_its_holder_leaves_the_days_in_office(words: str) -> None:
    found = piece(words, "office")
    assert (found.earliest, found.latest) == (date(2013, 2, 1), date(2017, 1, 20))


def test_times_in_office_leave_a_gap() -> None:
    found = piece("قال رئيس الوزراء الإسرائيلي بنيامين نتنياهو إن المفاوضات مستمرة.", "office")
    posterior = combine([found], UNTIL)
    assert posterior.of(date(2018, 1, 1)) > 5 * posterior.of(date(2021, 12, 1))
    assert posterior.of(date(2023, 6, 1)) > 5 * posterior.of(date(2021, 12, 1))


def test_a_former_holder_shows_that_the_office_is_over() -> None:
    found = piece("The former French president Nicolas Sarkozy was questioned by the judges.", "former-office")
    assert found.earliest == date(2012, 5, 16)
    assert pieces("The former French president Nicolas Sarkozy was questioned.", "office") == []


def test_one_who_is_merely_named_is_a_weaker_witness() -> None:
    named = piece("John Kerry arrived in London for two days.", "named")
    titled = piece("Secretary of State John Kerry arrived in London for two days.", "office")
    assert named.weight < titled.weight
