"""How probable it is that an event is right, from what was found about it."""

from __future__ import annotations

from functools import cache
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING

from etl.data import yaml_mapping
from etl.events.candidates import Candidate
from etl.events.parties.descriptions import has_title
from etl.events.reading import Reading, is_ours
from etl.events.words.ontology import quad_class
from etl.events.words.verbs import takes_place
from etl.events.words.wordclass import reads_as_verb
from etl.model import Actor

# What is done together is news only where somebody is named.
NAMED = frozenset({"CONSULT", "AGREE", "SUPPORT", "COOPERATE"})
WEIGHTS = Path(__file__).with_name("confidence.yml")
BOTH = 2
DELEGATION_REACH = 6
SPOKEN = frozenset({"past", "present"})
SHARED = frozenset({"AGREE", "COOPERATE", "AID"})
FRAMES = frozenset({"step", "during"})
BODILY = frozenset({"ASSAULT", "DISASTER", "COERCE"})
# Private persons speak, meet and agree without making news.
PUBLIC = frozenset({"AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "COOPERATE", "CONCEDE"})

if TYPE_CHECKING:
    from etl.events.tellings import Group, Telling


def is_kept(reading: Reading, telling: Telling) -> bool:
    """Whether a telling has what its trigger needs."""
    candidate = telling.candidate
    needs = candidate.trigger.needs
    is_joined = candidate.trigger.type not in NAMED or (
        not reading.lexicon.is_verb_first and bool(candidate.source or candidate.target)
    )
    is_unnamed = (candidate.is_unnamed and is_joined) or _needs_nobody(reading, candidate)
    # "Finland was urged to act": to whom it is done is enough.
    is_undergone = candidate.form == "passive" and bool(candidate.target) and not reading.lexicon.is_verb_first
    if "source" in needs and not candidate.source and not is_unnamed and not is_undergone:
        return False
    is_held = _is_framing(reading, candidate) or _is_held(reading, telling)
    if "actor" in needs and not (candidate.source or candidate.target or is_unnamed or is_held):
        return False
    is_death = candidate.trigger.family == "death" and not reading.lexicon.is_verb_first
    is_of_public = candidate.trigger.type in PUBLIC and candidate.trigger.family != "investigate"
    if (is_of_public or is_death) and not _is_public(reading, candidate):
        return False
    if candidate.trigger.type == "CONSULT" and _is_private(reading, candidate):
        return False
    is_alone = len(candidate.source) + len(candidate.target) < BOTH
    if candidate.trigger.family == "death" and _is_toll(reading, candidate):
        return False
    if candidate.trigger.family == "agree" and candidate.is_verbal and is_alone and _says_that(reading, candidate):
        return False
    if candidate.trigger.type in BODILY and candidate.form == "passive" and _tells_of_self(reading, candidate):
        return False
    is_aimed = bool(candidate.target) or candidate.form == "predicate"
    if "speaker" in needs and not reading.lexicon.is_verb_first and not (candidate.source and is_aimed):
        return False
    if "dated" in needs and not telling.when.is_governed and candidate.light is None:
        return False
    if "indefinite" in needs and candidate.has_article:
        return False
    if "target" in needs and not candidate.target and not (candidate.is_unnamed and candidate.source):
        return False
    is_taken_over = candidate.is_inherited and reading.lexicon.is_verb_first
    is_traveller = _has_person(reading, candidate.source) or (candidate.source and _is_delegation(reading, candidate))
    if "traveller" in needs and (is_taken_over or not is_traveller):
        return False
    is_anywhere = reading.lexicon.is_verb_first or not _is_public(reading, candidate)
    if "traveller" in needs and is_anywhere and not candidate.target and telling.place is None:
        return False
    # "Ten prisoners were freed": people, if nobody by name.
    is_of_people = candidate.is_unnamed and candidate.form == "passive" and candidate.trigger.type != "POLITICS"
    if "person" in needs and not is_of_people and not _has_person(reading, candidate.target):
        return False
    if "addressed" in needs and not _is_addressed(reading, candidate):
        return False
    # «استهدفت فنلندا بئر المياه»
    is_deed = reading.lexicon.is_verb_first and candidate.form == "past" and candidate.source
    if "object" in needs and not candidate.target and telling.place is None and not is_deed:
        return False
    if "light" in needs and not (candidate.is_verbal or _is_carried(reading, candidate)):
        return False
    return _has_hold(candidate, telling) or takes_place(reading, candidate) or _is_framing(reading, candidate)


def _is_carried(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb carries a noun, or both sides of something shared are named: «التعاون بين فنلندا والسويد»."""
    is_shared = reading.lexicon.is_verb_first and candidate.trigger.type in SHARED
    is_between = is_shared and bool(candidate.source and candidate.target)
    return is_between or (candidate.light is not None and candidate.voice != "passive")


def _is_framing(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic noun tells of the meeting at which something was done: «أكد في اتصال هاتفي», «بعد محادثات»."""
    is_new = candidate.form == "noun" and candidate.trigger.type == "CONSULT" and not candidate.is_definite
    if not is_new or not reading.lexicon.is_verb_first or candidate.clitics or candidate.first == 0:
        return False
    t = candidate.first - 1
    return bool(reading.kinds(t) & FRAMES) or reading.lexicon.has_word(reading.text.tokens[t].key, "inside")


def _is_public(reading: Reading, candidate: Candidate) -> bool:
    """Whether a party is more than a private person: a state, a body, a people, somebody known or with a title."""
    actors = [reading.actors[actor] for actor in [*candidate.source, *candidate.target]]
    if not actors or any(actor.kind != "person" or actor.id is not None or _has_office(actor) for actor in actors):
        return True
    return not reading.lexicon.is_verb_first and any(has_title(reading, a) for a in candidate.source + candidate.target)


def _needs_nobody(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic verb tells an act, be it of nobody we know: «طالبت النقابات بزيادة الأجور», «أُغلق المعبر»."""
    if not reading.lexicon.is_verb_first:
        return False
    if candidate.form == "passive":
        return candidate.trigger.type == "COERCE"
    t = candidate.first
    if candidate.trigger.type != "REQUEST" or candidate.form not in SPOKEN or is_ours(reading, t):
        return False
    # «الذين يطالبون»: only who they are is told.
    return not reading.has(t - 1, "relative") and reads_as_verb(reading, reading.marks[t])


def _is_held(reading: Reading, telling: Telling) -> bool:
    """Whether an Arabic noun tells where and when people met, whoever they are: «قمة هلسنكي عام 2002»."""
    is_noun = telling.candidate.form == "noun" and reading.lexicon.is_verb_first
    is_located = telling.place is not None and telling.when.is_governed
    return is_noun and is_located and telling.candidate.trigger.family == "meet"


def _is_private(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody meets his own, "met his wife", or speaks to the press."""
    if reading.lexicon.is_verb_first:
        return False
    if candidate.target:
        return all(reading.actors[actor].kind == "outlet" for actor in candidate.target)
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    near = range(candidate.last, min(len(tokens), candidate.last + 5))
    return any(word(tokens[t].key, "kin") for t in near)


def _tells_of_self(reading: Reading, candidate: Candidate) -> bool:
    """Whether a witness tells of himself: "I was injured"."""
    near = range(max(0, candidate.first - 3), candidate.first)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "self") for t in near)


def _is_toll(reading: Reading, candidate: Candidate) -> bool:
    """Whether no public figure died: the dead of a disaster, "the deaths of ten Finns"."""
    is_named = any(reading.actors[actor].kind == "person" for actor in candidate.target)
    return candidate.is_result or (not is_named and not reading.lexicon.is_verb_first)


def _has_office(actor: Actor) -> bool:
    return any(mention.form == "office" or mention.rule == "title" for mention in actor.mentions)


def _says_that(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb of agreeing only tells what somebody thinks: "agreed that"."""
    return any(reading.has(t, "complement") for t in range(candidate.last, candidate.last + 3))


def _has_person(reading: Reading, actors: list[int]) -> bool:
    return any(reading.actors[actor].kind in ("person", "people") for actor in actors)


def is_weak(candidate: Candidate, has_place: bool) -> bool:
    """Whether a noun only serves as an echo: a war without parties, a ceasefire that somebody merely speaks of."""
    has_party = bool(candidate.source or candidate.target or has_place)
    if "party" in candidate.trigger.needs:
        return not has_party and candidate.light is None and not candidate.is_verbal
    return False


def _is_addressed(reading: Reading, candidate: Candidate) -> bool:
    """Whether who is told to do something is named right there: "told Sweden to leave"."""
    end = candidate.last if candidate.complement is None else candidate.complement
    named = (reading.names.get(t) for t in range(candidate.last, end))
    return any(name is not None and name.actor in candidate.target for name in named)


def _is_delegation(reading: Reading, candidate: Candidate) -> bool:
    """Whether a body travels by those it sends: «يزور وفد من الصندوق», "a mission of the fund arrived"."""
    near = range(max(0, candidate.first - DELEGATION_REACH), candidate.last + 2)
    tokens = reading.text.tokens
    return any(reading.lexicon.has_word(tokens[t].key, "delegation") for t in near if t < len(tokens))


def _has_hold(candidate: Candidate, telling: Telling) -> bool:
    """A bare noun with no party, place, day or verb to carry it only mentions a thing."""
    if candidate.is_verbal or candidate.verb is not None or candidate.light is not None or candidate.is_unnamed:
        return True
    return bool(candidate.source or candidate.target or telling.place or telling.when.is_governed)


def confidence(reading: Reading, group: Group) -> float:
    """The probability that an event is right: a logistic sum of what was found, fitted on the gold sets."""
    table = weights()
    score = table["base"] + sum(table[feature] for feature in features(reading, group))
    return round(1 / (1 + exp(-score)), 3)


def features(reading: Reading, group: Group) -> list[str]:
    """What speaks for or against an event, by the names of confidence.yml; a person can read them as reasons."""
    first = group.tellings[0]
    candidate = first.candidate
    found = ["verb" if candidate.is_verbal else "carried noun" if candidate.light is not None else "bare noun"]
    parties = bool(group.source) + bool(group.target)
    # An earthquake needs nobody.
    if candidate.trigger.type == "DISASTER" and first.place is not None:
        parties = max(parties, 1)
    found.append(("no party", "one party", "two parties")[parties])
    if parties and not any(reading.actors[actor].id for actor in group.source | group.target):
        found.append("nobody known")
    if any(when.is_governed for when in group.times):
        found.append("dated")
    elif first.when.earliest is None:
        found.append("undated")
    if len(group.tellings) > 1:
        found.append("told again")
    if first.place is not None:
        found.append("placed")
    if candidate.is_inherited:
        found.append("doer from before")
    if first.status != "happened":
        found.append("not yet or not")
    if candidate.sentence <= 1:
        found.append("leads")
    found.append(quad_class(candidate.trigger.type))
    return found


@cache
def weights() -> dict[str, float]:
    """The weight of each feature, as confidence.yml lists it."""
    return {name: float(value) for name, value in yaml_mapping(WEIGHTS).items()}
