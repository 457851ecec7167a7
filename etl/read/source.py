"""The files of a folder that hold documents, each with its sidecar."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.read.quarantine import Quarantined
from etl.reason import Reason

SIDECAR = ".meta.yml"


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: where it is, its name relative to the folder, its sidecar, and what tells a change.

    `stamp` holds size and time of change of file and sidecar: while it stays, neither is opened again.
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
        if path.is_symlink() and not path.resolve().is_relative_to(inside):
            yield Quarantined(name, Reason.of("leads-out"))
        elif not path.is_file():
            yield Quarantined(name, Reason.of("no-file"))
        else:
            yield _source(path, name)


def printable(path: Path) -> str:
    """A path as text that can be kept anywhere: bytes that are no UTF-8 are replaced."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _source(path: Path, name: str) -> Source:
    sidecar = next((found for found in sidecars(path) if found.is_file()), None)
    status = path.stat()
    stamp = [status.st_size, status.st_mtime_ns]
    if sidecar:
        status = sidecar.stat()
        stamp += [status.st_size, status.st_mtime_ns]
    return Source(path, name, sidecar, tuple(stamp))


def sidecars(path: Path) -> tuple[Path, Path]:
    """Where the sidecar of a file may stand: `a.txt.meta.yml`, then `a.meta.yml`."""
    return path.with_name(path.name + SIDECAR), path.with_name(path.stem + SIDECAR)


def _walk(folder: Path) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name)
    for entry in found:
        if entry.name.startswith((".", "README")) or entry.name.endswith((SIDECAR, "~")):
            continue
        # A linked folder may hold itself: only real folders are entered.
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        else:
            yield Path(entry.path)
