"""Capitals that act for their states («موسكو رفضت»), told from those that are only places."""

from __future__ import annotations

from functools import lru_cache

from etl.actors.knowledge import Name, knowledge
from etl.actors.lexicon import Is
from etl.actors.reading import Reading
from etl.text.language import language
from etl.text.phrases import Match


@lru_cache(maxsize=1 << 12)
def is_city(name: Name) -> bool:
    """Whether an ambiguous name of a state is no part of its full names, and so that of its capital: «عدن»."""
    if name.form != "ambiguous" or knowledge().actors[name.actor_id].kind != "state":
        return False
    key = language(name.lang).key
    words = {key(word) for word in name.text.split()}
    others = (other for other in knowledge().names if other.actor_id == name.actor_id and other.lang == name.lang)
    return not any(
        words <= {key(word) for word in other.text.split()} for other in others if other.form in {"full", "official"}
    )


def is_called_place(reading: Reading, i: int) -> bool:
    """Whether a word of place or an adjective of nationality stands before: «العاصمة الأردنية عمان»."""
    return i > 0 and bool(reading.cue(i - 1, "facilities", "nationality"))


def acts(reading: Reading, match: Match[Name]) -> bool:
    """Whether a capital stands for its state here: beside a verb, after «بين» or «مع», never after a word of place."""
    i, tokens = match.first, reading.tokens
    if match.clitics.endswith("ب"):
        return False
    if match.last < len(tokens) and tokens[match.last].text in "-–" and reading.is_joined(match.last):
        # «a Tokyo-bound flight»: half a word.
        return False
    before = i - 1
    while before >= 0 and tokens[before].text in "\"'“”«»":
        before -= 1
    if before >= 0 and reading.sentence_ends[before] == reading.sentence_ends[i]:
        word = reading.word(before)
        if ends_cue(reading, before, "stances", "partners") or is_stance(reading, before, match):
            return True
        if ends_cue(reading, before, "motion"):
            return False
        if word.rest in reading.lexicon.locatives or reading.cue(before, "facilities"):
            return False
        if word.kinds & Is.VERB or (word.kinds & Is.CLOSER and before > 0 and reading.word(before - 1).kinds & Is.VERB):
            return True
        if match.clitics in {"", "و"} and before in {m.last - 1 for m in reading.known.values()}:
            return True
    after = match.last
    if reading.lexicon.is_cased and is_subject(reading, match):
        return True
    return (
        after < reading.sentence_ends[i]
        and reading.is_word(after)
        and bool(reading.word(after).kinds & Is.VERB and not reading.word(after).taken)
    )


def is_subject(reading: Reading, match: Match[Name]) -> bool:
    """Whether an English capital owns what states own («Tehran's rival») or opens a clause with a verb in the past."""
    i, after, tokens = match.first, match.last, reading.tokens
    stop = reading.sentence_ends[i]
    if after + 2 < stop and tokens[after].text in "'’" and tokens[after + 1].key == "s":
        return any(reading.cue(j, "belongings") for j in range(after + 2, min(stop, after + 4)))
    opens = i == 0 or reading.sentence_ends[i - 1] <= i or tokens[i - 1].key in OPENERS
    if not opens:
        return False
    # «Riyadh and Abu Dhabi have pledged», «Washington, which keeps ...».
    other = reading.known.get(after + 1) if after + 1 < stop and tokens[after].key == "and" else None
    after = other.last if other else after
    is_relative = after + 2 < stop and tokens[after].text == "," and bool(reading.cue(after + 1, "relatives"))
    after += 2 * is_relative
    endings = ("ed", "s") if is_relative else ("ed",)
    is_past = after < stop and tokens[after].key.endswith(endings) and tokens[after].text.islower()
    return is_past or (after < stop and bool(reading.word(after).kinds & Is.VERB) and tokens[after].text.islower())


OPENERS = frozenset({"that", "when", "which", "but", "if", "because", "while", "although", "though", "after", "before"})


def is_stance(reading: Reading, before: int, match: Match[Name]) -> bool:
    """Whether an adjective stands between a stance and its capital («الحليف الرئيسي لموسكو»), or «قد» goes on with a
    verb after it («وكانت جوبا قد أوقفت»)."""
    if before > 0 and reading.word(before).kinds & Is.DEFINITE and ends_cue(reading, before - 1, "stances"):
        return match.clitics.endswith("ل")
    after = match.last
    has_more = after + 1 < reading.sentence_ends[match.first]
    return has_more and reading.tokens[after].key in AUXILIARIES and not match.clitics


AUXILIARIES = frozenset({"قد", "لم", "لن"})


def ends_cue(reading: Reading, i: int, *roles: str) -> bool:
    """Whether a cue of these roles ends with this token."""
    return any((match := reading.cue(j, *roles)) and match.last == i + 1 for j in range(max(0, i - 2), i + 1))
