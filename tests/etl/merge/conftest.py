"""Invented news of one meeting and one attack, told by several outlets in both languages."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from etl.pipeline import refresh
from etl.settings import Settings
from warehouse.connection import Reader

# Outlet, language, day of publication, text.
STORIES = {
    "meet-en": (
        "North Wire",
        "en",
        "2023-03-16",
        "Russian President Vladimir Putin met Syrian President Bashar al-Assad in Moscow on Wednesday.",
    ),
    "meet-ar": (
        "صوت الميناء",
        "ar",
        "2023-03-16",
        "التقى الرئيس الروسي فلاديمير بوتين الرئيس السوري بشار الأسد في موسكو أمس الأربعاء.",
    ),
    "meet-late": ("East Post", "en", "2023-03-18", "Putin met Assad in Moscow last Wednesday, the Kremlin said."),
    "quake-a": (
        "North Wire",
        "en",
        "2023-05-02",
        "An earthquake struck the city of Homs on Monday, killing 12 people and injuring 30.",
    ),
    "quake-b": (
        "East Post",
        "en",
        "2023-05-02",
        "An earthquake struck Homs on Monday. At least 17 people were killed in the earthquake.",
    ),
    "other": (
        "East Post",
        "en",
        "2023-03-16",
        "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Wednesday.",
    ),
}


class Press:
    """A folder of invented documents, its decisions and its warehouse."""

    def __init__(self, folder: Path) -> None:
        self.articles, self.root = folder / "articles", folder / "warehouse"
        self.decisions = folder / "decisions.jsonl"
        self.articles.mkdir()

    def print(self, names: Iterable[str] = STORIES, file: str = "news.jsonl") -> None:
        lines = []
        for name in names:
            outlet, lang, day, text = STORIES[name]
            lines.append({"id": name, "outlet": outlet, "lang": lang, "published": day, "text": text})
        self.write(file, lines)

    def write(self, file: str, lines: list[dict[str, Any]]) -> None:
        text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
        (self.articles / file).write_text(text, encoding="utf-8")

    def decide(self, **decision: Any) -> None:
        with self.decisions.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"at": "2026-01-31T12:00:00+00:00", "who": "Amal", "value": "", **decision}) + "\n")

    def refresh(self) -> None:
        refresh(Settings(articles=self.articles, decisions=self.decisions), self.root)

    def sql(self, query: str) -> list[tuple[Any, ...]]:
        return Reader(self.root).cursor().execute(query).fetchall()

    def told_together(self) -> list[list[str]]:
        """The documents of each event that several tell."""
        rows = self.sql(
            "select list(document_id order by document_id) as told from telling group by event_id"
            " having count(*) > 1 order by told"
        )
        return [told for (told,) in rows]

    def everything(self) -> list[list[tuple[Any, ...]]]:
        """What merging wrote, in the order of its keys."""
        return [
            self.sql(f"select {columns} from {table} order by all")
            for table, columns in (
                ("telling", "telling_id, event_id"),
                ("same_event", "*"),
                ("conflict", "*"),
                ("event", "* exclude (event_no)"),
                ("event_actor", "* exclude (event_no)"),
            )
        ]


@pytest.fixture
def press(tmp_path: Path) -> Press:
    return Press(tmp_path)
