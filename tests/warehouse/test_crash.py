"""Whatever moment the writer is killed at, readers see whole builds; the benchmark does it 300 times."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_a_writer_killed_at_any_moment_harms_nobody(tmp_path: Path) -> None:
    # In a process of its own: this one has threads, and forks of it would not be sound.
    script = (
        "import sys; from pathlib import Path; from tests.warehouse.crash import crash\n"
        "outcome = crash(Path(sys.argv[1]), 12)\n"
        "print(outcome.kills, outcome.reads > 50, len(outcome.builds) > 3, outcome.wrong)"
    )
    said = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False, timeout=120
    )
    assert said.stdout.strip() == "12 True True []", said.stderr[-2000:]
