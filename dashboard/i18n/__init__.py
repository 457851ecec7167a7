"""Words, numbers and dates of the interface, as one person wants to read them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from babel import Locale
from hijridate import Gregorian

HERE = Path(__file__).resolve().parent
LANGUAGES = ("ar", "en")
DIGITS = ("latin", "arabic")
ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
ARABIC_DIGITS = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")


@dataclass(frozen=True, slots=True)
class Words:
    """A language with the reader's choice of month names, digits and calendar: `words("nav.data")`."""

    lang: str = "ar"
    months: str = ""
    digits: str = "latin"
    hijri: bool = False

    def __call__(self, key: str, **fields: object) -> str:
        """The wording of `key`; a number among the fields is written in the reader's digits."""
        wording = wordings(self.lang)[key]
        if not fields:
            return wording
        return wording.format_map({k: self.number(v) if isinstance(v, int | float) else v for k, v in fields.items()})

    def has(self, key: str) -> bool:
        return key in wordings(self.lang)

    def maybe(self, prefix: str, value: str) -> str:
        """The wording of `prefix.value`, or the value itself where the interface has no word for it."""
        return wordings(self.lang).get(f"{prefix}.{value}", value)

    def count(self, noun: str, number: int) -> str:
        """A counted noun in its plural form: `words.count("event", 2)` is واقعتان."""
        form = Locale.parse(self.lang).plural_form(number)
        key = f"count.{noun}.{form}"
        return self(key if self.has(key) else f"count.{noun}.other", count=number)

    @property
    def direction(self) -> str:
        return "rtl" if self.lang == "ar" else "ltr"

    def number(self, value: float) -> str:
        """A number with its thousands apart: 12,345."""
        return self.written(f"{value:,}")

    def written(self, text: str) -> str:
        """The digits of `text` in the reader's script."""
        return text.translate(ARABIC_DIGITS) if self.digits == "arabic" else text

    def name(self, row: dict[str, Any], other: bool = False) -> str:
        """`name_ar` or `name_en` of a row, whichever is the reader's; the other one where that is missing."""
        order = ("name_ar", "name_en") if (self.lang == "ar") != other else ("name_en", "name_ar")
        return str(row.get(order[0]) or row.get(order[1]) or "")

    @property
    def custom(self) -> str:
        """The custom whose month names are used."""
        customs = calendar()["customs"]
        known = [custom for names in customs.values() for custom in names]
        return self.months if self.months in known else str(customs[self.lang][0])

    def month(self, number: int, short: bool = False) -> str:
        """The name of the month, from 1; `short` where the custom has a short form."""
        names = calendar()["short" if short and self.custom in calendar()["short"] else "months"]
        return str(names[self.custom][number - 1])

    def day(self, day: date, weekday: bool = True) -> str:
        """A calendar day: الأربعاء 15 آذار 2023, and the Hijri day after it where the reader wants both."""
        fields = {"day": str(day.day), "month": self.month(day.month, short=True), "year": f"{day.year:04}"}
        if weekday:
            fields["weekday"] = calendar()["weekdays"][self.lang][day.weekday()]
        told = self.written(self("date.day" if weekday else "date.day.short", **fields))
        beside = self.hijri_day(day) if self.hijri else ""
        return f"{told} ({beside})" if beside else told

    def told(self, text: str) -> str:
        """A sentence in which every ISO date is a day as the reader reads days."""
        return ISO.sub(lambda match: self.iso(match[0]), text)

    def iso(self, text: str) -> str:
        """An ISO date in the reader's words, or itself where the calendar has no such day."""
        try:
            return self.day(date.fromisoformat(text))
        except ValueError:
            return text

    def hijri_day(self, day: date) -> str:
        """The same day in the Umm al-Qura calendar, '' outside the years it is defined for."""
        try:
            hijri = Gregorian(day.year, day.month, day.day).to_hijri()
        except (OverflowError, ValueError):
            return ""
        month = calendar()["hijri"][self.lang][hijri.month - 1]
        return self.written(self("date.hijri", day=str(hijri.day), month=month, year=str(hijri.year)))

    def period(self, starts: date | None, ends: date | None, granularity: str | None = None) -> str:
        """A stretch of days in the fewest honest words: a month by its name, a day by its weekday, else both ends."""
        if starts is None or ends is None:
            known = starts or ends
            return self("event.gran.none") if known is None else self.day(known)
        if starts == ends:
            return self.day(starts)
        year = self.written(f"{starts.year:04}")
        if granularity == "month" and (starts.year, starts.month) == (ends.year, ends.month):
            return self("date.month", month=self.month(starts.month), year=year)
        if granularity == "year" and starts.year == ends.year:
            return year
        if granularity == "decade":
            return self("date.decade", year=year)
        whole = self.whole(starts, ends) if granularity is None else ""
        return whole or self.span(starts, ends)

    def whole(self, starts: date, ends: date) -> str:
        """The name of the year or month that the days are the whole of, '' where they are of none."""
        if (starts.month, starts.day, ends.month, ends.day) == (1, 1, 12, 31):
            years = [self.written(f"{day.year:04}") for day in (starts, ends)]
            return years[0] if years[0] == years[1] else self("range", start=years[0], end=years[1])
        is_month = starts.day == 1 and ends.day == monthrange(ends.year, ends.month)[1]
        if is_month and (starts.year, starts.month) == (ends.year, ends.month):
            return self("date.month", month=self.month(starts.month), year=self.written(f"{starts.year:04}"))
        return ""

    def span(self, starts: date, ends: date) -> str:
        """From the first to the last day; what both share is said once, but with Hijri days beside both stand whole."""
        if self.hijri or starts.year != ends.year:
            return self("range", start=self.day(starts, weekday=False), end=self.day(ends, weekday=False))
        shared = {"month": self.month(ends.month, short=True), "year": f"{ends.year:04}"}
        if starts.month == ends.month:
            first = self.written(str(starts.day))
        else:
            first = f"{self.written(str(starts.day))} {self.month(starts.month, short=True)}"
        last = self.written(self("date.day.short", day=str(ends.day), **shared))
        return self("range", start=first, end=last)


@cache
def wordings(language: str) -> dict[str, str]:
    """Every wording of the interface in `language`, by its key."""
    return {str(key): str(value) for key, value in read(HERE / f"{language}.yml").items()}


@cache
def calendar() -> dict[str, Any]:
    """Months, weekdays and Hijri months by custom and language."""
    return read(HERE / "calendar.yml")


def customs(language: str) -> list[tuple[str, str]]:
    """The customs of month names offered in `language`, each with its title."""
    titles = calendar()["titles"][language]
    return [(custom, titles[custom]) for custom in calendar()["customs"]["ar" if language == "ar" else "en"]]


def read(path: Path) -> dict[str, Any]:
    with path.open("rb") as stream:
        # Every scalar a string: to plain YAML `no` is False.
        data = yaml.load(stream, Loader=yaml.CBaseLoader)
    if not isinstance(data, dict):
        raise ValueError(f"{path}: expected a mapping")
    return data
