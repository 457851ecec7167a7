"""The overview with its brush: the same on every page that looks at a period."""

from __future__ import annotations

from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, dcc, html

from dashboard.components.parts import graph
from dashboard.components.shell import inputs, part_id
from dashboard.figures.overview import HEIGHT, overview
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.rows import Rows


# Until the overview is there, an edge stands nowhere.
EMPTY = {"aria-valuenow": "0", "aria-valuemin": "0", "aria-valuemax": "0"}


def layout(page: str, words: Words) -> html.Section:
    """The chart of all events, and over it the window that chooses a period."""
    chart = graph(part_id(page, "overview"), words("overview.title"), height=HEIGHT, is_static=True)
    return html.Section(
        [
            html.Div(id=part_id(page, "overview-note"), className="lane-heads"),
            html.Div([chart, brush(words)], className="plot"),
            dcc.Store(id=part_id(page, "axis")),
        ],
        className="row-overview",
        **{"aria-label": words("overview.title")},
    )


def brush(words: Words) -> html.Div:
    """The window over the overview: dragged, or moved by its two edges with the keyboard."""
    edges = [
        html.Button(
            id=f"brush-{side}", className=f"edge edge-{side}", role="slider", **{"aria-label": words(name)}, **EMPTY
        )
        for side, name in (("start", "overview.start"), ("end", "overview.end"))
    ]
    return html.Div(html.Div(edges, className="window", id="brush-window"), id="brush", title=words("overview.help"))


def register(app: Dash, rows: Rows, page: str) -> None:
    """The overview follows the filters; the window follows the address."""

    @app.callback(
        Output(part_id(page, "overview"), "figure"),
        Output(part_id(page, "axis"), "data"),
        Output(part_id(page, "overview-note"), "children"),
        *inputs(page, "scope"),
    )
    def draw_overview(scope: str) -> tuple[Any, ...]:
        filters = Filters.from_search(scope)
        bands = rows.overview(filters)
        figure = overview(bands, filters.words(), filters.shade)
        return figure, [bands.axis.first, bands.axis.end], note(filters, bands.total, bands.before, bands.after)

    app.clientside_callback(
        ClientsideFunction("waqai", "place"),
        Output("told", "data", allow_duplicate=True),
        Input(part_id(page, "axis"), "data"),
        prevent_initial_call="initial_duplicate",
    )


def note(filters: Filters, total: int, before: int, after: int) -> list[Any]:
    """How many events there are, and how many lie beyond the ends of the overview."""
    words = filters.words()
    parts: list[Any] = [html.Strong(words.count("event", total))]
    if before:
        parts.append(html.Span(words("overview.before", events=words.count("event", before))))
    if after:
        parts.append(html.Span(words("overview.after", events=words.count("event", after))))
    return parts
