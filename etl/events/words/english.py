"""The surface forms of English verbs and nouns."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from etl.data import LANGUAGES, yaml_mapping

VOWELS = "aeiou"
# Shorter verbs in l are no words of two syllables.
LONG = 4
VERBS = LANGUAGES / "en" / "verbs.yml"


@cache
def irregular() -> dict[str, list[str]]:
    """The past and the participle of each irregular verb."""
    forms: dict[str, list[str]] = yaml_mapping(VERBS)["irregular"]
    return forms


@cache
def doubling() -> frozenset[str]:
    """The verbs that double their last letter against the rule."""
    return frozenset(yaml_mapping(VERBS)["doubling"])


def verb_forms(verb: str) -> Iterator[tuple[str, str, bool]]:
    """Each form of a verb: its letters, `past` (also the participle), `present`, `base` or `gerund`, and no object.

    Of a phrase the first word bends: «carried out».
    """
    verb, space, rest = verb.partition(" ")
    past, participle = irregular().get(verb, [regular_past(verb), ""])
    rest = space + rest
    yield verb + rest, "base", False
    yield third_person(verb) + rest, "present", False
    yield gerund(verb) + rest, "gerund", False
    yield past + rest, "past", False
    if participle and participle != past:
        yield participle + rest, "participle", False
    if _doubles_in_britain(verb):
        yield verb + "led" + rest, "past", False
        yield verb + "ling" + rest, "gerund", False


def masdar_forms(_: str) -> tuple[tuple[str, bool, bool], ...]:
    """None: what an English verb does is told by its form in -ing."""
    return ()


def regular_past(verb: str) -> str:
    """«attacked», «condemned», «banned», «denied», «accused»."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ied"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ed"


def third_person(verb: str) -> str:
    """«attacks», «clashes», «denies»."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def gerund(verb: str) -> str:
    """«attacking», «banning», «accusing», «fleeing»."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ing"


def _doubles(verb: str) -> bool:
    if verb in doubling():
        return True
    is_closed = len(verb) > 2 and verb[-1] not in VOWELS + "wxy" and verb[-2] in VOWELS and verb[-3] not in VOWELS
    return is_closed and sum(letter in VOWELS for letter in verb) == 1


def _doubles_in_britain(verb: str) -> bool:
    """«cancelled», «signalling»: British spelling doubles an l after one vowel letter, wherever the stress lies."""
    is_short_vowel = verb[-2:-1] in VOWELS and verb[-3:-2] not in VOWELS
    return len(verb) > LONG and verb.endswith("l") and is_short_vowel and not _doubles(verb)


def noun_forms(noun: str) -> Iterator[tuple[str, bool, bool]]:
    """A noun or phrase and its plural; English says by an article of its own whether it is definite."""
    yield noun, noun.startswith("the "), False
    last = noun.rsplit(" ", 1)[-1]
    if last in {"on", "of", "in", "to", "with", "for", "by", "into", "between", "against", "as"}:
        return
    if last.endswith("y") and last[-2:-1] not in VOWELS:
        yield noun[:-1] + "ies", False, False
    elif last.endswith(("s", "sh", "ch", "x")):
        if not last.endswith("s"):
            yield noun + "es", False, False
    else:
        yield noun + "s", False, False
