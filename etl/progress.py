"""How far long work has come: a bar on a terminal, one line an interval elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TextIO, TypeVar

T = TypeVar("T")

INTERVAL = 10.0


def shown(items: Iterable[T], noun: str, total: int | None = None, stream: TextIO = sys.stderr) -> Iterator[T]:
    """The items as they come, while `stream` tells a person how many have gone by."""
    if stream.isatty():
        from tqdm import tqdm  # noqa: PLC0415

        yield from tqdm(items, total=total, unit=f" {noun}", file=stream, leave=False, smoothing=0.1)
        return
    began = told = time.monotonic()
    for number, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if now - told >= INTERVAL:
            told = now
            of = f" of {total:,}" if total else ""
            print(f"{number:,}{of} {noun}, {number / (now - began):,.0f} a second", file=stream, flush=True)
