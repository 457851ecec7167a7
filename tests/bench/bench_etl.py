"""The whole ETL from file to published build, and its memory: `python -m tests.bench.bench_etl [COUNT ...]`.

Each count is one JSONL file of articles of 1,600 characters, read by `python -m etl refresh` with two processes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.articles import LENGTH, source_name, write_lines
from tests.bench.measure import load, run

COUNTS = (10_000, 30_000, 100_000)
JOBS = 2
DAY = 300_000


def main(counts: list[int]) -> None:
    """Prints speed and memory for each count, and what they come to for a day of the world's news."""
    print(f"documents of {LENGTH:,} characters, two in three Arabic, {source_name()}; {load()}; {JOBS} processes")
    seen: list[tuple[int, float, float, float]] = []
    for count in counts:
        with TemporaryDirectory() as folder:
            articles, warehouse = Path(folder) / "articles", Path(folder) / "warehouse"
            articles.mkdir()
            write_lines(articles / "articles.jsonl", count)
            cost = run(
                sys.executable, "-m", "etl", "refresh", "--input", str(articles), "--warehouse", str(warehouse),
                "--jobs", str(JOBS),
            )  # fmt: skip
            size = sum(path.stat().st_size for path in warehouse.glob("waqai-*.duckdb")) / 1e6
        seen.append((count, cost.wall, cost.parent, cost.children))
        print(
            f"  {count:,}: {count / cost.wall:,.0f} a second ({cost.wall:.0f} s, {cost.cpu:.0f} s of processor:"
            f" {JOBS * count / cost.cpu:,.0f} a second of two whole cores), most memory {cost.parent:,.0f} MB the"
            f" parent and {cost.children:,.0f} MB its children, warehouse {size:,.0f} MB; {cost.said}",
            flush=True,
        )
    if len(seen) > 1:
        (less, wall, parent, children), (more, wall_more, parent_more, children_more) = seen[-2:]

        def at(low: float, high: float) -> float:
            return high + (high - low) / (more - less) * (DAY - more)

        print(
            f"  to {DAY:,} documents, in a straight line from the last two: {at(wall, wall_more) / 60:.1f} minutes,"
            f" {at(parent, parent_more):,.0f} MB and {at(children, children_more):,.0f} MB"
        )


if __name__ == "__main__":
    main([int(count) for count in sys.argv[1:]] or list(COUNTS))
