"""What a command costs: seconds on the wall and of the processor, and the memory of its whole family of processes."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """Wall and processor seconds, the most memory held at once in MB (parent, and its children together), last line."""

    wall: float
    cpu: float
    parent: float
    children: float
    said: str


def run(*command: str, every: float = 0.5) -> Cost:
    """The cost of a command, its children's included; ends the measurement with its words where it fails."""
    before, began = _cpu(), time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    most, over = [0.0, 0.0], threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, most, over, every))
    watcher.start()
    said, wrong = process.communicate()
    wall, cpu = time.perf_counter() - began, _cpu() - before
    over.set()
    watcher.join()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: {wrong[-2000:]}")
    return Cost(wall, cpu, most[0], most[1], said.strip().rsplit("\n", 1)[-1])


def told(values: list[float], form: str = ".2f") -> str:
    """The median of several values, and the least and most of them."""
    return f"{statistics.median(values):{form}} ({min(values):{form}} to {max(values):{form}} of {len(values)})"


def load() -> str:
    """How busy the machine is, to be told beside a figure."""
    return f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watch(pid: int, most: list[float], over: threading.Event, every: float) -> None:
    while not over.wait(every):
        most[0] = max(most[0], _memory(pid))
        most[1] = max(most[1], sum(map(_memory, _family(pid))))


def _family(pid: int) -> list[int]:
    found: list[int] = []
    try:
        for path in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in map(int, path.read_text().split()):
                found += [child, *_family(child)]
    except OSError:
        pass  # Ended while we looked.
    return found


def _memory(pid: int) -> float:
    """Memory that a process has for itself, and its share of what it shares, in MB."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
