"""The commands as people give them: one process each, their input, output and exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from etl.data import ROOT, SEEDS
from etl.reason import sentences

SEED = SEEDS / "articles" / "000_dda20db2a454a6ad.txt"


def run(*arguments: str | Path, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "etl", *map(str, arguments)]
    return subprocess.run(command, input=given, capture_output=True, check=False, cwd=ROOT, timeout=120)


def test_annotate_is_a_filter() -> None:
    line = json.dumps({"id": "a", "lang": "ar", "published": "2023-03-15", "text": "وصل الوزير الثلاثاء."}).encode()
    done = run("annotate", given=line + b"\nbad\n")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (done.returncode, done.stderr) == (0, b"")
    assert first["timexes"][0]["value"] == "2023-03-14"
    assert second["line"] == 2


def test_annotate_ends_quietly_when_its_reader_has_gone() -> None:
    line = b'{"id": "a", "lang": "en", "text": "The ministers met."}\n'
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m etl annotate | head -n 1"],
        input=line * 3_000, capture_output=True, check=False, cwd=ROOT, timeout=120,
    )  # fmt: skip
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == b""


@pytest.mark.parametrize(("language", "word"), [("en", "2023-03-14"), ("ar", "2023-03-14")])
def test_explain_tells_how_a_date_was_found(language: str, word: str) -> None:
    done = run("explain", "وصل الوزير الثلاثاء", "--published", "2023-03-15", "--language", language)
    told = done.stdout.decode()
    assert sentences(language)["explain-anchor-stated"].format(day="2023-03-15") in told
    assert word in told
    assert "weekday" in told


def test_explain_speaks_the_language_of_the_text() -> None:
    told = run("explain", "وصل الوزير الثلاثاء").stdout.decode()
    assert sentences("ar")["explain-no-anchor"] in told


def test_explain_reads_a_text_from_standard_input() -> None:
    assert run("explain", "-", given="وصل الوزير الثلاثاء".encode()).returncode == 0


def test_explain_undated_forgets_the_date_that_a_file_states() -> None:
    told = run("explain", "--undated", SEED, "--language", "en").stdout.decode()
    assert sentences("en")["explain-anchor-stated"].format(day="2023-03-15") not in told


def test_explain_events_is_a_table_of_what_took_place() -> None:
    text = "Russian President Vladimir Putin met Syrian President Bashar al-Assad in Moscow on Tuesday."
    heads, line, row = run("explain", text, "--published", "2023-03-15", "--events").stdout.decode().splitlines()
    assert heads == sentences("en")["events-heads"]
    assert heads.count("|") == line.count("|") == row.count("|")
    assert row.startswith(
        "| 2023-03-14 | Consultation (meet) | Vladimir Putin | Bashar al-Assad | Moscow |  | happened |"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain"],
        ["explain", "One.", "--published", "soon"],
        ["explain", "--undated", "nowhere.txt"],
        ["explain", " "],
        ["refresh", "--input", "nowhere"],
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_refresh_ends_with_its_counts(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("The ministers met.")
    (tmp_path / "in" / "b.pdf").write_text("%PDF")
    options: list[str | Path] = ["refresh", "--input", tmp_path / "in", "--warehouse", tmp_path / "out"]
    last = run(*options).stdout.decode().splitlines()[-1]
    assert last.startswith("documents 1, events ")
    assert last.endswith("quarantined 1 (read 1)")
    assert run(*options).stdout.decode().splitlines()[-1].endswith("quarantined 1 (nothing changed)")
