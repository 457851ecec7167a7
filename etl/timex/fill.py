"""A value as written made full: the missing year, month or week is taken from the day it is read from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from etl.timex.calendars import hijri_days, hijri_year_of, shift_month
from etl.timex.direction import Direction
from etl.timex.interval import TimeInterval
from etl.timex.value import of_day, read

_RELATIVE = re.compile(r"(?:DCT|REF|CTX)([<=>~]|[+-]\d{1,6}(?:\.5)?)(TH|TM|DE|[DWMQHYC])(.*)")
_OF_YEAR = re.compile(r"XXXX-(?!W[\dX]|XX)([^<=>]+)([<=>])?")
_OF_MONTH = re.compile(r"XXXX-XX-(\d\d(?:T[^<=>]+)?)([<=>])?")
_OF_DAY = re.compile(r"XXXX-XX-XX(T.+)")
_THIS_DAY = re.compile(r"(\d{4})-XX-XX")
_OF_WEEK = re.compile(r"XXXX-WXX-([1-7]|WE)(T[^<=>]+)?([<=>])?")
_OF_CENTURY = re.compile(r"XX(\d)([<=>])?")
_HIJRI = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(T.+)?")
# `onward` goes on from a date before it: the first such day on or after, however far.
Toward = Direction | Literal["onward"]
STEPS = {"<": -1, "=": 0, ">": 1}

# A day and month without a year that would lie further away than this is the one on the other side of the anchor:
# nobody reports in June what happened last July, or announces in November what comes next October, without the year.
FAR_DAYS = 270

# Even where the sentence reports, a day so near ahead is meant, not that of a year ago: «stepped up security for
# New Year's Eve», on 30 December.
SOON_DAYS = 31

Candidate = tuple[str, TimeInterval]
Check = Callable[[TimeInterval], bool]


class Filled(NamedTuple):
    """A full value with its days, the fields that were added, and how: the code of a sentence in reasons.yml."""

    value: str
    interval: TimeInterval
    implied: tuple[str, ...]
    how: str


def needs_day(written: str) -> bool:
    """Whether a value can only be read from some day."""
    return "X" in written or written.startswith(("DCT", "REF", "CTX"))


@lru_cache(maxsize=1 << 14)
def fill(written: str, calendar: str, day: date, toward: Toward | None = None, is_start: bool = False) -> Filled:
    """The full value of what is written, read from `day`; `toward` is where the sentence looks.

    `is_start` says that the beginning or middle of it is meant: «مطلع حزيران الماضي» in late June is this June's.

    `a;b` is a, chosen so that it is also b where it can be. Raises ValueError where no calendar has such a day.
    """
    written, *others = written.split(";")
    if "/" in written:
        return _fill_range(written, calendar, day, toward)
    checks = tuple(check for check in map(_check, others) if check is not None)
    if match := _RELATIVE.fullmatch(written):
        found = _relative(match, day)
        if match[2] == "D" and checks and not all(check(found.interval) for check in checks):
            return _by_weekday(match, day, checks) or found
        return found
    if match := _OF_YEAR.fullmatch(written):
        years = list(_years(match[1], calendar, day))
        begun = [found for found in years if found[1].first <= day <= found[1].last]
        if is_start and match[2] == "<" and begun and day - begun[0][1].first > begun[0][1].last - day:
            return Filled(*begun[0], ("year",), "time-side")
        return _choose(years, day, side=match[2], toward=toward, implied=("year",), checks=checks)
    if match := _OF_DAY.fullmatch(written):
        return Filled(*read(day.isoformat() + match[1]), ("day",), "time-shifted")
    if match := _THIS_DAY.fullmatch(written):
        return Filled(*read(f"{match[1]}{day.isoformat()[4:]}"), ("month", "day"), "time-this-day")
    if match := _OF_MONTH.fullmatch(written):
        implied = ("year", "month")
        return _choose(list(_months(match[1], day)), day, side=match[2], toward=toward, implied=implied, checks=checks)
    if match := _OF_WEEK.fullmatch(written):
        return _weekday(match, day, toward)
    if match := _OF_CENTURY.fullmatch(written):
        century = day.year // 100
        decades = [read(f"{century + n:02d}{match[1]}") for n in (-1, 0, 1) if 0 < century + n < 100]
        return _choose(decades, day, side=match[2], toward="past", implied=("century",))
    if calendar == "hijri":
        return Filled(*_hijri(written), (), "time-hijri")
    return Filled(*read(written), (), "time-written")


def contradicts(written: str, interval: TimeInterval) -> bool:
    """Whether what stands beside a date («الثلاثاء 7 مارس») does not hold for the days it came to."""
    return any(not check(interval) for check in map(_check, written.split(";")[1:]) if check is not None)


def _check(written: str) -> Check | None:
    if match := _OF_WEEK.fullmatch(written):
        weekday = match[1]
        return lambda found: weekday == "WE" or found.first.isoweekday() == int(weekday)
    if match := re.fullmatch(r"XXXX-(\d\d)", written):
        month = int(match[1])
        return lambda found: found.first.month == month
    return None


def _by_weekday(match: re.Match[str], day: date, checks: tuple[Check, ...]) -> Filled | None:
    """«أمس الجمعة» in a text published on a Sunday: what was published past midnight speaks from the day before.

    The weekday named decides between neighbouring days; the contradiction stays with the resolution.
    """
    for by in (-1, 1):
        found = _relative(match, _shifted(day, by, "D"))
        if all(check(found.interval) for check in checks):
            return Filled(found.value, found.interval, ("day",), "time-by-neighbour")
    return None


def _relative(match: re.Match[str], day: date) -> Filled:
    step, unit, rest = STEPS.get(match[1]), match[2], match[3]
    if match[1] == "~":
        # What the text calls new: the year that has begun, or the one about to.
        step = 1 if day.month > 6 else 0
    by = float(match[1]) if step is None else step
    how = "time-shifted"
    if unit in ("TH", "TM"):
        value, interval = read(day.isoformat())
        return Filled(value, TimeInterval(interval.first, interval.last, "intraday"), ("day",), how)
    value, interval = read(of_day(_shifted(day, by, unit), unit) + rest)
    return Filled(value, interval, (), how)


def _shifted(day: date, by: float, unit: str) -> date:
    """The day, or the first of the month, that lies so many units away; raises ValueError outside all calendars.

    Of half a unit more what makes no whole day or month is dropped: a month and a half ago is a month ago.
    """
    try:
        if unit in ("D", "W"):
            return day + timedelta(days=int(by * (7 if unit == "W" else 1)))
        months = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "C": 1200}[unit]
        year, month = shift_month(day.year, day.month, int(by * months))
        return date(year, month, 1)
    except OverflowError as error:
        raise ValueError(str(error)) from error


def _years(rest: str, calendar: str, day: date) -> Iterator[Candidate]:
    """The days and months of that name in the years around."""
    year = hijri_year_of(day) if calendar == "hijri" else day.year
    error: ValueError | None = None
    found = False
    # 29 February may be four years off, eight around 1900.
    for candidate in range(max(1, year - (8 if rest.startswith("02-29") else 2)), year + 3):
        try:
            value = f"{candidate:04d}-{rest}"
            yield _hijri(value) if calendar == "hijri" else read(value)
            found = True
        except ValueError as problem:
            error = problem
    if not found and error is not None:
        raise error


def _hijri(value: str) -> Candidate:
    match = _HIJRI.fullmatch(value)
    if match is None:
        raise ValueError(f"not a Hijri value: {value}")
    year, month, day = (int(part) if part else None for part in match.groups()[:3])
    first, last = hijri_days(year or 0, month, day)
    if day:
        return read(f"{first.isoformat()}{match[4] or ''}")
    granularity = TimeInterval(first, last, "month" if month else "year")
    return f"{first.isoformat()}/{last.isoformat()}", granularity


def _months(rest: str, day: date) -> Iterator[Candidate]:
    for by in (-2, -1, 0, 1, 2):
        year, month = shift_month(day.year, day.month, by)
        try:
            yield read(f"{year:04d}-{month:02d}-{rest}")
        except ValueError:
            continue


def _weekday(match: re.Match[str], day: date, toward: Toward | None) -> Filled:
    rest = f"-{match[1]}{match[2] or ''}"
    weeks = [of_day(_shifted(day, by, "W"), "W") for by in (-1, 0, 1)]
    if match[3] == "=":
        return Filled(*read(weeks[1] + rest), ("week",), "time-side")
    found = [read(week + rest) for week in weeks]
    return _choose(found, day, side=match[3], toward=toward, implied=("week",))


def _choose(
    found: list[Candidate],
    day: date,
    *,
    side: str | None,
    toward: Toward | None,
    implied: tuple[str, ...],
    checks: tuple[Check, ...] = (),
) -> Filled:
    """Of the days that may be meant, the one to take; raises ValueError where there is none."""
    agreeing = [candidate for candidate in found if all(check(candidate[1]) for check in checks)] if checks else found
    if checks and len(agreeing) < len(found) and agreeing and side is None and implied == ("year",):
        # The weekday beside the date tells the year.
        best = min(agreeing, key=lambda candidate: _distance(candidate[1], day))
        return Filled(*best, implied, "time-by-weekday")
    past = [candidate for candidate in found if candidate[1].first <= day]
    future = [candidate for candidate in found if candidate[1].last >= day]
    if side == "<":
        past = [candidate for candidate in found if candidate[1].last < day]
    elif side == ">":
        future = [candidate for candidate in found if candidate[1].first > day]
    elif side == "=":
        return Filled(*min(found, key=lambda candidate: _distance(candidate[1], day)), implied, "time-side")
    if side is not None:
        chosen = past[-1:] if side == "<" else future[:1]
        return Filled(*_only(chosen), implied, "time-side")
    if implied == ("year",) and past and future:
        since, until = (day - past[-1][1].last).days, (future[0][1].first - day).days
        if toward == "future" and until > FAR_DAYS:
            return Filled(*past[-1], implied, "time-near")
        if since > FAR_DAYS and (toward is None or until <= SOON_DAYS):
            return Filled(*future[0], implied, "time-near")
    if toward in ("future", "onward") and future:
        return Filled(*future[0], implied, "time-future")
    return Filled(*_only(past[-1:] or future[:1]), implied, "time-past" if toward else "time-default")


def _only(chosen: list[Candidate]) -> Candidate:
    if not chosen:
        raise ValueError("no such day near the anchor")
    return chosen[0]


def _distance(interval: TimeInterval, day: date) -> int:
    return max(0, (interval.first - day).days, (day - interval.last).days)


def _fill_range(written: str, calendar: str, day: date, toward: Toward | None) -> Filled:
    """From the first day of the one to the last of the other; the side that lacks a year is read from the other."""
    left, right = written.split("/", 1)
    if needs_day(left) and not needs_day(right):
        last = fill(right, calendar, day)
        first = fill(left, calendar, last.interval.first, "past")
    else:
        first = fill(left, calendar, day, toward)
        leans = needs_day(right) and right[-1] not in STEPS and not right.startswith("DCT")
        last = fill(right, calendar, first.interval.first if leans else day, "onward" if leans else toward)
    if last.interval.first < first.interval.first:
        # Lists are written from the later to the earlier too.
        first, last = last, first
    interval = TimeInterval(first.interval.first, last.interval.last, first.interval.granularity)
    implied = tuple(dict.fromkeys(first.implied + last.implied))
    return Filled(f"{first.value}/{last.value}", interval, implied, first.how if needs_day(left) else last.how)
