"""The dead and the blasts of an accident or a disaster, told in the words of an attack."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading


def toll(reading: Reading, found: list[Candidate]) -> None:
    """Give what an attack or an accident may have caused to the accident, in a text that tells one and no attack."""
    disasters = [each for each in found if each.trigger.type == "DISASTER"]
    assaults = [each for each in found if each.trigger.type == "ASSAULT"]
    if not disasters or not all(_is_open(reading, each) for each in assaults):
        return
    for each in assaults:
        before = [disaster for disaster in disasters if disaster.first < each.first]
        each.trigger = (before or disasters[:1])[-1].trigger
        each.is_result = True


def _is_open(reading: Reading, candidate: Candidate) -> bool:
    """Whether a word does not say who or what did it: "killed", "blast", «إصابة»."""
    key = reading.text.tokens[candidate.first].key[len(candidate.clitics) :]
    return reading.lexicon.has_word(key, "toll")
