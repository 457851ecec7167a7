"""The invented warehouse that several measurements share, made once and kept under build/."""

from __future__ import annotations

from pathlib import Path

from tests.generate import generate

EVENTS = 1_000_000


def million() -> Path:
    """A warehouse of a million events."""
    folder = Path(f"build/bench-{EVENTS}")
    if not (folder / "current").exists():
        print(f"making a warehouse of {EVENTS:,} events in {folder} (once) ...", flush=True)
        generate(folder, EVENTS)
    return folder
