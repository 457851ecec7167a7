"""Who is with whom as a picture: all in their places, nobody lost without a word."""

from __future__ import annotations

from typing import Any

from dashboard.figures.network import elements, ties
from dashboard.i18n import Words
from dashboard.network import ROW, pairs_of


def pair(a: str, b: str, events: int) -> dict[str, Any]:
    named = {f"name_{side}_{lang}": key for side, key in (("a", a), ("b", b)) for lang in ("ar", "en")}
    kinds = {"kind_a": "person", "kind_b": "state"}
    return {"actor_a_id": a, "actor_b_id": b, "events": events, **named, **kinds}


STAR = [pair("hub", f"n{number:03}", 200 - number) for number in range(150)]
ISLANDS = [pair(f"island{number}", f"sea{number}", 3) for number in range(12)]


def test_every_node_stands_in_the_picture() -> None:
    nodes = pairs_of([*STAR[:40], *ISLANDS]).nodes
    assert all(-1 <= node.x <= 1 and -1 <= node.y <= 1 for node in nodes)
    assert len({(round(node.x, 3), round(node.y, 3)) for node in nodes}) == len(nodes)


def test_more_actors_than_there_is_room_for_are_gathered_and_counted() -> None:
    nodes = pairs_of(STAR, most=60).nodes
    assert len(nodes) <= 61
    assert sum(node.members for node in nodes) == 151


def test_small_groups_beyond_a_row_are_counted_and_not_drawn() -> None:
    found = pairs_of([*STAR[:40], *ISLANDS])
    assert found.apart == 2 * (12 - ROW)
    assert len(found.nodes) + found.apart == 41 + 24


def test_the_strongest_ties_are_drawn_and_nobody_is_left_without_one() -> None:
    found = pairs_of(STAR, is_placed=False)
    assert {key for each, _ in ties(found) for key in each} == {node.key for node in found.nodes}


def test_in_arabic_the_picture_is_turned_around() -> None:
    found = pairs_of(STAR[:5])
    place = {lang: elements(found, Words(lang))[0]["position"]["x"] for lang in ("ar", "en")}
    assert place["ar"] == -place["en"]


def test_actors_of_other_months_are_faint() -> None:
    found = pairs_of(STAR[:5])
    drawn = {each["data"]["id"]: each["classes"] for each in elements(found, Words("en"), {("hub", "n001"): 1})}
    assert "faint" not in drawn["n001"]
    assert "faint" in drawn["n002"]
