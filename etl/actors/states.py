"""States and peoples that are described, not named: «السلطات السورية», «الشعب الفلسطيني»."""

from __future__ import annotations

from etl.actors.lexicon import Cue
from etl.actors.reading import Found, Reading
from etl.text.phrases import Match


def described(reading: Reading) -> list[Found]:
    """The states and peoples that a government word or a word for a people names with a nationality."""
    found: list[Found] = []
    for i, cue in reading.cues.items():
        roles = {value.role for value in cue.values}
        if not roles & {"government", "peoples"} or i in reading.known:
            continue
        nationality = following(reading, cue.last, reading.sentence_ends[i])
        if nationality is None:
            continue
        state = next(value.detail for value in nationality.values if value.role == "nationality")
        if "government" in roles:
            one = reading.found(i, nationality.last, "state", "government-nationality", 0.9, start=cue.start)
            found.append(Found(one.first, one.last, one.span, "state", one.rule, one.confidence, (state,), "described"))
        else:
            found.append(reading.found(i, nationality.last, "people", "people-nationality", 0.9, start=cue.start))
    return found


def following(reading: Reading, i: int, stop: int) -> Match[Cue] | None:
    """The adjective of nationality at a token, or after one other adjective."""
    for j in (i, i + 1):
        if j < stop and reading.is_word(j) and (match := reading.cue(j, "nationality")) and not match.clitics:
            return match
        if j < stop and not reading.cue(j, "modifiers"):
            return None
    return None
