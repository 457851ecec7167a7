"""The state that is visited where only its capital is named: «زيارة لارسن إلى ستوكهولم»."""

from __future__ import annotations

from functools import cache

from etl.data import SEEDS, csv_rows
from etl.events.candidates import Candidate
from etl.events.parties.related import related
from etl.events.reading import Reading
from etl.text.language import language

REACH = 12
# What an Arabic preposition may be written with: «لستوكهولم», «بستوكهولم».
WRITTEN_ON = ("ل", "ب")


def complete(reading: Reading, candidate: Candidate) -> None:
    """Add the state of the first capital after a visit, where no state is named as visited and it is not one's own."""
    both = [*candidate.source, *candidate.target]
    if candidate.trigger.family != "visit" or any(reading.actors[actor].kind == "state" for actor in both):
        return
    capital = _capital(reading, candidate)
    visited = [n for n, actor in enumerate(reading.actors) if actor.id == capital]
    if visited and not related(reading, candidate.source, visited):
        candidate.target += visited


def _capital(reading: Reading, candidate: Candidate) -> str:
    """The state of the first capital after a trigger in its clause."""
    known, tokens = _capitals(reading.text.language.code), reading.text.tokens
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + REACH)
    for t in range(candidate.last, stop):
        if reading.clause[t] != reading.clause[candidate.first]:
            break
        key = tokens[t].key
        written = key[1:] if reading.lexicon.is_verb_first and key.startswith(WRITTEN_ON) else key
        state = known.get(key) or known.get(written)
        if state is not None and t not in reading.names:
            return state
    return ""


@cache
def _capitals(code: str) -> dict[str, str]:
    """The state of each capital of the seeds that is one word, by its key in a language."""
    path = SEEDS / "actor_names.csv"
    rows = csv_rows(path) if path.exists() else []
    named = [row for row in rows if row["lang"] == code and row["form"] == "capital" and " " not in row["name"]]
    return {language(code).key(row["name"]): row["actor_id"] for row in named}
