"""The gender and number of Arabic words, as far as they tell that what follows a verb is not its subject."""

from __future__ import annotations

from typing import Literal

from etl.events.candidates import Candidate
from etl.events.reading import Named, Reading
from etl.events.words.aims import AND
from etl.events.words.senses import choose

Gender = Literal["masculine", "feminine", ""]
FEMININE = ("ة", "ات")
PLURAL = ("وا", "ون")
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
        is_plural = key.endswith(("ون", "وا", "ان"))
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
    token, name = reading.text.tokens[t], reading.names.get(t)
    if name is not None and (name.preposition or name.is_adjective or name.is_joined):
        return ""
    if name is not None and reading.actors[name.actor].kind == "state" and name.last - name.first > 1:
        # «جنوب أفريقيا» is feminine, «كيان الاحتلال» masculine: its first word does not tell.
        return ""
    if reading.lexicon.has_word(token.key, "masculine"):
        return "masculine"
    if token.text.endswith(FEMININE) or reading.lexicon.has_word(token.key, "feminine"):
        return "feminine"
    return "feminine" if name is not None and _is_country(reading, name) else ""


def _is_country(reading: Reading, name: Named) -> bool:
    """Whether a name is a country's own: most are feminine."""
    return reading.actors[name.actor].kind == "state" and name.last - name.first == 1


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
