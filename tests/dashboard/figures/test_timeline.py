"""What is not known is drawn so."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import plotly.graph_objects as go

from dashboard.figures.theme import QUADS
from dashboard.figures.timeline import timeline
from dashboard.i18n import Words
from dashboard.series import Axis, Glyph, Lane, Timeline

AXIS = Axis(date(2023, 1, 1), 1, 365)
LANES = (Lane("a", {"name_en": "A"}, 3), Lane("b", {"name_en": "B"}, 1))


def glyph(certainty: str, first: date, last: date, **more: Any) -> Glyph:
    row = {"name_en": "Consult", "name_ar": "تشاور"}
    return Glyph("e", 0, 0, first, last, certainty, "verbal conflict", row, **more)


def draw(*glyphs: Glyph, lang: str = "en") -> go.Figure:
    figure = timeline(Timeline(AXIS, LANES, {}, glyphs, len(glyphs)), Words(lang))
    # Built unchecked for speed: here every property is checked once.
    go.Figure(figure.to_plotly_json())
    return figure


def named(figure: go.Figure, name: str) -> Any:
    return next((trace for trace in figure.data if trace.name == name), None)


def test_a_day_is_a_filled_mark_at_its_noon() -> None:
    points = named(draw(glyph("day", date(2023, 3, 15), date(2023, 3, 15))), "points")
    assert points.x[0] == (date(2023, 3, 15) - date(1970, 1, 1)).days + 0.5
    assert points.marker.color[0] == points.marker.line.color[0]


def test_kinds_of_relation_differ_in_shape_and_not_in_colour_alone() -> None:
    day = date(2023, 3, 15)
    marks = [Glyph(f"e{n}", 0, 0, day, day, "day", quad, {"name_en": "Vote"}) for n, quad in enumerate(QUADS)]
    assert len(set(named(draw(*marks), "points").marker.symbol)) == len(QUADS)


def test_a_month_is_a_capsule_as_long_as_the_month() -> None:
    figure = draw(glyph("span", date(2023, 2, 1), date(2023, 2, 28)))
    span = named(figure, "span-verbal conflict")
    assert span.x[1] - span.x[0] == 28
    assert named(figure, "points").marker.color[0] == "rgba(0,0,0,0)"


def test_about_fades_at_both_ends() -> None:
    fade = named(draw(glyph("about", date(2023, 2, 1), date(2023, 2, 28))), "fade-verbal conflict")
    assert np.isfinite(np.array(fade.x, float)).sum() == 4


def test_it_fades_with_the_distance() -> None:
    figure = draw(glyph("about", date(2023, 2, 1), date(2023, 2, 28)))
    far, near = (named(figure, f"{name}-verbal conflict") for name in ("fade", "fade-near"))
    assert far.x[0] < near.x[0] < near.x[1] == far.x[1]


def test_an_open_end_is_an_arrow_that_points_with_the_time() -> None:
    after = glyph("after", date(2023, 5, 1), date(2023, 5, 31))
    assert named(draw(after), "points").marker.symbol[0] == "triangle-right"
    assert named(draw(after, lang="ar"), "points").marker.symbol[0] == "triangle-left"


def test_a_mere_publication_date_is_hollow() -> None:
    marker = named(draw(glyph("published", date(2023, 3, 15), date(2023, 3, 15))), "points").marker
    assert marker.color[0] != marker.line.color[0]


def test_sources_that_disagree_are_joined_by_a_line() -> None:
    disputed = glyph("day", date(2023, 3, 15), date(2023, 3, 15), disputed=(date(2023, 3, 14), date(2023, 3, 15)))
    assert len(named(draw(disputed), "disputes").x) == 3


def test_time_runs_from_the_right_in_arabic() -> None:
    figure = draw(glyph("day", date(2023, 3, 15), date(2023, 3, 15)), lang="ar")
    assert figure.layout.xaxis.range[0] > figure.layout.xaxis.range[1]


def test_many_events_are_one_outline_for_all_lanes() -> None:
    counts = {"a": np.ones(365, np.float32), "b": np.zeros(365, np.float32)}
    figure = timeline(Timeline(AXIS, LANES, counts, (), 9999), Words("en"))
    assert [trace.name for trace in figure.data] == ["density"]


def test_markup_in_a_name_is_only_text() -> None:
    row = {"name_en": "<a href='https://example.invalid'>x</a>"}
    mark = Glyph("e", 0, 0, date(2023, 3, 15), date(2023, 3, 15), "day", "politics", row)
    assert "<a" not in named(draw(mark), "points").text[0]


def test_marks_beyond_a_pile_are_counted_above_it() -> None:
    day = date(2023, 3, 15)
    pile = [Glyph(f"e{n}", 0, n, day, day, "day", "politics", {"name_en": "Vote"}) for n in range(7)]
    assert list(named(draw(*pile), "more").text) == ["+3"]
