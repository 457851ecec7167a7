"""Texts whose lines are each news of their own."""

from __future__ import annotations

from tests.etl.events.conftest import Read

NAMES = [("فنلندا", "state"), ("السويد", "state"), ("النرويج", "state")]
HEADLINES = [
    "فنلندا تقصف ميناء في السويد.",
    "قتلى في قصف على أوسلو.",
    "وزارة الصحة في النرويج تفتح مستشفى جديداً.",
]


def test_headlines_of_a_bulletin_tell_different_news(read: Read) -> None:
    events, _, _ = read("\n".join(HEADLINES), "ar", NAMES)
    assert len([event for event in events if event.type == "ASSAULT"]) == 2


def test_bulletin_that_stands_there_twice_is_told_once(read: Read) -> None:
    once, _, _ = read("\n".join(HEADLINES), "ar", NAMES)
    twice, _, _ = read("\n".join(HEADLINES * 2), "ar", NAMES)
    assert len(twice) == len(once)


def test_line_that_goes_on_from_the_one_above_makes_no_bulletin(read: Read) -> None:
    lines = [HEADLINES[0], "قصف على ميناء سويدي.", "وقالت النرويج إن الميناء احترق."]
    events, _, _ = read("\n".join(lines), "ar", NAMES)
    assert len([event for event in events if event.type == "ASSAULT"]) == 1


def test_bare_noun_in_a_bulletin_is_news(read: Read) -> None:
    lines = ["فنلندا تفتتح مستشفى.", "احتجاجات في أوسلو.", "انفجار في ستوكهولم."]
    events, _, _ = read("\n".join(lines), "ar", NAMES)
    assert [event.type for event in events] == ["PROTEST", "ASSAULT"]


def test_lead_with_the_word_of_its_headline_tells_it_again(read: Read) -> None:
    lines = [HEADLINES[0], "قصفت فنلندا ميناء في السويد أمس.", "السويد تتفقد الميناء."]
    events, _, _ = read("\n".join(lines), "ar", NAMES)
    assert len([event for event in events if event.type == "ASSAULT"]) == 1
