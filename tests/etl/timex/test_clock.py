import pytest

from etl.timex.clock import clock


@pytest.mark.parametrize(
    ("hour", "minute", "part", "time"),
    [
        ("06", None, "EV", "18:00"),
        ("06", None, "MO", "06:00"),
        ("10", "30", "MO", "10:30"),
        ("12", None, "MI", "12:00"),
        ("01", None, "MI", "13:00"),
        ("12", None, "NI", "00:00"),
        ("09", None, "NI", "21:00"),
        ("02", None, "NI", "02:00"),
        ("05", "-15", "MO", "04:45"),
        ("18", "05", None, "18:05"),
        ("24", "00", None, "24:00"),
    ],
)
def test_hour_with_its_part_of_day(hour: str, minute: str | None, part: str | None, time: str) -> None:
    assert clock(hour, minute, part) == time


def test_small_hour_without_part_is_in_the_afternoon() -> None:
    assert clock("5", None, None) == "17:00"
    assert clock("05", "10", None) == "05:10"
