"""What the expressions of a text come to, read from the day on which it was written."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from etl.model import Anchor
from etl.reason import Reason
from etl.text import Text
from etl.timex.direction import ahead, direction, direction_cues
from etl.timex.expression import Resolution, TimeExpression
from etl.timex.fill import STEPS, Filled, Toward, contradicts, fill, needs_day
from etl.timex.interval import TimeInterval
from etl.timex.known_days import known_day
from etl.timex.other import RULE as DATEPARSER
from etl.timex.tag import amount
from etl.timex.value import read

Domain = Literal["news", "narrative"]

# An expression leans on one that stands at most so many sentences before it.
SENTENCES_BACK = 4
# So many days are listed one by one, and from so many of the open days it is read.
CANDIDATES_MAX, READINGS_MAX = 31, 62
_OPEN_UNIT = re.compile(r"(?:DCT|REF|CTX)(?:[<=>~]|[+-]\d+(?:\.5)?)(TH|TM|DE|[DWMQHYC])(.*)")
# "The same day" leans on a day, "the same month" on a month or less: days at most, by the unit that is counted in.
DAYS_AT_MOST = {"TH": 1, "TM": 1, "D": 1, "W": 7, "M": 31, "Q": 92, "H": 184, "Y": 366, "DE": 3660, "C": 36600}
_TOLD_AMOUNT = re.compile(r"REF[+-](\d+(?:\.5)?)(TH|TM|DE|[DWMQHYC])")
OPEN = {
    "TH": "XXXX-XX-XX",
    "TM": "XXXX-XX-XX",
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "H": "XXXX-HX",
    "Y": "XXXX",
    "DE": "XXX",
    "C": "XX",
}
_DAY_OF_YEAR = re.compile(r"XXXX-\d\d-\d\d(?:T[^<=>;]+)?")
_WEEKDAY = re.compile(r"XXXX-WXX-\d(?:T[^<=>;]+)?")
_EXPLICIT_YEAR = re.compile(r"\d{4}(?:-|$)")

CONFIDENCE = {
    "time-written": 1.0,
    "time-hijri": 0.95,
    "time-known-day": 0.9,
    "time-shifted": 0.97,
    "time-this-day": 0.97,
    "time-side": 0.95,
    "time-by-weekday": 0.95,
    "time-by-neighbour": 0.9,
    "time-future": 0.9,
    "time-past": 0.92,
    "time-default": 0.85,
    "time-ahead": 0.8,
    "time-near": 0.7,
    "time-leaning": 0.8,
}

# No rule of ours stands behind what dateparser reads in other languages.
READ_BY_DATEPARSER = 0.7


@dataclass(frozen=True)
class _Base:
    """The day an expression is read from, and whose day it is: the document's or an expression's."""

    day: date
    toward: Toward | None
    cue: str
    leans_on: int | None = None


@dataclass(frozen=True)
class _Scene:
    """What an expression is read in: the text, where its tokens start, its day, and what came before."""

    text: Text
    starts: list[int]
    anchor: Anchor | None
    domain: Domain
    before: list[Resolution]


def resolve(
    text: Text, expressions: list[TimeExpression], anchor: Anchor | None, domain: Domain = "news"
) -> list[Resolution]:
    """One resolution for each expression, in the same order.

    In the domain `news` an open date is read from the anchor; in `narrative` it goes on from the date before it.
    Without an anchor whatever needs one stays as written, its state `unanchored`.
    """
    starts = [token.start for token in text.tokens] if expressions else []
    scene = _Scene(text, starts, anchor, domain, [])
    for expression in expressions:
        scene.before.append(_resolution(scene, expression))
    return scene.before


def _resolution(scene: _Scene, expression: TimeExpression) -> Resolution:
    written = expression.value
    words = expression.span.of(scene.text.raw)
    if expression.type in ("DURATION", "SET") or written.endswith("_REF"):
        return Resolution(expression, written, None, Reason.of("time-no-day", words=words))
    if _DAY_OF_YEAR.fullmatch(written) and (known := _known(scene, expression)) is not None:
        return known
    base: _Base | None = None
    if needs_day(written):
        base = _base(scene, expression)
        if base is None:
            reason = Reason.of("time-unanchored", words=words)
            return Resolution(expression, unanchored(written), None, reason, "unanchored", confidence=0.0)
    try:
        day, toward = (base.day, base.toward) if base else (date.min, None)
        filled = fill(written, expression.calendar, day, toward, expression.mod in ("START", "MID"))
    except (ValueError, OverflowError):
        reason = Reason.of("time-impossible", words=words)
        return Resolution(expression, written, None, reason, "impossible", base.day if base else None, confidence=0.0)
    if base is not None and (tomorrow := _begun_ahead(scene, expression, filled, base)) is not None:
        filled, base = tomorrow
    return _explained(scene, expression, filled, base)


def _begun_ahead(scene: _Scene, expression: TimeExpression, filled: Filled, base: _Base) -> tuple[Filled, _Base] | None:
    """A weekday of six days ago as tomorrow's, and why, where it has begun already at the place told of; else None.

    On a Monday evening in New York it is Tuesday morning in Tokyo; a Tuesday six days gone would be "last Tuesday".
    """
    is_weekday = _WEEKDAY.fullmatch(expression.value) is not None
    if not is_weekday or base.leans_on is not None or filled.how not in ("time-past", "time-default"):
        return None
    if filled.interval.last != base.day - timedelta(days=6):
        return None
    place = ahead(scene.text, expression.span)
    if not place:
        return None
    found = fill(expression.value, expression.calendar, base.day + timedelta(days=1), "past")
    return found._replace(how="time-ahead"), replace(base, cue=place)


def _known(scene: _Scene, expression: TimeExpression) -> Resolution | None:
    """The resolution of a day that is known by its day and month alone, None for all others."""
    text, anchor, span = scene.text, scene.anchor, expression.span
    rest = expression.value.removeprefix("XXXX-")
    first = bisect_left(scene.starts, span.start + 1) - 1
    day = known_day(text, span, first, rest[:5], anchor.earliest if anchor else None)
    hint = direction(text, span, first) if day else None
    if day is None or (hint and hint[0] == "future"):
        return None
    value, interval = read(f"{day.year:04d}-{rest}")
    words = span.of(text.raw)
    reason = Reason.of("time-known-day", words=words, value=value)
    return Resolution(expression, value, interval, reason, implied=("year",), confidence=CONFIDENCE["time-known-day"])


def _base(scene: _Scene, expression: TimeExpression) -> _Base | None:
    """The day to read an open expression from, None where there is none."""
    text, before, anchor = scene.text, scene.before, scene.anchor
    written = expression.value
    if written.startswith(("REF", "CTX")):
        unit = _OPEN_UNIT.match(written)
        widest = DAYS_AT_MOST[unit[1]] if unit else None
        index = _previous(text, expression, before, SENTENCES_BACK, is_told=written[3] == "=", widest=widest)
        if index is None:
            return _Base(anchor.best, None, "") if anchor and written.startswith("CTX") else None
        interval = before[index].interval
        if interval is None:
            return None
        forward = written[3] in "+>"
        return _Base(interval.last if forward else interval.first, None, "", index)
    if written.startswith("DCT"):
        return _Base(anchor.best, None, "") if anchor else None
    if written.startswith("XXXX-XX-XXT"):
        index = _previous(text, expression, before, 0, widest=1)
        if index is not None and (interval := before[index].interval) is not None:
            return _Base(interval.first, None, "", index)
        return _Base(anchor.best, None, "") if anchor else None
    has_side = written.partition(";")[0][-1] in STEPS
    if scene.domain == "narrative" and not has_side:
        index = _previous(text, expression, before, len(text.sentences))
        interval = before[index].interval if index is not None else None
        if interval is not None:
            return _Base(interval.first, "onward", "", index)
    if anchor is None:
        return None
    if has_side:
        return _Base(anchor.best, None, "")
    if _DAY_OF_YEAR.fullmatch(written) and (begun := _range_begun(text, expression, before)) is not None:
        return _Base(begun, "onward", "", len(before) - 1)
    hint = direction(text, expression.span, bisect_left(scene.starts, expression.span.start + 1) - 1)
    if hint is None and written.startswith("XXXX-") and written[5] not in "WX":
        index = _dated_before(text, expression, before, anchor.best)
        if index is not None and (interval := before[index].interval) is not None:
            return _Base(interval.first, "onward", "", index)
    return _Base(anchor.best, *(hint or (None, "")))


def _range_begun(text: Text, expression: TimeExpression, before: list[Resolution]) -> date | None:
    """The day on which a range began whose end the expression is: "from Dec. 23 to Jan. 3", None for any other."""
    cues = direction_cues(text.language.code)
    if cues is None or not before:
        return None
    interval, start = before[-1].interval, before[-1].expression
    between = text.raw[start.span.end : expression.span.start].strip()
    if interval is None or not _DAY_OF_YEAR.fullmatch(start.value) or text.language.key(between) not in cues.ranges:
        return None
    return interval.first


def _previous(
    text: Text,
    expression: TimeExpression,
    before: list[Resolution],
    sentences: int,
    *,
    is_told: bool = False,
    widest: int | None = None,
) -> int | None:
    """The index of the last expression with days, at most `widest` of them, in so many sentences before.

    `is_told` leaves out the day of writing: "that day" is not today.
    """
    here = text.sentence_at(expression.span.start)
    for index in range(len(before) - 1, -1, -1):
        if here - text.sentence_at(before[index].expression.span.start) > sentences:
            return None
        interval = before[index].interval
        is_today = is_told and before[index].expression.value.startswith("DCT=D")
        if interval is None or is_today or (widest and (interval.last - interval.first).days >= widest):
            continue
        return index
    return None


def unanchored(written: str) -> str:
    """The TIMEX3 value of what lacks its anchor, as open as it is: `XXXX-XX-XX` for a day, `XXXX` for a year."""
    if told := _TOLD_AMOUNT.fullmatch(written):
        # "Three years later" than what nobody dates says only how long.
        return amount(told[1], told[2])
    match = _OPEN_UNIT.match(written)
    if match is None:
        return written.partition(";")[0].rstrip("<=>")
    return OPEN[match[1]] + match[2].partition(";")[0]


def _dated_before(text: Text, expression: TimeExpression, before: list[Resolution], day: date) -> int | None:
    """The index of a date earlier in the sentence that names a year gone by: what follows it lies in its story."""
    index = _previous(text, expression, before, 0)
    if index is None:
        return None
    found = before[index]
    is_told = _EXPLICIT_YEAR.match(found.expression.value) is not None and found.expression.calendar == "gregorian"
    interval = found.interval
    return (
        index if is_told and interval is not None and len(found.value) > 4 and interval.last.year < day.year else None
    )


def _explained(scene: _Scene, expression: TimeExpression, filled: Filled, base: _Base | None) -> Resolution:
    """The resolution with its reason, its contradiction where there is one, and how sure it is."""
    how, anchor, before = filled.how, scene.anchor, scene.before
    words = expression.span.of(scene.text.raw)
    if base is not None and base.leans_on is not None:
        how = "time-leaning"
        other = before[base.leans_on]
        reason = Reason.of(
            how,
            words=words,
            other=other.expression.span.of(scene.text.raw),
            anchor=base.day.isoformat(),
            value=filled.value,
        )
    elif base is not None:
        reason = Reason.of(how, words=words, anchor=base.day.isoformat(), cue=base.cue, value=filled.value)
    else:
        reason = Reason.of(how, words=words, value=filled.value)
    confidence = CONFIDENCE[how] * (READ_BY_DATEPARSER if expression.rule == DATEPARSER else 1)
    if base is not None:
        confidence *= (
            before[base.leans_on].confidence if base.leans_on is not None else (anchor.confidence if anchor else 0)
        )
    conflict = None
    is_contradicted = filled.how == "time-by-neighbour" or contradicts(expression.value, filled.interval)
    if ";" in expression.value and is_contradicted:
        conflict = Reason.of("time-conflict", words=words, value=filled.value)
        confidence *= 0.6
    resolution = Resolution(
        expression=expression,
        value=filled.value,
        interval=filled.interval,
        reason=reason,
        anchor=base.day if base else None,
        leans_on=base.leans_on if base else None,
        implied=filled.implied,
        conflict=conflict,
        confidence=confidence,
    )
    if base is None or base.leans_on is not None or anchor is None or anchor.earliest == anchor.latest:
        return resolution
    return open_to(resolution, _readings(expression, base, anchor), CONFIDENCE[how])


def _readings(expression: TimeExpression, base: _Base, anchor: Anchor) -> list[Filled]:
    """What it comes to from each day that the anchor leaves open, or from so many of them evenly spread."""
    days = (anchor.latest - anchor.earliest).days
    step = max(1, -(-days // READINGS_MAX))
    found: list[Filled] = []
    for n in [*range(0, days, step), days]:
        try:
            day = anchor.earliest + timedelta(days=n)
            found.append(fill(expression.value, expression.calendar, day, base.toward))
        except (ValueError, OverflowError):
            continue
    return found


def open_to(resolution: Resolution, readings: list[Filled], confidence: float) -> Resolution:
    """The resolution with its interval widened to all that it could come to, and with the days it could be.

    Its value stays that of the likeliest day; it is as sure as the share of the open days that read it so, where
    `confidence` is how sure it would be from a day that is known.
    """
    interval = resolution.interval
    if interval is None or not readings:
        return resolution
    intervals = [interval, *(each.interval for each in readings)]
    days = sorted({each.first for each in intervals})
    same = sum(each.value == resolution.value for each in readings) / len(readings)
    return replace(
        resolution,
        interval=TimeInterval(days[0], max(each.last for each in intervals), interval.granularity),
        candidates=tuple(days) if len(days) <= CANDIDATES_MAX else (),
        confidence=max(resolution.confidence, same * confidence),
    )
