"""The next build: the current file copied, rows taken out and put in, derived, checked, published.

>>> refresh(Path("build/warehouse"), Changes(paths=["a.txt"], batches=[{"document": table}]))
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any

import duckdb
import pyarrow as pa

from warehouse import publish
from warehouse.sql import Statement, schema_version, statements

# Facts about the world: a refresh that brings one of these tables replaces it.
WORLD = ("event_type", "actor_name", "office", "letter_fold")
# Rows of one document each: taken out with their document.
OF_DOCUMENT = (
    "document",
    "sentence",
    "time_expression",
    "resolution",
    "mention",
    "telling",
    "clue",
    "telling_actor",
    "attribution",
    "evidence",
    "token",
    "doc_manifest",
)
# Rows that are put in at once.
GATHERED = 300_000
# Made from the others on every refresh, in this order, by the queries under derive/.
DERIVED = ("event", "event_actor", "event_outlet", "event_pair", "event_lane")

# Readable by the command line of DuckDB 1.5.
STORAGE = "v1.5.0"
# A document added to a group of rows has the whole group written anew, texts and all: in DuckDB's own groups of 122,880
# that takes two seconds of processor time.
ROW_GROUP = 30_720
CONFIG: dict[str, Any] = {
    "storage_compatibility_version": STORAGE,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "preserve_insertion_order": True,
    # What DuckDB may hold at once; what needs more goes to the disk beside the build.
    "memory_limit": "1GB",
}


class CheckError(publish.NotPublishedError):
    """A check under checks/ returned rows: nothing was published, the old build stays."""


class StaleError(publish.NotPublishedError):
    """The current build cannot be taken further: it is damaged or of another schema."""


@dataclass(frozen=True)
class Changes:
    """What a refresh changes.

    `paths` are files that are gone or read again: their documents go, and what they have in quarantine. Of files in
    `retried` only what they have in manifest and quarantine goes, the documents stay. `removed` are single documents
    that go, asked for once the batches are through. `batches` bring rows by table, as they are ready: those of
    documents, of `quarantine` and of unknown actors (`actor`); a document that is there already goes before it comes
    anew. `world` brings tables that replace what was there, in `actor` the known ones. `run` says run_id, started_at,
    extractor_version and read_count for the row of this run. `is_whole` begins with an empty file.
    """

    paths: Collection[str] = ()
    retried: Collection[str] = ()
    removed: Iterable[str] = ()
    batches: Iterable[Mapping[str, pa.Table]] = ()
    world: Mapping[str, pa.Table] = field(default_factory=dict)
    run: Mapping[str, Any] = field(default_factory=dict)
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
    told by several documents gets one `telling.event_id` (`reassign`), and `conflict` its rows; nothing else changes.
    Raises CheckError, StaleError, publish.BusyError or publish.DiskFullError; then the old build stays current.
    """
    with publish.writing(root) as path:
        old = None if changes.is_whole else publish.current(root)
        if old and not can_go_on(root):
            raise StaleError(f"{old}: damaged, or of another schema; every document is to be read again (is_whole)")
        last = publish.current(root)
        publish.require_room(root, 2 * last.stat().st_size if last and last.exists() else 0)
        try:
            counts = _built(path, old, changes, after)
            return Build(publish.publish(root, path), counts)
        except (duckdb.Error, OSError) as error:
            if not publish.is_full(root):
                raise
            raise publish.DiskFullError(f"{root}: the disk filled up; the build before stays current") from error


def _built(path: Path, old: Path | None, changes: Changes, after: After | None) -> dict[str, int]:
    """The rows of each table of the file now at `path`, closed and checked."""
    if old:
        _copy(old, path)
        # What was copied goes to the disk while documents are still being read.
        Thread(target=publish.flush, args=(path,), daemon=True).start()
    connection = opened(path)
    try:
        if not old:
            create(connection)
        remember(connection)
        gone = change(connection, changes)
        if after:
            after(connection)
        derive(connection)
        if changes.run:
            _record(connection, {**changes.run, "removed_count": gone, "ended_at": datetime.now(UTC)})
        _do(connection, "checkpoint")
    finally:
        connection.close()
    return verify(path)


def opened(path: Path) -> duckdb.DuckDBPyConnection:
    """A connection that writes the file at `path`, made where it is not there."""
    connection = duckdb.connect(":memory:", config={**CONFIG, "temp_directory": f"{path}.tmp"})
    # A build that was not finished is swept, never taken up again: it needs no log, which goes to the disk each time.
    how = f"storage_version '{STORAGE}', row_group_size {ROW_GROUP}, recovery_mode 'no_wal_writes'"
    _do(connection, f"attach {_quoted(str(path))} as build ({how})")
    _do(connection, "use build")
    _do(connection, "set TimeZone = 'UTC'")
    return connection


