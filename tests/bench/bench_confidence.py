"""Whether confidence means what it says, and its weights fitted anew: `python -m tests.bench.bench_confidence [files]`.

Events of the whole reading are compared with the gold sets, or with other gold files that are named. An event is right
where it is paired with one of the gold as the scorer pairs them, and shares an actor or words with it: the scorer's
pairing alone would give an event without a party to anything of its type. The weights are those of a logistic
regression with a ridge of 2. Without ../shared it says so and does nothing.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np

from etl.annotate import Annotation, annotate
from etl.events import extract
from etl.events.confidence import confidence, features
from etl.model import Document
from etl.read.published import published
from etl.settings import Settings
from tests.bench.bench_events import SETS, SHARED, Record, _record, _scorer, matched

BINS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
RIDGE = 2.0
# An actor that the gold does not know.
STRANGER = 10_000
Array = np.ndarray[Any, np.dtype[np.float64]]


class Judged(NamedTuple):
    """An event: what was found about it, what was said of it, and whether it is right."""

    features: list[str]
    said: float
    is_right: bool


def main(paths: list[Path]) -> None:
    """Print what was said beside what was right, by bins, then the weights that would fit."""
    if not paths and not SHARED.exists():
        print("no ../shared here: nothing to measure")
        return
    judged: list[Judged] = []
    for path in paths or [SHARED / "gold" / f"{name}.gold.jsonl" for name in SETS]:
        own = [each for line in path.open(encoding="utf-8") for each in judge(json.loads(line))]
        print(f"confidence {path.name}: {_line(own)}")
        judged += own
    for low, high in pairwise(BINS):
        inside = [each for each in judged if low <= each.said < high]
        if inside:
            print(f"  {low:.1f} to {min(high, 1):.1f}: {_line(inside)}")
    for name, weight in fit(judged).items():
        print(f"  fitted {name}: {weight:.2f}")


def judge(doc: Record) -> list[Judged]:
    """The events that the whole reading finds in a gold document."""
    seen: list[list[str]] = []

    def watched(reading: Any, group: Any, earlier: Any) -> float:
        seen.append(features(reading, group, earlier))
        return confidence(reading, group, earlier)

    when = published(doc["published"], doc.get("outlet", ""), doc.get("url", ""))
    document = Document(doc["id"], doc["text"], doc["lang"], published_on=when.day, published_at=when.moment)
    with patch.object(extract, "confidence", watched):
        annotation = annotate(document, Settings())
    names = _as_in_gold(annotation, doc)
    records = [_record(event) for event in annotation.events]
    for record in records:
        for side in ("source", "target"):
            record[side] = [names[actor] for actor in record[side]]
    right = {j for i, j in matched(doc["events"], records, _scorer()) if _is_same(doc["events"][i], records[j])}
    return [
        Judged(found, event.confidence, n in right)
        for n, (found, event) in enumerate(zip(seen, annotation.events, strict=True))
    ]


def _as_in_gold(annotation: Annotation, doc: Record) -> dict[int, int]:
    """The gold's number of each actor, by words in common."""
    names = {}
    for number, actor in enumerate(annotation.actors):
        spans = [mention.span for mention in actor.mentions]
        known = (
            own
            for own, gold in enumerate(doc["actors"])
            if any(span.start < m["end"] and m["start"] < span.end for span in spans for m in gold["mentions"])
        )
        names[number] = next(known, STRANGER + number)
    return names


def _is_same(gold: Record, found: Record) -> bool:
    shares_words = gold["start"] < found["end"] and found["start"] < gold["end"]
    return shares_words or bool({*gold["source"], *gold["target"]} & {*found["source"], *found["target"]})


def fit(judged: list[Judged]) -> dict[str, float]:
    """The weight of each feature, and the base, that make the probability of what is right greatest."""
    names = sorted({name for each in judged for name in each.features})
    found: Array = np.array([[name in each.features for name in names] + [True] for each in judged], float)
    right: Array = np.array([each.is_right for each in judged], float)
    weights = np.zeros(len(names) + 1)
    ridge = np.diag([RIDGE] * len(names) + [1e-9])
    for _ in range(50):
        said = 1 / (1 + np.exp(-found @ weights))
        slope = found.T @ (said - right) + ridge @ weights
        weights -= np.linalg.solve((found.T * (said * (1 - said))) @ found + ridge, slope)
    return dict(zip([*names, "base"], map(float, weights), strict=True))


def _line(judged: list[Judged]) -> str:
    said, right = np.mean([each.said for each in judged]), np.mean([each.is_right for each in judged])
    return f"{len(judged)} events, said {said:.3f}, right {right:.3f}"


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
