"""How old a landmark is in the words of a text: an anniversary, «بعد عام على الغزو», "day 142 of the war"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from etl.data import LANGUAGES, yaml_mapping
from etl.dating.landmarks import Landmark, Reference
from etl.model import Evidence, Span
from etl.reason import Reason
from etl.text import Text
from etl.text.language import language
from etl.text.phrases import Phrases
from etl.timex.expression import TimeExpression
from etl.timex.lexemes import runs
from etl.timex.rules import rules

_AMOUNT = re.compile(r"(?:P|DCT-)(\d+)([YMWD])")
_DAYS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}
# Tokens between an amount of time and its landmark at most, and between an anniversary and its number.
NEAR, BESIDE = 7, 2
# "Two years after" is said from a quarter of a year before it to most of a year later.
EARLY, LATE = 0.3, 0.8
# An anniversary is news some days before it and some weeks after.
BEFORE, AFTER = 14, 30
COUNTED_MOST = 3000


@dataclass(frozen=True)
class Cues:
    """The words of dating.yml that count from a landmark."""

    anniversary: Phrases[str]
    after: Phrases[str]


def ages(
    text: Text, expressions: Sequence[TimeExpression], found: Sequence[Reference], until: date
) -> Iterator[Evidence]:
    """The evidence of each landmark whose age a text tells; `found` holds every mention of landmarks."""
    cues = _cues(text.language.code)
    if cues is None or not found:
        return
    by_sentence: dict[int, list[Reference]] = {}
    for each in found:
        by_sentence.setdefault(text.sentence_at(each.span.start), []).append(each)
    for expression in expressions:
        here = by_sentence.get(text.sentence_at(expression.span.start), [])
        if (match := _AMOUNT.fullmatch(expression.value)) and here:
            yield from _amounts(text, cues, expression, int(match[1]), match[2], here, until)
        elif expression.value == "DCT=D" and (number := re.search(r"\d+", expression.span.of(text.raw))):
            yield from _counted_day(text, expression, int(number[0]), here or found, until)
    for n, here in by_sentence.items():
        yield from _anniversaries(text, cues, n, here, until)


def _amounts(
    text: Text, cues: Cues, expression: TimeExpression, count: int, unit: str, here: list[Reference], until: date
) -> Iterator[Evidence]:
    """«بعد عامين على الغزو», "the invasion that began two years ago": the landmark nearest to the amount."""
    is_ago = expression.value.startswith("DCT")
    for each in sorted(here, key=lambda each: _distance(text, expression.span, each.span)):
        if _distance(text, expression.span, each.span) > NEAR:
            return
        if each.span.overlaps(expression.span) or not (is_ago or _is_counted(text, cues, expression.span, each.span)):
            continue
        length, one = count * _DAYS[unit], _DAYS[unit]
        starts_on = each.landmark.starts_on
        first = starts_on + timedelta(days=round(length - EARLY * one))
        last = starts_on + timedelta(days=round(length + LATE * one) + 1)
        if first <= until:
            yield _evidence("age", each.landmark, first, last, until, 0.75, _both(expression.span, each.span))
            return


def _is_counted(text: Text, cues: Cues, amount: Span, landmark: Span) -> bool:
    """Whether the words between an amount and a landmark after it count from the one to the other."""
    if landmark.start < amount.end:
        return False
    first, last = _token(text, amount.end - 1) + 1, _token(text, landmark.start)
    return any(cues.after.at(text.tokens, i) is not None for i in range(first, last)) or _has_preposition(text, last)


def _has_preposition(text: Text, i: int) -> bool:
    """«عام للحرب»: the preposition is a clitic of the landmark's first word."""
    return text.language.code == "ar" and text.tokens[i].key.startswith("ل")


def _counted_day(
    text: Text, expression: TimeExpression, number: int, found: Sequence[Reference], until: date
) -> Iterator[Evidence]:
    """«اليوم الـ142 للحرب»: so many days after the first of the latest war that the text speaks of."""
    wars = [each for each in found if each.landmark.kind == "war" and each.landmark.starts_on <= until]
    if not wars or not 2 < number < COUNTED_MOST:
        return
    latest = max(wars, key=lambda each: each.landmark.starts_on)
    day = latest.landmark.starts_on + timedelta(days=number - 1)
    if day <= until:
        span = _both(expression.span, latest.span) if latest in found and len(found) < 3 else expression.span
        yield _evidence("age", latest.landmark, day - timedelta(days=1), day + timedelta(days=2), until, 0.9, span)


def _anniversaries(text: Text, cues: Cues, n: int, here: list[Reference], until: date) -> Iterator[Evidence]:
    """«الذكرى الثانية للغزو»: that many years after it, give or take some weeks."""
    sentence = text.sentences[n]
    cue = next(iter(cues.anniversary.find(text.tokens, sentence.first, sentence.last)), None)
    grammar = rules(text.language.code)
    if cue is None or grammar is None:
        return
    nearest = min(here, key=lambda each: _distance(text, Span(cue.start, cue.end), each.span))
    years = next((n for span, n in _numbers(text, grammar.lexicon) if _beside(text, cue.first, cue.last, span)), None)
    starts_on = nearest.landmark.starts_on
    if years is None or not 0 < years < 100:
        return
    try:
        day = starts_on.replace(year=starts_on.year + years)
    except ValueError:
        day = starts_on.replace(year=starts_on.year + years, day=28)
    if day <= until:
        first, last = day - timedelta(days=BEFORE), day + timedelta(days=AFTER)
        span = _both(Span(cue.start, cue.end), nearest.span)
        yield _evidence("age", nearest.landmark, first, last, until, 0.85, span, "dated-anniversary", years)


def _numbers(text: Text, lexicon: object) -> Iterator[tuple[Span, int]]:
    for run in runs(text, lexicon):  # type: ignore[arg-type]
        for lexeme in run:
            number = lexeme.word.values.get("ordinal") or lexeme.word.values.get("count")
            if number is not None and number.isdecimal():
                yield Span(lexeme.start, lexeme.end), int(number)


def _beside(text: Text, first: int, last: int, span: Span) -> bool:
    place = _token(text, span.start)
    return first - BESIDE - 2 <= place < first or last <= place <= last + BESIDE


def _evidence(
    kind: str,
    landmark: Landmark,
    first: date,
    last: date,
    until: date,
    weight: float,
    span: Span,
    code: str = "dated-age",
    years: int = 0,
) -> Evidence:
    facts: dict[str, str | int] = {"name_ar": landmark.name("ar"), "name_en": landmark.name("en")}
    facts |= {"day": landmark.starts_on.isoformat()} | ({"years": years} if years else {})
    return Evidence(kind, first, max(min(last, until), first), weight, Reason.of(code, **facts), span)


def _both(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))


def _distance(text: Text, one: Span, other: Span) -> int:
    first, second = sorted((one, other))
    return max(0, _token(text, second.start) - _token(text, first.end - 1) - 1)


def _token(text: Text, offset: int) -> int:
    return max(0, bisect_right(text.tokens, offset, key=lambda token: token.start) - 1)


@cache
def _cues(code: str) -> Cues | None:
    path = LANGUAGES / code / "dating.yml"
    if not path.exists():
        return None
    data, words = yaml_mapping(path), language(code)
    return Cues(*(Phrases(((word, word) for word in data[name]), words) for name in ("anniversary", "after")))


