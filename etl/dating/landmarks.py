"""Dated events of the world that a text refers to: seeds/landmarks.csv."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from etl.data import SEEDS, csv_rows
from etl.dating.keywords import Keywords
from etl.model import Span
from etl.text import Text
from etl.text.language import language
from etl.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Landmark:
    """A dated event, and the ways each language names it.

    `ends_on` is its last day, the last one known for what still goes on. `keywords` are sets of words that together in
    one sentence point to it.
    """

    id: str
    starts_on: date
    ends_on: date
    kind: str
    names: dict[str, tuple[str, ...]]
    keywords: dict[str, tuple[frozenset[str], ...]]

    def name(self, code: str) -> str:
        """What a person calls it in Arabic (`ar`) or, in any other language, in English."""
        return (self.names.get(code) or self.names["en"])[0]


class Reference(NamedTuple):
    """A landmark that a text refers to, with the words that name it or its keywords.

    Several landmarks where the words fit each of them: «كأس العالم», "the presidential election".
    """

    landmarks: tuple[Landmark, ...]
    span: Span
    is_named: bool

    @property
    def landmark(self) -> Landmark | None:
        """The landmark where the words fit one alone."""
        return self.landmarks[0] if len(self.landmarks) == 1 else None


class _Index(NamedTuple):
    names: Phrases[Landmark]
    keywords: Keywords[Landmark]


def references(mentioned: Iterable[Reference]) -> list[Reference]:
    """Each landmark once, in the order of the text; a name is worth more than keywords."""
    found: dict[tuple[str, ...], Reference] = {}
    for each in sorted(mentioned, key=lambda each: (not each.is_named, each.span)):
        found.setdefault(tuple(landmark.id for landmark in each.landmarks), each)
    return sorted(found.values(), key=lambda each: each.span)


def mentions(text: Text) -> Iterator[Reference]:
    """Every place where a text names a landmark, or uses all keywords of one within a sentence."""
    index = _index(text.language.code)
    for match in index.names.find(text):
        yield Reference(match.values, Span(match.start, match.end), is_named=True)
    for marks, span in index.keywords.find(text):
        yield Reference(marks, span, is_named=False)


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
    rules, known = language(code), landmarks()
    return _Index(
        names=Phrases(((name, mark) for mark in known for name in mark.names.get(code, ())), rules),
        keywords=Keywords(((words, mark) for mark in known for words in mark.keywords.get(code, ())), rules),
    )
