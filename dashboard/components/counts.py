"""Counts along time as tables: what the stepped areas and the density lanes show, for those who do not see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from dashboard.components.parts import empty, link, table
from dashboard.figures.theme import QUADS
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.series import Axis, Bands, Counts, Timeline
from dashboard.telling import shown

# A table of counts has about so many periods down, and so many across.
DOWN, ACROSS = 36, 8


@dataclass(frozen=True, slots=True)
class Stretch:
    """Steps of an axis that are told together: their first and last day, and their numbers."""

    first: date
    last: date
    steps: slice

    def of(self, counts: Counts | None) -> int:
        """How many events lie in it; one known to the month is shared among its steps, so the sum is rounded."""
        return 0 if counts is None else round(float(counts[self.steps].sum()))

    def told(self, words: Words) -> str:
        return words.period(self.first, self.last)


def stretches(axis: Axis, most: int) -> list[Stretch]:
    """The axis in at most about `most` runs of days, months, years or more; a step counts where it begins."""
    days = axis.step * axis.size
    lengths = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400)
    if days <= most:
        keys = list(range(axis.size))
    else:
        months = next((n for n in lengths if days / 30.4 / n <= most), lengths[-1])
        starts = [axis.bin(number)[0] for number in range(axis.size)]
        keys = [(day.year * 12 + day.month - 1) // months for day in starts]
    found = []
    begin = 0
    for number in range(1, axis.size + 1):
        if number == axis.size or keys[number] != keys[begin]:
            found.append(Stretch(axis.bin(begin)[0], axis.bin(number - 1)[1], slice(begin, number)))
            begin = number
    return found


def overview_table(filters: Filters, bands: Bands) -> Any:
    """The overview: a period a row, a kind of relation a column; each period is a way to itself."""
    words = filters.words()
    kinds = [quad for quad in reversed(QUADS) if quad in bands.counts]
    head = [words("table.when"), words("table.events"), *(words(f"quad.{quad}") for quad in kinds)]
    rows = []
    for each in stretches(bands.axis, DOWN):
        counts = [each.of(bands.counts[quad]) for quad in kinds]
        if any(counts):
            period = link(each.told(words), filters.to_search(start=each.first, end=each.last))
            rows.append([period, *(words.number(count) for count in (sum(counts), *counts))])
    return table(head, rows, words("overview.title")) if rows else empty(words)


def lanes_table(filters: Filters, found: Timeline) -> Any:
    """The density lanes: a lane a row, a period a column."""
    words = filters.words()
    runs = stretches(found.axis, ACROSS)
    head = [words(f"lane.{filters.lane}"), words("table.events"), *(each.told(words) for each in runs)]
    rows = [
        [
            shown(words.name(lane.name)) or words("lane.none"),
            words.number(lane.count),
            *(words.number(each.of(found.density.get(lane.key))) for each in runs),
        ]
        for lane in found.lanes
    ]
    return table(head, rows, words("timeline.title")) if rows else empty(words)


def activity_table(filters: Filters, bands: Bands) -> Any:
    """The events of one actor: a period a row."""
    words = filters.words()
    rows = [[each.told(words), words.number(count)] for each, count in counted(bands) if count]
    return table([words("table.when"), words("table.events")], rows, words("actor.activity")) if rows else empty(words)


def counted(bands: Bands) -> Sequence[tuple[Stretch, int]]:
    """Each stretch of the overview with all its events."""
    return [(each, sum(each.of(counts) for counts in bands.counts.values())) for each in stretches(bands.axis, DOWN)]
