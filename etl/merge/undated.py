"""When an undated document was written, by the dated ones that tell the same events."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

import duckdb

from etl.merge.across import MOST, tellings
from etl.merge.compare import ENOUGH, Told, compare
from etl.model import Evidence
from etl.reason import Reason
from warehouse.sql import statements

KIND = "same-event"
# The days of an undated telling are unknown, and yet count as shared while two are compared: more must speak for it.
MORE = 1.0
# What two documents barely share may be an old event, or two that are alike; from this score on it seldom is.
SURE, LIKELY, SURELY = 2 * ENOUGH, 0.6, 0.85
HALF_LIFE = 5
# The dated documents that are heard, those with most events in common.
HEARD = 2


@dataclass(frozen=True, slots=True)
class _Shared:
    """What an undated document has in common with a dated one: how many events, what speaks for it, the first day."""

    count: int
    score: float
    first: date
    telling: Told


def evidence(connection: duckdb.DuckDBPyConnection, until: date) -> dict[str, list[Evidence]]:
    """The evidence for each undated document that tells events of dated ones, by its key."""
    if not connection.execute("select count(*) from document where published_on is null").fetchall()[0][0]:
        return {}
    sql = statements("merging")["undated_pairs"].sql.rstrip().rstrip(";")
    pairs = connection.execute(sql, {"most": MOST}).fetchall()
    told = tellings(connection, {key for pair in pairs for key in pair})
    shared: defaultdict[tuple[str, str], list[tuple[Told, float, Told]]] = defaultdict(list)
    for one, other in pairs:
        score = likeness(told[one], told[other])
        if score is not None:
            shared[told[one].document, told[other].document].append((told[one], score, told[other]))
    found: defaultdict[str, list[_Shared]] = defaultdict(list)
    for (document, _), same in sorted(shared.items()):
        first = min((other for _, _, other in same), key=lambda other: (other.starts_on, other.id))
        best = {one.id: max(score for each, score, _ in same if each.id == one.id) for one, _, _ in same}
        found[document].append(_Shared(len(best), round(sum(best.values()), 3), first.starts_on, first))
    return {document: list(_pieces(each, until)) for document, each in found.items()}


def likeness(undated: Told, dated: Told) -> float | None:
    """What speaks for two tellings being of one event, the days of the undated one not counted; None for too little."""
    if dated.ends_on - dated.starts_on > timedelta(days=HALF_LIFE):
        return None
    lent = replace(
        undated,
        starts_on=dated.starts_on,
        ends_on=dated.ends_on,
        granularity=dated.granularity,
        published_on=dated.published_on,
    )
    same = compare(lent, dated)
    return same.score if same is not None and same.score >= ENOUGH + MORE else None


def _pieces(found: Iterable[_Shared], until: date) -> Iterable[Evidence]:
    for each in sorted(found, key=lambda each: (-each.score, each.first, each.telling.id))[:HEARD]:
        reason = Reason.of(
            "dated-same-event", count=each.count, outlet=each.telling.outlet or "…", day=each.first.isoformat()
        )
        weight = SURELY if each.score >= SURE else LIKELY
        if each.first <= until:
            # The report may be dated a day before the event where time zones differ.
            yield Evidence(KIND, each.first - timedelta(days=1), until, weight, reason, None, HALF_LIFE, ahead=0.05)
