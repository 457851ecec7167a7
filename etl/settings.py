"""What a run may be told: how to read, how much at once, and where things are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal

from etl.data import ROOT

Domain = Literal["news", "narrative"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of a run; every field has a default that suits a folder of news.

    `domain` is the default direction of a bare weekday: news looks back, a narrative follows its own course.
    `tagger` finds the names that no list knows: `own`, or `spacy` for English where it is installed.
    Sizes are in bytes. No undated document was written after `today`.
    """

    domain: Domain = "news"
    tagger: str = "own"
    today: date = field(default_factory=date.today)
    max_document: int = 4_000_000
    max_feed: int = 64_000_000
    articles: Path = ROOT / "seeds" / "articles"
    decisions: Path = ROOT / "seeds" / "decisions.jsonl"
    warehouse: Path = ROOT / "build" / "warehouse"
