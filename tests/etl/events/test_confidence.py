"""How sure an event is."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_two_parties_and_a_day_are_surer_than_none(read: Read) -> None:
    sure, _, _ = read("هاجمت فنلندا السويد في 3 أيار/مايو 2024.", "ar", STATES)
    unsure, _, _ = read("أصيب عشرة أشخاص بجروح.", "ar", [])
    assert sure[0].confidence > 0.7
    assert unsure[0].confidence < 0.5


def test_an_event_of_somebody_known_is_surer(read: Read) -> None:
    known, _, _ = read("هاجمت فنلندا السويد.", "ar", STATES)
    unknown, _, _ = read("هاجمت فنلندا السويد.", "ar", STATES, are_known=False)
    assert known[0].confidence > unknown[0].confidence


def test_told_again_is_surer(read: Read) -> None:
    once, _, _ = read("التقت فنلندا السويد أمس.", "ar", STATES)
    twice, _, _ = read("التقت فنلندا السويد أمس. وتناول اللقاء الحدود.", "ar", STATES)
    assert twice[0].confidence > once[0].confidence


def test_what_is_asked_for_is_an_event_whoever_asks(read: Read) -> None:
    events, _, _ = read("وطالبت النقابات بزيادة الأجور.", "ar", [])
    assert [event.type for event in events] == ["REQUEST"]


def test_a_passive_needs_no_doer(read: Read) -> None:
    events, _, _ = read("وأُغلق عدد كبير من المعابر.", "ar", [])
    assert [event.type for event in events] == ["COERCE"]


def test_what_a_known_doer_struck_or_visited_may_be_any_thing(read: Read) -> None:
    struck, _, _ = read("استهدفت فنلندا آبار المياه.", "ar", STATES)
    assert [event.type for event in struck] == ["ASSAULT"]
    aimed, _, _ = read("تستهدف فنلندا نمواً كبيراً.", "ar", STATES)
    assert aimed == []
    visited, _, _ = read("زارت فنلندا سجناً.", "ar", STATES)
    assert [event.type for event in visited] == ["CONSULT"]


def test_a_meeting_with_a_place_and_a_day_needs_nobody(read: Read) -> None:
    events, _, _ = read("تحدث التقرير عن قمة هلسنكي عام 2002.", "ar", [])
    assert [event.type for event in events] == ["CONSULT"]
    undated, _, _ = read("تحدث التقرير عن قمة هلسنكي.", "ar", [])
    assert undated == []
