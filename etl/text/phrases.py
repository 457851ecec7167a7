"""Known phrases found in a text: the one matcher behind time words, names and triggers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from etl.text import Text
from etl.text.beginnings import Node, Opening, Places
from etl.text.language import Language
from etl.text.tokens import Token, offset_in, tokenise

V = TypeVar("V")
NO_GROUPS: Mapping[str, Sequence[Any]] = {}


class Match(NamedTuple, Generic[V]):
    """A known phrase in a text: tokens `first` to `last` (excluded), offsets without clitics, the clitics' key."""

    first: int
    last: int
    start: int
    end: int
    clitics: str
    values: tuple[V, ...]


class Phrases(Generic[V]):
    """Phrases and what each may mean, matched by key; the first word may carry clitics.

    A clitic is set apart only where the rest begins a known phrase, and a whole known word is never split. `grouped`
    are phrases with all their meanings at once: a verb may have dozens, and hundreds of forms.
    """

    def __init__(
        self, entries: Iterable[tuple[str, V]], language: Language, grouped: Mapping[str, Sequence[V]] = NO_GROUPS
    ) -> None:
        self._root = Node()
        for phrase, value in entries:
            node = self._node(phrase, language)
            if value not in node.values:
                node.values += (value,)
        for phrase, values in grouped.items():
            self._node(phrase, language).values += tuple(values)
        self._beginnings, self._split = language.beginnings, language.split
        self._openings = self._beginnings.openings
        self._owner = self._beginnings.add(self._root.next)

    def _node(self, phrase: str, language: Language) -> Node:
        node = self._root
        for key in _keys(phrase, language):
            following = node.next.get(key)
            if following is None:
                following = node.next[key] = Node()
            node = following
        return node

    def begins(self, key: str) -> bool:
        """Whether a known phrase may begin with a word of this key, with or without clitics."""
        return any(owner == self._owner for owner, _ in self._openings[key])

    def alone(self, key: str) -> int | None:
        """How many letters of clitics a word carries that is a phrase by itself; None where it is none."""
        known = self._root.next
        return next((taken for taken, rest in self._split(key) if rest in known and known[rest].values), None)

    def at(self, tokens: list[Token], i: int) -> Match[V] | None:
        """The longest phrase that begins at token `i`; of two of one length, the one with fewer clitics."""
        for owner, opening in self._openings[tokens[i].key]:
            if owner == self._owner:
                return _longest(opening, tokens, i)
        return None

    def find(self, text: Text, first: int = 0, last: int | None = None) -> list[Match[V]]:
        """The phrases of a text, or of its tokens `first` to `last`, from left to right, none overlapping another.

        Of those that begin at one token the longest is found.
        """
        places = text.places_of(self._owner)
        return _found(text.tokens, places if last is None else places.between(first, last))

    def within(self, text: Text, first: int, last: int) -> list[Match[V]]:
        """What `find` would find, were these tokens a text of their own: indexes count from the first of them."""
        places = text.places_of(self._owner).between(first, last)
        if not places.tokens:
            return []
        return _found(text.tokens[first:last], places._replace(tokens=[i - first for i in places.tokens]))

    def past(self, text: Text, skipped: frozenset[str]) -> list[Match[V]]:
        """What `find` would find, were some signs not there."""
        bare = [i for i, token in enumerate(text.tokens) if token.text not in skipped]
        if len(bare) == len(text.tokens):
            return self.find(text)
        begin = text.places_of(self._owner)
        kept = [n for n, i in enumerate(begin.tokens) if text.tokens[i].text not in skipped]
        places = Places([bisect_left(bare, begin.tokens[n]) for n in kept], [begin.openings[n] for n in kept])
        found = _found([text.tokens[i] for i in bare], places)
        return [match._replace(first=bare[match.first], last=bare[match.last - 1] + 1) for match in found]


def _found(tokens: list[Token], places: Places) -> list[Match[Any]]:
    matches: list[Match[Any]] = []
    read, following = 0, len(tokens) - 1
    for i, opening in zip(places.tokens, places.openings, strict=True):
        # Most words that begin a phrase begin none here: the next word tells, before anything is followed.
        if i >= read and (opening.is_whole or (i < following and tokens[i + 1].key in opening.nexts)):
            match = _longest(opening, tokens, i)
            if match is not None:
                matches.append(match)
                read = match.last
    return matches


def _longest(opening: Opening, tokens: list[Token], i: int) -> Match[Any] | None:
    best: Node | None = None
    letters = best_last = 0
    count = len(tokens)
    for taken, start in opening.starts:
        node: Node | None = start
        last = i + 1
        while node is not None:
            if node.values and last > best_last:
                best, letters, best_last = node, taken, last
            if last == count:
                break
            node = node.next.get(tokens[last].key)
            last += 1
    if best is None:
        return None
    token = tokens[i]
    start_offset = offset_in(token, letters) if letters else token.start
    # Made without the checks of Match(...), as tokens are.
    return tuple.__new__(
        Match, (i, best_last, start_offset, tokens[best_last - 1].end, token.key[:letters], best.values)
    )


def _keys(phrase: str, language: Language) -> list[str]:
    """The keys of the words of a phrase; most phrases are letters and spaces, and need no tokens to be told apart."""
    if phrase.replace(" ", "").isalpha():
        return [language.keys[word] for word in phrase.split(" ") if word]
    return [token.key for token in tokenise(phrase, language)]
