"""Batches of documents through the cores of this machine."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread

import pyarrow as pa

Work = Callable[[pa.RecordBatch], pa.RecordBatch]

# Batches waiting for each process: enough to keep it busy, few enough to keep memory constant.
AHEAD = 2


def run(work: Work, batches: Iterable[pa.RecordBatch], jobs: int = 1) -> Iterator[pa.RecordBatch]:
    """The result of `work` for each batch, in order; batches are read as they are needed.

    `work` goes to other processes where `jobs` is over 1: a module's function, or a partial of one.
    """
    if jobs == 1:
        yield from map(work, batches)
        return
    # Not a fork of this process: a warehouse is open in it, with threads and locks of its own.
    context = get_context("forkserver")
    context.set_forkserver_preload(["etl.engine.batch"])
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_end_with_parent) as pool:
        under_way: deque[Future[pa.RecordBatch]] = deque()
        for batch in batches:
            under_way.append(pool.submit(work, batch))
            if len(under_way) >= jobs * AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()


def _end_with_parent() -> None:
    """Ends this process once the one that asked for its work is gone, however that ended."""
    Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := parent_process():
        parent.join()
        # Its queue never ends, since it holds both ends of it: nothing else would wake it.
        os._exit(1)
