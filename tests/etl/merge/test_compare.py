"""When two tellings are of one event."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from etl.merge.compare import Told, compare

DAY = date(2023, 3, 15)
NOTHING: frozenset[str] = frozenset()
MEETING = Told(
    id="a",
    document="1",
    lang="en",
    outlet="North Wire",
    title=NOTHING,
    type="CONSULT",
    mode="meet",
    status="happened",
    rule="verb:meet",
    starts_on=DAY,
    ends_on=DAY,
    granularity="day",
    is_dated=True,
    sentence=0,
    place="Moscow",
    confidence=0.8,
    published_on=date(2023, 3, 18),
    sources=frozenset({"vladimir-putin"}),
    targets=frozenset({"bashar-al-assad"}),
    names=NOTHING,
    rare=NOTHING,
    words=NOTHING,
    places=frozenset({"MSC"}),
    figures=(),
)
OTHER = replace(MEETING, id="b", document="2", outlet="East Post")
STRIKE = replace(
    MEETING, type="ASSAULT", mode="shelling", rule="verb:shell", sources=frozenset({"state-russia"}),
    targets=frozenset({"org-armed-forces-of-ukraine"}), place=None, places=NOTHING,
)  # fmt: skip


def test_the_same_parties_place_and_day_are_one_event_either_way_round() -> None:
    same = compare(MEETING, OTHER)
    assert same is not None
    assert same == compare(OTHER, MEETING)
    assert {part for part, _ in same.shared} >= {"source", "target", "place", "mode", "day"}


@pytest.mark.parametrize(
    "other",
    [
        replace(OTHER, type="AGREE"),
        replace(OTHER, starts_on=date(2023, 3, 18), ends_on=date(2023, 3, 18)),
        replace(OTHER, sources=frozenset({"emmanuel-macron"}), targets=frozenset({"olaf-scholz"})),
    ],
)
def test_another_type_day_or_party_is_another_event(other: Told) -> None:
    assert compare(MEETING, other) is None


def test_likeness_alone_is_never_enough() -> None:
    words = frozenset({"convoy", "bridge", "smoke", "crowd", "night", "street", "siren"})
    like = replace(MEETING, sources=NOTHING, targets=NOTHING, places=NOTHING, place=None, rare=words, words=words)
    assert compare(like, replace(like, id="b", document="2")) is None


def test_parties_at_war_strike_each_other_every_day() -> None:
    assert compare(STRIKE, replace(STRIKE, id="b", document="2")) is None
    placed = replace(STRIKE, place="Bakhmut", places=frozenset({"BKMT"}))
    assert compare(placed, replace(placed, id="b", document="2")) is not None


def test_to_happen_in_one_region_is_little_in_common() -> None:
    strike = replace(STRIKE, place="West Bank", places=frozenset({"ST", "BNC"}))
    assert compare(strike, replace(strike, id="b", document="2")) is None


def test_what_is_said_needs_its_speaker() -> None:
    word = replace(MEETING, type="ACCUSE", mode="condemn", sources=NOTHING, rare=frozenset({"airport"}))
    assert compare(word, replace(word, id="b", document="2")) is None


def test_a_month_may_hold_the_day_that_another_gives() -> None:
    month = replace(OTHER, starts_on=date(2023, 3, 1), ends_on=date(2023, 3, 31))
    same = compare(MEETING, month)
    assert same is not None
    assert "within" in {part for part, _ in same.shared}
    assert compare(month, replace(month, id="c", document="3", starts_on=date(2023, 3, 8))) is None
