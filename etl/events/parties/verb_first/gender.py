"""The gender and number of Arabic words, as far as they tell that what follows a verb is not its subject."""

from __future__ import annotations

from typing import Literal

from etl.events.candidates import Candidate
from etl.events.parties.memory import Doer
from etl.events.reading import AND, Named, Reading
from etl.events.words.senses import choose

Gender = Literal["masculine", "feminine", ""]
FEMININE = ("ة", "ات")
PLURAL = ("وا", "ون")
PRESENT_PLURAL = (*PLURAL, "ان")
FUTURE = "س"
SHORTEST = 3


def disagree(reading: Reading, candidate: Candidate) -> bool:
    """Whether the word right after a verb differs from it in gender: «دعا الدول», «اعتقلت الشاب».

    Only a subject that stands apart from its verb may.
    """
    if candidate.has_object or candidate.last >= len(reading.text.tokens):
        return False
    verb = of_verb(reading, candidate)
    noun = of_noun(reading, candidate.last) if verb else ""
    return bool(noun) and noun != verb


def agreeing(reading: Reading, candidate: Candidate, doers: list[Doer]) -> list[int]:
    """The last of some doers of whom a trigger may tell on: «قال إن فنلندا فشلت، ويدين» is told of who says it."""
    verb = of_telling(reading, candidate)
    return next((doer.actors for doer in reversed(doers) if "" in (verb, doer.gender) or verb == doer.gender), [])


def of_telling(reading: Reading, candidate: Candidate) -> Gender:
    """The gender of a verb, or of the light verb that carries a noun; «مقاتلاته أغارت» tells nothing of their owner."""
    if not reading.lexicon.is_verb_first or any(reading.has(t, "own") for t in (candidate.first - 1, candidate.last)):
        return ""
    if not candidate.is_verbal:
        return at(reading, candidate.light)
    verb = of_verb(reading, candidate)
    # «أعلنت فنلندا، أمس، قصف المدينة»: a past in the masculine may be a masdar after all.
    return "" if verb == "masculine" and reading.has(candidate.first, "noun") else verb


def at(reading: Reading, t: int | None) -> Gender:
    """The gender of the verb at a token or, where a name stands there, before it, by its first letter and its last."""
    if t is None or not reading.lexicon.is_verb_first:
        return ""
    t -= t in reading.names
    mark = reading.marks.get(t)
    key = reading.text.tokens[t].key[len(mark.clitics) if mark is not None else 0 :].removeprefix(FUTURE)
    forms = {sense.form for sense in mark.values} if mark is not None else {"past", "present"}
    if "past" in forms and key.endswith("ت"):
        return "feminine" if len(key) > SHORTEST else ""
    if "present" in forms and not key.endswith(PRESENT_PLURAL):
        return {"ي": "masculine", "ت": "feminine"}.get(key[:1], "")  # type: ignore[return-value]
    return "masculine" if forms == {"past"} and not key.endswith("ا") else ""


def of_verb(reading: Reading, candidate: Candidate) -> Gender:
    """The gender in which a verb in the singular stands; nothing for other forms."""
    key = reading.text.tokens[candidate.first].key[len(candidate.clitics) :]
    if candidate.form == "past":
        stem = _stem(reading, candidate)
        if stem.endswith("ت"):
            # «قضت المحكمة» is listed in the feminine, «صوّت» ends so by nature.
            return ""
        if key == stem:
            return "masculine"
        return "feminine" if key.endswith("ت") else ""
    if candidate.form in ("present", "future"):
        letter = key.removeprefix(FUTURE)[:1] if candidate.form == "future" else key[:1]
        is_plural = key.endswith(PRESENT_PLURAL)
        return "" if is_plural else {"ي": "masculine", "ت": "feminine"}.get(letter, "")  # type: ignore[return-value]
    return ""


def is_plural(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb stands in the plural: «أدانوا», «يدينون», but not «يتعاون»."""
    ending = reading.text.tokens[candidate.first].key[-2:]
    return ending in PLURAL and not _stem(reading, candidate).endswith(ending)


def _stem(reading: Reading, candidate: Candidate) -> str:
    """The verb as its language lists it, as a key."""
    return reading.text.language.key(candidate.rule.partition(":")[2].split(" ")[0].partition("/")[0])


def of_noun(reading: Reading, t: int) -> Gender:
    """The gender of the noun or name at a token, where it can be told."""
    name = reading.names.get(t)
    if name is not None and (name.preposition or name.is_adjective or name.is_joined):
        return ""
    return of_name(reading, name) if name is not None else _of_word(reading, t)


def of_name(reading: Reading, name: Named) -> Gender:
    """The gender of an actor as a name calls it; a person's own name does not tell."""
    kind = reading.actors[name.actor].kind
    if kind == "person":
        return ""
    if kind != "state":
        return _of_word(reading, name.first)
    # «كيان الاحتلال», «النظام»; «جنوب أفريقيا» is feminine for all its first word.
    is_told = reading.lexicon.has_word(reading.text.tokens[name.first].key, "masculine")
    if is_told and name.last - name.first > 1:
        return ""
    return "masculine" if is_told else "feminine"


def _of_word(reading: Reading, t: int) -> Gender:
    token = reading.text.tokens[t]
    if reading.lexicon.has_word(token.key, "masculine"):
        return "masculine"
    if token.text.endswith(FEMININE) or reading.lexicon.has_word(token.key, "feminine"):
        return "feminine"
    return ""


def doers(reading: Reading) -> dict[int, list[int]]:
    """Who did what verbs tell that are no triggers, by the token of his name: «وسّعت فنلندا ... وهاجمت».

    A word in ت before a name is a verb in the feminine: nouns are written with ة. Others that are often met are listed.
    """
    tokens = reading.text.tokens
    found: dict[int, list[int]] = {}
    for t, name in reading.names.items():
        word = tokens[t - 1].key if t else ""
        is_verb = word.endswith("ت") and not word.endswith("ات") and len(word) > SHORTEST
        is_bare = not (name.preposition or name.is_adjective or name.is_joined)
        is_idle = reading.lexicon.has_word(word.removeprefix(AND), "idle")
        if is_bare and (is_idle or (is_verb and _tells_nothing(reading, t - 1))):
            found[t] = [name.actor]
    return found


def _tells_nothing(reading: Reading, t: int) -> bool:
    """Whether a word is no trigger: unknown, or a verb without the words it must have: «وسّعت» no sanctions."""
    mark = reading.marks.get(t)
    if mark is None:
        return True
    return all(sense.kind == "verb" for sense in mark.values) and choose(reading, mark) is None
