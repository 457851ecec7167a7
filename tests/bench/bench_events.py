"""How well events are found in the gold sets, and the commonest causes of error: `python -m tests.bench.bench_events`.

The gold's own time expressions and actors are the input, so that the figures are those of this room alone; for the
whole reading run `python -m etl annotate` and the scorer. Without ../shared it says so and does nothing.
"""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from time import perf_counter
from types import ModuleType
from typing import Any

from etl.actors import parted
from etl.data import SEEDS, csv_rows
from etl.events.extract import extract
from etl.events.found.find import find
from etl.events.reading import read
from etl.events.time.placed import tokens_of
from etl.events.words.lexicon import lexicon
from etl.model import Actor, Anchor, Event, Mention, Span
from etl.reason import Reason
from etl.text import Text, prepare
from etl.timex.expression import Resolution, TimeExpression
from etl.timex.interval import TimeInterval

SHARED = Path(__file__).resolve().parents[3] / "shared"
SETS = ("seed", "news_ar", "news_en")
Record = dict[str, Any]


@dataclass
class Tally:
    """Causes of error, and which type was taken for which."""

    causes: Counter[str] = field(default_factory=Counter)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def add(self, cause: str, example: str) -> None:
        self.causes[cause] += 1
        self.examples.setdefault(cause, []).append(example)


def main() -> None:
    """Print the figures of each gold set, then its ten commonest causes of error."""
    if not SHARED.exists():
        print("no ../shared here: nothing to measure")
        return
    score = _scorer()
    for name in SETS:
        gold = [json.loads(line) for line in (SHARED / "gold" / f"{name}.gold.jsonl").open(encoding="utf-8")]
        read_in = [inputs(doc) for doc in gold]
        extract(*read_in[0])
        started = perf_counter()
        found = [extract(*given)[0] for given in read_in]
        spent = perf_counter() - started
        system = {
            doc["id"]: {**doc, "events": [_record(event) for event in events]}
            for doc, events in zip(gold, found, strict=True)
        }
        rows, _ = score.score({doc["id"]: doc for doc in gold}, system)
        figures = " ".join(
            f"{k} {v['f1']:.3f} (P {v['p']:.3f} R {v['r']:.3f})" for k, v in rows.items() if "event" in k
        )
        letters = sum(len(doc["text"]) for doc in gold)
        print(f"== {name}: {figures}; {1_600_000 * spent / letters:.2f} ms a 1,600 letters")
        _print(causes(gold, system, score))


def _print(tally: Tally) -> None:
    for cause, count in tally.causes.most_common(10):
        print(f"{count:4} {cause}: {' | '.join(tally.examples[cause][:6])}")
    pairs = [f"{one}→{other} {n}" for (one, other), n in tally.confusion.most_common(8)]
    print("     taken for another type:", ", ".join(pairs) or "none")


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def inputs(doc: Record) -> tuple[Text, list[Actor], list[Resolution], Anchor]:
    """A gold document as the records that events are made of."""
    slugs = {row["name_en"]: row["actor_id"] for row in csv_rows(SEEDS / "actors.csv")}
    actors = [
        Actor(
            id=slugs.get(actor["name"]),
            name=actor["name"],
            kind=actor["kind"],
            mentions=tuple(Mention(Span(m["start"], m["end"]), "gold", 1.0) for m in actor["mentions"]),
        )
        for actor in doc["actors"]
    ]
    return (
        parted(prepare(doc["text"], doc["lang"])),
        actors,
        [_resolution(timex) for timex in doc["timexes"]],
        _anchor(doc),
    )


def _anchor(doc: Record) -> Anchor:
    return Anchor.certain(date.fromisoformat(doc["published"][:10]))


def _resolution(timex: Record) -> Resolution:
    interval = None
    if timex["earliest"]:
        first, last = date.fromisoformat(timex["earliest"]), date.fromisoformat(timex["latest"])
        interval = TimeInterval(first, last, timex["granularity"])
    expression = TimeExpression(Span(timex["start"], timex["end"]), timex["type"], timex["value"], "gold")
    return Resolution(expression, timex["value"], interval, Reason("as-named"))


