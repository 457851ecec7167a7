"""The status of what is told, and what is no event at all."""

from __future__ import annotations

import pytest

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_future_is_planned(read: Read) -> None:
    events, _, _ = read("ستهاجم فنلندا السويد.", "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [event.status for event in events] == ["planned"]


def test_arabic_those_who_do_something_do_it_always(read: Read) -> None:
    events, _, _ = read("قالت فنلندا إن الذين يطالبون بزيادة الأجور على حق.", "ar", [("فنلندا", "state")])
    assert events == []
    others, _, _ = read("ردت فنلندا على السويد ومن يدعمها.", "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert "SUPPORT" not in {event.type for event in others}


def test_arabic_those_are_named_by_what_was_done_to_them_unless_it_was_a_blow(read: Read) -> None:
    freed, _, _ = read("عاد إلى فنلندا الجنود الذين أُطلق سراحهم.", "ar", STATES)
    assert "CONCEDE" not in {event.type for event in freed}
    struck, _, _ = read("تحدثت فنلندا عن الجنود الذين قصفوا السويد.", "ar", STATES)
    assert "ASSAULT" in {event.type for event in struck}


def test_what_an_undone_act_followed_took_place(read: Read) -> None:
    events, _, _ = read("المحطة لم تفتح منذ قصف فنلندا للسويد.", "ar", STATES)
    assert [event.type for event in events] == ["ASSAULT"]


def test_arabic_question_tells_nothing_from_its_word_on(read: Read) -> None:
    assert read("هل تهاجم فنلندا السويد؟", "ar", STATES)[0] == []
    events, _, _ = read("قصفت فنلندا السويد، فهل تنسحب قواتها من النرويج؟", "ar", STATES)
    assert [event.type for event in events] == ["ASSAULT"]


def test_what_is_said_of_a_plan_is_none_itself(read: Read) -> None:
    raw = "Finland's decision to withdraw its troops was criticised by Sweden."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert [(event.type, event.status) for event in events] == [("RETREAT", "planned"), ("ACCUSE", "happened")]


def test_what_was_to_be_is_planned(read: Read) -> None:
    events, _, _ = read("Finland was to be attacked by Sweden.", "en", [("Finland", "state"), ("Sweden", "state")])
    assert [event.status for event in events] == ["planned"]


def test_what_might_have_followed_is_conditional(read: Read) -> None:
    raw = "Had Finland voted, it could have faced costs, such as a military response from Sweden."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert [(event.type, event.status) for event in events] == [("ASSAULT", "conditional")]


def test_what_is_denied_is_marked_so(read: Read) -> None:
    raw = "نفى يوهان لارسن أن تكون فنلندا قد طردت السويد."
    events, _, _ = read(raw, "ar", [("يوهان لارسن", "person"), ("فنلندا", "state"), ("السويد", "state")])
    assert [event.status for event in events] == ["denied"]


def test_what_is_not_allowed_is_refused(read: Read) -> None:
    events, _, _ = read("Finland did not agree to the deal.", "en", [("Finland", "state")])
    assert [event.type for event in events] == ["REJECT"]


def test_what_did_not_happen_is_no_event(read: Read) -> None:
    assert read("لم تهاجم فنلندا السويد.", "ar", STATES)[0] == []
    assert read("Finland did not attack Sweden.", "en", [("Finland", "state"), ("Sweden", "state")])[0] == []


def test_a_question_and_a_charge_tell_nothing(read: Read) -> None:
    names = [("Finland", "state"), ("Sweden", "state")]
    assert read("Will Finland attack Sweden?", "en", names)[0] == []
    events, _, _ = read("Johan Larsen was charged with murder.", "en", [("Johan Larsen", "person")])
    assert "ASSAULT" not in {event.type for event in events}


def test_what_hangs_on_an_if_is_no_event(read: Read) -> None:
    raw = "If Finland attacked Sweden, Norway would be angry."
    assert read(raw, "en", [("Finland", "state"), ("Sweden", "state")])[0] == []


def test_what_is_to_come_is_planned(read: Read) -> None:
    events, _, _ = read("ستراقب فنلندا الانتخابات المقبلة في السويد.", "ar", STATES)
    assert {event.status for event in events if event.type == "POLITICS"} == {"planned"}


def test_somebody_said_that_it_would_be(read: Read) -> None:
    raw = "Finland said it would send aid to Sweden."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert [(event.type, event.status) for event in events] == [("AID", "planned")]


def test_a_wish_to_apologise_is_an_apology(read: Read) -> None:
    states = [("Finland", "state"), ("Sweden", "state")]
    events, _, _ = read("Finland would like to apologise to Sweden.", "en", states)
    assert [(event.type, event.status) for event in events] == [("SUPPORT", "happened")]


@pytest.mark.parametrize("raw", ["أي هجوم على فنلندا مرفوض.", "لدى السويد إرادة القتال.", "اقترابا لاتفاق في فنلندا."])
def test_what_may_come_or_is_only_willed_is_no_event(read: Read, raw: str) -> None:
    assert read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])[0] == []
