"""Roles in a language whose subject leads: it stands before the verb, or after by; a noun has its owner before it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.slots import Slot
from etl.events.parties.subject_first.governed import governed
from etl.events.parties.subject_first.objects import BODILY, FROM, HARMFUL, receivers
from etl.events.parties.subject_first.pronouns import meant
from etl.events.parties.subject_first.subjects import (
    attends,
    behind,
    beside,
    head_of,
    owner_of_subject,
    pair_before,
    subject_of,
    victim_of,
    without_bodies,
)
from etl.events.reading import COMMAS, STOPS, Reading
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.verbs import is_finite, is_finite_passive, is_helper, is_passive

# What two do to one another: of two subjects the second is the other side.
# Acts whose passive has the doer's forces or a thing for its subject, and not whom it is done to.
OF_FORCES = frozenset({"MOBILIZE", "RETREAT"})
OF_THINGS = frozenset({"AID", "SANCTION", "AGREE", "SUPPORT", "ACCUSE", "REJECT", "CONCEDE"})
# What is done by saying it.
WORDS = frozenset({"ACCUSE", "SUPPORT", "REJECT", "THREATEN"})
SHUTTING_OUT = frozenset({"expel", "ban"})
OWNER_REACH = 6
TOLD_REACH = 4
MUTUAL = frozenset({"normalise", "clash", "cooperate"})
BARRIERS = frozenset({"target", "place", "agent", "party", "verb", "say", "light"})


def assign(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Fill in source and target; `subject` is who did what the verb before told."""
    slots = governed(reading, candidate)
    if candidate.form == "noun":
        _noun(reading, candidate, slots, subject)
        return
    leading = _leading(reading, candidate, candidate.first, subject)
    agents = [slot.actor for slot in slots if slot.kind == "agent" and slot.stands]
    passive = is_passive(reading, candidate)
    if candidate.trigger.type in BODILY and (passive or candidate.trigger.subject == "target"):
        leading = without_bodies(reading, leading)
    if passive:
        candidate.form = "passive"
        if passive == "reduced":
            leading, candidate.is_inherited = _of_reduced(reading, candidate, leading, subject)
        if not leading and candidate.trigger.type in HARMFUL:
            leading = owner_of_subject(reading, candidate.first)
        _passive(reading, candidate, slots, leading, agents)
    elif candidate.form == "predicate":
        # "Finland's launch was a clear violation"
        leading = leading or owner_of_subject(reading, candidate.first) or beside(reading, candidate.first, subject)
        is_done_to = candidate.trigger.subject == "target"
        candidate.source, candidate.target = (
            (agents, leading) if is_done_to else (leading, receivers(reading, candidate, slots))
        )
    elif candidate.trigger.subject == "target":
        # Whoever dies or goes on trial has it done to him.
        of = [slot.actor for slot in slots if slot.word == "of"] if candidate.trigger.family == "resignation" else []
        # "drew condemnation from Finland"
        of += [s.actor for s in slots if s.kind == "from" and s.stands] if candidate.trigger.type in WORDS else []
        if candidate.trigger.type in WORDS and not of and (of := receivers(reading, candidate, slots)):
            # "Sweden's plan angered Finland"
            leading = leading or owner_of_subject(reading, candidate.first)
        candidate.source, candidate.target = agents or of, leading
    else:
        candidate.source = leading
        candidate.target = receivers(reading, candidate, slots)
    if candidate.trigger.type == "DISASTER":
        befallen = _befallen(reading, candidate, leading)
        candidate.source, candidate.target = ([], befallen) if passive else (befallen, candidate.target)
    if candidate.trigger.family in MUTUAL and not candidate.target:
        candidate.source, candidate.target = candidate.source[:1], candidate.source[1:]


def _passive(reading: Reading, candidate: Candidate, slots: list[Slot], leading: list[int], agents: list[int]) -> None:
    """A passive is done to its subject by its agent, but for acts whose subject is the doer's forces or a thing."""
    kind = candidate.trigger.type
    candidate.source, candidate.target = agents or _shutting_out(reading, candidate, slots), leading
    if kind in OF_FORCES:
        # "Finnish troops were deployed", "a Finnish missile was fired over Sweden".
        candidate.source = agents or leading or owner_of_subject(reading, candidate.first) or _firing(candidate, slots)
        candidate.target = receivers(reading, candidate, slots)
    elif kind in SYMMETRIC and not leading:
        # "talks between Finland and Sweden brokered by Norway"
        pair = pair_before(reading, candidate.first)
        candidate.target = pair if pair or kind == "CONSULT" else receivers(reading, candidate, slots)
    elif kind in OF_THINGS and not leading and not _is_accused(reading, candidate):
        candidate.target = receivers(reading, candidate, slots)


