from __future__ import annotations

from datetime import date

import pytest

from tests.etl.dating.reading import piece, pieces


@pytest.mark.parametrize(
    "words",
    [
        "أحيت المدينة الذكرى العاشرة لتسونامي المحيط الهندي.",
        "The town marked the tenth anniversary of the Indian Ocean tsunami.",
        "The town marked the 10th anniversary of the Indian Ocean tsunami.",
    ],
)
def test_an_anniversary_is_near_its_day(words: str) -> None:
    found = piece(words, "age")
    assert found.earliest <= date(2014, 12, 26) <= found.latest
    assert (found.latest - found.earliest).days < 60


@pytest.mark.parametrize(
    "words",
    [
        "ما زال الركام في الشوارع بعد عامين على إعصار كاترينا.",
        "Two years after Hurricane Katrina the rubble is still in the streets.",
        "Hurricane Katrina, which struck two years ago, is not forgotten.",
    ],
)
def test_years_after_a_landmark(words: str) -> None:
    found = piece(words, "age")
    assert found.earliest <= date(2007, 8, 29) <= found.latest
    assert found.earliest > date(2007, 1, 1)
    assert found.latest < date(2008, 8, 29)


@pytest.mark.parametrize(
    "words",
    [
        "في اليوم الـ20 من الحرب على غزة عام 2014، بعد عملية الجرف الصامد، استمر القصف.",
        "On day 20 of the war, Operation Protective Edge went on.",
    ],
)
def test_a_counted_day_of_a_war_is_that_day(words: str) -> None:
    (found,) = [each for each in pieces(words, "age") if each.weight == 0.9]
    assert found.earliest <= date(2014, 7, 27) <= found.latest
    assert (found.latest - found.earliest).days == 3


def test_an_amount_far_from_the_landmark_says_nothing() -> None:
    words = "After Hurricane Katrina the mayor, a lawyer from the north, served as a judge for two years."
    assert pieces(words, "age") == []
