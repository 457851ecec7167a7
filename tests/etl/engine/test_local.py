"""Processes that share the work, and what becomes of them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pyarrow as pa

from etl.engine import local

BATCH = pa.record_batch({"number": [1]})
JOBS = 2
PATIENCE = 30


def test_workers_end_with_a_parent_that_is_killed(tmp_path: Path) -> None:
    command = "import sys; from tests.etl.engine.test_local import work_on; work_on(sys.argv[1])"
    parent = subprocess.Popen([sys.executable, "-c", command, str(tmp_path)])
    try:
        assert _comes_true(lambda: len(list(tmp_path.iterdir())) == JOBS)
        workers = [int(path.name) for path in tmp_path.iterdir()]
    finally:
        parent.kill()
        parent.wait()
    assert _comes_true(lambda: not any(map(_is_alive, workers)))


def work_on(folder: str) -> None:
    """Keeps two processes at work for good, each of which leaves its number in the folder."""
    list(local.run(partial(sign, folder=folder), [BATCH] * JOBS, JOBS))


def sign(batch: pa.RecordBatch, folder: str) -> pa.RecordBatch:
    (Path(folder) / str(os.getpid())).touch()
    time.sleep(10 * PATIENCE)
    return batch


def _comes_true(what: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE
    while not (is_true := what()) and time.monotonic() < until:
        time.sleep(0.05)
    return is_true


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