def _firing(candidate: Candidate, slots: list[Slot]) -> list[int]:
    """The land from which a missile is launched: "a missile fired from Finland"."""
    if candidate.trigger.family != "missile":
        return []
    return [slot.actor for slot in slots if slot.kind == "from" and not slot.name.is_adjective][:1]


def _befallen(reading: Reading, candidate: Candidate, leading: list[int]) -> list[int]:
    """Whom a disaster befalls by its subject: whose thing that is, or who died, where he is more than "Finnish"."""
    if not candidate.is_result:
        return leading or victim_of(reading, candidate.first)
    named = {
        n.actor
        for n in reading.names.values()
        if reading.sentence[n.first] == candidate.sentence and not n.is_adjective
    }
    return [actor for actor in leading if actor in named]


def _shutting_out(reading: Reading, candidate: Candidate, slots: list[Slot]) -> list[int]:
    """The body from which somebody is expelled or banned: it does it."""
    if candidate.trigger.family not in SHUTTING_OUT:
        return []
    bodies = [slot for slot in slots if slot.kind == "from" and not slot.name.is_adjective]
    return [slot.actor for slot in bodies if reading.actors[slot.actor].kind in ("state", "organisation")][:1]


def _is_accused(reading: Reading, candidate: Candidate) -> bool:
    """Whether what follows is only what somebody is accused of: "the man accused of killing Larsen"."""
    after, word = reading.text.tokens[candidate.last : candidate.last + 1], reading.lexicon.has_word
    is_accused = word(reading.text.tokens[candidate.first].key, "accused")
    return is_accused and any(word(token.key, "lacking") for token in after)


def _is_joined(reading: Reading, candidate: Candidate) -> bool:
    """Whether a participle goes on with the clause before: "was convicted and sentenced", "was shot, beaten"."""
    t = candidate.first - 1
    is_listed = reading.text.tokens[t].text in COMMAS and t not in reading.ends
    is_joined = t >= 0 and reading.lexicon.has_word(reading.text.tokens[t].key, "joining")
    return is_joined or (is_listed and _passive_before(reading, candidate) is not None)


def _of_reduced(
    reading: Reading, candidate: Candidate, leading: list[int], subject: list[int]
) -> tuple[list[int], bool]:
    """Whom a participle without to be is said of, and whether a verb before it led to him."""
    if not _is_joined(reading, candidate):
        return head_of(reading, candidate.first), False
    before = _passive_before(reading, candidate)
    return (leading if before is None else subject_of(reading, before, subject)[0]), True


def _passive_before(reading: Reading, candidate: Candidate) -> int | None:
    """The verb of the passive clause with which a participle goes on."""
    low = reading.text.sentences[candidate.sentence].first
    verbs = (t for t in range(candidate.first - 1, low, -1) if is_finite(reading, t) and not is_helper(reading, t))
    return next((t for t in verbs if is_finite_passive(reading, t)), None)


def _leading(reading: Reading, candidate: Candidate, verb: int, subject: list[int]) -> list[int]:
    """The subject of a verb; the speaker's "we" is who spoke before."""
    leading, candidate.is_inherited = subject_of(reading, verb, subject)
    if not leading and candidate.is_inherited:
        near = range(max(0, verb - 3), verb)
        if any(reading.lexicon.has_word(reading.text.tokens[t].key, "self") for t in near):
            alone = any(reading.text.tokens[t].key == "i" for t in near)
            return [a for a in subject if not alone or reading.actors[a].kind == "person"]
    return leading


