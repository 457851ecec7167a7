"""What is made while who asked for it is still busy: documents are read while the last build is being copied."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Any, TypeVar

# How often one who waits looks whether the other is still there, in seconds.
LOOKED_AT = 0.2
_END = object()
Item = TypeVar("Item")


def ahead(items: Iterable[Item]) -> Iterator[Item]:
    """The items in their order, made in a thread that begins at once and stays one item ahead.

    What making them raises is raised here. Who stops asking stops the making after the item under way.
    """
    made: Queue[tuple[object, Any]] = Queue(1)
    is_left = Event()
    Thread(target=_make, args=(items, made, is_left), daemon=True).start()
    return _asked(made, is_left)


def _make(items: Iterable[Any], made: Queue[tuple[object, Any]], is_left: Event) -> None:
    try:
        for item in items:
            if not _put(made, (None, item), is_left):
                return
        _put(made, (_END, None), is_left)
    except BaseException as failure:
        _put(made, (_END, failure), is_left)


def _put(made: Queue[tuple[object, Any]], item: tuple[object, Any], is_left: Event) -> bool:
    while not is_left.is_set():
        try:
            made.put(item, timeout=LOOKED_AT)
        except Full:
            continue
        return True
    return False


def _asked(made: Queue[tuple[object, Any]], is_left: Event) -> Iterator[Any]:
    try:
        while True:
            try:
                # With a limit, so that a signal is heard while waiting.
                end, item = made.get(timeout=LOOKED_AT)
            except Empty:
                continue
            if end is None:
                yield item
            elif item is None:
                return
            else:
                raise item
    finally:
        is_left.set()