def _record(event: Event) -> Record:
    return {
        "type": event.type,
        "mode": event.mode,
        "start": event.trigger.start,
        "end": event.trigger.end,
        "earliest": event.earliest.isoformat() if event.earliest else None,
        "latest": event.latest.isoformat() if event.latest else None,
        "source": list(event.source),
        "target": list(event.target),
        "status": event.status,
        "rule": event.rule,
        "confidence": event.confidence,
        "echoes": [{"start": span.start, "end": span.end} for span in event.echoes],
    }


def causes(gold: list[Record], system: dict[str, Record], score: ModuleType) -> Tally:
    """Why each missed event was missed and each extra one is extra."""
    tally = Tally()
    for doc in gold:
        wanted, had = doc["events"], system[doc["id"]]["events"]
        pairs = matched(wanted, had, score)
        known = _known(doc)
        for i in set(range(len(wanted))) - {i for i, _ in pairs}:
            event = wanted[i]
            tally.add(f"missed: {_why_missed(event, had, known, score, tally)}", event["trigger"])
        for j in set(range(len(had))) - {j for _, j in pairs}:
            event = had[j]
            words = doc["text"][event["start"] : event["end"]]
            tally.add(f"extra: {_why_extra(event, wanted, doc['text'], score)}", f"{event['type']} {words}")
    return tally


def matched(wanted: list[Record], had: list[Record], score: ModuleType) -> list[tuple[int, int]]:
    """The pairs of gold and system events that count as one, as the scorer pairs them."""

    def same(one: Record, other: Record) -> float:
        if one["type"] != other["type"] or score.days_apart(one, other) > 1:
            return 0
        mine, theirs = {*one["source"], *one["target"]}, {*other["source"], *other["target"]}
        shared = len(mine & theirs)
        return 0 if mine and theirs and not shared else 1 + shared + 5 * (score.overlap(one, other) > 0)

    return list(score.pair(wanted, had, same))


def _known(doc: Record) -> list[Span]:
    text, actors, times, _ = inputs(doc)
    words = lexicon(doc["lang"])
    assert words is not None
    reading = read(text, words, actors, tokens_of(text, times))
    return [candidate.span for candidate in find(reading)]


def _why_missed(event: Record, had: list[Record], known: list[Span], score: ModuleType, tally: Tally) -> str:
    here = [other for other in had if score.overlap(event, other) > 0]
    if any(other["type"] == event["type"] for other in here):
        other = next(other for other in here if other["type"] == event["type"])
        if score.days_apart(event, other) > 1:
            return "time wrong"
        mine, theirs = {*event["source"], *event["target"]}, {*other["source"], *other["target"]}
        return "actor wrong" if mine and theirs and not mine & theirs else "paired with another"
    if here:
        tally.confusion[event["type"], here[0]["type"]] += 1
        return "type wrong"
    if any(score.overlap(event, echo) > 0 for other in had for echo in other["echoes"]):
        return "merged into another event"
    span = Span(event["start"], event["end"])
    return "trigger filtered" if any(span.overlaps(other) for other in known) else "no trigger known"


def _why_extra(event: Record, wanted: list[Record], text: str, score: ModuleType) -> str:
    here = [other for other in wanted if score.overlap(event, other) > 0]
    if any(other["type"] == event["type"] for other in here):
        return "right words, wrong day or actor, or told twice"
    if here:
        return "type wrong"
    near = score.sentence_of(text, event["start"])
    if any(other["type"] == event["type"] and score.sentence_of(text, other["start"]) == near for other in wanted):
        return "a second event in the sentence of one of its type"
    if any(other["type"] == event["type"] for other in wanted):
        return "of a type that the document has elsewhere"
    return "no such event in the document"


if __name__ == "__main__":
    main()
