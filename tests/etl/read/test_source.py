from __future__ import annotations

import os
from pathlib import Path

from etl.read.quarantine import Quarantined
from etl.read.source import Source, sources


def names(root: Path) -> list[str]:
    return [each.name for each in sources(root) if isinstance(each, Source)]


def test_files_come_in_order_without_readmes_sidecars_and_hidden_ones(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/a.txt", "README.md", "a.txt", "a.meta.yml", ".hidden.txt", "a.txt~"):
        (tmp_path / name).write_text("x")
    assert names(tmp_path) == ["a.txt", "b/a.txt", "c.txt"]


def test_a_sidecar_belongs_to_its_file_and_to_its_stamp(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (before,) = sources(tmp_path)
    (tmp_path / "a.meta.yml").write_text("title: t")
    (after,) = sources(tmp_path)
    assert isinstance(before, Source)
    assert isinstance(after, Source)
    assert (before.sidecar, after.sidecar) == (None, tmp_path / "a.meta.yml")
    assert before.stamp != after.stamp


def test_a_link_that_leads_out_of_the_folder_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "up").symlink_to(tmp_path)
    codes = [each.reason.code for each in sources(folder) if isinstance(each, Quarantined)]
    assert codes == ["leads-out", "leads-out"]


def test_what_is_no_regular_file_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    codes = [each.reason.code for each in sources(tmp_path) if isinstance(each, Quarantined)]
    assert codes == ["no-file", "no-file"]


def test_a_name_that_is_no_text_can_still_be_told(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"bad\xff\n.txt")  # noqa: PTH118
    with open(path, "wb") as stream:  # noqa: PTH123
        stream.write(b"x")
    (name,) = names(tmp_path)
    assert name == "bad\ufffd\n.txt"


def test_a_rewrite_of_the_same_size_and_time_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    (before,) = sources(tmp_path)
    path.write_text("two")
    os.utime(path, ns=times)
    (after,) = sources(tmp_path)
    assert isinstance(before, Source)
    assert isinstance(after, Source)
    assert before.stamp != after.stamp
