"""The other pages as a person uses them."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.dashboard.world import build

pytestmark = pytest.mark.browser


def test_a_cell_of_the_matrix_opens_the_events_that_two_share(page: Page) -> None:
    page.goto("/actors?lang=en")
    page.locator("#pairs-table-open").click()
    page.locator("#pairs-table tbody a").first.click()
    expect(page).to_have_url(re.compile("pair="))
    page.locator("#pair-aside .rail a").first.click()
    expect(page.locator("#pair-aside dl.how").first).to_be_visible()


def test_a_cell_is_pressed_as_well_as_read(page: Page) -> None:
    page.goto("/actors?lang=en")
    number = page.locator("#matrix .textpoint text", has_text=re.compile(r"^\d+$")).first
    expect(number).to_be_attached()
    box = number.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page).to_have_url(re.compile("pair="))
    expect(page.locator("#pair-aside .rail a").first).to_be_visible()


def test_the_network_plays_through_time(page: Page) -> None:
    page.goto("/actors?lang=en&view=network")
    expect(page.locator("#network canvas").first).to_be_attached()
    expect(page.locator("#month-label")).to_have_text("all months")
    page.get_by_role("button", name="Play through time").click()
    expect(page.locator("#month-label")).to_have_text(re.compile("20(22|23)"))
    page.get_by_role("button", name="Play through time").click()


def test_an_actor_s_page_leads_to_the_document_that_quotes_it(page: Page) -> None:
    page.goto("/actor/vladimir-putin?lang=en")
    expect(page.locator("h1")).to_contain_text("Vladimir Putin")
    page.get_by_text("The same as a table").last.click()
    expect(page.locator("main")).to_contain_text("since 7 May 2012")
    page.locator(".quotes a").first.click()
    expect(page.locator("article mark.mark-time").first).to_be_visible()


def test_a_decision_is_written_down_and_taken_back(page: Page, decisions: Path) -> None:
    page.goto("/review?lang=en&event=e-meet")
    expect(page.locator("#queue tbody tr")).to_have_count(1)
    page.get_by_role("button", name="Confirm").click()
    expect(page.locator("#decided")).to_contain_text("Write your name first")
    page.locator("#who").fill("Amal")
    page.locator("#value").fill("yesterday")
    page.get_by_role("button", name="Correct the day").click()
    expect(page.locator("#decided")).to_contain_text("is not a date")
    page.locator("#value").fill("2023-03-14")
    page.get_by_role("button", name="Correct the day").click()
    expect(page.locator("#decided")).to_contain_text("Written down")
    # What is decided waits no more.
    expect(page.locator("#queue")).to_contain_text("Nothing waits here")
    page.get_by_role("link", name="See the decisions").click()
    row = page.locator("#queue tbody tr").first
    expect(row).to_contain_text("Amal")
    row.get_by_role("button", name="Undo").click()
    expect(page.locator("#queue")).to_contain_text("undone")
    lines = [json.loads(line) for line in decisions.read_text(encoding="utf-8").splitlines()]
    assert [line["kind"] for line in lines] == ["correct_date", "undo"]
    assert lines[1]["undoes"] == lines[0]["id"]


def test_an_undated_event_that_is_given_a_day_stands_on_the_timeline(page: Page) -> None:
    page.goto("/review?lang=en&queue=undated&event=e-lost")
    page.locator("#who").fill("Amal")
    page.locator("#value").fill("2023-03-13")
    page.get_by_role("button", name="Correct the day").click()
    expect(page.locator("#decided")).to_contain_text("Written down")
    page.goto("/?lang=en&start=2023-03-13&end=2023-03-13&event=e-lost")
    expect(page.locator("#aside .when")).to_contain_text("Mon 13 Mar 2023")
    page.locator("#events-table-open").click()
    expect(page.locator("#events-table tbody")).to_contain_text(re.compile("Mon 13 Mar 2023.*Lebanon.*Türkiye.*Accuse"))
    page.goto("/review?lang=en&queue=decisions")
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator("#decided")).to_contain_text("Taken back")


def test_events_that_may_be_the_same_are_offered_to_be_merged(page: Page) -> None:
    page.goto("/review?lang=en&queue=conflicts&event=e-meet")
    page.get_by_role("textbox", name="The other event").click()
    expect(page.get_by_role("option").first).to_contain_text("Consult")


def test_the_bar_keeps_what_is_shown(page: Page) -> None:
    page.goto("/actor/vladimir-putin?lang=en")
    page.locator(".actor-page .rail a").first.click()
    expect(page.locator("#actor-aside dl.how").first).to_be_visible()
    page.get_by_text("العربية", exact=True).click()
    expect(page).to_have_url(re.compile("/actor/vladimir-putin.*event="))
    expect(page.locator("#actor-aside")).to_contain_text("كيف عُرف التاريخ")


def test_an_actor_s_latest_events_come_first(page: Page) -> None:
    page.goto("/actor/state-syria?lang=en")
    expect(page.locator("main")).to_contain_text("With whom")
    days = page.locator(".actor-page .rail small").all_text_contents()
    assert days[0][-4:] >= days[-1][-4:]


def test_a_page_is_called_what_its_heading_says(page: Page) -> None:
    page.goto("/data?lang=en")
    expect(page).to_have_title("Data · Waqai")


def test_examples_are_told_in_the_reader_s_language_and_run(page: Page) -> None:
    page.goto("/data?lang=ar")
    page.get_by_role("textbox", name="أمثلة").click()
    page.get_by_role("option", name="آخر ثلاثين يومًا واقعة واقعة").click()
    expect(page.locator("#sql")).to_have_value(re.compile("select"))
    page.locator("#sql").press("Control+Enter")
    expect(page.locator("#answer-note")).to_contain_text("ث")
    expect(page.locator(".ag-cell").first).to_be_visible()


def test_a_question_beyond_the_limits_is_told_which(page: Page) -> None:
    page.goto("/data?lang=en")
    page.locator("#sql").fill("select count(*) from range(100000000) a, range(100000000) b where a.range + b.range = 7")
    page.get_by_role("button", name="Run").click()
    expect(page.locator("#answer-note")).to_contain_text(re.compile("longer than one may|more memory"))
    page.locator("#sql").fill("selct 1")
    page.get_by_role("button", name="Run").click()
    expect(page.locator("#answer-note")).to_contain_text("does not understand")


def test_the_network_names_its_nodes_without_covering_them(page: Page) -> None:
    page.goto("/actors?lang=ar&view=network")
    named = """() => {
      const box = [...document.querySelectorAll('#network, #network *')].find((each) => each._cyreg);
      return box && box._cyreg.cy.nodes().filter((node) => node.scratch('named')).length > 4;
    }"""
    page.wait_for_function(named)


@pytest.mark.parametrize("queue", ["conflicts", "undated", "low", "unlinked", "quarantine", "decisions"])
def test_every_queue_says_what_waits(page: Page, queue: str) -> None:
    page.goto(f"/review?queue={queue}")
    expect(page.locator("#queue > *")).to_be_visible()


def test_a_question_in_sql_is_answered_and_a_forbidden_one_refused(page: Page) -> None:
    page.goto("/data?lang=en")
    page.locator("#sql").fill("select count(*) as events from event")
    page.get_by_role("button", name="Run").click()
    expect(page.locator(".ag-cell").first).to_contain_text(re.compile(r"^\d+$"))
    page.locator("#sql").fill("select * from read_text('/etc/passwd')")
    page.get_by_role("button", name="Run").click()
    expect(page.locator("#answer-note")).to_contain_text("out of reach")


def test_the_display_is_chosen_by_address(page: Page) -> None:
    page.goto("/?lang=ar&months=egyptian&digits=arabic&hijri=1&event=e-meet")
    expect(page.locator("#aside .when")).to_contain_text("مارس")
    expect(page.locator("#aside .when")).to_contain_text("٢٠٢٣")
    expect(page.locator("#aside .when")).to_contain_text("شعبان")


def test_dark_is_dark_and_follows_the_machine_where_nothing_is_said(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("/?lang=en")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.goto("/?lang=en&theme=light")
    expect(page.locator("html")).to_have_attribute("data-theme", "light")


def test_on_a_phone_nothing_is_wider_than_the_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for path in ("/", "/actors", "/review", "/data", "/actor/vladimir-putin", "/document/d-moscow-ar"):
        page.goto(path)
        expect(page.locator("main").first).to_be_visible()
        page.wait_for_timeout(600)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path


def test_on_a_phone_the_words_of_an_axis_lie_level_and_apart(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/?lang=ar")
    marks = page.locator("#timeline .xtick text")
    expect(marks.first).to_be_attached()
    boxes = [box for each in marks.all() if (box := each.bounding_box())]
    assert all(box["width"] > box["height"] / 2 for box in boxes)
    edges = sorted((box["x"], box["x"] + box["width"]) for box in boxes)
    assert all(end <= start for (_, end), (start, _) in pairwise(edges)), edges


def test_a_new_build_is_shown_without_losing_one_s_place(page: Page, warehouse: Path) -> None:
    page.goto("/?lang=en&lane=type&event=e-meet")
    expect(page.locator("#aside dl.how").first).to_be_visible()
    page.wait_for_timeout(6_000)
    build(warehouse)
    expect(page.locator("#notice")).to_contain_text("A new build was published")
    expect(page).to_have_url(re.compile("lane=type&event=e-meet"))
    expect(page.locator("#aside dl.how").first).to_be_visible()
