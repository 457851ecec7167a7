"""A date by which a text says itself when it was published: a line of its own, the place before the first sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from etl.data import LANGUAGES, yaml_mapping
from etl.model import Evidence
from etl.reason import Reason
from etl.text import Text
from etl.timex.expression import TimeExpression
from etl.timex.interval import TimeInterval

# A text begins within so many characters, and a line of so many more holds little beside its date.
HEAD, BESIDE, LONGEST_LINE = 60, 12, 120


@dataclass(frozen=True)
class Cues:
    """The words before a date of publication, and those before the year of a copyright."""

    published: re.Pattern[str]
    rights: re.Pattern[str]


def dateline(text: Text, expression: TimeExpression, interval: TimeInterval, until: date) -> Evidence | None:
    """The evidence of a date with its year that stands where texts say when they were published, None elsewhere."""
    cues = _cues(text.language.code)
    if cues is None or interval.first > until:
        return None
    raw, span = text.raw, expression.span
    start, end = raw.rfind("\n", 0, span.start) + 1, raw.find("\n", span.end)
    before, after = raw[start : span.start], raw[span.end : end if end >= 0 else len(raw)]
    words = span.of(raw)
    if interval.granularity in ("day", "intraday"):
        is_short = len(before) + len(after) + len(words) <= LONGEST_LINE
        is_said = is_short and cues.published.search(before) is not None
        is_alone = len(before.strip()) + len(after.strip()) <= BESIDE and _is_edge(raw, start, end)
        is_head = span.start <= HEAD and re.match(r"\s*(?:[(/][^)/]{1,30}[)/]\s*)?[-–—:ـ|]", after) is not None
        if is_said or is_alone or is_head:
            reason = Reason.of("dated-published", words=words)
            last = min(interval.last + timedelta(days=2), until)
            return Evidence("dateline", interval.first, last, 0.95, reason, span, 0.5)
    if interval.granularity == "year" and cues.rights.search(before[-LONGEST_LINE:]):
        reason = Reason.of("dated-rights", words=words)
        return Evidence("dateline", interval.first, until, 0.85, reason, span, 60, plateau=365, ahead=0.02)
    return None


def _is_edge(raw: str, start: int, end: int) -> bool:
    """Whether a line is among the first three or the last two of a text that has several."""
    return "\n" in raw.strip() and (raw.count("\n", 0, start) < 3 or end < 0 or raw.count("\n", end) < 2)


@cache
def _cues(code: str) -> Cues | None:
    path = LANGUAGES / code / "dating.yml"
    if not path.exists():
        return None
    data = yaml_mapping(path)
    published, rights = ("|".join(map(re.escape, data[name])) for name in ("published", "rights"))
    return Cues(
        re.compile(rf"(?:^|\W)(?:{published})\b[^\n]{{0,40}}$", re.IGNORECASE),
        re.compile(rf"(?:{rights})[^\n.]{{0,40}}$", re.IGNORECASE),
    )
