"""The pictures of the documentation, taken anew: `python -m tests.browser.shots WAREHOUSE FOLDER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

from dashboard.filters import Filters
from dashboard.rows import Rows
from tests.browser.conftest import CHROMIUM, FLAGS, free_port, wait_for
from warehouse.connection import Reader

SIZE: ViewportSize = {"width": 1440, "height": 900}
# The article that the first issue is about, and the meeting that it tells.
DOCUMENT = "000_dda20db2a454a6ad"
# Nothing is on its way any more.
REST = "() => !document.querySelector('[data-dash-is-loading=true]')"
PERIOD = "start=2023-03&end=2023-03"


def pages(warehouse: Path) -> dict[str, tuple[str, str]]:
    """The pages to show, by the name of their picture: each with what stands on it once it is drawn."""
    rows = Rows(Reader(warehouse))
    told = rows.document_rows("events", DOCUMENT)
    event = told[0]["event_id"] if told else rows.events(Filters(), 1)[0]["event_id"]
    actor = rows.pairs(Filters(), 1)[0]["actor_a_id"]
    return {
        "home": ("/", "#timeline .points, #timeline .trace"),
        "evidence": (f"/?{PERIOD}&event={event}", "#timeline .trace"),
        "matrix": ("/actors", "#matrix .hm"),
        "network": ("/actors?view=network", "#network canvas"),
        "actor": (f"/actor/{actor}", "#activity .trace"),
        "document": (f"/document/{DOCUMENT}", "article mark"),
        "review": ("/review?queue=undated", "#queue > *"),
        "data": ("/data", "#data-takes a"),
    }


def main(warehouse: Path, folder: Path) -> None:
    """Every page in both languages by day, and the timeline by night and on a phone."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "--warehouse", str(warehouse), "--port", str(port), "--workers", "1"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        address = wait_for(f"http://127.0.0.1:{port}", server)
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            shown = pages(warehouse)
            home = shown["home"]
            shots = [(f"{n}-{lang}", *p, f"lang={lang}", SIZE) for n, p in shown.items() for lang in ("ar", "en")]
            shots.append(("home-dark", *home, "lang=en&theme=dark", SIZE))
            shots.append(("home-phone", *home, "lang=ar", {"width": 390, "height": 844}))
            for name, path, sign, search, size in shots:
                page = chromium.new_page(viewport=size)
                page.goto(f"{address}{path}{'&' if '?' in path else '?'}{search}")
                page.locator(sign).first.wait_for(state="attached", timeout=120_000)
                page.wait_for_load_state("networkidle", timeout=120_000)
                page.wait_for_function(REST, timeout=120_000)
                page.wait_for_timeout(1_500)
                page.screenshot(path=folder / f"{name}.png")
                page.close()
            chromium.close()
    finally:
        server.terminate()
        server.wait(20)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
