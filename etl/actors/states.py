"""States and peoples that are described, not named: «السلطات السورية», «الشعب الفلسطيني»."""

from __future__ import annotations

from dataclasses import replace

from etl.actors.lexicon import Cue
from etl.actors.reading import Found, Reading
from etl.text.phrases import Match


def described(reading: Reading) -> list[Found]:
    """The states, peoples and bodies that a common noun with a nationality names."""
    found: list[Found] = []
    for i, cue in reading.cues.items():
        pair = preceded(reading, i) if reading.lexicon.is_cased else followed(reading, i)
        if pair is None:
            continue
        first, last, nationality = pair
        state = next(value.detail for value in nationality.values if value.role == "nationality")
        roles = {value.role for value in cue.values}
        start = reading.cues[first].start
        if "government" in roles:
            one = reading.found(first, last, "state", "government-nationality", 0.9, start=start)
            found.append(replace(one, ids=(state,), form="described"))
        elif "peoples" in roles:
            found.append(reading.found(first, last, "people", "people-nationality", 0.9, start=start))
        elif any(value.detail == "lower" for value in cue.values):
            found.append(reading.found(first, last, "organisation", "nationality-head", 0.85, start=start))
    return found


def followed(reading: Reading, i: int) -> tuple[int, int, Match[Cue]] | None:
    """The tokens of a noun and the nationality after it, one other adjective at most between."""
    cue = reading.cue(i, "government", "peoples")
    if cue is None or i in reading.known:
        return None
    nationality = following(reading, cue.last, reading.sentence_ends[i])
    return (i, nationality.last, nationality) if nationality else None


def preceded(reading: Reading, i: int) -> tuple[int, int, Match[Cue]] | None:
    """The tokens of a nationality and the noun after it: «the German foreign ministry»."""
    cue = reading.cue(i, "government", "peoples", "heads")
    if cue is None or i == 0 or reading.sentence_ends[i - 1] != reading.sentence_ends[i]:
        return None
    nationality = reading.cue(i - 1, "nationality")
    if nationality is None or not reading.tokens[i - 1].text[0].isupper():
        return None
    return i - 1, cue.last, nationality


def following(reading: Reading, i: int, stop: int) -> Match[Cue] | None:
    """The adjective of nationality at a token, or after one other adjective."""
    for j in (i, i + 1):
        if j < stop and reading.is_word(j) and (match := reading.cue(j, "nationality")) and not match.clitics:
            is_definite = reading.tokens[j].key.startswith(reading.lexicon.language.article)
            return match if is_definite else None
        if j < stop and not reading.cue(j, "modifiers"):
            return None
    return None
