import pytest

from etl.timex.numbers import digit_classes, joined


@pytest.mark.parametrize(
    ("value", "following", "link", "total"),
    [
        (3, 20, "and", 23),
        (100, 50, "and", 150),
        (2000, 3, "and", 2003),
        (20, 1, "dash", 21),
        (20, 1, "", 21),
        (2, 100, "", 200),
        (19, 90, "", 1990),
        (20, 1, "and", 21),
        (8, 9, "and", None),
        (14, 16, "and", None),
        (20, 30, "and", None),
    ],
)
def test_neighbouring_numbers_make_one_or_none(value: int, following: int, link: str, total: int | None) -> None:
    assert joined(value, following, link) == total


def test_number_of_two_figures_may_be_a_day_an_hour_a_minute() -> None:
    assert digit_classes("15") == {"count": "15", "day": "15", "hour": "15", "year2": "15", "minute": "15"}


def test_number_over_thirty_one_is_no_day() -> None:
    assert "day" not in digit_classes("32")
    assert "day" not in digit_classes("0")


def test_four_figures_may_be_a_year() -> None:
    assert digit_classes("1950").items() >= {"year": "1950", "bare_year": "1950", "decade_year": "195"}.items()
    assert "year" not in digit_classes("3100")
    assert "bare_year" not in digit_classes("1357")


def test_huge_number_is_nothing() -> None:
    assert digit_classes("9" * 5000) == {}
