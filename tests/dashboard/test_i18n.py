"""Words, numbers and dates as a person wants to read them."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from dashboard.i18n import LANGUAGES, Words, calendar, wordings


def test_both_languages_say_the_same_things() -> None:
    ours = {key for key in wordings("ar") if not key.startswith("count.")}
    theirs = {key for key in wordings("en") if not key.startswith("count.")}
    assert ours == theirs


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_is_in_composed_form(language: str) -> None:
    assert all(unicodedata.is_normalized("NFC", text) for text in wordings(language).values())


@pytest.mark.parametrize("custom", list(calendar()["months"]))
def test_a_year_has_twelve_names(custom: str) -> None:
    assert len(set(calendar()["months"][custom])) == 12


def test_a_day_is_told_in_the_months_that_were_chosen() -> None:
    day = date(2023, 8, 15)
    assert Words("ar").day(day) == "الثلاثاء 15 آب 2023"
    assert Words("ar", "egyptian").day(day) == "الثلاثاء 15 أغسطس 2023"
    assert Words("ar", "moroccan").day(day) == "الثلاثاء 15 غشت 2023"
    assert Words("en").day(day) == "Tue 15 Aug 2023"


def test_digits_follow_the_choice() -> None:
    assert Words("ar", digits="arabic").number(12345) == "١٢٬٣٤٥"


def test_the_hijri_day_stands_beside_the_gregorian() -> None:
    assert Words("en", hijri=True).day(date(2023, 3, 23)) == "Thu 23 Mar 2023 (1 Ramadan 1444 AH)"


def test_a_day_before_the_hijri_tables_goes_without() -> None:
    assert "AH" not in Words("en", hijri=True).day(date(1800, 1, 1))


@pytest.mark.parametrize(
    ("number", "told"), [(1, "واقعة واحدة"), (2, "واقعتان"), (3, "3 وقائع"), (11, "11 واقعة"), (100, "100 واقعة")]
)
def test_a_count_takes_its_plural_form(number: int, told: str) -> None:
    assert Words("ar").count("event", number) == told


def test_a_month_is_called_by_its_name_and_not_by_its_ends() -> None:
    assert Words("en").period(date(2023, 2, 1), date(2023, 2, 28), "month") == "February 2023"


@pytest.mark.parametrize(
    ("starts", "ends", "told"),
    [
        (date(2023, 3, 1), date(2023, 3, 31), "March 2023"),
        (date(2023, 1, 1), date(2023, 12, 31), "2023"),
        (date(2020, 1, 1), date(2023, 12, 31), "2020 – 2023"),
        (date(2023, 3, 14), date(2023, 3, 15), "14 – 15 Mar 2023"),
        (date(2023, 2, 27), date(2023, 3, 2), "27 Feb – 2 Mar 2023"),
        (date(2022, 12, 30), date(2023, 1, 2), "30 Dec 2022 – 2 Jan 2023"),
    ],
)
def test_a_period_is_told_in_the_fewest_words(starts: date, ends: date, told: str) -> None:
    assert Words("en").period(starts, ends) == told


def test_both_ends_stand_whole_where_hijri_days_stand_beside_them() -> None:
    assert Words("en", hijri=True).period(date(2023, 3, 14), date(2023, 3, 15)).count("AH") == 2


def test_a_reason_tells_its_dates_in_the_reader_s_words() -> None:
    assert Words("en").told("counted from 2023-03-20, not 2023-02-30") == "counted from Mon 20 Mar 2023, not 2023-02-30"
