"""The tellings of a document and the groups of them that tell one event."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.time.when import When
from etl.model import Span, Status


@dataclass(slots=True)
class Telling:
    """A candidate with its status, its days, its place and those who report it."""

    candidate: Candidate
    status: Status
    when: When
    place: Span | None
    reported_by: tuple[int, ...]
    is_weak: bool = False


@dataclass(slots=True)
class Group:
    """The tellings of one event, the first of them its trigger."""

    tellings: list[Telling]
    source: set[int]
    target: set[int]
    places: set[str]
    families: set[str]
    times: list[When] = field(default_factory=list)


def places_of(reading: Reading, telling: Telling) -> set[str]:
    if telling.place is None:
        return set()
    return {reading.text.language.key(word) for word in telling.place.of(reading.text.raw).split()}
