from datetime import date

from etl.model import Anchor
from etl.text import prepare
from etl.timex import resolve, tag
from etl.timex.edtf import edtf

ANCHOR = Anchor.certain(date(2023, 3, 15))


def rendered(raw: str, anchor: Anchor | None = ANCHOR) -> list[str | None]:
    text = prepare(raw, "ar")
    return [edtf(resolution) for resolution in resolve(text, tag(text), anchor)]


def test_day_month_and_year_stay_as_they_are() -> None:
    assert rendered("في 6 شباط 2023") == ["2023-02-06"]
    assert rendered("في شباط 2023") == ["2023-02"]
    assert rendered("عام 2022") == ["2022"]


def test_part_of_a_day_is_its_day() -> None:
    assert rendered("فجر 6 شباط 2023") == ["2023-02-06"]


def test_week_is_its_seven_days() -> None:
    assert rendered("الأسبوع الماضي") == ["2023-03-06/2023-03-12"]


def test_season_quarter_and_half_have_their_codes() -> None:
    assert rendered("صيف 2022") == ["2022-26"]
    assert rendered("الربع الأول من 2023") == ["2023-33"]
    assert rendered("النصف الثاني من 2022") == ["2022-41"]


def test_decade_and_century_end_in_open_digits() -> None:
    assert rendered("ثمانينيات القرن الماضي") == ["198X"]
    assert rendered("القرن التاسع عشر") == ["18XX"]


def test_range_names_both_ends() -> None:
    assert rendered("من 14 إلى 16 تشرين الأول 2022") == ["2022-10-14/2022-10-16"]


def test_contradiction_is_doubtful() -> None:
    assert rendered("الأربعاء 7 آذار 2023") == ["2023-03-07?"]


def test_about_is_approximate() -> None:
    assert rendered("قبل نحو عام") == ["2022~"]


def test_date_without_anchor_stays_open() -> None:
    assert rendered("في 6 شباط", None) == ["XXXX-02-06"]


def test_duration_has_none() -> None:
    assert rendered("استمر ثلاثة أيام") == [None]


def test_a_day_counted_from_an_uncertain_anchor_is_all_the_days_it_may_be() -> None:
    anchor = Anchor(date(2023, 3, 10), date(2023, 3, 20), date(2023, 3, 15), 0.4, "inferred")
    assert rendered("وصل الثلاثاء", anchor) == ["2023-03-07/2023-03-14"]
