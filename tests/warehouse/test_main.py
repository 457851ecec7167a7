"""The command line: a question, an export, a search, the dictionary."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from warehouse import dictionary
from warehouse.__main__ import main


def test_one_question_is_answered(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "sql", "select count(*) as how_many from event"]) == 0
    assert "how_many" in capsys.readouterr().out


def test_a_question_with_a_mistake_fails(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "sql", "selekt"]) == 1
    assert "syntax error" in capsys.readouterr().out


def test_questions_come_from_a_pipe(
    root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("select 'first' as a;\nselect\n'second' as b;\nselect 'third' as c"))
    assert main(["--root", str(root), "sql"]) == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("first", "second", "third"))


def test_the_prompt_cannot_change_anything(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "sql", "delete from event"]) == 1
    assert "read-only" in capsys.readouterr().out


def test_without_a_build_it_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path), "sql", "select 1"]) == 1
    assert "make refresh" in capsys.readouterr().err


def test_an_export_takes_filters(root: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["--root", str(root), "export", "json", "--from", "2010-01-01", "--types", "CONSULT", "--all"]) == 0
    rows = json.loads(capfdbinary.readouterr().out)
    assert rows
    assert {row["event_type"] for row in rows} == {"CONSULT"}


def test_a_search_shows_sentences(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "search", '"held drills with"']) == 0
    assert "held drills with" in capsys.readouterr().out


def test_a_search_that_finds_nothing_says_so(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(root), "search", "xyzzy"]) == 0
    assert "No document" in capsys.readouterr().err


def test_the_dictionary_is_current() -> None:
    assert dictionary.PATH.read_text(encoding="utf-8") == dictionary.dictionary()
