"""Dates in languages that have no folder, read by dateparser."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.annotate import annotate
from etl.model import Anchor, Document
from etl.settings import Settings
from etl.text import prepare
from etl.timex import resolve
from etl.timex.other import CANDIDATES_MAX, tag

ANCHOR = Anchor.certain(date(2023, 3, 15))


def found(raw: str, code: str) -> list[tuple[str, str]]:
    text = prepare(raw, "en")
    return [(r.expression.span.of(raw), r.value) for r in resolve(text, tag(text, code), ANCHOR)]


@pytest.mark.parametrize(
    ("code", "raw", "expected"),
    [
        ("de", "Er kam am Dienstag, 14. März 2023, an.", [("Dienstag, 14. März 2023", "2023-03-14")]),
        ("de", "Das war vor 3 Tagen.", [("vor 3 Tagen", "2023-03-12")]),
        ("es", "Llegó ayer a la capital.", [("ayer", "2023-03-14")]),
        ("es", "Llegó el 12 de marzo.", [("12 de marzo", "2023-03-12")]),
        ("ru", "Это было 24 февраля 2022 года.", [("24 февраля 2022", "2022-02-24")]),
        ("ru", "На прошлой неделе он уехал.", [("На прошлой неделе", "2023-W10")]),
        ("tr", "6 Şubat depremi", [("6 Şubat", "2023-02-06")]),
        ("fa", "او ۱۴ مارس ۲۰۲۳ آمد", [("۱۴ مارس ۲۰۲۳", "2023-03-14")]),
        ("he", "הוא הגיע אתמול", [("אתמול", "2023-03-14")]),
        ("zh", "他于2023年3月14日抵达。", [("2023年3月14日", "2023-03-14")]),
        ("ja", "昨日、到着した。", [("昨日", "2023-03-14")]),
        ("pt-BR", "Chegou em março de 2022.", [("março de 2022", "2022-03")]),
        ("it", "È arrivato ieri.", [("ieri", "2023-03-14")]),
    ],
)
def test_dates_of_other_languages_are_read(code: str, raw: str, expected: list[tuple[str, str]]) -> None:
    assert found(raw, code) == expected


@pytest.mark.parametrize(
    ("code", "raw"),
    [
        ("de", "Die Bank hat 2023 Mitarbeiter und 14 Filialen."),
        ("de", "Er kam mit dem Zug."),
        ("es", "Pagó 3.500 euros por 12 sillas."),
        ("xx", "On 14 March 2023 nothing is known of this language."),
        ("", "On 14 March 2023"),
    ],
)
def test_what_is_no_date_stays_alone(code: str, raw: str) -> None:
    assert found(raw, code) == []


def test_the_value_says_what_is_written() -> None:
    text = prepare("Am 12. März und gestern", "en")
    assert [expression.value for expression in tag(text, "de")] == ["XXXX-03-12", "DCT-1D"]


def test_confidence_is_lower_than_that_of_our_own_rules() -> None:
    text = prepare("14. März 2023", "en")
    assert resolve(text, tag(text, "de"), ANCHOR)[0].confidence < 0.8


def test_a_document_in_another_language_keeps_its_dates() -> None:
    document = Document(id="1", text="Er kam am 14. März 2023 an.", lang="de", published_on=date(2023, 3, 15))
    assert [resolution.value for resolution in annotate(document, Settings()).times] == ["2023-03-14"]


def test_a_long_document_has_only_so_many_candidates_read() -> None:
    text = prepare("Am 14. März 2023 kam er. " * 1000, "en")
    assert len(tag(text, "de")) == CANDIDATES_MAX


def test_dateparser_is_loaded_only_for_other_languages() -> None:
    code = "import sys, etl.annotate; sys.exit('dateparser' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="0123456789 .,/-märzgesternvorTagen\u202e", max_size=60), st.sampled_from(["de", "ja", "ar"]))
def test_no_text_breaks_it(raw: str, code: str) -> None:
    for words, _ in found(raw, code):
        assert words in raw
