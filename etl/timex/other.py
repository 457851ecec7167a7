"""Time expressions in languages without a folder: dates and the commonest relative words, read by dateparser.

dateparser's own tables tell what a language calls its months, weekdays and days ago, so candidates are found by words,
never by trying every stretch of text. Each candidate is read from two different days: what stays the same is written
in full, what moves along is counted from the day of the text, and so on. The value found is the same kind of
underspecified value as our own rules give, and `etl.timex.resolve` treats it alike, with less confidence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache, lru_cache
from typing import Any

from etl.model import Span
from etl.text import Text
from etl.timex.expression import TimeExpression
from etl.timex.tag import kind_of

RULE = "dateparser"
# A document has this many candidates read at most, and none longer: reading one takes a millisecond.
CANDIDATES_MAX = 200
LONGEST = 48
# Words of fewer letters (di, do, mar) mean too much else to stand alone.
SHORTEST_ALONE = 4
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# A Wednesday and a Saturday that share neither year nor month nor day, week nor half of the year.
FIRST, SECOND = datetime(2001, 5, 16, 12), datetime(2006, 11, 25, 12)
_NUMBER = r"(\d++[.,]?\d*+)"


def tag(text: Text, code: str) -> list[TimeExpression]:
    """The expressions of a text in the language `code` (`de`, `pt-BR`) that dateparser can read.

    There are none where it knows no such language.
    """
    finder = _finder(re.split(r"[-_]", code.strip().lower())[0])
    if finder is None:
        return []
    locale, pattern = finder
    expressions: list[TimeExpression] = []
    for count, match in enumerate(pattern.finditer(text.raw)):
        if count == CANDIDATES_MAX:
            break
        words = match.group().rstrip(" .,/-")
        value = _value(words, locale) if len(words) <= LONGEST else None
        if value is not None:
            span = Span(match.start(), match.start() + len(words))
            expressions.append(TimeExpression(span, kind_of(value), value, RULE))
    return expressions


@lru_cache(maxsize=4096)
def _value(words: str, locale: str) -> str | None:
    """The value of a candidate, told by what becomes of it when it is read from two days; None for no date."""
    first, second = _read(words, locale, FIRST), _read(words, locale, SECOND)
    if first is None or second is None:
        return None
    (a, period), (b, _) = first, second
    if period == "day":
        return _day_value(a, b)
    if period == "month":
        if a.month == b.month:
            return f"{a:%Y-%m}" if a.year == b.year else f"XXXX-{a:%m}"
        return _counted("M", _months(a) - _months(FIRST), _months(b) - _months(SECOND))
    if period == "year":
        return f"{a:%Y}" if a.year == b.year else _counted("Y", a.year - FIRST.year, b.year - SECOND.year)
    if period == "week":
        return _counted("W", _days(a, FIRST) // 7, _days(b, SECOND) // 7)
    return None


def _day_value(a: datetime, b: datetime) -> str | None:
    if a.date() == b.date():
        return f"{a:%Y-%m-%d}"
    if (a.month, a.day) == (b.month, b.day):
        return f"XXXX-{a:%m-%d}"
    if a.weekday() == b.weekday() and max(abs(_days(a, FIRST)), abs(_days(b, SECOND))) <= 7:
        return f"XXXX-WXX-{a.isoweekday()}"
    return _counted("D", _days(a, FIRST), _days(b, SECOND))


def _counted(unit: str, first: int, second: int) -> str | None:
    if first != second:
        return None
    return f"DCT{first:+d}{unit}" if first else f"DCT={unit}"


def _months(day: datetime) -> int:
    return day.year * 12 + day.month


def _days(day: datetime, base: datetime) -> int:
    return (day.date() - base.date()).days


def _read(words: str, locale: str, base: datetime) -> tuple[datetime, str] | None:
    try:
        data = _parser(locale, base).get_date_data(words)
    except Exception:
        # dateparser raises many kinds of error on odd input; whatever it cannot read is no date.
        return None
    return (data["date_obj"], data["period"]) if data["date_obj"] else None


@cache
def _parser(locale: str, base: datetime) -> Any:
    from dateparser.date import DateDataParser  # noqa: PLC0415

    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past", "RETURN_AS_TIMEZONE_AWARE": False}
    return DateDataParser(languages=[locale], settings=settings)


@cache
def _finder(code: str) -> tuple[str, re.Pattern[str]] | None:
    """The locale and the pattern of its candidates, None for a language dateparser does not know."""
    # Other languages are rare: dateparser costs nothing until the first of them comes.
    from dateparser.languages.loader import default_loader  # noqa: PLC0415

    try:
        info = default_loader.get_locale(code).info
    except Exception:
        return None
    return code, re.compile(_pattern(info), re.IGNORECASE)


def _pattern(info: Mapping[str, Any]) -> str:
    """What may be a date in a language, by its own words; the longest forms first."""
    months = _any(word for name in MONTHS for word in info.get(name, ()))
    long_months = _any(w for name in MONTHS for w in info.get(name, ()) if _is_plain(w))
    weekdays = _any(w for name in WEEKDAYS for w in info.get(name, ()) if _is_plain(w))
    links = _any(word for word in info.get("pertain") or ())
    link = rf"(?:[\s.,/-]|(?:^|(?<=\s))(?:{links})(?=\s)){{1,5}}"
    ordinal = r"(?:\.|º|ª|er|th|st|nd|rd)?"
    relative = [word for words in (info.get("relative-type") or {}).values() for word in words if _is_plain(word)]
    amounts = [form for forms in (info.get("relative-type-regex") or {}).values() for form in forms]
    day_first = rf"\d{{1,2}}{ordinal}{link}(?:{months})\.?(?:{link}\d{{4}})?"
    month_first = rf"(?:{months})\.?{link}\d{{1,2}}(?:{link}\d{{4}})?"
    figures = r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}"
    forms = [
        r"\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}月\d{1,2}日|\d{4}年\d{1,2}月|\d{4}년\s?\d{1,2}월\s?\d{1,2}일|\d{1,2}월\s?\d{1,2}일",
        rf"(?:(?:{weekdays})\.?{link})?(?:{day_first})",
        rf"(?:(?:{weekdays})\.?{link})?(?:{month_first})",
        figures,
        *sorted((_amount(form) for form in amounts), key=len, reverse=True),
        _any(relative),
        rf"(?:{long_months}){link}\d{{4}}",
        weekdays,
    ]
    alternatives = "|".join(f"(?:{form})" for form in forms if form)
    if info.get("no_word_spacing") == "True":
        return alternatives
    return rf"(?<![\w/.-])(?:{alternatives})(?![\w/-]|\.\d)"


def _amount(form: str) -> str:
    """dateparser's pattern of an amount («vor (\\d+) tagen») as a part of ours."""
    return form.replace(_NUMBER, r"\d{1,3}").replace("(", "(?:").replace("(?:?:", "(?:")


def _is_plain(word: str) -> bool:
    """Whether a word may stand alone: long enough, or in a script whose words are short."""
    return len(word) >= SHORTEST_ALONE or (len(word) >= 2 and not word[0].isascii() and not word[0].islower())


def _any(words: Iterable[str]) -> str:
    known = sorted({word for word in words if word.strip()}, key=len, reverse=True)
    return "|".join(re.escape(word) for word in known) or "(?!)"
