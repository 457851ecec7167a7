"""Where the marks of a time axis stand, and what they say in the reader's months and digits."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from dashboard.i18n import Words
from dashboard.series import Axis, ordinal

# Steps between marks, in months; below a month they are counted in days.
MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
DAYS = (1, 2, 7, 14)
# The share of the axis at its beginning on which a label may be cut off.
CLIPPED = 0.06


def ticks(axis: Axis, words: Words, room: int = 9, edge: float = 0.0) -> dict[str, Any]:
    """Plotly's tick settings for `axis`, at most about `room` marks, running right to left in Arabic.

    `edge` is the share of the axis kept free at both ends.
    """
    first, last = axis.starts_on, axis.ends_on
    days = marks(first, last, room)
    length = axis.end - axis.first
    # A label at the very edge has no room and is left out: the year is told by the first that is sure to be seen.
    dated = next((day for day in days if ordinal(day) - axis.first > length * CLIPPED), None)
    texts = [tick_text(day, day == dated, days, words) for day in days]
    margin = length * edge
    ends = [axis.first - margin, axis.end + margin]
    return {
        "type": "linear",
        "tickmode": "array",
        "tickangle": 0,
        "tickvals": [ordinal(day) for day in days],
        "ticktext": texts,
        "range": ends[::-1] if words.direction == "rtl" else ends,
    }


def marks(first: date, last: date, room: int) -> list[date]:
    """Round days between the two: firsts of months or years where there is no room for less."""
    length = (last - first).days + 1
    for step in DAYS:
        if length / step <= room:
            start = first if step < 7 else first + timedelta(days=-first.weekday() % 7)
            return [start + timedelta(days=n) for n in range(0, (last - start).days + 1, step)]
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((step for step in MONTHS if months / step <= room), MONTHS[-1])
    index = -(-(first.year * 12 + first.month - 1 + (first.day > 1)) // step) * step
    days = []
    while index // 12 <= 9999 and (day := date(max(index // 12, 1), index % 12 + 1, 1)) <= last:
        days.append(day)
        index += step
    return days


def tick_text(day: date, is_first: bool, days: list[date], words: Words) -> str:
    step = (days[1] - days[0]).days if len(days) > 1 else 1
    year = words.written(f"{day.year:04}")
    if step >= 365:
        return year
    month = words.month(day.month, short=True)
    if step >= 28:
        return f"{month}<br><b>{year}</b>" if is_first or day.month <= step // 28 else month
    text = f"{words.written(str(day.day))} {month}"
    return f"{text}<br><b>{year}</b>" if is_first or (day.month == 1 and day.day <= step) else text
