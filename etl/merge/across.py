"""The tellings of all documents made into events: what `refresh` does once the rows are in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from etl.merge.assign import assign
from etl.merge.clues import title_words
from etl.merge.compare import Told, compare
from etl.merge.conflicts import Conflict, conflicts
from etl.merge.decided import Decided
from etl.merge.figures import Figure
from etl.merge.why import Names, from_rows, why
from etl.parts import parts_of, tables_of
from warehouse.build import part
from warehouse.sql import statements

# A clue that more tellings of one type and day share tells none of them apart.
MOST = 60
# A clue that no more share is enough to compare two tellings that share no other.
FEW = 12
# Tellings of one type and of neighbouring months that are compared at once: few enough to hold in memory, and each is
# looked up about once.
COMPARED = 15_000
# Tellings whose conflicts are looked for at once.
DISPUTED = 20_000
Run = Callable[[Callable[[pa.RecordBatch], pa.RecordBatch], Iterable[pa.RecordBatch]], Iterable[pa.RecordBatch]]
SETS = ("sources", "targets", "names", "rare", "words", "places")


def merge(
    connection: duckdb.DuckDBPyConnection, decided: Decided, *, is_redecided: bool = True, run: Run = map
) -> None:
    """Gives the tellings of one event one key, and writes why (`same_event`) and on what they differ (`conflict`).

    Only what shares a type and a day with something that changed is compared anew, and only what pairs join to it is
    gathered anew, unless people decided otherwise than before (`is_redecided`); the outcome is that of doing it all.
    `run` maps a function over batches, in whatever processes.
    """
    _do(connection, _sql("bucket_days"))
    for name in ("changed", "fresh"):
        _do(connection, f"create or replace temp table {name} as {_sql(name)}")
    part(
        connection,
        "telling_a_id in (select telling_id from changed) or telling_b_id in (select telling_id from changed)"
        " or (telling_a_id in (select telling_id from fresh) and telling_b_id in (select telling_id from fresh)"
        " and not is_within)",
    )
    _do(connection, "insert into unsettled select telling_id from changed union all select telling_id from fresh")
    _pair(connection, run)
    assign(connection, decided, is_whole=is_redecided)
    _disagree(connection)
    for name in ("changed", "fresh", "month", "asked", "reassigned", "changed_event"):
        _do(connection, f"drop table if exists {name}")


def _pair(connection: duckdb.DuckDBPyConnection, run: Run) -> None:
    """Writes the pairs of tellings that tell one event, part by part."""
    connection.execute(f"create or replace temp table month as {_sql('month')}", {"most": COMPARED}).fetchall()
    ((count,),) = connection.execute("select count(distinct part_no) from month").fetchall()
    questions = (question for number in range(count) if (question := _question(connection, number)) is not None)
    # Other processes cost half a second to start.
    for found in (run if count > 1 else map)(compared, questions):
        for rows in tables_of([found]).values():
            _insert(connection, "same_event", rows)


def _question(connection: duckdb.DuckDBPyConnection, number: int) -> pa.RecordBatch | None:
    """The pairs of one part to compare, with all that it takes: their tellings, and what the actors are called."""
    shared = {"part": number, "most": MOST, "few": FEW}
    near = connection.sql(_sql("pairs"), params=shared).to_arrow_table()
    within = connection.sql(_sql("pairs_within"), params={"part": number}).to_arrow_table()
    pairs = pa.concat_tables([near, within])
    if not pairs.num_rows:
        return None
    _ask(connection, _values(pairs.columns))
    told = connection.sql(_sql("tellings")).to_arrow_table()
    named = _values([pc.list_flatten(told.column(name)) for name in ("sources", "targets", "names")])
    return parts_of({"pair": pairs, "telling": told, "actor": _actors(connection, named)})


def _values(columns: list[pa.ChunkedArray]) -> pa.Array:
    """Each value of these columns once."""
    return pa.chunked_array([chunk for column in columns for chunk in column.chunks], pa.string()).unique()


def compared(question: pa.RecordBatch) -> pa.RecordBatch:
    """The rows of `same_event` for the pairs of a question: those of one event, and why."""
    tables = tables_of([question])
    told = {row["telling_id"]: _told(row) for batch in tables["telling"].to_batches() for row in batch.to_pylist()}
    names = _names(tables.get("actor"))
    found = [
        same
        for batch in tables["pair"].to_batches()
        for a, b in zip(*(column.to_pylist() for column in batch.columns), strict=True)
        if (same := compare(told[a], told[b])) is not None
    ]
    reasons = [why(same, told[same.a], told[same.b], names) for same in found]
    rows = {
        "telling_a_id": pa.array([same.a for same in found], pa.string()),
        "telling_b_id": pa.array([same.b for same in found], pa.string()),
        "score": pa.array([same.score for same in found], pa.float64()),
        "is_within": pa.array([any(part == "within" for part, _ in same.shared) for same in found], pa.bool_()),
        "reason_ar": pa.array([ar for ar, _ in reasons], pa.string()),
        "reason_en": pa.array([en for _, en in reasons], pa.string()),
    }
    return parts_of({"same_event": pa.table(rows)})


def tellings(connection: duckdb.DuckDBPyConnection, keys: Iterable[str]) -> dict[str, Told]:
    """The tellings of these keys as they are compared."""
    _ask(connection, pa.array(sorted(keys), pa.string()))
    table = connection.sql(_sql("tellings")).to_arrow_table()
    return {row["telling_id"]: _told(row) for row in table.to_pylist()}


def _told(row: dict[str, Any]) -> Told:
    sets = {name: frozenset(row[name]) for name in SETS}
    return Told(
        id=row["telling_id"],
        document=row["document_id"],
        lang=row["lang"],
        outlet=row["outlet"],
        title=title_words(row["title"], row["lang"]),
        type=row["event_type"],
        mode=row["mode"],
        status=row["status"],
        rule=row["rule"],
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        granularity=row["granularity"],
        is_dated=row["is_dated"],
        sentence=row["sentence_no"],
        place=row["place"],
        confidence=row["confidence"],
        published_on=row["published_on"],
        figures=tuple(Figure(**each) for each in row["figures"]),
        **sets,
    )


def _disagree(connection: duckdb.DuckDBPyConnection) -> None:
    """Writes the conflicts of every event anew of which a telling came, went or was read again."""
    connection.execute(f"create or replace temp table changed_event as {_sql('changed_event')}", {"most": DISPUTED})
    _do(connection, "delete from conflict where event_id in (select event_id from changed_event)")
    ((count,),) = connection.execute("select coalesce(max(part_no) + 1, 0) from changed_event").fetchall()
    for number in range(count):
        found = _conflicts(connection, f"event_id in (select event_id from changed_event where part_no = {number})")
        if found:
            columns = zip(*((c.id, c.event, c.kind, c.a, c.b, c.ar, c.en) for c in found), strict=True)
            headings = ("conflict_id", "event_id", "kind", "telling_a_id", "telling_b_id", "detail_ar", "detail_en")
            _insert(connection, "conflict", pa.table(dict(zip(headings, map(list, columns), strict=True))))


def _conflicts(connection: duckdb.DuckDBPyConnection, which: str) -> list[Conflict]:
    rows = connection.execute(
        f"select event_id, list(telling_id order by telling_id) from telling where {which} group by event_id"
        " having count(*) > 1 order by event_id"
    ).fetchall()
    if not rows:
        return []
    pairs = set(
        connection.execute(
            "select telling_a_id, telling_b_id from same_event join telling on telling_id = telling_a_id"
            f" where not is_within and {which}"
        ).fetchall()
    )
    told = tellings(connection, {key for _, keys in rows for key in keys})
    named = {actor for one in told.values() for actor in one.sources | one.targets | one.names}
    names = _names(_actors(connection, pa.array(sorted(named), pa.string())))
    return [
        conflict
        for event, keys in rows
        for conflict in conflicts(event, [told[key] for key in keys if key in told], pairs, names)
    ]


def _actors(connection: duckdb.DuckDBPyConnection, keys: pa.Array) -> pa.Table:
    """What the actors of these keys are called."""
    connection.register("named", pa.table({"actor_id": keys}))
    found = connection.sql(_sql("actors")).to_arrow_table()
    connection.unregister("named")
    return found


def _names(actors: pa.Table | None) -> Names:
    rows = [] if actors is None else zip(*(column.to_pylist() for column in actors.columns), strict=True)
    return from_rows({key: (ar, en) for key, ar, en in rows})


def _ask(connection: duckdb.DuckDBPyConnection, keys: pa.Array) -> None:
    """The tellings in question, as the temporary table `asked`."""
    connection.register("asking", pa.table({"telling_id": keys}))
    _do(connection, "create or replace temp table asked as from asking")
    connection.unregister("asking")


def _insert(connection: duckdb.DuckDBPyConnection, name: str, rows: pa.Table) -> None:
    connection.register("incoming", rows)
    _do(connection, f"insert into {name} by name from incoming")
    connection.unregister("incoming")


def _sql(name: str) -> str:
    return statements("merging")[name].sql.rstrip().rstrip(";")


def _do(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    # A result that nobody fetched keeps the connection busy.
    connection.execute(sql).fetchall()
