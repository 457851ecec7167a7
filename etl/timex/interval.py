"""Calendar days from a first to a last, both included."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

Granularity = Literal["intraday", "day", "week", "month", "quarter", "half", "season", "year", "decade", "century"]


@dataclass(frozen=True, slots=True)
class TimeInterval:
    """The days that a calendar expression covers. Raises ValueError where the last day comes before the first."""

    first: date
    last: date
    granularity: Granularity

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"an interval ends before it begins: {self.first} to {self.last}")


def days_of(value: str) -> tuple[date, date]:
    """The first and last day of an ISO year, month or day: `2012-05` is 1 to 31 May 2012.

    Raises ValueError for anything else.
    """
    if len(value) == len("2012-05-01"):
        day = date.fromisoformat(value)
        return day, day
    year, _, month = value.partition("-")
    if month:
        first = date(int(year), int(month), 1)
        return first, first.replace(day=monthrange(first.year, first.month)[1])
    return date(int(year), 1, 1), date(int(year), 12, 31)
