"""The dead and the blasts of an accident or a disaster, told in the words of an attack."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading

CAUSE_REACH = 12


def toll(reading: Reading, found: list[Candidate]) -> None:
    """Give what an attack or an accident may have caused to the accident, in a text that tells one and no attack.

    So with whoever the text says died in it.
    """
    disasters = [each for each in found if each.trigger.type == "DISASTER"]
    for each in found:
        cause = next((disaster for disaster in disasters if _is_cause(each, disaster)), None)
        if cause is not None:
            each.trigger, each.is_result, each.is_other = cause.trigger, True, False
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


def _is_cause(death: Candidate, disaster: Candidate) -> bool:
    """Whether somebody's death is told with what he died of after it: "also died in the crash"."""
    is_near = death.sentence == disaster.sentence and 0 < disaster.first - death.last <= CAUSE_REACH
    return death.trigger.family == "death" and is_near
