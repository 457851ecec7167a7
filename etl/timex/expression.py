"""A time expression as the text writes it, and what it comes to once an anchor is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from etl.model import Span
from etl.reason import Reason
from etl.timex.interval import TimeInterval

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
State = Literal["resolved", "unanchored", "impossible"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """What is written, before any anchor: `value` is an underspecified TIMEX3 value, `XXXX-02-06` for «6 شباط».

    `mod` is a TIMEX3 modifier (START, MID, END, APPROX, ...), `calendar` is gregorian or hijri, `rule` names the rule
    of timex.yml that fired.
    """

    span: Span
    type: TimexType
    value: str
    rule: str
    mod: str | None = None
    calendar: str = "gregorian"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What an expression comes to: the full TIMEX3 value, its days, the anchor it was read from, and why.

    `interval` is None for DURATION, SET, the *_REF values and whatever no anchor resolves. `implied` names the fields
    that we added (year, month, week, day); `conflict` tells of a contradiction in the text, such as a weekday that is
    not that date's. `anchor` is the day read from: the document's, or that of the expression leaned on (`leans_on`,
    an index into the document's expressions). `candidates` are other days it could be where the anchor is not certain.
    """

    expression: TimeExpression
    value: str
    interval: TimeInterval | None
    reason: Reason
    state: State = "resolved"
    anchor: date | None = None
    leans_on: int | None = None
    implied: tuple[str, ...] = ()
    conflict: Reason | None = None
    confidence: float = 1.0
    candidates: tuple[date, ...] = ()
