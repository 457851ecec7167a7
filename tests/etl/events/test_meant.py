"""What is only meant by another act."""

from __future__ import annotations

import pytest

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state"), ("النرويج", "state")]


@pytest.mark.parametrize(
    "raw",
    [
        "لم تجد فنلندا وقتاً لتزويد السويد بالأسلحة.",
        "ليست لدى فنلندا ذريعة لطرد السويد.",
        "تعثرت المفاوضات بشأن إطلاق سراح الأسرى لدى السويد.",
        "عاش الناس في فنلندا من دون اتفاق مع السويد.",
        "سيتم إسقاط الدعوى الجنائية ضد فنلندا.",
        "هذه خطوة من فنلندا تهدف إلى تقديم دعم عسكري إلى السويد.",
        "لا تملك فنلندا القدرة على تزويد السويد بالأسلحة.",
        "هذا خيار الهدنة مع السويد.",
        "يسعون إلى الهدنة مع السويد.",
    ],
)
def test_what_a_thing_is_for_or_about_is_no_event(read: Read, raw: str) -> None:
    events, _, _ = read(raw, "ar", STATES)
    assert events == []


@pytest.mark.parametrize("raw", ["تعرضت فنلندا لعقوبات من السويد.", "انتقدت فنلندا السويد لرفضها المقترح."])
def test_what_a_verb_governs_by_to_is_told_all_the_same(read: Read, raw: str) -> None:
    events, _, _ = read(raw, "ar", STATES)
    assert {event.type for event in events} & {"SANCTION", "REJECT"}


def test_what_is_dropped_is_told_by_no_noun_after_that(read: Read) -> None:
    events, _, _ = read("رحبت النرويج بإسقاط العقوبات على السويد.", "ar", STATES)
    assert [event.type for event in events] == ["SUPPORT"]


def test_forces_that_are_struck_are_no_act(read: Read) -> None:
    events, _, _ = read("أعلنت فنلندا قصف حشود عسكرية للسويد.", "ar", STATES)
    assert [event.type for event in events] == ["ASSAULT"]


def test_unrest_of_markets_is_no_protest(read: Read) -> None:
    events, _, _ = read("شهدت فنلندا اضطرابات في القطاع المصرفي.", "ar", STATES)
    assert events == []


def test_danger_without_somebody_is_no_threat(read: Read) -> None:
    events, _, _ = read("قال إن هؤلاء تهديد للسويد.", "ar", STATES)
    assert events == []
    others, _, _ = read("جاء ذلك رداً على تهديدات فنلندا للسويد.", "ar", STATES)
    assert [event.type for event in others] == ["THREATEN"]


@pytest.mark.parametrize(
    "raw",
    [
        "عملت فنلندا سنوات لتمنع السويد من البيع.",
        "تحتل فنلندا المرتبة الأولى في إنتاج الخشب.",
        "واستشهدت فنلندا بتصريحات الوزير.",
        "ضربت فنلندا مثلاً في الصبر.",
        "أصيب جنود من فنلندا بالتهاب رئوي.",
    ],
)
def test_an_aim_and_a_figure_of_speech_are_no_events(read: Read, raw: str) -> None:
    events, _, _ = read(raw, "ar", STATES)
    assert events == []


def test_what_was_before_a_demand_is_not_demanded(read: Read) -> None:
    events, _, _ = read("طالبت فنلندا بهدنة بعد لقاء السويد.", "ar", STATES)
    assert [event.type for event in events] == ["REQUEST", "CONSULT"]
    others, _, _ = read("طالبت فنلندا بهدنة من خلال لقاء السويد.", "ar", STATES)
    assert [event.type for event in others] == ["REQUEST"]


def test_what_goes_along_with_a_refusal_is_done(read: Read) -> None:
    names = [("Finland", "state"), ("Sweden", "state"), ("Johan Larsen", "person")]
    events, _, _ = read("Finland rejected the plan, with Johan Larsen accusing Sweden of lying.", "en", names)
    assert [event.type for event in events] == ["REJECT", "ACCUSE"]
