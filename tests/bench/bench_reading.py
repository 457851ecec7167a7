"""Hostile files by the thousand: each is read or set aside with its reason, nothing crashes, none takes long.

python -m tests.bench.bench_reading [COUNT]
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings

from etl.read import read
from etl.read.quarantine import Quarantined
from etl.read.source import Source, sources
from etl.reason import tell
from etl.settings import Settings
from tests.etl.read.hostile import FILES

LIMIT = 200_000


def main(count: int) -> int:
    """Prints what became of each file; the exit status says whether the program itself ever failed."""
    fates: Counter[str] = Counter()
    slowest: list[float] = [0.0]

    @settings(max_examples=count, deadline=None, database=None, phases=[Phase.generate],
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(FILES)
    def attack(file: tuple[str, bytes, bytes]) -> None:
        name, content, sidecar = file
        with TemporaryDirectory() as folder:
            (Path(folder) / name).write_bytes(content)
            (Path(folder) / f"{name}.meta.yml").write_bytes(sidecar)
            began = time.perf_counter()
            for source in sources(Path(folder)):
                results = read(source, Settings(max_document=LIMIT)) if isinstance(source, Source) else iter([source])
                for each in results:
                    if isinstance(each, Quarantined):
                        fates[each.reason.code] += 1
                        if each.reason.code == "internal":
                            sys.stdout.write(f"{tell(each.reason, 'en')}\n")
                    else:
                        fates["read"] += 1
            slowest[0] = max(slowest[0], time.perf_counter() - began)

    began = time.perf_counter()
    attack()
    seconds = time.perf_counter() - began
    sys.stdout.write(f"{count:,} hostile files in {seconds:.0f} s, the slowest {slowest[0]:.2f} s\n")
    for fate, number in fates.most_common():
        sys.stdout.write(f"{number:8,} {fate}\n")
    return 1 if fates["internal"] else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
