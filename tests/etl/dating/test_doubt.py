from __future__ import annotations

from datetime import date

import pytest

from etl.annotate import annotate
from etl.as_json import to_json
from etl.explain import explained
from etl.model import Document
from etl.settings import Settings
from tests.etl.dating.reading import UNTIL

WORDS = (
    "استقبل الرئيس الأميركي باراك أوباما رئيس الوزراء البريطاني ديفيد كاميرون في واشنطن."
    " وتحدث وزير الخارجية الأميركي جون كيري عن إعصار ساندي."
)


def read(published_on: date, rule: str = "published", words: str = WORDS) -> Document:
    return Document(id="d", text=words, lang="ar", published_on=published_on, published_rule=rule)


def test_a_stated_date_that_several_witnesses_contradict_is_suspicious_and_stays() -> None:
    anchor = annotate(read(date(2006, 5, 1)), Settings(today=UNTIL)).anchor
    assert anchor is not None
    assert (anchor.best, anchor.confidence) == (date(2006, 5, 1), 1.0)
    assert anchor.doubt is not None
    assert anchor.evidence


def test_a_stated_date_that_fits_is_not_doubted() -> None:
    anchor = annotate(read(date(2014, 5, 1)), Settings(today=UNTIL)).anchor
    assert anchor is not None
    assert (anchor.doubt, anchor.evidence) == (None, ())


def test_one_witness_alone_is_not_enough() -> None:
    words = "استقبل الرئيس الأميركي باراك أوباما ضيفه في واشنطن."
    anchor = annotate(read(date(2020, 5, 1), words=words), Settings(today=UNTIL)).anchor
    assert anchor is not None
    assert anchor.doubt is None


@pytest.mark.parametrize("rule", ["sidecar", "decision"])
def test_what_a_person_said_is_not_doubted(rule: str) -> None:
    anchor = annotate(read(date(2006, 5, 1), rule), Settings(today=UNTIL)).anchor
    assert anchor is not None
    assert anchor.doubt is None


def test_a_doubt_is_told_to_people_and_programs() -> None:
    annotation = annotate(read(date(2006, 5, 1)), Settings(today=UNTIL))
    told = next(line for line in explained(annotation, "ar") if "⚠" in line)
    assert "2006-05-01" in told
    assert to_json(annotation)["anchor"]["doubt"]["en"].startswith("the stated day 2006-05-01 is suspicious")
