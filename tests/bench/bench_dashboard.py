"""How fast the dashboard answers a hand, in a real Chromium: `python -m tests.bench.bench_dashboard [WAREHOUSE ...]`.

Without a warehouse it takes one of a million events, and one of ten million where there is room (not with QUICK=1),
making them once. Brushes periods over the overview and times each from the change to the frame in which the lanes are
painted; loads the home page on a warm server until its lanes stand; and lets many brush at once over HTTP.

The figures are for a machine of two cores with nothing else to do: how busy it was is told with them, and so is the
processor time of the server for each brush, which does not depend on that.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, Response, sync_playwright

from tests.bench.generated import million, ten_million
from tests.bench.measure import load, used
from tests.browser.conftest import CHROMIUM, FLAGS, free_port, wait_for
from warehouse.connection import Reader

BRUSHES = 40
PEOPLE = 20
LOADS = 5
# Sets the period as a drag does, and answers when a frame was painted after the lanes were drawn anew.
BRUSH = """
([start, end]) => new Promise((done) => {
  const chart = document.querySelector("#timeline .js-plotly-plot");
  const began = performance.now();
  const painted = () => requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
  chart.once("plotly_afterplot", painted);
  dash_clientside.set_props("home-span", { data: `?start=${start}&end=${end}` });
})
"""
LANES = "() => document.querySelectorAll('#lane-heads .head').length && document.querySelector('#timeline .trace')"


# What is to be reached, by events: the median and the 95th percentile of a brush, in ms.
BRUSH_TO_REACH = {1_000_000: (100, 200), 10_000_000: (150, 300)}


def main(warehouse: Path) -> None:
    """Prints one line a measure."""
    events = int(Reader(warehouse).run("counts")[0]["events"])
    median, tail = BRUSH_TO_REACH[10_000_000 if events > 2_000_000 else 1_000_000]
    print(f"-- {events:,} events; {load()}", flush=True)
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "--warehouse", str(warehouse), "--port", str(port)]
    server = subprocess.Popen([*command, "--decisions", "/dev/null"], stdout=subprocess.DEVNULL)
    try:
        address = wait_for(f"http://127.0.0.1:{port}", server)
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            page = chromium.new_page(viewport={"width": 1440, "height": 900})
            tell("first useful paint, warm (ms)", loads(page, address), "median 1,000")
            before = used(server.pid)
            times, sizes, question = brushes(page)
            tell("brush to painted (ms)", times, f"median {median}, p95 {tail}")
            tell("payload of a brush (bytes)", sizes, "each under 60,000")
            print(f"server's processor time for a brush (ms): {(used(server.pid) - before) * 1000 / len(times):.0f}")
            chromium.close()
        before = used(server.pid)
        times = crowd(address, question)
        tell(f"{PEOPLE} people brushing at once (ms)", times, "p95 1,000")
        print(f"server's processor time for each of theirs (ms): {(used(server.pid) - before) * 1000 / len(times):.0f}")
        print(f"   afterwards: {load()}", flush=True)
    finally:
        server.terminate()
        server.wait(20)


def tell(name: str, values: list[float], aim: str) -> None:
    ranked = sorted(values)
    tail = ranked[min(int(len(ranked) * 0.95), len(ranked) - 1)]
    found = f"median {statistics.median(ranked):.0f}, p95 {tail:.0f}, most {ranked[-1]:.0f}, of {len(ranked)}"
    print(f"{name}: {found} (to reach: {aim})", flush=True)


def loads(page: Page, address: str) -> list[float]:
    """From the request to lanes on the screen; the first load warms the server and is not counted."""
    times = []
    for number in range(LOADS + 1):
        began = time.perf_counter()
        page.goto(f"{address}/?lang=en")
        page.wait_for_function(LANES)
        if number:
            times.append((time.perf_counter() - began) * 1000)
    page.wait_for_timeout(1500)
    return times


def brushes(page: Page) -> tuple[list[float], list[float], dict[str, Any]]:
    """Times and answer sizes of periods of all lengths, and the body of one such question."""
    dice = random.Random(3)
    sizes: list[float] = []
    questions: list[dict[str, Any]] = []

    def weigh(response: Response) -> None:
        asked = response.request.post_data_json if response.request.method == "POST" else None
        if asked and "timeline.figure" in asked.get("output", ""):
            questions.append(asked)
            sizes.append(float(response.request.sizes()["responseBodySize"]))

    page.on("response", weigh)
    times = []
    for _ in range(BRUSHES):
        year = dice.randint(2001, 2022)
        length = dice.choice((0, 0, 1, 2))
        start, end = f"{year}-{dice.randint(1, 12):02}-15", f"{min(year + length, 2023)}-{dice.randint(1, 12):02}-20"
        start, end = min(start, end), max(start, end)
        times.append(float(page.evaluate(BRUSH, [start, end])))
        page.wait_for_timeout(450)
    return times, sizes, questions[-1]


def crowd(address: str, question: dict[str, Any]) -> list[float]:
    """Times of the same question about other periods, asked by many at once; raises where one is refused."""
    times: list[float] = []
    wrongs: list[str] = []

    def person(seed: int) -> None:
        dice = random.Random(seed)
        for _ in range(5):
            year, month = dice.randint(2001, 2021), dice.randint(1, 12)
            asked = json.loads(json.dumps(question))
            asked["inputs"][1]["value"] = f"?start={year}-{month:02}&end={year + dice.randint(0, 2)}-12"
            body = json.dumps(asked).encode()
            headers = {"Content-Type": "application/json", "Accept-Encoding": "gzip"}
            request = urllib.request.Request(f"{address}/_dash-update-component", body, headers)
            began = time.perf_counter()
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    answer.read()
            except OSError as error:
                wrongs.append(str(error))
            times.append((time.perf_counter() - began) * 1000)

    people = [threading.Thread(target=person, args=(seed,)) for seed in range(PEOPLE)]
    for each in people:
        each.start()
    for each in people:
        each.join()
    if wrongs:
        raise SystemExit(f"{len(wrongs)} requests failed, the first with {wrongs[0]}")
    return times


if __name__ == "__main__":
    given = [Path(name) for name in sys.argv[1:]]
    for folder in given or filter(None, (million(), ten_million())):
        main(folder)
