"""Full TIMEX3 values and the days they cover."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache

from etl.timex.calendars import easter, month_days, nth_weekday
from etl.timex.interval import Granularity, TimeInterval

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T.+)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(\d|WE))?(T.+)?")
_PIECE_OF_YEAR = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)(T.+)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)(T.+)?")
_MOVING = re.compile(r"(\d{4})-EASTER([+-]\d{1,3})(T.+)?")
_NTH_WEEKDAY = re.compile(r"(\d{4})-(\d\d)-W(\d)-(\d)(T.+)?")
_YEARS = re.compile(r"\d{2,4}")

SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": -1}
YEARS_OF: dict[int, tuple[int, Granularity]] = {4: (1, "year"), 3: (10, "decade"), 2: (100, "century")}


@lru_cache(maxsize=8192)
def read(value: str) -> tuple[str, TimeInterval]:
    """A full TIMEX3 value in its plain form (a day of a week becomes a date) and the days it covers.

    `2023-W10-3` gives `2023-03-08`; `2023-02-06TMO` stays so, its granularity is intraday; `a/b` covers both and what
    lies between. Raises ValueError for a day that no calendar has (`2023-02-31`) and for what is no calendar value.
    """
    if "/" in value:
        left, right = value.split("/", 1)
        (first_value, first), (last_value, last) = read(left), read(right)
        return f"{first_value}/{last_value}", TimeInterval(first.first, last.last, first.granularity)
    if match := _DAY.fullmatch(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return value, TimeInterval(day, day, "intraday" if match[4] else "day")
    if match := _WEEK.fullmatch(value):
        return _week(value, match)
    if match := _PIECE_OF_YEAR.fullmatch(value):
        return value, _piece_of_year(int(match[1]), match[2])
    if match := _MOVING.fullmatch(value):
        day = easter(int(match[1])) + timedelta(days=int(match[2]))
        return read(f"{day.isoformat()}{match[3] or ''}")
    if match := _NTH_WEEKDAY.fullmatch(value):
        day = nth_weekday(int(match[1]), int(match[2]), int(match[3]), int(match[4]))
        return read(f"{day.isoformat()}{match[5] or ''}")
    if match := _MONTH.fullmatch(value):
        return value, TimeInterval(*month_days(int(match[1]), int(match[2])), "month")
    if _YEARS.fullmatch(value):
        size, granularity = YEARS_OF[len(value)]
        first_year = int(value) * size
        return value, TimeInterval(date(first_year, 1, 1), date(first_year + size - 1, 12, 31), granularity)
    raise ValueError(f"not a calendar value: {value}")


def _week(value: str, match: re.Match[str]) -> tuple[str, TimeInterval]:
    monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    if match[3] is None:
        return value, TimeInterval(monday, monday + timedelta(days=6), "week")
    if match[3] == "WE":
        return value, TimeInterval(monday + timedelta(days=5), monday + timedelta(days=6), "day")
    day = date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))
    return read(f"{day.isoformat()}{match[4] or ''}")


def _piece_of_year(year: int, piece: str) -> TimeInterval:
    if piece in SEASONS:
        # Winter of a year begins in December of the year before.
        start = SEASONS[piece]
        first = date(year - 1, 12, 1) if start < 0 else date(year, start, 1)
        return TimeInterval(first, month_days(year, start + 2 if start > 0 else 2)[1], "season")
    length, granularity = (3, "quarter") if piece[0] == "Q" else (6, "half")
    last_month = length * int(piece[1])
    return TimeInterval(date(year, last_month - length + 1, 1), month_days(year, last_month)[1], granularity)  # type: ignore[arg-type]


def of_day(day: date, unit: str) -> str:
    """The value of the week, month, ... that a day lies in, by the unit's letter: `2023-W11` for W."""
    year, week, _ = day.isocalendar()
    year_text = f"{day.year:04d}"
    return {
        "D": day.isoformat(),
        "W": f"{year:04d}-W{week:02d}",
        "M": f"{year_text}-{day.month:02d}",
        "Q": f"{year_text}-Q{(day.month + 2) // 3}",
        "H": f"{year_text}-H{(day.month + 5) // 6}",
        "Y": year_text,
        "DE": year_text[:3],
        "C": year_text[:2],
    }[unit]
