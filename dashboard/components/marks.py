"""A text with its marks: time words, triggers, actors, places, who says it; nested and overlapping ones too."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from dash import html

from dashboard.components.parts import link
from dashboard.telling import shown

KINDS = ("time", "event", "actor", "place", "cue")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text, by code points, and what it is; `is_chosen` where it belongs to the event at hand."""

    start: int
    end: int
    kind: str
    title: str = ""
    href: str = ""
    is_chosen: bool = False


def marked(text: str, marks: Iterable[Mark], first: int = 0) -> list[Any]:
    """`text`, whose first code point has the number `first`, cut where marks begin and end."""
    inside = [mark for mark in marks if mark.start < first + len(text) and mark.end > first]
    edges = {first, first + len(text)}
    for mark in inside:
        edges |= {max(mark.start, first), min(mark.end, first + len(text))}
    cuts = sorted(edges)
    return [
        piece(text[a - first : b - first], [m for m in inside if m.start <= a and m.end >= b])
        for a, b in pairwise(cuts)
    ]


def piece(text: str, marks: Sequence[Mark]) -> Any:
    """A stretch under the same marks throughout. Its words are isolated from those around it by no element of their
    own: cutting a sentence must not change the order of its words."""
    clean = shown(text)
    if not marks or not clean:
        return clean
    classes = " ".join(sorted({f"mark-{m.kind}" for m in marks} | {"mark-chosen" for m in marks if m.is_chosen}))
    title = " · ".join(dict.fromkeys(m.title for m in marks if m.title))
    href = next((m.href for m in marks if m.href), "")
    props = {"className": classes} | ({"title": title} if title else {})
    return html.Mark(link(clean, href) if href else clean, **props)
