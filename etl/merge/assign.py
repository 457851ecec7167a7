"""Which event each telling tells: the pairs of one event gathered to groups, and the key of the group written.

Groups never reach beyond what pairs hold together, however loosely: only the tellings that some chain of pairs joins to
something that changed are gathered anew, a part of them at a time.
"""

from __future__ import annotations

from datetime import date

import duckdb
import pyarrow as pa

from etl.merge.decided import Decided
from etl.merge.group import groups
from warehouse.build import reassign
from warehouse.sql import statements

# Tellings from which one part is begun: what is joined to them comes with them.
PART = 50_000
LAST = date.max
_TOGETHER = "hash(telling_id) in (select telling_no from together)"


def assign(connection: duckdb.DuckDBPyConnection, decided: Decided, *, is_whole: bool) -> None:
    """Writes to each telling the key of its event, that of one of its tellings, the first published.

    The temporary table `unsettled` names the tellings that came, went or lost or won a pair; `is_whole` asks for all
    tellings. Leaves `reassigned`, the tellings whose key is another now.
    """
    _register_decided(connection, decided)
    _do(connection, _sql("waiting_whole" if is_whole else "waiting"))
    _do(connection, _sql("joined"))
    _do(connection, "create or replace temp table reassigned (telling_id varchar, event_id varchar)")
    # Two keys of one number would be settled together, which comes to the same.
    first = f"select hash(telling_id) as telling_no from waiting order by telling_id limit {PART}"
    while _brought(connection, f"create or replace temp table together as {first}"):
        while _brought(connection, f"insert into together {_sql('companions')}"):
            pass
        _do(connection, f"delete from waiting where {_TOGETHER}")
        _settle(connection, decided)
    reassign(connection)
    for name in ("waiting", "joined", "together", "decided_pair"):
        _do(connection, f"drop table {name}")


def _settle(connection: duckdb.DuckDBPyConnection, decided: Decided) -> None:
    """Notes of the tellings in `together` those that belong to another event than is written."""
    rows = connection.execute(
        "select telling_a_id, telling_b_id, score from same_event"
        " where hash(telling_a_id) in (select telling_no from together)"
    ).fetchall()
    pairs = {(a, b): score for a, b, score in rows}
    documents = connection.execute(
        "select telling_id, telling.document_id, published_on from telling join document using (document_id)"
        f" where {_TOGETHER}"
    ).fetchall()
    document = {telling: own for telling, own, _ in documents}
    first = {telling: (telling not in decided.into, day or LAST, telling) for telling, _, day in documents}
    own = {
        telling: min(members, key=first.__getitem__)
        for members in groups(pairs, document, decided)
        for telling in members
    }
    assigned = {"telling_id": pa.array(own.keys(), pa.string()), "event_id": pa.array(own.values(), pa.string())}
    connection.register("assigned", pa.table(assigned))
    _do(connection, f"insert into reassigned {_sql('reassigned')}")
    connection.unregister("assigned")


def _register_decided(connection: duckdb.DuckDBPyConnection, decided: Decided) -> None:
    """The pairs that people put together, as the temporary table `decided_pair`."""
    pairs = sorted(decided.together)
    both = {"telling_a_id": pa.array([a for a, _ in pairs], pa.string())}
    both["telling_b_id"] = pa.array([b for _, b in pairs], pa.string())
    connection.register("deciding", pa.table(both))
    _do(connection, "create or replace temp table decided_pair as from deciding")
    connection.unregister("deciding")


def _sql(name: str) -> str:
    return statements("merging")[name].sql.rstrip().rstrip(";")


def _brought(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    """How many rows a statement put in."""
    ((count,),) = connection.execute(sql).fetchall()
    return int(count)


def _do(connection: duckdb.DuckDBPyConnection, sql: str) -> None:
    # A result that nobody fetched keeps the connection busy.
    connection.execute(sql).fetchall()
