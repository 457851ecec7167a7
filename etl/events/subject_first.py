"""Roles in a language whose subject leads: it stands before the verb, or after by; a noun has its owner before it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.ontology import SYMMETRIC
from etl.events.reading import COMMAS, Reading
from etl.events.slots import after, before, visited

# Acts against somebody's people and things.
HARMFUL = frozenset({"ASSAULT", "COERCE", "SANCTION"})


def assign(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Fill in source and target; `subject` is who did what the verb before told."""
    # "killed on Friday, Reuters said": what follows a comma is seldom the object.
    slots = [
        slot for slot in after(reading, candidate, candidate.last) if not slot.is_past_comma or slot.name.is_joined
    ]
    bare = [slot.actor for slot in slots if slot.kind == "none" and not slot.name.is_adjective]
    agents = [slot.actor for slot in slots if slot.kind == "agent"]
    marked = [
        slot.actor for slot in slots if slot.kind in ("target", "party", "between") and not slot.name.is_adjective
    ]
    whose = [slot.actor for slot in slots if slot.kind == "none" and slot.name.is_adjective]
    if not bare and not marked and candidate.is_verbal and candidate.trigger.type in HARMFUL:
        # "shot down 12 Russian drones": what is somebody's is hit for its owner's sake.
        bare = whose[:1]
    if candidate.trigger.family == "visit":
        marked += visited(reading, slots)
    leading = before(reading, candidate)
    if (not leading or (subject and _has_pronoun(reading, candidate))) and _points_back(reading, candidate):
        leading, candidate.is_inherited = subject, True
    if candidate.form == "noun":
        _noun(reading, candidate, leading, agents, marked or bare)
    elif _is_passive(reading, candidate):
        candidate.form = "passive"
        candidate.source, candidate.target = agents, leading
    else:
        candidate.source, candidate.target = leading, bare + marked


def _noun(reading: Reading, candidate: Candidate, leading: list[int], agents: list[int], marked: list[int]) -> None:
    owner = _owner(reading, candidate)
    trigger = candidate.trigger
    if candidate.voice == "receiving":
        candidate.source, candidate.target = agents, leading
    elif trigger.genitive == "target":
        candidate.source, candidate.target = agents, marked or owner
        if candidate.light is not None and not agents:
            candidate.source = leading
    else:
        candidate.source = agents or owner or (leading if candidate.light is not None else [])
        candidate.target = marked
        if trigger.type in SYMMETRIC and not candidate.source:
            candidate.source, candidate.target = candidate.target[:1], candidate.target[1:]


def _has_pronoun(reading: Reading, candidate: Candidate) -> bool:
    """Whether a pronoun stands closer to the verb than any name: "told the paper it is investigating"."""
    for t in range(candidate.first - 1, max(-1, candidate.first - 4), -1):
        if t in reading.inside_name:
            return False
        if reading.lexicon.has_word(reading.text.tokens[t].key, "pronoun"):
            return True
    return False


def _points_back(reading: Reading, candidate: Candidate) -> bool:
    """Whether a pronoun stands where the subject would, or nothing does: «and condemned», «his visit»."""
    verb = candidate.first if candidate.light is None else candidate.light
    near = [reading.text.tokens[t].key for t in range(max(0, verb - 4), verb)]
    if candidate.form == "noun" and candidate.light is None:
        return bool(near) and reading.lexicon.has_word(near[-1], "owner")
    word = reading.lexicon.has_word
    return any(word(key, "pronoun") for key in near) or bool(near and word(near[-1], "joining"))


def _is_passive(reading: Reading, candidate: Candidate) -> bool:
    tokens = reading.text.tokens
    if candidate.form not in ("past", "participle"):
        return False
    near = range(max(0, candidate.first - 3), candidate.first)
    return reading.has(candidate.last, "agent") or any(reading.lexicon.has_word(tokens[t].key, "be") for t in near)


def _owner(reading: Reading, candidate: Candidate) -> list[int]:
    """The name right before a noun: «Russia's attack», «the Russian attack», «a Taliban attack»."""
    t = candidate.first - 1
    for _ in range(4):
        if t < 0 or reading.sentence[t] != candidate.sentence:
            return []
        name = reading.ends.get(t + 1)
        if name is not None:
            return [name.actor]
        if reading.text.tokens[t].text in COMMAS or reading.kinds(t) & {
            "target",
            "place",
            "agent",
            "party",
            "verb",
            "say",
            "light",
        }:
            return []
        t -= 1
    return []