def can_go_on(root: Path) -> bool:
    """Whether there is a whole current build of this schema; where not, every document is to be read again."""
    path = publish.current(root)
    if path is None or not path.exists():
        return False
    try:
        with duckdb.connect(path, read_only=True, config=publish.READING) as connection:
            rows = connection.execute("select version from schema_version").fetchall()
    except (duckdb.IOException, duckdb.SerializationException, duckdb.CatalogException):
        return False
    return rows == [(schema_version(),)]


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Makes the types, tables, macros and views of the schema, each with its comments."""
    for folder in ("schema/types", "schema", "schema/macros", "views"):
        for statement in statements(folder).values():
            _do(connection, statement.sql)
            for comment in comments(folder, statement):
                _do(connection, comment)
    _do(connection, "insert into schema_version values ($version)", {"version": schema_version()})


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


def change(connection: duckdb.DuckDBPyConnection, changes: Changes) -> int:
    """How many documents went, once the removed rows are out and the new ones in.

    Raises KeyError naming a table that is not one of those a refresh may fill.
    """
    for name, rows in changes.world.items():
        if name not in (*WORLD, "actor"):
            raise KeyError(f"{name} is no table of the world")
        _do(connection, "delete from actor where is_known" if name == "actor" else f"truncate {name}")
        insert(connection, name, rows)
    if changes.world:
        # What an event's type is called and counted as may be another now.
        _do(connection, "insert into touched select event_id from telling")
    gone = remove(connection, (), changes.paths)
    _forget(connection, changes.retried)
    for batch in gathered(changes.batches):
        connection.begin()
        if "document" in batch:
            gone += remove(connection, batch["document"].column("document_id").to_pylist())
        for name, rows in batch.items():
            if name not in (*OF_DOCUMENT, "quarantine", "actor"):
                raise KeyError(f"{name} is no table that documents fill; derived ones are made from the others")
            insert(connection, name, rows)
        connection.commit()
    gone += remove(connection, list(changes.removed))
    if gone:
        lost = "(select telling_id from went anti join telling using (telling_id))"
        is_half = f"telling_a_id in {lost} or telling_b_id in {lost}"
        _do(connection, f"delete from conflict where {is_half}")
        part(connection, is_half)
    return gone


def part(connection: duckdb.DuckDBPyConnection, which: str) -> None:
    """Takes out pairs of tellings of one event, and notes in `unsettled` whom that leaves to find their event anew."""
    sql = f"delete from same_event where {which} returning telling_a_id, telling_b_id"
    parted = {telling for pair in connection.execute(sql).fetchall() for telling in pair}
    connection.register("parted", pa.table({"telling_id": pa.array(parted, pa.string())}))
    _do(connection, "insert into unsettled from parted")
    connection.unregister("parted")


def gathered(batches: Iterable[Mapping[str, pa.Table]], most: int = GATHERED) -> Iterator[dict[str, pa.Table]]:
    """Small batches together, up to about `most` rows: DuckDB takes few large inserts ten times as fast as many small.

    A document that comes twice comes in two of them, so that the later one replaces the earlier.
    """
    waiting: list[Mapping[str, pa.Table]] = []
    documents: set[str] = set()
    rows = 0
    for batch in batches:
        own = set(batch["document"].column("document_id").to_pylist()) if "document" in batch else set()
        if waiting and (rows > most or not documents.isdisjoint(own)):
            yield _joined(waiting)
            waiting, documents, rows = [], set(), 0
        waiting.append(batch)
        documents |= own
        rows += sum(table.num_rows for table in batch.values())
    if waiting:
        yield _joined(waiting)


def _joined(batches: list[Mapping[str, pa.Table]]) -> dict[str, pa.Table]:
    names = dict.fromkeys(name for batch in batches for name in batch)
    return {
        name: pa.concat_tables([batch[name] for batch in batches if name in batch], promote_options="permissive")
        for name in names
    }


def remove(connection: duckdb.DuckDBPyConnection, documents: Collection[str], paths: Collection[str] = ()) -> int:
    """How many documents went: those named, and those of the files named, with all their rows and quarantine."""
    connection.register("gone_paths", pa.table({"path": pa.array(paths, pa.string())}))
    connection.register("gone_documents", pa.table({"document_id": pa.array(documents, pa.string())}))
    _do(
        connection,
        "create or replace temp table gone as"
        " select document_id from document semi join gone_documents using (document_id)"
        " union select document_id from doc_manifest semi join gone_paths using (path)",
    )
    count = _count(connection, "gone")
    if count:
        _do(connection, "insert into moved from gone")
        _do(connection, f"insert into went {_TOLD} where document_id in (select document_id from gone)")
        _do(
            connection,
            "insert into touched select event_id from telling where document_id in (select document_id from gone)",
        )
        _do(
            connection,
            "insert into unnamed select actor_id from mention where document_id in (select document_id from gone)",
        )
        for name in OF_DOCUMENT:
            _do(connection, f"delete from {name} where document_id in (select document_id from gone)")
    if paths:
        _do(connection, "delete from quarantine where path in (select path from gone_paths)")
    connection.unregister("gone_paths")
    connection.unregister("gone_documents")
    return count


def _forget(connection: duckdb.DuckDBPyConnection, paths: Collection[str]) -> None:
    connection.register("gone_paths", pa.table({"path": pa.array(paths, pa.string())}))
    for name in ("quarantine", "doc_manifest"):
        _do(connection, f"delete from {name} where path in (select path from gone_paths)")
    connection.unregister("gone_paths")


def insert(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    """Adds the rows to a table, columns by name; of actors only those that are not there yet."""
    connection.register("incoming", rows)
    _do(connection, f"insert {'or ignore ' if name == 'actor' else ''}into {name} by name select * from incoming")
    if name == "document":
        _do(connection, "insert into moved select document_id from incoming")
    connection.unregister("incoming")


def reassign(connection: duckdb.DuckDBPyConnection) -> None:
    """Gives each telling in the temporary table `reassigned` the event named there, and notes both its events."""
    those = "telling_id in (select telling_id from reassigned)"
    _do(connection, f"insert into touched select event_id from telling where {those}")
    _do(
        connection,
        "update telling set event_id = reassigned.event_id from reassigned"
        " where telling.telling_id = reassigned.telling_id",
    )
    _do(connection, "insert into touched select event_id from reassigned")


# A telling as it is compared before and after.
_TOLD = "select telling_id, content_hash, event_type, starts_on, ends_on from telling join document using (document_id)"
_DISPUTED = "select distinct event_id from conflict"


def remember(connection: duckdb.DuckDBPyConnection) -> None:
    """Begins to note what changes, so that `derive` makes only those events anew: how tellings were that `went`.

    Besides, `touched` events, those that were `disputed`, `unsettled` tellings, documents that `moved` in or out, and
    actors that a document `unnamed`.
    """
    _do(connection, f"create or replace temp table went as {_TOLD} limit 0")
    _do(connection, f"create or replace temp table disputed as {_DISPUTED}")
    _do(connection, "create or replace temp table touched (event_id varchar)")
    _do(connection, "create or replace temp table unsettled (telling_id varchar)")
    _do(connection, "create or replace temp table moved (document_id varchar)")
    _do(connection, "create or replace temp table unnamed (actor_id varchar)")


def derive(connection: duckdb.DuckDBPyConnection) -> None:
    """Makes the derived rows of every event that changed anew, and forgets unknown actors that nobody names any more.

    Changed are those of documents that went or came, and those that merging, a conflict or a seed has changed.
    """
    _do(
        connection,
        "insert into touched select event_id from telling where document_id in (select document_id from moved)"
        f" union all ((from disputed except {_DISPUTED}) union all ({_DISPUTED} except from disputed))",
    )
    for name in DERIVED:
        _do(connection, f"delete from {name} where event_id in (select event_id from touched)")
        _do(connection, f"insert into {name} by name {statements('derive')[name].sql}")
    _do(
        connection,
        "delete from actor where not is_known and actor_id in (from unnamed"
        " except select actor_id from mention where actor_id in (from unnamed)"
        " except select actor_id from event_actor where actor_id in (from unnamed))",
    )


def verify(path: Path) -> dict[str, int]:
    """The rows of each table of a closed file, read back from it; raises CheckError where a check returns a row."""
    with duckdb.connect(path, read_only=True, config=publish.READING) as connection:
        for view in statements("checks/views").values():
            _do(connection, view.sql)
        for check in statements("checks").values():
            rows = connection.execute(f"from ({check.sql.rstrip().rstrip(';')}) limit 3").fetchall()
            if rows:
                raise CheckError(f"checks/{check.name}.sql: {check.comment} {rows}")
        return {name: _count(connection, name) for name in statements("schema")}


def _record(connection: duckdb.DuckDBPyConnection, run: Mapping[str, Any]) -> None:
    _do(connection, statements("derive")["run"].sql, run)


def _count(connection: duckdb.DuckDBPyConnection, name: str) -> int:
    ((count,),) = connection.execute(f"select count(*) from {name}").fetchall()
    return int(count)


def _do(connection: duckdb.DuckDBPyConnection, sql: str, parameters: Mapping[str, Any] | None = None) -> None:
    # A result that nobody fetched keeps the connection busy.
    connection.execute(sql, parameters or {}).fetchall()


def _copy(old: Path, new: Path) -> None:
    # Shares the blocks where the file system can (btrfs, xfs), else copies inside the kernel.
    with old.open("rb") as source, new.open("wb") as target:
        size = os.fstat(source.fileno()).st_size
        while size > 0:
            size -= os.copy_file_range(source.fileno(), target.fileno(), size)


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
