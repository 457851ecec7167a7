"""Measurements too long for the tests; `make bench` runs them all."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from etl.data import ROOT

SHARED = ROOT.parent / "shared"
GOLD = SHARED / "gold"
CORPORA = SHARED / "corpora"


def jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a JSONL file; ends the measurement with a message where the file is absent."""
    if not path.exists():
        sys.exit(f"skipped: {path.name} is not here; this measurement needs the shared folder beside the checkout")
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
