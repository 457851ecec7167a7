"""How well the day is found on which a document was written that does not say so: `python -m tests.bench.bench_dating`.

The documents of both corpora are read with nothing but their text and language: no date of publication, address, id,
file name or outlet, and each alone, so that no other document's date can tell. `--errors` lists the wrong ones.
"""

from __future__ import annotations

import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from time import process_time
from typing import Any

from etl.actors import find
from etl.annotate import annotate
from etl.dating.doubt import witnesses
from etl.dating.infer import evidence, infer
from etl.dating.posterior import Posterior, combine
from etl.model import Anchor, Document, Evidence
from etl.settings import Settings
from etl.text import prepare
from etl.timex import tag
from tests.bench import CORPORA, jsonl

FILES = ("news_ar_2023", "news_en")
LEVELS = (0.5, 0.8, 0.9, 0.95)
BINS = (0.0, 0.3, 0.5, 0.7, 0.9, 0.97, 1.0001)
# A stated date moved by so many days should be noticed where the text tells.
MOVED = (-1100, -370, 370, 1100)


@dataclass(frozen=True)
class Dated:
    """A document with its true day, and what its text alone says of it."""

    corpus: str
    title: str
    day: date
    pieces: list[Evidence]
    posterior: Posterior
    anchor: Anchor | None
    seconds: float


def dated(corpus: str, record: dict[str, Any], until: date) -> Dated:
    document = Document(id="", text=record["text"], lang=record["lang"])
    text = prepare(document.text, document.lang)
    expressions, actors = tag(text), find(text)
    began = process_time()
    pieces = evidence(document, text, expressions, actors, until)
    anchor = infer(pieces, until)
    seconds = process_time() - began
    day = datetime.fromisoformat(record["published"]).date()
    return Dated(corpus, record["title"], day, pieces, combine(pieces, until), anchor, seconds)


def figures(name: str, found: Sequence[Dated]) -> None:
    guessed = [(each.anchor, each.day) for each in found if each.anchor is not None]
    inside = [anchor.earliest <= day <= anchor.latest for anchor, day in guessed]
    right = [anchor.best.year == day.year for anchor, day in guessed]
    widths = [(anchor.latest - anchor.earliest).days + 1 for anchor, _ in guessed]
    every = [each.posterior.best().year == each.day.year for each in found]
    off = [abs((anchor.best - day).days) for anchor, day in guessed]
    say(f"{name:14} documents {len(found):5}  guessed {len(guessed) / len(found):.3f}", end="  ")
    say(f"day inside {mean(inside):.3f}  right year {mean(right):.3f}", end="  ")
    say(f"width median {statistics.median(widths):.0f} days  best day off by {statistics.median(off):.0f}", end="  ")
    say(f"(right year where all must guess {mean(every):.3f})")


def calibration(name: str, found: Sequence[Dated]) -> None:
    """Said so likely, right how often: of intervals, and of the likeliest year."""
    for level in LEVELS:
        inside = [first <= each.day <= last for each in found for first, last in [each.posterior.interval(level)]]
        say(f"{name:14} interval said {level:.2f}, right {mean(inside):.3f} of {len(inside)}")
    said = [(max(each.posterior.years().values()), each.posterior.best().year == each.day.year) for each in found]
    for low, high in pairwise(BINS):
        inside_bin = [(share, is_right) for share, is_right in said if low <= share < high]
        if inside_bin:
            shares, rights = zip(*inside_bin, strict=True)
            say(f"{name:14} year said {mean(shares):.3f}, right {mean(rights):.3f} of {len(rights)}")


def suspicion(name: str, found: Sequence[Dated]) -> None:
    """Stated dates flagged that are right, and those moved by some days that are noticed."""
    false = [each for each in found if witnesses(each.pieces, each.day)]
    say(f"{name:14} stated dates falsely flagged {len(false)} of {len(found)} ({len(false) / len(found):.4f})")
    for by in MOVED:
        moved = [date.fromordinal(each.day.toordinal() + by) for each in found]
        flagged = [bool(witnesses(each.pieces, day)) for each, day in zip(found, moved, strict=True)]
        say(f"{name:14} dates moved by {by:+5} days that are flagged {mean(flagged):.3f}")
    for each in false if "--errors" in sys.argv else ():
        say(f"  flagged {each.day} {each.title}", *map(told, each.pieces), sep="\n    ")


def cost(records: Iterable[dict[str, Any]], found: Sequence[Dated]) -> None:
    documents = [Document(id="", text=record["text"], lang=record["lang"]) for record in records]
    annotate(documents[0], Settings())
    began = process_time()
    for document in documents:
        annotate(document, Settings())
    whole = process_time() - began
    own = sum(each.seconds for each in found)
    say(f"cost: {1000 * own / len(found):.2f} ms a document, {own / whole:.3f} of the time to annotate it undated")


def errors(found: Sequence[Dated]) -> None:
    for each in found:
        best = each.posterior.best()
        if best.year != each.day.year or (each.anchor and not each.anchor.earliest <= each.day <= each.anchor.latest):
            share = max(each.posterior.years().values())
            days = f"{each.anchor.earliest}..{each.anchor.latest}" if each.anchor else "no guess"
            say(f"{each.day} best {best} ({share:.2f}) {days} {each.title}", *map(told, each.pieces), sep="\n    ")


def told(piece: Evidence) -> str:
    facts = dict(piece.reason.facts)
    words = facts.get("words") or facts.get("name_en") or facts.get("holder_en")
    return f"{piece.kind:12} {piece.earliest} {piece.latest} {piece.weight:.2f} {piece.recurs} {words}"


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def say(*words: object, sep: str = " ", end: str = "\n") -> None:
    sys.stdout.write(sep.join(map(str, words)) + end)


def main() -> None:
    until = date.today()
    records = [(name, record) for name in FILES for record in jsonl(CORPORA / f"{name}.jsonl")]
    # What a language and the world need to be loaded is not the time of a document.
    for name, record in (records[0], records[-1]):
        dated(name, record, until)
    found = [dated(name, record, until) for name, record in records]
    years = Counter(each.day.year for each in found)
    say(f"years {dict(sorted(years.items()))}: a constant is right in {max(years.values()) / len(found):.3f}")
    groups = {"both": found, **{name: [each for each in found if each.corpus == name] for name in FILES}}
    # The corpora are of different sizes: the mean of the two gives each year its say.
    for name, group in groups.items():
        figures(name, group)
    for name, group in groups.items():
        calibration(name, group)
    for name, group in groups.items():
        suspicion(name, group)
    cost([record for _, record in records], found)
    if "--errors" in sys.argv:
        errors(found)


if __name__ == "__main__":
    main()
