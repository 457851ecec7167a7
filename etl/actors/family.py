"""The words of a name, and those of them by which a text goes on calling somebody."""

from __future__ import annotations

from etl.actors.lexicon import Is
from etl.actors.reading import Found, Reading


def remember(families: dict[tuple[str, ...], object], keys: tuple[str, ...], identity: object, by_first: bool) -> None:
    """A full name and the short forms it lends: its family name, its last two words, its first with its last; its
    first word too (`by_first`), for the first who has it.
    """
    families.setdefault(keys, identity)
    if len(keys) < 2:
        return
    if by_first:
        families.setdefault(keys[:1], identity)
    families[family(keys)] = identity
    families[keys[-2:]] = identity
    families[keys[:1] + keys[-1:]] = identity
    if len(keys) > 2:
        families[keys[:2]] = identity
        families[keys[1:]] = identity


def lends_first(reading: Reading, keys: tuple[str, ...]) -> bool:
    """Whether somebody may be called by the first word of a name: a given name in English, a family name in China."""
    lexicon = reading.lexicon
    is_given = lexicon.is_cased and bool(lexicon.whole(keys[0]) & Is.GIVEN)
    return len(keys) > 1 and (is_given or (keys[0] in lexicon.family_first and len(keys) <= 4))


def family(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The family name of a full name: its last word, with the particle that belongs to it («عبد السلام»)."""
    is_pair = len(keys) > 2 and (keys[-2] in PARTICLES or keys[-1] in SECOND)
    return keys[-2:] if is_pair else keys[-1:]


# What is no family name by itself: «فضل الله».
SECOND = frozenset({"الله", "الدين"})
PARTICLES = frozenset(
    {"عبد", "ابو", "ابي", "بن", "ال", "ابن", "بو", "دي", "فان", "van", "von", "de", "al", "bin", "el"}
)


def keys_of(reading: Reading, one: Found) -> tuple[str, ...]:
    if one.same_as:
        return tuple(word for word in one.same_as if word[0].isalnum())
    first = reading.tokens[one.first]
    taken = one.span.start - first.start
    words = [token.key for token in reading.tokens[one.first : one.last] if token.text[0].isalnum()]
    if words and taken > 0:
        words[0] = reading.lexicon.language.key(reading.text.raw[one.span.start : first.end])
    return tuple(words)
