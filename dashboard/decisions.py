"""What people decided, one JSON object a line, only ever added to.

{"id": "…", "at": "2026-01-31T12:00:00+00:00", "who": "Amal", "kind": "correct_date",
 "subject": ["e-1"], "value": "2023-03-15", "undoes": ""}

A decision is undone by another that names it in `undoes`; the file keeps both.
"""

from __future__ import annotations

import fcntl
import json
import os
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

KINDS = ("confirm", "correct_date", "reject", "merge", "link", "undo")
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Decision:
    """Who decided what about which subjects, when; `undoes` is the id of the decision it takes back."""

    id: str
    at: str
    who: str
    kind: str
    subject: tuple[str, ...]
    value: str = ""
    undoes: str = ""


class Decisions:
    """The file of decisions, shared by all who review."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # What was read last, and the time and size of the file then.
        self._read: tuple[tuple[int, int], list[Decision]] = (-1, -1), []

    def add(self, who: str, kind: str, subject: list[str], value: str = "", undoes: str = "") -> Decision:
        """A decision, on the disk before it is returned.

        Raises ValueError where nobody decides, the kind is unknown or a text is too long.
        """
        texts = [who, kind, value, undoes, *subject]
        if not who.strip() or kind not in KINDS or not subject or any(len(text) > LONGEST for text in texts):
            raise ValueError(f"not a decision: {kind!r} by {who[:50]!r}")
        at = datetime.now(UTC).isoformat(timespec="seconds")
        decision = Decision(uuid4().hex, at, who.strip(), kind, tuple(subject), value, undoes)
        line = json.dumps(asdict(decision), ensure_ascii=False) + "\n"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        return decision

    def all(self) -> list[Decision]:
        """Every decision, oldest first; a line that cannot be read is passed over, and stays where it is."""
        try:
            state = self.path.stat()
        except OSError:
            return []
        if self._read[0] == (state.st_mtime_ns, state.st_size):
            return list(self._read[1])
        found = []
        for line in self.path.read_text(encoding="utf-8", errors="replace").splitlines():
            try:
                data = json.loads(line)
                found.append(Decision(**{**data, "subject": tuple(data["subject"])}))
            except (ValueError, TypeError, KeyError):
                continue
        self._read = (state.st_mtime_ns, state.st_size), found
        return list(found)

    def holding(self) -> list[Decision]:
        """The decisions that hold, oldest first: what was taken back is left out."""
        found = self.all()
        undone = {decision.undoes for decision in found if decision.undoes}
        return [each for each in found if each.id not in undone and each.kind != "undo"]

    def about(self, subject: str) -> list[Decision]:
        """The decisions on a subject that hold."""
        return [each for each in self.holding() if subject in each.subject]
