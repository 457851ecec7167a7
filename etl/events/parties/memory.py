"""What the text told before, as far as a later trigger leans on it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Memory:
    """Who did what the verbs before told, by sentence, and lately."""

    subjects: dict[int, list[int]] = field(default_factory=dict)
    latest: list[int] = field(default_factory=list)
    ruler: list[int] = field(default_factory=list)
    pair: list[int] = field(default_factory=list)

    def keep(self, sentence: int, subject: list[int]) -> None:
        self.subjects[sentence] = self.latest = subject
