"""TIMEX3 values in EDTF."""

from __future__ import annotations

from datetime import date

import pytest

from etl.edtf import edtf
from etl.model import Span
from etl.reason import Reason
from etl.timex.expression import Resolution, TimeExpression
from etl.timex.interval import TimeInterval


@pytest.mark.parametrize(
    ("value", "mod", "written"),
    [
        ("2023-02-06", None, "2023-02-06"),
        ("2023-02-06TMO", None, "2023-02-06"),
        ("2023-02", None, "2023-02"),
        ("2010", "APPROX", "2010~"),
        ("199", None, "199X"),
        ("19", None, "19XX"),
        ("2022-SU", None, "2022-22"),
        ("2022-Q1", None, "2022-33"),
        ("2018-H2", None, "2018-41"),
        ("2023-W10", None, "2023-03-06/2023-03-12"),
    ],
)
def test_each_kind_of_value_has_its_edtf(value: str, mod: str | None, written: str) -> None:
    interval = TimeInterval(date(2023, 3, 6), date(2023, 3, 12), "week")
    expression = TimeExpression(Span(0, 1), "DATE", value, "rule", mod)
    assert edtf(Resolution(expression, value, interval, Reason("no-time"))) == written


def test_a_value_without_days_has_none() -> None:
    expression = TimeExpression(Span(0, 1), "DURATION", "P3D", "rule")
    assert edtf(Resolution(expression, "P3D", None, Reason("no-time"))) is None
