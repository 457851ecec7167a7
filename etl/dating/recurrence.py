"""How far each day is from a day that comes back: a day of the year or of the week, a month, a feast."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from etl.timex.calendars import hijri_days, hijri_year_of
from etl.timex.value import read

HIJRI = "hijri:"
_WEEKDAY = "XXXX-WXX-"
# Before its first recurrence, and after its last, a day counts as this far away.
FAR = 3660.0


@lru_cache(maxsize=256)
def since(recurs: str, first: date, days: int) -> NDArray[np.float64]:
    """For each of the days from `first` on, how many days ago it last was: 0 on the day itself.

    `recurs` is a value as written: `XXXX-WXX-3`, `XXXX-02-06`, `XXXX-02`, `XXXX-EASTER+0`, `hijri:XXXX-09`, or two that
    must fall together (`XXXX-02-06;XXXX-WXX-1`). Raises ValueError where no calendar has such a day.
    """
    starts, ends = _occurrences(recurs, first, days)
    at = np.arange(days)
    n = np.searchsorted(starts, at, side="right") - 1
    return np.where(n < 0, FAR, np.maximum(at - ends[np.maximum(n, 0)], 0)).astype(np.float64)


@lru_cache(maxsize=256)
def until_next(recurs: str, first: date, days: int) -> NDArray[np.float64]:
    """For each of the days from `first` on, how many days ahead it is next: 0 on the day itself."""
    starts, ends = _occurrences(recurs, first, days)
    at = np.arange(days)
    n = np.searchsorted(ends, at, side="left")
    after = starts[np.minimum(n, len(starts) - 1)] - at
    return np.where(n == len(starts), FAR, np.maximum(after, 0)).astype(np.float64)


def is_recurrence(recurs: str) -> bool:
    """Whether some calendar has such a day."""
    try:
        _occurrences(recurs, date(2000, 1, 1), 9000)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1024)
def _occurrences(recurs: str, first: date, days: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The first and the last days of each recurrence, counted from `first`, in order."""
    # A year more on either side: the last one before, the next one after.
    found = [
        ((start - first).days, (end - first).days)
        for start, end in _intervals(recurs, first - timedelta(days=366), first + timedelta(days=days + 366))
    ]
    if not found:
        raise ValueError(f"no calendar has such a day: {recurs}")
    starts, ends = zip(*sorted(found), strict=True)
    return np.array(starts), np.array(ends)


def _intervals(recurs: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    recurs, _, weekday = recurs.partition(";")
    if recurs.startswith(_WEEKDAY):
        day = first + timedelta(days=(int(recurs[len(_WEEKDAY)]) - first.isoweekday()) % 7)
        while day <= last:
            yield day, day
            day += timedelta(days=7)
        return
    for start, end in _yearly(recurs, first, last):
        if not weekday or start.isoweekday() == int(weekday[len(_WEEKDAY)]):
            yield start, end


def _yearly(recurs: str, first: date, last: date) -> Iterator[tuple[date, date]]:
    is_hijri = recurs.startswith(HIJRI)
    rest = recurs.removeprefix(HIJRI).removeprefix("XXXX-")
    years = range(hijri_year_of(first), hijri_year_of(last) + 1) if is_hijri else range(first.year, last.year + 1)
    for year in years:
        try:
            if is_hijri:
                yield hijri_days(year, *map(int, rest.split("-")))
            else:
                _, interval = read(f"{year:04d}-{rest}")
                yield interval.first, interval.last
        except ValueError:
            # 29 February, the thirtieth of a Hijri month: not every year has one.
            continue
