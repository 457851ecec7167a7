"""What people decided is only ever added to."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.decisions import Decisions


def test_a_decision_is_read_back_as_it_was_taken(tmp_path: Path) -> None:
    decisions = Decisions(tmp_path / "seeds" / "decisions.jsonl")
    taken = decisions.add("أمل", "correct_date", ["e-1"], "2023-03-15")
    assert decisions.all() == [taken]


def test_an_undone_decision_stays_in_the_file_and_holds_no_more(tmp_path: Path) -> None:
    decisions = Decisions(tmp_path / "decisions.jsonl")
    taken = decisions.add("Amal", "reject", ["e-1"])
    decisions.add("Amal", "undo", [taken.id], undoes=taken.id)
    assert len(decisions.all()) == 2
    assert decisions.about("e-1") == []


def test_a_broken_line_is_passed_over_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    path.write_text('{"half\n', encoding="utf-8")
    taken = Decisions(path).add("Amal", "confirm", ["e-1"])
    assert Decisions(path).all() == [taken]
    assert path.read_text(encoding="utf-8").startswith('{"half\n')


@pytest.mark.parametrize(("who", "kind"), [(" ", "confirm"), ("Amal", "drop table"), ("x" * 501, "confirm")])
def test_nobody_and_nothing_decide_nothing(tmp_path: Path, who: str, kind: str) -> None:
    with pytest.raises(ValueError, match="not a decision"):
        Decisions(tmp_path / "decisions.jsonl").add(who, kind, ["e-1"])
