"""Offices without a name, and their holders by date."""

from __future__ import annotations

from datetime import date

import pytest

from etl.actors import find, hold, parted
from etl.actors.knowledge import Tenure
from etl.actors.tenure import may_hold, surely_holds
from etl.model import Actor, Anchor
from etl.reason import tell
from etl.text import prepare


def read(raw: str, day: date, code: str = "ar") -> list[Actor]:
    return hold(find(parted(prepare(raw, code))), Anchor.certain(day))


@pytest.mark.parametrize(
    ("raw", "code"),
    [("وصل وزير الخارجية السوري إلى العاصمة.", "ar"), ("The Syrian foreign minister arrived in the capital.", "en")],
)
def test_an_office_alone_is_joined_to_who_held_it_that_day(raw: str, code: str) -> None:
    (holder,) = [one for one in read(raw, date(2023, 3, 15), code) if one.id == "faisal-mekdad"]
    assert [mention.form for mention in holder.mentions] == ["office"]


def test_the_reason_names_the_office_the_day_and_the_holder() -> None:
    (holder,) = [one for one in read("وصل وزير الخارجية السوري.", date(2023, 3, 15)) if one.id == "faisal-mekdad"]
    reason = holder.mentions[0].reason
    assert reason is not None
    assert "2023-03-15" in tell(reason, "en")
    assert "وزير الخارجية" in tell(reason, "ar")


def test_without_an_anchor_the_office_stays_alone() -> None:
    actors = hold(find(prepare("وصل وزير الخارجية السوري.", "ar")), None)
    assert [one.id for one in actors if one.mentions[0].form == "office"] == [None]


def test_an_office_beside_a_name_is_only_its_title() -> None:
    actors = read("قال وزير الخارجية السوري فيصل المقداد إن بلاده مستعدة.", date(2023, 3, 15))
    assert all(mention.form == "name" for one in actors for mention in one.mentions)


@pytest.mark.parametrize(
    "raw",
    [
        "قال وزير الدفاع الفنلندي يوهان لارسن إن الوقت حان. ودعا وزير الدفاع الفنلندي إلى الهدوء.",
        "دعا وزير الدفاع الفنلندي إلى الهدوء. وقال وزير الدفاع الفنلندي يوهان لارسن إن الوقت حان.",
    ],
)
def test_an_office_stands_for_whom_the_text_names_beside_it(raw: str) -> None:
    (holder,) = [one for one in read(raw, date(2023, 3, 15)) if one.kind == "person"]
    assert {mention.form for mention in holder.mentions} == {"name", "office"}


def test_an_office_that_two_are_named_beside_stays_alone() -> None:
    raw = (
        "التقى وزير الدفاع الفنلندي يوهان لارسن السفير. وكان وزير الدفاع الفنلندي نيلز هانسن قد استقال. "
        "ودعا وزير الدفاع الفنلندي إلى الهدوء."
    )
    (alone,) = [one for one in read(raw, date(2023, 3, 15)) if one.mentions[0].form == "office"]
    assert alone.id is None


def test_a_deputy_is_not_the_minister() -> None:
    assert "faisal-mekdad" not in {one.id for one in read("وصل نائب وزير الخارجية السوري.", date(2023, 3, 15))}


def test_a_named_holder_takes_the_office_among_its_mentions() -> None:
    actors = read("تحدث بشار الأسد مطولاً. وختم الرئيس السوري كلمته.", date(2023, 3, 15))
    (holder,) = [one for one in actors if one.id == "bashar-al-assad"]
    assert [mention.form for mention in holder.mentions] == ["name", "office"]


@pytest.mark.parametrize(
    ("day", "may", "surely"),
    [
        (date(2019, 12, 31), False, False),
        (date(2020, 6, 1), True, False),
        (date(2021, 6, 1), True, True),
        (date(2022, 3, 9), True, False),
        (date(2022, 4, 1), False, False),
    ],
)
def test_a_year_or_a_month_leaves_its_own_days_unsure(day: date, may: bool, surely: bool) -> None:
    tenure = Tenure("someone", "president", "state-nowhere", "2020", "2022-03")
    assert (may_hold(tenure, day), surely_holds(tenure, day)) == (may, surely)
