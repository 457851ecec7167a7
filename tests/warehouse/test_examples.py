"""The example queries of the docs, each asked as a person would ask it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.generate import generate
from warehouse import publish
from warehouse.sandbox import ask
from warehouse.sql import statements

# An invented warehouse has no document without a day, no office held in time, and no word against a word.
MAY_BE_EMPTY = {"12_denied_by_one_told_by_another", "13_undated_documents"}


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("many")
    generate(folder, 20_000)
    return folder


@pytest.mark.parametrize("name", statements("examples"))
def test_every_example_has_an_answer(many: Path, name: str) -> None:
    answer = ask(many, statements("examples")[name].sql)
    assert answer.rows or name in MAY_BE_EMPTY


def test_there_are_twenty() -> None:
    assert len(statements("examples")) == 20


@pytest.mark.skipif(not shutil.which("duckdb"), reason="DuckDB's own command line is not installed")
def test_the_command_line_of_duckdb_answers_them_too(many: Path) -> None:
    path = publish.current(many)
    for name, example in statements("examples").items():
        command = ["duckdb", "-readonly", "-csv", str(path)]
        said = subprocess.run(command, input=example.sql, capture_output=True, text=True, check=False)
        assert (said.returncode, said.stderr) == (0, ""), name
        assert said.stdout.count("\n") > 1 or name in MAY_BE_EMPTY, name
