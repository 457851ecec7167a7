"""Who says so: the cue, its source, what is said, and whom events are reported by."""

from __future__ import annotations

import pytest

from tests.etl.events.conftest import Read
from tests.etl.events.test_extract import names

FIN, SWE, WIRE, PAPER = ("Finland", "state"), ("Sweden", "state"), ("North Wire", "outlet"), ("East Post", "outlet")
AR_FIN, AR_SWE, AR_WIRE, AR_PAPER = ("فنلندا", "state"), ("السويد", "state"), ("رويترز", "outlet"), ("الحياة", "outlet")
AR_FRONT, AR_JOHAN = ("الجبهة", "organisation"), ("يوهان لارسن", "person")


@pytest.mark.parametrize(
    ("raw", "code", "actors", "reporters"),
    [
        ("قصفت فنلندا السويد، بحسب وكالة رويترز.", "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        ("وفق رويترز، قصفت فنلندا السويد.", "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        ("ذكرت رويترز أن فنلندا قصفت السويد.", "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        (
            "نقلت الحياة عن رويترز أن فنلندا قصفت السويد.",
            "ar",
            [AR_FIN, AR_SWE, AR_WIRE, AR_PAPER],
            ["الحياة", "رويترز"],
        ),
        ("أعلنت فنلندا أنها قصفت السويد.", "ar", [AR_FIN, AR_SWE], ["فنلندا"]),
        ("أعلنت فنلندا الحداد بعدما قصفت السويد هلسنكي.", "ar", [AR_FIN, AR_SWE], []),
        ("مصادر لرويترز تقول إن فنلندا قصفت السويد.", "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        ("وقال بيان صادر عن الجبهة إن فنلندا قصفت السويد.", "ar", [AR_FIN, AR_SWE, AR_FRONT], ["الجبهة"]),
        (
            "قال معلق الشؤون العسكرية في رويترز، يوهان لارسن، إن فنلندا قصفت السويد.",
            "ar",
            [AR_FIN, AR_SWE, AR_WIRE, AR_JOHAN],
            ["يوهان لارسن", "رويترز"],
        ),
        (
            "قال يوهان لارسن في مقابلة مع قناة الحياة إن فنلندا قصفت السويد.",
            "ar",
            [AR_FIN, AR_SWE, AR_PAPER, AR_JOHAN],
            ["يوهان لارسن", "الحياة"],
        ),
        ("تحدثت رويترز عن قصف فنلندا السويد.", "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        ('أكدت رويترز أن "فنلندا" قصفت السويد.', "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        ("ذكرت رويترز أن الوفد غادر، كما قصفت فنلندا السويد.", "ar", [AR_FIN, AR_SWE, AR_WIRE], ["رويترز"]),
        ("Finland bombed Sweden, according to North Wire.", "en", [FIN, SWE, WIRE], ["North Wire"]),
        ("According to North Wire, Finland bombed Sweden.", "en", [FIN, SWE, WIRE], ["North Wire"]),
        ("An official told North Wire that Finland had bombed Sweden.", "en", [FIN, SWE, WIRE], ["North Wire"]),
        (
            "North Wire quoted East Post as saying that Finland had bombed Sweden.",
            "en",
            [FIN, SWE, WIRE, PAPER],
            ["North Wire", "East Post"],
        ),
        (
            "Finland bombed Sweden, according to North Wire, which cited East Post.",
            "en",
            [FIN, SWE, WIRE, PAPER],
            ["North Wire", "East Post"],
        ),
    ],
)
def test_who_reports_an_event(
    read: Read, raw: str, code: str, actors: list[tuple[str, str]], reporters: list[str]
) -> None:
    events, _, found = read(raw, code, actors)
    event = next(event for event in events if event.type == "ASSAULT")
    assert names(event.reported_by, found) == reporters


def test_who_only_tells_it_is_no_party(read: Read) -> None:
    events, _, actors = read("قصفت فنلندا السويد، بحسب وكالة رويترز.", "ar", [AR_FIN, AR_SWE, AR_WIRE])
    assert names(events[0].source + events[0].target, actors) == ["فنلندا", "السويد"]


def test_what_is_passed_on_stands_inside_what_is_told(read: Read) -> None:
    raw = "نقلت الحياة عن رويترز أن فنلندا قصفت السويد."
    _, attributions, actors = read(raw, "ar", [AR_FIN, AR_SWE, AR_WIRE, AR_PAPER])
    assert [(actors[a.source].name, a.parent) for a in attributions if a.source is not None] == [
        ("الحياة", None),
        ("رويترز", 0),
    ]


@pytest.mark.parametrize(
    ("raw", "code", "verb_class"),
    [
        ("زعمت فنلندا أن السويد هاجمتها.", "ar", "claims"),
        ("نفت فنلندا أن تكون هاجمت السويد.", "ar", "denies"),
        ("Finland claimed that Sweden had attacked it.", "en", "claims"),
        ("Finland denied that it had attacked Sweden.", "en", "denies"),
    ],
)
def test_a_cue_says_claims_or_denies(read: Read, raw: str, code: str, verb_class: str) -> None:
    _, attributions, _ = read(raw, code, [FIN, SWE] if code == "en" else [AR_FIN, AR_SWE])
    assert [attribution.verb_class for attribution in attributions] == [verb_class]


@pytest.mark.parametrize(
    ("raw", "code", "said", "is_direct"),
    [
        ("قصفت فنلندا السويد، بحسب رويترز.", "ar", "قصفت فنلندا السويد", False),
        ('قالت رويترز: "قصفت فنلندا السويد أمس".', "ar", '"قصفت فنلندا السويد أمس"', True),
        ("According to North Wire, Finland bombed Sweden.", "en", "Finland bombed Sweden.", False),
        ('"Finland has bombed Sweden again," North Wire said.', "en", '"Finland has bombed Sweden again,"', True),
    ],
)
def test_what_is_said_is_a_stretch_of_text(read: Read, raw: str, code: str, said: str, is_direct: bool) -> None:
    _, attributions, _ = read(raw, code, [FIN, SWE, WIRE] if code == "en" else [AR_FIN, AR_SWE, AR_WIRE])
    assert [(each.content.of(raw), each.is_direct) for each in attributions] == [(said, is_direct)]


def test_an_outlet_reports_what_is_demanded_in_its_interview(read: Read) -> None:
    raw = "طالب يوهان لارسن في حديث لرويترز السويد بالحوار."
    events, _, actors = read(raw, "ar", [AR_JOHAN, AR_SWE, AR_WIRE])
    assert names(events[0].reported_by, actors) == ["رويترز"]


def test_who_condemns_does_not_report_it_besides(read: Read) -> None:
    raw = "إدانة الغارة. أعلنت فنلندا إدانة الغارة على السويد."
    events, _, _ = read(raw, "ar", [AR_FIN, AR_SWE])
    assert not any(set(event.source) & set(event.reported_by) for event in events if event.type == "ACCUSE")


def test_the_outlets_own_correspondent_reports_for_it(read: Read) -> None:
    raw = "أفاد مراسل رويترز بأن الطقس جميل. وأعلن مراسلنا أن فنلندا قصفت السويد."
    events, _, actors = read(raw, "ar", [AR_FIN, AR_SWE, AR_WIRE])
    assert names(events[0].reported_by, actors) == ["رويترز"]


def test_a_body_before_its_speakers_name_is_his_title(read: Read) -> None:
    raw = "قال المتحدث باسم الخارجية الفنلندية يوهان لارسن إن السويد قصفت فنلندا."
    events, _, actors = read(
        raw, "ar", [("الخارجية الفنلندية", "organisation"), ("يوهان لارسن", "person"), AR_SWE, AR_FIN]
    )
    assert names(events[0].reported_by, actors) == ["يوهان لارسن"]
