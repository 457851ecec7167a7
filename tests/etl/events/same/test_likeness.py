"""When two tellings of a kind are two events."""

from __future__ import annotations

from tests.etl.events.conftest import Read

STATES = [("فنلندا", "state"), ("السويد", "state")]


def test_masdar_done_to_another_thing_is_another_act(read: Read) -> None:
    raw = "استهدفت فنلندا السويد أمس. وأبرز ما جرى استهداف موقع للسويد قرب الحدود."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["ASSAULT", "ASSAULT"]


def test_masdar_done_to_what_is_known_is_no_other_act(read: Read) -> None:
    events, _, _ = read("استهدفت فنلندا السويد أمس. وكان الأبرز استهداف الموقع.", "ar", STATES)
    assert len(events) == 1


def test_what_is_announced_as_well_is_another_act(read: Read) -> None:
    raw = "أعلنت فنلندا قصف السويد. وأعلنت فنلندا أيضاً قصف السويد بالمدافع."
    events, _, _ = read(raw, "ar", STATES)
    assert len(events) == 2


def test_phrase_whose_last_word_has_the_article_is_known(read: Read) -> None:
    raw = "اتفقت فنلندا والسويد أمس في هلسنكي على وقف إطلاق النار. والتزم الناس وقف إطلاق النار القصير في ستوكهولم."
    events, _, _ = read(raw, "ar", STATES)
    assert [span.of(raw) for span in events[0].echoes] == ["وقف إطلاق النار"] * 2


def test_attack_that_is_known_is_the_one_that_killed(read: Read) -> None:
    raw = "قتل مسلح ثلاثة أشخاص في هلسنكي أمس. وبكى الناس. ولم ينم أحد. وخلّف إطلاق النار ثقوباً في الجدران."
    events, _, _ = read(raw, "ar", [("هلسنكي", "state")])
    assert [event.type for event in events] == ["ASSAULT"]


def test_inquiry_that_is_opened_twice_is_one(read: Read) -> None:
    raw = "فتحت فنلندا تحقيقاً في الحادث. وهدأ الناس. وقال الوزير إن تحقيقاً فُتح."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["ACCUSE"]


def test_criticism_that_somebody_meets_with_is_told_again(read: Read) -> None:
    raw = "تعرضت فنلندا لانتقادات أمس. وهدأ الناس. وتتعرض فنلندا لانتقادات كثيرة."
    events, _, _ = read(raw, "ar", STATES)
    assert [event.type for event in events] == ["ACCUSE"]


def test_line_that_stands_again_word_for_word_tells_nothing_new(read: Read) -> None:
    line = "فنلندا تشن غارات جديدة على السويد رداً على قصف هلسنكي."
    events, _, _ = read(f"{line}\nوهدأ الناس في المدينة.\n{line}", "ar", STATES)
    assert len(events) == len(read(line, "ar", STATES)[0])
