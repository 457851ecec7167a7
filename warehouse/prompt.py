"""SQL at a terminal: DuckDB's own command line where it is installed, else a small prompt; read-only either way."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import duckdb

from warehouse import publish
from warehouse.connection import NoBuildError

WELCOME = "{path}\nread-only; `show tables` lists the tables, `describe event` one of them; end with an empty line\n"


def run(root: Path, question: str | None = None) -> int:
    """The exit status, 0 unless one given question could not be answered; raises NoBuildError without a build."""
    path = publish.current(root)
    if path is None or not path.exists():
        raise NoBuildError(f"{root}: nothing was published yet; run `make refresh`")
    command = shutil.which("duckdb")
    if command and question is None and sys.stdin.isatty():
        os.execv(command, [command, "-readonly", str(path)])
    with duckdb.connect(path, read_only=True, config=publish.READING) as connection:
        if question is not None:
            return 0 if answer(connection, question) else 1
        if sys.stdin.isatty():
            sys.stdout.write(WELCOME.format(path=path))
        for asked in questions():
            answer(connection, asked)
    return 0


def questions() -> Iterator[str]:
    """What is typed, statement by statement: a statement ends with a semicolon, all of them with an empty line."""
    lines: list[str] = []
    while True:
        if sys.stdin.isatty():
            sys.stdout.write("  ... " if lines else "waqai> ")
            sys.stdout.flush()
        line = sys.stdin.readline()
        if not line or (not line.strip() and not lines):
            break
        lines.append(line)
        if line.rstrip().endswith(";"):
            yield "".join(lines)
            lines = []
    if lines:
        yield "".join(lines)


def answer(connection: duckdb.DuckDBPyConnection, question: str) -> bool:
    """Whether the question could be answered; its rows, or what is wrong with it, go to standard output."""
    try:
        for statement in connection.extract_statements(question):
            relation = connection.sql(statement)
            sys.stdout.write(f"{relation}\n" if relation is not None else "done\n")
    except duckdb.Error as error:
        sys.stdout.write(f"{error}\n")
        return False
    return True
