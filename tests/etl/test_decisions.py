from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from etl.decisions import decided_dates


def dates(folder: Path, *decisions: dict[str, Any] | str) -> dict[str, str]:
    path = folder / "decisions.jsonl"
    path.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in decisions))
    return decided_dates(path)


def decision(identity: str, value: str, undoes: str = "", kind: str = "correct_date") -> dict[str, Any]:
    return {"id": identity, "kind": kind, "subject": ["a"], "value": value, "undoes": undoes}


def test_the_last_decision_counts(tmp_path: Path) -> None:
    assert dates(tmp_path, decision("1", "2023-03-15"), decision("2", "2023-03-16")) == {"a": "2023-03-16"}


def test_an_undone_decision_gives_way_to_the_one_before(tmp_path: Path) -> None:
    undo = decision("3", "", undoes="2", kind="undo")
    assert dates(tmp_path, decision("1", "2023-03-15"), decision("2", "2023-03-16"), undo) == {"a": "2023-03-15"}


def test_what_cannot_be_read_is_passed_over(tmp_path: Path) -> None:
    assert dates(tmp_path, "{bad", "[]", decision("1", "soon"), decision("2", "2023-03-15", kind="confirm")) == {}


def test_without_a_file_nobody_decided(tmp_path: Path) -> None:
    assert decided_dates(tmp_path / "none.jsonl") == {}
