"""Whose dead and hurt they are."""

from __future__ import annotations

from tests.etl.events.conftest import Read


def test_the_hurt_are_of_what_killed(read: Read) -> None:
    events, _, _ = read("Twelve people were killed and 20 others injured.", "en", [])
    assert [event.type for event in events] == ["ASSAULT"]


def test_nobody_dies_twice(read: Read) -> None:
    raw = "Johan Larsen was killed on Monday. His city mourned. Rain fell. Larsen was killed in Turku."
    events, _, _ = read(raw, "en", [("Johan Larsen", "person")])
    assert len(events) == 1


def test_a_disaster_and_its_dead_are_one(read: Read) -> None:
    events, _, _ = read("لقي عشرة أشخاص مصرعهم جراء السيول.", "ar", [])
    assert [event.type for event in events] == ["DISASTER"]


def test_those_killed_or_wounded_are_of_one_attack(read: Read) -> None:
    events, _, _ = read("An attack killed and wounded dozens of people from Finland.", "en", [("Finland", "state")])
    assert [event.type for event in events] == ["ASSAULT"]


def test_one_drive_is_told_in_many_words(read: Read) -> None:
    raw = "A truck rammed into a crowd in Turku. Rain fell. The truck ploughed into pedestrians near Oulu harbour."
    events, _, _ = read(raw, "en", [])
    assert [event.type for event in events] == ["ASSAULT"]
    again, _, _ = read(
        f"{raw} Snow fell. Ice came. Fog rose. Birds sang. A man drove into a crowd in Bergen.", "en", []
    )
    assert len(again) == 1 + 1
