"""What a verb asks for, and what only looks like it."""

from __future__ import annotations

from tests.etl.events.conftest import Read


def told(read: Read, raw: str) -> list[str]:
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    return [event.type for event in events]


def test_who_publishes_pictures_of_forces_deploys_none(read: Read) -> None:
    assert told(read, "نشرت فنلندا مشاهد تدل على تموضع قوات في الشمال.") == []
    assert told(read, "نشرت فنلندا قوات في الشمال.") == ["MOBILIZE"]


def test_who_speaks_of_a_deal_with_a_state_does_not_speak_with_it(read: Read) -> None:
    assert told(read, "تحدثت فنلندا عن أزمة دبلوماسية مع السويد.") == []
    assert told(read, "تحدثت فنلندا مع السويد عن الحدود.") == ["CONSULT"]


def test_what_is_put_off_is_not_led_away(read: Read) -> None:
    assert "RETREAT" not in told(read, "أجّلت فنلندا هجومها على السويد.")
    assert told(read, "أجلت فنلندا رعاياها من السويد.") == ["RETREAT"]


def test_what_is_only_aimed_at_is_not_hit(read: Read) -> None:
    assert told(read, "أعلنت فنلندا خطة تستهدف زيادة الصادرات إلى السويد.") == []


def test_a_drill_and_the_verb_that_holds_it_are_one(read: Read) -> None:
    assert told(read, "تدريبات بحرية مشتركة للدفاع الصاروخي أجرتها فنلندا والسويد.") == ["COOPERATE"]


def test_papers_that_the_state_takes_or_issues_coerce(read: Read) -> None:
    assert told(read, "ألغت فنلندا أكثر من 90 جواز سفر.") == ["COERCE"]
    assert told(read, "أصدرت فنلندا مذكرات تفتيش بحق وزراء سابقين.") == ["COERCE"]


def test_provinces_boycott_nobody(read: Read) -> None:
    assert told(read, "أعلنت ثلاث مقاطعات في فنلندا نتائجها.") == []
    assert told(read, "أعلنت فنلندا مقاطعة بضائع السويد.") == ["SANCTION"]


def test_house_arrest_coerces(read: Read) -> None:
    assert told(read, "وضعت فنلندا الوزير السابق قيد الإقامة الجبرية.") == ["COERCE"]
