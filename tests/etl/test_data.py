from __future__ import annotations

from pathlib import Path

import pytest

from etl.data import csv_rows, yaml_mapping


def test_a_yaml_scalar_stays_a_string(tmp_path: Path) -> None:
    path = tmp_path / "languages.yml"
    path.write_text("code: no\nday: 2023-02-06\n", encoding="utf-8")
    assert yaml_mapping(path) == {"code": "no", "day": "2023-02-06"}


def test_a_list_where_a_mapping_belongs_is_refused_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "languages.yml"
    path.write_text("- no\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"languages\.yml: expected a mapping"):
        yaml_mapping(path)


@pytest.mark.parametrize("row", ["1", "1,2,3"])
def test_a_row_of_the_wrong_length_is_refused_with_its_line(tmp_path: Path, row: str) -> None:
    path = tmp_path / "actors.csv"
    path.write_text(f"a,b\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"actors\.csv:2"):
        csv_rows(path)
