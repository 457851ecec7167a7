"""Who does and who receives in Arabic sentences."""

from __future__ import annotations

from etl.model import Actor, Event, Kind
from tests.etl.events.conftest import Read


def sides(events: list[Event], actors: list[Actor], kind: str) -> tuple[list[str], list[str]]:
    """The parties of the first event of a type, by name."""
    event = next(event for event in events if event.type == kind)
    return [actors[i].name for i in event.source], [actors[i].name for i in event.target]


def parties(read: Read, raw: str, kind: str, **names: Kind) -> tuple[list[str], list[str]]:
    events, _, actors = read(raw, "ar", [(name.replace("_", " "), each) for name, each in names.items()])
    return sides(events, actors, kind)


def test_a_plural_in_the_accusative_right_after_the_verb_receives(read: Read) -> None:
    raw = "أكد يوهان لارسن أن الوقت حان، كما دعا الفنلنديين إلى الصبر."
    found = parties(read, raw, "REQUEST", يوهان_لارسن="person", الفنلنديين="people")
    assert found == (["يوهان لارسن"], ["الفنلنديين"])


def test_a_list_goes_on_after_a_comma(read: Read) -> None:
    raw = "ماري نيلسن تؤكد موقفها خلال اتصال هاتفي مع كل من يوهان لارسن، والأمين العام نيلز هانسن."
    found = parties(read, raw, "CONSULT", ماري_نيلسن="person", يوهان_لارسن="person", نيلز_هانسن="person")
    assert found == (["ماري نيلسن"], ["يوهان لارسن", "نيلز هانسن"])


def test_a_state_before_an_honorific_is_part_of_the_title(read: Read) -> None:
    raw = "وكان قائد الجيش في فنلندا، السيد يوهان لارسن، قد طالب بالصبر."
    assert parties(read, raw, "REQUEST", فنلندا="state", يوهان_لارسن="person") == (["يوهان لارسن"], [])


def test_a_noun_after_the_object_of_a_verb_is_no_verb(read: Read) -> None:
    raw = "وقالت الوزارة إن يوهان لارسن أبلغ ماري نيلسن شكر فنلندا للسويد."
    names: dict[str, Kind] = {"يوهان_لارسن": "person", "ماري_نيلسن": "person", "فنلندا": "state", "السويد": "state"}
    assert parties(read, raw.replace("للسويد", "ل السويد"), "SUPPORT", **names) == (["فنلندا"], ["السويد"])


def test_verbs_that_begin_with_a_hamza_keep_it_in_the_present(read: Read) -> None:
    raw = "فنلندا تؤيد السويد."
    assert parties(read, raw, "SUPPORT", فنلندا="state", السويد="state") == (["فنلندا"], ["السويد"])
