from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.data import language_codes
from etl.text.detect import detect, known


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وصل الوزير إلى العاصمة يوم الثلاثاء، وقال في مؤتمر صحفي إن المحادثات كانت مفيدة", "ar"),
        ("The minister arrived on Tuesday and said that the talks had been useful to both sides", "en"),
        ("Le ministre est arrivé mardi dans la capitale et les discussions ont été utiles pour les deux pays", "fr"),
        ("الأسد في موسكو", "ar"),
        ("Assad in Moscow", "en"),
    ],
)
def test_a_text_tells_its_language(text: str, code: str) -> None:
    assert detect(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "رئیس جمهور ایران روز سه‌شنبه به مسکو رفت و با رئیس جمهور روسیه دیدار کرد و گفت که گفتگوها مفید بود",
        "Президент встретился в среду с министром иностранных дел",
        "Der Präsident traf am Mittwoch den Kanzler, und sie sprachen lange über die Lage an der Grenze zwischen ihnen",
        "123 456",
        "",
    ],
)
def test_a_language_without_a_folder_is_other(text: str) -> None:
    assert detect(text) == "other"


@pytest.mark.parametrize(("declared", "code"), [("AR-lb", "ar"), ("eng", "en"), ("Arabic", "ar"), ("de", ""), ("", "")])
def test_a_declared_language_names_its_folder(declared: str, code: str) -> None:
    assert known(declared) == code


@given(st.text())
def test_any_string_has_a_language_or_none(text: str) -> None:
    assert detect(text) in {*language_codes(), "other"}
