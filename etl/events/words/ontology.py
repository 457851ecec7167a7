"""The event types and their quad classes, as seeds/event_types.csv lists them."""

from __future__ import annotations

from functools import cache

from etl.data import SEEDS, csv_rows

# Parties to a meeting or an agreement may stand on either side.
SYMMETRIC = frozenset({"AGREE", "CONSULT"})
# Saying is an act of somebody, and each act of saying is an event of its own.
SPEECH = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT"})


@cache
def quad_classes() -> dict[str, str]:
    """The quad class of each event type; raises ValueError where the seed names a type twice."""
    rows = csv_rows(SEEDS / "event_types.csv")
    classes = {row["event_type"]: row["quad_class"] for row in rows}
    if len(classes) != len(rows):
        raise ValueError("seeds/event_types.csv: an event type is listed twice")
    return classes


def quad_class(event_type: str) -> str:
    """The quad class of a type; raises ValueError naming a type that the seed lacks."""
    try:
        return quad_classes()[event_type]
    except KeyError:
        raise ValueError(f"{event_type!r} is no event type of seeds/event_types.csv") from None


def type_name(event_type: str, language: str) -> str:
    """What a type is called in Arabic (`ar`) or, in any other language, in English."""
    row = next(row for row in csv_rows(SEEDS / "event_types.csv") if row["event_type"] == event_type)
    return row["name_ar" if language == "ar" else "name_en"]
