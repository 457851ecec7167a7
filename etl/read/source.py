"""The files of a folder that hold documents, each with its sidecar."""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import NamedTuple

from etl.read.quarantine import Quarantined, failed
from etl.reason import Reason

SIDECAR = ".meta.yml"


class Source(NamedTuple):
    """A file to read: where it is, its name relative to the folder, its sidecar, and what tells a change.

    `stamp` holds size and times of change of file and sidecar: while it stays, neither is opened again.
    """

    place: str
    name: str
    sidecar: Path | None
    stamp: tuple[int, ...]

    @property
    def path(self) -> Path:
        # Made when it is asked for: of a hundred thousand files a refresh opens those that changed.
        return Path(self.place)


def sources(root: Path) -> list[Source | Quarantined]:
    """Every file under `root` in order of its name, but for hidden files, README files and sidecars.

    What is no regular file is set aside, and so is a link that leads out of the folder.
    """
    found: list[Source | Quarantined] = []
    _gather(os.fspath(root), "", root.resolve(), found)
    return found


def _gather(folder: str, prefix: str, inside: Path, files: list[Source | Quarantined]) -> None:
    """Adds the files of a folder and of those in it; `prefix` is what their names begin with, relative to the root."""
    try:
        with os.scandir(folder) as entries:
            found = {entry.name: entry for entry in entries}
    except PermissionError as failure:
        files.append(Quarantined(printable(prefix.removesuffix("/")), failed(failure)))
        return
    beside = {name: entry for name, entry in found.items() if name.endswith(SIDECAR)}
    for name in sorted(found):
        if name.startswith((".", "README")) or name.endswith((SIDECAR, "~")):
            continue
        entry = found[name]
        try:
            status = entry.stat(follow_symlinks=False)
            if S_ISREG(status.st_mode) and not beside:
                # Of a hundred thousand files nearly all are such: one question to the disk each.
                files.append(Source(entry.path, printable(prefix + name), None, _stamp(status)))
            elif S_ISDIR(status.st_mode):
                # A linked folder may hold itself: only real folders are entered.
                _gather(entry.path, f"{prefix}{name}/", inside, files)
            else:
                files.append(_looked_at(entry, printable(prefix + name), beside, inside))
        except OSError as failure:  # No right to look, or gone in the meantime.
            files.append(Quarantined(printable(prefix + name), failed(failure)))


def _looked_at(
    entry: os.DirEntry[str], name: str, beside: dict[str, os.DirEntry[str]], inside: Path
) -> Source | Quarantined:
    # A folder may hold a hundred thousand files: what the folder's own listing tells is not asked of each file again.
    if entry.is_symlink() and not Path(entry.path).resolve().is_relative_to(inside):
        return Quarantined(name, Reason.of("leads-out"))
    if not entry.is_file():
        return Quarantined(name, Reason.of("no-file"))
    sidecar = _sidecar(entry.name, beside) if beside else None
    if sidecar is None:
        return Source(entry.path, name, None, _stamp(entry.stat()))
    return Source(entry.path, name, Path(sidecar.path), (*_stamp(entry.stat()), *_stamp(sidecar.stat())))


def _sidecar(name: str, beside: dict[str, os.DirEntry[str]]) -> os.DirEntry[str] | None:
    return next((beside[each] for each in sidecars(name) if each in beside and beside[each].is_file()), None)


def _stamp(status: os.stat_result) -> tuple[int, int, int]:
    # The time of change shows a rewrite even where a copy kept size and time of the old file.
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def printable(path: str) -> str:
    """A path as text that can be kept anywhere: bytes that are no UTF-8 are replaced."""
    return path if path.isascii() else os.fsencode(path).decode("utf-8", "replace")


def sidecars(name: str) -> tuple[str, str]:
    """How the sidecar of a file may be called: `a.txt.meta.yml`, then `a.meta.yml`."""
    return name + SIDECAR, os.path.splitext(name)[0] + SIDECAR  # noqa: PTH122
