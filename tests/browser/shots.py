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
PERIOD = "start=2023-03&end=2023-03"


def pages(warehouse: Path) -> dict[str, str]:
    """The pages to show, by the name of their picture."""
    rows = Rows(Reader(warehouse))
    told = rows.document_rows("events", DOCUMENT)
    event = told[0]["event_id"] if told else rows.events(Filters(), 1)[0]["event_id"]
    actor = rows.pairs(Filters(), 1)[0]["actor_a_id"]
    return {
        "home": "/",
        "evidence": f"/?{PERIOD}&event={event}",
        "matrix": "/actors",
        "network": "/actors?view=network",
        "actor": f"/actor/{actor}",
        "document": f"/document/{DOCUMENT}",
        "review": "/review?queue=undated",
        "data": "/data",
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
            shots = [
                (f"{n}-{lang}", p, f"lang={lang}", SIZE) for n, p in pages(warehouse).items() for lang in ("ar", "en")
            ]
            shots.append(("home-dark", "/", "lang=en&theme=dark", SIZE))
            shots.append(("home-phone", "/", "lang=ar", {"width": 390, "height": 844}))
            for name, path, search, size in shots:
                page = chromium.new_page(viewport=size)
                page.goto(f"{address}{path}{'&' if '?' in path else '?'}{search}")
                page.wait_for_load_state("networkidle")
                page.wait_for_timeout(800)
                page.screenshot(path=folder / f"{name}.png")
                page.close()
            chromium.close()
    finally:
        server.terminate()
        server.wait(20)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
