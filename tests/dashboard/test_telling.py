"""An event in a line, whatever its names are written in."""

from __future__ import annotations

from dashboard.i18n import Words
from dashboard.telling import short_title, title

ROW = {
    "name_en": "Consultation",
    "name_ar": "تشاور",
    "sources_ar": ["Mohamed", "بشار الأسد"],
    "sources_en": ["Mohamed", "Bashar al-Assad"],
    "targets_en": ["Oman"],
}


def seen(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_each_name_keeps_its_own_direction() -> None:
    told = title(ROW, Words("ar"))
    assert told.count("\u2068") == told.count("\u2069") == 3
    assert seen(told) == "Mohamed، بشار الأسد، Oman: تشاور"


def test_a_name_cannot_turn_the_line_around() -> None:
    told = title({"name_en": "Vote", "sources_en": ["\u202eevil\u2069\u2068"]}, Words("en"))
    assert told == "\u2068evil\u2069: Vote"


def test_a_short_line_says_how_many_it_does_not_name_and_what_happened() -> None:
    assert seen(short_title(ROW, Words("en"), 34)) == "Bashar al-Assad +2: Consultation"


def test_a_line_that_fits_is_whole() -> None:
    assert short_title(ROW, Words("en"), 80) == title(ROW, Words("en"))
