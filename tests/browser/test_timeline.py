"""The home page as a person uses it."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_a_reader_filters_opens_an_event_and_switches_language(page: Page) -> None:
    page.goto("/")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    expect(page.locator(".head").first).to_be_visible()
    page.get_by_role("textbox", name="الفاعل").click()
    page.get_by_role("option", name=re.compile("فلاديمير بوتين")).click()
    expect(page.locator(".chip")).to_contain_text("فلاديمير بوتين")
    expect(page).to_have_url(re.compile("actor=vladimir-putin"))
    page.locator("#events-table-open").click()
    page.locator("#events-table a", has_text="تشاور").filter(has_text="بشار").first.click()
    expect(page.locator("#aside")).to_contain_text("كيف عُرف التاريخ")
    expect(page.locator("#aside mark.mark-time").first).to_be_visible()
    page.get_by_text("English", exact=True).click()
    expect(page.locator("html")).to_have_attribute("dir", "ltr")
    expect(page.locator("#aside")).to_contain_text("How the date was found")
    expect(page.locator(".chip")).to_contain_text("Vladimir Putin")


def test_a_click_on_a_mark_opens_its_evidence(page: Page) -> None:
    page.goto("/?lang=en&lane=type&start=2023-04&end=2023-04")
    point = page.locator("#timeline .points path.point").first
    expect(point).to_be_attached()
    box = point.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page).to_have_url(re.compile("event="))
    expect(page.locator("#aside dl.how").first).to_be_visible()
    expect(page.locator("#evidence-title")).to_be_focused()


def test_the_brush_is_dragged_and_the_lanes_follow(page: Page) -> None:
    page.goto("/?lang=en")
    expect(page.locator("#home-overview .trace").first).to_be_attached()
    box = page.locator("#brush").bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] * 0.3, box["y"] + 30)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] * 0.5, box["y"] + 30, steps=8)
    page.mouse.up()
    expect(page).to_have_url(re.compile(r"start=2023-\d\d-\d\d&end=2023-\d\d-\d\d"))
    expect(page.locator("#period")).to_contain_text("Whole period")


def test_the_brush_obeys_the_keyboard_in_both_directions(page: Page) -> None:
    page.goto("/?lang=ar&start=2023-03-01&end=2023-03-31")
    edge = page.locator("#brush-start")
    expect(edge).to_have_attribute("aria-valuetext", "2023-03-01")
    edge.focus()
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile("start=2023-03-02"))
    page.keyboard.press("Shift+ArrowRight")
    expect(page).to_have_url(re.compile("start=2023-02-23"))


def test_back_forward_and_reload_keep_the_state(page: Page) -> None:
    page.goto("/?lang=en")
    page.get_by_role("link", name="Type", exact=True).click()
    expect(page.locator(".head").first).to_contain_text(re.compile("Consult|Coerce|Support|Agree"))
    page.get_by_role("link", name=re.compile("Acts against")).click()
    expect(page).to_have_url(re.compile("quad=material"))
    page.go_back()
    expect(page).not_to_have_url(re.compile("quad="))
    expect(page).to_have_url(re.compile("lane=type"))
    page.go_forward()
    page.reload()
    expect(page.locator(".quads .off")).to_have_count(5)


def test_undated_events_stand_in_the_rail_and_not_in_the_lanes(page: Page) -> None:
    page.goto("/?lang=en")
    rail = page.locator("#aside .rail")
    expect(rail).to_contain_text("the other day")
    expect(rail).to_contain_text("in a text of Thu 16 Mar 2023")


def test_a_pinned_lane_stays_on_top_and_is_let_go(page: Page) -> None:
    page.goto("/?lang=en&lane=place")
    last = page.locator(".head:has(.pin)").last
    name = last.locator(".lane-name").text_content() or ""
    last.get_by_text("Pin this lane to the top").click()
    expect(page).to_have_url(re.compile("pin="))
    expect(page.locator(".head .lane-name").first).to_have_text(name)
    page.locator(".pin.here").click()
    expect(page).not_to_have_url(re.compile("pin="))


def test_every_lane_by_place_says_so_where_none_is_named(page: Page) -> None:
    page.goto("/?lang=en&lane=place")
    expect(page.locator(".head .lane-name", has_text="none named")).to_have_count(1)


def test_each_doubt_about_a_day_is_drawn(page: Page) -> None:
    page.goto("/?lang=en&start=2022-11&end=2023-06&actor=vladimir-putin&actor=state-jordan&actor=state-iran&all=1")
    expect(page.locator("#timeline .points path.point").first).to_be_attached()
    drawn = page.evaluate("() => document.querySelector('#timeline .js-plotly-plot').data.map((each) => each.name)")
    for kind in ("fade", "span", "disputes", "points"):
        assert any(name.startswith(kind) for name in drawn), drawn


def test_the_table_turns_its_leaves(page: Page) -> None:
    page.goto("/?lang=en")
    page.locator("#events-table-open").click()
    expect(page.locator("#events-table caption").last).to_contain_text("1 to 100 of")
    page.get_by_role("button", name="Later ones").click()
    expect(page.locator("#events-table caption").last).to_contain_text("101 to 200 of")


def test_the_overview_stands_as_a_table_whose_periods_are_ways(page: Page) -> None:
    page.goto("/?lang=en")
    page.locator("#home-overview-table-open").click()
    page.locator("#home-overview-table tbody a", has_text="Mar").last.click()
    expect(page).to_have_url(re.compile("start=2023-0[23]-"))


def test_the_events_of_a_view_are_taken_along(page: Page) -> None:
    page.goto("/?lang=en&actor=vladimir-putin&start=2023-03&end=2023-03")
    page.get_by_text("Take the events along").click()
    way = page.get_by_role("link", name="CSV").get_attribute("href") or ""
    assert "actor=vladimir-putin" in way
    assert "start=2023-03-01" in way
    answer = page.request.get(way)
    assert "Vladimir Putin" in answer.text()
    assert "2023-02" not in answer.text()


def test_escape_closes_the_evidence_and_the_focus_is_not_lost(page: Page) -> None:
    page.goto("/?lang=en&event=e-meet")
    expect(page.locator("#aside dl.how").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("event="))
    expect(page.locator("#aside")).to_contain_text("Undated")


def test_the_first_stop_of_the_keyboard_skips_to_the_content(page: Page) -> None:
    page.goto("/?lang=en")
    expect(page.locator(".head").first).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_a_hostile_text_is_only_text(page: Page) -> None:
    page.goto("/?lang=en&event=e-hostile")
    quote = page.locator("#aside .reading").first
    expect(quote).to_contain_text("<img src=x onerror=alert(1)>")
    assert "\u202e" not in (quote.text_content() or "")
    page.goto("/document/d-hostile?lang=en")
    expect(page.locator("h1")).to_contain_text("<script>alert(1)</script>")
    assert page.locator("main img").count() == 0


@pytest.mark.parametrize(
    "search",
    [
        "start=2023-99&lane=%3Cscript%3E&theme=%22",
        "start=2024&end=2020",
        "actor=" + "x" * 6000,
        "q=%00%ED%A0%80%27%3B+drop+table+event%3B--",
        "event=../../etc/passwd&pin=" + "&pin=".join("abcdefgh" * 5),
        "month=-1&view=none&queue=__proto__",
    ],
)
def test_a_hostile_address_breaks_nothing(page: Page, search: str) -> None:
    page.goto(f"/?lang=en&{search}")
    expect(page.locator("#home-overview .trace").first).to_be_attached()
    expect(page.locator("#period strong")).to_be_visible()


def test_an_address_that_is_not_understood_says_so(page: Page) -> None:
    page.goto("/?lang=en&start=2023-99")
    expect(page.get_by_role("alert")).to_contain_text("“2023-99” is not a date")


def test_an_unknown_page_says_so(page: Page) -> None:
    page.goto("/nowhere?lang=en")
    expect(page.locator("main")).to_contain_text("There is no such page")


def test_an_actor_is_found_by_its_name_in_the_other_language(page: Page) -> None:
    page.goto("/?lang=ar")
    field = page.get_by_role("textbox", name="الفاعل")
    field.click()
    field.press_sequentially("Putin")
    page.get_by_role("option", name=re.compile("فلاديمير بوتين")).click()
    expect(page).to_have_url(re.compile("actor=vladimir-putin"))
