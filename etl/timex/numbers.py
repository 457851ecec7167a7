"""Numbers written in digits and in words: their value, and the classes of time words they may belong to."""

from __future__ import annotations

YEAR_MAX = 2999
# A year may stand alone («في 2011») only where it is one that news tells of.
BARE_YEARS = 1800, 2100
# A year from 1400 to 1499 may be a Hijri one of our time: only there the class `hijri_year`.


def digit_classes(digits: str) -> dict[str, str]:
    """The classes a number in digits may have, each with its value: `15` is a count, a day, an hour, a minute, a year2.

    A number of more than nine digits has none: it counts nothing that has a calendar.
    """
    size = len(digits)
    if size > 9:
        return {}
    value = int(digits)
    classes = {"count": str(value)}
    if size <= 2:
        if 1 <= value <= 31:
            classes["day"] = f"{value:02d}"
        if 1 <= value <= 12:
            classes["month_no"] = f"{value:02d}"
        if value <= 24:
            classes["hour"] = f"{value:02d}"
        if size == 2:
            classes["year2"] = digits
            if value <= 59:
                classes["minute"] = digits
            if value % 10 == 0:
                classes["short_decade"] = digits[0]
    elif size == 3 and value:
        classes["year3"] = f"{value:04d}"
    elif size == 4 and value <= YEAR_MAX:
        classes["year"] = digits
        if BARE_YEARS[0] <= value <= BARE_YEARS[1]:
            classes["bare_year"] = digits
        if 1400 <= value < 1500:
            classes["hijri_year"] = digits
        if value % 10 == 0:
            classes["decade_year"] = digits[:3]
        if digits[:2] <= "24" and digits[2:] <= "59":
            classes["hhmm"] = digits
    return classes


def count_classes(value: int) -> dict[str, str]:
    """The classes of a cardinal in words: a count, and a year where it may be one."""
    classes = {"count": str(value)}
    if 1 <= value <= 12:
        classes["spelled_hour"] = f"{value:02d}"
    if 1000 <= value <= YEAR_MAX:
        classes["spelled_year"] = f"{value:04d}"
    return classes


def ordinal_classes(value: int) -> dict[str, str]:
    """The classes of an ordinal: `nth` is one that a month may have as its day."""
    classes = {"ordinal": str(value)}
    if 1 <= value <= 31:
        classes["nth"] = f"{value:02d}"
    return classes


def joined(value: int, following: int, link: str) -> int | None:
    """The number that two neighbouring number words make, None where they make none.

    `link` is what stands between them: nothing, `and` or `dash`. «ثلاثة وعشرين» is 3 and 20, "two hundred" 2 with 100,
    "nineteen ninety" 19 with 90.
    """
    if following >= 100 and link == "" and 0 < value < following:
        return value * following
    ones, tens = value % 100, following
    if link == "and":
        if 1 <= ones <= 9 and tens in range(20, 100, 10):
            return value + following
        if ones >= 20 and ones % 10 == 0 and following in (1, 11):
            return value + following
    elif ones >= 20 and ones % 10 == 0 and 1 <= following <= 9:
        return value + following
    if link != "dash" and value >= 100 and value % 100 == 0 and 1 <= following < 100:
        return value + following
    if link != "dash" and value >= 1000 and value % 1000 == 0 and 100 <= following < 1000:
        return value + following
    if link == "" and 10 <= value <= 20 and 10 <= following <= 99:
        return value * 100 + following
    return None
