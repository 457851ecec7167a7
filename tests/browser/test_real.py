"""The pages on what the project itself reads: its seeds and, where they lie beside it, the corpora."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import free_port, wait_for

pytestmark = pytest.mark.browser
ROOT = Path(__file__).resolve().parents[2]
CORPORA = ROOT.parent / "shared" / "corpora"
ARTICLE = "000_dda20db2a454a6ad"
PAGES = (
    "/",
    "/?lane=type&lang=en",
    "/actors",
    "/actors?view=network&lang=en",
    "/review?queue=undated",
    "/data?lang=en",
)


@contextmanager
def served(folder: Path, articles: Path) -> Iterator[str]:
    """The address of a dashboard on a warehouse built from `articles`."""
    refresh = [sys.executable, "-m", "etl", "refresh", "--input", str(articles), "--warehouse", str(folder / "builds")]
    subprocess.run(refresh, cwd=ROOT, check=True, capture_output=True)
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "--warehouse", str(folder / "builds"), "--port", str(port)]
    server = subprocess.Popen([*command, "--workers", "1", "--decisions", str(folder / "decisions.jsonl")], cwd=ROOT)
    try:
        yield wait_for(f"http://127.0.0.1:{port}", server)
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("seeds"), ROOT / "seeds" / "articles") as address:
        yield address


def walk(page: Page, address: str) -> None:
    for path in PAGES:
        page.goto(f"{address}{path}")
        expect(page.locator("main").first).to_be_visible()
        page.wait_for_load_state("networkidle")


def test_every_page_stands_on_the_seeds(page: Page, seeds: str) -> None:
    walk(page, seeds)


@pytest.mark.parametrize(
    ("day", "told"),
    [("2023-03-14", "الثلاثاء 14 آذار 2023"), ("2023-03-15", "الأربعاء 15 آذار 2023"), ("2023-02-06", "6 شباط 2023")],
)
def test_the_days_of_the_first_article_are_told_with_their_events(page: Page, seeds: str, day: str, told: str) -> None:
    page.goto(f"{seeds}/?start={day}&end={day}&all=1")
    page.locator("#events-table-open").click()
    expect(page.locator("#events-table tbody")).to_contain_text(told)


def test_the_first_article_stands_whole_with_its_marks(page: Page, seeds: str) -> None:
    page.goto(f"{seeds}/document/{ARTICLE}")
    expect(page.locator("article mark.mark-time").filter(has_text="الأربعاء").first).to_be_visible()
    expect(page.locator("article mark.mark-time").filter(has_text="فجر 6 شباط/فبراير").first).to_be_visible()


def test_every_page_stands_on_the_corpora(page: Page, tmp_path: Path) -> None:
    if not CORPORA.is_dir():
        pytest.skip("no corpora beside the project")
    with served(tmp_path, CORPORA) as address:
        walk(page, address)
