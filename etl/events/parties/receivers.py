"""Who receives where a word only points at him: "the two sides", «نظيره», «قواته»."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.found.another import is_answered
from etl.events.parties.memory import Memory
from etl.events.reading import Reading

# What is said to somebody, or done to him without touching him.
ADDRESSED = frozenset({"REQUEST", "THREATEN", "SUPPORT", "ACCUSE", "SANCTION", "AID", "REJECT"})
VIOLENT = frozenset({"ASSAULT", "COERCE"})
REACH = 9
TITLE = 4


def answered(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Let whoever strikes back have been struck: "attacked Turku in retaliation for an air strike"."""
    is_open = candidate.trigger.type in VIOLENT and not candidate.target and not reading.lexicon.is_verb_first
    if is_open and is_answered(reading, candidate):
        candidate.target = [actor for actor in subject if actor not in candidate.source]


def complete(reading: Reading, candidate: Candidate, memory: Memory) -> None:
    """Add whom the words after a verb point at, where they name nobody."""
    if candidate.target or candidate.trigger.type not in ADDRESSED or not candidate.is_verbal:
        return
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + REACH)
    for t in range(candidate.last, stop):
        if reading.has(t, "pair"):
            candidate.target = [actor for actor in memory.pair if actor not in candidate.source]
        elif reading.lexicon.has_word(reading.text.tokens[t].key, "counterpart"):
            if not _names_a_person(reading, t + 1):
                candidate.target = [actor for actor in memory.pair if actor not in candidate.source]
        elif reading.has(t, "own"):
            candidate.target = [actor for actor in memory.latest.actors if actor not in candidate.source]
        else:
            continue
        return


def _names_a_person(reading: Reading, t: int) -> bool:
    """Whether the one meant is named after all: «نظيره الفنلندي يوهان لارسن»."""
    names = (reading.names.get(n) for n in range(t, t + TITLE))
    return any(name is not None and reading.actors[name.actor].kind == "person" for name in names)
