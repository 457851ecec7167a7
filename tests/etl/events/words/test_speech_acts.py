"""What is done by saying it, in the frames in which Arabic news tells it."""

from __future__ import annotations

from tests.etl.events.conftest import Read


def told(read: Read, raw: str) -> list[str]:
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    return [event.type for event in events]


def test_who_says_that_something_is_wicked_accuses(read: Read) -> None:
    assert told(read, 'قالت فنلندا إن سياسات السويد "عدوانية".') == ["ACCUSE"]
    assert told(read, "أضافت فنلندا أن السويد تتجسس عليها.") == ["ACCUSE"]
    assert told(read, "قالت فنلندا إن سياسات السويد واضحة.") == []
