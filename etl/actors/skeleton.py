"""The consonants of a name, the same for its Arabic and its Latin spelling, and how far two of them are apart."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.data import LANGUAGES, yaml_mapping
from etl.text.language import is_mark, language


@dataclass(frozen=True, eq=False)
class Sounds:
    """How a script's letters become consonants, as its skeleton.yml tells it."""

    sounds: dict[str, str]
    dropped: frozenset[str]
    articles: tuple[str, ...]
    spelled: dict[str, str]
    joined: dict[str, str]
    longest: int


@cache
def sounds(code: str) -> Sounds:
    """The sounds of a language that has a skeleton.yml."""
    data = yaml_mapping(LANGUAGES / code / "skeleton.yml")
    table = dict(data["sounds"])
    return Sounds(
        table,
        frozenset(data["dropped"]),
        tuple(data["articles"]),
        dict(data["spelled"]),
        dict(data["joined"]),
        max(map(len, table)),
    )


def is_arabic(name: str) -> bool:
    """Whether a name is written in Arabic letters."""
    return any("\u0600" <= letter <= "\u06ff" for letter in name)


@lru_cache(maxsize=1 << 16)
def skeleton(name: str) -> tuple[str, ...]:
    """The consonants of each word of a name: «فلاديمير بوتين» and «Vladimir Putin» both give (FLDMR, BTN).

    An «h» counts only at the head of a word, as writers often drop it elsewhere.
    """
    words = ("".join(sound for sound in word if sound.isupper()) for word in sounding(name))
    return tuple(word[:1] + word[1:].replace("H", "") for word in words if word)


@lru_cache(maxsize=1 << 16)
def sounding(name: str) -> tuple[str, ...]:
    """The sounds of each word of a name, vowels and all."""
    rules = sounds("ar" if is_arabic(name) else "en")
    bare = "".join(letter for letter in name.lower() if not is_mark(letter) and letter not in "'’`")
    words = "".join(letter if letter.isalpha() else " " for letter in bare).split()
    return tuple(_sounds_of(word, rules) for word in words if word not in rules.dropped)


def _sounds_of(word: str, rules: Sounds) -> str:
    """The sounds of one word, none twice in a row; a vowel at its head is any vowel."""
    word = rules.spelled.get(word, word)
    for beginning, form in rules.joined.items():
        if word.startswith(beginning):
            word = form + word[len(beginning) :]
    for article in rules.articles:
        if word.startswith(article) and len(word) > len(article) + 2:
            word = word[len(article) :]
    word = _plain(word, rules)
    found, i = "", 0
    while i < len(word):
        for length in range(min(rules.longest, len(word) - i), 0, -1):
            sound = rules.sounds.get(word[i : i + length])
            if sound is not None:
                found += "" if found.endswith(sound) else sound
                i += length
                break
        else:
            i += 1
    return "a" + found[1:] if found[:1] == "1" else found


def _plain(word: str, rules: Sounds) -> str:
    """The word without the marks above or below letters that the table does not list with them."""
    if is_arabic(word):
        return language("ar").key(word)
    return "".join(
        letter
        if letter in rules.sounds
        else "".join(part for part in unicodedata.normalize("NFKD", letter) if not is_mark(part))
        for letter in word
    )


@lru_cache(maxsize=1 << 16)
def distance(one: str, other: str) -> float:
    """How much must be misread to take one skeleton for the other: 0 for the same, 1 a letter."""
    confused, left_out = _costs()
    above = [0.0]
    for letter in other:
        above.append(above[-1] + left_out.get(letter, 1.0))
    for mine in one:
        row = [above[0] + left_out.get(mine, 1.0)]
        for j, letter in enumerate(other, 1):
            change = 0.0 if mine == letter else confused.get((mine, letter), 1.0)
            row.append(
                min(
                    above[j - 1] + change,
                    above[j] + left_out.get(mine, 1.0),
                    row[-1] + left_out.get(letter, 1.0),
                )
            )
        above = row
    return above[-1]


@cache
def _costs() -> tuple[dict[tuple[str, str], float], dict[str, float]]:
    data = yaml_mapping(LANGUAGES / "sounds.yml")
    confused = {}
    for pair, cost in data["confused"].items():
        one, other = pair.split()
        confused[one, other] = confused[other, one] = float(cost)
    return confused, {letter: float(cost) for letter, cost in data["left_out"].items()}
