from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from etl.model import Anchor
from etl.text import prepare
from etl.timex import known_days, resolve, tag


@pytest.fixture(autouse=True)
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    rows = [
        "landmark_id,starts_on,ends_on,kind,names_ar,names_en,keywords_ar,keywords_en,wikidata_id",
        "september-11,2001-09-11,,attack,هجمات 11 سبتمبر,,,,",
        "flood,2023-10-07,,war,طوفان الأقصى|السابع من أكتوبر,,,,",
    ]
    (tmp_path / "landmarks.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    monkeypatch.setattr(known_days, "SEEDS", tmp_path)
    known_days.of_language.cache_clear()
    yield
    known_days.of_language.cache_clear()


def value(raw: str, anchor: date | None) -> str:
    text = prepare(raw, "ar")
    (found,) = resolve(text, tag(text), Anchor.certain(anchor) if anchor else None)
    return found.value


def test_day_inside_a_known_name_is_that_of_the_landmark() -> None:
    assert value("منذ هجمات 11 سبتمبر تغيّر العالم", date(2023, 3, 15)) == "2001-09-11"
    assert value("منذ هجمات 11 سبتمبر تغيّر العالم", None) == "2001-09-11"


def test_the_same_day_outside_the_name_is_the_last_one() -> None:
    assert value("وصل في 11 سبتمبر إلى المدينة", date(2023, 3, 15)) == "2022-09-11"


def test_day_that_is_a_name_by_itself_is_that_day_in_later_years() -> None:
    assert value("الحرب منذ 7 أكتوبر/تشرين الأول", date(2025, 3, 15)) == "2023-10-07"
    assert value("الحرب منذ 7 أكتوبر/تشرين الأول", date(2022, 12, 1)) == "2022-10-07"


def test_its_anniversary_is_the_day_just_gone() -> None:
    assert value("وصل في 7 أكتوبر", date(2025, 10, 9)) == "2025-10-07"


def test_what_is_announced_is_no_landmark() -> None:
    assert value("من المقرر أن يصل في 7 أكتوبر", date(2025, 9, 20)) == "2025-10-07"
