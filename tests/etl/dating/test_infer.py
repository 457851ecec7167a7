from __future__ import annotations

from datetime import date

from etl.annotate import annotate
from etl.data import SEEDS
from etl.dating.infer import infer
from etl.explain import explained
from etl.model import Document
from etl.settings import Settings
from tests.etl.dating.reading import UNTIL, anchor, pieces

SEED = SEEDS / "articles" / "000_dda20db2a454a6ad.txt"


def test_without_evidence_nobody_can_say() -> None:
    assert infer(pieces("The cat sat on the mat."), UNTIL) is None


def test_evidence_that_leaves_the_year_open_gives_no_anchor() -> None:
    assert infer(pieces("وصل الوفد اليوم الأربعاء إلى العاصمة."), UNTIL) is None


def test_the_days_left_open_hold_the_likeliest() -> None:
    found = anchor("The US Secretary of State John Kerry spoke of Operation Protective Edge on Tuesday, July 22.")
    assert found.earliest <= found.best <= found.latest
    assert (found.best.year, found.best.isoweekday()) == (2014, 2)
    assert 0 < found.confidence < 1


def test_the_given_article_is_dated_to_its_day_with_the_reasons_of_a_person() -> None:
    document = Document(id="seed", text=SEED.read_text("utf-8"), lang="ar")
    annotation = annotate(document, Settings(today=UNTIL))
    assert annotation.anchor is not None
    assert annotation.anchor.best == date(2023, 3, 15)
    assert annotation.anchor.latest < date(2024, 6, 1)
    told = {language: "\n".join(explained(annotation, language)) for language in ("ar", "en")}
    for words in ("2023-02-06", "2023-03-10", "الأربعاء"):
        assert words in told["ar"]
        assert words in told["en"]
    for name in ("سيرغي لافروف", "سيرغي شويغو", "فيصل المقداد", "علي محمود عباس"):
        assert name in told["ar"]
    for name in ("Sergey Lavrov", "Sergei Shoigu", "Faisal Mekdad", "Ali Mahmoud Abbas"):
        assert name in told["en"]


def test_where_the_week_is_not_certain_a_weekday_could_be_several_days() -> None:
    words = (
        "Published: March 2012\nAfter the visit of the US Secretary of State Hillary Clinton on Tuesday talks go on."
    )
    document = Document(id="d", text=words, lang="en", url="https://news.example/2012/03/talks")
    annotation = annotate(document, Settings(today=UNTIL))
    tuesday = next(time for time in annotation.times if time.expression.value == "XXXX-WXX-2")
    assert {date(2012, 3, 6), date(2012, 3, 13), date(2012, 3, 20)} <= set(tuesday.candidates)
    assert tuesday.interval is not None
    assert tuesday.interval.first == tuesday.candidates[0]
    assert tuesday.interval.last == tuesday.candidates[-1]
    assert any("2012-03-13" in line and "any of" in line for line in explained(annotation, "en"))
