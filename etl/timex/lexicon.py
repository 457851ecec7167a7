"""The words of time of a language, each with the classes it may belong to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import NamedTuple

from etl.data import LANGUAGES, yaml_mapping
from etl.text.language import Language, language
from etl.text.phrases import Match, Phrases
from etl.text.tokens import Token, tokenise
from etl.timex.numbers import YEAR_MAX, count_classes, digit_classes, ordinal_classes

# The first of the private-use characters: one stands for each set of classes.
FIRST_SYMBOL = 0xE000
SIGNS = {
    "/": "slash",
    "\\": "slash",
    "⁄": "slash",
    "-": "dash",
    "–": "dash",
    "—": "dash",
    "−": "dash",
    "ـ": "dash",
    ",": "comma",
    "،": "comma",
    "(": "open",
    ")": "close",
    ".": "dot",
    ":": "colon",
}


class Word(NamedTuple):
    """What a word may mean in time: the symbol of its set of classes, and its value in each of them."""

    symbol: str
    values: Mapping[str, str]


class Kind(Enum):
    """What a token may be to time; most are nothing."""

    NOTHING = 0
    NUMBER = 1
    SIGN = 2
    WORD = 3
    JOINED = 4


# A class, its value, and which words of the phrase must be capitalised in the text as they are in the lexicon.
Entry = tuple[str, str, tuple[int, ...]]


@dataclass(frozen=True)
class Joined:
    """Words that scraped news runs together with their neighbour, the space lost: «جنينقبل أيام», «يومينمن».

    `last` are those seen at the end of another word, but not in words that end like `whole`; `first` are those seen
    before a word of `after_first`.
    """

    last: tuple[str, ...]
    whole: tuple[str, ...]
    first: tuple[str, ...]
    after_first: frozenset[str]

    def cut(self, key: str) -> int:
        """After how many letters a key falls into two words; 0 where it is one."""
        if key.endswith(self.last) and not key.endswith(self.whole):
            word = max((word for word in self.last if key.endswith(word)), key=len)
            return len(key) - len(word) if len(key) - len(word) >= SHORTEST_JOINED else 0
        if key.startswith(self.first):
            return next((len(word) for word in self.first if key[len(word) :] in self.after_first), 0)
        return 0


# A word that lost its space before «قبل» has at least so many letters: «مقبل» is one word.
SHORTEST_JOINED = 4
# So many keys are remembered; no text can fill the memory.
KINDS_REMEMBERED = 1 << 17


@dataclass(frozen=True)
class Lexicon:
    """A language's words of time; `symbols` maps each set of classes to the character that stands for it."""

    language: Language
    phrases: Phrases[Entry]
    clitics: Mapping[str, str]
    counted: tuple[str, ...]
    uncounted: frozenset[str]
    joined: Joined
    has_capitals: bool
    symbols: dict[frozenset[str], str]
    words: dict[tuple[Entry, ...], Word]
    kinds: dict[str, Kind]

    def kind(self, token: Token) -> Kind:
        """What a token may be to time, worked out and remembered: a WORD may still begin no phrase here."""
        key = token.key
        if key.isdecimal():
            found = Kind.NUMBER
        elif self.phrases.begins(key):
            found = Kind.WORD
        elif (key or token.text) in SIGNS:
            found = Kind.SIGN
        else:
            found = Kind.JOINED if self.joined.cut(key) else Kind.NOTHING
        if key:
            if len(self.kinds) >= KINDS_REMEMBERED:
                self.kinds.clear()
            self.kinds[key] = found
        return found

    def as_written(self, match: Match[Entry], tokens: list[Token]) -> tuple[Entry, ...]:
        """What a match means where the text has the capitals that the lexicon asks for: May, but not may."""
        if not self.has_capitals:
            return match.values
        return tuple(
            entry for entry in match.values if all(tokens[match.first + n].text[0].isupper() for n in entry[2])
        )

    def word(self, entries: tuple[Entry, ...]) -> Word:
        """What a matched phrase means, its number worked out."""
        found = self.words.get(entries)
        if found is None:
            found = self.words[entries] = self.with_classes(_classes(entries))
        return found

    def is_counted(self, word: str, key: str) -> bool:
        """Whether a word after a number of four figures looks like what the number counts."""
        return word.endswith(self.counted) and key not in self.uncounted

    def with_classes(self, values: Mapping[str, str]) -> Word:
        return Word(self.symbols.get(frozenset(values), ""), values)

    def character_class(self, classes: Iterable[str]) -> str:
        """A regular expression for one word that has one of the classes."""
        wanted = set(classes)
        symbols = "".join(symbol for names, symbol in self.symbols.items() if names & wanted)
        return f"[{symbols}]" if symbols else "(?!)"


