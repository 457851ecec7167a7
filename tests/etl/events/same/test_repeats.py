"""Lines that say again what an earlier one said."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_line_that_stands_again_word_for_word_tells_nothing_new(read: Read) -> None:
    line = "فنلندا تشن غارات جديدة على السويد رداً على قصف هلسنكي."
    events, _, _ = read(f"{line}\nوهدأ الناس في المدينة.\n{line}", "ar", STATES)
    assert len(events) == len(read(line, "ar", STATES)[0])


def test_lead_tells_the_headline_again_whoever_we_take_for_its_parties(read: Read) -> None:
    raw = "السويد تعارض تعيين سفير جديد.\nعارضت وزارة الخارجية أمس تعيين سفير فنلندا.\nوقالت السويد إن السفير لا يصلح."
    events, _, _ = read(raw, "ar", [*STATES, ("وزارة الخارجية", "organisation")])
    assert [event.type for event in events] == ["REJECT"]
