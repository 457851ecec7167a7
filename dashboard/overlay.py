"""What people decided, laid over the rows that machines made."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from dashboard.decisions import Decision
from dashboard.filters import partial_date

Row = dict[str, Any]
# Decisions after which an event is no longer shown by itself.
GONE = ("reject", "merge")


def laid_over(rows: Iterable[Row], decisions: Iterable[Decision]) -> list[Row]:
    """The events with the days that people gave them, without those that were rejected or merged into another.

    Of several decisions on one event the last holds; a decision that was undone is no longer among them.
    """
    last: dict[str, Decision] = {}
    for decision in decisions:
        if decision.kind in (*GONE, "correct_date", "confirm"):
            last |= dict.fromkeys(decision.subject, decision)
    shown = [decided(row, last.get(row["event_id"])) for row in rows if not is_gone(row, last)]
    return sorted(shown, key=lambda row: (row["starts_on"] or date.max, row["event_id"]))


def is_gone(row: Row, last: dict[str, Decision]) -> bool:
    decision = last.get(row["event_id"])
    return decision is not None and decision.kind in GONE


def decided(row: Row, decision: Decision | None) -> Row:
    """The row with the day of the decision, where it gives one; its sources may go on disagreeing."""
    days = partial_date(decision.value) if decision and decision.kind == "correct_date" else None
    if days is None:
        return row
    granularity = "day" if days[0] == days[1] else "month" if days[0].month == days[1].month else "year"
    certainty = "day" if granularity == "day" else "span"
    return row | {"starts_on": days[0], "ends_on": days[1], "granularity": granularity, "certainty": certainty}