def _noun(reading: Reading, candidate: Candidate, slots: list[Slot], subject: list[int]) -> None:
    trigger = candidate.trigger
    leading: list[int] = []
    if candidate.light is not None:
        leading = _leading(reading, candidate, candidate.light, subject)
    elif candidate.first and reading.lexicon.has_word(reading.text.tokens[candidate.first - 1].key, "owner"):
        blamed = _blamed(reading, candidate.first - 1)
        leading, candidate.is_inherited = blamed or meant(reading, candidate.first - 1, subject), True
    kinds = ("agent",) if trigger.type in FROM else ("agent", "from")
    agents = [slot.actor for slot in slots if slot.kind in kinds and slot.stands]
    between = [slot.actor for slot in slots if slot.kind == "between" and slot.stands]
    marked = receivers(reading, candidate, slots)
    owner = _owner(reading, candidate)
    is_elected = trigger.family == "election" and _is_person(reading, owner)
    is_suffered = is_elected or (trigger.genitive == "target" and not _is_of_band(reading, candidate, owner))
    if not (agents or owner) and trigger.type == "ASSAULT":
        agents = behind(reading, candidate.first, subject)
    if candidate.voice == "receiving":
        candidate.source, candidate.target = agents, leading
    elif trigger.type in OF_FORCES:
        # "the withdrawal of Finnish troops": whose forces they are.
        of = [slot.actor for slot in slots if slot.word == "of" and slot.stands]
        candidate.source = agents or owner or of or leading
        candidate.target = receivers(reading, candidate, [slot for slot in slots if slot.word != "of"])
    elif is_suffered and owner and _has_of(reading, candidate):
        # "Finland's expulsion of diplomats from Sweden".
        rest = [slot.actor for slot in slots if slot.kind == "from" and slot.stands]
        candidate.source, candidate.target = owner, marked or rest
    elif is_suffered:
        candidate.source = agents or (leading if candidate.light is not None else [])
        candidate.target = marked or owner
    elif between:
        candidate.source, candidate.target = between[:1], between[1:]
    else:
        candidate.source = agents or owner or (leading if candidate.voice != "passive" else [])
        candidate.target = marked
        if not candidate.source and trigger.type == "CONSULT" and (marked or _attends(reading, candidate)):
            # "In a phone call with Larsen, Nielsen said": who tells of it was there.
            candidate.source = [a for a in beside(reading, candidate.first, subject) if a not in marked]
        if trigger.type in SYMMETRIC and not candidate.source:
            candidate.source, candidate.target = candidate.target[:1], candidate.target[1:]


def _is_of_band(reading: Reading, candidate: Candidate, owner: list[int]) -> bool:
    """Whether a body before the word for an attack makes it: "the Northern Front insurgency", "kidnappings"."""
    return candidate.trigger.type == "ASSAULT" and any(reading.actors[actor].kind == "organisation" for actor in owner)


def _has_of(reading: Reading, candidate: Candidate) -> bool:
    """Whether of tells to whom it is done: "Finland's expulsion of diplomats"."""
    return candidate.last < len(reading.text.tokens) and reading.text.tokens[candidate.last].key == "of"


def _blamed(reading: Reading, pronoun: int) -> list[int]:
    """Whom its means: the one blamed or told to act, "condemned Sweden for its attack", "ordered Sweden to end its"."""
    low = reading.text.sentences[reading.sentence[pronoun]].first
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    if pronoun <= low or not word(tokens[pronoun].key, "of_thing"):
        return []
    end = pronoun - 1
    if not word(tokens[end].key, "charging"):
        end = next((t for t in range(end, max(low, pronoun - TOLD_REACH), -1) if word(tokens[t].key, "infinitive")), -1)
    name = reading.ends.get(end)
    return [] if name is None or name.is_adjective or reading.actors[name.actor].kind == "person" else [name.actor]


def _attends(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody is at one meeting; "business meetings" are nobody's."""
    is_many = candidate.trigger.family in ("meet", "visit") and reading.text.tokens[candidate.last - 1].key.endswith(
        "s"
    )
    return not is_many and attends(reading, candidate.first)


def _is_person(reading: Reading, owner: list[int]) -> bool:
    return bool(owner) and reading.actors[owner[0]].kind == "person"


def _owner(reading: Reading, candidate: Candidate) -> list[int]:
    """The name right before a noun: «Russia's attack», «the Russian attack», «a Taliban attack»."""
    t = candidate.first - 1
    for _ in range(OWNER_REACH):
        if t < 0 or reading.sentence[t] != candidate.sentence:
            return []
        name = reading.ends.get(t + 1)
        if name is not None:
            return [] if reading.actors[name.actor].kind == "outlet" else [name.actor]
        token = reading.text.tokens[t]
        if token.text in COMMAS | STOPS or reading.lexicon.has_word(token.key, "article"):
            return []
        if reading.kinds(t) & BARRIERS or is_finite(reading, t):
            return []
        t -= 1
    return []
