"""The next build: the current file copied, rows taken out and put in, derived, checked, published.

>>> refresh(Path("build/warehouse"), Changes(removed=["a"], tables={"document": table}))
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from warehouse import publish
from warehouse.sql import Statement, schema_version, statements

# Kept whole by whoever calls: given anew, they replace what was there.
WORLD = ("event_type", "actor_name", "office", "letter_fold", "quarantine")
# Rows of one document each: taken out with their document.
OF_DOCUMENT = (
    "document",
    "sentence",
    "time_expression",
    "resolution",
    "mention",
    "telling",
    "telling_actor",
    "attribution",
    "evidence",
    "token",
    "doc_manifest",
)
# Made from the others on every refresh, in this order, by the queries under derive/.
DERIVED = ("event", "event_actor", "event_pair")

CONFIG: dict[str, Any] = {
    "storage_compatibility_version": "v1.5.0",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "preserve_insertion_order": True,
}


class CheckError(RuntimeError):
    """A check under checks/ returned rows: nothing was published, the old build stays."""


@dataclass(frozen=True)
class Changes:
    """What a refresh changes.

    `removed` are documents that go; those in `tables["document"]` go too, before they come anew. `tables` are the rows
    that come, by table: rows of documents are added, those of the world replace what was there, known actors (`actor`)
    replace the known ones, unknown ones are added where they are new, conflicts replace all.
    `is_whole` begins with an empty file.
    """

    removed: Collection[str] = ()
    tables: Mapping[str, pa.Table] = field(default_factory=dict)
    is_whole: bool = False


@dataclass(frozen=True)
class Build:
    """A published build: its file, and the rows of each table."""

    path: Path
    counts: dict[str, int]


After = Callable[[duckdb.DuckDBPyConnection], None]


def refresh(root: Path, changes: Changes, after: After | None = None) -> Build:
    """The build that `changes` make of the current one, published.

    `after` is given the connection once the rows are in, before events are derived from tellings: there the same event
    told by several documents gets one `telling.event_id`, and `conflict` its rows.
    Raises CheckError, publish.BusyError or publish.DiskFullError; then the old build stays current.
    """
    with publish.writing(root) as path:
        old = publish.current(root) if can_go_on(root) and not changes.is_whole else None
        size = old.stat().st_size if old else 0
        publish.require_room(root, 2 * size + 2 * sum(table.nbytes for table in changes.tables.values()))
        if old:
            _copy(old, path)
        connection = duckdb.connect(path, config={**CONFIG, "temp_directory": f"{path}.tmp"})
        try:
            connection.execute("set TimeZone = 'UTC'")
            if not old:
                create(connection)
            change(connection, changes)
            if after:
                after(connection)
            derive(connection)
            connection.execute("checkpoint")
        finally:
            connection.close()
        counts = verify(path)
        return Build(publish.publish(root, path), counts)


def can_go_on(root: Path) -> bool:
    """Whether there is a current build of this schema; where not, every document is to be read again."""
    path = publish.current(root)
    if path is None or not path.exists():
        return False
    try:
        with duckdb.connect(path, read_only=True) as connection:
            row = connection.execute("select version from schema_version").fetchone()
    except duckdb.Error:
        return False
    return row == (schema_version(),)


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Makes the types, tables, macros and views of the schema, each with its comments."""
    for folder in ("schema/types", "schema", "schema/macros", "views"):
        for statement in statements(folder).values():
            connection.execute(statement.sql)
            for comment in comments(folder, statement):
                connection.execute(comment)
    connection.execute("insert into schema_version values ($version)", {"version": schema_version()})


def comments(folder: str, statement: Statement) -> list[str]:
    """The COMMENT ON statements of what a schema file makes, from the comments it carries."""
    kind = {"schema/types": "type", "schema/macros": "macro table", "views": "view"}.get(folder, "table")
    return [
        f"comment on {kind} {statement.name} is {_quoted(statement.comment)}",
        *(
            f"comment on column {statement.name}.{column} is {_quoted(comment)}"
            for column, comment in statement.columns.items()
            if kind in ("table", "view")
        ),
    ]


def change(connection: duckdb.DuckDBPyConnection, changes: Changes) -> None:
    """Takes the removed rows out and puts the new ones in.

    Raises KeyError naming a table that is not one of those a refresh may fill.
    """
    tables = dict(changes.tables)
    gone = set(changes.removed)
    if "document" in tables:
        gone.update(tables["document"].column("document_id").to_pylist())
    if gone and not changes.is_whole:
        connection.register("gone", pa.table({"document_id": sorted(gone)}))
        for name in OF_DOCUMENT:
            connection.execute(f"delete from {name} where document_id in (select document_id from gone)")
        connection.unregister("gone")
    for name, rows in tables.items():
        if name in WORLD or name == "conflict":
            connection.execute(f"truncate {name}")
        elif name == "actor":
            _change_actors(connection, rows)
            continue
        elif name not in OF_DOCUMENT and name != "run":
            raise KeyError(f"no table {name} to fill; derived ones are made from the others")
        insert(connection, name, rows)


def insert(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    """Adds the rows to a table, columns by name."""
    connection.register("incoming", rows)
    connection.execute(f"insert into {name} by name select * from incoming")
    connection.unregister("incoming")


def _change_actors(connection: duckdb.DuckDBPyConnection, rows: pa.Table) -> None:
    connection.register("incoming", rows)
    if True in rows.column("is_known").to_pylist():
        connection.execute("delete from actor where is_known")
    connection.execute("insert or ignore into actor by name select * from incoming order by is_known desc")
    connection.unregister("incoming")


def derive(connection: duckdb.DuckDBPyConnection) -> None:
    """Makes the derived tables anew, and forgets unknown actors that no document names any more."""
    for name in DERIVED:
        connection.execute(f"truncate {name}")
        connection.execute(f"insert into {name} by name {statements('derive')[name].sql}")
    connection.execute(
        "delete from actor where not is_known and actor_id not in (select actor_id from mention)"
        " and actor_id not in (select actor_id from event_actor)"
    )


def verify(path: Path) -> dict[str, int]:
    """The rows of each table of a closed file, read back from it; raises CheckError where a check returns a row."""
    with duckdb.connect(path, read_only=True) as connection:
        for check in statements("checks").values():
            row = connection.execute(check.sql).fetchone()
            if row is not None:
                raise CheckError(f"checks/{check.name}.sql: {check.comment} {row}")
        return {name: _count(connection, name) for name in statements("schema")}


def _count(connection: duckdb.DuckDBPyConnection, name: str) -> int:
    row = connection.execute(f"select count(*) from {name}").fetchone()
    return int(row[0]) if row else 0


def _copy(old: Path, new: Path) -> None:
    # Shares the blocks where the file system can (btrfs, xfs), else copies inside the kernel.
    with old.open("rb") as source, new.open("wb") as target:
        size = os.fstat(source.fileno()).st_size
        while size > 0:
            size -= os.copy_file_range(source.fileno(), target.fileno(), size)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
