"""Known phrases found in a text: the one matcher behind time words, names and triggers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from etl.text.language import Language
from etl.text.tokens import Token, offset_in, tokenise

V = TypeVar("V")


class Match(NamedTuple, Generic[V]):
    """A known phrase in a text: tokens `first` to `last` (excluded), offsets without clitics, the clitics' key."""

    first: int
    last: int
    start: int
    end: int
    clitics: str
    values: tuple[V, ...]


class _Node(Generic[V]):
    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, _Node[V]] = {}
        self.values: tuple[V, ...] = ()


class Phrases(Generic[V]):
    """Phrases and what each may mean, matched by key; the first word may carry clitics.

    A clitic is set apart only where the rest begins a known phrase, and a whole known word is never split.
    """

    def __init__(self, entries: Iterable[tuple[str, V]], language: Language) -> None:
        self._root: _Node[V] = _Node()
        self._language = language
        for phrase, value in entries:
            node = self._root
            for token in tokenise(phrase, language):
                node = node.next.setdefault(token.key, _Node())
            if value not in node.values:
                node.values += (value,)
        self._starts = lru_cache(maxsize=1 << 17)(self._find_starts)

    def _find_starts(self, key: str) -> tuple[tuple[int, _Node[V]], ...]:
        known = self._root.next
        return tuple((taken, known[rest]) for taken, rest in self._language.splits(key) if rest in known)

    def begins(self, key: str) -> bool:
        """Whether a known phrase may begin with a word of this key, with or without clitics."""
        return bool(self._starts(key))

    def at(self, tokens: list[Token], i: int) -> Match[V] | None:
        """The longest phrase that begins at token `i`; of two of one length, the one with fewer clitics."""
        best: Match[V] | None = None
        for taken, start in self._starts(tokens[i].key):
            node: _Node[V] | None = start
            last = i + 1
            while node is not None:
                if node.values and (best is None or last > best.last):
                    token = tokens[i]
                    start_offset = offset_in(token, taken)
                    best = Match(i, last, start_offset, tokens[last - 1].end, token.key[:taken], node.values)
                node = node.next.get(tokens[last].key) if last < len(tokens) else None
                last += 1
        return best

    def find(self, tokens: list[Token], first: int = 0, last: int | None = None) -> list[Match[V]]:
        """The phrases of a text from left to right, the longest first, none overlapping another."""
        matches: list[Match[V]] = []
        i, stop = first, len(tokens) if last is None else last
        while i < stop:
            match = self.at(tokens, i) if self._starts(tokens[i].key) else None
            if match is None:
                i += 1
            else:
                matches.append(match)
                i = match.last
        return matches
