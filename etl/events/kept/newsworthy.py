"""Whether what is told makes news: private persons, witnesses and opinions make none."""

from __future__ import annotations

from collections.abc import Callable

from etl.events.candidates import Candidate
from etl.events.parties.descriptions import has_title
from etl.events.reading import Reading
from etl.model import Actor

# Private persons speak, meet and agree without making news.
PUBLIC = frozenset({"AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "COOPERATE", "CONCEDE"})
BODILY = frozenset({"ASSAULT", "DISASTER", "COERCE"})
BOTH = 2
# What may be no more than what people think.
OPINIONS = PUBLIC - {"CONSULT", "COOPERATE", "CONCEDE"}
PERCENT = "%"


def is_newsworthy(reading: Reading, candidate: Candidate) -> bool:
    """Whether none of the reasons holds for which an act is no news."""
    return not any(holds(reading, candidate) for holds in REASONS)


def is_public(reading: Reading, candidate: Candidate) -> bool:
    """Whether a party is more than a private person: a state, a body, a people, somebody known or with a title."""
    actors = [reading.actors[actor] for actor in [*candidate.source, *candidate.target]]
    if not actors or any(actor.kind != "person" or actor.id is not None or _has_office(actor) for actor in actors):
        return True
    return not reading.lexicon.is_verb_first and any(has_title(reading, a) for a in candidate.source + candidate.target)


def _has_office(actor: Actor) -> bool:
    return any(mention.form == "office" or mention.rule == "title" for mention in actor.mentions)


def _is_of_private_person(reading: Reading, candidate: Candidate) -> bool:
    """Whether only private persons say it, or only one of them died: "Larsen demanded a refund"."""
    is_death = candidate.trigger.family == "death" and not reading.lexicon.is_verb_first
    is_of_public = candidate.trigger.type in PUBLIC and candidate.trigger.family != "investigate"
    return (is_of_public or is_death) and not is_public(reading, candidate)


def _is_private_meeting(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody meets his own, "met his wife", or speaks to the press."""
    if candidate.trigger.type != "CONSULT" or reading.lexicon.is_verb_first:
        return False
    if candidate.target:
        return all(reading.actors[actor].kind == "outlet" for actor in candidate.target)
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    near = range(candidate.last, min(len(tokens), candidate.last + 5))
    return any(word(tokens[t].key, "kin") for t in near)


def _is_toll(reading: Reading, candidate: Candidate) -> bool:
    """Whether no public figure died: the dead of a disaster, "the deaths of ten Finns"."""
    if candidate.trigger.family != "death":
        return False
    is_named = any(reading.actors[actor].kind == "person" for actor in candidate.target)
    return candidate.is_result or (not is_named and not reading.lexicon.is_verb_first)


def _is_opinion(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb of agreeing only tells what somebody thinks: "agreed that"."""
    is_alone = len(candidate.source) + len(candidate.target) < BOTH
    if candidate.trigger.family != "agree" or not candidate.is_verbal or not is_alone:
        return False
    return any(reading.has(t, "complement") for t in range(candidate.last, candidate.last + 3))


def _is_of_polled(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic verb or noun only tells what the polled think: «أظهر استطلاع أن كثيرين يؤيدون», «عارض 9%»."""
    if candidate.trigger.type not in OPINIONS or not reading.lexicon.is_verb_first:
        return False
    span, tokens = reading.text.sentences[reading.sentence[candidate.first]], reading.text.tokens
    share = candidate.last + 1
    is_share = share < span.last and tokens[share].text == PERCENT
    return is_share or any(reading.lexicon.has_word(tokens[t].key, "poll") for t in range(span.first, span.last))


def _is_of_witness(reading: Reading, candidate: Candidate) -> bool:
    """Whether a witness tells of himself: "I was injured"."""
    if candidate.trigger.type not in BODILY or candidate.form != "passive":
        return False
    near = range(max(0, candidate.first - 3), candidate.first)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "self") for t in near)


REASONS: tuple[Callable[[Reading, Candidate], bool], ...] = (
    _is_of_private_person,
    _is_private_meeting,
    _is_toll,
    _is_opinion,
    _is_of_polled,
    _is_of_witness,
)
