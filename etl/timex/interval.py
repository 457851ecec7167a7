"""Calendar days from a first to a last, both included."""

from __future__ import annotations

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
