"""How well and how fast time expressions are read: `python -m tests.bench.bench_time [--errors]`.

Value and interval F1 are those of the gold's own scorer. Speed is the median of interleaved runs over the same texts,
ours over the whole corpus, dateparser's over a slice of it that takes about as long.
"""

from __future__ import annotations

import importlib.util
import statistics
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from time import process_time
from typing import Any

from etl.model import Anchor
from etl.text import prepare
from etl.timex import resolve, tag
from tests.bench import CORPORA, GOLD, SHARED, jsonl

SETS = ("seed", "news_ar", "news_en")
RUNS = 5
DATEPARSER_DOCUMENTS = 40
FIRST_DOCUMENT = """
from time import perf_counter
start = perf_counter()
from etl.text import prepare
from etl.timex import resolve, tag
text = prepare("وصل الوفد مساء أمس الثلاثاء ويغادر في 6 نيسان/أبريل المقبل.", "ar")
resolve(text, tag(text), None)
print(perf_counter() - start)
"""


def annotated(document: dict[str, Any]) -> list[dict[str, Any]]:
    """The time expressions of a gold document in the gold's own format."""
    raw = document["text"]
    text = prepare(raw, document["lang"])
    anchor = Anchor.certain(datetime.fromisoformat(document["published"]).date())
    found = []
    for resolution in resolve(text, tag(text), anchor):
        span, interval = resolution.expression.span, resolution.interval
        found.append(
            {
                "text": span.of(raw),
                "start": span.start,
                "end": span.end,
                "type": resolution.expression.type,
                "value": resolution.value,
                "earliest": interval.first.isoformat() if interval else None,
                "latest": interval.last.isoformat() if interval else None,
                "granularity": interval.granularity if interval else None,
            }
        )
    return found


def quality(with_errors: bool) -> None:
    path = SHARED / "tools" / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None or not path.exists():
        sys.exit("skipped: the scorer is not here; this measurement needs the shared folder beside the checkout")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    for name in SETS:
        gold = {document["id"]: document for document in jsonl(GOLD / f"{name}.gold.jsonl")}
        stripped = {key: {**document, "actors": [], "events": []} for key, document in gold.items()}
        system = {key: {"id": key, "timexes": annotated(document)} for key, document in gold.items()}
        rows, errors = scorer.score(stripped, system)
        for measure in ("time.value", "time.interval", "time.strict"):
            row = rows[measure]
            print(f"{name:8} {measure:14} P {row['p']:.3f} R {row['r']:.3f} F1 {row['f1']:.3f} of {row['gold']}")
        if with_errors:
            print(*errors, sep="\n")


def speed() -> None:
    from dateparser.search import search_dates  # noqa: PLC0415 - only this measurement needs it

    raws = [document["text"] for document in jsonl(CORPORA / "news_ar_2023.jsonl")]
    texts = [prepare(raw, "ar") for raw in raws]
    some = raws[:DATEPARSER_DOCUMENTS]
    anchor = Anchor.certain(date(2023, 6, 1))
    ours, others = [], []
    for _ in range(RUNS):
        ours.append(_rate(lambda: [resolve(text, tag(text), anchor) for text in texts], raws))
        others.append(_rate(lambda: [search_dates(raw, languages=["ar"]) for raw in some], some))
    mine, theirs = statistics.median(ours), statistics.median(others)
    print(f"tag and resolve {mine:,.0f} characters a second, dateparser {theirs:,.0f}: {mine / theirs:.1f} times")


def _rate(work: Callable[[], object], raws: list[str]) -> float:
    start = process_time()
    work()
    return sum(map(len, raws)) / (process_time() - start)


def start_up() -> None:
    seconds = [float(_fresh()) for _ in range(RUNS)]
    print(f"import and first document {statistics.median(seconds):.3f} s")


def _fresh() -> str:
    return subprocess.run([sys.executable, "-c", FIRST_DOCUMENT], check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    quality("--errors" in sys.argv)
    speed()
    start_up()
