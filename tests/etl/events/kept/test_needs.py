"""What a trigger must find to be kept."""

from __future__ import annotations

import pytest

from etl.data import LANGUAGES
from etl.events.kept.needs import NEEDS
from etl.events.words.entries import groups
from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


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


def test_a_meeting_is_told_whoever_met_and_the_meeting_only_pointed_at(read: Read) -> None:
    events, _, _ = read("تحدث التقرير عن قمة هلسنكي عام 2002.", "ar", [])
    assert [event.type for event in events] == ["CONSULT"]
    pointed_at, _, _ = read("تحدث التقرير عن الاجتماع.", "ar", [])
    assert pointed_at == []


def test_arrests_and_clashes_are_told_without_a_name(read: Read) -> None:
    events, _, _ = read("اعتقالات ومواجهات.", "ar", [])
    assert [event.type for event in events] == ["COERCE", "ASSAULT"]


def test_a_demand_needs_nobody_that_is_known(read: Read) -> None:
    events, _, _ = read("طالبت النقابات بزيادة الأجور. ودعا البيان إلى الهدوء.", "ar", [])
    assert [event.type for event in events] == ["REQUEST", "REQUEST"]


@pytest.mark.parametrize("code", ["ar", "en"])
def test_every_need_of_the_lexicons_is_in_the_table(code: str) -> None:
    needs = {need for trigger, _ in groups(LANGUAGES / code) for need in trigger.needs}
    assert needs <= NEEDS.keys()


def test_what_is_called_unacceptable_needs_somebody_who_says_so(read: Read) -> None:
    names = [("Finland", "state"), ("Sweden", "state")]
    said, _, _ = read("Finland said Sweden was reckless.", "en", names)
    assert "ACCUSE" in {event.type for event in said}
    unsaid, _, _ = read("The weather was reckless.", "en", [])
    assert unsaid == []


def test_english_noun_with_a_day_of_its_own_needs_nobody(read: Read) -> None:
    events, _, _ = read("Negotiations last year failed.", "en", [])
    assert [event.type for event in events] == ["CONSULT"]
    assert read("Negotiations are a fine thing.", "en", [])[0] == []


def test_inquiry_needs_nobody(read: Read) -> None:
    events, _, _ = read("The investigation in Turku was handed to the prosecutor.", "en", [])
    assert [event.type for event in events] == ["ACCUSE"]


@pytest.mark.parametrize(
    ("raw", "types"),
    [
        ("حذرت فنلندا من أن الأسعار قد ترتفع.", []),
        ("وأعربت فنلندا عن قلقها من الغلاء.", []),
        ("وأكدت فنلندا أهمية التعليم.", []),
        ("الغلاء يهدد الأسر في فنلندا.", []),
        ("وأعلنت فنلندا استقبال مليون سائح.", []),
        ("واعترفت فنلندا بمقتل جنديين في السويد.", []),
        ("هددت فنلندا السويد.", ["THREATEN"]),
        ("فنلندا حذرت السويد من الاقتراب.", ["THREATEN"]),
        ("واعترفت فنلندا بالسويد.", ["SUPPORT"]),
    ],
)
def test_what_is_only_forecast_or_owned_up_to_is_no_act(read: Read, raw: str, types: list[str]) -> None:
    assert [event.type for event in read(raw, "ar", STATES)[0] if event.type != "ASSAULT"] == types
