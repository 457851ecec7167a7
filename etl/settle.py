"""What a process has loaded to know the language and the world stays: the garbage collector need not look at it again.

Without this a quarter of the time of a long run goes into looking, and a third of the time in which Arabic is loaded.
"""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

# Documents make many small objects that live together and go together.
THRESHOLDS = (20_000, 20, 50)


@cache
def unsettle() -> None:
    """Once a process, before its first documents: while it loads what it needs to know, nothing can be collected."""
    gc.disable()


@contextmanager
def undisturbed() -> Iterator[None]:
    """While many small objects come that stay, such as those of a hundred thousand files: none can be collected."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@cache
def settle() -> None:
    """Once a process, after its first documents: all that is loaded by then is there to stay."""
    gc.freeze()
    gc.enable()
    # What is frozen at the end would be called a leak.
    atexit.register(gc.unfreeze)
    gc.set_threshold(*THRESHOLDS)
