"""Hostile SQL sent to a dashboard that others are using: `python -m tests.bench.bench_sandbox [WAREHOUSE]`.

Every statement of tests/warehouse/hostile_sql.py goes to the SQL page of a real server, two at a time, as two people
would send them; meanwhile a third person asks small questions on the same page and a fourth opens pages. Fails where a
statement is not stopped in time, the server dies, or another person is refused.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.measure import load
from tests.browser.conftest import free_port, wait_for
from tests.generate import generate
from tests.warehouse.hostile_sql import HOSTILE
from warehouse.sandbox import MESSAGES

EVENTS, AT_ONCE, LONGEST = 20_000, 2, 6.0


def main(warehouse: Path) -> int:
    """Prints what became of the statements and of the others; the exit status says whether all held."""
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "--warehouse", str(warehouse), "--port", str(port)]
    server = subprocess.Popen([*command, "--decisions", os.devnull], stdout=subprocess.DEVNULL)
    try:
        address = wait_for(f"http://127.0.0.1:{port}", server)
        over, others, wrong = threading.Event(), [], []  # type: ignore[var-annotated]
        people = [
            threading.Thread(target=person, args=(work, over, others, wrong))
            for work in (
                lambda: "1 row" in said(address, "select 42"),
                lambda: fetched(f"{address}/ready") and fetched(f"{address}/export/json?start=2020&end=2020-03"),
            )
        ]
        for each in people:
            each.start()
        statements = [sql for group in HOSTILE.values() for sql in group]
        began = time.perf_counter()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            fates = list(pool.map(lambda sql: fate(address, sql), statements))
        seconds = time.perf_counter() - began
        over.set()
        for each in people:
            each.join()
        is_alive = server.poll() is None and fetched(f"{address}/health")
    finally:
        server.terminate()
        server.wait(20)
    slowest = max(fates)
    print(f"{len(statements)} hostile statements in {seconds:.0f} s, {AT_ONCE} at a time; {load()}")
    print("  " + ", ".join(f"{name} {number}" for name, number in Counter(name for _, name in fates).most_common()))
    print(
        f"  slowest {slowest[0]:.2f} s ({slowest[1]}), {sum(took > LONGEST for took, _ in fates)} over {LONGEST:.0f} s"
    )
    print(f"  server {'alive' if is_alive else 'dead'}; others asked {len(others)} times meanwhile, median"
          f" {statistics.median(others):.2f} s, slowest {max(others):.2f} s, {len(wrong)} refused")  # fmt: skip
    print(*wrong[:5], sep="\n", end="")
    return int(slowest[0] > LONGEST or not is_alive or bool(wrong))


def person(work, over: threading.Event, times: list[float], wrong: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Someone else who works on, and notes how long each answer takes and what was refused."""
    while not over.is_set():
        began = time.perf_counter()
        try:
            if not work():
                wrong.append("another person got another answer")
        except OSError as error:
            wrong.append(f"another person was refused: {error}")
        times.append(time.perf_counter() - began)
        time.sleep(0.3)


def fate(address: str, sql: str) -> tuple[float, str]:
    """How long the answer took, and what it was: a refusal by its code, or answered."""
    began = time.perf_counter()
    try:
        note = said(address, sql)
    except OSError as error:
        note = f"server: {error}"
    took = time.perf_counter() - began
    return took, next((code for code, (told, _) in MESSAGES.items() if note.startswith(told)), note[:24] or "answered")


def said(address: str, sql: str) -> str:
    """What the SQL page says of a statement: how many rows, or why there are none."""
    asked = {
        "output": "..answer.children...answer-note.children..",
        "outputs": [{"id": "answer", "property": "children"}, {"id": "answer-note", "property": "children"}],
        "inputs": [{"id": "ask", "property": "n_clicks", "value": 1}],
        "changedPropIds": ["ask.n_clicks"],
        "state": [
            {"id": "sql", "property": "value", "value": sql},
            {"id": "data-scope", "property": "data", "value": "?lang=en"},
        ],
    }
    body, headers = json.dumps(asked).encode(), {"Content-Type": "application/json"}
    request = urllib.request.Request(f"{address}/_dash-update-component", body, headers)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return str(json.load(answer)["response"]["answer-note"]["children"])


def fetched(address: str) -> bool:
    with urllib.request.urlopen(address, timeout=60) as answer:
        return bool(answer.read())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(main(Path(sys.argv[1])))
    with TemporaryDirectory() as folder:
        generate(Path(folder), EVENTS)
        sys.exit(main(Path(folder)))
