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

_NUMBER = re.compile(r"(\d{1,4})")
_NUMBER_AFTER = re.compile(r"\s*(?:ال[ـ]?\s?)?(\d{1,4})(?!\d)")
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
    next_day: Phrases[str]


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
    amounts: dict[int, list[TimeExpression]] = {}
    for expression in expressions:
        n = text.sentence_at(expression.span.start)
        if n in by_sentence and _AMOUNT.fullmatch(expression.value):
            amounts.setdefault(n, []).append(expression)
        elif expression.value == "DCT=D" and (number := _counted(text, expression)):
            yield from _counted_day(scene, expression, number, by_sentence.get(n) or sure)
    for n, told in amounts.items():
        yield from _amounts(scene, told, by_sentence[n])
    for n, here in by_sentence.items():
        yield from _anniversaries(scene, n, here)
        yield from _next_days(scene, here)


def _has_a_day(landmark: Landmark) -> bool:
    """Whether time is counted from its first day: from that of a war or an attack, not of an era."""
    is_short = (landmark.ends_on - landmark.starts_on).days <= ERA
    return landmark.kind == "war" or (is_short and landmark.kind != "product")


def _amounts(scene: _Scene, told: list[TimeExpression], here: list[Reference]) -> Iterator[Evidence]:
    """«بعد عامين على الغزو», "the invasion that began two years ago": each landmark with the amount nearest to it."""
    text, until = scene.text, scene.until
    pairs = [
        (_distance(text, amount.span, each.span), amount, each)
        for amount in told
        for each in here
        if not each.span.overlaps(amount.span)
        and (amount.value.startswith("DCT") or _is_counted(scene, amount.span, each.span))
    ]
    seen: set[str] = set()
    for distance, amount, each in sorted(pairs, key=lambda pair: (pair[0], pair[1].span)):
        landmark, match = each.landmarks[0], _AMOUNT.fullmatch(amount.value)
        if distance > NEAR or landmark.id in seen or match is None:
            continue
        seen.add(landmark.id)
        one = _DAYS[match[2]]
        length = int(match[1]) * one
        # What lasts some weeks may be meant from its first day or from its last.
        lasted = (landmark.ends_on - landmark.starts_on).days
        first = landmark.starts_on + timedelta(days=round(length - max(EARLY * one, 1)))
        last = landmark.starts_on + timedelta(days=round(length + LATE * one) + 1 + (lasted if lasted <= ERA else 0))
        if first <= until:
            reason = Reason.of("dated-age", **_facts(landmark))
            yield Evidence("age", first, min(last, until), 0.75, reason, _both(amount.span, each.span))


def _counted(text: Text, expression: TimeExpression) -> int:
    """The number of a counted day, in its words or right after them: «اليوم الـ142»; 0 where there is none."""
    match = _NUMBER.search(expression.span.of(text.raw)) or _NUMBER_AFTER.match(text.raw, expression.span.end)
    return int(match[1]) if match else 0


def _next_days(scene: _Scene, here: list[Reference]) -> Iterator[Evidence]:
    """«غداة تفجير», "the day after the bombing": the day that follows."""
    text = scene.text
    for each in here:
        place = _token(text, each.span.start)
        cues = (scene.cues.next_day.at(text.tokens, i) for i in range(max(0, place - 4), place))
        cue = next((cue for cue in cues if cue is not None and place - cue.last <= 1), None)
        day = each.landmarks[0].starts_on
        if cue is not None and day <= scene.until:
            last = min(day + timedelta(days=2), scene.until)
            span = _both(Span(cue.start, cue.end), each.span)
            yield Evidence("age", day, last, 0.75, Reason.of("dated-age", **_facts(each.landmarks[0])), span)


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
    cue = next(iter(scene.cues.anniversary.find(text, sentence.first, sentence.last)), None)
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
    return Cues(
        *(Phrases(((word, word) for word in data[name]), words) for name in ("anniversary", "after", "next_day"))
    )
