from __future__ import annotations

from etl.text import prepare
from etl.text.language import language
from etl.text.phrases import Phrases

NAMES = Phrases(
    [
        ("الولايات المتحدة", "us"),
        ("الأسد", "assad"),
        ("وليد", "walid"),
        ("ليد", "leed"),
        ("تشرين", "t"),
        ("تشرين الثاني", "nov"),
    ],
    language("ar"),
)


def found(raw: str) -> list[tuple[str, str, tuple[str, ...]]]:
    matches = NAMES.find(prepare(raw, "ar"))
    return [(raw[match.start : match.end], match.clitics, match.values) for match in matches]


def test_clitics_are_set_apart() -> None:
    assert found("ووصل والأسد") == [("الأسد", "و", ("assad",))]


def test_the_article_fused_with_lam_begins_at_the_second_lam() -> None:
    assert found("وللولايات المتحدة") == [("لولايات المتحدة", "ول", ("us",))]


def test_a_whole_known_word_is_not_split() -> None:
    assert found("وليد") == [("وليد", "", ("walid",))]


def test_the_longest_phrase_wins() -> None:
    assert found("في تشرين الثاني") == [("تشرين الثاني", "", ("nov",))]


def test_a_letter_of_the_word_is_no_clitic() -> None:
    assert found("بالأسدية") == []


def test_one_phrase_may_mean_two_things() -> None:
    phrases = Phrases([("صالح", 1), ("صالح", 2)], language("ar"))
    assert phrases.find(prepare("صالح", "ar"))[0].values == (1, 2)


def test_fewer_clitics_go_before_more() -> None:
    phrases = Phrases([("حث", "urge"), ("بحث", "discuss")], language("ar"))
    assert phrases.find(prepare("وبحث", "ar"))[0].values == ("discuss",)


def test_signs_that_are_skipped_stand_inside_a_phrase() -> None:
    raw = "قال «تشرين» الثاني"
    matches = NAMES.past(prepare(raw, "ar"), frozenset("«»"))
    assert [(match.first, match.last, raw[match.start : match.end]) for match in matches] == [(2, 5, "تشرين» الثاني")]


def test_phrases_that_come_later_are_found_in_a_text_read_before() -> None:
    text = prepare("صالح", "ar")
    assert NAMES.find(text) == []
    assert Phrases([("صالح", 1)], language("ar")).find(text)[0].values == (1,)
