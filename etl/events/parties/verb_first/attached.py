"""Whom a pronoun that is written onto an Arabic trigger points at, and the nearest name before it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.related import related
from etl.events.reading import TANWIN, Reading


def point_back(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Give the pronoun written onto a trigger the name it points at."""
    if has_told_object(candidate):
        return
    if not candidate.is_verbal and _governs_object(reading, candidate):
        candidate.target = [*candidate.source, *candidate.target]
        candidate.source = _owner(reading, candidate, subject)
        candidate.target = [actor for actor in candidate.target if actor not in candidate.source]
    elif candidate.is_verbal or candidate.trigger.genitive == "target":
        if not candidate.target:
            candidate.target = _meant(reading, candidate) or [a for a in subject if a not in candidate.source]
        elif not candidate.is_verbal and not candidate.source and candidate.trigger.family != "harm":
            # «استهدافها القاعدة»: where another receives, the pronoun is of him who does.
            candidate.source = [a for a in _owner(reading, candidate, subject) if a not in candidate.target]
    else:
        owner = _owner(reading, candidate, subject)
        # Who does what the light verb tells receives nothing: «أعلن لارسن توجيه ضرباتها إلى القواعد».
        after = [actor for actor in candidate.source if _is_named_after(reading, candidate, actor)]
        others = [actor for actor in [*after, *candidate.target] if actor not in owner]
        candidate.source, candidate.target = list(owner), others


def _is_named_after(reading: Reading, candidate: Candidate, actor: int) -> bool:
    """Whether an actor is named after a trigger in its sentence."""
    following = range(candidate.last, reading.text.sentences[candidate.sentence].last)
    return any(t in reading.names and reading.names[t].actor == actor for t in following)


def has_told_object(candidate: Candidate) -> bool:
    """Whether a pronoun written onto a verb is the thing that it must have, and no party: «عقوبات فرضتها على»."""
    return candidate.is_verbal and candidate.complement is not None and candidate.complement < candidate.first


def _governs_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether a masdar governs another than its pronoun: «احتجازها مواطناً», so that the pronoun is of him who does."""
    following = reading.text.tokens[candidate.last : candidate.last + 1]
    return any(token.text.endswith(TANWIN) for token in following)


def _meant(reading: Reading, candidate: Candidate) -> list[int]:
    """Whom the pronoun written onto a verb points at: for «ه» the nearest person first, for «هم» no state."""
    key = reading.text.tokens[candidate.last - 1].key
    kinds = [actor.kind for actor in reading.actors]
    if key.endswith("هم"):
        return nearest(reading, candidate, [*candidate.source, *(n for n, kind in enumerate(kinds) if kind == "state")])
    if not key.endswith(("ها", "هما")):
        others = [n for n, kind in enumerate(kinds) if kind != "person"]
        person = nearest(reading, candidate, [*candidate.source, *others])
        if person:
            return person
    # «من احتجزته بكين»: nobody arrests his own ministry.
    own = [n for n in range(len(reading.actors)) if candidate.source and related(reading, candidate.source, [n])]
    return nearest(reading, candidate, [*candidate.source, *own])


def _owner(reading: Reading, candidate: Candidate, subject: list[int]) -> list[int]:
    """Whom the pronoun written onto a noun points at: «ها» at a state or a body, «ه» at a person before others."""
    key = reading.text.tokens[candidate.last - 1].key
    people = [n for n, actor in enumerate(reading.actors) if actor.kind == "person"] if key.endswith("ها") else []
    fits = [actor for actor in subject if actor not in people]
    # «المقاومة في العراق ... ضرباتها»: where one is owns less than who is there.
    before = range(reading.text.sentences[candidate.sentence].first, candidate.first)
    places = [reading.names[t].actor for t in before if t in reading.names and reading.has(t - 1, "place")]
    return fits or nearest(reading, candidate, people + places) or nearest(reading, candidate, people)


def nearest(reading: Reading, candidate: Candidate, but: list[int], barrier: str = "") -> list[int]:
    """The nearest name before a trigger in its sentence, and after a word of the kind `barrier` where one stands."""
    first = reading.text.sentences[candidate.sentence].first
    for t in range(candidate.first - 1, first - 1, -1):
        if reading.has(t, barrier):
            return []
        name = reading.names.get(t)
        if name is not None and not name.is_adjective and name.actor not in but:
            return [name.actor]
    return []
