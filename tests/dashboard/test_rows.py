"""What the filters leave, from a real warehouse."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.filters import LANES, Filters
from dashboard.laying import spread
from dashboard.rows import Rows
from dashboard.series import Axis


@pytest.mark.parametrize("lane", LANES)
def test_every_event_of_the_period_is_drawn_in_its_lanes(rows: Rows, lane: str) -> None:
    found = rows.timeline(Filters(start=date(2023, 3, 1), end=date(2023, 3, 31), lane=lane))
    drawn = {glyph.event_id for glyph in found.glyphs}
    assert found.total == rows.count(Filters(start=date(2023, 3, 1), end=date(2023, 3, 31)))
    assert "e-meet" in drawn or lane == "place"
    assert len(drawn) <= found.total


def test_the_counts_of_the_overview_add_up_to_the_events(rows: Rows) -> None:
    bands = rows.overview(Filters())
    inside = sum(float(counts.sum()) for counts in bands.counts.values())
    assert inside + bands.before + bands.after == pytest.approx(bands.total, abs=5)


def test_what_is_known_to_the_month_is_spread_over_it() -> None:
    rows = [{"band": "a", "first_step": 0, "last_step": 3, "step_count": 4, "event_count": 2}]
    assert list(spread(rows, Axis(date(2023, 1, 1), 7, 6))["a"]) == [0.5, 0.5, 0.5, 0.5, 0, 0]


@pytest.mark.parametrize(
    ("event", "certainty"),
    [("e-meet", "day"), ("e-talk", "span"), ("e-visit", "about"), ("e-open", "after"), ("e-fresh", "published")],
)
def test_how_sure_a_day_is_comes_from_the_tellings(rows: Rows, event: str, certainty: str) -> None:
    found = {row["event_id"]: row["certainty"] for row in rows.events(Filters(), 500)}
    assert found[event] == certainty


def test_an_undated_event_is_in_no_lane_and_in_the_rail(rows: Rows) -> None:
    assert "e-lost" in {row["event_id"] for row in rows.undated(Filters())}
    assert "e-lost" not in {row["event_id"] for row in rows.events(Filters(), 500)}


def test_sources_that_disagree_carry_both_days(rows: Rows) -> None:
    found = rows.timeline(Filters(start=date(2023, 3, 1), end=date(2023, 3, 31)))
    disputed = {glyph.disputed for glyph in found.glyphs if glyph.event_id == "e-meet"}
    assert disputed == {(date(2023, 3, 14), date(2023, 3, 15))}


def test_a_pinned_lane_comes_first(rows: Rows) -> None:
    assert rows.timeline(Filters(pin=("state-iran",))).lanes[0].key == "state-iran"


def test_a_question_that_is_none_is_answered_in_words(rows: Rows) -> None:
    assert isinstance(rows.question("drop table event", "ar"), str)


def test_filters_that_leave_nothing_keep_the_days_of_everything(rows: Rows) -> None:
    assert rows.domain(Filters(q="nosuchword")) == rows.domain(Filters())
