from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.annotate import annotate
from etl.as_json import to_json
from etl.data import language_codes
from etl.model import Document
from etl.settings import Settings

LANGUAGES = [*language_codes(), "", "de"]


def test_a_document_speaks_from_the_day_it_was_published() -> None:
    anchor = annotate(Document("a", "One.", published_on=date(2023, 3, 15)), Settings()).anchor
    assert anchor is not None
    assert (anchor.best, anchor.confidence, anchor.rule) == (date(2023, 3, 15), 1.0, "published")


def test_a_language_that_nobody_declared_is_told_from_the_text() -> None:
    assert annotate(Document("a", "قال الوزير إن اللقاء كان مفيداً"), Settings()).text.language.code == "ar"


def test_a_language_without_a_folder_is_cut_into_sentences_and_nothing_is_read_in_it() -> None:
    found = annotate(Document("a", "Er kam im Mai. Sie ging.", lang="de", published_on=date(2023, 3, 15)), Settings())
    assert len(found.text.sentences) == 2
    assert (found.times, found.actors, found.events) == ([], [], [])


def test_words_run_together_are_read_apart() -> None:
    raw = "قال الوزير إن الأمر انتهى. وترفضتركيا هذا الاقتراح."
    found = annotate(Document("a", raw, lang="ar", published_on=date(2023, 3, 15)), Settings())
    assert [event.type for event in found.events] == ["REJECT"]
    assert [found.actors[actor].id for actor in found.events[0].source] == ["state-turkey"]


def test_his_country_is_that_of_the_minister_who_speaks_for_it() -> None:
    raw = "قال الوزير السوري فيصل المقداد إن بلاده ترفض الاقتراح. وتقع سوريا في الشرق."
    found = annotate(Document("a", raw, lang="ar", published_on=date(2023, 3, 15)), Settings())
    (event,) = found.events
    assert {found.actors[actor].id for actor in event.source} == {"faisal-mekdad", "state-syria"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("text", ["½ ⅓ ² ⅻ ۞ ٣٫٥", "\u202e6\u202c شباط", "." * 500, "\ufeff\u200f", "a\r\n\r\nb"])
def test_odd_texts_are_annotated(text: str, lang: str) -> None:
    found = annotate(Document("a", text, lang=lang, published_on=date(2023, 3, 15)), Settings())
    assert found.text.raw == text


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.sampled_from(["أمس", "6", "شباط", "/", "الثلاثاء", "بوتين", "التقى", "met", "in", "May", "Assad", "\n"])
             | st.text(max_size=5), max_size=30).map(" ".join),
    st.sampled_from(LANGUAGES),
    st.none() | st.dates(),
)  # fmt: skip
def test_any_text_is_annotated_and_told_as_json(text: str, lang: str, day: date | None) -> None:
    found = to_json(annotate(Document("a", text, lang=lang, published_on=day), Settings()))
    for each in [*found["timexes"], *(mention for actor in found["actors"] for mention in actor["mentions"])]:
        assert text[each["start"] : each["end"]] == each["text"]


@pytest.mark.parametrize("lang", language_codes())
def test_a_text_may_end_anywhere(lang: str) -> None:
    raw = {
        "ar": "قال الوزير: «التقينا أمس الثلاثاء في 6 شباط/فبراير» (مع الوفد)، وفق ما نقلت «وكالة الشمال»",
        "en": "Riverside' mayor Ann O'Hara said: \"We met on Tuesday, Feb. 6 (at 5:30 p.m.) with the U.S. team's men'",
    }.get(lang, "Le ministre l'a dit mardi 6 février 2023 « à l'aube » : « Oui »")
    for end in range(1, len(raw) + 1):
        annotate(Document("a", raw[:end], lang=lang, published_on=date(2023, 2, 8)), Settings())
