"""Every page, in both languages and both themes, can be used by those who do not see or point."""

from __future__ import annotations

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PAGES = {
    "timeline": ("/", "#timeline .points"),
    "evidence": ("/?event=e-meet", "#aside dl.how"),
    "matrix": ("/actors", "#matrix .hm"),
    "network": ("/actors?view=network", "#network canvas"),
    "actor": ("/actor/vladimir-putin", "#activity .trace"),
    "document": ("/document/d-moscow-ar", "main mark"),
    "review": ("/review?event=e-meet", "#subject dl.how"),
    "decisions": ("/review?queue=decisions", "#queue *"),
    "data": ("/data", "#data-takes a"),
}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_serious_barrier_stands_on_a_page(page: Page, name: str, lang: str, theme: str) -> None:
    path, sign = PAGES[name]
    page.goto(f"{path}{'&' if '?' in path else '?'}lang={lang}&theme={theme}")
    expect(page.locator(sign).first).to_be_attached()
    found = Axe().run(page)["violations"]
    barriers = [
        f"{each['id']}: {each['help']} {[node['html'][:160] for node in each['nodes'][:4]]}"
        for each in found
        if each["impact"] in ("serious", "critical")
    ]
    assert not barriers, "\n".join(barriers)
