"""The unit of work, and the engines that run it."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from etl import annotate
from etl.engine import batch, local, spark
from etl.model import Document
from etl.parts import tables_of
from etl.settings import Settings
from etl.world import world
from warehouse.build import Changes, refresh

MOMENT = datetime(2023, 2, 8, tzinfo=UTC)
WORK = partial(batch.annotate_batch, settings=Settings(), extractor_version="1", read_at=MOMENT)
TEXTS = (
    ("en", "The council of Riverside met on Monday. It will vote on 6 February 2023, a spokesman said."),
    ("ar", "التقى رئيس المجلس وفد الميناء يوم الاثنين. وسيصوت المجلس في 6 شباط 2023."),
)
DOCUMENTS = [
    Document(f"d{n}", text * (1 + n % 3), lang, f"title {n}", "harbour", published_on=date(2023, 2, 8),
             published_at=MOMENT, path=f"d{n}.txt", content_hash=str(n))
    for n in range(20) for lang, text in [TEXTS[n % 2]]
]  # fmt: skip


def batches(size: int = 6) -> list[pa.RecordBatch]:
    return [batch.batch_of(DOCUMENTS[at : at + size]) for at in range(0, len(DOCUMENTS), size)]


def rows(parts: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table, in an order of its own."""
    return {
        name: sorted(tuple(map(repr, row.values())) for row in table.to_pylist())
        for name, table in sorted(tables_of(parts).items())
    }


def test_documents_come_through_a_batch_as_they_were() -> None:
    assert batch.documents_of(batch.batch_of(DOCUMENTS)) == DOCUMENTS


def test_several_processes_give_the_same_parts_in_the_same_order() -> None:
    alone, together = (list(local.run(WORK, batches(), jobs)) for jobs in (1, 2))
    assert [part.equals(other) for part, other in zip(alone, together, strict=True)] == [True] * len(alone)


def test_batches_are_read_as_they_are_needed() -> None:
    taken = []

    def source() -> Any:
        for each in batches(1):
            taken.append(each)
            yield each

    run = local.run(WORK, source(), 2)
    next(run)
    assert len(taken) <= 2 * local.AHEAD
    assert len(list(run)) == len(DOCUMENTS) - 1


def test_the_size_of_a_batch_changes_nothing() -> None:
    assert rows(local.run(WORK, batches(3))) == rows(local.run(WORK, batches(20)))


def test_a_document_that_fails_goes_to_quarantine_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(document: Document, settings: Settings) -> Any:
        if document.id == "d3":
            raise ZeroDivisionError("by zero")
        return whole(document, settings)

    whole = annotate.annotate
    monkeypatch.setattr(batch, "annotate", failing)
    tables = tables_of([WORK(batch.batch_of(DOCUMENTS))])
    assert tables["document"].num_rows == len(DOCUMENTS) - 1
    (row,) = tables["quarantine"].to_pylist()
    assert row["path"] == "d3.txt"
    assert "by zero" in row["reason_en"]


def test_no_documents_give_no_parts() -> None:
    assert WORK(batch.batch_of([])).num_rows == 0


@pytest.mark.spark
def test_spark_gets_the_same_rows_as_this_machine_alone(tmp_path: Path) -> None:
    for needed in ("pyspark", "pandas"):
        pytest.importorskip(needed, reason="needs the extra: pip install 'waqai[spark]'")
    if not shutil.which("java"):
        pytest.skip("needs a Java runtime")
    spark.write_documents(iter(batches()), tmp_path / "documents")
    spark.run(WORK, str(tmp_path / "documents"), str(tmp_path / "parts"), master="local[2]", batch_rows=4)
    parts = list(spark.read_parts(tmp_path / "parts"))
    assert rows(parts) == rows(local.run(WORK, batches()))
    build = refresh(tmp_path / "warehouse", Changes(batches=[tables_of(parts)], world=world()))
    assert build.counts["document"] == len(DOCUMENTS)
