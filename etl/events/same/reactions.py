"""Whom a reaction is aimed at where it names only the deed: "condemned the attack", "rejected the proposal"."""

from __future__ import annotations

from collections.abc import Sequence

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Reading
from etl.events.tellings import Group
from etl.events.words.ontology import SPEECH
from etl.text.tokens import Token

OBJECT_REACH = 8
DEED_REACH = 4
NEAR = 2
# The acts that some words for deeds mean; the others mean any.
DEEDS = {
    "charge": frozenset({"ACCUSE"}),
    "decision": frozenset({"POLITICS", "AGREE", "REJECT", "COERCE", "SANCTION"}),
    "proposal": frozenset({"REQUEST"}),
}
REACTIONS = frozenset({"ACCUSE", "REJECT", "SUPPORT"})


def answer(reading: Reading, groups: Sequence[Group]) -> None:
    """Give each reaction that names nobody the doer of what it reacts to, and aid whom a disaster struck."""
    for number, group in enumerate(groups):
        if not group.target and group.tellings[0].candidate.trigger.type == "AID":
            group.target |= _struck(groups) - group.source
        if group.target or group.tellings[0].candidate.trigger.type not in REACTIONS:
            continue
        group.target |= _told_in_sentence(reading, group, groups) or _done_before(reading, group, groups[:number])


def _told_in_sentence(reading: Reading, group: Group, groups: Sequence[Group]) -> set[int]:
    """The doer of what an accusation condemns a few words on: "condemned the attack"."""
    candidate = group.tellings[0].candidate
    if candidate.trigger.type != "ACCUSE":
        return set()
    for other in groups:
        near = any(_is_object(reading, candidate, told.candidate) for told in other.tellings)
        is_deed = other.tellings[0].candidate.trigger.type not in SPEECH
        if near and is_deed and other is not group and other.source - group.source:
            return other.source - group.source
    return set()


def _is_object(reading: Reading, candidate: Candidate, deed: Candidate) -> bool:
    """Whether a deed stands a few words after an accusation, and no clause of its own after a comma."""
    if deed.sentence != candidate.sentence or not 0 < deed.first - candidate.last < OBJECT_REACH:
        return False
    between = reading.text.tokens[candidate.last : deed.first]
    return deed.form == "noun" or not any(token.text in COMMAS for token in between)


def _done_before(reading: Reading, group: Group, before: Sequence[Group]) -> set[int]:
    """Who did what was told just before, where the object is a bare deed: "denied the charge", "praised the move"."""
    candidate = group.tellings[0].candidate
    tokens = reading.text.tokens[candidate.last : candidate.last + DEED_REACH]
    if not candidate.is_verbal or not any(reading.lexicon.has_word(token.key, "deed") for token in tokens):
        return set()
    done = [other for other in before if other.source - group.source and _may_be(reading, other, tokens)]
    named = [other for other in done if {token.key for token in tokens} & _words_of(reading, other)]
    if named:
        # "condemned the launch": what was told in that word.
        return named[-1].source - group.source
    near = [other for other in done if 0 <= candidate.sentence - other.tellings[0].candidate.sentence <= NEAR]
    if not near:
        return set()
    # The sentence before, and in it what it tells first.
    last = max(other.tellings[0].candidate.sentence for other in near)
    told = next(other for other in near if other.tellings[0].candidate.sentence == last)
    return told.source - group.source


def _may_be(reading: Reading, group: Group, tokens: Sequence[Token]) -> bool:
    """Whether some words may mean an event: a charge is an accusation, a decision no attack."""
    told = group.tellings[0].candidate.trigger.type
    return all(
        told in types
        for kind, types in DEEDS.items()
        if any(reading.lexicon.has_word(token.key, kind) for token in tokens)
    )


def _words_of(reading: Reading, group: Group) -> set[str]:
    """The deeds in the words of which an event is told: "the missile launch"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    spans = [range(told.candidate.first, told.candidate.last) for told in group.tellings]
    return {tokens[t].key for span in spans for t in span if word(tokens[t].key, "deed")}


def _struck(groups: Sequence[Group]) -> set[int]:
    """Whom the one disaster of the text struck: aid that names nobody goes there."""
    struck = [group.target for group in groups if group.tellings[0].candidate.trigger.type == "DISASTER"]
    return next((target for target in struck if target), set())
