"""Sets of words that together in one sentence point to something: «زلزال» with «هايتي»."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from etl.actors.knowledge import knowledge
from etl.actors.lexicon import Is, lexicon
from etl.model import Span
from etl.text import Text
from etl.text.language import Language
from etl.text.memory import Memory
from etl.text.phrases import Phrases
from etl.text.tokens import tokenise

V = TypeVar("V")

# Words within so many characters are told as one stretch.
CLOSE = 90


class _Set(NamedTuple, Generic[V]):
    words: frozenset[str]
    keys: frozenset[str]
    values: tuple[V, ...]


class Keywords(Generic[V]):
    """Sets of words and what each may mean, matched by key; any word may carry clitics.

    Most sets are ruled out by the words that a text does not have at all: only sentences with the rarest word of a set
    whose other words the text has too are read.
    """

    def __init__(self, entries: Iterable[tuple[frozenset[str], V]], language: Language) -> None:
        self._language = language
        values: defaultdict[frozenset[str], list[V]] = defaultdict(list)
        for words, value in entries:
            values[words].append(value)
        uses = Counter(word for words in values for word in words)
        ordinary = _Ordinary(language)
        self._words = Phrases(((word, word) for word in sorted(uses)), language)
        self._first = {word: tokenise(word, language)[0].key for word in uses}
        self._by_rarest: defaultdict[str, list[_Set[V]]] = defaultdict(list)
        for words, meant in values.items():
            rarest = min(words, key=lambda word: (self._first[word] in ordinary, uses[word], -len(word), word))
            keys = frozenset(self._first[word] for word in words)
            self._by_rarest[self._first[rarest]].append(_Set(words, keys, tuple(meant)))
        self._known = frozenset(self._first.values())
        self._rests = Memory(self._find_rests)

    def _find_rests(self, key: str) -> tuple[str, ...]:
        """The known words that a word may be, its clitics set apart."""
        return tuple(rest for _, rest in self._language.splits(key) if rest in self._known)

    def find(self, text: Text) -> Iterator[tuple[tuple[V, ...], Span]]:
        """What the sets of a text mean, each with its words in the sentence that has them all."""
        forms: dict[str, set[str]] = {}
        for key in set(text.keys):
            for rest in self._rests[key]:
                forms.setdefault(rest, set()).add(key)
        possible = [
            (rest, each) for rest in forms for each in self._by_rarest.get(rest, ()) if each.keys <= forms.keys()
        ]
        if not possible:
            return
        wanted = {key for rest, _ in possible for key in forms[rest]}
        for n in sorted({text.sentence_at(token.start) for token in text.tokens if token.key in wanted}):
            seen = self._seen(text, n)
            for _, each in possible:
                if each.words <= seen.keys():
                    yield each.values, _around([seen[word] for word in each.words])

    def _seen(self, text: Text, n: int) -> dict[str, Span]:
        """The words of all sets that stand in a sentence."""
        sentence = text.sentences[n]
        seen: dict[str, Span] = {}
        for match in self._words.find(text, sentence.first, sentence.last):
            for word in match.values:
                seen.setdefault(word, Span(match.start, match.end))
        return seen


def _around(spans: list[Span]) -> Span:
    """All the words where they stand close together, else the first of them."""
    first, last = min(spans), max(spans, key=lambda span: span.end)
    return Span(first.start, last.end) if last.end - first.start <= CLOSE else first


class _Ordinary:
    """The words that any news holds: ordinary ones, states and their adjectives, small numbers."""

    def __init__(self, language: Language) -> None:
        self._article, self._words = language.article, lexicon(language.code)
        actors = knowledge().actors
        self._states = {language.key(name.text) for name in knowledge().names if actors[name.actor_id].kind == "state"}

    def __contains__(self, key: str) -> bool:
        forms = {key, key.removeprefix(self._article)} if self._article else {key}
        is_known = any(self._words.whole(form) & (Is.COMMON | Is.NATIONALITY | Is.VERB) for form in forms)
        return is_known or key in self._states or (key.isdecimal() and len(key) < 4)
