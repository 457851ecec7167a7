"""A resolution in the Extended Date/Time Format (ISO 8601-2), for archives and other programs.

Written here because the format lacks weeks and parts of a day: those are told by their days.
"""

from __future__ import annotations

import re

from etl.timex.expression import Resolution
from etl.timex.interval import TimeInterval

# EDTF's own codes: seasons of the northern hemisphere, quarters, halves.
SUB_YEAR = {
    "SP": "25",
    "SU": "26",
    "FA": "27",
    "WI": "28",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "H1": "40",
    "H2": "41",
}
_PLAIN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_SUB_YEAR = re.compile(r"(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])")
_OPEN = re.compile(r"[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?")


def edtf(resolution: Resolution) -> str | None:
    """The resolution in EDTF, None for durations, sets and the *_REF values.

    `2023-02-06`, `199X` (a decade), `2022-33` (its first quarter), `2023-03-06/2023-03-12` (a week), `XXXX-02-06` where
    no anchor is known; `~` for about, `?` where a contradiction was found, `%` for both.
    """
    interval = resolution.interval
    if interval is None:
        is_open = resolution.state == "unanchored" and _OPEN.fullmatch(resolution.value) is not None
        return resolution.value if is_open else None
    is_about, is_doubtful = resolution.expression.mod == "APPROX", resolution.conflict is not None
    mark = "%" if is_about and is_doubtful else "~" if is_about else "?" if is_doubtful else ""
    return "/".join(part + mark for part in _parts(resolution.value.partition("T")[0], interval))


def _parts(value: str, interval: TimeInterval) -> list[str]:
    if _PLAIN.fullmatch(value) and not _is_wider(value, interval):
        return [value]
    if match := _SUB_YEAR.fullmatch(value):
        return [f"{match[1]}-{SUB_YEAR[match[2]]}"]
    if interval.granularity == "decade":
        return [f"{value}X"]
    if interval.granularity == "century":
        return [f"{value}XX"]
    first, last = interval.first.isoformat(), interval.last.isoformat()
    return [first] if first == last else [first, last]


def _is_wider(value: str, interval: TimeInterval) -> bool:
    """Whether a day was widened by an anchor that is not certain."""
    return len(value) == len("2023-02-06") and interval.first != interval.last
