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


def test_a_verb_that_asks_for_an_object_tells_by_its_masdar_too(read: Read) -> None:
    assert told(read, "غادر الركاب بعد تعليق فنلندا الرحلات إلى السويد.") == ["COERCE"]
    assert told(read, "أعلنت فنلندا تشكيل قيادة عسكرية.") == ["MOBILIZE"]


def test_what_a_masdar_only_aims_at_is_not_told(read: Read) -> None:
    assert told(read, "وضعت فنلندا خطة لتعليق الرحلات.") == []


def test_whose_a_masdar_is_may_stand_before_its_preposition(read: Read) -> None:
    assert told(read, "غادر الناشطون بعد التضييق المستمر من فنلندا عليهم.") == ["COERCE"]


def test_who_breaks_into_telephones_coerces(read: Read) -> None:
    assert told(read, "اخترقت فنلندا هواتف وزراء في السويد.") == ["COERCE"]


def test_a_pronoun_resumes_the_object_before_its_verb(read: Read) -> None:
    assert told(read, "في الشمال أسلحة متطورة جديدة قدمها جيش فنلندا إلى السويد.") == ["AID"]


def test_numbers_are_joined_before_what_is_counted(read: Read) -> None:
    assert told(read, "أعلنت فنلندا تسليم السويد مئة وثلاثين دبابة.") == ["AID"]
