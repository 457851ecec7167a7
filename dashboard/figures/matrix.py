"""Who shares events with whom, as one triangle of cells with the names on its diagonal."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from dashboard.figures.theme import base, between, palette, plain
from dashboard.i18n import Words
from dashboard.series import Pairs

CELL = 27
MOST = 28
LETTERS = 34


def matrix(rows: Pairs, words: Words, theme: str = "light") -> go.Figure:
    """The busiest actors, in the order that keeps communities together; a darker cell is more shared events."""
    colours = palette(theme)
    busiest = {node.key for node in sorted(rows.nodes, key=lambda node: -node.weight)[:MOST]}
    nodes = [node for node in rows.nodes if node.key in busiest]
    size = len(nodes)
    figure = base(theme, CELL * (size + 1), margin={"l": 4, "r": 4, "t": 0, "b": 0, "pad": 0})
    counts = np.array(
        [[rows.of(a.key, b.key) if j < i else 0 for j, b in enumerate(nodes)] for i, a in enumerate(nodes)]
    )
    shown = np.where(counts > 0, np.sqrt(counts), np.nan) if size else np.zeros((0, 0))
    names = [plain(words.name(node.row), LETTERS) for node in nodes]
    top = max(float(np.nanmax(shown)), 2.0) if (counts > 0).any() else 2.0
    figure.add_heatmap(
        z=shown,
        x0=0,
        dx=1,
        y0=0,
        dy=1,
        zmin=1,
        zmax=top,
        colorscale=[[0, colours.tint], [1, colours.accent]],
        showscale=False,
        xgap=2,
        ygap=2,
        customdata=[[f"{a.key}~{b.key}" for b in nodes] for a in nodes],
        hovertext=[
            [f"{one} · {other}: {words.number(int(counts[i][j]))}" for j, other in enumerate(names)]
            for i, one in enumerate(names)
        ],
        hovertemplate="%{hovertext}<extra></extra>",
    )
    cells = [(i, j) for i, j in zip(*np.nonzero(counts), strict=True)]
    figure.add_scatter(
        x=[int(j) for _, j in cells],
        y=[int(i) for i, _ in cells],
        mode="text",
        text=[words.number(int(counts[i][j])) for i, j in cells],
        textfont={
            "size": 11,
            "color": [
                colours.on(between(colours.tint, colours.accent, (shown[i][j] - 1) / (top - 1))) for i, j in cells
            ],
        },
        hoverinfo="skip",
    )
    figure.add_scatter(
        x=[index - 0.45 for index in range(size)],
        y=list(range(size)),
        mode="text",
        text=names,
        textposition="middle left" if words.direction == "rtl" else "middle right",
        textfont={"size": 13, "color": colours.ink},
        hoverinfo="skip",
    )
    # Room beside the diagonal for the last name, about nine cells long.
    ends = [-0.6, size + 9]
    figure.update_xaxes(range=ends[::-1] if words.direction == "rtl" else ends, showticklabels=False)
    figure.update_yaxes(range=[size - 0.4, -0.6], showticklabels=False)
    return figure
