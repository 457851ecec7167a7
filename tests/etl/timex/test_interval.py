from __future__ import annotations

from datetime import date

import pytest

from etl.timex.interval import TimeInterval, days_of


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2012", date(2012, 1, 1), date(2012, 12, 31)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("2012-02-29", date(2012, 2, 29), date(2012, 2, 29)),
    ],
)
def test_an_iso_value_has_a_first_and_a_last_day(value: str, first: date, last: date) -> None:
    assert days_of(value) == (first, last)


@pytest.mark.parametrize("value", ["", "May 2012", "2012-13", "2012-02-30"])
def test_what_is_no_iso_value_is_refused(value: str) -> None:
    with pytest.raises(ValueError):
        days_of(value)


def test_an_interval_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        TimeInterval(date(2012, 2, 2), date(2012, 2, 1), "day")
