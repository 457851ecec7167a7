"""What people decided about which tellings tell one event: lines of seeds/decisions.jsonl.

    {"id": "1", "at": "…", "who": "Amal", "kind": "merge", "subject": ["KEY"], "value": "OTHER", "undoes": ""}
    {"id": "2", "at": "…", "who": "Amal", "kind": "split", "subject": ["KEY", "OTHER"], "value": "", "undoes": ""}

A key is that of a telling; an event has the key of one of its tellings. `merge` puts the subjects with the value,
`split` keeps its subjects apart from each other, or a single one apart from all others.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

Pair = tuple[str, str]


@dataclass(frozen=True)
class Decided:
    """Pairs of tellings that people put together or keep apart, and tellings that stand alone; a later word holds."""

    together: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    alone: frozenset[str] = frozenset()
    into: frozenset[str] = frozenset()

    @property
    def stamp(self) -> str:
        """The same for the same decisions; empty where there are none."""
        parts = (sorted(self.together), sorted(self.apart), sorted(self.alone), sorted(self.into))
        return json.dumps(parts) if any(parts) else ""

    def keeps_apart(self, a: str, b: str) -> bool:
        return a in self.alone or b in self.alone or (min(a, b), max(a, b)) in self.apart


def decided(path: Path) -> Decided:
    """The decisions that hold; a line that cannot be read is passed over: the file is another program's."""
    held: list[tuple[str, str, list[str], str]] = []
    undone: set[str] = set()
    for line in path.read_text("utf-8", "replace").splitlines() if path.exists() else ():
        try:
            decision = json.loads(line)
            kind, subject = decision["kind"], [str(each) for each in decision["subject"]]
            undone.add(str(decision.get("undoes") or ""))
            if kind in ("merge", "split"):
                held.append((str(decision["id"]), kind, subject, str(decision.get("value") or "")))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
    together: set[Pair] = set()
    apart: set[Pair] = set()
    alone: set[str] = set()
    into: set[str] = set()
    for identity, kind, subject, value in held:
        if identity in undone:
            continue
        if kind == "merge" and value:
            pairs = {_pair(each, value) for each in subject if each != value}
            together, apart, alone = together | pairs, apart - pairs, alone - {*subject, value}
            into = (into - set(subject)) | {value}
        elif kind == "split" and len(subject) == 1:
            alone |= set(subject)
            together = {pair for pair in together if subject[0] not in pair}
        elif kind == "split":
            pairs = {_pair(a, b) for n, a in enumerate(subject) for b in subject[n + 1 :] if a != b}
            together, apart = together - pairs, apart | pairs
    return Decided(frozenset(together), frozenset(apart), frozenset(alone), frozenset(into))


def _pair(a: str, b: str) -> Pair:
    return min(a, b), max(a, b)
