"""Publishing: one writer, whole files, room first, three kept."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import duckdb
import pytest

from warehouse import publish
from warehouse.build import Changes, refresh


def test_the_last_three_builds_are_kept(tmp_path: Path) -> None:
    made = [refresh(tmp_path, Changes()).path for _ in range(5)]
    assert publish.builds(tmp_path) == made[-3:]
    assert publish.current(tmp_path) == made[-1]


def test_a_published_build_is_not_to_be_written(tmp_path: Path) -> None:
    path = refresh(tmp_path, Changes()).path
    assert stat.S_IMODE(path.stat().st_mode) == 0o444


def test_a_second_writer_is_told_that_one_is_at_work(tmp_path: Path) -> None:
    with (
        publish.writing(tmp_path),
        pytest.raises(publish.BusyError, match="another refresh"),
        publish.writing(tmp_path),
    ):
        pass


def test_what_a_killed_writer_left_is_swept(tmp_path: Path) -> None:
    kept = refresh(tmp_path, Changes()).path
    (tmp_path / "building-1.duckdb").write_text("half")
    (tmp_path / "building-1.duckdb.wal").write_text("half")
    (tmp_path / "building-1.duckdb.tmp").mkdir()
    (tmp_path / "building-1.link").symlink_to("nowhere")
    (tmp_path / publish.next_name(tmp_path)).write_text("named, never made current")
    with publish.writing(tmp_path):
        assert sorted(path.name for path in tmp_path.iterdir()) == ["current", "lock", kept.name]


def test_without_room_nothing_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = refresh(tmp_path, Changes()).path
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(publish, "SPARE", usage.free + 1)
    with pytest.raises(publish.DiskFullError, match="MB free"):
        refresh(tmp_path, Changes())
    assert publish.current(tmp_path) == kept


def test_a_disk_that_fills_up_leaves_the_old_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = refresh(tmp_path, Changes()).path

    def full(_: object) -> None:
        monkeypatch.setattr(publish, "is_full", lambda _: True)
        raise duckdb.IOException("No space left on device")

    with pytest.raises(publish.DiskFullError, match="stays current"):
        refresh(tmp_path, Changes(), after=full)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["current", "lock", kept.name]


def test_nothing_published_is_no_current_build(tmp_path: Path) -> None:
    assert publish.current(tmp_path / "nothing") is None


def test_the_folder_may_move(tmp_path: Path) -> None:
    refresh(tmp_path / "here", Changes())
    os.rename(tmp_path / "here", tmp_path / "there")  # noqa: PTH104
    path = publish.current(tmp_path / "there")
    assert path is not None
    assert path.exists()
