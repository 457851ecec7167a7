from datetime import date

import pytest

from etl.model import Anchor
from etl.reason import tell
from etl.text import prepare
from etl.timex import resolve, tag
from etl.timex.expression import Resolution
from etl.timex.resolve import Domain

ANCHOR = Anchor.certain(date(2023, 3, 15))


def resolved(raw: str, anchor: Anchor | None = ANCHOR, domain: Domain = "news") -> list[Resolution]:
    text = prepare(raw, "ar")
    return resolve(text, tag(text), anchor, domain)


def test_what_was_added_is_named() -> None:
    (found,) = resolved("ضرب الزلزال البلاد في 6 شباط")
    assert found.expression.value == "XXXX-02-06"
    assert (found.value, found.implied, found.anchor) == ("2023-02-06", ("year",), date(2023, 3, 15))


def test_full_date_needs_no_anchor() -> None:
    (found,) = resolved("ضرب الزلزال البلاد في 6 شباط 2023", None)
    assert (found.value, found.state, found.confidence, found.anchor) == ("2023-02-06", "resolved", 1.0, None)


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("اجتمع في 5 آذار، 1397 عضواً", "2023-03-05"),
        ("اجتمع في 5 آذار، 2019 عضواً", "2023-03-05"),
        ("اجتمعوا في 5 آذار، 2019 في هلسنكي", "2019-03-05"),
    ],
)
def test_number_past_a_comma_is_a_year_only_where_it_counts_nothing(raw: str, value: str) -> None:
    (found,) = resolved(raw)
    assert found.value == value


def test_open_date_without_anchor_stays_as_written() -> None:
    (found,) = resolved("وصل الوفد أمس", None)
    assert (found.value, found.state, found.interval) == ("XXXX-XX-XX", "unanchored", None)


def test_impossible_day_is_kept_and_marked() -> None:
    (found,) = resolved("اجتمعوا في 31 شباط 2023")
    assert (found.value, found.state, found.interval) == ("2023-02-31", "impossible", None)


def test_contradiction_is_kept_and_told() -> None:
    (found,) = resolved("اجتمعوا الأربعاء 7 آذار 2023")
    assert found.value == "2023-03-07"
    assert found.conflict is not None
    assert "2023-03-07" in tell(found.conflict, "ar")


def test_weekday_beside_today_tells_of_the_day_before() -> None:
    (found,) = resolved("اجتمعوا اليوم الثلاثاء")
    assert found.value == "2023-03-14"
    assert found.conflict is not None


def test_next_day_leans_on_the_date_before_it() -> None:
    first, second = resolved("اندلع القتال في 5 آذار. وفي اليوم التالي توقف.")
    assert (second.value, second.leans_on, second.anchor) == ("2023-03-06", 0, first.interval and first.interval.last)


def test_that_day_is_not_today() -> None:
    *_, found = resolved("قال اليوم إنه يذكر الخامس من آذار 2010 وما جرى ذلك اليوم")
    assert found.value == "2010-03-05"


def test_date_after_one_with_a_year_stays_in_its_story() -> None:
    _, found = resolved("خرجوا في 5 آذار 2011 ثم في 20 أيار")
    assert found.value == "2011-05-20"


def test_narrative_goes_on_from_the_date_before() -> None:
    _, found = resolved("وصل في 5 آذار 1999. وسافر في 20 كانون الثاني.", ANCHOR, "narrative")
    assert found.value == "2000-01-20"


def test_uncertain_anchor_gives_candidates() -> None:
    anchor = Anchor(date(2023, 3, 14), date(2023, 3, 16), date(2023, 3, 15), 0.6, "inferred")
    (found,) = resolved("وصل الوفد أمس", anchor)
    assert found.candidates == (date(2023, 3, 13), date(2023, 3, 14), date(2023, 3, 15))
    assert found.confidence < 0.6


def test_every_reason_can_be_told_in_both_languages() -> None:
    raw = (
        "وصل أمس الثلاثاء ثم سيغادر الخميس. ضرب الزلزال في 6 شباط وفي اليوم التالي هدأ. اجتمعوا الأربعاء 7 آذار 2023 "
        "و31 شباط 2023 واليوم الاثنين. ثلاثة أيام في 10 رمضان 1444 هـ وفي آب وأيار وحزيران الماضي، الأحد 6 شباط"
    )
    for found in [*resolved(raw), *resolved(raw, None)]:
        for language in ("ar", "en"):
            assert found.expression.span.of(raw) in tell(found.reason, language)


def test_the_sentence_that_announces_looks_forward() -> None:
    (found,) = resolved("من المقرر أن يصل الوفد الخميس")
    assert (found.value, found.reason.code) == ("2023-03-16", "time-future")
    assert "المقرر" in tell(found.reason, "ar")
