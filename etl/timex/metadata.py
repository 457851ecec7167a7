"""When a page says it was published, in the words of any locale: one short line, read by dateparser.

A metadata line is known to hold a date, which is where dateparser is at its best. Running text is another matter, see
`etl.timex.tag`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache

from etl.data import language_codes
from etl.text import prepare
from etl.text.detect import detect, known
from etl.timex.tag import tag

# No dateline is longer: whatever comes after is another matter, and reading it would cost time without bound.
LONGEST = 120
# 03/04/2023 is March to one reader and April to another.
_EITHER_ORDER = re.compile(r"(?<!\d)(0?[1-9]|1[0-2])[/.\-](0?[1-9]|1[0-2])[/.\-](?:\d{4}|\d{2})(?!\d)")
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?(?![^;])")
# Zones named without saying whether it is summer: dateparser would read ET as winter's in July.
_SEASONLESS = frozenset({"ET", "CT", "MT", "PT"})


def moment_in_words(words: str, locale: str = "", seen_at: datetime | None = None) -> datetime | None:
    """The moment that `words` give («Publié le 12 mars 2023 à 14h30»), None where they give no whole date.

    `locale` is a language or a locale (`ar`, `en-GB`): without it a date such as 03/04/2023, which two locales read
    differently, is not read. `seen_at` is when the page was fetched: without it "3 hours ago" has no date. The moment
    is aware only where the words name a zone.
    """
    tight = " ".join(words[:LONGEST].split())
    if not locale and _is_either_order(tight):
        return None
    found = next(filter(None, (_read(part, locale, seen_at) for part in _unlabelled(tight))), None)
    return found or _by_our_rules(tight, locale)


def _by_our_rules(words: str, locale: str) -> datetime | None:
    """The first whole day that our own rules find: dateparser knows neither آذار nor شباط/فبراير."""
    code = known(locale) if locale else detect(words)
    if code not in language_codes():
        return None
    days = (_WHOLE_DAY.match(expression.value) for expression in tag(prepare(words, code)))
    try:
        return next((datetime.fromisoformat(day[0]) for day in days if day), None)
    except ValueError:
        return None


def _unlabelled(words: str) -> Iterator[str]:
    """The words, then what is left of them as each word before the first digit is dropped: «Publié le 12 mars 2023»."""
    yield words
    first_digit = re.search(r"\d", words)
    for space in re.finditer(r" ", words[: first_digit.start() if first_digit else 0]):
        yield words[space.end() :]


@lru_cache(maxsize=4096)
def _read(words: str, locale: str, seen_at: datetime | None) -> datetime | None:
    # A third of a second to import, that most runs never need.
    import dateparser  # noqa: PLC0415

    settings = {
        "REQUIRE_PARTS": [] if seen_at else ["day", "month", "year"],
        "RELATIVE_BASE": seen_at.replace(tzinfo=None) if seen_at else datetime(2000, 1, 1),
        "PREFER_DATES_FROM": "past",
        "PARSERS": ["absolute-time", *(["relative-time"] if seen_at else [])],
    }
    is_locale = "-" in locale
    try:
        moment = dateparser.parse(
            words,
            languages=[locale] if locale and not is_locale else None,
            locales=[locale] if is_locale else None,
            settings=settings,
        )
    except Exception:
        # A locale that dateparser does not know, or one of its own failures on odd input: no date was read.
        return None
    if moment is None or moment.tzname() not in _SEASONLESS:
        return moment
    return moment.replace(tzinfo=None)


def _is_either_order(words: str) -> bool:
    found = _EITHER_ORDER.search(words)
    return found is not None and int(found.group(1)) != int(found.group(2))
