"""All events along time as stepped areas, one on another, by kind of relation."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from dashboard.figures.theme import QUADS, base, palette
from dashboard.figures.ticks import ticks
from dashboard.i18n import Words
from dashboard.series import Bands

HEIGHT = 112
ROOM = 40


def overview(bands: Bands, words: Words, theme: str = "light", room: int = 9) -> go.Figure:
    """Stepped areas for each kind of relation; the brush is drawn over it by the page, not by the chart."""
    colours = palette(theme)
    figure = base(theme, HEIGHT, margin={"l": 0, "r": 0, "t": 6, "b": ROOM, "pad": 0}, hovermode=False)
    below = np.zeros(bands.axis.size + 1, dtype=np.float32)
    for name in QUADS:
        counts = bands.counts.get(name)
        level = below.copy()
        if counts is not None:
            level[:-1] += counts
            level[-1] = level[-2]
        figure.add_scatter(
            name=name,
            x0=bands.axis.first,
            dx=bands.axis.step,
            y=level,
            mode="lines",
            line={"width": 0, "shape": "hv"},
            fill="tozeroy" if name == QUADS[0] else "tonexty",
            fillcolor=colours.quad(name),
            hoverinfo="skip",
        )
        below = level
    top = float(below.max()) or 1.0
    figure.update_xaxes(
        showticklabels=True, ticks="outside", ticklen=5, tickcolor=colours.hair, tickfont={"color": colours.soft}
    )
    figure.update_xaxes(showline=True, linecolor=colours.hair, linewidth=1, **ticks(bands.axis, words, room))
    figure.update_yaxes(range=[0, top * 1.06], showticklabels=False)
    return figure
