from __future__ import annotations

from datetime import date

import pytest

from etl.dating.recurrence import is_recurrence, since, until_next

FIRST = date(2023, 1, 1)


def at(day: date) -> int:
    return (day - FIRST).days


@pytest.mark.parametrize(
    ("recurs", "day", "ago", "ahead"),
    [
        ("XXXX-02-06", date(2023, 2, 6), 0, 0),
        ("XXXX-02-06", date(2023, 2, 16), 10, 355),
        ("XXXX-02", date(2023, 2, 10), 0, 0),
        ("XXXX-02", date(2023, 3, 2), 2, 336),
        ("XXXX-WXX-3", date(2023, 3, 16), 1, 6),
        ("XXXX-EASTER+0", date(2023, 4, 10), 1, 356),
        ("hijri:XXXX-09", date(2023, 4, 1), 0, 0),
        ("XXXX-02-06;XXXX-WXX-1", date(2023, 2, 7), 1, 4017),
    ],
)
def test_days_since_and_until(recurs: str, day: date, ago: int, ahead: int) -> None:
    assert since(recurs, FIRST, 4000)[at(day)] == ago
    assert until_next(recurs, FIRST, 4000)[at(day)] == ahead


@pytest.mark.parametrize(("recurs", "is_one"), [("XXXX-02-29", True), ("XXXX-02-30", False), ("XXXX-13", False)])
def test_what_no_calendar_has_does_not_recur(recurs: str, is_one: bool) -> None:
    assert is_recurrence(recurs) is is_one
