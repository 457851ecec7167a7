"""From a folder to a warehouse: what is read, what is left alone, what people can ask afterwards."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import etl.world
from etl import pipeline
from etl.data import SEEDS
from etl.pipeline import Outcome, refresh
from etl.settings import Settings
from warehouse import publish
from warehouse.connection import Reader

ARTICLES = SEEDS / "articles"


class House:
    """A folder of articles and a warehouse of its own."""

    def __init__(self, folder: Path) -> None:
        self.articles, self.root = folder / "articles", folder / "warehouse"
        self.decisions = folder / "decisions.jsonl"
        self.articles.mkdir()

    def write(self, name: str, *texts: str) -> None:
        lines = [
            json.dumps({"id": text.split()[0], "lang": "en", "published": "2023-03-15", "text": text}) for text in texts
        ]
        (self.articles / name).write_text("\n".join(lines) + "\n")

    def refresh(self, **options: Any) -> Outcome:
        return refresh(Settings(articles=self.articles, decisions=self.decisions), self.root, **options)

    def ask(self, query: str) -> list[dict[str, Any]]:
        return Reader(self.root).run(query)

    def sql(self, query: str) -> list[tuple[Any, ...]]:
        return Reader(self.root).cursor().execute(query).fetchall()


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@pytest.fixture(scope="module")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> House:
    house = House(tmp_path_factory.mktemp("seeded"))
    for path in ARTICLES.glob("000_*"):
        shutil.copy(path, house.articles)
    house.refresh()
    return house


@pytest.mark.parametrize("day", ["2023-03-14", "2023-03-15", "2023-02-06"])
def test_the_days_of_the_seed_are_in_the_warehouse_with_words_and_rule(seeded: House, day: str) -> None:
    rows = seeded.sql(
        f"""select telling.trigger_words, time_expression.words, time_expression.rule, resolution.reason_en,
               document.text[sentence.starts_at + 1 : sentence.ends_at]
        from telling
        inner join time_expression using (time_expression_id)
        inner join resolution using (time_expression_id)
        inner join document on telling.document_id = document.document_id
        inner join sentence
            on telling.document_id = sentence.document_id and telling.sentence_no = sentence.sentence_no
        where telling.starts_on = '{day}'"""
    )
    assert rows
    for trigger, words, rule, reason, sentence in rows:
        assert trigger in sentence
        assert words
        assert rule
        assert reason


def test_nothing_changed_is_nothing_done_within_a_second(seeded: House) -> None:
    before, began = publish.current(seeded.root), time.perf_counter()
    outcome = seeded.refresh()
    assert time.perf_counter() - began < 1
    assert outcome.read is None
    assert outcome.counts["documents"] == 1
    assert publish.current(seeded.root) == before


def test_one_new_document_is_the_only_one_read(house: House) -> None:
    house.write("a.jsonl", "one", "two")
    assert house.refresh().read == 2
    house.write("b.jsonl", "three")
    outcome = house.refresh()
    assert (outcome.read, outcome.counts["documents"]) == (1, 3)


def test_one_changed_line_is_the_only_one_read(house: House) -> None:
    house.write("a.jsonl", "one", "two", "three")
    house.refresh()
    house.write("a.jsonl", "one", "two changed")
    assert house.refresh().read == 1
    assert house.sql("select document_id, text from document order by all") == [("one", "one"), ("two", "two changed")]


def test_a_touched_file_is_opened_and_nothing_in_it_is_read_again(house: House) -> None:
    house.write("a.jsonl", "one")
    house.refresh()
    (house.articles / "a.jsonl").touch()
    assert house.refresh().read == 0


def test_a_removed_file_takes_its_documents_along(house: House) -> None:
    house.write("a.jsonl", "one")
    house.write("b.jsonl", "two")
    house.refresh()
    (house.articles / "a.jsonl").unlink()
    house.refresh()
    assert house.sql("select document_id from document") == [("two",)]


def test_a_sidecar_redates_its_document_and_no_other(house: House) -> None:
    for name in ("a", "b"):
        (house.articles / f"{name}.txt").write_text(f"The ministers met on Tuesday in {name}.")
    house.refresh()
    (house.articles / "a.meta.yml").write_text("published: 2023-03-15\n")
    assert house.refresh().read == 1
    rows = house.sql("select document_id, anchor_best_on::varchar, anchor_rule::varchar from document order by all")
    assert rows[0] == ("a", "2023-03-15", "sidecar")


def test_a_person_has_the_last_word_on_a_date_and_can_take_it_back(house: House) -> None:
    house.write("a.jsonl", "one The ministers met.", "two The ministers met.")
    house.refresh()
    decision = {"id": "d1", "kind": "correct_date", "subject": ["one"], "value": "2021-01-01", "undoes": ""}
    house.decisions.write_text(json.dumps(decision) + "\n")
    assert house.refresh().read == 1
    dated = "select anchor_best_on::varchar, anchor_rule::varchar from document where document_id = 'one'"
    assert house.sql(dated) == [("2021-01-01", "decision")]
    assert house.refresh().read is None
    undo = {"id": "d2", "kind": "undo", "subject": ["one"], "value": "", "undoes": "d1"}
    house.decisions.write_text(f"{json.dumps(decision)}\n{json.dumps(undo)}\n")
    assert house.refresh().read == 1
    assert house.sql(dated) == [("2023-03-15", "published")]


def test_the_same_content_in_two_files_is_read_once_and_outlives_either(house: House) -> None:
    for name in ("a.txt", "b.txt"):
        (house.articles / name).write_text("The ministers met.")
    assert house.refresh().read == 1
    assert [(row["path"], row["document_id"]) for row in house.ask("manifest")] == [("a.txt", "a"), ("b.txt", "a")]
    (house.articles / "a.txt").unlink()
    house.refresh()
    assert house.sql("select document_id, path from document") == [("b", "b.txt")]


def test_what_cannot_be_read_is_kept_with_its_reason_until_it_can(house: House) -> None:
    (house.articles / "a.jsonl").write_text('{"id": "one", "text": "one"}\n{bad\n')
    (house.articles / "b.pdf").write_bytes(b"%PDF")
    assert house.refresh().counts["quarantined"] == 2
    rows = house.ask("quarantine")
    assert {(row["path"], row["line_no"]) for row in rows} == {("a.jsonl", 2), ("b.pdf", None)}
    assert all(row["reason_ar"] and row["reason_en"] for row in rows)
    (house.articles / "a.jsonl").write_text('{"id": "one", "text": "one"}\n')
    outcome = house.refresh()
    assert (outcome.counts["quarantined"], outcome.read) == (1, 0)


def test_another_version_reads_everything_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.write("a.jsonl", "one", "two")
    house.refresh()
    monkeypatch.setattr(pipeline, "extractor_version", lambda: "another")
    assert house.refresh().read == 2


def test_a_lost_memory_costs_a_look_and_no_reading(house: House) -> None:
    house.write("a.jsonl", "one", "two")
    house.refresh()
    (house.root / "scan").write_text("{")
    outcome = house.refresh()
    assert (outcome.read, outcome.counts["documents"]) == (0, 2)


def test_an_empty_folder_is_a_warehouse_without_documents(house: House) -> None:
    assert house.refresh().counts["documents"] == 0
    house.write("a.jsonl", "one")
    assert house.refresh().counts["documents"] == 1


def test_no_document_is_read_while_the_facts_of_the_world_are_loaded(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.write("a.jsonl", "one")
    seen: list[str] = []
    facts, batches = etl.world.world, pipeline._Run.batches

    def slow_world() -> dict[str, pa.Table]:
        seen.append("world begins")
        time.sleep(0.2)
        found = facts()
        seen.append("world ends")
        return found

    def watched(*arguments: Any) -> Iterator[dict[str, pa.Table]]:
        seen.append("batches")
        yield from batches(*arguments)

    monkeypatch.setattr("etl.world.world", slow_world)
    monkeypatch.setattr(pipeline._Run, "batches", watched)
    assert house.refresh().counts["documents"] == 1
    assert seen == ["world begins", "world ends", "batches"]


def test_step_by_step_comes_to_the_same_as_all_at_once(house: House, tmp_path: Path) -> None:
    for n in range(4):
        house.write(f"{n}.jsonl", *(f"document-{n}-{i} The ministers met on Tuesday." for i in range(3)))
        house.refresh()
    house.write("1.jsonl", "document-1-0 The ministers met on Monday.")
    (house.articles / "2.jsonl").unlink()
    house.refresh()
    kept = "select document_id, text, path, content_hash from document order by all"
    told = "select document_id, sentence_no, starts_at, event_type, starts_on from telling order by all"
    stepped = house.sql(kept), house.sql(told)
    refresh(Settings(articles=house.articles), tmp_path / "other")
    house.root = tmp_path / "other"
    assert (house.sql(kept), house.sql(told)) == stepped


def test_several_processes_come_to_the_same_as_one(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "WORTH_IT", 0)
    house.write("a.jsonl", *(f"document-{n} The ministers met on Tuesday." for n in range(200)))
    assert house.refresh(jobs=2).counts["documents"] == 200
