"""What is done by saying it, in the frames in which Arabic news tells it."""

from __future__ import annotations

from tests.etl.events.conftest import Read


def told(read: Read, raw: str) -> list[str]:
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    return [event.type for event in events]


def test_who_says_that_something_is_wicked_accuses(read: Read) -> None:
    assert told(read, 'قالت فنلندا إن سياسات السويد "عدوانية".') == ["ACCUSE"]
    assert told(read, "أضافت فنلندا أن السويد تتآمر عليها.") == ["ACCUSE"]
    assert told(read, "قالت فنلندا إن سياسات السويد واضحة.") == []


def test_who_says_that_somebody_breaks_the_law_accuses_once(read: Read) -> None:
    assert told(read, "قالت فنلندا إن السويد تنتهك القانون الدولي.") == ["ACCUSE"]


def test_who_is_named_at_the_head_of_the_speech_is_blamed(read: Read) -> None:
    names = [("فنلندا", "state"), ("يوهان لارسن", "person"), ("السويد", "state"), ("النرويج", "state")]
    events, _, actors = read(
        "قال وزير خارجية فنلندا يوهان لارسن إن السويد والنرويج تتورطان في سياسات عدوانية.", "ar", names
    )
    assert [actors[n].name for n in events[0].target] == ["السويد", "النرويج"]
    assert [actors[n].name for n in events[0].source] == ["يوهان لارسن"]


def test_a_request_that_bears_a_name_has_been_made_whatever_the_answer(read: Read) -> None:
    events, _, actors = read("رفضت فنلندا طلب السويد.", "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [event.type for event in events] == ["REJECT", "REQUEST"]
    assert [actors[n].name for n in events[1].source] == ["السويد"]
    assert told(read, "وافقت فنلندا على مقترح السويد.") == ["AGREE", "REQUEST"]
    assert told(read, "تدرس فنلندا مقترحاً بشأن السويد.") == []


def test_a_past_that_begins_as_the_first_person_does_may_have_any_doer(read: Read) -> None:
    assert told(read, "وناشدت النقابات وقف الهدم.") == ["REQUEST"]


def test_what_a_pronoun_points_back_at_is_denied(read: Read) -> None:
    assert told(read, "وهو ما تنفيه فنلندا.") == ["REJECT"]
    assert "REJECT" not in told(read, "نفت فنلندا الرجل إلى الشمال.")


def test_who_mourns_somebody_shows_support(read: Read) -> None:
    events, _, _ = read("نعت فنلندا يوهان لارسن.", "ar", [("فنلندا", "state"), ("يوهان لارسن", "person")])
    assert [event.type for event in events] == ["SUPPORT"]
    assert told(read, "نعت فنلندا السويد بالكذب.") == []


def test_a_name_past_a_comma_parts_no_verb_from_its_object(read: Read) -> None:
    names = [("فنلندا", "state"), ("ناصر لارسن", "person")]
    events, _, _ = read("قدّم وزير الخارجية في فنلندا، ناصر لارسن، التعازي للأهالي.", "ar", names)
    assert [event.type for event in events] == ["SUPPORT"]


def test_the_first_preposition_after_a_verb_is_its_own(read: Read) -> None:
    names = [("فنلندا", "state"), ("السويد", "state")]
    events, _, actors = read("وافقت فنلندا على استضافة القمة، بناءً على طلب السويد.", "ar", names)
    assert [event.type for event in events] == ["AGREE", "REQUEST"]
    assert [actors[n].name for n in events[1].source] == ["السويد"]
