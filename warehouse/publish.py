"""A finished file made the current build: one writer at a time, and readers see the old file or the new, never half."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path("build/warehouse")
CURRENT = "current"
KEPT = 3
# How every build is opened to be read; one process may open a file in one way only.
READING: dict[str, Any] = {
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
# Beside the file itself, room for its log, its checkpoint and whatever else the disk is needed for.
SPARE = 200_000_000


class NotPublishedError(RuntimeError):
    """Why no build was published; the current one stays, and the message says what a person can do."""


class BusyError(NotPublishedError):
    """Another refresh is at work in the same folder."""


class DiskFullError(NotPublishedError):
    """There is no room for another build; the current one stays."""


def current(root: Path) -> Path | None:
    """The file of the current build, or None where nothing was published yet."""
    try:
        return root / (root / CURRENT).readlink().name
    except FileNotFoundError:
        return None


@contextmanager
def writing(root: Path) -> Iterator[Path]:
    """The path on which to build the next file, held by one writer; what an earlier one left behind is swept first.

    Raises BusyError where another process builds. The lock goes with the process that holds it, however that ends.
    """
    root.mkdir(parents=True, exist_ok=True)
    with (root / "lock").open("a+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError(f"another refresh is at work in {root}; wait for it, or end it") from error
        sweep(root)
        try:
            yield root / f"building-{os.getpid()}.duckdb"
        finally:
            sweep(root)


def publish(root: Path, finished: Path) -> Path:
    """The versioned path under which `finished`, closed and checked, is now the current build.

    It is on the disk before it has its name, and has its name before `current` points at it.
    """
    finished.chmod(0o444)
    flush(finished)
    path = root / next_name(root)
    finished.rename(path)
    flush(root)
    link = root / f"building-{os.getpid()}.link"
    link.symlink_to(path.name)
    link.rename(root / CURRENT)
    flush(root)
    for old in builds(root)[:-KEPT]:
        old.unlink(missing_ok=True)
    return path


def builds(root: Path) -> list[Path]:
    """The published builds that are kept, oldest first."""
    return sorted(root.glob("waqai-*.duckdb"))


def next_name(root: Path) -> str:
    """A name that sorts after every build there is, and tells when it was made."""
    last = max((int(path.name.split("-")[1]) for path in builds(root)), default=0)
    return f"waqai-{last + 1:08d}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}.duckdb"


def require_room(root: Path, size: int) -> None:
    """Nothing, where the disk has room for `size` more bytes and some to spare; else raises DiskFullError."""
    free = shutil.disk_usage(root).free
    if free < size + SPARE:
        raise DiskFullError(
            f"{root}: the next build needs {(size + SPARE) >> 20} MB, the disk has {free >> 20} MB free"
        )


def is_full(root: Path) -> bool:
    """Whether the disk has no room left for anything to speak of."""
    return shutil.disk_usage(root).free < SPARE // 20


def sweep(root: Path) -> None:
    """Takes away what a writer left unfinished, and builds that were named but never made current."""
    for left in root.glob("building-*"):
        shutil.rmtree(left) if left.is_dir() and not left.is_symlink() else left.unlink(missing_ok=True)
    now = current(root)
    for path in builds(root):
        if now is None or path.name > now.name:
            path.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Nothing, once a file or a folder is on the disk as it stands."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
