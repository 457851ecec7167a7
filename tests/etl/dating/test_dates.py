from __future__ import annotations

from datetime import date

import pytest

from etl.dating.posterior import combine
from tests.etl.dating.reading import UNTIL, piece, pieces


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The factory was closed in 2014 after a long strike.", date(2014, 1, 1)),
        ("أغلق المصنع في 12 أيار/مايو 2014 بعد إضراب طويل.", date(2014, 5, 12)),
    ],
)
def test_a_text_is_written_on_or_after_what_it_reports(words: str, day: date) -> None:
    found = piece(words, "date")
    assert (found.earliest, found.latest) == (day, UNTIL)


def test_the_latest_date_counts_and_the_year_before_it() -> None:
    found = pieces("The firm was founded in 1998, sold in 2009 and closed in 2014.", "date")
    assert [each.earliest for each in found] == [date(2014, 1, 1), date(2009, 1, 1)]


def test_what_is_announced_comes_later() -> None:
    found = piece("The railway will be opened in 2019, the ministry announced.", "date")
    assert found.latest == date(2019, 12, 31)


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("ارتفعت الصادرات منذ بداية العام الجاري 2011.", 2011),
        ("ارتفعت الصادرات في العام الماضي 2011.", 2012),
        ("Exports grew this year, 2011, as never before.", 2011),
        ("Exports grew last year (2011) as never before.", 2012),
    ],
)
def test_this_year_and_last_year_with_a_number_say_the_year(words: str, year: int) -> None:
    found = piece(words, "year")
    assert (found.earliest, found.latest) == (date(year, 1, 1), date(year, 12, 31))


def test_a_weekday_beside_a_day_and_month_fixes_the_year() -> None:
    found = piece("Voting began on Friday, May 23, in all provinces, officials said.", "day-of-year")
    assert found.recurs == "XXXX-05-23;XXXX-WXX-5"
    posterior = combine([found], UNTIL)
    # 23 May was a Friday in 2014 and in 2008, no year in between.
    assert posterior.of(date(2014, 5, 24)) > 20 * posterior.of(date(2012, 5, 24))


def test_a_day_without_a_year_is_just_past() -> None:
    found = piece("وقع الانفجار في 14 أيلول/سبتمبر في وسط المدينة.", "day-of-year")
    posterior = combine([found], UNTIL)
    assert posterior.of(date(2015, 9, 15)) > posterior.of(date(2015, 12, 15)) > posterior.of(date(2015, 9, 13))


def test_a_day_that_is_announced_is_just_ahead() -> None:
    found = piece("The talks will open on 14 September in Geneva.", "day-of-year")
    posterior = combine([found], UNTIL)
    assert posterior.of(date(2015, 9, 13)) > posterior.of(date(2015, 9, 20))


def test_the_current_month_is_the_month_of_writing() -> None:
    found = piece("يبدأ المؤتمر في 14 أيار/مايو الجاري.", "day-of-year")
    posterior = combine([found], UNTIL)
    assert posterior.of(date(2015, 5, 2)) > 10 * posterior.of(date(2015, 6, 2))


def test_ramadan_comes_back_by_the_hijri_calendar() -> None:
    found = piece("وزعت الجمعية سلال الغذاء خلال شهر رمضان المبارك.", "day-of-year")
    posterior = combine([found], UNTIL)
    # Ramadan began on 18 June 2015 and on 23 March 2023.
    assert posterior.of(date(2015, 7, 1)) > posterior.of(date(2015, 4, 1))
    assert posterior.of(date(2023, 4, 1)) > posterior.of(date(2023, 7, 1))


@pytest.mark.parametrize(
    ("words", "weekday"),
    [("وصل الوفد اليوم الأربعاء.", 3), ("وصل الوفد أمس الأربعاء.", 4)],
)
def test_today_and_yesterday_with_a_weekday_name_the_day_of_writing(words: str, weekday: int) -> None:
    assert piece(words, "weekday").recurs == f"XXXX-WXX-{weekday}"


def test_a_hijri_date_is_a_date() -> None:
    found = piece("صدر القرار في 20 شعبان 1430 هـ.", "date")
    assert found.earliest == date(2009, 8, 11)
