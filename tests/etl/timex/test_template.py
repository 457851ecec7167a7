import pytest

from etl.timex.template import Template


def test_missing_year_is_open() -> None:
    assert Template("{year}-{month}-{day}").fill({"month": "02", "day": "06"}) == "XXXX-02-06"


def test_part_in_brackets_vanishes_with_its_field() -> None:
    template = Template("{year}-{month}[T{part}][;XXXX-WXX-{weekday}]")
    assert template.fill({"year": "2023", "month": "02"}) == "2023-02"
    assert template.fill({"year": "2023", "month": "02", "weekday": "1"}) == "2023-02;XXXX-WXX-1"


def test_other_missing_field_raises() -> None:
    with pytest.raises(KeyError):
        Template("{year}-{month}").fill({"year": "2023"})


def test_odd_bracket_raises() -> None:
    with pytest.raises(ValueError, match="pair"):
        Template("{year}[T{part}")
