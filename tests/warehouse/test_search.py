"""Search: words, phrases, beginnings, in both languages, with their places."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from etl import load
from etl.annotate import Annotation
from etl.model import Document
from etl.text import prepare
from etl.world import world
from warehouse.build import Changes, refresh
from warehouse.connection import Reader
from warehouse.search import search

TEXTS = {
    "harbour": ("en", "The harbour council met on Monday. The council of the old harbour rejected the plan."),
    "council": ("en", "A council spoke about bread, bread and bread again; the harbour was not named twice."),
    "port": ("ar", "التقى رئيسُ المجلس وفد الميناء القديم. وقال الرئيس إن الخطة رُفضت."),
    "town": ("ar", "وصل الوفد إلى المدينة ثم عاد. لم يعلق مجلس المدينة القديمة."),
}


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    root = tmp_path_factory.mktemp("texts")
    now = datetime(2023, 1, 1, tzinfo=UTC)
    rows = [
        load.rows_of(Annotation(Document(own, raw, lang), prepare(raw, lang), None, [], [], [], []), "1", now)
        for own, (lang, raw) in TEXTS.items()
    ]
    refresh(root, Changes(batches=[load.tables(rows)], world=world()))
    return Reader(root)


def found(texts: Reader, asked: str) -> list[str]:
    return [row["document_id"] for row in search(texts.cursor(), asked)]


@pytest.mark.parametrize(
    ("asked", "documents"),
    [
        ("harbour council", ["harbour", "council"]),
        ("Bread", ["council"]),
        ('"old harbour"', ["harbour"]),
        ('"harbour old"', []),
        ("reject*", ["harbour"]),
        ('"harbour was not" nam*', ["council"]),
        ("رئيس", ["port"]),
        ("الرئيس", ["port"]),
        ("مدينه", ["town"]),
        ("«المدينة القديمة»", ["town"]),
        ("قَديم*", ["port", "town"]),
        ("إلى", ["town"]),
        ("nothing", []),
        ("", []),
        ('"" * !', []),
    ],
)
def test_what_is_asked_is_found(texts: Reader, asked: str, documents: list[str]) -> None:
    assert sorted(found(texts, asked)) == sorted(documents)


def test_the_document_that_says_it_most_comes_first(texts: Reader) -> None:
    assert found(texts, "council")[0] == "harbour"


@pytest.mark.parametrize(
    ("asked", "shown"), [("رئيس", "رئيسُ"), ("المجلس", "المجلس"), ('"الميناء القديم"', "الميناء القديم")]
)
def test_places_are_those_of_the_words_in_the_text(texts: Reader, asked: str, shown: str) -> None:
    (row,) = search(texts.cursor(), asked)
    place = row["sentences"][0]["places"][0]
    assert TEXTS["port"][1][place["starts_at"] : place["ends_at"]] == shown


def test_words_are_compared_as_the_matcher_compares_them(texts: Reader) -> None:
    for code, raw in TEXTS.values():
        (row,) = texts.run("search_words", text=raw)
        keys = [token.key for token in prepare(raw, code).tokens]
        assert row["words"] == [key for key in keys if any(map(str.isalnum, key))]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(asked=st.text(max_size=60))
def test_any_text_can_be_asked(texts: Reader, asked: str) -> None:
    assert isinstance(search(texts.cursor(), asked), list)
