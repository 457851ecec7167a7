"""Who receives what an English verb or noun tells: the names after it, by the words that govern them."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.descriptions import described
from etl.events.parties.slots import Slot, is_capital, visited
from etl.events.parties.subject_first.noun_phrases import is_owner, is_public
from etl.events.parties.subject_first.pronouns import other_person, other_thing
from etl.events.reading import COMMAS, Reading
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.verbs import is_finite, is_helper

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
# What happens in a country, and not to it: a crash befalls whose plane it is.
ACCIDENTS = frozenset({"accident", "fire"})
THAT_REACH = 4
RAVAGE_REACH = 9
WHOM_REACH = 8
PLACE_REACH = 3
AGAINST = "against"
BODY_REACH = 6
CASE_REACH = 3
PARTING = frozenset({*PREPOSITIONS, "connector", "relative", "complement", "and"})


def receivers(reading: Reading, candidate: Candidate, slots: list[Slot]) -> list[int]:
    """The actors to whom it is done."""
    trigger = candidate.trigger
    bare = [slot for slot in slots if slot.kind == "none" and slot.stands]
    if candidate.is_verbal and trigger.type in BODILY:
        # "killed Nielsen's brother": a person's kin is another.
        bare = [s for s in bare if not _is_of_kin(reading, s)]
    bare = [slot for slot in bare if not _owns_next(reading, slot, bare)]
    kinds = ("target", "party", "between")
    marked = [s for s in slots if s.kind in kinds and s.stands and not _is_about(reading, trigger.type, s)]
    if trigger.type in ("ACCUSE", "REJECT"):
        marked = [slot for slot in marked if not _is_of_deed(reading, candidate, slot)]
        # "filed a complaint against Sweden at the court": the court is charged with nothing.
        marked = [slot for slot in marked if slot.word == AGAINST] or marked
    if trigger.type == "MOBILIZE":
        # "the missile flew over Sweden"
        marked += [slot for slot in slots if slot.word == "over" and slot not in marked and _is_crossed(reading, slot)]
    if trigger.type == "DISASTER":
        bare = [slot for slot in bare if reading.actors[slot.actor].kind in SUFFERING]
        marked = [slot for slot in marked if _suffers(reading, candidate, slot)]
    if candidate.is_verbal and bare:
        # "accused Sweden of spying on Norway": Norway is nobody's object here.
        marked = [slot for slot in marked if trigger.type in SYMMETRIC and slot.kind in ("party", "between")]
        marked += [slot for slot in bare if slot not in marked]
    found = [slot.actor for slot in (marked or bare)]
    if trigger.family == "visit":
        found += visited(reading, slots)
    if found:
        return found
    return _otherwise(reading, candidate, slots)


def _is_of_kin(reading: Reading, slot: Slot) -> bool:
    """Whether a person only says whose somebody is: "killed Nielsen's brother", no "upheld Nielsen's conviction"."""
    if reading.actors[slot.actor].kind != "person" or not is_owner(reading, slot.name):
        return False
    return not _has_case(reading, slot.name.last)


def _has_case(reading: Reading, t: int) -> bool:
    """Whether what somebody owns after a token is his case at law: "'s conviction", "her latest appeal"."""
    near = reading.text.tokens[t : t + CASE_REACH]
    return any(reading.lexicon.has_word(token.key, "case_of") for token in near)


def _otherwise(reading: Reading, candidate: Candidate, slots: list[Slot]) -> list[int]:
    """Who receives it where no object is named: from whom it is taken, whose land it befalls, whom a pronoun means."""
    trigger = candidate.trigger
    found: list[int] = []
    if trigger.type in FROM or (trigger.type == "ASSAULT" and candidate.is_verbal):
        is_personal = trigger.type in PERSONAL
        found = [s.actor for s in slots if s.kind == "from" and s.stands and (is_personal or _is_public(reading, s))]
    is_accident = trigger.family in ACCIDENTS
    if not found and trigger.type in IN and not is_accident:
        found = visited(reading, slots)
    if not found and trigger.type == "DISASTER" and candidate.form == "noun":
        found = _ravaged(reading, candidate) or ([] if is_accident else _befallen(reading, candidate))
    if found or not candidate.is_verbal:
        return found
    return _whom(reading, candidate) or _him(reading, candidate) or _of_another(reading, candidate, slots)


def _of_another(reading: Reading, candidate: Candidate, slots: list[Slot]) -> list[int]:
    """Who receives it because his deed or his thing does."""
    kind, found = candidate.trigger.type, list[int]()
    if kind in BY:
        found = [slot.actor for slot in slots if slot.kind == "agent" and slot.stands]
    if not found and kind in SAID_OF:
        found = _of_clause(reading, candidate)
    if not found and kind == "ACCUSE":
        # "criticised the Swedish plan": what is somebody's is held against him.
        found = [slot.actor for slot in slots if slot.kind == "none" and slot.name.is_adjective][:1]
    if not found and kind in HARMFUL:
        # "shot down 12 Russian drones": what is somebody's is hit for its owner's sake.
        found = [s.actor for s in slots if s.kind in ("none", "target") and is_public(reading, s.name)][:1]
    return found


def _owns_next(reading: Reading, slot: Slot, slots: list[Slot]) -> bool:
    """Whether a name only says whose the body named next is: "supports Nielsen's ruling Northern Front"."""
    if not is_owner(reading, slot.name):
        return False
    following = next((other.name for other in slots if other.name.first > slot.name.first), None)
    if following is None or following.is_adjective or following.first - slot.name.last > BODY_REACH:
        return False
    between = range(slot.name.last + 2, following.first)
    is_same = all(reading.text.tokens[t].text.isalpha() and not reading.kinds(t) & PARTING for t in between)
    # "ratified Sweden's Nordic Union membership"
    after = reading.text.tokens[following.last] if following.last < len(reading.text.tokens) else None
    is_head = after is None or not after.text.isalpha() or bool(reading.kinds(following.last) & PARTING)
    return is_same and is_head and reading.actors[following.actor].kind == "organisation"


def _is_crossed(reading: Reading, slot: Slot) -> bool:
    """Whether a missile flies over somebody: "over Sweden", "over the northern Swedish island"."""
    return slot.stands or is_capital(reading, slot.name)


def _is_about(reading: Reading, kind: str, slot: Slot) -> bool:
    """Whether the preposition says about what, or why, and not to whom: "talks on Sweden", "attack for"."""
    about = "about" if kind in MILD else "reason"
    return reading.lexicon.has_word(slot.word, about)


def _is_of_deed(reading: Reading, candidate: Candidate, slot: Slot) -> bool:
    """Whether somebody only suffered what is condemned: "condemned the killing of Larsen"."""
    word = reading.lexicon.has_word
    if not word(slot.word, "befalling") or word(reading.text.tokens[candidate.first].key, "blaming"):
        return False
    marks = (reading.marks.get(t) for t in range(candidate.last, slot.name.first))
    senses = (sense for mark in marks if mark is not None for sense in mark.values)
    return any(s.kind == "noun" and s.trigger is not None and s.trigger.type in ("ASSAULT", "COERCE") for s in senses)


def _suffers(reading: Reading, candidate: Candidate, slot: Slot) -> bool:
    """Whether a disaster befalls whom a preposition governs; an accident does by of: "the crash of a Finnair jet"."""
    kind = reading.actors[slot.actor].kind
    if candidate.trigger.family not in ACCIDENTS:
        return kind in SUFFERING
    return candidate.form == "noun" and slot.word == "of" and (kind == "organisation" or slot.name.is_adjective)


def _whom(reading: Reading, candidate: Candidate) -> list[int]:
    """The head of a relative clause whose subject stands in it: "Larsen, whom she met"."""
    t = candidate.first - 1
    low = max(reading.text.sentences[candidate.sentence].first, candidate.first - WHOM_REACH)
    while t > low and not reading.has(t, "relative"):
        if reading.text.tokens[t].text in COMMAS:
            return []
        t -= 1
    between = [n for n in range(t + 1, candidate.first) if not is_helper(reading, n) and n not in reading.timed]
    if not reading.has(t, "relative") or not between:
        return []
    end = t - 1 if reading.text.tokens[t - 1].text in COMMAS else t
    head = reading.ends.get(end)
    if head is None or head.is_adjective:
        return []
    # "a deal with Norway that Sweden rejected": Norway is not what was rejected.
    is_person = reading.lexicon.has_word(reading.text.tokens[t].key, "of_whom")
    is_governed = bool(reading.kinds(head.first - 1) & {"target", "party", "place", "from", "agent", "between"})
    return [head.actor] if is_person or not is_governed else []


def _him(reading: Reading, candidate: Candidate) -> list[int]:
    """The person at whom the pronoun after a verb points: "thanked him", "attacked her in Oslo", "tribute to him"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    after = candidate.last if candidate.complement is None else max(candidate.last, candidate.complement + 1)
    is_to = after + 1 < len(tokens) and reading.lexicon.prepositions.get(tokens[after].key) == "target"
    t = after + 1 if is_to else candidate.last
    is_case = candidate.trigger.type in BODILY and _has_case(reading, t + 1)
    if is_case and word(tokens[t].key, "owner") and word(tokens[t].key, "of_person"):
        # "suspended his sentence"
        return other_person(reading, t, candidate.source)
    if t >= len(tokens) or not (word(tokens[t].key, "him") or _is_her(reading, t)):
        return []
    return other_person(reading, t, candidate.source)


