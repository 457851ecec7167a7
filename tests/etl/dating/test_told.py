from __future__ import annotations

from datetime import date

import pytest

from etl.dating.landmarks import landmarks
from etl.dating.posterior import combine
from tests.etl.dating.reading import UNTIL, piece, pieces


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("ما زال سكان نيو أورلينز يرممون بيوتهم بعد إعصار كاترينا.", date(2005, 8, 29)),
        ("Hurricane Katrina left thousands without a roof.", date(2005, 8, 29)),
    ],
)
def test_a_text_is_written_when_a_landmark_it_speaks_of_has_been(words: str, day: date) -> None:
    found = piece(words, "landmark")
    assert (found.earliest, found.latest) == (day, UNTIL)


def test_news_of_a_disaster_soon_fades() -> None:
    posterior = combine(pieces("Hurricane Katrina left thousands without a roof.", "landmark"), UNTIL)
    assert posterior.of(date(2005, 9, 10)) > 3 * posterior.of(date(2006, 9, 10))


def test_a_war_is_fresh_as_long_as_it_lasts() -> None:
    war = next(mark for mark in landmarks() if mark.id == "defensive-shield")
    found = piece("القوات تنسحب من الأحياء مع انتهاء عملية السور الواقي.", "landmark")
    assert found.plateau == (war.ends_on - war.starts_on).days


def test_keywords_of_one_sentence_point_to_a_landmark() -> None:
    assert piece("الغواصة الروسية التي غرقت، كورسك، ما زالت في القاع بعد غرق طاقمها.", "landmark").weight < 0.88
