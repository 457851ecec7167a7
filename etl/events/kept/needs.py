"""Whether a telling has what its trigger needs: a table of the needs that the files of triggers name."""

from __future__ import annotations

from collections.abc import Callable

from etl.events.candidates import Candidate
from etl.events.kept.newsworthy import is_public
from etl.events.reading import Reading, is_ours
from etl.events.tellings import Telling
from etl.events.words.lexicon import GOVERNORS
from etl.events.words.wordclass import reads_as_verb

# What is done together is news only where somebody is named.
NAMED = frozenset({"CONSULT", "AGREE", "SUPPORT", "COOPERATE"})
SHARED = frozenset({"AGREE", "COOPERATE", "AID"})
SPOKEN = frozenset({"past", "present"})
# The forms in which an Arabic word tells such an act whoever has a part in it: «اعتقالات أمام البرلمان».
OF_NOBODY = {"ACCUSE": frozenset({"noun"}), "COERCE": frozenset({"noun", "past", "passive"})}
DELEGATION_REACH = 6
OWNER_REACH = 5
CHARGE_REACH = 8
BY = "ب"


def has_needs(reading: Reading, telling: Telling) -> bool:
    """Whether nothing is missing; a need that the table lacks raises."""
    return all(NEEDS[need](reading, telling) for need in telling.candidate.trigger.needs)


def _has_source(reading: Reading, telling: Telling) -> bool:
    """Somebody does it; "Finland was urged to act": to whom it is done is enough."""
    candidate = telling.candidate
    is_undergone = candidate.form == "passive" and bool(candidate.target) and not reading.lexicon.is_verb_first
    return bool(candidate.source) or is_undergone or _may_be_unnamed(reading, candidate)


def _has_actor(reading: Reading, telling: Telling) -> bool:
    """Somebody has a part in it, or it is told whoever has: «قمة هلسنكي عام 2002»."""
    candidate = telling.candidate
    is_party = bool(candidate.source or candidate.target) or _may_be_unnamed(reading, candidate)
    return is_party or _is_of_nobody(reading, candidate) or _is_known_alone(reading, telling)


def _is_known_alone(reading: Reading, telling: Telling) -> bool:
    """Whether an English noun has a day of its own or names an inquiry: "Talks last year failed", "The inquiry".

    So is what was closed: "The bridge was closed".
    """
    candidate = telling.candidate
    if reading.lexicon.is_verb_first:
        return False
    if candidate.form != "noun":
        return candidate.form == "passive" and candidate.trigger.family == "close"
    # "indicted on fraud charges on Monday", "held while covering the march": the day is another's.
    is_dated = telling.when.is_governed and not candidate.has_article and candidate.trigger.family != "accuse"
    return is_dated or (candidate.trigger.family == "investigate" and not telling.is_weak)


