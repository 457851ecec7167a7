"""What the text told before, as far as a later trigger leans on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Doer(NamedTuple):
    """Who did what a verb told, and the gender in which that verb stood, where it can be told."""

    actors: list[int]
    gender: str = ""


NOBODY = Doer([])


@dataclass(slots=True)
class Memory:
    """Who did what the verbs before told, by sentence from left to right, and lately."""

    subjects: dict[int, list[Doer]] = field(default_factory=dict)
    latest: Doer = NOBODY
    ruler: list[int] = field(default_factory=list)
    pair: list[int] = field(default_factory=list)

    def keep(self, sentence: int, subject: list[int], gender: str) -> None:
        self.latest = Doer(subject, gender)
        self.subjects.setdefault(sentence, []).append(self.latest)
