"""Whether actors are of one country: a state and its army, its ministry, its party."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from etl.data import SEEDS, csv_rows
from etl.events.reading import Reading


def related(reading: Reading, mine: Iterable[int], theirs: Iterable[int]) -> bool:
    """Whether two sides share an actor, or one is the other's country or both are of one."""
    return not _countries(reading, mine).isdisjoint(_countries(reading, theirs))


def _countries(reading: Reading, actors: Iterable[int]) -> set[str]:
    known = countries()
    ids = (reading.actors[actor].id for actor in actors)
    return {known.get(name, name) for name in ids if name}


def country_of(reading: Reading, people: Iterable[int]) -> list[int]:
    """The state, if the text names it, whose people these are: «بلاده» in the mouth of its minister."""
    known = _homes()
    homes = {known.get(reading.actors[actor].id or "") for actor in people}
    return [number for number, actor in enumerate(reading.actors) if actor.id and actor.id in homes][:1]


@cache
def _homes() -> dict[str, str]:
    path = SEEDS / "actors.csv"
    return {row["actor_id"]: row["country"] for row in csv_rows(path) if row["country"]} if path.exists() else {}


@cache
def countries() -> dict[str, str]:
    """The country of each body of the seeds that has one."""
    path = SEEDS / "actors.csv"
    if not path.exists():
        return {}
    rows = csv_rows(path)
    return {row["actor_id"]: row["country"] for row in rows if row["country"] and row["kind"] == "organisation"}
