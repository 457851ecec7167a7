"""The records that every part of the ETL hands to the next.

A calendar day is a `date`; only a moment of publication is an aware `datetime`.
Offsets count Unicode code points of the document's text, end excluded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from etl.reason import Reason

Kind = Literal["person", "state", "organisation", "outlet", "people"]
Form = Literal["name", "office"]
Status = Literal["happened", "planned", "denied", "conditional"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a document's text: first code point, and the one after the last."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Document:
    """One text to read, exactly as its offsets count it.

    `published_on` is the outlet's local calendar day; `published_at` the aware moment, where the outlet gives one.
    """

    id: str
    text: str
    lang: str = ""
    title: str = ""
    outlet: str = ""
    url: str = ""
    published_on: date | None = None
    published_at: datetime | None = None
    published_rule: str = ""
    path: str = ""
    content_hash: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason to believe that a document was written between two days, both included.

    `weight` is the probability that the reason holds. `half_life`, in days, says how soon after `earliest` and the
    `plateau` of days that follow it news stops to speak so; where it is negative, how long before `latest` it begins
    to. `ahead` is the share of its weight for days before `earliest`, for what may be spoken of in advance; `gaps` are
    days in between that it does not allow. `recurs` narrows the days to those on or soon after a day of the year
    (`XXXX-02-06`), a month (`XXXX-02`, `hijri:XXXX-09`), a day of the week (`XXXX-WXX-3`) or both
    (`XXXX-02-06;XXXX-WXX-1`).
    """

    kind: str
    earliest: date
    latest: date
    weight: float
    reason: Reason
    span: Span | None = None
    half_life: float | None = None
    recurs: str = ""
    plateau: int = 0
    ahead: float = 0.0
    gaps: tuple[tuple[date, date], ...] = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day from which a document speaks: the days left open, the likeliest, and why.

    `rule` is `published`, `sidecar`, `decision` or `inferred`; `confidence` is the probability of `best`.
    `doubt` tells why a stated day is suspicious: what the text says contradicts it, and yet it stays.
    """

    earliest: date
    latest: date
    best: date
    confidence: float
    rule: str
    evidence: tuple[Evidence, ...] = ()
    doubt: Reason | None = None

    @staticmethod
    def certain(day: date, rule: str = "published") -> Anchor:
        return Anchor(day, day, day, 1.0, rule)


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text, or an office that stands for its holder (`form`); `rule` says how it was seen.

    `reason` tells why it is this actor, where that differs from the actor's own reason.
    """

    span: Span
    rule: str
    confidence: float
    form: Form = "name"
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor of a document with all its mentions.

    `id` is the key of seeds/actors.csv, or None for an actor that only its document knows.
    """

    id: str | None
    name: str
    kind: Kind
    mentions: tuple[Mention, ...]
    wikidata: str | None = None
    reason: Reason = field(default_factory=lambda: Reason("as-named"))


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so: `source` indexes the document's actors, None where the source is nobody we know.

    `verb_class` is says, claims or denies; `parent` indexes the attribution inside which this one stands.
    """

    cue: Span
    content: Span
    verb_class: str
    is_direct: bool
    source: int | None = None
    source_span: Span | None = None
    parent: int | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """What a document tells once or oftener; `source`, `target` and `reported_by` index its actors.

    `earliest` and `latest` are both included, both None where the text gives no hold.
    `time` indexes the document's time expressions; `time_reason` says why the event has these days.
    `echoes` are the later words of the document that tell the same event.
    """

    type: str
    trigger: Span
    rule: str
    mode: str | None = None
    earliest: date | None = None
    latest: date | None = None
    time: int | None = None
    time_reason: Reason = field(default_factory=lambda: Reason("no-time"))
    source: tuple[int, ...] = ()
    target: tuple[int, ...] = ()
    place: Span | None = None
    reported_by: tuple[int, ...] = ()
    status: Status = "happened"
    confidence: float = 0.5
    echoes: tuple[Span, ...] = ()
