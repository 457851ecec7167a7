"""Every named query against the real schema."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from warehouse import queries
from warehouse.connection import Reader
from warehouse.sql import statements

PARAMETERS: dict[str, Any] = {
    "actor_id": "state-syria",
    "document_id": "doc-00000001",
    "event_id": "000000000000",
    "first_on": date(2000, 1, 1),
    "last_on": date(2024, 12, 31),
    "bins": 1000,
    "by": "actor",
    "lanes": ["state-syria", "state-russia"],
    "lane": "actor",
    "lane_count": 10,
    "row_count": 10,
    "axis_on": date(2000, 1, 1),
    "step": 30,
    "size": 300,
    "text": "Riverside",
    "terms": [{"term_no": 0, "word_no": 0, "word": "riverside", "is_prefix": False}],
}
# A document without quotations, an actor without an office, an event unlike all others, a build without a run.
EMPTY = ("actor_offices", "actor_quotes", "actor_quoted_by", "event_candidates", "document_attributions", "runs")


@pytest.mark.parametrize("name", statements("queries"))
def test_every_query_runs_on_the_schema(reader: Reader, name: str) -> None:
    given = {key: value for key, value in PARAMETERS.items() if key in queries.parameters_of(name)}
    rows = reader.run(name, **given)
    assert name in EMPTY or rows


@pytest.mark.parametrize("name", statements("queries"))
def test_every_query_says_what_one_row_is(name: str) -> None:
    assert statements("queries")[name].comment.startswith("One row")


def test_a_query_there_is_not_is_an_error(reader: Reader) -> None:
    with pytest.raises(KeyError, match="nonsense"):
        reader.run("nonsense")


def test_a_parameter_there_is_not_is_an_error(reader: Reader) -> None:
    with pytest.raises(TypeError, match="no parameter colour"):
        reader.run("timeline", colour="red")


def test_filters_narrow_the_timeline(reader: Reader) -> None:
    everything = reader.run("timeline")
    year = reader.run("timeline", from_on=date(2010, 1, 1), to_on=date(2010, 12, 31))
    assert 0 < len(year) < len(everything)
    assert all(row["starts_on"] <= date(2010, 12, 31) and row["ends_on"] >= date(2010, 1, 1) for row in year)


def test_any_of_several_actors_or_all_of_them(reader: Reader) -> None:
    pair = reader.run("pairs", most=1)[0]
    both = [pair["actor_a_id"], pair["actor_b_id"]]
    assert reader.run("span", together=both)[0]["events"] >= pair["events"]
    assert reader.run("span", actors=both)[0]["events"] > reader.run("span", together=both)[0]["events"]


def test_histogram_counts_every_dated_event_once(reader: Reader) -> None:
    bins = reader.run("histogram", first_on=date(2000, 1, 1), last_on=date(2025, 12, 31), bins=100)
    span = reader.run("span")[0]
    assert sum(row["events"] for row in bins) == span["events"] - span["undated"]
    assert {row["bin"] for row in bins} <= set(range(100))


@pytest.mark.parametrize("by", ["event_type", "quad_class", "place", "actor", "outlet"])
def test_lanes_and_their_bins_agree(reader: Reader, by: str) -> None:
    lanes = reader.run("lanes", by=by, most=3)
    bins = reader.run(
        "lane_bins",
        by=by,
        lanes=[lane["lane"] for lane in lanes],
        bins=10,
        first_on=date(2000, 1, 1),
        last_on=date(2025, 1, 1),
    )
    for lane in lanes:
        assert lane["events"] == sum(row["events"] for row in bins if row["lane"] == lane["lane"]) > 0


def test_words_are_found_in_the_sentence_of_the_telling(reader: Reader) -> None:
    rows = reader.run("timeline", words=["shelled", "riverside"])
    assert rows
    for row in rows:
        tellings = reader.run("event_tellings", event_id=row["event_id"])
        assert any("shelled" in telling["sentence"] and "Riverside" in telling["sentence"] for telling in tellings)


def test_outlets_keep_events_that_they_tell(reader: Reader) -> None:
    rows = reader.run("timeline", outlets=["North Wire"], most=10)
    for row in rows:
        outlets = {telling["outlet"] for telling in reader.run("event_tellings", event_id=row["event_id"])}
        assert "North Wire" in outlets


def test_marks_stand_where_their_words_do(reader: Reader) -> None:
    text = reader.run("document", document_id="doc-00000002")[0]["text"]
    marks = reader.run("document_marks", document_id="doc-00000002")
    assert {mark["kind"] for mark in marks} >= {"time", "actor", "event", "place"}
    assert all(text[mark["starts_at"] : mark["ends_at"]] == mark["words"] for mark in marks)
