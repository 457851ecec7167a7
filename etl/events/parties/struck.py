"""The state that is struck where only a city of it is named: «غارة فنلندية على ستوكهولم»."""

from __future__ import annotations

from functools import cache

from etl.data import SEEDS, csv_rows
from etl.events.candidates import Candidate
from etl.events.parties.related import countries
from etl.events.reading import Reading

STRIKES = frozenset({"attack", "raid"})
REACH = 8


def complete(reading: Reading, candidate: Candidate) -> None:
    """Add the state whose city another state or its body strikes, where no name tells who receives it."""
    if candidate.target or candidate.trigger.type != "ASSAULT" or candidate.trigger.family not in STRIKES:
        return
    attackers = {_country(reading, actor) for actor in candidate.source}
    if not attackers or "" in attackers:
        return
    struck = _city(reading, candidate)
    states = [n for n, actor in enumerate(reading.actors) if actor.id == struck]
    if struck not in attackers:
        candidate.target = states


def is_foreign(reading: Reading, candidate: Candidate, speakers: list[int]) -> bool:
    """Whether the city that a trigger strikes is of another state than who tells of it."""
    struck = _city(reading, candidate)
    return bool(struck) and all(_country(reading, actor) not in ("", struck) for actor in speakers)


def _country(reading: Reading, actor: int) -> str:
    """The state that an actor is or belongs to; nothing where the seeds do not tell."""
    known = reading.actors[actor]
    if known.id is None:
        return ""
    return known.id if known.kind == "state" else countries().get(known.id, "")


def _city(reading: Reading, candidate: Candidate) -> str:
    """The state of the first city after a trigger: what is struck in a country, «قاعدة في حلب», is another's."""
    cities = _cities(reading.text.language.code)
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + REACH)
    for t in range(candidate.last, stop):
        if reading.has(t, "place") or reading.has(t, "connector"):
            return ""
        mark = reading.marks.get(t)
        if mark is not None and reading.has(t, "place_name"):
            return next((cities[sense.detail] for sense in mark.values if sense.detail in cities), "")
    return ""


@cache
def _cities(code: str) -> dict[str, str]:
    """The state of each city of the seeds, by its name in a language."""
    path = SEEDS / "cities.csv"
    return {row["name"]: row["actor_id"] for row in csv_rows(path) if row["lang"] == code} if path.exists() else {}
