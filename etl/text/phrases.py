"""Known phrases found in a text: the one matcher behind time words, names and triggers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from etl.text.language import Language
from etl.text.memory import Memory
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


class _Node(Generic[V]):
    __slots__ = ("next", "values")

    def __init__(self) -> None:
        self.next: dict[str, _Node[V]] = {}
        self.values: tuple[V, ...] = ()


class Phrases(Generic[V]):
    """Phrases and what each may mean, matched by key; the first word may carry clitics.

    A clitic is set apart only where the rest begins a known phrase, and a whole known word is never split. `grouped`
    are phrases with all their meanings at once: a verb may have dozens, and hundreds of forms.
    """

    def __init__(
        self, entries: Iterable[tuple[str, V]], language: Language, grouped: Mapping[str, Sequence[V]] = NO_GROUPS
    ) -> None:
        self._root: _Node[V] = _Node()
        self._ways = language.ways
        for phrase, value in entries:
            node = self._node(phrase, language)
            if value not in node.values:
                node.values += (value,)
        for phrase, values in grouped.items():
            self._node(phrase, language).values += tuple(values)
        self._starts = Memory(self._find_starts)
        self._openings = Memory(self._find_opening)

    def _node(self, phrase: str, language: Language) -> _Node[V]:
        node = self._root
        for key in _keys(phrase, language):
            following = node.next.get(key)
            if following is None:
                following = node.next[key] = _Node()
            node = following
        return node

    def _find_starts(self, key: str) -> tuple[tuple[int, _Node[V]], ...]:
        known = self._root.next
        return tuple([(taken, known[rest]) for taken, rest in self._ways[key] if rest in known])

    def _find_opening(self, key: str) -> tuple[bool, Collection[str]] | None:
        """Whether a word is a phrase by itself, and which words may go on; None where it begins none."""
        nodes = [node for _, node in self._find_starts(key)]
        if not nodes:
            return None
        nexts = nodes[0].next if len(nodes) == 1 else {word for node in nodes for word in node.next}
        return any(node.values for node in nodes), nexts

    def begins(self, key: str) -> bool:
        """Whether a known phrase may begin with a word of this key, with or without clitics."""
        return bool(self._starts[key])

    def alone(self, key: str) -> int | None:
        """How many letters of clitics a word carries that is a phrase by itself; None where it is none."""
        return next((taken for taken, node in self._starts[key] if node.values), None)

    def at(self, tokens: list[Token], i: int) -> Match[V] | None:
        """The longest phrase that begins at token `i`; of two of one length, the one with fewer clitics."""
        best: _Node[V] | None = None
        letters = best_last = 0
        count = len(tokens)
        for taken, start in self._starts[tokens[i].key]:
            node: _Node[V] | None = start
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
        return Match(i, best_last, start_offset, tokens[best_last - 1].end, token.key[:letters], best.values)

    def find(self, tokens: list[Token], first: int = 0, last: int | None = None) -> list[Match[V]]:
        """The phrases of a text from left to right, the longest first, none overlapping another."""
        matches: list[Match[V]] = []
        openings, read, following = self._openings, first, len(tokens) - 1
        part = tokens if last is None and not first else tokens[first:last]
        for i in [i for i, token in enumerate(part, first) if openings[token.key] is not None]:
            if i < read:
                continue
            # Most words that begin a phrase begin none here: the next word tells, before anything is followed.
            is_whole, nexts = openings[tokens[i].key] or NO_OPENING
            if is_whole or (i < following and tokens[i + 1].key in nexts):
                match = self.at(tokens, i)
                if match is not None:
                    matches.append(match)
                    read = match.last
        return matches


NO_OPENING: tuple[bool, Collection[str]] = (False, ())


def _keys(phrase: str, language: Language) -> list[str]:
    """The keys of the words of a phrase; most phrases are letters and spaces, and need no tokens to be told apart."""
    if phrase.replace(" ", "").isalpha():
        return [language.keys[word] for word in phrase.split(" ") if word]
    return [token.key for token in tokenise(phrase, language)]
