"""A refresh of 100,000 articles where nothing or little changed: `python -m tests.bench.bench_refresh [COUNT]`.

Each article is a Markdown file of its own. Every run is a command of its own, as a person types it, and its seconds
are those of the whole command.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.articles import articles, markdown, source_name, write_folder
from tests.bench.measure import Cost, load, run, told

COUNT, TIMES = 100_000, 5


def main(count: int) -> None:
    """Prints seconds of the first run, of runs without a change, and of runs with one document more, changed, gone."""
    with TemporaryDirectory() as folder:
        place, warehouse = Path(folder) / "articles", Path(folder) / "warehouse"
        write_folder(place, count)
        new = [place / "new" / f"{record['id']}.md" for record in articles(TIMES, seed=11)]
        texts = [markdown(record) for record in articles(2 * TIMES, seed=11)]
        new[0].parent.mkdir()

        def refresh(every: float = 0.2) -> Cost:
            # Looking at the processes takes of the processor's time as well.
            where = ("--input", str(place), "--warehouse", str(warehouse))
            return run(sys.executable, "-m", "etl", "refresh", *where, every=every)

        first = refresh(every=2.0)
        print(f"{count:,} files, {source_name()}; {load()}; first run {first.wall:.0f} s; {first.said}", flush=True)
        tell("nothing changed", [refresh() for _ in range(TIMES)])
        added, changed, gone = [], [], []
        for path, text in zip(new, texts[:TIMES], strict=True):
            path.write_text(text, encoding="utf-8")
            added.append(refresh())
        tell("one document more", added)
        for path, text in zip(new, texts[TIMES:], strict=True):
            path.write_text(text, encoding="utf-8")
            changed.append(refresh())
        tell("one document changed", changed)
        for path in new:
            path.unlink()
            gone.append(refresh())
        tell("one document gone", gone)


def tell(what: str, costs: list[Cost]) -> None:
    print(f"  {what}: {told([cost.wall for cost in costs])} s, {told([cost.cpu for cost in costs])} s of processor,"
          f" at most {max(cost.parent for cost in costs):,.0f} MB; {costs[-1].said}", flush=True)  # fmt: skip


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else COUNT)
