"""A person's SQL in a child: questions are answered, everything else is refused in clear words."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.warehouse.hostile_sql import HOSTILE
from warehouse import publish, sandbox
from warehouse.connection import Reader
from warehouse.sandbox import MESSAGES, Limits, QuestionError, ask
from warehouse.sql import FOLDER

QUICK = Limits(seconds=1, megabytes=128, rows=100, bytes=100_000)
HARMLESS = {"time", "memory"}


def refusal(root: Path, sql: str, limits: Limits = QUICK) -> QuestionError:
    with pytest.raises(QuestionError) as refused:
        ask(root, sql, limits)
    return refused.value


def test_a_question_is_answered(root: Path) -> None:
    answer = ask(root, "select event_type, count(*) as events from event group by 1 order by 1")
    assert answer.columns == ["event_type", "events"]
    assert len(answer.rows) > 10
    assert answer.cut == ""


@pytest.mark.parametrize(
    "sql", ["describe event", "show tables", "summarize event", "explain from event", "from event"]
)
def test_questions_about_the_schema_are_questions(root: Path, sql: str) -> None:
    assert ask(root, sql).rows


def test_every_kind_of_value_comes_through(root: Path) -> None:
    answer = ask(
        root,
        "select 1, 9007199254740993, 1.5, 'nan'::double, date '2023-02-06', timestamptz '2023-02-06 01:00:00Z',"
        " interval 3 day, [1, null], {'a': 'ب'}, map {'k': 1}, 1.10::decimal(4, 2), true, null, '\\x00'::blob,"
        " 'source'::event_role, uuid '00000000-0000-0000-0000-000000000000', -170141183460469231731687303715884105728",
    )
    (row,) = answer.rows
    assert row[:5] == [1, "9007199254740993", 1.5, "nan", "2023-02-06"]
    assert row[7:9] == [[1, None], {"a": "ب"}]
    assert row[11:13] == [True, None]


def test_rows_beyond_the_limit_are_cut_and_it_is_said(root: Path) -> None:
    answer = ask(root, "from range(1000000000000)", QUICK)
    assert (len(answer.rows), answer.cut) == (QUICK.rows, "rows")


def test_an_answer_beyond_its_size_is_cut_and_it_is_said(root: Path) -> None:
    answer = ask(root, "select repeat('x', 5000) from range(90)", QUICK)
    assert answer.cut == "bytes"
    assert 0 < len(answer.rows) < 90


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("", "empty"),
        ("select 1; select 2", "several"),
        ("drop table event", "not_a_question"),
        ("selekt", "mistake"),
        ("select $x", "parameters"),
        ("from read_text('/etc/passwd')", "forbidden"),
        ("select list(range) from range(1000000000)", "memory"),
        ("with recursive t(n) as (select 1 union all select n + 1 from t) select count(*) from t", "time"),
        ("select '" + "x" * 60_000 + "'", "too_long"),
        ("select " + ", ".join(["1"] * 600), "columns"),
    ],
)
def test_each_refusal_has_its_own_message(root: Path, sql: str, code: str) -> None:
    refused = refusal(root, sql)
    assert refused.code == code
    assert refused.message("ar") != refused.message("en")


def test_a_message_does_not_tell_where_the_file_is(root: Path) -> None:
    for sql in ("selekt", "from nowhere", "from read_text('/etc/passwd')", "delete from event"):
        assert str(root) not in str(refusal(root, sql))


def test_every_message_is_there_in_both_languages() -> None:
    assert all(len(told) == 2 and all(told) for told in MESSAGES.values())


def test_without_a_build_it_says_so(tmp_path: Path) -> None:
    assert refusal(tmp_path, "select 1").code == "no_build"


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_statements_do_no_harm(root: Path, kind: str) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in root.iterdir()}
    for sql in HOSTILE[kind]:
        began = time.monotonic()
        try:
            answer = ask(root, sql, QUICK)
        except QuestionError as refused:
            assert refused.code != "no_build", sql[:80]
        else:
            # Some are answered, small and harmless; a cell may hold what a limit left of a giant.
            assert kind in ("parser", "other databases", "time", "memory"), sql[:80]
            assert sum(len(str(row)) for row in answer.rows) < 4 * QUICK.bytes
        assert time.monotonic() - began < QUICK.seconds + 2, sql[:80]
    assert {path.name: path.stat().st_mtime_ns for path in root.iterdir()} == before


def test_there_are_enough_hostile_statements() -> None:
    assert sum(map(len, HOSTILE.values())) >= 60


def test_others_are_answered_while_a_question_runs_wild(root: Path) -> None:
    endless = "select count(*) from range(10000000) a, range(10000000) b where a.range * 3 > b.range % 11"
    wild = [threading.Thread(target=lambda: refusal(root, endless)) for _ in range(2)]
    for thread in wild:
        thread.start()
    began = time.monotonic()
    assert ask(root, "select 1").rows == [[1]]
    assert Reader(root).run("counts")
    assert time.monotonic() - began < QUICK.seconds
    for thread in wild:
        thread.join()


def test_too_many_questions_at_once_are_told_to_wait(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "_places", threading.BoundedSemaphore(1))
    with sandbox._places:
        assert refusal(root, "select 1").code == "busy"


def test_the_kernel_refuses_files_and_connections_to_the_child() -> None:
    script = (
        f"import sys; sys.path.insert(0, {str(FOLDER.parent)!r})\n"
        "import os, socket, warehouse.confine as c\n"
        "c.limit(1 << 30, 5)\n"
        "print(c.close_the_world())\n"
        "for attempt in (lambda: open('/etc/hostname'), lambda: os.listdir('/'), lambda: open('/tmp/x', 'w'),\n"
        "                lambda: socket.create_connection(('127.0.0.1', 9), 1)):\n"
        "    try: attempt(); print('done')\n"
        "    except OSError as error: print(type(error).__name__)\n"
    )
    said = subprocess.run(
        [sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    if said[0] == "False":
        pytest.skip("this kernel has no Landlock; DuckDB's own limits stand alone")
    assert said == ["True", *["PermissionError"] * 4]


def test_a_build_published_meanwhile_is_asked(root: Path) -> None:
    path = publish.current(root)
    assert path is not None
    assert ask(root, "select count(*) from duckdb_databases() where path like '%waqai-%'").rows == [[1]]
