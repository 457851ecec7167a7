"""Whether an office was held on a day, where its first and last days may be known to the month or the year only."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from etl.actors.knowledge import Tenure


def may_hold(tenure: Tenure, day: date) -> bool:
    """Whether the office may have been held on that day: the widest reading of its first and last days."""
    return first_day(tenure.starts_on) <= day <= last_day(tenure.ends_on)


def surely_holds(tenure: Tenure, day: date) -> bool:
    """Whether the office was held on that day by the narrowest reading of its first and last days."""
    return bool(tenure.starts_on) and last_day(tenure.starts_on) <= day <= (
        first_day(tenure.ends_on) if tenure.ends_on else date.max
    )


def first_day(written: str) -> date:
    """The first day of `2023`, `2023-02` or `2023-02-06`; the first of all days for nothing.

    Raises ValueError for what is no day, month or year.
    """
    if not written:
        return date.min
    parts = [int(part) for part in written.split("-")]
    return date(*[*parts, 1, 1][:3])


def last_day(written: str) -> date:
    """The last day of `2023`, `2023-02` or `2023-02-06`; the last of all days for nothing."""
    if not written:
        return date.max
    first, parts = first_day(written), written.count("-")
    if parts == 2:
        return first
    month = first.month if parts == 1 else 12
    return date(first.year, month, monthrange(first.year, month)[1])
