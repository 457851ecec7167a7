"""Tellings of several documents become one event: the same for any order, with its reasons, and until people say no."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.etl.merge.conftest import STORIES, Press

MEETING = ["meet-ar", "meet-en", "meet-late"]
QUAKE = ["quake-a", "quake-b"]


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Press:
    press = Press(tmp_path_factory.mktemp("printed"))
    press.print()
    press.refresh()
    return press


def test_one_event_told_in_two_languages_is_one_row(printed: Press) -> None:
    assert printed.told_together() == [MEETING, QUAKE]


def test_corroboration_counts_outlets(printed: Press) -> None:
    rows = printed.sql("select telling_count, outlet_count from event where telling_count > 1 order by all")
    assert rows == [(2, 2), (3, 3)]


def test_every_pair_says_why_in_both_languages(printed: Press) -> None:
    for ar, en in printed.sql("select reason_ar, reason_en from same_event"):
        assert "the same" in en
        assert "نفس" in ar


def test_a_different_number_is_a_conflict(printed: Press) -> None:
    ((kind, en, ar),) = printed.sql("select kind, detail_en, detail_ar from conflict")
    assert kind == "number"
    assert sorted(en.removeprefix("the dead: ").split(" or ")) == ["12 (North Wire)", "17 (East Post)"]
    assert sorted(ar.removeprefix("القتلى: ").split(" أو ")) == ["12 (North Wire)", "17 (East Post)"]
    assert printed.sql("select count(*) from event where has_conflict") == [(1,)]


@pytest.mark.parametrize("turn", range(3))
def test_the_order_of_documents_is_nothing(printed: Press, tmp_path: Path, turn: int) -> None:
    press, names = Press(tmp_path), sorted(STORIES, reverse=turn == 0)
    press.print(names[turn:] + names[:turn])
    press.refresh()
    assert press.everything() == printed.everything()


def test_one_document_after_the_other_comes_to_the_same(printed: Press, tmp_path: Path) -> None:
    press = Press(tmp_path)
    for n, name in enumerate(reversed(STORIES)):
        press.print([name], f"{n}.jsonl")
        press.refresh()
    assert press.everything() == printed.everything()


def test_a_document_that_goes_leaves_the_others_together(press: Press) -> None:
    press.print(["meet-en", "meet-late"])
    press.print(["meet-ar"], "more.jsonl")
    press.refresh()
    assert press.told_together() == [MEETING]
    (press.articles / "more.jsonl").unlink()
    press.refresh()
    assert press.told_together() == [["meet-en", "meet-late"]]
    assert press.sql("select count(*) from same_event") == [(1,)]


def test_people_part_what_was_merged_and_take_it_back(press: Press) -> None:
    press.print()
    press.refresh()
    before = press.everything()
    ((late,),) = press.sql("select telling_id from telling where document_id = 'meet-late'")
    press.decide(id="1", kind="split", subject=[late])
    press.refresh()
    assert press.told_together() == [["meet-ar", "meet-en"], QUAKE]
    press.decide(id="2", kind="undo", subject=[late], undoes="1")
    press.refresh()
    assert press.everything() == before


def test_people_put_together_what_was_apart(press: Press) -> None:
    press.print()
    press.refresh()
    keys = dict(press.sql("select document_id, telling_id from telling where document_id in ('meet-en', 'other')"))
    press.decide(id="1", kind="merge", subject=[keys["other"]], value=keys["meet-en"])
    press.refresh()
    assert press.told_together() == [sorted([*MEETING, "other"]), QUAKE]
    assert press.sql("select event_id from telling where document_id = 'other'") == [(keys["meet-en"],)]


def test_parts_compared_one_by_one_come_to_the_same(
    printed: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.merge.across.COMPARED", 1)
    monkeypatch.setattr("etl.merge.across.DISPUTED", 1)
    press = Press(tmp_path)
    press.print()
    press.refresh()
    assert press.everything() == printed.everything()
