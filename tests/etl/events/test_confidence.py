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


def test_what_stands_in_quotation_marks_is_less_sure(read: Read) -> None:
    plain, _, _ = read("قال الوزير إن فنلندا هاجمت السويد.", "ar", STATES)
    quoted, _, _ = read('قال الوزير "إن فنلندا هاجمت السويد".', "ar", STATES)
    assert quoted[0].confidence < plain[0].confidence


def test_a_second_event_of_the_same_parties_is_less_sure(read: Read) -> None:
    events, _, _ = read(
        "Finland bombed Sweden on 3 May 2024. It was a cold day. On 9 May 2024 Finland bombed Sweden.",
        "en",
        [("Finland", "state"), ("Sweden", "state")],
    )
    first, second = events
    assert second.confidence < first.confidence
