"""Articles by the hundred thousand to measure with: sentences of real ones put together anew, never the same twice.

Taken from the shared corpora where they stand beside the checkout, else from the articles of this repository. One word
in fifty is made up, as names and misprints in real news are: without new words every memory of words would look better
than it is.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from etl.read import read
from etl.read.quarantine import Quarantined
from etl.read.source import Source, sources
from etl.settings import Settings
from tests.bench import CORPORA

LENGTH = 1600
LETTERS = {"ar": "ابتثجحدرزسشصضطعفقكلمنهوي", "en": "abcdefghiklmnoprstuvwz"}
_SENTENCE = re.compile(r"[^.!؟?\n]+[.!؟?\n]+\s*")


def articles(count: int, languages: str = "ar ar en", length: int = LENGTH, seed: int = 7) -> Iterator[dict[str, Any]]:
    """`count` records as a JSONL file has them, each of about `length` characters, the same for the same `seed`."""
    draw = random.Random(seed)
    codes = languages.split()
    for number in range(count):
        code = draw.choice(codes)
        text = _text(draw, code, length)
        day = date(2016, 1, 1) + timedelta(draw.randrange(3000))
        yield {
            "id": f"made-{number:07d}",
            "lang": code,
            "outlet": f"outlet {draw.randrange(40)}",
            "published": day.isoformat(),
            "url": "",
            "title": text[:60],
            "text": text,
        }


def write_folder(folder: Path, count: int, a_folder: int = 1000, **kind: Any) -> None:
    """Writes each article as a Markdown file with front matter, a thousand a folder."""
    for number, record in enumerate(articles(count, **kind)):
        place = folder / f"{number // a_folder:04d}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{record['id']}.md").write_text(markdown(record), encoding="utf-8")


def markdown(record: dict[str, Any]) -> str:
    """An article as a Markdown file."""
    head = "\n".join(f"{key}: {json.dumps(record[key], ensure_ascii=False)}" for key in ("lang", "outlet", "published"))
    return f"---\n{head}\n---\n{record['text']}\n"


def write_lines(path: Path, count: int, **kind: Any) -> None:
    """Writes the articles as one JSONL file."""
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in articles(count, **kind))


def source_name() -> str:
    """Where the sentences come from, to be told beside a figure."""
    return "sentences of the shared corpora" if CORPORA.exists() else "sentences of seeds/articles"


def _text(draw: random.Random, code: str, length: int) -> str:
    texts, found, size = _sentences()[code], [], 0
    while size < length:
        own = draw.choice(texts)
        at = draw.randrange(len(own))
        for sentence in own[at : at + 4]:
            found.append(sentence)
            size += len(sentence)
            if size >= length:
                break
    words = "".join(found)[:length].split(" ")
    for at in range(draw.randrange(50), len(words), 50):
        words[at] = "".join(draw.choices(LETTERS[code], k=draw.randint(3, 9)))
    return " ".join(words)


@cache
def _sentences() -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {"ar": [], "en": []}
    for lang, text in _texts():
        sentences = [each for each in _SENTENCE.findall(text) if len(each) > 30]
        if lang in found and sentences:
            found[lang].append(sentences)
    return found


def _texts() -> Iterator[tuple[str, str]]:
    if CORPORA.exists():
        for path in sorted(CORPORA.glob("*.jsonl")):
            with path.open(encoding="utf-8") as lines:
                for record in map(json.loads, lines):
                    yield record["lang"], record["text"]
        return
    settings = Settings()
    for source in sources(settings.articles):
        for document in read(source, settings) if isinstance(source, Source) else ():
            if not isinstance(document, Quarantined):
                yield document.lang, document.text
