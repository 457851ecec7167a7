"""How probable it is that an event is right, from what was found about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from etl.events.candidates import Candidate
from etl.events.reading import Reading

if TYPE_CHECKING:
    from etl.events.coreference import Group, Telling


def is_kept(reading: Reading, telling: Telling) -> bool:
    """Whether a telling has what its trigger needs."""
    candidate = telling.candidate
    needs = candidate.trigger.needs
    if "source" in needs and not candidate.source:
        return False
    if "actor" in needs and not (candidate.source or candidate.target):
        return False
    if "target" in needs and not candidate.target:
        return False
    if "traveller" in needs and (candidate.is_inherited or not _has_person(reading, candidate.source)):
        return False
    if "person" in needs and not _has_person(reading, candidate.target):
        return False
    if "object" in needs and not candidate.target and telling.place is None:
        return False
    if "light" in needs and (candidate.light is None or candidate.voice == "passive") and not candidate.is_verbal:
        return False
    return _has_hold(candidate, telling)


def _has_person(reading: Reading, actors: list[int]) -> bool:
    return any(reading.actors[actor].kind == "person" for actor in actors)


def is_weak(candidate: Candidate) -> bool:
    """Whether a noun only serves as an echo: a war without parties, a ceasefire that somebody merely speaks of."""
    has_party = bool(candidate.source or candidate.target)
    if "party" in candidate.trigger.needs:
        return not has_party and candidate.light is None and not candidate.is_verbal
    return False


def _has_hold(candidate: Candidate, telling: Telling) -> bool:
    """A bare noun with no party, place, day or verb to carry it only mentions a thing."""
    if candidate.is_verbal or candidate.light is not None:
        return True
    return bool(candidate.source or candidate.target or telling.place or telling.when.is_governed)


def confidence(group: Group) -> float:
    """The probability that an event is right."""
    first = group.tellings[0].candidate
    score = 0.4
    score += 0.15 if group.source else 0.0
    score += 0.1 if group.target else 0.0
    score += 0.1 if any(when.is_governed for when in group.times) else 0.0
    score += 0.05 if len(group.tellings) > 1 else 0.0
    score += 0.05 if first.is_verbal else 0.0
    return min(score, 0.95)
