"""What people decided about tellings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from etl.merge.decided import Decided, decided


def write(folder: Path, *decisions: dict[str, Any]) -> Path:
    path = folder / "decisions.jsonl"
    path.write_text("no JSON\n[]\n" + "".join(json.dumps(each) + "\n" for each in decisions), encoding="utf-8")
    return path


def test_no_file_decides_nothing(tmp_path: Path) -> None:
    assert decided(tmp_path / "none.jsonl") == Decided()
    assert not decided(tmp_path / "none.jsonl").stamp


def test_merge_and_split_are_pairs_and_the_later_word_holds(tmp_path: Path) -> None:
    merge = {"id": "1", "kind": "merge", "subject": ["b"], "value": "a"}
    split = {"id": "2", "kind": "split", "subject": ["a", "b"]}
    assert decided(write(tmp_path, merge)) == Decided(together=frozenset({("a", "b")}), into=frozenset({"a"}))
    both = decided(write(tmp_path, merge, split))
    assert both.together == frozenset()
    assert both.keeps_apart("b", "a")


def test_a_single_subject_stands_alone(tmp_path: Path) -> None:
    found = decided(write(tmp_path, {"id": "1", "kind": "split", "subject": ["a"]}))
    assert found.keeps_apart("a", "x")
    assert not found.keeps_apart("b", "x")


def test_what_was_undone_does_not_count(tmp_path: Path) -> None:
    split = {"id": "1", "kind": "split", "subject": ["a"]}
    undo = {"id": "2", "kind": "undo", "subject": ["a"], "undoes": "1"}
    assert decided(write(tmp_path, split, undo)) == Decided()
