"""What a text tells, by the form in which it tells it."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl.events.extract import extract
from etl.events.words.ontology import quad_classes
from etl.model import Actor, Anchor
from etl.text import prepare
from tests.etl.events.conftest import Read


def names(event_side: tuple[int, ...], actors: list[Actor]) -> list[str]:
    return [actors[i].name for i in event_side]


def test_arabic_verb_takes_the_name_after_it_as_doer(read: Read) -> None:
    events, _, actors = read("اتهمت فنلندا السويد بإغلاق المعبر.", "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [event.type for event in events] == ["ACCUSE"]
    assert names(events[0].source, actors) == ["فنلندا"]
    assert names(events[0].target, actors) == ["السويد"]


def test_arabic_subject_may_stand_before_its_verb(read: Read) -> None:
    raw = "قال الوزير إن فنلندا تدين السويد."
    events, _, actors = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert names(events[0].source, actors) == ["فنلندا"]


def test_written_damma_makes_a_passive(read: Read) -> None:
    events, _, actors = read("وقد طُرد يوهان لارسن من فنلندا.", "ar", [("يوهان لارسن", "person"), ("فنلندا", "state")])
    assert (events[0].type, names(events[0].target, actors)[:1]) == ("COERCE", ["يوهان لارسن"])


def test_light_verb_and_its_noun_are_one_event(read: Read) -> None:
    raw = "شنّت فنلندا هجوماً على السويد."
    events, _, actors = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [(event.type, names(event.source, actors)) for event in events] == [("ASSAULT", ["فنلندا"])]


def test_noun_between_two_names_has_both_as_parties(read: Read) -> None:
    raw = "عُقد لقاء بين يوهان لارسن وماري نيلسن في هلسنكي."
    events, _, actors = read(raw, "ar", [("يوهان لارسن", "person"), ("ماري نيلسن", "person"), ("هلسنكي", "state")])
    assert events[0].type == "CONSULT"
    assert {*names(events[0].source, actors), *names(events[0].target, actors)} >= {"يوهان لارسن", "ماري نيلسن"}


def test_later_words_for_the_same_meeting_are_echoes(read: Read) -> None:
    raw = "التقت فنلندا السويد أمس. وتناول اللقاء الحدود."
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert len(events) == 1
    assert [span.of(raw) for span in events[0].echoes] == ["اللقاء"]


def test_summary_line_repeats_no_event(read: Read) -> None:
    raw = "فنلندا تهاجم السويد بالصواريخ.\nهاجمت فنلندا السويد بالصواريخ يوم الأحد.\nفنلندا تهاجم السويد بالصواريخ."
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert len(events) == 1


def test_place_that_sounds_like_a_trigger_is_none(read: Read) -> None:
    events, _, _ = read("تقع بلدة حوارة قرب فنلندا.", "ar", [("فنلندا", "state")])
    assert events == []


def test_what_is_only_demanded_is_no_event(read: Read) -> None:
    raw = "دعت فنلندا إلى انسحاب السويد."
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert [event.type for event in events] == ["REQUEST"]


def test_a_mere_said_is_no_event(read: Read) -> None:
    events, attributions, _ = read("قالت فنلندا إن الطقس جميل.", "ar", [("فنلندا", "state")])
    assert events == []
    assert [attribution.verb_class for attribution in attributions] == ["says"]


def test_speaker_is_kept_as_reporter(read: Read) -> None:
    raw = "قالت وكالة رويترز إن فنلندا هاجمت السويد."
    events, _, actors = read(raw, "ar", [("رويترز", "outlet"), ("فنلندا", "state"), ("السويد", "state")])
    assert names(events[0].reported_by, actors) == ["رويترز"]


def test_nested_speech_keeps_its_chain(read: Read) -> None:
    raw = "ذكرت رويترز أن يوهان لارسن قال إن الطقس جميل."
    _, attributions, _ = read(raw, "ar", [("رويترز", "outlet"), ("يوهان لارسن", "person")])
    assert [attribution.parent for attribution in attributions] == [None, 0]


def test_event_takes_the_day_that_governs_it(read: Read) -> None:
    raw = "هاجمت فنلندا السويد في 3 أيار/مايو 2024."
    events, _, _ = read(raw, "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert (events[0].earliest, events[0].latest) == (date(2024, 5, 3), date(2024, 5, 3))
    assert events[0].time_reason.code == "time-governed"


def test_news_without_a_day_takes_the_texts_own_and_the_one_before(read: Read) -> None:
    events, _, _ = read("هاجمت فنلندا السويد.", "ar", [("فنلندا", "state"), ("السويد", "state")])
    assert (events[0].earliest, events[0].latest) == (date(2024, 5, 19), date(2024, 5, 20))


def test_without_an_anchor_no_day_is_made_up(read: Read) -> None:
    events, _, _ = read("هاجمت فنلندا السويد.", "ar", [("فنلندا", "state"), ("السويد", "state")], None)
    assert events[0].earliest is None


def test_month_of_march_tells_no_march(read: Read) -> None:
    events, _, _ = read("Finland will open the office in March.", "en", [("Finland", "state")])
    assert events == []


def test_english_by_phrase_names_the_doer(read: Read) -> None:
    raw = "Sweden was attacked by Finland."
    events, _, actors = read(raw, "en", [("Finland", "state"), ("Sweden", "state")])
    assert (names(events[0].source, actors), names(events[0].target, actors)) == (["Finland"], ["Sweden"])


def test_english_pronoun_goes_on_with_the_speaker(read: Read) -> None:
    raw = "Mary Nielsen spoke to reporters. She condemned Finland."
    events, _, _ = read(raw, "en", [("Finland", "state"), ("Mary Nielsen", "person")])
    assert [event.type for event in events] == ["ACCUSE"]


def test_every_type_of_the_lexicons_is_in_the_ontology() -> None:
    assert len(quad_classes()) == 18


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(alphabet='هاجم قتل، و«»"\n.:أنّ في من على 12 attacked said by the () \u200f\u0640', max_size=120))
def test_hostile_strings_never_crash(raw: str) -> None:
    for code in ("ar", "en"):
        events, _ = extract(prepare(raw, code), [], [], Anchor.certain(date(2024, 5, 20)))
        assert all(0 <= event.trigger.start < event.trigger.end <= len(raw) for event in events)


def test_a_divided_land_is_called_by_its_side(read: Read) -> None:
    raw = "North Karelia votes soon. On Sunday the North attacked Finland. The North Sea is cold."
    events, _, actors = read(raw, "en", [("North Karelia", "state"), ("Finland", "state")])
    attack = next(event for event in events if event.type == "ASSAULT")
    assert (names(attack.source, actors), names(attack.target, actors)) == (["North Karelia"], ["Finland"])


def test_arabic_masdar_joined_to_a_noun_is_no_verb(read: Read) -> None:
    raw = "تحدثت فنلندا عن إنهاء الحرب وفتح الممرات."
    events, _, _ = read(raw, "ar", [("فنلندا", "state")])
    assert "CONCEDE" not in {event.type for event in events}
    others, _, _ = read("وصل يوهان لارسن إلى المعبر وفتح الممرات.", "ar", [("يوهان لارسن", "person")])
    assert "CONCEDE" in {event.type for event in others}
