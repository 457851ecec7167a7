"""When a document says it was published: a day as the outlet counts it, and the moment where it is given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

from etl.read.outlets import timezone
from etl.timex.metadata import moment_in_words

# An offset of seconds (+00:00:30) is legal in ISO and never written; years of news are four digits.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}$|\d{8}$")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Published:
    """The outlet's local calendar day, and the aware moment; both None where nothing was written.

    `unread` keeps words that name no moment we can read.
    """

    day: date | None = None
    moment: datetime | None = None
    unread: str = ""


def published(written: str, outlet: str = "", url: str = "", lang: str = "") -> Published:
    """What `written` comes to: ISO 8601, the date of a mail or feed, seconds since 1970, or a date in words.

    The day is the one written: 2023-03-15T23:30+02:00 is the 15th. A moment in UTC, as feeds and pages give it, counts
    by the clock of an outlet whose zone we know. A time without a zone gives the day alone, since nobody can say which
    moment it was.
    """
    written = written.strip()
    if not written:
        return Published()
    moment = _seconds(written) or _iso(written) or _mail(written) or moment_in_words(written, lang)
    if moment is None:
        return Published(unread=written[:_LONGEST])
    if moment.tzinfo is None or _DAY.match(written):
        return Published(moment.date())
    zone = timezone(outlet, url) if not moment.utcoffset() else None
    try:
        return Published(moment.astimezone(zone).date() if zone else moment.date(), moment)
    except OverflowError:  # The first or the last day that a calendar holds.
        return Published(moment.date(), moment)


def _seconds(written: str) -> datetime | None:
    """The moment that machines count in seconds, or thousandths of them, since 1970: ten or thirteen digits."""
    if not re.fullmatch(r"[0-9]{10}|[0-9]{13}", written):
        return None
    return datetime.fromtimestamp(int(written[:10]), UTC)


def _iso(written: str) -> datetime | None:
    try:
        return datetime.fromisoformat(written)
    except ValueError:
        return None


def _mail(written: str) -> datetime | None:
    try:
        return parsedate_to_datetime(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
