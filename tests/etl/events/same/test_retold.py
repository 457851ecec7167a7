"""When an act that is told anew is the news of the first lines."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_text_tells_on_of_its_headline_with_nobody_named(read: Read) -> None:
    raw = "احتجاجات حاشدة في هلسنكي على قرار السويد.\nوقال الناس إن القرار ظالم.\nوتظاهر الآلاف في الشوارع."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["PROTEST"]


def test_an_attack_on_people_whom_nobody_names_is_that_of_the_headline_on_its_day(read: Read) -> None:
    raw = "Truck attack in Turku\nThe mayor spoke. Rain fell. Ten people were killed when a truck came on Monday."
    events, _, _ = read(raw, "en", [])
    assert [event.type for event in events] == ["ASSAULT"]
