"""An undated document gets its day from the dated ones that tell the same events."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.pipeline import refresh
from etl.settings import Settings
from warehouse.connection import Reader

DATED = (
    "A car bomb killed 14 people at the Karvel market in Zarganja on Monday, police said. Governor Belna Kratovic"
    " condemned the attack. Hundreds of people protested in Zarganja on Tuesday and demanded that police chief Tomas"
    " Ovrenko resign."
)
UNDATED = (
    "Fourteen people died at the Karvel market. The car bomb killed 14 people in Zarganja, police chief Tomas Ovrenko"
    " said. Governor Belna Kratovic condemned the attack at the Karvel market. Hundreds of people protested in Zarganja"
    " against Ovrenko and Kratovic."
)


class House:
    """A folder of articles and a warehouse of its own."""

    def __init__(self, folder: Path) -> None:
        self.articles, self.root, self.decisions = folder / "articles", folder / "warehouse", folder / "decisions.jsonl"
        self.articles.mkdir()

    def write(self, name: str, text: str, published: str = "") -> None:
        record = {"id": name, "lang": "en", "outlet": "a.example", "published": published, "text": text}
        (self.articles / f"{name}.jsonl").write_text(json.dumps(record) + "\n")

    def refresh(self) -> int | None:
        settings = Settings(articles=self.articles, decisions=self.decisions, today=date(2026, 6, 30))
        return refresh(settings, self.root).read

    def anchor(self, name: str) -> tuple[Any, ...]:
        query = "select anchor_best_on, anchor_rule, anchor_earliest_on from document where document_id = $name"
        rows: list[tuple[Any, ...]] = Reader(self.root).cursor().execute(query, {"name": name}).fetchall()
        return rows[0]

    def reasons(self, name: str) -> list[str]:
        query = "select reason_en from evidence where document_id = $name and kind = 'same-event'"
        return [reason for (reason,) in Reader(self.root).cursor().execute(query, {"name": name}).fetchall()]


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_a_document_alone_stays_undated(house: House) -> None:
    house.write("undated", UNDATED)
    house.refresh()
    assert house.anchor("undated") == (None, None, None)


def test_it_is_dated_once_a_dated_document_tells_the_same(house: House) -> None:
    house.write("undated", UNDATED)
    house.refresh()
    house.write("dated", DATED, "2012-03-13")
    assert house.refresh() == 1
    best, rule, earliest = house.anchor("undated")
    assert date(2012, 3, 11) <= best <= date(2012, 3, 14)
    assert rule == "inferred"
    assert earliest < best
    assert any("2012-03-12" in reason and "a.example" in reason for reason in house.reasons("undated"))


def test_it_is_undated_again_when_the_other_goes(house: House) -> None:
    house.write("undated", UNDATED)
    house.write("dated", DATED, "2012-03-13")
    house.refresh()
    assert house.anchor("undated")[1] == "inferred"
    (house.articles / "dated.jsonl").unlink()
    house.refresh()
    assert house.anchor("undated") == (None, None, None)


def test_another_story_dates_nothing(house: House) -> None:
    house.write("undated", UNDATED)
    house.write("dated", "The prime minister of Norway met the president of Chile in Oslo on Monday.", "2012-03-13")
    house.refresh()
    assert house.anchor("undated") == (None, None, None)


def test_a_persons_date_is_not_changed_by_others(house: House) -> None:
    house.write("undated", UNDATED)
    house.write("dated", DATED, "2012-03-13")
    decision = {"id": "1", "at": "2026-01-31T12:00:00+00:00", "who": "Amal", "kind": "correct_date",
                "subject": ["undated"], "value": "2013-04-02", "undoes": ""}  # fmt: skip
    house.decisions.write_text(json.dumps(decision) + "\n")
    house.refresh()
    assert house.anchor("undated")[:2] == (date(2013, 4, 2), "decision")


def test_a_decision_has_only_its_document_read_again(house: House) -> None:
    house.write("undated", UNDATED)
    house.write("dated", DATED, "2012-03-13")
    house.refresh()
    decision = {"id": "1", "at": "2026-01-31T12:00:00+00:00", "who": "Amal", "kind": "correct_date",
                "subject": ["undated"], "value": "2013-04-02", "undoes": ""}  # fmt: skip
    house.decisions.write_text(json.dumps(decision) + "\n")
    assert house.refresh() == 1
    assert house.anchor("undated")[:2] == (date(2013, 4, 2), "decision")
    assert house.anchor("dated")[0] == date(2012, 3, 13)
