"""What newswire tells, and who does it to whom: every line of newswire_en.txt and newswire_ar.txt."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.events.extract import extract
from etl.events.words.ontology import SYMMETRIC
from etl.model import Actor, Anchor, Kind, Mention, Span
from etl.text import prepare
from etl.timex import resolve, tag

HERE = Path(__file__)
NAMED: dict[str, tuple[str, str, Kind, str]] = {
    "F": ("Finland", "فنلندا", "state", "state-finland"),
    "S": ("Sweden", "السويد", "state", "state-sweden"),
    "N": ("Norway", "النرويج", "state", "state-norway"),
    "M": ("Mary Nielsen", "ماري نيلسن", "person", "test-mary"),
    "J": ("Johan Larsen", "يوهان لارسن", "person", "test-johan"),
    "G": ("Northern Front", "الجبهة الشمالية", "organisation", "test-front"),
    "U": ("Nordic Union", "الاتحاد الشمالي", "organisation", "test-union"),
}
LANGUAGES = ("en", "ar")
Told = tuple[str, str, str]


def lines(code: str) -> list[str]:
    raw = HERE.with_name(f"newswire_{code}.txt").read_text(encoding="utf-8")
    return [line for line in raw.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("line", lines("en"))
def test_english_sentence_tells_its_events_with_their_parties(line: str) -> None:
    wanted, _, raw = line.partition(" | ")
    assert sorted(told(raw, "en")) == sorted(_told(each) for each in wanted.split("; ") if each != "-")


@pytest.mark.parametrize("line", lines("ar"))
def test_arabic_sentence_tells_its_events_with_their_parties(line: str) -> None:
    wanted, _, raw = line.partition(" | ")
    assert sorted(told(raw, "ar")) == sorted(_told(each) for each in wanted.split("; ") if each != "-")


def told(raw: str, code: str) -> list[Told]:
    """Type, source and target of each event that a text tells, the parties by their letters."""
    column = LANGUAGES.index(code)
    here = [(letter, named[column], *named[2:]) for letter, named in NAMED.items() if named[column] in raw]
    actors = [Actor(key, name, kind, _mentions(raw, name)) for _, name, kind, key in here]
    text, anchor = prepare(raw, code), Anchor.certain(date(2024, 5, 20))
    events, _ = extract(text, actors, resolve(text, tag(text), anchor), anchor)
    letters = [letter for letter, *_ in here]
    return [
        _sides(event.type, [letters[i] for i in event.source], [letters[i] for i in event.target]) for event in events
    ]


def _told(line: str) -> Told:
    kind, parties = line.split(" ")
    source, target = (list(side.replace("-", "").replace("+", "")) for side in parties.split(">"))
    return _sides(kind, source, target)


def _sides(kind: str, source: list[str], target: list[str]) -> Told:
    """Who does and who receives; of an agreement or a meeting only who is in it."""
    if kind in SYMMETRIC:
        source, target = source + target, []
    return kind, "".join(sorted(source)), "".join(sorted(target))


def _mentions(raw: str, name: str) -> tuple[Mention, ...]:
    starts = [start for start in range(len(raw)) if raw.startswith(name, start)]
    return tuple(Mention(Span(start, start + len(name)), "test", 1.0) for start in starts)
