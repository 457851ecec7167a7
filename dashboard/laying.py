"""Rows laid out along time: equal steps, counts a step, marks in their lanes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

import numpy as np

from dashboard.series import Axis, Counts, Glyph, Lane, ordinal

Row = dict[str, Any]
STEPS = 300


def axis(first: date, last: date) -> Axis:
    """About `STEPS` equal steps that cover the days, both included."""
    days = max((last - first).days + 1, 1)
    step = -(-days // STEPS)
    return Axis(first, step, -(-days // step))


def margin(early: date, late: date) -> int:
    """The days shown on either side of the middle four fifths."""
    return max((late - early).days // 4, 7)


def steps(days: Axis) -> Row:
    return {"axis_on": days.starts_on, "step": days.step, "size": days.size}


def spread(rows: Iterable[Row], days: Axis) -> dict[str, Counts]:
    """Counts a step by band. An event known to the month counts a little in each of its steps, one in all."""
    edges: dict[str, np.ndarray[Any, np.dtype[np.float64]]] = {}
    for row in rows:
        band = edges.get(row["band"])
        if band is None:
            band = edges[row["band"]] = np.zeros(days.size + 1)
        share = row["event_count"] / row["step_count"]
        band[row["first_step"]] += share
        band[row["last_step"] + 1] -= share
    return {name: np.maximum(np.cumsum(band)[:-1], 0).round(3).astype(np.float32) for name, band in edges.items()}


def glyphs(rows: Iterable[Row], lanes: Iterable[Lane], lane: str, days: Axis) -> list[Glyph]:
    """A mark for each event in each of its lanes; those that would cover each other are piled."""
    places = {item.key: index for index, item in enumerate(lanes)}
    # A mark is about a hundredth of the width.
    width = max((days.end - days.first) / 100, 1)
    taken: dict[tuple[int, bool], list[float]] = {}
    drawn = []
    for row in rows:
        first, last = float(ordinal(row["starts_on"])), float(ordinal(row["ends_on"]) + 1)
        is_length = first + 1 < last and row["certainty"] in ("span", "about")
        for index in sorted({places[key] for key in lane_keys(row, lane) if key in places}):
            slot = free_slot(taken.setdefault((index, is_length), []), first, max(last, first + width))
            disputed = None
            if row["has_conflict"] and row["earliest_on"] and row["earliest_on"] != row["latest_on"]:
                disputed = (row["earliest_on"], row["latest_on"])
            drawn.append(
                Glyph(
                    row["event_id"],
                    index,
                    slot,
                    row["starts_on"],
                    row["ends_on"],
                    row["certainty"],
                    row["quad"],
                    row,
                    disputed,
                )
            )
    return drawn


def free_slot(ends: list[float], first: float, last: float) -> int:
    """The lowest place whose last mark has ended; `ends` keeps where each place's last mark ends."""
    for slot, end in enumerate(ends):
        if end <= first:
            ends[slot] = last
            return slot
    ends.append(last)
    return len(ends) - 1


def lane_keys(row: Row, lane: str) -> list[str]:
    """The lanes in which an event stands."""
    if lane == "actor":
        return list(row["actor_ids"] or [])
    if lane == "outlet":
        return list(row["outlets"] or [])
    return [row["event_type"] if lane == "type" else row["place"] or ""]
