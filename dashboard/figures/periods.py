"""One actor through time: how many events a month, and the offices it held."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import plotly.graph_objects as go

from dashboard.figures.theme import base, palette, plain
from dashboard.figures.ticks import ticks
from dashboard.i18n import Words
from dashboard.series import Axis, Bands, ordinal

HEIGHT = 150
ROOM = 40
ROW = 30


def activity(bands: Bands, words: Words, theme: str = "light", room: int = 9) -> go.Figure:
    """Events a step as one stepped area."""
    colours = palette(theme)
    figure = base(theme, HEIGHT, margin={"l": 0, "r": 0, "t": 6, "b": ROOM, "pad": 0}, hovermode=False)
    level = sum(bands.counts.values(), np.zeros(bands.axis.size, dtype=np.float32))
    level = np.append(level, level[-1:] if len(level) else 0)
    figure.add_scatter(x0=bands.axis.first, dx=bands.axis.step, y=level, mode="lines", fill="tozeroy", hoverinfo="skip")
    figure.data[0].update(line={"width": 1, "color": colours.accent, "shape": "hv"}, fillcolor=colours.tint)
    axis_of(figure, ticks(bands.axis, words, room), colours.hair, colours.soft)
    figure.update_yaxes(range=[0, (float(level.max(initial=0)) or 1) * 1.06], showticklabels=False)
    return figure


def offices(rows: list[dict[str, Any]], today: date, words: Words, theme: str = "light", room: int = 9) -> go.Figure:
    """A bar for each office from its first to its last day, named on it; an open one runs on to today."""
    colours = palette(theme)
    figure = base(theme, ROW * len(rows) + ROOM, margin={"l": 0, "r": 0, "t": 0, "b": ROOM, "pad": 0}, hovermode=False)
    dated = [row["starts_on"] or row["ends_on"] for row in rows if row["starts_on"] or row["ends_on"]]
    first = min(dated, default=today)
    last = max([row["ends_on"] or today for row in rows], default=today)
    days = max((last - first).days + 1, 30)
    shown = Axis(first, 1, days + days // 3)
    for index, row in enumerate(rows):
        starts, ends = row["starts_on"] or first, row["ends_on"] or today
        figure.add_scatter(x=[ordinal(starts), ordinal(ends)], y=[index, index], mode="lines", hoverinfo="skip")
        figure.data[-1].update(line={"width": 8, "color": colours.accent if row["ends_on"] is None else colours.soft})
        name = words.name(row)
        state = row.get("of_ar" if words.lang == "ar" else "of_en") or ""
        figure.add_scatter(x=[ordinal(ends) + days // 80], y=[index], mode="text", hoverinfo="skip")
        figure.data[-1].update(
            text=[plain(f"{name} · {state}" if state else name, 60)],
            textposition="middle left" if words.direction == "rtl" else "middle right",
        )
    axis_of(figure, ticks(shown, words, room), colours.hair, colours.soft)
    # Beside the bars there is room for their names; no day there is told.
    told = [n for n, day in enumerate(figure.layout.xaxis.tickvals) if day <= ordinal(last)]
    for name in ("tickvals", "ticktext"):
        figure.layout.xaxis[name] = [figure.layout.xaxis[name][n] for n in told]
    figure.update_yaxes(range=[len(rows) - 0.4, -0.6], showticklabels=False)
    return figure


def axis_of(figure: go.Figure, marks: dict[str, Any], hair: str, soft: str) -> None:
    """The time axis of a small chart."""
    line = {"ticks": "outside", "ticklen": 5, "tickcolor": hair, "showline": True, "linecolor": hair, "linewidth": 1}
    figure.update_xaxes(showticklabels=True, tickfont={"color": soft}, **line, **marks)
