from __future__ import annotations

from datetime import date

import pytest

from tests.etl.dating.reading import pieces

WORDS = "The council approved the new bridge."


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://news.example/2012/03/09/bridge", ""),
        ("https://news.example/world-20120309-17", ""),
        ("", "2012-03-09-bridge.txt"),
    ],
)
def test_an_address_or_a_file_name_holds_the_day(url: str, path: str) -> None:
    (found,) = pieces(WORDS, "address", url=url, path=path)
    assert (found.earliest, found.latest) == (date(2012, 3, 8), date(2012, 3, 10))


def test_an_address_may_hold_a_month() -> None:
    (found,) = pieces(WORDS, "address", url="https://news.example/2012/03/bridge")
    assert (found.earliest, found.latest) == (date(2012, 2, 29), date(2012, 4, 1))


@pytest.mark.parametrize("url", ["https://news.example/article/1667921", "https://20120309.example/a", "/2012/33/09/"])
def test_other_numbers_hold_none(url: str) -> None:
    assert pieces(WORDS, "address", url=url) == []
