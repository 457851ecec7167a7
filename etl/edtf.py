"""A resolved TIMEX3 value in EDTF (ISO 8601-2), the notation that archives exchange."""

from __future__ import annotations

import re

from etl.timex.expression import Resolution

# Codes of level 2: seasons without a hemisphere, quarters, halves.
_SEASONS = {"SP": "21", "SU": "22", "FA": "23", "WI": "24"}
_PLAIN = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


def edtf(resolution: Resolution) -> str | None:
    """The value in EDTF, None where it names no days: `199` is `199X`, `2022-Q1` is `2022-33`, about 2010 is `2010~`.

    What EDTF has no sign for, a week or a list of days, becomes its interval, `2023-03-06/2023-03-12`.
    """
    interval = resolution.interval
    if interval is None or resolution.state != "resolved":
        return None
    written = _simple(resolution.value) or f"{interval.first.isoformat()}/{interval.last.isoformat()}"
    return written + "~" if resolution.expression.mod == "APPROX" and "/" not in written else written


def _simple(value: str) -> str | None:
    day = value.split("T", maxsplit=1)[0]
    if _PLAIN.fullmatch(day):
        return day
    if day.isdigit() and len(day) in (2, 3):
        return day.ljust(4, "X")
    year, _, part = day.partition("-")
    if part in _SEASONS:
        return f"{year}-{_SEASONS[part]}"
    if part in ("Q1", "Q2", "Q3", "Q4"):
        return f"{year}-{32 + int(part[1])}"
    if part in ("H1", "H2"):
        return f"{year}-{39 + int(part[1])}"
    return None
