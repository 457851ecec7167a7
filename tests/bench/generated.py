"""The invented warehouses that several measurements share, made once and kept under build/."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from tests.generate import generate

EVENTS = 1_000_000
MANY = 10_000_000
# Ten million events need six gigabytes on the disk, more while they are made, and seven of memory.
ROOM, MEMORY = 20 * 10**9, 9 * 10**9


def million() -> Path:
    """A warehouse of a million events."""
    return made(EVENTS)


def ten_million() -> Path | None:
    """One of ten million, where it is there already or there is room to make it; None with QUICK=1."""
    if os.environ.get("QUICK") == "1":
        print("skipped: ten million events (QUICK=1)", flush=True)
        return None
    if (folder_of(MANY) / "current").exists():
        return folder_of(MANY)
    free = shutil.disk_usage(".").free
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_AVPHYS_PAGES")
    if free < ROOM or memory < MEMORY:
        told = f"{free / 1e9:.0f} GB of disk and {memory / 1e9:.0f} of memory are free"
        print(f"skipped: ten million events need {ROOM / 1e9:.0f} and {MEMORY / 1e9:.0f}; {told}", flush=True)
        return None
    return made(MANY)


def made(events: int) -> Path:
    folder = folder_of(events)
    if not (folder / "current").exists():
        print(f"making a warehouse of {events:,} events in {folder} (once) ...", flush=True)
        began = time.perf_counter()
        generate(folder, events)
        print(f"made in {time.perf_counter() - began:,.0f} s", flush=True)
    return folder


def folder_of(events: int) -> Path:
    return Path(f"build/bench-{events}")
