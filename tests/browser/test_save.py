"""A chart kept as a picture says what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def kept(page: Page, room: str, form: str) -> bytes:
    """The picture that a button beside a chart gives."""
    with page.expect_download() as download:
        page.locator(room).get_by_role("button", name=form).click()
    return Path(download.value.path()).read_bytes()


def test_a_saved_chart_has_its_lanes_and_filters_written_on_it(page: Page) -> None:
    page.goto("/?lang=en&lane=type&quad=material+conflict&place=Beirut")
    expect(page.locator("#timeline .points path.point").first).to_be_attached()
    svg = kept(page, ".under", "SVG").decode()
    assert "Beirut" in svg
    assert "Assault" in svg
    assert "What happened when" in svg


@pytest.mark.parametrize(
    ("path", "room", "sign", "told"),
    [
        ("/", ".row-overview", "#home-overview .trace", "What happened when"),
        ("/actors", ".under", "#matrix .hm", "Bashar al-Assad"),
        ("/actor/vladimir-putin", "section:has(#activity)", "#activity .trace", "Activity"),
        ("/actor/vladimir-putin", "section:has(#offices)", "#offices .trace", "President"),
    ],
)
def test_every_chart_can_be_saved(page: Page, path: str, room: str, sign: str, told: str) -> None:
    page.goto(f"{path}?lang=en")
    expect(page.locator(sign).first).to_be_attached()
    assert told in kept(page, room, "SVG").decode()
    assert kept(page, room, "PNG").startswith(b"\x89PNG")


def test_the_network_is_saved_as_it_stands_with_its_names_and_filters(page: Page) -> None:
    page.goto("/actors?lang=en&view=network&start=2023-02&end=2023-04")
    expect(page.locator("#network canvas").first).to_be_attached()
    page.wait_for_timeout(1_000)
    svg = kept(page, ".network .under", "SVG").decode()
    assert "Who with whom" in svg
    assert "1 Feb – 30 Apr 2023" in svg
    assert "Vladimir Putin" in svg
    assert kept(page, ".network .under", "PNG").startswith(b"\x89PNG")
