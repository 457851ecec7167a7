"""The expressions that cover days, by the tokens on which they stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from etl.events.reading import Reading
from etl.text import Text
from etl.timex.expression import Resolution


@dataclass(frozen=True, slots=True)
class Placed:
    """A resolved expression with its tokens."""

    number: int
    first: int
    last: int
    earliest: date
    latest: date
    words: str


def locate(reading: Reading, times: Sequence[Resolution]) -> list[Placed]:
    """The expressions that cover days, by the tokens on which they stand."""
    starts = [token.start for token in reading.text.tokens]
    placed = []
    for number, resolution in enumerate(times):
        if resolution.interval is None:
            continue
        span = resolution.expression.span
        first = bisect_right(starts, span.start) - 1
        last = bisect_right(starts, span.end - 1)
        words = span.of(reading.text.raw)
        placed.append(Placed(number, max(first, 0), last, resolution.interval.first, resolution.interval.last, words))
    return placed


def tokens_of(text: Text, times: Sequence[Resolution]) -> frozenset[int]:
    """The tokens of every time expression."""
    starts = [token.start for token in text.tokens]
    found: set[int] = set()
    for resolution in times:
        span = resolution.expression.span
        found.update(range(max(0, bisect_right(starts, span.start) - 1), bisect_right(starts, span.end - 1)))
    return frozenset(found)


def opens_sentence(reading: Reading, expression: Placed) -> bool:
    """Whether an expression opens its sentence («وفي شباط الماضي، ...»), so that it governs all of its main clause."""
    return expression.first - reading.text.sentences[reading.sentence[expression.first]].first <= 2