def _is_of_nobody(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic word tells an act of whomever; "the meeting" only points at one: «في اجتماع طارئ»."""
    if not reading.lexicon.is_verb_first or _is_charge(reading, candidate):
        return False
    is_meeting = candidate.trigger.type == "CONSULT" and candidate.form == "noun" and not candidate.has_article
    return is_meeting or candidate.form in OF_NOBODY.get(candidate.trigger.type, ())


def _is_charge(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody is only accused of it: «اتهمت فنلندا السويد بإغلاق المعبر»."""
    if not candidate.clitics.endswith(BY):
        return False
    before = [
        reading.marks[t] for t in range(max(0, candidate.first - CHARGE_REACH), candidate.first) if t in reading.marks
    ]
    return any(
        s.trigger is not None and s.trigger.type == "ACCUSE" and s.kind == "verb" for m in before for s in m.values
    )


def _may_be_unnamed(reading: Reading, candidate: Candidate) -> bool:
    """Whether those who act are people whom nobody knows, "gunmen attacked", and that is enough."""
    has_party = bool(candidate.source or candidate.target)
    is_enough = candidate.trigger.type not in NAMED or (has_party and not reading.lexicon.is_verb_first)
    return (candidate.is_unnamed and is_enough) or _needs_nobody(reading, candidate)


def _needs_nobody(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic verb tells an act, be it of nobody we know: «طالبت النقابات بزيادة الأجور», «أُغلق المعبر»."""
    if not reading.lexicon.is_verb_first:
        return False
    if candidate.form == "passive":
        return candidate.trigger.type == "COERCE"
    t = candidate.first
    if candidate.trigger.type != "REQUEST":
        return False
    if candidate.form == "noun":
        return True
    if candidate.form not in SPOKEN or (candidate.form == "present" and is_ours(reading, t)):
        return False
    # «الذين يطالبون»: only who they are is told.
    return not reading.has(t - 1, "relative") and reads_as_verb(reading, reading.marks[t])


def _has_speaker(reading: Reading, telling: Telling) -> bool:
    """Who accuses and whom are both named, in English: "Finland accused Sweden"."""
    candidate = telling.candidate
    is_aimed = bool(candidate.target) or candidate.form == "predicate"
    return reading.lexicon.is_verb_first or (bool(candidate.source) and is_aimed)


def _has_target(_: Reading, telling: Telling) -> bool:
    """It is done to somebody, or by somebody to people whom nobody knows."""
    candidate = telling.candidate
    return bool(candidate.target) or (candidate.is_unnamed and bool(candidate.source))


def _has_owner(reading: Reading, telling: Telling) -> bool:
    """Whose it is stands right after it, with a title at most before: «مقترح الوزير لارسن», no «مقترح بشأن فنلندا»."""
    candidate = telling.candidate
    for t in range(candidate.last, min(len(reading.text.tokens), candidate.last + OWNER_REACH)):
        name = reading.names.get(t)
        if name is not None and name.actor in candidate.source:
            return not name.preposition
        if not reading.text.tokens[t].key.isalpha() or reading.kinds(t) & GOVERNORS:
            return False
    return False


def _has_pronoun(_: Reading, telling: Telling) -> bool:
    """What it is done to was told before, and a pronoun points back at it: «وهو ما تنفيه فنلندا»."""
    return telling.candidate.has_object


def _has_person(reading: Reading, telling: Telling) -> bool:
    """It is done to a person or a people; "Ten prisoners were freed": people, if nobody by name."""
    candidate = telling.candidate
    is_of_people = candidate.is_unnamed and candidate.form == "passive" and candidate.trigger.type != "POLITICS"
    return is_of_people or _is_of_persons(reading, candidate.target)


def _is_of_persons(reading: Reading, actors: list[int]) -> bool:
    return any(reading.actors[actor].kind in ("person", "people") for actor in actors)


def _has_object(reading: Reading, telling: Telling) -> bool:
    """It is done to somebody, or somewhere, or by somebody to a thing: «استهدفت فنلندا بئر المياه»."""
    candidate = telling.candidate
    is_deed = reading.lexicon.is_verb_first and candidate.form == "past" and bool(candidate.source)
    return bool(candidate.target) or telling.place is not None or is_deed


def _is_addressed(reading: Reading, telling: Telling) -> bool:
    """Whether who is told to do something is named right there: "told Sweden to leave"."""
    candidate = telling.candidate
    end = candidate.last if candidate.complement is None else candidate.complement
    named = (reading.names.get(t) for t in range(candidate.last, end))
    return any(name is not None and name.actor in candidate.target for name in named)


def _has_traveller(reading: Reading, telling: Telling) -> bool:
    """A person goes, or a delegation, and somewhere or to somebody, where that is not plain from who goes."""
    candidate = telling.candidate
    is_taken_over = candidate.is_inherited and reading.lexicon.is_verb_first
    if is_taken_over or not (_is_of_persons(reading, candidate.source) or _is_delegation(reading, candidate)):
        return False
    is_statesman = not reading.lexicon.is_verb_first and is_public(reading, candidate)
    return is_statesman or bool(candidate.target) or telling.place is not None


def _is_delegation(reading: Reading, candidate: Candidate) -> bool:
    """Whether a body travels by those it sends: «يزور وفد من الصندوق», "a mission of the fund arrived"."""
    if not candidate.source:
        return False
    near = range(max(0, candidate.first - DELEGATION_REACH), candidate.last + 2)
    tokens = reading.text.tokens
    return any(reading.lexicon.has_word(tokens[t].key, "delegation") for t in near if t < len(tokens))


def _is_carried(reading: Reading, telling: Telling) -> bool:
    """A verb tells or carries it, or both sides of something shared are named: «التعاون بين فنلندا والسويد»."""
    candidate = telling.candidate
    is_shared = reading.lexicon.is_verb_first and candidate.trigger.type in SHARED
    is_between = is_shared and bool(candidate.source and candidate.target)
    return candidate.is_verbal or is_between or (candidate.light is not None and candidate.voice != "passive")


def _is_dated(_: Reading, telling: Telling) -> bool:
    """It has a day of its own or a verb that carries it."""
    return telling.when.is_governed or telling.candidate.light is not None


def _is_indefinite(_: Reading, telling: Telling) -> bool:
    """It is no news where it is known: "an explosion", not "the explosion"."""
    return not telling.candidate.has_article


def _is_left_to_echoes(_: Reading, __: Telling) -> bool:
    """A noun that needs a party is kept without one, to point back at what was told (`is_weak`)."""
    return True


NEEDS: dict[str, Callable[[Reading, Telling], bool]] = {
    "source": _has_source,
    "actor": _has_actor,
    "speaker": _has_speaker,
    "target": _has_target,
    "owner": _has_owner,
    "pronoun": _has_pronoun,
    "person": _has_person,
    "object": _has_object,
    "addressed": _is_addressed,
    "traveller": _has_traveller,
    "light": _is_carried,
    "dated": _is_dated,
    "indefinite": _is_indefinite,
    "party": _is_left_to_echoes,
}
