"""A writer killed at random moments while two readers poll: `python -m tests.bench.bench_crash [KILLS]`."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.warehouse.crash import crash

KILLS = 300


def main(kills: int) -> int:
    """Prints what was seen; the exit status says whether anything went wrong."""
    began = time.perf_counter()
    with TemporaryDirectory() as folder:
        outcome = crash(Path(folder), kills)
    seconds = time.perf_counter() - began
    print(
        f"{outcome.kills} kills in {seconds:.0f} s; two readers saw {len(outcome.builds)} builds, {outcome.documents}"
        f" documents in the last, in {outcome.reads:,} reads; {len(outcome.wrong)} failed opens, partial builds or lost"
        " documents"
    )
    print(*outcome.wrong, sep="\n", end="")
    return len(outcome.wrong)


if __name__ == "__main__":
    sys.exit(min(main(int(sys.argv[1]) if len(sys.argv) > 1 else KILLS), 1))
