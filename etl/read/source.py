"""The files of a folder that hold documents, each with its sidecar."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.read.quarantine import Quarantined, failed
from etl.reason import Reason

SIDECAR = ".meta.yml"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: where it is, its name relative to the folder, its sidecar, and what tells a change.

    `stamp` holds size and times of change of file and sidecar: while it stays, neither is opened again.
    """

    path: Path
    name: str
    sidecar: Path | None
    stamp: tuple[int, ...]


def sources(root: Path) -> Iterator[Source | Quarantined]:
    """Every file under `root` in order of its name, but for hidden files, README files and sidecars.

    What is no regular file is set aside, and so is a link that leads out of the folder.
    """
    inside = root.resolve()
    for path in _walk(root):
        name = printable(path.relative_to(root))
        try:
            yield _looked_at(path, name, inside)
        except OSError as failure:  # No right to look, or gone in the meantime.
            yield Quarantined(name, failed(failure))


def _looked_at(path: Path, name: str, inside: Path) -> Source | Quarantined:
    if path.is_symlink() and not path.resolve().is_relative_to(inside):
        return Quarantined(name, Reason.of("leads-out"))
    if not path.is_file():
        return Quarantined(name, Reason.of("no-file"))
    sidecar = next((found for found in sidecars(path) if found.is_file()), None)
    stamp = [number for each in (path, sidecar) if each for number in _stamp(each)]
    return Source(path, name, sidecar, tuple(stamp))


def _stamp(path: Path) -> tuple[int, int, int]:
    # The time of change shows a rewrite even where a copy kept size and time of the old file.
    status = path.stat()
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def printable(path: Path) -> str:
    """A path as text that can be kept anywhere: bytes that are no UTF-8 are replaced."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def sidecars(path: Path) -> tuple[Path, Path]:
    """Where the sidecar of a file may stand: `a.txt.meta.yml`, then `a.meta.yml`."""
    return path.with_name(path.name + SIDECAR), path.with_name(path.stem + SIDECAR)


def _walk(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except PermissionError:
        yield folder
        return
    for entry in found:
        if entry.name.startswith((".", "README")) or entry.name.endswith((SIDECAR, "~")):
            continue
        # A linked folder may hold itself: only real folders are entered.
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        else:
            yield Path(entry.path)
