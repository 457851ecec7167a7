"""How well tellings of several documents become one event: `python -m tests.bench.bench_merge`.

The corpus of English news says which articles are about one thing (`event_cluster`). Counted are the pairs of articles
of one cluster that share a merged event, and those of different clusters that do. What a cluster is about may be no
event (a telephone, a trailer, a match): those clusters are counted apart. Without ../shared it says so and does
nothing.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from typing import Any

import duckdb

from etl import load
from etl.annotate import annotate
from etl.merge.across import merge, tellings
from etl.merge.compare import Told, days_meet, kin
from etl.merge.decided import Decided
from etl.model import Document
from etl.read.published import published
from etl.settings import Settings
from etl.world import world
from warehouse import build

SHARED = Path(__file__).resolve().parents[3] / "shared"
# What is no event by the guidelines: products, markets, sport, films, private lives, science; words of their clusters.
QUIET = (
    "teigen", "electric", "tarantino", "broadcom", "pixel", "smart_glass", "trailer", "galaxy", "steelers", "microbes",
    "falling_ice", "iceberg", "dauer", "bears", "cardi_b", "ripple", "black_mirror", "jessica", "rose_parade",
    "tiangong", "telegram",
)  # fmt: skip
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)
Record = dict[str, Any]


def main() -> None:
    path = SHARED / "corpora" / "news_en.jsonl"
    if not path.exists():
        print("no ../shared here: nothing to measure")
        return
    docs = [json.loads(line) for line in path.open(encoding="utf-8")]
    connection = warehouse_of(map(document_of, docs))
    cluster = {doc["id"]: doc["event_cluster"] for doc in docs}
    events = _events(connection)
    shared = {pair for told in events.values() for pair in combinations(sorted({document for document, _ in told}), 2)}
    pairs = list(combinations(sorted(cluster), 2))
    same = [pair for pair in pairs if cluster[pair[0]] == cluster[pair[1]]]
    other = [pair for pair in pairs if cluster[pair[0]] != cluster[pair[1]]]
    loud = [pair for pair in same if not any(word in cluster[pair[0]].casefold() for word in QUIET)]
    quiet = [pair for pair in same if pair not in set(loud)]
    print(f"one cluster: {_share(same, shared)}; whose topic is an event: {_share(loud, shared)};")
    print(f"whose topic is none by the guidelines: {_share(quiet, shared)}")
    print(f"different clusters: {_share(other, shared)}")
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for pair in same:
        counts[cluster[pair[0]]][pair in shared] += 1
    for name, count in sorted(counts.items(), key=lambda item: -item[1][False]):
        print(f"  {count[True]:4} of {count.total():4} {name}")
    keys = connection.execute("select telling_id from telling where starts_on is not null").fetchall()
    told = tellings(connection, [key for (key,) in keys])
    _causes(loud, shared, told)
    _wrong(connection, other, shared, events)


def warehouse_of(documents: Iterable[Document]) -> duckdb.DuckDBPyConnection:
    """A warehouse in memory of these documents, merged."""
    connection = duckdb.connect(":memory:", config=build.CONFIG)
    build.create(connection)
    for name, rows in world().items():
        build.insert(connection, name, rows)
    build.remember(connection)
    rows = [load.rows_of(annotate(document, Settings()), "bench", MOMENT) for document in documents]
    for name, table in load.tables(rows).items():
        build.insert(connection, name, table)
    merge(connection, Decided())
    build.derive(connection)
    return connection


def document_of(doc: Record) -> Document:
    when = published(doc["published"], doc["outlet"], doc.get("url", ""))
    return Document(
        id=doc["id"], text=doc["text"], lang=doc["lang"], title=doc["title"], outlet=doc["outlet"],
        published_on=when.day, published_at=when.moment, published_rule="published", content_hash=doc["id"],
    )  # fmt: skip


def _events(connection: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[str, str]]]:
    events: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for event, document, telling in connection.execute(
        "select event_id, document_id, telling_id from telling order by all"
    ).fetchall():
        events[event].append((document, telling))
    return events


def _share(pairs: list[tuple[str, str]], shared: set[tuple[str, str]]) -> str:
    hits = sum(pair in shared for pair in pairs)
    return f"{hits / max(len(pairs), 1):.3f} ({hits} of {len(pairs)})"


def _causes(pairs: list[tuple[str, str]], shared: set[tuple[str, str]], told: dict[str, Told]) -> None:
    """Why each missed pair shares no event: the step that its closest tellings did not pass."""
    of: dict[str, list[Told]] = defaultdict(list)
    for one in told.values():
        of[one.document].append(one)
    causes = Counter(_cause(of[a], of[b]) for a, b in pairs if (a, b) not in shared)
    print("missed pairs of one cluster:", sum(causes.values()))
    for cause, count in causes.most_common():
        print(f"  {count:4} {cause}")


STEPS = (
    "no dated event in one of them",
    "their events are of other types",
    "their days are apart",
    "no actor, place or word in common",
    "their places differ",
    "their doers differ",
    "below the threshold, or kept apart by the others of the group",
)


def _cause(mine: list[Told], theirs: list[Told]) -> str:
    if not mine or not theirs:
        return STEPS[0]
    return STEPS[max(_step(one, other) for one in mine for other in theirs)]


def _step(one: Told, other: Told) -> int:
    if one.type != other.type:
        return 1
    if not days_meet(one, other):
        return 2
    parties, rivals = one.sources | one.targets, other.sources | other.targets
    if not (parties & rivals or one.places & other.places or one.rare & other.rare or one.names & other.names):
        return 3
    if one.places and other.places and not one.places & other.places:
        return 4
    if one.sources and other.sources and not one.sources & other.sources and not kin(one.sources, other.sources):
        return 5
    return 6


def _wrong(
    connection: duckdb.DuckDBPyConnection,
    pairs: list[tuple[str, str]],
    shared: set[tuple[str, str]],
    events: dict[str, list[tuple[str, str]]],
) -> None:
    wrong = set(pairs) & shared
    print("wrong pairs of different clusters:", len(wrong))
    reasons = {(a, b): why for a, b, why in connection.execute(
        "select telling_a_id, telling_b_id, reason_en from same_event").fetchall()}  # fmt: skip
    shown = Counter(
        reasons.get((a, b), "by others of the group")
        for told in events.values()
        for (one, a), (two, b) in combinations(sorted(told, key=lambda item: item[1]), 2)
        if tuple(sorted((one, two))) in wrong
    )
    for why, count in shown.most_common(20):
        print(f"  {count:4} {why}")


if __name__ == "__main__":
    main()
