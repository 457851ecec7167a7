"""How well it is found who reports an event, over the events found: `python -m tests.bench.bench_attribution [files]`.

Measured on the gold sets, or on other gold files that are named; without ../shared it says so and does nothing. The
gold's own time expressions and actors are the input, so that the figures are those of attribution alone.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from etl.events.extract import extract
from etl.model import Event
from tests.bench.bench_events import SETS, SHARED, Record, _record, _scorer, inputs, matched


def main(paths: list[Path]) -> None:
    """Print precision and recall of `reported_by` for each file, then the commonest causes of error."""
    if not paths and not SHARED.exists():
        print("no ../shared here: nothing to measure")
        return
    causes: Counter[str] = Counter()
    for path in paths or [SHARED / "gold" / f"{name}.gold.jsonl" for name in SETS]:
        right, had, wanted = measure([json.loads(line) for line in path.open(encoding="utf-8")], causes)
        precision, recall = right / max(had, 1), right / max(wanted, 1)
        print(f"reported_by {path.name}: P {precision:.3f} R {recall:.3f} ({right} of {had} found, {wanted} wanted)")
    for cause, count in causes.most_common():
        print(f"{count:4} {cause}")


def measure(gold: list[Record], causes: Counter[str]) -> tuple[int, int, int]:
    """How many reporters are right, how many were found, how many are wanted; `causes` counts what is wrong."""
    score = _scorer()
    right = had = wanted = 0
    for doc in gold:
        events: list[Event] = extract(*inputs(doc))[0]
        records = [_record(event) for event in events]
        for i, j in matched(doc["events"], records, score):
            mine, theirs = set(doc["events"][i]["reported_by"]), set(events[j].reported_by)
            right, had, wanted = right + len(mine & theirs), had + len(theirs), wanted + len(mine)
            kinds = {index: doc["actors"][index]["kind"] for index in mine | theirs}
            causes.update(f"missed: {_missed(theirs)}, {kinds[index]}" for index in mine - theirs)
            causes.update(f"extra: {_extra(mine)}, {kinds[index]}" for index in theirs - mine)
    return right, had, wanted


def _missed(found: set[int]) -> str:
    return "another is found" if found else "nobody is found"


def _extra(wanted: set[int]) -> str:
    return "another reports it" if wanted else "nobody reports it"


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]])
