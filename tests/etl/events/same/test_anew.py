"""When a word tells an act anew."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_masdar_done_to_another_thing_is_another_act(read: Read) -> None:
    raw = "استهدفت فنلندا السويد أمس. وأبرز ما جرى استهداف موقع للسويد قرب الحدود."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["ASSAULT", "ASSAULT"]


def test_masdar_done_to_what_is_known_is_no_other_act(read: Read) -> None:
    events, _, _ = read("استهدفت فنلندا السويد أمس. وكان الأبرز استهداف الموقع.", "ar", STATES)
    assert len(events) == 1


def test_what_had_happened_to_others_is_another_meeting(read: Read) -> None:
    raw = "Finland met Sweden on Monday. Norway had met Denmark."
    names = [("Finland", "state"), ("Sweden", "state"), ("Norway", "state"), ("Denmark", "state")]
    assert len(read(raw, "en", names)[0]) == 2


def test_each_thing_that_is_agreed_on_is_an_agreement(read: Read) -> None:
    raw = "وقعت فنلندا والسويد أمس اتفاقاً للتجارة.\nوقالت فنلندا إن الأمر مهم.\nوأضافت أنها اتفقت مع السويد على جسر."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["AGREE", "AGREE"]
