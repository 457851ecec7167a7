"""Which known phrases each word may begin: looked up once for all of a language's phrases together."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from etl.text.memory import Memory


class Node:
    """Where a phrase has got to: what its words so far mean, and which words go on."""

    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, Node] = {}
        self.values: tuple[Any, ...] = ()


class Opening(NamedTuple):
    """How a word begins phrases: each with the letters of clitics set apart, the fewest first.

    `is_whole` says that the word is a phrase by itself, `nexts` are the words that may go on.
    """

    starts: tuple[tuple[int, Node], ...]
    is_whole: bool
    nexts: Collection[str]


class Places(NamedTuple):
    """The tokens that may begin phrases, in order, and beside each how it begins them."""

    tokens: list[int]
    openings: list[Opening]

    def between(self, first: int, last: int) -> Places:
        """Those from one token to another, excluded."""
        begin, end = bisect_left(self.tokens, first), bisect_left(self.tokens, last)
        return Places(self.tokens[begin:end], self.openings[begin:end])


# One memory for all phrases of a language has room for the words of many documents.
REMEMBERED = 1 << 17
NONE: tuple[tuple[int, Opening], ...] = ()


class Beginnings:
    """The first words of all phrases of a language, by whose phrases they are."""

    def __init__(self, ways: Mapping[str, tuple[tuple[int, str], ...]]) -> None:
        self._ways = ways
        self._roots: list[dict[str, Node]] = []
        # What each word begins, with the number of its owner; most begin little or nothing.
        self.openings = Memory(self._openings, REMEMBERED)

    def add(self, root: dict[str, Node]) -> int:
        """Take in the phrases of an owner, who gets a number; what was remembered did not know of them."""
        self._roots.append(root)
        self.openings.forget()
        return len(self._roots) - 1

    def places(self, keys: Iterable[str]) -> list[Places]:
        """Where among some words phrases may begin, by the number of their owner."""
        found = [Places([], []) for _ in self._roots]
        for i, opened in enumerate(map(self.openings.__getitem__, keys)):
            for owner, opening in opened:
                tokens, openings = found[owner]
                tokens.append(i)
                openings.append(opening)
        return found

    def _openings(self, key: str) -> tuple[tuple[int, Opening], ...]:
        found: dict[int, list[tuple[int, Node]]] = {}
        for taken, rest in self._ways[key]:
            for owner, root in enumerate(self._roots):
                if rest in root:
                    found.setdefault(owner, []).append((taken, root[rest]))
        return tuple([(owner, _opening(starts)) for owner, starts in found.items()]) if found else NONE


def _opening(starts: list[tuple[int, Node]]) -> Opening:
    nodes = [node for _, node in starts]
    nexts = nodes[0].next if len(nodes) == 1 else {word for node in nodes for word in node.next}
    return Opening(tuple(starts), any(node.values for node in nodes), nexts)
