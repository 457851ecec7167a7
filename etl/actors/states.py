"""States and peoples that are described, not named: «السلطات السورية», «الشعب الفلسطيني»."""

from __future__ import annotations

from dataclasses import replace

from etl.actors.knowledge import Name, knowledge
from etl.actors.lexicon import Cue, Is
from etl.actors.reading import Found, Reading
from etl.text.phrases import Match


def described(reading: Reading) -> list[Found]:
    """The states, peoples and bodies that a common noun with a nationality names."""
    found: list[Found] = []
    for i, cue in reading.cues.items():
        whose = whose_before(reading, i) if reading.lexicon.is_cased else whose_after(reading, i)
        if whose is None:
            continue
        first, last, state = whose
        roles = {value.role for value in cue.values}
        start = reading.cues[first].start if first in reading.cues else reading.tokens[first].start
        if "government" in roles and leads_on(reading, last):
            continue
        if "government" in roles:
            one = reading.found(first, last, "state", "government-nationality", 0.9, start=start)
            found.append(replace(one, ids=(state,), form="described"))
        elif "peoples" in roles:
            found.append(reading.found(first, last, "people", "people-nationality", 0.9, start=start))
        elif any(value.detail == "lower" for value in cue.values):
            found.append(reading.found(first, last, "organisation", "nationality-head", 0.85, start=start))
    return found


def leads_on(reading: Reading, i: int) -> bool:
    """Whether an English noun only begins another one: «the Chadian state news agency»."""
    return (
        reading.lexicon.is_cased and i < len(reading.tokens) and bool(reading.cue(i, "outlets", "classifiers", "heads"))
    )


def whose_after(reading: Reading, i: int) -> tuple[int, int, str] | None:
    """The tokens of a noun and the nationality after it, one other adjective at most between, and whose it is."""
    cue = reading.cue(i, "government", "peoples")
    if cue is None or i in reading.known:
        return None
    nationality = following(reading, cue.last, reading.sentence_ends[i])
    return (i, nationality.last, state_of(nationality)) if nationality else None


def whose_before(reading: Reading, i: int) -> tuple[int, int, str] | None:
    """In English: «the German foreign ministry», «Chadian aviation authorities», «Chad's army», «the army in Chad»."""
    cue = reading.cue(i, "government", "peoples", "heads")
    if cue is None:
        return None
    begin = next(
        (j for j in range(i, max(-1, i - 5), -1) if j == 0 or reading.sentence_ends[j - 1] <= i), max(0, i - 5)
    )
    for j in range(max(begin, i - 4), i):
        nationality = reading.cue(j, "nationality")
        if nationality and reading.tokens[j].text[0].isupper() and may_lead(reading, nationality.last, i, cue):
            return j, cue.last, state_of(nationality)
    roles = {value.role for value in cue.values}
    if "heads" not in roles or "services" in roles:
        return None
    if i - 3 >= begin and reading.tokens[i - 1].key == "s" and reading.tokens[i - 2].text in "'’":
        for j in range(max(begin, i - 6), i - 2):
            if (known := reading.known.get(j)) and known.last == i - 2 and (state := the_state(known)):
                return j, cue.last, state
    after = cue.last + 1
    if i == 0 or reading.tokens[i - 1].key != "the":
        return None
    if (
        after < reading.sentence_ends[i]
        and reading.tokens[cue.last].key == "in"
        and (known := reading.known.get(after))
    ):
        state = the_state(known)
        return (i, known.last, state) if state else None
    return None


def may_lead(reading: Reading, last: int, i: int, cue: Match[Cue]) -> bool:
    """Whether a nationality leads to a noun: directly, or to a government or a people over one small word."""
    if last == i:
        return True
    if last != i - 1 or any(value.role == "heads" for value in cue.values):
        return False
    between = reading.tokens[last]
    return between.text.islower() and not reading.word(last).kinds & (Is.CLOSER | Is.VERB)


def the_state(known: Match[Name]) -> str | None:
    """The one state that a known name means, by its own name or its capital's."""
    ids = {name.actor_id for name in known.values}
    one = ids.pop() if len(ids) == 1 else None
    return one if one and knowledge().actors[one].kind == "state" else None


def state_of(nationality: Match[Cue]) -> str:
    return next(value.detail for value in nationality.values if value.role == "nationality")


def following(reading: Reading, i: int, stop: int) -> Match[Cue] | None:
    """The adjective of nationality at a token, or after one other adjective."""
    for j in (i, i + 1):
        if j < stop and reading.is_word(j) and (match := reading.cue(j, "nationality")) and not match.clitics:
            is_definite = reading.tokens[j].key.startswith(reading.lexicon.language.article)
            return match if is_definite else None
        if j < stop and not reading.cue(j, "modifiers"):
            return None
    return None
