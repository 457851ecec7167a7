"""What the last refresh saw of the folder, so that the next one knows at a glance whether anything changed.

Only a memory: without it every file is opened again, and nothing else is different.
"""

from __future__ import annotations

import marshal
from dataclasses import dataclass, field
from pathlib import Path

from etl.plan import Stamps

NAME = "scan"


@dataclass(frozen=True)
class Scan:
    """The stamp of each file, the folder, the version that read it, the build it went into and that build's counts.

    `dates` are those that people had given to documents by then, `sameness` what they had decided on tellings.
    """

    folder: str = ""
    version: str = ""
    build: str = ""
    files: Stamps = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)
    sameness: str = ""
    counts: dict[str, int] = field(default_factory=dict)


def remembered(root: Path) -> Scan:
    """The last scan, an empty one where there is none or it cannot be read."""
    try:
        return Scan(**marshal.loads((root / NAME).read_bytes()))
    except (OSError, ValueError, TypeError, EOFError):
        return Scan()


def remember(root: Path, scan: Scan) -> None:
    """Keeps a scan for the next refresh, whole or not at all."""
    draft = root / f"{NAME}.new"
    # Read back in half the time that JSON takes; another Python that cannot read it opens the files again.
    draft.write_bytes(marshal.dumps(vars(scan)))
    draft.replace(root / NAME)
