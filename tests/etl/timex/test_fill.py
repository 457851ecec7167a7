from datetime import date

import pytest

from etl.timex.fill import fill

WEDNESDAY = date(2023, 3, 15)


def test_month_ends_before_next_month() -> None:
    filled = fill("DCT<M", "gregorian", WEDNESDAY)
    assert (filled.interval.first, filled.interval.last) == (date(2023, 2, 1), date(2023, 2, 28))


def test_bare_weekday_looks_back_and_counts_the_anchor_day() -> None:
    assert fill("XXXX-WXX-3", "gregorian", WEDNESDAY).value == "2023-03-15"
    assert fill("XXXX-WXX-4", "gregorian", WEDNESDAY).value == "2023-03-09"


def test_announced_weekday_looks_forward() -> None:
    assert fill("XXXX-WXX-4", "gregorian", WEDNESDAY, "future").value == "2023-03-16"


def test_last_weekday_is_never_the_anchor_day() -> None:
    assert fill("XXXX-WXX-3<", "gregorian", WEDNESDAY).value == "2023-03-08"
    assert fill("XXXX-WXX-3>", "gregorian", WEDNESDAY).value == "2023-03-22"


def test_weekday_beside_a_date_tells_its_year() -> None:
    filled = fill("XXXX-02-06;XXXX-WXX-7", "gregorian", WEDNESDAY)
    assert (filled.value, filled.how) == ("2022-02-06", "time-by-weekday")


def test_day_too_far_back_is_the_coming_one() -> None:
    assert fill("XXXX-04-02", "gregorian", WEDNESDAY).value == "2023-04-02"
    assert fill("XXXX-05-02", "gregorian", WEDNESDAY, "past").value == "2022-05-02"


def test_day_just_ahead_is_meant_even_where_the_sentence_reports() -> None:
    assert fill("XXXX-04-02", "gregorian", WEDNESDAY, "past").value == "2023-04-02"
    assert fill("XXXX-04-02<", "gregorian", WEDNESDAY, "past").value == "2022-04-02"


def test_leap_day_finds_its_year() -> None:
    assert fill("XXXX-02-29", "gregorian", WEDNESDAY, "past").value == "2020-02-29"


@pytest.mark.parametrize(
    "written", ["2023-02-30", "XXXX-02-30", "0000-01-01", "2023-13-01", "DCT-9999Y", "DCT+9999999D"]
)
def test_impossible_day_raises(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        fill(written, "gregorian", WEDNESDAY)


def test_weeks_begin_on_monday() -> None:
    filled = fill("DCT-6W", "gregorian", date(2023, 5, 28))
    assert (filled.value, filled.interval.first) == ("2023-W15", date(2023, 4, 10))


def test_months_are_counted_over_the_new_year() -> None:
    assert fill("DCT-3M", "gregorian", date(2023, 1, 31)).value == "2022-10"


def test_range_lends_its_year_to_both_ends() -> None:
    assert fill("XXXX-12-30/2023-01-02", "gregorian", WEDNESDAY).value == "2022-12-30/2023-01-02"


def test_range_written_from_its_end_is_turned() -> None:
    assert fill("2018-03-08/2018-03-01", "gregorian", WEDNESDAY).value == "2018-03-01/2018-03-08"


def test_hijri_day_is_that_of_umm_al_qura() -> None:
    assert fill("1444-09-01", "hijri", WEDNESDAY).value == "2023-03-23"


def test_hijri_month_covers_its_thirty_days_at_most() -> None:
    assert fill("1444-09", "hijri", WEDNESDAY).value == "2023-03-23/2023-04-20"
    with pytest.raises(ValueError, match=r"."):
        fill("1444-09-30", "hijri", WEDNESDAY)


def test_hijri_year_far_off_raises() -> None:
    with pytest.raises(ValueError, match=r"."):
        fill("0900-09-01", "hijri", WEDNESDAY)
