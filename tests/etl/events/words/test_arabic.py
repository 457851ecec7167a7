"""Arabic verbs and nouns in their surface forms."""

from __future__ import annotations

import pytest

from etl.events.words.arabic import masdar_forms, noun_forms, present_of, verb_forms


@pytest.mark.parametrize(
    ("past", "present"),
    [
        ("قتل", "يقتل"),
        ("أعلن", "يعلن"),
        ("اعتقل", "يعتقل"),
        ("التقى", "يلتقي"),
        ("أدان", "يدين"),
        ("اغتال", "يغتال"),
        ("استقال", "يستقيل"),
        ("هاجم", "يهاجم"),
        ("تصدى", "يتصدي"),
    ],
)
def test_present_follows_from_the_letters_of_the_past(past: str, present: str) -> None:
    assert present_of(past) == present


def test_feminine_plural_future_and_object_are_given() -> None:
    forms = {form for form, _, _ in verb_forms("اعتقل")}
    assert {"اعتقلت", "اعتقلوا", "تعتقل", "سيعتقل", "يعتقلون", "اعتقلته", "تعتقلهم"} <= forms


def test_passive_is_given_where_its_letters_differ() -> None:
    passives = {form for form, tense, _ in verb_forms("اغتال") if tense == "passive"}
    assert "اغتيل" in passives
    assert {form for form, tense, _ in verb_forms("هاجم") if tense == "passive"} >= {"هوجم"}


def test_present_after_a_stroke_is_taken_as_written() -> None:
    assert "يزور" in {form for form, _, _ in verb_forms("زار/يزور")}


def test_noun_takes_article_plural_and_pronoun() -> None:
    forms = {form: (has_article, has_owner) for form, has_article, has_owner in noun_forms("اجتماع")}
    assert forms["الاجتماع"] == (True, False)
    assert forms["اجتماعات"] == (False, False)
    assert forms["اجتماعهم"] == (False, True)


def test_broken_plural_stands_after_a_plus() -> None:
    assert "الحروب" in {form for form, _, _ in noun_forms("حرب+حروب")}


def test_each_word_of_a_phrase_may_take_the_article() -> None:
    assert {"غارة جوية", "الغارة الجوية"} <= {form for form, _, _ in noun_forms("غارة جوية")}


def test_a_phrase_may_say_whose_it_is() -> None:
    assert {"غارتها الجوية", "غارتهم الجوية"} <= {form for form, _, _ in noun_forms("غارة جوية")}


@pytest.mark.parametrize(
    ("past", "masdar"),
    [
        ("أرسل", "إرسال"),
        ("أوفد", "إيفاد"),
        ("أدان", "إدانة"),
        ("ألقى", "إلقاء"),
        ("أقر", "إقرار"),
        ("استهدف", "استهداف"),
        ("استعاد", "استعادة"),
        ("اغتال", "اغتيال"),
        ("اشترى", "اشتراء"),
        ("هاجم", "مهاجمة"),
        ("قرصن", "قرصنة"),
        ("درب", "تدريب"),
        ("قصف", "قصف"),
    ],
)
def test_masdar_follows_from_the_letters_of_the_past(past: str, masdar: str) -> None:
    assert masdar in {form for form, _, _ in masdar_forms(past)}


def test_a_verb_with_a_present_of_its_own_has_no_masdar_by_rule() -> None:
    assert list(masdar_forms("زار/يزور")) == []
