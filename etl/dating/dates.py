"""What the dates of a text say of the day on which it was written.

A text is written on or after what it reports as past, before what it announces, and soon after a day that it names
without a year. A weekday beside a day and month fixes the year, «العام الجاري 2023» says it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from etl.dating.dateline import dateline
from etl.dating.posterior import FIRST_DAY
from etl.dating.recurrence import HIJRI, is_recurrence
from etl.model import Evidence, Span
from etl.reason import Reason
from etl.text import Text
from etl.timex.calendars import hijri_days
from etl.timex.direction import Direction, direction
from etl.timex.expression import TimeExpression
from etl.timex.interval import TimeInterval
from etl.timex.value import read

_WRITTEN = re.compile(r"\d{4}(?:-|$)")
_HIJRI_WRITTEN = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.+)?")
_OF_YEAR = re.compile(r"XXXX-(\d\d(?:-\d\d)?|EASTER[+-]\d+)(?:T[^<=>]+)?([<=>])?")
_OF_WEEK = re.compile(r"XXXX-WXX-([1-7])(?:T[^<=>]+)?([<=>])?")
_COUNTED_DAY = re.compile(r"DCT([=]|[+-]\d+)D")
_THAT_YEAR = re.compile(r"DCT([<=>])Y")
_STEPS = {"<": 1, "=": 0, ">": -1}

# Days in which news stops to speak of a date as finely written as that.
_HALF_LIVES = {"intraday": 30, "day": 30, "week": 30, "month": 150}
_HALF_LIFE = 400
# A day or a month is finer than so many days.
FINE = 32
# So many of each kind are heard; more of them would say the same again.
MOST = 3


class _Told(NamedTuple):
    """An expression with a year of its own, and where its sentence looks."""

    interval: TimeInterval
    toward: Direction | None
    expression: TimeExpression


def dates(text: Text, expressions: list[TimeExpression], until: date) -> Iterator[Evidence]:
    """The evidence of all dates of a text that may have been written up to `until`."""
    starts = [token.start for token in text.tokens]

    def toward(expression: TimeExpression) -> Direction | None:
        found = direction(text, expression.span, bisect_left(starts, expression.span.start + 1) - 1)
        return found[0] if found else None

    usable = [each for each in expressions if each.type in ("DATE", "TIME") and not each.value.endswith("_REF")]
    told: list[_Told] = []
    for expression in usable:
        interval = _days_written(expression)
        if interval is None or interval.last < FIRST_DAY:
            continue
        line = dateline(text, expression, interval, until)
        if line is not None:
            yield line
        else:
            told.append(_Told(interval, toward(expression), expression))
    yield from _written(text, told, until)
    yield from _years_said(text, usable, until)
    days = [_day_of_year(text, each, toward(each), until) for each in usable if each.value.startswith("XXXX-")]
    yield from _first(days)
    yield from _first([_weekday(text, each, toward, until) for each in usable])


def _days_written(expression: TimeExpression) -> TimeInterval | None:
    """The days of an expression that no anchor is needed for, None for others."""
    value = expression.value.partition(";")[0]
    try:
        if expression.calendar == "hijri":
            match = _HIJRI_WRITTEN.fullmatch(value)
            if match is None:
                return None
            parts = [int(part) for part in match.groups() if part]
            return TimeInterval(*hijri_days(*parts), ("year", "month", "day")[len(parts) - 1])
        return read(value)[1] if _WRITTEN.match(value) else None
    except ValueError:
        return None


def _written(text: Text, told: list[_Told], until: date) -> Iterator[Evidence]:
    """The latest date that may be past, and the latest year before its own; the nearest that is announced."""
    past = [each for each in told if each.toward != "future" and each.interval.first <= until]
    reached = max((each.interval.first for each in past), default=FIRST_DAY)
    # What lies before the latest past day is announced in a story of the past.
    future = [each for each in told if each.toward == "future" and each.interval.last > reached]
    if past:
        year = max(each.interval.first.year for each in past)
        # Of the dates in the latest year the finest and latest: «2023» adds nothing to «15 آذار 2023».
        latest = max((each for each in past if each.interval.first.year == year), key=_fineness)
        yield _on_or_after(text, latest, until, _HALF_LIVES.get(latest.interval.granularity, _HALF_LIFE))
        before = [each for each in past if each.interval.first.year < year]
        if before:
            yield _on_or_after(text, max(before, key=_fineness), until, 10 * _HALF_LIFE)
    if future:
        nearest = min(future, key=lambda each: each.interval.last)
        words = nearest.expression.span.of(text.raw)
        day = min(nearest.interval.last, until)
        reason = Reason.of("dated-before", words=words, day=nearest.interval.last.isoformat())
        # What is announced may be decades away, and news of the past announces too: a weak witness.
        yield Evidence("date", FIRST_DAY, day, 0.4, reason, nearest.expression.span, -2 * _HALF_LIFE)


def _fineness(told: _Told) -> tuple[date, int]:
    return told.interval.first, -(told.interval.last - told.interval.first).days


def _on_or_after(text: Text, told: _Told, until: date, half_life: int) -> Evidence:
    interval, span = told.interval, told.expression.span
    reason = Reason.of("dated-after", words=span.of(text.raw), day=interval.first.isoformat())
    is_past, is_fine = told.toward == "past", (interval.last - interval.first).days < FINE
    return Evidence(
        "date",
        interval.first,
        until,
        0.92 if is_past else 0.88,
        reason,
        span,
        half_life,
        plateau=min((interval.last - interval.first).days, 366),
        # A year or a month is also spoken of before it comes, and not always a cue says so: «انتخابات 2024».
        ahead=(0.03 if is_past else 0.08) if is_fine else (0.18 if is_past else 0.3),
    )


def _years_said(text: Text, expressions: list[TimeExpression], until: date) -> Iterator[Evidence]:
    """«العام الجاري 2023», "last year, 2016": the year of writing itself."""
    for expression, following in zip_longest(expressions, expressions[1:]):
        value, _, said = expression.value.partition(";")
        span = expression.span
        if following is not None and (match := _THAT_YEAR.fullmatch(value)) and len(following.value) == 4:
            between = text.raw[span.end : following.span.start]
            if between.strip(" ,،(") or len(between) > 3:
                continue
            value, span = following.value, Span(span.start, following.span.end)
        else:
            match = _THAT_YEAR.fullmatch(said)
        if match is None or not re.fullmatch(r"(19|20)\d\d", value):
            continue
        year = int(value) + _STEPS[match[1]]
        if FIRST_DAY.year <= year <= until.year:
            reason = Reason.of("dated-year", words=span.of(text.raw), year=year)
            last = min(date(year, 12, 31), until)
            yield Evidence("year", date(year, 1, 1), last, 0.9, reason, span)


def _day_of_year(text: Text, each: TimeExpression, toward: Direction | None, until: date) -> Evidence | None:
    """A day or a month without its year: written soon after it, or soon before it."""
    value, _, weekday = each.value.partition(";")
    match = _OF_YEAR.fullmatch(value)
    if match is None:
        return None
    side, is_month = match[2], len(match[1]) == 2
    recurs = (HIJRI if each.calendar == "hijri" else "") + "XXXX-" + match[1]
    fixed = _OF_WEEK.fullmatch(weekday) if not is_month else None
    if fixed:
        recurs += f";XXXX-WXX-{fixed[1]}"
    if not is_recurrence(recurs):
        return None
    words = each.span.of(text.raw)
    if side == "=":
        # «14 أيار الجاري» is written in May.
        month = recurs.partition(";")[0][:7] if each.calendar == "gregorian" else recurs
        reason = Reason.of("dated-month", words=words)
        return Evidence("day-of-year", FIRST_DAY, until, 0.9, reason, each.span, None, month)
    is_ahead = side == ">" or (side is None and toward == "future")
    half_life = (30.0 if is_month else 8.0) * (-1 if is_ahead else 1)
    code = "dated-weekday" if fixed else "dated-soon-before" if is_ahead else "dated-soon-after"
    weight = 0.9 if fixed else 0.8 if side or toward == "past" else 0.6
    return Evidence("day-of-year", FIRST_DAY, until, weight, Reason.of(code, words=words), each.span, half_life, recurs)


def _weekday(text: Text, each: TimeExpression, toward: object, until: date) -> Evidence | None:
    """A day of the week: that of writing itself beside «اليوم», else one within the week before."""
    value, _, beside = each.value.partition(";")
    words = each.span.of(text.raw)
    if (counted := _COUNTED_DAY.match(value)) and (match := _OF_WEEK.fullmatch(beside)):
        by = 0 if counted[1] == "=" else int(counted[1])
        weekday = (int(match[1]) - by - 1) % 7 + 1
        reason = Reason.of("dated-on-weekday", words=words)
        return Evidence("weekday", FIRST_DAY, until, 0.9, reason, each.span, 0.2, f"XXXX-WXX-{weekday}")
    match = _OF_WEEK.fullmatch(value)
    if match is None or match[2] == ">" or not callable(toward) or toward(each) == "future":
        return None
    reason = Reason.of("dated-week-after", words=words)
    return Evidence("weekday", FIRST_DAY, until, 0.8, reason, each.span, 1.0, f"XXXX-WXX-{match[1]}")


def _first(found: Iterable[Evidence | None]) -> Iterator[Evidence]:
    """The strongest few of one kind, each day once."""
    seen: dict[tuple[str, bool], Evidence] = {}
    for each in found:
        if each is None:
            continue
        key = each.recurs, (each.half_life or 0) < 0
        if key not in seen or seen[key].weight < each.weight:
            seen[key] = each
    yield from sorted(seen.values(), key=lambda each: -each.weight)[:MOST]
