"""Years, months and days of the Gregorian and of the Hijri calendar, as first and last days.

The Hijri calendar is Umm al-Qura's, which covers 1343 to 1500 AH (1924 to 2077).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache


def month_days(year: int, month: int) -> tuple[date, date]:
    """The first and the last day of a month; raises ValueError where there is none."""
    first = date(year, month, 1)
    return first, date(year, month, monthrange(year, month)[1])


def shift_month(year: int, month: int, by: int) -> tuple[int, int]:
    """The month so many months later: (2023, 1) by -2 is (2022, 11)."""
    years, months = divmod(year * 12 + month - 1 + by, 12)
    return years, months + 1


LAST_OF_MONTH = 9


def nth_weekday(year: int, month: int, n: int, weekday: int) -> date:
    """The n-th such weekday (1 Monday to 7 Sunday) of a month; `LAST_OF_MONTH` for n is its last one."""
    first, last = month_days(year, month)
    if n == LAST_OF_MONTH:
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    if day > last:
        raise ValueError(f"{year}-{month:02d} has no weekday {weekday} number {n}")
    return day


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the Gregorian computus of Meeus, Jones and Butcher."""
    century, in_century = divmod(year, 100)
    golden = year % 19
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    month, day = divmod(moon + sunday - 7 * ((golden + 11 * moon + 22 * sunday) // 451) + 114, 31)
    return date(year, month, day + 1)


def hijri_year_of(day: date) -> int:
    """The Hijri year in which a day falls; raises ValueError outside the calendar's years."""
    from hijridate import Gregorian  # noqa: PLC0415 - loaded where a Hijri date first occurs: start-up stays short

    try:
        return int(Gregorian.fromdate(day).to_hijri().year)
    except OverflowError as error:
        raise ValueError(str(error)) from error


@lru_cache(maxsize=4096)
def hijri_days(year: int, month: int | None = None, day: int | None = None) -> tuple[date, date]:
    """The first and the last day of a Hijri year, month or day.

    Raises ValueError for a day that its month has not (the months have 29 or 30), and outside the calendar's years.
    """
    from hijridate import Hijri  # noqa: PLC0415

    try:
        first = Hijri(year, month or 1, day or 1)
        last = Hijri(year, month or 12, day or Hijri(year, month or 12, 1).month_length())
    except OverflowError as error:
        raise ValueError(str(error)) from error
    return date(*first.to_gregorian().datetuple()), date(*last.to_gregorian().datetuple())
