"""The shapes that rows hand to figures: counts along time, lanes, single events, pairs."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

EPOCH = date(1970, 1, 1)
Counts = NDArray[np.float32]


def ordinal(day: date) -> int:
    """Days since 1970-01-01: short to send, exact in a chart."""
    return (day - EPOCH).days


def calendar_day(number: float) -> date:
    """The day that `ordinal` numbered, kept inside the years that a date can hold."""
    return EPOCH + timedelta(days=min(max(int(number), -719162), 2932896))


@dataclass(frozen=True, slots=True)
class Axis:
    """Equal steps of days: the first day, the days a step is long, and how many there are."""

    starts_on: date
    step: int
    size: int

    @property
    def first(self) -> int:
        return ordinal(self.starts_on)

    @property
    def end(self) -> int:
        """The day after the last one, numbered."""
        return self.first + self.step * self.size

    @property
    def ends_on(self) -> date:
        return calendar_day(self.end - 1)

    def bin(self, index: int) -> tuple[date, date]:
        """The first and the last day of a step."""
        start = self.first + self.step * index
        return calendar_day(start), calendar_day(start + self.step - 1)


@dataclass(frozen=True, slots=True)
class Bands:
    """How many events fall into each step, for each name; `before` and `after` lie outside the axis, from
    `first_on` and up to `last_on`.
    """

    axis: Axis
    counts: dict[str, Counts]
    before: int = 0
    after: int = 0
    total: int = 0
    first_on: date | None = None
    last_on: date | None = None

    @property
    def is_empty(self) -> bool:
        return not any(float(counts.sum()) > 0 for counts in self.counts.values())


@dataclass(frozen=True, slots=True)
class Lane:
    """One row of the timeline: its key, its name in both languages, and how many events it has."""

    key: str
    name: dict[str, Any]
    count: int
    is_pinned: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """One event as it is drawn in one lane.

    `certainty` is day, span, about, before, after or published; `slot` is its place in a pile inside the lane;
    `disputed` are the first and last day that its sources name, where they disagree.
    """

    event_id: str
    lane: int
    slot: int
    starts_on: date
    ends_on: date
    certainty: str
    quad: str
    row: dict[str, Any] = field(default_factory=dict)
    disputed: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Lanes with either counts along time (`density`) or single events (`glyphs`)."""

    axis: Axis
    lanes: tuple[Lane, ...]
    density: dict[str, Counts] = field(default_factory=dict)
    glyphs: tuple[Glyph, ...] = ()
    total: int = 0

    @property
    def is_density(self) -> bool:
        return not self.glyphs


@dataclass(frozen=True, slots=True)
class Node:
    """An actor, or a community of many, in a picture of who is with whom; `members` counts those gathered in it."""

    key: str
    row: dict[str, Any]
    weight: int
    group: int
    x: float = 0.0
    y: float = 0.0
    members: int = 1


@dataclass(frozen=True, slots=True)
class Pairs:
    """Actors in an order that keeps together those who are together, and how many events each two share.

    `apart` are actors of small groups of their own that a picture has no room for.
    """

    nodes: tuple[Node, ...]
    counts: dict[tuple[str, str], int]
    apart: int = 0

    def of(self, a: str, b: str) -> int:
        """The events that two actors share, in either order."""
        return self.counts.get((a, b)) or self.counts.get((b, a), 0)
