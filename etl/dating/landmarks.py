"""Dated events of the world that a text refers to: seeds/landmarks.csv."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from etl.data import SEEDS, csv_rows
from etl.model import Span
from etl.text import Text
from etl.text.language import language
from etl.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Landmark:
    """A dated event, and the ways each language names it.

    `keywords` are sets of words that together in one sentence point to it.
    """

    id: str
    starts_on: date
    ends_on: date
    kind: str
    names: dict[str, tuple[str, ...]]
    keywords: dict[str, tuple[frozenset[str], ...]]


class Reference(NamedTuple):
    """A landmark that a text refers to, with the words that name it or the first of its keywords."""

    landmark: Landmark
    span: Span
    is_named: bool


class _Index(NamedTuple):
    names: Phrases[Landmark]
    words: Phrases[str]
    sets: dict[str, tuple[tuple[frozenset[str], Landmark], ...]]


def references(text: Text) -> list[Reference]:
    """The landmarks a text refers to, in the order of the text, each once; a name is worth more than keywords."""
    index = _index(text.language.code)
    found: dict[str, Reference] = {}
    for match in index.names.find(text.tokens):
        for landmark in match.values if len(match.values) == 1 else ():
            found.setdefault(landmark.id, Reference(landmark, Span(match.start, match.end), is_named=True))
    for landmark, span in _by_keywords(text, index):
        found.setdefault(landmark.id, Reference(landmark, span, is_named=False))
    return sorted(found.values(), key=lambda reference: reference.span)


def _by_keywords(text: Text, index: _Index) -> Iterator[tuple[Landmark, Span]]:
    spans: dict[int, dict[str, Span]] = defaultdict(dict)
    for match in index.words.find(text.tokens):
        sentence = spans[text.sentence_at(match.start)]
        for word in match.values:
            sentence.setdefault(word, Span(match.start, match.end))
    for sentence in spans.values():
        seen = sentence.keys()
        for word in seen:
            for words, landmark in index.sets.get(word, ()):
                if words <= seen:
                    yield landmark, min(sentence[word] for word in words)


@cache
def landmarks() -> tuple[Landmark, ...]:
    """All landmarks of the seeds, in the order of their days."""
    return tuple(sorted(map(_landmark, csv_rows(SEEDS / "landmarks.csv")), key=lambda x: (x.starts_on, x.id)))


def _landmark(row: dict[str, str]) -> Landmark:
    starts_on = date.fromisoformat(row["starts_on"])
    return Landmark(
        id=row["landmark_id"],
        starts_on=starts_on,
        ends_on=date.fromisoformat(row["ends_on"]) if row["ends_on"] else starts_on,
        kind=row["kind"],
        names={code: _split(row[f"names_{code}"], "|") for code in ("ar", "en")},
        keywords={
            code: tuple(frozenset(_split(words, "+")) for words in _split(row[f"keywords_{code}"], "|"))
            for code in ("ar", "en")
        },
    )


def _split(cell: str, mark: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(mark) if part.strip())


@cache
def _index(code: str) -> _Index:
    rules = language(code)
    known = landmarks()
    sets: dict[str, list[tuple[frozenset[str], Landmark]]] = defaultdict(list)
    for landmark in known:
        for words in landmark.keywords.get(code, ()):
            # Each set is looked up by its rarest-looking word, the longest, so that few sets are tried a sentence.
            sets[max(words, key=lambda word: (len(word), word))].append((words, landmark))
    vocabulary = {word for entries in sets.values() for words, _ in entries for word in words}
    return _Index(
        names=Phrases(((name, mark) for mark in known for name in mark.names.get(code, ())), rules),
        words=Phrases(((word, word) for word in sorted(vocabulary)), rules),
        sets={word: tuple(entries) for word, entries in sets.items()},
    )
