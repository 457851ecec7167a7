"""Every format of export, read back by whatever reads it."""

from __future__ import annotations

import csv
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from typing import Any

import pyarrow.parquet as pq
import pytest

from warehouse.connection import Reader
from warehouse.export import FORMATS, export
from warehouse.export.comma import cell
from warehouse.export.ics import _folded, _text

YEAR = {"from_on": date(2010, 1, 1), "to_on": date(2012, 12, 31)}


def file(reader: Reader, name: str, language: str = "en", **filters: Any) -> bytes:
    return b"".join(export(reader.cursor(), name, language, **(YEAR | filters)))


@pytest.fixture
def events(reader: Reader) -> int:
    found: int = reader.run("span", **YEAR)[0]["events"]
    assert found > 10
    return found


def test_csv_has_a_line_for_each_event(reader: Reader, events: int) -> None:
    rows = list(csv.DictReader(io.StringIO(file(reader, "csv").decode("utf-8-sig"))))
    assert len(rows) == events
    assert all(row["sources"] and row["sentence"] and row["starts_on"] for row in rows)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert cell(text) == "'" + text


def test_json_is_one_array(reader: Reader, events: int) -> None:
    rows = json.loads(file(reader, "json"))
    assert len(rows) == events
    assert {"sources", "targets", "time_reason_ar", "outlets"} <= rows[0].keys()


def test_parquet_has_a_row_for_each_event(reader: Reader, events: int) -> None:
    table = pq.read_table(io.BytesIO(file(reader, "parquet")))
    assert table.num_rows == events
    assert table.column("sources")[0].as_py()[0]["name_en"]


def test_a_calendar_has_an_entry_for_each_event(reader: Reader, events: int) -> None:
    lines = file(reader, "ics", "ar").split(b"\r\n")
    assert lines.count(b"BEGIN:VEVENT") == lines.count(b"END:VEVENT") == events
    assert max(map(len, lines)) <= 75
    assert all(line.decode("utf-8") is not None for line in lines)


def test_a_calendar_line_is_folded_between_letters() -> None:
    line = ("SUMMARY:" + "ش" * 200).encode()
    parts = _folded(line).removesuffix(b"\r\n").split(b"\r\n ")
    assert b"".join(parts) == line
    assert all(part.decode("utf-8") for part in parts)


def test_signs_that_part_a_calendar_are_written_out() -> None:
    assert _text("a;b,c\\d\ne") == "a\\;b\\,c\\\\d\\ne"


def test_a_network_has_the_pairs_as_edges(reader: Reader) -> None:
    root = ET.fromstring(file(reader, "gexf", "ar"))
    space = {"g": "http://gexf.net/1.3"}
    nodes = {node.get("id") for node in root.iterfind(".//g:node", space)}
    edges = root.findall(".//g:edge", space)
    pairs = reader.run("pairs", most=100000, **YEAR)
    assert len(edges) == len(pairs)
    assert sum(int(edge.get("weight", "0")) for edge in edges) == sum(pair["events"] for pair in pairs)
    assert all(edge.get("source") in nodes and edge.get("target") in nodes for edge in edges)


def test_a_storytelling_timeline_knows_days_no_finer_than_they_are(reader: Reader, events: int) -> None:
    slides = json.loads(file(reader, "timelinejs"))["events"]
    assert len(slides) == events
    grain = {row["event_id"]: row["granularity"] for row in reader.run("timeline", **YEAR)}
    for slide in slides:
        assert ("day" in slide["start_date"]) == (grain[slide["unique_id"]] == "day")


def test_entities_come_before_events_that_name_them(reader: Reader, events: int) -> None:
    seen, count = set(), 0
    for line in file(reader, "ftm").splitlines():
        entity = json.loads(line)
        assert entity["id"] not in seen
        seen.add(entity["id"])
        if entity["schema"] == "Event":
            count += 1
            assert set(entity["properties"].get("involved", [])) <= seen
    assert count == events


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_an_empty_file_of_its_kind(reader: Reader, name: str) -> None:
    assert file(reader, name, actors=["nobody"]) == file(reader, name, actors=["nobody"]) or name == "ics"
    if name in ("json", "timelinejs"):
        assert json.loads(file(reader, name, actors=["nobody"])) in ([], {"events": []})


@pytest.mark.parametrize("name", FORMATS)
def test_the_connection_may_be_used_while_a_file_is_streamed(reader: Reader, name: str) -> None:
    cursor = reader.cursor()
    pieces: Iterator[bytes] = export(cursor, name)
    next(pieces)
    assert cursor.execute("select 1").fetchall() == [(1,)]
    assert next(pieces)


def test_a_filter_there_is_not_is_an_error(reader: Reader) -> None:
    with pytest.raises(TypeError, match="colour"):
        list(export(reader.cursor(), "csv", colour="red"))