def _is_her(reading: Reading, t: int) -> bool:
    """Whether her is whom a verb is about, and not whose a noun is: "attacked her in Oslo", no "attacked her plan"."""
    after, tokens = t + 1, reading.text.tokens
    if not reading.lexicon.has_word(tokens[t].key, "her"):
        return False
    if after >= len(tokens) or after in reading.timed or not tokens[after].text.isalpha():
        return True
    return bool(reading.kinds(after) & PARTING) or reading.lexicon.has_word(tokens[after].key, "and")


def _ravaged(reading: Reading, candidate: Candidate) -> list[int]:
    """The state that the next verb says a disaster struck: "floods that have ravaged Finland"."""
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + RAVAGE_REACH)
    verb = next((t for t in range(candidate.last, stop) if is_finite(reading, t) and not is_helper(reading, t)), stop)
    for t in range(verb + 1, stop):
        name = reading.names.get(t)
        if name is not None:
            is_place = not name.is_adjective and reading.actors[name.actor].kind in SUFFERING
            return [name.actor] if is_place and not reading.has(name.first - 1, "place") else []
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
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    for t in range(candidate.last + 1, min(len(tokens), candidate.last + 1 + THAT_REACH)):
        name = reading.names.get(t)
        if name is not None and not name.is_adjective:
            return [name.actor]
        if word(tokens[t].key, "of_thing") and not word(tokens[t].key, "owner"):
            return other_thing(reading, t, candidate.source)
        found = [actor for actor in described(reading, t) if actor not in candidate.source]
        if found or reading.kinds(t) & PARTING or is_finite(reading, t):
            return found
    return []
