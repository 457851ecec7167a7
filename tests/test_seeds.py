"""The knowledge in seeds/ holds together: who is who, what they are called, who held what, what happened when."""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from etl.data import LANGUAGES, SEEDS, csv_rows, language_codes, yaml_mapping
from etl.text.language import language
from etl.text.tokens import tokenise

KINDS = {"person", "state", "organisation", "outlet", "people"}
FORMS = {"full", "short", "official", "acronym", "capital", "demonym_people", "ambiguous"}
LANDMARK_KINDS = {
    "war", "earthquake", "summit", "agreement", "election", "assassination", "restoration", "attack", "coup",
    "referendum", "disaster", "pandemic", "product", "sport", "other",
}  # fmt: skip
FILES = ["actors", "actor_names", "office_kinds", "offices", "outlets", "landmarks", "cities"]
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@cache
def rows(name: str) -> list[dict[str, str]]:
    return csv_rows(SEEDS / f"{name}.csv")


@cache
def kinds() -> dict[str, str]:
    return {row["actor_id"]: row["kind"] for row in rows("actors")}


def repeated(values: Iterator[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def key(name: str, code: str) -> str:
    return " ".join(token.key for token in tokenise(name, language(code)))


def first_day(written: str) -> date:
    """The earliest day that YYYY, YYYY-MM or YYYY-MM-DD covers; '' is open."""
    if not written:
        return date.min
    year, month, day = (*map(int, written.split("-")), 1, 1)[:3]
    return date(year, month, day)


def last_day(written: str) -> date:
    """The latest day that YYYY, YYYY-MM or YYYY-MM-DD covers; '' is open."""
    if not written:
        return date.max
    parts = [int(part) for part in written.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    day = parts[2] if len(parts) > 2 else monthrange(parts[0], month)[1]
    return date(parts[0], month, day)


def test_actor_ids_are_unique_slugs() -> None:
    assert repeated(row["actor_id"] for row in rows("actors")) == []
    assert [i for i in kinds() if not SLUG.fullmatch(i)] == []


def test_wikidata_ids_are_unique_and_well_formed() -> None:
    ids = [row["wikidata_id"] for row in rows("actors") if row["wikidata_id"]]
    assert repeated(iter(ids)) == []
    assert [i for i in ids if not re.fullmatch(r"Q[1-9]\d*", i)] == []


def test_kinds_and_forms_are_known() -> None:
    assert set(kinds().values()) == KINDS
    assert {row["form"] for row in rows("actor_names")} <= FORMS
    assert {row["lang"] for row in rows("actor_names")} <= set(language_codes())


def test_id_tells_the_kind() -> None:
    prefixes = {"state": "state-", "organisation": "org-", "outlet": "outlet-", "people": "people-", "person": ""}
    assert [i for i, kind in kinds().items() if not i.startswith(prefixes[kind])] == []


@pytest.mark.parametrize("name", ["actor_names", "offices", "outlets"])
def test_every_actor_spoken_of_exists(name: str) -> None:
    assert sorted({row["actor_id"] for row in rows(name)} - set(kinds())) == []


def test_every_actor_is_named_in_arabic_and_english() -> None:
    named: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("actor_names"):
        named[row["lang"]].add(row["actor_id"])
    assert sorted(set(kinds()) - named["ar"]) == []
    assert sorted(set(kinds()) - named["en"]) == []


def test_countries_are_states() -> None:
    used = {row["country"] for name in ("actors", "outlets") for row in rows(name)} - {""}
    assert [i for i in sorted(used) if kinds().get(i) != "state"] == []


def test_names_mean_one_actor_or_are_declared_ambiguous() -> None:
    named: defaultdict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for row in rows("actor_names"):
        named[row["lang"], key(row["name"], row["lang"])][row["actor_id"]] = row["form"]
    undeclared = {
        name: forms for name, forms in named.items() if len(forms) > 1 and set(forms.values()) != {"ambiguous"}
    }
    assert undeclared == {}


def test_no_name_is_listed_twice_after_folding() -> None:
    listed = Counter((row["actor_id"], row["lang"], key(row["name"], row["lang"])) for row in rows("actor_names"))
    assert [entry for entry, count in listed.items() if count > 1 or not entry[2]] == []


@pytest.mark.parametrize("name", FILES)
def test_every_cell_is_nfc_and_trimmed(name: str) -> None:
    cells = [cell for row in rows(name) for cell in row.values()]
    assert [c for c in cells if unicodedata.normalize("NFC", c) != c or c != c.strip()] == []


@pytest.mark.parametrize("code", ["ar", "en"])
def test_every_state_has_adjectives_of_nationality(code: str) -> None:
    adjectives = yaml_mapping(LANGUAGES / code / "nationalities.yml")
    assert {i for i, kind in kinds().items() if kind == "state"} == set(adjectives)
    words = [word for forms in adjectives.values() for word in forms]
    assert all(adjectives.values())
    assert [word for word in words if unicodedata.normalize("NFC", word) != word or not word.strip()] == []


def test_offices_are_of_a_known_kind_and_place() -> None:
    assert repeated(row["office"] for row in rows("office_kinds")) == []
    assert {row["is_single"] for row in rows("office_kinds")} <= {"true", "false"}
    assert {row["office"] for row in rows("offices")} <= {row["office"] for row in rows("office_kinds")}
    assert {row["of_actor_id"] for row in rows("offices")} <= set(kinds())


def test_offices_are_held_by_people_and_begin_before_they_end() -> None:
    assert [row for row in rows("offices") if kinds()[row["actor_id"]] != "person"] == []
    assert [row for row in rows("offices") if first_day(row["starts_on"]) > last_day(row["ends_on"])] == []


def test_an_office_for_one_is_held_by_one() -> None:
    """The day on which one leaves may be the day on which the next begins; months and years are read kindly."""
    single = {row["office"] for row in rows("office_kinds") if row["is_single"] == "true"}
    held: defaultdict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for row in rows("offices"):
        if row["office"] in single:
            held[row["office"], row["of_actor_id"]].append(row)
    overlaps = []
    for terms in held.values():
        terms.sort(key=lambda row: (first_day(row["starts_on"]), last_day(row["ends_on"])))
        for before, after in pairwise(terms):
            if first_day(before["ends_on"]) > last_day(after["starts_on"]) or not before["ends_on"]:
                overlaps.append((before, after))
    assert overlaps == []


def test_outlets_have_one_domain_each_and_a_real_timezone() -> None:
    assert repeated(row["domain"] for row in rows("outlets")) == []
    assert {row["timezone"] for row in rows("outlets")} <= available_timezones()
    assert [row for row in rows("outlets") if kinds()[row["actor_id"]] != "outlet"] == []
    assert [row for row in rows("outlets") if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", row["domain"])] == []


def test_landmarks_are_dated_and_of_a_known_kind() -> None:
    assert repeated(row["landmark_id"] for row in rows("landmarks")) == []
    assert {row["kind"] for row in rows("landmarks")} <= LANDMARK_KINDS
    for row in rows("landmarks"):
        starts = date.fromisoformat(row["starts_on"])
        assert starts <= date.fromisoformat(row["ends_on"] or row["starts_on"]), row


def test_landmarks_are_named_in_both_languages() -> None:
    assert [row["landmark_id"] for row in rows("landmarks") if not row["names_ar"] or not row["names_en"]] == []


def test_a_name_is_shared_only_by_what_comes_back() -> None:
    named: defaultdict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for row in rows("landmarks"):
        for code in ("ar", "en"):
            for own in {key(name, code) for name in row[f"names_{code}"].split("|") if name}:
                named[code, own].append(row)
    assert [name for name in named if not name[1]] == []
    for name, sharing in named.items():
        assert len({row["kind"] for row in sharing}) == 1, name
        days = sorted(date.fromisoformat(row["starts_on"]) for row in sharing)
        assert all((later - earlier).days > 100 for earlier, later in pairwise(days)), name


def test_seeds_name_no_machine_path() -> None:
    assert [path.name for path in Path(SEEDS).glob("*.csv") if "/work" in path.read_text(encoding="utf-8")] == []


def test_a_city_is_of_a_state_and_a_place_of_its_language() -> None:
    for row in rows("cities"):
        assert kinds()[row["actor_id"]] == "state"
        assert row["name"] in yaml_mapping(LANGUAGES / row["lang"] / "places.yml")["places"]
