"""Little texts read for events, with the names that the test says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import pytest

from etl.events.extract import extract
from etl.model import Actor, Anchor, Attribution, Event, Kind, Mention, Span
from etl.text import prepare
from etl.timex import resolve, tag

Found = tuple[list[Event], list[Attribution], list[Actor]]
Read = Callable[..., Found]
ANCHOR = date(2024, 5, 20)


@pytest.fixture
def read() -> Read:
    """Events of a text in a language, its actors given by name and kind, on 20 May 2024."""

    def events_of(
        raw: str, code: str, names: Sequence[tuple[str, Kind]], day: date | None = ANCHOR, *, are_known: bool = True
    ) -> Found:
        text = prepare(raw, code)
        actors = [Actor(name if are_known else None, name, kind, tuple(_mentions(raw, name))) for name, kind in names]
        anchor = Anchor.certain(day) if day else None
        times = resolve(text, tag(text), anchor)
        events, attributions = extract(text, actors, times, anchor)
        return events, attributions, actors

    return events_of


def _mentions(raw: str, name: str) -> list[Mention]:
    found, start = [], raw.find(name)
    while start >= 0:
        found.append(Mention(Span(start, start + len(name)), "test", 1.0))
        start = raw.find(name, start + 1)
    return found
