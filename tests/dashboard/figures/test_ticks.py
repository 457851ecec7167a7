"""Where the marks of a time axis stand and what they say."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.figures.ticks import ticks
from dashboard.i18n import Words
from dashboard.series import Axis, ordinal


@pytest.mark.parametrize("first", [date(2022, 10, 17), date(2022, 11, 1), date(2023, 2, 6), date(2022, 12, 30)])
def test_the_year_is_told_by_a_label_that_is_not_cut_off(first: date) -> None:
    axis = Axis(first, 1, 434)
    marks = ticks(axis, Words("en"))
    told = [day for day, text in zip(marks["tickvals"], marks["ticktext"], strict=True) if "<b>" in text]
    assert any(434 * 0.05 < day - ordinal(first) < 434 * 0.4 for day in told)


def test_days_of_a_short_period_are_told_with_their_month_and_year() -> None:
    assert "13 Mar<br><b>2023</b>" in ticks(Axis(date(2023, 3, 6), 1, 31), Words("en"))["ticktext"]


def test_far_years_are_told_as_years() -> None:
    assert "1900" in ticks(Axis(date(1850, 1, 1), 100, 500), Words("en"))["ticktext"]
