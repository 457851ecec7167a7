"""When a page says it was published: a date or a moment in the words of any locale, read by dateparser.

Metadata is one short line that is known to hold a date, which is where dateparser is at its best. Running text is
another matter, see `etl.timex.tag`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

# No dateline is longer: whatever comes after is another matter, and reading it would cost time without bound.
LONGEST = 120
# 03/04/2023 is March to one reader and April to another.
_EITHER_ORDER = re.compile(r"(?<!\d)(0?[1-9]|1[0-2])[/.\-](0?[1-9]|1[0-2])[/.\-](?:\d{4}|\d{2})(?!\d)")
_CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d{2}|\s*[ap]\.?m)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Published:
    """The outlet's local calendar day, and the aware moment where the words give a time and a zone is known."""

    on: date
    at: datetime | None = None


def published(words: str, locale: str = "", zone: str = "", seen_at: datetime | None = None) -> Published | None:
    """The publication date that `words` give, None where they give no whole date.

    `locale` is a language or a locale (`ar`, `en-GB`), `zone` the outlet's time zone (`Asia/Beirut`), `seen_at` the
    moment the page was fetched: without it "3 hours ago" has no date. 03/04/2023 needs a locale to be read.
    """
    words = " ".join(words[:LONGEST].split())
    moment = _standard(words) or next(filter(None, (_local(w, locale, seen_at) for w in _unlabelled(words))), None)
    if moment is None:
        return None
    if moment.tzinfo is None and zone:
        moment = moment.replace(tzinfo=ZoneInfo(zone))
    elif moment.tzinfo is not None and zone:
        moment = moment.astimezone(ZoneInfo(zone))
    has_clock = _CLOCK.search(words) is not None or seen_at is not None
    return Published(moment.date(), moment if has_clock and moment.tzinfo is not None else None)


def _unlabelled(words: str) -> Iterator[str]:
    """The words, then what is left of them as each word before the first digit is dropped: «Publié le 12 mars 2023»."""
    yield words
    first_digit = re.search(r"\d", words)
    for space in re.finditer(r" ", words[: first_digit.start() if first_digit else 0]):
        yield words[space.end() :]


def _standard(words: str) -> datetime | None:
    """A moment as machines write it: ISO 8601 or the date line of a mail."""
    for read in (datetime.fromisoformat, parsedate_to_datetime):
        try:
            return read(words)
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


@lru_cache(maxsize=4096)
def _local(words: str, locale: str, seen_at: datetime | None) -> datetime | None:
    if not locale and _is_either_order(words):
        return None
    import dateparser  # noqa: PLC0415  a third of a second that most runs never need

    settings = {
        "REQUIRE_PARTS": [] if seen_at else ["day", "month", "year"],
        "RELATIVE_BASE": seen_at.replace(tzinfo=None) if seen_at else datetime(2000, 1, 1),
        "PREFER_DATES_FROM": "past",
        "PARSERS": ["absolute-time", *(["relative-time"] if seen_at else [])],
    }
    languages, locales = ([locale], None) if "-" not in locale else (None, [locale])
    try:
        return dateparser.parse(
            words,
            languages=languages if locale else None,
            locales=locales if locale else None,
            settings=settings,  # type: ignore[arg-type]
        )
    except Exception:
        # A locale that dateparser does not know, or one of its own failures on odd input: no date was read.
        return None


def _is_either_order(words: str) -> bool:
    found = _EITHER_ORDER.search(words)
    return found is not None and int(found.group(1)) != int(found.group(2))
