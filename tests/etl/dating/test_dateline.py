from __future__ import annotations

from datetime import date

import pytest

from tests.etl.dating.reading import piece, pieces

BODY = "The council approved the new bridge. Works take three years."


@pytest.mark.parametrize(
    "words",
    [
        f"Published: 9 March 2012, 10:15\n{BODY}",
        f"March 9, 2012\n{BODY}\nThe mayor thanked all.",
        f"ATHENS, March 9, 2012 - {BODY}",
        "نُشر في 9 آذار/مارس 2012\nوافق المجلس على الجسر الجديد. تستمر الأعمال ثلاث سنوات.",
    ],
)
def test_a_date_where_texts_say_when_they_were_published(words: str) -> None:
    found = piece(words, "dateline")
    assert (found.earliest, found.latest) == (date(2012, 3, 9), date(2012, 3, 11))


def test_a_date_within_a_sentence_is_none() -> None:
    assert pieces(f"{BODY}\nA first plan was rejected on March 9, 2012 by the court of the city.", "dateline") == []


def test_a_copyright_says_the_year() -> None:
    found = piece(f"{BODY}\nCopyright 2012 The Daily Bridge. All rights reserved.", "dateline")
    assert found.earliest == date(2012, 1, 1)
    assert found.plateau == 365