@cache
def lexicon(code: str) -> Lexicon:
    """The lexicon of a language folder; raises ValueError naming the file where a word says two things at once."""
    path = LANGUAGES / code / "lexicon.yml"
    data = yaml_mapping(path)
    rules = language(code)
    clitics = data.pop("clitics", None) or {}
    counted = data.pop("counted", None) or {"endings": [], "except": []}
    joined = data.pop("joined", None) or {"last": [], "whole": [], "first": [], "after_first": []}
    entries = list(_entries(data, path, rules))
    by_key: defaultdict[tuple[str, ...], tuple[Entry, ...]] = defaultdict(tuple)
    for phrase, entry in entries:
        key = tuple(token.key for token in tokenise(phrase, rules))
        same = [value for name, value, _ in by_key[key] if name == entry[0]]
        if same and same != [entry[1]]:
            raise ValueError(f"{path}: «{phrase}» is {entry[0]} {same[0]} and {entry[1]}")
        if not same:
            by_key[key] += (entry,)
    sets = {frozenset(_classes(found)) for found in by_key.values()} | _made_sets() | {frozenset(clitics.values())}
    sets |= {frozenset(_classes(entry for entry in found if not entry[2])) for found in by_key.values()}
    sets |= {frozenset([name]) for name in clitics.values()}
    ordered = sorted(sets - {frozenset()}, key=sorted)
    symbols = {names: chr(FIRST_SYMBOL + number) for number, names in enumerate(ordered)}
    return Lexicon(
        language=rules,
        phrases=Phrases(entries, rules),
        clitics=clitics,
        counted=tuple(counted["endings"]),
        uncounted=frozenset(map(rules.key, counted["except"])),
        joined=Joined(
            last=tuple(map(rules.key, joined["last"])),
            whole=tuple(map(rules.key, joined["whole"])),
            first=tuple(map(rules.key, joined["first"])),
            after_first=frozenset(map(rules.key, joined["after_first"])),
        ),
        has_capitals=any(capitals for _, (_, _, capitals) in entries),
        symbols=symbols,
        words={},
        kinds={},
    )


def _entries(data: Mapping[str, object], path: Path, rules: Language) -> Iterable[tuple[str, Entry]]:
    for name, content in data.items():
        groups = content if isinstance(content, dict) else {"": content}
        for value, phrases in groups.items():
            if not isinstance(phrases, list):
                raise ValueError(f"{path}: {name}: {value}: expected a list of words")
            for phrase in phrases:
                tokens = phrase.split() if phrase.islower() else [token.text for token in tokenise(phrase, rules)]
                yield phrase, (name, value, tuple(n for n, word in enumerate(tokens) if word[0].isupper()))


def _classes(entries: Iterable[Entry]) -> dict[str, str]:
    """The classes of a word: a number or an ordinal adds what can be made of its value."""
    values: dict[str, str] = {}
    for name, value, _ in entries:
        values[name] = value
        if name == "number":
            values.update(count_classes(int(value)))
        elif name == "ordinal":
            values.update(ordinal_classes(int(value)))
    return values


def _made_sets() -> set[frozenset[str]]:
    """Every set of classes that the engine makes itself, from digits, composed words and signs."""
    digits = [str(n) for n in range(100)] + [f"{n:02d}" for n in range(10)]
    digits += [
        "100",
        "000",
        "1000",
        "1440",
        "1444",
        "1501",
        "1950",
        "1951",
        "2101",
        "2200",
        "0000",
        "0001",
        "3000",
        "10000",
    ]
    digits += [f"{hour}{minute}" for hour in ("00", "14", "19", "21", "25") for minute in ("00", "01", "60", "61")]
    sets = {frozenset(digit_classes(text)) for text in digits}
    sets |= {names - {"bare_year"} for names in sets}
    sets |= {frozenset(count_classes(value)) for value in (1, 13, 1000, YEAR_MAX + 1)}
    sets |= {frozenset(ordinal_classes(value)) for value in (1, 32)}
    for name in SIGNS.values():
        sets |= {frozenset([name]), frozenset([name, f"tight_{name}"])}
    sets |= {frozenset(["decimal"]), frozenset(["defined"]), frozenset(["named"]), frozenset(["plain"])}
    return sets
