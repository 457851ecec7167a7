"""Texts on sport and show business, whose attacks, shots and deals are none."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading

# That many different words of the field, with that share of all words, make a text one of it.
ENOUGH = ((4, 0.014), (8, 0.008))
# What is serious there as well.
SERIOUS = frozenset(
    {
        "harm",
        "arrest",
        "abduct",
        "accident",
        "fire",
        "storm",
        "earthquake",
        "epidemic",
        "death",
        "ruling",
        "investigate",
    }
)


def serious(reading: Reading, found: list[Candidate]) -> list[Candidate]:
    """The candidates that tell an event in a text of this field; all of them in any other text."""
    words = reading.lexicon.words.get("leisure")
    if not words:
        return found
    here = [key for key in reading.text.keys if key in words]
    length, different = len(reading.text.tokens), len(set(here))
    if not any(different >= least and len(here) >= share * length for least, share in ENOUGH):
        return found
    return [candidate for candidate in found if candidate.trigger.family in SERIOUS]
