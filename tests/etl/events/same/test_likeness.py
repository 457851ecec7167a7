"""When two tellings of a kind are two events."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_deed_that_is_dated_twice_is_one(read: Read) -> None:
    raw = "Gunmen abducted ten girls in Turku in 2014. The town is calm. Girls were abducted there in April 2014."
    events, _, _ = read(raw, "en", [])
    assert [event.trigger.of(raw) for event in events] == ["abducted"]


def test_noun_with_a_verb_of_its_own_is_another_deed(read: Read) -> None:
    raw = "Troops of Finland held an exercise in Turku. Rain fell. Troops staged a military drill."
    events, _, _ = read(raw, "en", [("Finland", "state")])
    assert [event.type for event in events] == ["MOBILIZE", "MOBILIZE"]


def test_phrase_whose_last_word_has_the_article_is_known(read: Read) -> None:
    raw = "اتفقت فنلندا والسويد أمس في هلسنكي على وقف إطلاق النار. والتزم الناس وقف إطلاق النار القصير في ستوكهولم."
    events, _, _ = read(raw, "ar", STATES)
    assert [span.of(raw) for span in events[0].echoes] == ["وقف إطلاق النار"] * 2


def test_attack_that_is_known_is_the_one_that_killed(read: Read) -> None:
    raw = "قتل مسلح ثلاثة أشخاص في هلسنكي أمس. وبكى الناس. ولم ينم أحد. وخلّف إطلاق النار ثقوباً في الجدران."
    events, _, _ = read(raw, "ar", [("هلسنكي", "state")])
    assert [event.type for event in events] == ["ASSAULT"]


def test_inquiry_that_is_opened_twice_is_one(read: Read) -> None:
    raw = "فتحت فنلندا تحقيقاً في الحادث. وهدأ الناس. وقال الوزير إن تحقيقاً فُتح."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["ACCUSE"]


def test_a_line_that_is_like_another_but_for_its_day_tells_another_event(read: Read) -> None:
    raw = "Finland bombed Sweden on 3 May 2024. It was a cold day. On 9 May 2024 Finland bombed Sweden."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert [event.earliest.day for event in events if event.earliest] == [3, 9]
