"""A reader: follows new builds, one cursor a thread, and never fails."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.generate import generate
from warehouse import publish
from warehouse.build import Changes, refresh
from warehouse.connection import NoBuildError, Reader


def test_before_the_first_build_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NoBuildError, match="make refresh"):
        Reader(tmp_path).run("counts")
    assert Reader(tmp_path).build == ""


def test_a_new_build_is_followed_at_once(tmp_path: Path) -> None:
    generate(tmp_path, 90)
    reader = Reader(tmp_path)
    before, name = reader.run("counts")[0]["documents"], reader.build
    refresh(tmp_path, Changes(removed=["doc-00000000"]))
    assert reader.run("counts")[0]["documents"] == before - 1
    assert reader.build != name


def test_a_query_under_way_ends_on_the_build_it_began_on(tmp_path: Path) -> None:
    generate(tmp_path, 90)
    reader = Reader(tmp_path)
    result = reader.cursor().execute("select document_id from document")
    for _ in range(publish.KEPT + 1):
        refresh(tmp_path, Changes(removed=["doc-00000000"]))
    assert len(result.fetchall()) > reader.run("counts")[0]["documents"]


def test_many_threads_read_right_while_builds_come(tmp_path: Path) -> None:
    generate(tmp_path, 90)
    reader = Reader(tmp_path)
    whole = reader.run("counts")[0]["documents"]

    def read(_: int) -> bool:
        counts, rows = reader.run("counts")[0], reader.run("timeline")
        return counts["documents"] in range(whole - 5, whole + 1) and len({row["event_id"] for row in rows}) == len(
            rows
        )

    with ThreadPoolExecutor(8) as pool:
        answers = pool.map(read, range(200))
        for number in range(5):
            refresh(tmp_path, Changes(removed=[f"doc-{number:08d}"]))
        assert all(answers)


def test_a_reader_cannot_write_or_leave_its_file(tmp_path: Path) -> None:
    generate(tmp_path, 90)
    cursor = Reader(tmp_path).cursor()
    for sql in ("delete from event", "copy event to 'stolen.csv'", "from read_text('/etc/passwd')", "attach 'x.db'"):
        with pytest.raises(Exception, match=r"read-only|disabled|permission|Permission"):
            cursor.execute(sql).fetchall()


def test_rows_come_as_an_arrow_table_too(tmp_path: Path) -> None:
    generate(tmp_path, 90)
    reader = Reader(tmp_path)
    assert reader.arrow("timeline").num_rows == len(reader.run("timeline"))
