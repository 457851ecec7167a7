"""A chart kept as a picture says what it shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_a_saved_chart_has_its_lanes_and_filters_written_on_it(page: Page) -> None:
    page.goto("/?lang=en&lane=type&quad=material+conflict&place=Beirut")
    expect(page.locator("#timeline .points path.point").first).to_be_attached()
    with page.expect_download() as download:
        page.get_by_role("button", name="SVG").click()
    svg = Path(download.value.path()).read_text(encoding="utf-8")
    assert "Beirut" in svg
    assert "Assault" in svg
    assert "What happened when" in svg
