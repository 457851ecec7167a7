"""Whether a telling may be of a group's event by its parties, its days and its place."""

from __future__ import annotations

from datetime import timedelta

from etl.events.parties.related import related
from etl.events.reading import Reading
from etl.events.tellings import Group, Telling, places_of
from etl.events.words.ontology import SYMMETRIC

LONG_AGO = timedelta(days=200)
# What fresh news tells of was at most so long ago.
FRESH = timedelta(days=7)


def parties_agree(reading: Reading, group: Group, telling: Telling) -> bool:
    """Whether those who act and those who are acted on may be the same in both."""
    source, target = set(telling.candidate.source), set(telling.candidate.target)
    if telling.candidate.trigger.type in SYMMETRIC:
        mine, theirs = group.source | group.target, source | target
        return _meet(reading, mine, theirs) and not _has_another(reading, mine, theirs)
    if telling.candidate.trigger.family == "clash" and telling.candidate.form == "noun" and not source:
        # Who clashes stands on either side.
        return _meet(reading, group.source, target) or _meet(reading, group.target, target)
    return _meet(reading, group.source, source) and _meet(reading, group.target, target)


def _has_another(reading: Reading, mine: set[int], theirs: set[int]) -> bool:
    """Whether somebody met one person here and another there: two meetings."""
    if not mine & theirs:
        return False
    one, other = ({a for a in side if reading.actors[a].kind == "person"} for side in (mine - theirs, theirs - mine))
    return bool(one and other)


def _meet(reading: Reading, mine: set[int], theirs: set[int]) -> bool:
    """Whether two sides may be the same: one is not named, they share an actor, or one is the other's country."""
    if not mine or not theirs or mine & theirs:
        return True
    return related(reading, mine, theirs)


def differ(group: Group, telling: Telling) -> bool:
    """Whether a telling names others on both sides, or on the one that a group knows."""
    source, target = set(telling.candidate.source), set(telling.candidate.target)
    known = group.source | group.target
    if not source | target or (source | target) & known:
        return False
    return not (source and group.target and not group.source) and not (target and group.source and not group.target)


def days_agree(group: Group, telling: Telling) -> bool:
    """Whether a telling has no day of its own, or one on which the group's event may have been by all that is told."""
    mine = telling.when
    if telling.candidate.trigger.is_background:
        return True
    if not mine.is_governed or mine.earliest is None or mine.latest is None:
        return True
    known = [(when.earliest, when.latest) for when in group.times if when.is_governed]
    fresh = group.tellings[0].when.earliest
    is_new = telling.candidate.is_verbal or not telling.candidate.is_definite
    if not known and is_new and fresh is not None and fresh - mine.latest > LONG_AGO:
        # What is told as news is not what happened years ago.
        return False
    return all(
        first is None or last is None or (mine.earliest <= last and first <= mine.latest) for first, last in known
    )


def is_of_news(group: Group, telling: Telling) -> bool:
    """Whether a telling has no day of its own, or one on which the group's event may have been."""
    mine, first = telling.when, group.tellings[0].when
    if not mine.is_governed or any(when.is_governed for when in group.times):
        return True
    if mine.earliest is None or mine.latest is None or first.earliest is None:
        return False
    return first.earliest - mine.latest <= FRESH and mine.latest - mine.earliest <= FRESH


def places_agree(reading: Reading, group: Group, telling: Telling) -> bool:
    """Whether one of the two has no place, or both share a word of it."""
    places = places_of(reading, telling)
    return not places or not group.places or bool(places & group.places)
