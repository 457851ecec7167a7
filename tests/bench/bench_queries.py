"""The dashboard's hardest questions to a million events, on one connection: `python -m tests.bench.bench_queries`."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.bench.generated import million
from tests.bench.measure import load, told
from tests.generate import OUTLETS, TYPES
from warehouse.connection import Reader
from warehouse.search import search

TIMES = 40


def main(root: Path) -> None:
    """Prints the median of each question over many different filters."""
    reader, draw = Reader(root), random.Random(5)
    (counts,) = reader.run("counts")
    actors = [row["actor_id"] for row in reader.run("actors", most=100)]
    print(f"{counts['events']:,} events of {counts['documents']:,} documents; {load()}; milliseconds, median (range)")

    def period(years: int) -> dict[str, date]:
        first = date(2000, 1, 1) + timedelta(draw.randrange(365 * (24 - years)))
        return {"from_on": first, "to_on": first + timedelta(365 * years)}

    def bins(**filters: Any) -> dict[str, Any]:
        return {"bins": 1000, "first_on": date(2000, 1, 1), "last_on": date(2024, 12, 31), **filters}

    types = [row[0] for row in TYPES]
    ask(reader, "histogram, 1,000 bins, types and confidence", "histogram", lambda: bins(
        types=draw.sample(types, 5), min_confidence=draw.choice((0.4, 0.5, 0.6)), is_visible_only=True))  # fmt: skip
    ask(reader, "histogram, 1,000 bins, period and status", "histogram", lambda: bins(
        **period(10), statuses=["happened"], is_visible_only=True))  # fmt: skip
    ask(reader, "histogram, 1,000 bins, three actors", "histogram", lambda: bins(
        actors=draw.sample(actors, 3), is_visible_only=True))  # fmt: skip
    ask(reader, "histogram, 1,000 bins, two outlets", "histogram", lambda: bins(outlets=draw.sample(OUTLETS, 2)))
    ask(reader, "histogram, 1,000 bins, nothing filtered", "histogram", bins)
    ask(reader, "top 200 pairs of a year", "pairs", lambda: {"most": 200, **period(1)})
    ask(reader, "top 200 pairs of a year, types", "pairs", lambda: {
        "most": 200, "types": draw.sample(types, 5), **period(1)})  # fmt: skip
    cursor = reader.cursor()
    for text in ("riverside committee", '"held drills with"', "اتفق", "harb*"):
        tell(f"search {text}", [timed(partial(search, cursor, text)) for _ in range(5)])


def ask(reader: Reader, what: str, query: str, parameters: Callable[[], dict[str, Any]]) -> None:
    reader.run(query, **parameters())
    tell(what, [timed(lambda: reader.run(query, **parameters())) for _ in range(TIMES)])


def tell(what: str, costs: list[tuple[float, float]]) -> None:
    wall, cpu = zip(*costs, strict=True)
    print(f"  {what}: {told(list(wall), '.0f')}; of processor {told(list(cpu), '.0f')}", flush=True)


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds on the wall, and of the processor in all threads: a busy machine lengthens the first."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else million())
