"""Who receives what an English verb or noun tells: the names after it, by the words that govern them."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.noun_phrases import is_owner
from etl.events.ontology import SYMMETRIC
from etl.events.reading import COMMAS, Reading
from etl.events.slots import Slot, visited
from etl.events.verbs import is_finite, is_helper

# Acts against somebody's people and things.
HARMFUL = frozenset({"ASSAULT", "COERCE", "SANCTION"})
BODILY = frozenset({"ASSAULT", "COERCE", "POLITICS", "CONCEDE"})
# What is taken from or asked of somebody; what is thought of something done by somebody; what befalls a place.
FROM = frozenset({"RETREAT", "REQUEST", "SANCTION", "AGREE", "REJECT", "CONCEDE"})
PERSONAL = frozenset({"AGREE", "REJECT"})
BY = frozenset({"ACCUSE", "SUPPORT", "REJECT"})
IN = frozenset({"RETREAT", "DISASTER"})
SAID_OF = frozenset({"REQUEST", "ACCUSE"})
# What is done about, on or at somebody is not done to him.
MILD = frozenset({"SUPPORT", "REJECT", "REQUEST", "AGREE", "CONSULT", "AID", "COOPERATE"})
SUFFERING = frozenset({"state", "people"})
THAT_REACH = 4
RAVAGE_REACH = 9
PLACE_REACH = 3


def receivers(reading: Reading, candidate: Candidate, slots: list[Slot]) -> list[int]:
    """The actors to whom it is done."""
    trigger = candidate.trigger
    bare = [slot for slot in slots if slot.kind == "none" and slot.stands]
    if candidate.is_verbal and trigger.type in BODILY:
        # "killed Nielsen's brother": a person's kin is another.
        bare = [s for s in bare if reading.actors[s.actor].kind != "person" or not is_owner(reading, s.name)]
    kinds = ("target", "party", "between")
    marked = [s for s in slots if s.kind in kinds and s.stands and not _is_about(reading, trigger.type, s)]
    if trigger.type == "DISASTER":
        bare, marked = ([s for s in some if reading.actors[s.actor].kind in SUFFERING] for some in (bare, marked))
    if candidate.is_verbal and bare:
        # "accused Sweden of spying on Norway": Norway is nobody's object here.
        marked = [slot for slot in marked if trigger.type in SYMMETRIC and slot.kind in ("party", "between")]
        marked += [slot for slot in bare if slot not in marked]
    found = [slot.actor for slot in (marked or bare)]
    if trigger.family == "visit":
        found += visited(reading, slots)
    if found:
        return found
    if trigger.type in FROM or (trigger.type == "ASSAULT" and candidate.is_verbal):
        is_personal = trigger.type in PERSONAL
        found = [s.actor for s in slots if s.kind == "from" and s.stands and (is_personal or _is_public(reading, s))]
    if not found and trigger.type in IN:
        found = visited(reading, slots)
    if not found and trigger.type == "DISASTER" and candidate.form == "noun":
        found = _ravaged(reading, candidate) or _befallen(reading, candidate)
    if not found and candidate.is_verbal:
        if trigger.type in BY:
            found = [slot.actor for slot in slots if slot.kind == "agent" and slot.stands]
        if not found and trigger.type in SAID_OF:
            found = _of_clause(reading, candidate)
        if not found and trigger.type in HARMFUL:
            # "shot down 12 Russian drones": what is somebody's is hit for its owner's sake.
            found = [slot.actor for slot in slots if slot.kind in ("none", "target") and slot.name.is_adjective][:1]
    return found


def _is_about(reading: Reading, kind: str, slot: Slot) -> bool:
    """Whether the preposition says about what, or why, and not to whom: "talks on Sweden", "attack for"."""
    about = "about" if kind in MILD else "reason"
    return reading.lexicon.has_word(slot.word, about)


def _ravaged(reading: Reading, candidate: Candidate) -> list[int]:
    """The state that the next verb says a disaster struck: "floods that have ravaged Finland"."""
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + RAVAGE_REACH)
    verb = next((t for t in range(candidate.last, stop) if is_finite(reading, t) and not is_helper(reading, t)), stop)
    for t in range(verb + 1, stop):
        name = reading.names.get(t)
        if name is not None:
            is_place = not name.is_adjective and reading.actors[name.actor].kind in SUFFERING
            return [name.actor] if is_place else []
        if reading.text.tokens[t].text in COMMAS:
            return []
    return []


def _befallen(reading: Reading, candidate: Candidate) -> list[int]:
    """The first state in which the sentence goes on to tell what a disaster did: "tore apart houses in Finland"."""
    for t in range(candidate.last, reading.text.sentences[candidate.sentence].last):
        name = reading.names.get(t)
        if name is not None and reading.actors[name.actor].kind == "state" and not name.is_adjective:
            near = range(max(candidate.last, name.first - PLACE_REACH), name.first)
            return [name.actor] if any(reading.has(n, "place") for n in near) else []
        if reading.has(t, "say"):
            return []
    return []


def _is_public(reading: Reading, slot: Slot) -> bool:
    return not slot.name.is_adjective and reading.actors[slot.actor].kind != "person"


def _of_clause(reading: Reading, candidate: Candidate) -> list[int]:
    """The subject of what is demanded or alleged: "demanded that Sweden open the road"."""
    if not reading.has(candidate.last, "complement"):
        return []
    for t in range(candidate.last + 1, min(len(reading.text.tokens), candidate.last + 1 + THAT_REACH)):
        name = reading.names.get(t)
        if name is not None and not name.is_adjective:
            return [name.actor]
        if t in reading.marks:
            return []
    return []
