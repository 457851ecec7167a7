"""A reader of the current build: follows each new one, one cursor a thread."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from warehouse import publish, queries

_TRIES = 20


class NoBuildError(RuntimeError):
    """Nothing was published yet: `make refresh` does."""


@dataclass(frozen=True)
class _Open:
    path: Path
    connection: duckdb.DuckDBPyConnection


class Reader:
    """Reads the builds under `root`, always the current one; to be shared by all threads of a process.

    A query that runs while a new build is published ends on the old one, which stays open until its last cursor goes.
    """

    def __init__(self, root: Path = publish.ROOT, **config: Any) -> None:
        self.root = root
        self._config = {**publish.READING, **config}
        self._lock = threading.Lock()
        self._open: _Open | None = None
        self._threads = threading.local()

    @property
    def build(self) -> str:
        """The name of the current build, '' where there is none: another name means new rows."""
        path = publish.current(self.root)
        return path.name if path else ""

    def run(self, name: str, **parameters: Any) -> list[dict[str, Any]]:
        """The rows of a named query, each a mapping from column to value."""
        return queries.run(self.cursor(), name, **parameters)

    def arrow(self, name: str, **parameters: Any) -> pa.Table:
        """The rows of a named query as one Arrow table, for many rows at once."""
        return queries.arrow(self.cursor(), name, **parameters)

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """This thread's cursor on the current build; raises NoBuildError where nothing was published yet."""
        now = self._current()
        mine: tuple[_Open, duckdb.DuckDBPyConnection] | None = getattr(self._threads, "mine", None)
        if mine is None or mine[0] is not now:
            mine = now, now.connection.cursor()
            mine[1].execute("set TimeZone = 'UTC'").fetchall()
            self._threads.mine = mine
        return mine[1]

    def _current(self) -> _Open:
        for attempt in range(_TRIES):
            path = publish.current(self.root)
            now = self._open
            if now and now.path == path:
                return now
            try:
                if path:
                    return self._reopen(path)
            except duckdb.IOException:
                # Published over, and swept, between reading the link and opening the file: look again.
                if attempt == _TRIES - 1:
                    raise
            time.sleep(0.01 * attempt)
        raise NoBuildError(f"{self.root}: nothing was published yet; run `make refresh`")

    def _reopen(self, path: Path) -> _Open:
        with self._lock:
            if self._open is None or self._open.path != path:
                self._open = _Open(path, duckdb.connect(path, read_only=True, config=self._config))
            return self._open
