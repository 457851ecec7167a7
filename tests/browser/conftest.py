"""A real Chromium on a real server; every test fails on a console error and on a request that leaves the machine."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect, sync_playwright

from tests.dashboard.world import build

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# A busy machine is slow, not wrong.
expect.set_options(timeout=20_000)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("warehouse"))


@pytest.fixture(scope="session")
def decisions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("seeds") / "decisions.jsonl"


@pytest.fixture(scope="session")
def address(warehouse: Path, decisions: Path) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "dashboard", "--warehouse", str(warehouse), "--port", str(port)]
    server = subprocess.Popen([*command, "--decisions", str(decisions)])
    try:
        yield wait_for(f"http://127.0.0.1:{port}", server)
    finally:
        server.terminate()
        server.wait(20)


def wait_for(address: str, server: subprocess.Popen[bytes]) -> str:
    for _ in range(150):
        assert server.poll() is None, "the server ended before it answered"
        try:
            with urllib.request.urlopen(f"{address}/ready"):
                return address
        except (URLError, ConnectionError):
            time.sleep(0.2)
    raise AssertionError("the server did not answer within 30 seconds")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    context = browser.new_context(base_url=address, viewport={"width": 1440, "height": 900})
    wrongs: list[str] = []
    tab = context.new_page()

    def watch(request: Request) -> None:
        if urlsplit(request.url).hostname not in ("127.0.0.1", None):
            wrongs.append(f"left the machine: {request.url}")

    context.on("request", watch)
    tab.on("console", lambda message: wrongs.append(f"console: {message.text}") if message.type == "error" else None)
    tab.on("pageerror", lambda error: wrongs.append(f"page error: {error}"))
    tab.on("dialog", lambda dialog: wrongs.append(f"a dialog opened: {dialog.message}"))
    yield tab
    context.close()
    assert not wrongs, "\n".join(wrongs)
