"""When what is said is said again."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_criticism_that_somebody_meets_with_is_told_again(read: Read) -> None:
    raw = "تعرضت فنلندا لانتقادات أمس. وهدأ الناس. وتتعرض فنلندا لانتقادات كثيرة."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["ACCUSE"]


def test_a_demand_with_the_article_is_the_one_that_was_made(read: Read) -> None:
    raw = "Finland demanded an apology from Sweden. The demand was heard."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert len(events) == 1


def test_each_act_of_saying_is_one(read: Read) -> None:
    raw = "Finland condemned Sweden on Monday. Finland condemned Sweden again on Friday."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert len(events) == 2


def test_sentence_threatens_once_in_several_verbs(read: Read) -> None:
    raw = "هددت فنلندا السويد أمس، مؤكدةً أنها سترد على الهجوم."
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [event.type for event in events if event.type == "THREATEN"] == ["THREATEN"]


def test_what_one_asks_for_of_nobody_named_is_told_once(read: Read) -> None:
    raw = "دعت فنلندا إلى الهدوء. وبردت الأجواء. وطالبت فنلندا بضبط النفس."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["REQUEST"]


def test_who_asks_others_asks_again(read: Read) -> None:
    raw = "دعت فنلندا إلى الهدوء. وبردت الأجواء. وطالبت فنلندا السويد بضبط النفس."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["REQUEST", "REQUEST"]
