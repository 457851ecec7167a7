"""What a command costs: seconds on the wall and of the processor, and the memory of its whole family of processes."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import threading
import time
from dataclasses import dataclass, field
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
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    seen, over = _Seen(), threading.Event()
    watcher = threading.Thread(target=_watch, args=(process.pid, seen, over, every))
    watcher.start()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    said, wrong = process.communicate()
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    over.set()
    watcher.join()
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}: {wrong[-2000:]}")
    # A server of forks waits for nobody: what its processes have used is what was last seen of them.
    own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    cpu = own + sum(used for pid, used in seen.used.items() if pid != process.pid)
    return Cost(wall, cpu, seen.parent, seen.children, said.strip().rsplit("\n", 1)[-1])


def told(values: list[float], form: str = ".2f") -> str:
    """The median of several values, and the least and most of them."""
    return f"{statistics.median(values):{form}} ({min(values):{form}} to {max(values):{form}} of {len(values)})"


def used(pid: int) -> float:
    """Processor seconds that a process and its family have used so far, on any machine however busy."""
    ticks = 0
    for each in (pid, *_family(pid)):
        try:
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def load() -> str:
    """How busy the machine is, to be told beside a figure."""
    return f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"


@dataclass
class _Seen:
    parent: float = 0.0
    children: float = 0.0
    used: dict[int, float] = field(default_factory=dict)


def _watch(pid: int, seen: _Seen, over: threading.Event, every: float) -> None:
    while not over.wait(every):
        family = _family(pid)
        seen.parent = max(seen.parent, _memory(pid))
        seen.children = max(seen.children, sum(map(_memory, family)))
        seen.used |= {each: used for each in family if (used := _used(each)) is not None}


def _used(pid: int) -> float | None:
    """Processor seconds of a process, None where it has ended."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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
