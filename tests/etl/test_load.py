"""Annotations as Arrow tables."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from etl import load
from etl.annotate import Annotation
from etl.model import Actor, Anchor, Attribution, Document, Event, Mention, Span
from etl.reason import Reason
from etl.text import prepare
from etl.timex.expression import Resolution, TimeExpression
from etl.timex.interval import TimeInterval
from etl.world import world
from warehouse.build import Changes, refresh
from warehouse.connection import Reader

RAW = "The two ministers met in Riverside on 6 February. Harbour News reported the talks."
DAY = date(2023, 2, 6)
MOMENT = datetime(2023, 2, 8, 9, 30, tzinfo=UTC)


def span(words: str) -> Span:
    return Span(RAW.index(words), RAW.index(words) + len(words))


@pytest.fixture
def annotation() -> Annotation:
    expression = TimeExpression(span("6 February"), "DATE", "XXXX-02-06", "day-month")
    return Annotation(
        document=Document("d1", RAW, "en", "Talks", "harbour", published_on=date(2023, 2, 8), path="d1.txt"),
        text=prepare(RAW, "en"),
        anchor=Anchor.certain(date(2023, 2, 8)),
        times=[
            Resolution(expression, "2023-02-06", TimeInterval(DAY, DAY, "day"), Reason("no-time"), implied=("year",))
        ],
        actors=[Actor(None, "Harbour News", "outlet", (Mention(span("Harbour News"), "capitals", 0.8),))],
        attributions=[Attribution(span("reported"), span("the talks"), "says", is_direct=False, source=0)],
        events=[
            Event("CONSULT", span("met"), "verb", "meet", DAY, DAY, 0, source=(0,), place=span("Riverside"),
                  reported_by=(0,), confidence=0.9, echoes=(span("talks"),))
        ],
    )  # fmt: skip


def test_every_finding_becomes_a_row_that_the_warehouse_takes(annotation: Annotation, tmp_path: Path) -> None:
    tables = load.tables([load.rows_of(annotation, "v1", MOMENT)])
    refresh(tmp_path, Changes(batches=[tables], world=world()))
    reader = Reader(tmp_path)
    (event,) = reader.run("timeline")
    assert (event["starts_on"], event["granularity"], event["place"]) == (DAY, "day", "Riverside")
    assert [actor["name_en"] for actor in event["sources"]] == ["Harbour News"]
    (telling,) = reader.run("event_tellings", event_id=event["event_id"])
    assert (telling["time_words"], telling["written_value"], telling["implied"]) == (
        "6 February",
        "XXXX-02-06",
        ["year"],
    )
    assert telling["echoes"] == [{"starts_at": RAW.index("talks"), "ends_at": RAW.index("talks") + 5}]
    marks = reader.run("document_marks", document_id="d1")
    assert [mark["kind"] for mark in marks] == ["event", "place", "time", "actor", "cue"]
    assert [mark["words"] for mark in marks] == ["met", "Riverside", "6 February", "Harbour News", "reported"]
    (attribution,) = reader.run("document_attributions", document_id="d1")
    assert attribution["content"] == "the talks"


def test_keys_are_the_same_in_every_build(annotation: Annotation) -> None:
    once, again = (load.tables([load.rows_of(annotation, "v1", MOMENT)]) for _ in range(2))
    assert all(once[name].equals(again[name]) for name in load.SCHEMAS)


def test_no_documents_give_empty_tables_of_the_right_columns() -> None:
    assert {name: table.schema for name, table in load.tables([]).items()} == load.SCHEMAS


def test_days_around_an_event_are_called_by_their_length(annotation: Annotation) -> None:
    (event,) = annotation.events
    loose = Event(event.type, event.trigger, "verb", earliest=date(2023, 2, 7), latest=date(2023, 2, 8))
    found = Annotation(annotation.document, annotation.text, None, [], [], [], [loose])
    assert load.rows_of(found, "v1", MOMENT)["telling"][0][12] == "day"
