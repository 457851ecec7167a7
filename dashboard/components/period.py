"""The overview with its brush: the same on every page that looks at a period."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dash import ClientsideFunction, Dash, Input, Output, dcc, html

from dashboard.components.counts import overview_table
from dashboard.components.parts import graph, is_open, link, saves
from dashboard.components.shell import inputs, part_id
from dashboard.figures.overview import HEIGHT, overview
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.rows import Rows
from dashboard.series import Bands

# Until the overview is there, an edge stands nowhere.
EMPTY = {"aria-valuenow": "0", "aria-valuemin": "0", "aria-valuemax": "0"}


def layout(page: str, words: Words) -> html.Section:
    """The chart of all events, and over it the window that chooses a period."""
    chart = graph(part_id(page, "overview"), words("overview.title"), height=HEIGHT, is_static=True)
    return html.Section(
        [
            html.Div(id=part_id(page, "overview-note"), className="lane-heads"),
            html.Div([chart, brush(words), saves(part_id(page, "overview"), words)], className="plot"),
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
        figure = overview(bands, filters.words(), filters.shade, filters.marks)
        return figure, [bands.axis.first, bands.axis.end], note(filters, bands)

    @app.callback(
        Output(part_id(page, "overview-table"), "children"),
        *inputs(page, "scope"),
        Input(f"{part_id(page, 'overview-table')}-open", "n_clicks"),
    )
    def draw_overview_table(scope: str, presses: int) -> Any:
        filters = Filters.from_search(scope)
        return overview_table(filters, rows.overview(filters)) if is_open(presses) else None

    app.clientside_callback(
        ClientsideFunction("waqai", "place"),
        Output("told", "data", allow_duplicate=True),
        Input(part_id(page, "axis"), "data"),
        prevent_initial_call="initial_duplicate",
    )


def note(filters: Filters, bands: Bands) -> list[Any]:
    """How many events there are; those beyond the ends of the overview, each end a way to its period."""
    words = filters.words()
    parts: list[Any] = [html.Strong(words.count("event", bands.total))]
    if bands.before and bands.first_on:
        period = {"start": bands.first_on, "end": bands.axis.starts_on - timedelta(days=1)}
        parts.append(
            link(words("overview.before", events=words.count("event", bands.before)), filters.to_search(**period))
        )
    if bands.after and bands.last_on:
        period = {"start": bands.axis.ends_on + timedelta(days=1), "end": bands.last_on}
        parts.append(
            link(words("overview.after", events=words.count("event", bands.after)), filters.to_search(**period))
        )
    return parts
