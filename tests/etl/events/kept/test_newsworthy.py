"""What makes no news, whoever tells it."""

from __future__ import annotations

from tests.etl.events.conftest import Read


def test_what_a_private_person_demands_is_no_news(read: Read) -> None:
    private, _, _ = read("Johan Larsen rejected the offer.", "en", [("Johan Larsen", "person")], are_known=False)
    assert private == []
    public, _, _ = read("Finland rejected the offer.", "en", [("Finland", "state")])
    assert [event.type for event in public] == ["REJECT"]


def test_who_is_named_with_an_office_is_public(read: Read) -> None:
    raw = "The foreign minister, Johan Larsen, rejected the offer."
    events, _, _ = read(raw, "en", [("Johan Larsen", "person")], are_known=False)
    assert [event.type for event in events] == ["REJECT"]


def test_a_witness_tells_of_himself(read: Read) -> None:
    assert read("I was injured.", "en", [])[0] == []
    assert [event.type for event in read("Ten people were injured.", "en", [])[0]] == ["ASSAULT"]


def test_what_somebody_thinks_is_no_agreement(read: Read) -> None:
    assert read("Finland agreed that the weather was cold.", "en", [("Finland", "state")])[0] == []


def test_what_the_polled_think_is_no_news(read: Read) -> None:
    states = [("فنلندا", "state"), ("السويد", "state")]
    assert read("وأظهر استطلاع أن فنلندا تدعم السويد.", "ar", states)[0] == []
    assert read("وعارض 9% فقط انضمام فنلندا.", "ar", states)[0] == []
    assert [event.type for event in read("فنلندا تدعم السويد.", "ar", states)[0]] == ["SUPPORT"]
