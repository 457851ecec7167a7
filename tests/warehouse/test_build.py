"""A refresh: what goes, what comes, what is derived, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pytest

from tests.warehouse.documents import MOMENT, WORLD, rows
from warehouse import publish
from warehouse.build import DERIVED, Build, Changes, CheckError, StaleError, can_go_on, gathered, reassign, refresh
from warehouse.connection import Reader
from warehouse.sql import statements


@pytest.fixture
def root(tmp_path: Path) -> Path:
    refresh(tmp_path, Changes(batches=[rows("one"), rows("two")], world=WORLD))
    return tmp_path


def test_documents_of_a_path_disappear_with_all_their_rows(root: Path) -> None:
    build = refresh(root, Changes(paths=["one.txt"]))
    assert (build.counts["document"], build.counts["telling"], build.counts["event"]) == (1, 1, 1)
    assert build.counts["event_actor"] == build.counts["telling_actor"] == 2


def test_a_document_that_comes_again_replaces_itself(root: Path) -> None:
    build = refresh(root, Changes(batches=[rows("one", status="denied")]))
    assert build.counts["document"] == 2
    assert {row["status"] for row in Reader(root).run("timeline")} == {"denied", "happened"}


def test_a_document_that_comes_twice_is_the_later_one(root: Path) -> None:
    build = refresh(root, Changes(batches=[rows("three"), rows("three", status="planned")]))
    assert build.counts["document"] == 3
    assert {row["status"] for row in Reader(root).run("timeline")} == {"planned", "happened"}


def test_small_batches_are_put_in_together() -> None:
    batches = [rows(str(number)) for number in range(10)]
    together = list(gathered(batches, most=20))
    assert [part["document"].num_rows for part in together] == [4, 4, 2]


def test_events_told_by_several_documents_are_derived_as_one(root: Path) -> None:
    def merge(connection: duckdb.DuckDBPyConnection) -> None:
        connection.execute(
            "create or replace temp table reassigned as select telling_id, 't-one' as event_id from telling"
        ).fetchall()
        reassign(connection)

    refresh(root, Changes(), after=merge)
    (event,) = Reader(root).run("timeline")
    assert (event["event_id"], event["telling_count"], event["outlet_count"]) == ("t-one", 2, 2)


# The number of an event is its own only within a build.
BUT_NUMBERS = "columns(lambda name: name != 'event_no')"


def test_what_is_derived_is_the_same_in_one_refresh_or_in_several(root: Path, tmp_path: Path) -> None:
    for change in (Changes(batches=[rows("three")]), Changes(paths=["two.txt"]), Changes(batches=[rows("two")])):
        refresh(root, change)
    whole = Changes(batches=[rows(name) for name in ("one", "three", "two")], world=WORLD)
    refresh(tmp_path / "at-once", whole)
    for name in DERIVED:
        several, once = (
            sorted(map(str, Reader(folder).cursor().execute(f"select {BUT_NUMBERS} from {name}").fetchall()))
            for folder in (root, tmp_path / "at-once")
        )
        assert several == once, name


def test_the_run_is_recorded_with_what_the_build_holds(root: Path) -> None:
    run = {"run_id": "r", "started_at": MOMENT, "extractor_version": "1", "read_count": 1}
    refresh(root, Changes(paths=["one.txt"], batches=[rows("three")], run=run))
    (row,) = Reader(root).run("runs")
    assert (row["document_count"], row["read_count"], row["removed_count"], row["event_count"]) == (2, 1, 1, 2)


@pytest.mark.parametrize(
    ("telling", "check"),
    [
        ({"event_type": "NONSENSE"}, "unknown_event_type"),
        ({"trigger_words": "saw"}, "words_not_in_text"),
        ({"ends_at": 400, "trigger_words": "met B in bad."}, "offset_outside_text"),
        ({"time_expression_id": "gone"}, "telling_without_its_time"),
    ],
)
def test_a_check_that_fails_leaves_the_old_build(root: Path, telling: dict[str, Any], check: str) -> None:
    before = publish.current(root)
    with pytest.raises(CheckError, match=f"checks/|{check}"):
        refresh(root, Changes(batches=[rows("bad", **telling)]))
    assert publish.current(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["current", "lock", before.name if before else ""]


def test_a_table_that_is_derived_is_not_to_be_filled(root: Path) -> None:
    with pytest.raises(KeyError, match="event is no table"):
        refresh(root, Changes(batches=[{"event": pa.table({"event_id": ["x"]})}]))


def test_a_build_of_another_schema_is_not_taken_further(root: Path) -> None:
    assert can_go_on(root)
    path = publish.current(root)
    assert path is not None
    path.chmod(0o644)
    with duckdb.connect(path) as connection:
        connection.execute("update schema_version set version = 'older'").fetchall()
    assert not can_go_on(root)
    with pytest.raises(StaleError, match="read again"):
        refresh(root, Changes())


def test_a_damaged_build_is_not_taken_further(root: Path) -> None:
    path = publish.current(root)
    assert path is not None
    path.chmod(0o644)
    path.write_bytes(b"no database")
    assert not can_go_on(root)


def test_the_order_of_documents_changes_nothing(tmp_path: Path) -> None:
    def events(folder: Path, *names: str) -> list[dict[str, Any]]:
        refresh(tmp_path / folder, Changes(batches=[rows(name) for name in names], world=WORLD))
        return Reader(tmp_path / folder).run("timeline")

    assert events(Path("x"), "one", "two", "three") == events(Path("y"), "three", "one", "two")


def test_every_table_view_and_column_has_its_comment(root: Path) -> None:
    cursor = Reader(root).cursor()
    silent = cursor.execute(
        "select table_name, column_name from duckdb_columns() where not internal and comment is null"
        " union all select table_name, '' from duckdb_tables() where not internal and comment is null"
        " union all select view_name, '' from duckdb_views() where not internal and comment is null"
        " union all select type_name, '' from duckdb_types() where not internal and comment is null"
    ).fetchall()
    assert silent == []


@pytest.mark.parametrize("name", statements("views"))
def test_every_view_can_be_read(root: Path, name: str) -> None:
    assert Reader(root).cursor().execute(f"from {name}").fetchall() is not None


def test_files_are_readable_by_an_older_command_line(root: Path) -> None:
    cursor = Reader(root).cursor()
    tags = cursor.execute("select tags from duckdb_databases() where not internal").fetchall()
    assert tags == [({"storage_version": "v1.5.0+"},)]


def test_a_build_tells_how_many_rows_it_has(tmp_path: Path) -> None:
    build = refresh(tmp_path, Changes(batches=[rows("one")], world=WORLD))
    assert isinstance(build, Build)
    assert build.counts["document"] == 1
