"""A language's way of writing, as its text.yml tells it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from etl.data import LANGUAGES, yaml_mapping
from etl.text.beginnings import Beginnings
from etl.text.memory import Memory

# Tatweel, Arabic vowel signs and every combining mark vanish from keys.
TATWEEL = "\u0640"


@dataclass(frozen=True)
class Language:
    """What folds together, what attaches to a word, and what ends a sentence.

    `fold` maps code points to strings; `clitics` are the prefixes a word may carry, longest first, as keys.
    """

    code: str
    name: str
    fold: dict[int, str]
    unfolded: frozenset[str]
    clitics: tuple[str, ...]
    article: str
    fused: str
    sentence_ends: frozenset[str]
    abbreviations: frozenset[str]

    def __hash__(self) -> int:
        return hash(self.code)

    def key(self, word: str) -> str:
        """The form in which a word is matched: no marks, no tatweel, one form of each letter, lower case."""
        return self.keys[word]

    @cached_property
    def keys(self) -> Memory[str, str]:
        """What `key` gives, for loops over many words."""
        return _keys(self)

    def splits(self, key: str) -> tuple[tuple[int, str], ...]:
        """Each way to set prefixes apart: how many letters of the key they take, and the rest.

        The whole word comes first, then the fewest letters. «للولايات» also gives (1, "الولايات"): the article is
        written as its second ل.
        """
        return self.ways[key]

    @cached_property
    def ways(self) -> Memory[str, tuple[tuple[int, str], ...]]:
        """What `splits` gives, for loops over many words."""
        return Memory(lambda key: tuple(self.split(key)))

    @cached_property
    def beginnings(self) -> Beginnings:
        """The first words of all phrases that are looked for in this language."""
        return Beginnings(self.ways)

    @cached_property
    def _first_letters(self) -> frozenset[str]:
        return frozenset(prefix[0] for prefix in self.clitics)

    def split(self, key: str) -> Iterator[tuple[int, str]]:
        """What `splits` gives, worked out anew: for parts of words, which would only fill the memory."""
        yield 0, key
        if key[:1] not in self._first_letters:
            return
        # «وبحث» is «بحث» with one prefix before it is «حث» with two.
        for prefix in reversed(self.clitics):
            if key.startswith(prefix) and len(key) > len(prefix) + 1:
                rest = key[len(prefix) :]
                yield len(prefix), rest
                if self.fused and (prefix + rest[:1]).endswith(self.fused):
                    yield len(prefix), self.article + rest[1:]


@cache
def language(code: str) -> Language:
    """The language of a folder under etl/lang; raises FileNotFoundError for one that has none."""
    data = yaml_mapping(LANGUAGES / code / "text.yml")
    clitics = data["clitics"] or {}
    conjunctions, prepositions = clitics.get("conjunctions", []), clitics.get("prepositions", [])
    prefixes = [*conjunctions, *prepositions, *(c + p for c in conjunctions for p in prepositions)]
    return Language(
        code=code,
        name=data["name"],
        fold={ord(letter): plain for letter, plain in data["fold"].items()},
        unfolded=frozenset(data["unfolded"]),
        clitics=tuple(sorted(prefixes, key=len, reverse=True)),
        article=clitics.get("article", ""),
        fused=clitics.get("fused", ""),
        sentence_ends=frozenset(data["sentence_ends"]),
        abbreviations=frozenset(data["abbreviations"]),
    )


def _keys(language: Language) -> Memory[str, str]:
    letters, unfolded = _Letters(language), language.unfolded
    folded = frozenset(word.translate(letters) for word in unfolded)

    def key(word: str) -> str:
        if word.isascii():
            return word.lower()
        plain = unicodedata.normalize("NFKC", word)
        found = plain.translate(letters)
        if found in folded:
            bare = "".join(letter for letter in plain if not is_mark(letter))
            return bare if bare in unfolded else found
        return found

    return Memory(key)


class _Letters(dict[int, str]):
    """What each code point becomes in keys, filled as letters are met."""

    def __init__(self, language: Language) -> None:
        self._fold = language.fold

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        folded = "" if is_mark(letter) else self._fold.get(code, letter).lower()
        self[code] = "".join(str(unicodedata.digit(each, each)) for each in folded)
        return self[code]


def is_mark(letter: str) -> bool:
    """Whether a letter is written above, below or between others and vanishes from keys."""
    return letter == TATWEEL or unicodedata.combining(letter) != 0
