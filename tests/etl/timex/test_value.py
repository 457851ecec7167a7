from datetime import date

import pytest

from etl.timex.value import of_day, read


@pytest.mark.parametrize(
    ("value", "first", "last", "granularity"),
    [
        ("2023-02-06", date(2023, 2, 6), date(2023, 2, 6), "day"),
        ("2023-02-06TMO", date(2023, 2, 6), date(2023, 2, 6), "intraday"),
        ("2023-03-15T10:00", date(2023, 3, 15), date(2023, 3, 15), "intraday"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "month"),
        ("2022", date(2022, 1, 1), date(2022, 12, 31), "year"),
        ("199", date(1990, 1, 1), date(1999, 12, 31), "decade"),
        ("18", date(1800, 1, 1), date(1899, 12, 31), "century"),
        ("2023-W10", date(2023, 3, 6), date(2023, 3, 12), "week"),
        ("2024-W17-WE", date(2024, 4, 27), date(2024, 4, 28), "day"),
        ("2022-Q1", date(2022, 1, 1), date(2022, 3, 31), "quarter"),
        ("2018-H1", date(2018, 1, 1), date(2018, 6, 30), "half"),
        ("2022-SU", date(2022, 6, 1), date(2022, 8, 31), "season"),
        ("2023-WI", date(2022, 12, 1), date(2023, 2, 28), "season"),
        ("2019-10-14/2019-10-16", date(2019, 10, 14), date(2019, 10, 16), "day"),
    ],
)
def test_value_covers_its_days(value: str, first: date, last: date, granularity: str) -> None:
    plain, interval = read(value)
    assert (plain, interval.first, interval.last, interval.granularity) == (value, first, last, granularity)


def test_day_of_a_week_is_written_as_its_date() -> None:
    assert read("2023-W10-3")[0] == "2023-03-08"


@pytest.mark.parametrize("value", ["2023-02-31", "2023-00", "2023-W60", "0000", "PAST_REF", "", "XXXX-02", "2023-Q5"])
def test_what_is_no_calendar_value_raises(value: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read(value)


def test_every_unit_of_a_day_has_its_value() -> None:
    day = date(2023, 3, 15)
    values = [of_day(day, unit) for unit in ("D", "W", "M", "Q", "H", "Y", "DE", "C")]
    assert values == ["2023-03-15", "2023-W11", "2023-03", "2023-Q1", "2023-H1", "2023", "202", "20"]
