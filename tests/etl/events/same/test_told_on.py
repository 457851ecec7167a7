"""What a sentence tells on of its own event."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("Finland", "state"), ("Sweden", "state")]


def test_what_is_agreed_on_is_no_second_agreement(read: Read) -> None:
    events, _, _ = read("Finland and Sweden agreed to a truce.", "en", STATES)
    assert [event.type for event in events] == ["AGREE"]


def test_what_an_attack_comes_to_is_no_second_one(read: Read) -> None:
    events, _, _ = read("قصف المدينة أسفر عن مقتل عشرة أشخاص.", "ar", [])
    assert len(events) == 1


def test_a_participle_after_a_comma_goes_on(read: Read) -> None:
    events, _, _ = read("Finland stormed the base, bombing the gates.", "en", STATES)
    assert [event.type for event in events] == ["ASSAULT"]
