"""The tables of the charts count what the charts draw."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from dashboard.components.counts import lanes_table, overview_table, stretches
from dashboard.filters import Filters
from dashboard.rows import Rows
from dashboard.series import Axis, Bands, Lane, Timeline

AXIS = Axis(date(2020, 1, 1), 7, 210)


def cells(table: Any) -> list[list[Any]]:
    return [[cell.children for cell in row.children] for row in table.children[2].children]


def test_the_stretches_cover_the_axis_once() -> None:
    for most in (4, 8, 36, 400):
        found = stretches(AXIS, most)
        assert [each.steps.start for each in found[1:]] == [each.steps.stop for each in found[:-1]]
        assert found[-1].steps.stop == AXIS.size
        assert len(found) <= most + 2


def test_the_overview_s_table_adds_up_to_the_overview(rows: Rows) -> None:
    bands = rows.overview(Filters())
    table = overview_table(Filters(lang="en"), bands)
    told = sum(int(str(row[1]).replace(",", "")) for row in cells(table))
    assert abs(told - sum(float(counts.sum()) for counts in bands.counts.values())) < len(cells(table)) * 3


def test_density_lanes_are_told_lane_by_lane() -> None:
    counts = {"a": np.ones(210, np.float32)}
    lanes = (Lane("a", {"name_en": "Assad"}, 210), Lane("", {"name_en": ""}, 5))
    table = lanes_table(Filters(lang="en"), Timeline(AXIS, lanes, counts, (), 215))
    named, nameless = cells(table)
    assert named[0] == "Assad"
    assert sum(int(cell) for cell in named[2:]) == 210
    assert nameless[0] == "none named"


def test_nothing_is_told_as_nothing() -> None:
    assert "Nothing matches" in str(overview_table(Filters(lang="en"), Bands(AXIS, {})))
