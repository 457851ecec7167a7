"""Whether a word tells the kind of thing that a group tells: the same, a part of it, or what points back at it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.tellings import Group

VOTE = "noun:vote"
ACCIDENTS = frozenset({"accident", "fire"})


def is_akin(reading: Reading, group: Group, other: Candidate) -> bool:
    """Whether a word is of a family that the group has, or tells what belongs to it."""
    return other.trigger.family in group.families or _is_part(reading, group, other)


def _is_part(reading: Reading, group: Group, other: Candidate) -> bool:
    """Whether one tells what belongs to the other: shots and the dead, in English a crash and its fire as well."""
    if other.trigger.family == "harm" and "shot" in group.families:
        return True
    if reading.lexicon.is_verb_first:
        return False
    is_accident = other.trigger.family in ACCIDENTS and bool(group.families & ACCIDENTS)
    # "approved the bill ... The vote"
    is_vote = is_echo(other) and other.rule == VOTE and "law" in group.families
    # "A gunman killed ten people ... the attack"
    is_attack = is_echo(other) and other.trigger.family == "attack" and "harm" in group.families
    return is_accident or is_vote or is_attack


def is_echo(candidate: Candidate) -> bool:
    """Whether a noun points back at what was told: «اللقاء», "the meeting", with nobody of its own."""
    if candidate.complement is not None and candidate.complement < candidate.first:
        return candidate.is_definite
    # "carried out the attack": who did what is known already.
    is_done = candidate.voice == "active" and candidate.has_article
    return candidate.form == "noun" and candidate.is_definite and (candidate.light is None or is_done)
