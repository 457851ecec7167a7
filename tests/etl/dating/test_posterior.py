from __future__ import annotations

from datetime import date

import pytest

from etl.dating.posterior import combine
from etl.model import Evidence
from etl.reason import Reason

UNTIL = date(2026, 1, 1)


def piece(first: date, last: date, weight: float = 0.9, half_life: int | None = None, recurs: str = "") -> Evidence:
    return Evidence("test", first, last, weight, Reason("as-named"), None, half_life, recurs)


def test_two_intervals_meet() -> None:
    posterior = combine([piece(date(2020, 1, 1), date(2023, 6, 30)), piece(date(2023, 1, 1), date(2026, 1, 1))], UNTIL)
    first, last = posterior.interval(0.5)
    assert (first.year, last.year) == (2023, 2023)


def test_one_contradiction_is_outvoted() -> None:
    year = [piece(date(2023, 1, 1), date(2023, 12, 31))] * 3
    assert combine([*year, piece(date(1995, 1, 1), date(1995, 12, 31))], UNTIL).best().year == 2023


def test_without_evidence_every_day_is_alike() -> None:
    posterior = combine([], UNTIL)
    assert posterior.of(date(1990, 1, 1)) == pytest.approx(posterior.of(date(2020, 2, 2)))


def test_what_is_recent_is_likelier() -> None:
    posterior = combine([piece(date(2023, 3, 10), UNTIL, half_life=10)], UNTIL)
    assert posterior.best() == date(2023, 3, 10)
    assert posterior.of(date(2023, 3, 12)) > posterior.of(date(2023, 5, 12)) > posterior.of(date(2023, 3, 9))


def test_what_is_announced_is_soon() -> None:
    assert combine([piece(date(1990, 1, 1), date(2023, 3, 10), half_life=-10)], UNTIL).best() == date(2023, 3, 10)


def test_a_weekday_picks_days_inside_the_interval() -> None:
    week = piece(date(2023, 3, 11), date(2023, 3, 17))
    wednesday = piece(date(1990, 1, 1), UNTIL, half_life=1, recurs="XXXX-WXX-3")
    assert combine([week, wednesday], UNTIL).best() == date(2023, 3, 15)


def test_a_day_of_the_year_is_most_likely_just_past() -> None:
    year = piece(date(2023, 1, 1), date(2023, 12, 31))
    sixth = piece(date(1990, 1, 1), UNTIL, half_life=5, recurs="XXXX-02-06")
    assert combine([year, sixth], UNTIL).best() == date(2023, 2, 6)
