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
from etl.timex.rules import Rules, rules

_AMOUNT = re.compile(r"(?:P|DCT-)(\d+)([YMWD])")
_DAYS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}
# Tokens between an amount of time and its landmark at most, an anniversary and its landmark, and it and its number.
NEAR, NEAR_ANNIVERSARY, BESIDE = 7, 4, 2
# "Two years after" is said from a quarter of a year before it to most of a year later.
EARLY, LATE = 0.3, 0.8
# An anniversary is news some days before it and some weeks after.
BEFORE, AFTER = 14, 30
COUNTED_MOST = 3000
# What is no war and lasts more days than this is an era.
ERA = 45


@dataclass(frozen=True)
class Cues:
    """The words of dating.yml that count from a landmark."""

    anniversary: Phrases[str]
    after: Phrases[str]


@dataclass(frozen=True)
class _Scene:
    """A text, its language's cues, and the last day on which it may have been written."""

    text: Text
    cues: Cues
    until: date


def ages(
    text: Text, expressions: Sequence[TimeExpression], found: Sequence[Reference], until: date
) -> Iterator[Evidence]:
    """The evidence of each landmark whose age a text tells; `found` holds every mention of landmarks."""
    cues = _cues(text.language.code)
    if cues is None or not found:
        return
    scene = _Scene(text, cues, until)
    sure = [each for each in found if each.landmark is not None and _has_a_day(each.landmark)]
    by_sentence: dict[int, list[Reference]] = {}
    for each in sure:
        by_sentence.setdefault(text.sentence_at(each.span.start), []).append(each)
    for expression in expressions:
        here = by_sentence.get(text.sentence_at(expression.span.start), [])
        if (match := _AMOUNT.fullmatch(expression.value)) and here:
            yield from _amounts(scene, expression, int(match[1]), match[2], here)
        elif expression.value == "DCT=D" and (number := re.search(r"\d+", expression.span.of(text.raw))):
            yield from _counted_day(scene, expression, int(number[0]), here or sure)
    for n, here in by_sentence.items():
        yield from _anniversaries(scene, n, here)


def _has_a_day(landmark: Landmark) -> bool:
    """Whether time is counted from its first day: from that of a war or an attack, not of an era."""
    is_short = (landmark.ends_on - landmark.starts_on).days <= ERA
    return landmark.kind == "war" or (is_short and landmark.kind != "product")


def _amounts(
    scene: _Scene, expression: TimeExpression, count: int, unit: str, here: list[Reference]
) -> Iterator[Evidence]:
    """«بعد عامين على الغزو», "the invasion that began two years ago": the landmark nearest to the amount."""
    text, until = scene.text, scene.until
    is_ago = expression.value.startswith("DCT")
    for each in sorted(here, key=lambda each: _distance(text, expression.span, each.span)):
        if _distance(text, expression.span, each.span) > NEAR:
            return
        if each.span.overlaps(expression.span) or not (is_ago or _is_counted(scene, expression.span, each.span)):
            continue
        length, one = count * _DAYS[unit], _DAYS[unit]
        starts_on = each.landmarks[0].starts_on
        first = starts_on + timedelta(days=round(length - EARLY * one))
        last = starts_on + timedelta(days=round(length + LATE * one) + 1)
        if first <= until:
            reason = Reason.of("dated-age", **_facts(each.landmarks[0]))
            yield Evidence("age", first, min(last, until), 0.75, reason, _both(expression.span, each.span))
            return


def _is_counted(scene: _Scene, amount: Span, landmark: Span) -> bool:
    """Whether the words between an amount and a landmark after it count from the one to the other."""
    text = scene.text
    if landmark.start < amount.end:
        return False
    first, last = _token(text, amount.end - 1) + 1, _token(text, landmark.start)
    return any(scene.cues.after.at(text.tokens, i) is not None for i in range(first, last)) or _is_joined(text, last)


def _is_joined(text: Text, i: int) -> bool:
    """«عام للحرب»: the preposition is a clitic of the landmark's first word."""
    return text.language.code == "ar" and text.tokens[i].key.startswith("ل")


def _counted_day(
    scene: _Scene, expression: TimeExpression, number: int, found: Sequence[Reference]
) -> Iterator[Evidence]:
    """«اليوم الـ142 للحرب»: so many days after the first of the latest war that the text speaks of."""
    wars = [mark for each in found for mark in each.landmarks if mark.kind == "war" and mark.starts_on <= scene.until]
    if not wars or not 2 < number < COUNTED_MOST:
        return
    war = max(wars, key=lambda war: war.starts_on)
    day = war.starts_on + timedelta(days=number - 1)
    if day <= scene.until:
        last = min(day + timedelta(days=2), scene.until)
        reason = Reason.of("dated-counted", number=number, **_facts(war))
        yield Evidence("age", day - timedelta(days=1), last, 0.9, reason, expression.span)


def _anniversaries(scene: _Scene, n: int, here: list[Reference]) -> Iterator[Evidence]:
    """«الذكرى الثانية للغزو»: that many years after it, give or take some weeks."""
    text = scene.text
    sentence, grammar = text.sentences[n], rules(text.language.code)
    cue = next(iter(scene.cues.anniversary.find(text.tokens, sentence.first, sentence.last)), None)
    if cue is None or grammar is None:
        return
    named = [each for each in here if each.is_named]
    near = [each for each in named if _distance(text, Span(cue.start, cue.end), each.span) <= NEAR_ANNIVERSARY]
    if not near:
        return
    nearest = min(near, key=lambda each: _distance(text, Span(cue.start, cue.end), each.span))
    numbers = (number for span, number in _numbers(text, grammar) if _is_beside(text, cue.first, cue.last, span))
    years = next(numbers, 0)
    if not 0 < years < 100:
        return
    first = nearest.landmarks[0].starts_on
    # 29 February has its anniversary on the 28th.
    day = date(first.year + years, first.month, min(first.day, 28) if first.month == 2 else first.day)
    if day <= scene.until:
        reason = Reason.of("dated-anniversary", years=years, **_facts(nearest.landmarks[0]))
        last = min(day + timedelta(days=AFTER), scene.until)
        span = _both(Span(cue.start, cue.end), nearest.span)
        yield Evidence("age", day - timedelta(days=BEFORE), last, 0.85, reason, span)


def _numbers(text: Text, grammar: Rules) -> Iterator[tuple[Span, int]]:
    for run in runs(text, grammar.lexicon):
        for lexeme in run:
            number = lexeme.word.values.get("ordinal") or lexeme.word.values.get("count")
            if number is not None and number.isdecimal():
                yield Span(lexeme.start, lexeme.end), int(number)


def _is_beside(text: Text, first: int, last: int, span: Span) -> bool:
    """Whether a number stands just before or after the words `first` to `last`."""
    place = _token(text, span.start)
    return first - 2 * BESIDE <= place < first or last <= place <= last + BESIDE


def _facts(landmark: Landmark) -> dict[str, str | int]:
    return {
        "name_ar": landmark.name("ar"),
        "name_en": landmark.name("en"),
        "day": landmark.starts_on.isoformat(),
    }


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
