"""Who with whom: a matrix in an order that keeps together who is together, or a network that plays through time."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import Any

import dash_cytoscape as cyto
import dash_mantine_components as dmc
from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html

from dashboard.components import evidence, period, shell, takes
from dashboard.components.parts import empty, folded, graph, is_open, isolated, link, quad_class, saves, table
from dashboard.figures.matrix import MOST, matrix
from dashboard.figures.network import SHAPES, elements, stylesheet
from dashboard.filters import VIEWS, Filters
from dashboard.rows import Row, Rows
from dashboard.series import Axis, Pairs
from dashboard.telling import title

PAGE = "actors"
parts = shell.inputs
SHOWN = 40


def layout(filters: Filters, rows: Rows, _: str) -> html.Main:
    """The matrix or the network, under the same filters and brush as the timeline."""
    words = filters.words()
    picture = (
        network_room(filters)
        if filters.view == "network"
        else html.Div(graph("matrix", words("actors.title"), height=500), className="wide-chart")
    )
    return html.Main(
        [
            html.H1(words("actors.title"), className="unseen"),
            html.Div(shell.pickers(rows.choices(), words), className="pickers"),
            html.Div(id=shell.part_id(PAGE, "chips"), className="in-force"),
            html.Div(
                [
                    period.layout(PAGE, words),
                    html.Div(
                        [html.Div(id="view-ways", className="ways"), html.P(id="pairs-note")], className="lane-bar"
                    ),
                    picture,
                    html.Div([saves("matrix", words)], className="under") if filters.view == "matrix" else None,
                    folded(words("table.show"), "pairs-table"),
                    folded(words("table.overview"), shell.part_id(PAGE, "overview-table")),
                    takes.room(PAGE, filters),
                ],
                className="stage",
            ),
            html.Aside(id="pair-aside", className="aside", **{"aria-live": "polite"}),
        ],
        id="main",
        className="timeline-page",
        tabIndex="-1",
    )


def network_room(filters: Filters) -> html.Div:
    """The network and the way to play it."""
    words = filters.words()
    slider = dmc.Slider(
        id="month", min=0, max=0, value=0, step=1, label=None, thumbLabel=words("actors.month"), className="months"
    )
    chart = cyto.Cytoscape(
        id="network",
        elements=[],
        layout={"name": "preset", "fit": True, "padding": 30},
        stylesheet=stylesheet(filters.shade),
        style={"width": "100%", "height": "clamp(320px, 62vw, 600px)"},
        minZoom=0.15,
        maxZoom=4,
        responsive=True,
    )
    kinds = html.Ul([html.Li(words(f"kind.{kind}"), className=f"kind kind-{kind}") for kind in SHAPES], className="key")
    play = html.Button(words("actors.play"), id="play", n_clicks=0, className="plain-button")
    label = html.Strong(words("actors.all.months"), id="month-label")
    ticker = dcc.Interval(id="play-tick", interval=900, disabled=True)
    return html.Div(
        [
            html.Div(chart, role="img", **{"aria-label": words("actors.title")}),
            html.Div([play, slider, label, ticker], className="player"),
            html.Div([html.P(words("actors.groups")), kinds, saves("network", words)], className="under"),
        ],
        className="network",
    )


def register(app: Dash, rows: Rows) -> None:
    """The callbacks of the page: filters, rows, figure."""
    shell.register_chips(app, rows, PAGE)
    period.register(app, rows, PAGE)
    takes.register(app, PAGE)

    @app.callback(Output("matrix", "figure"), *parts(PAGE, "scope", "span"))
    def draw_matrix(scope: str, span: str) -> Any:
        filters = Filters.from_search(scope, span)
        found = rows.together(filters)
        return matrix(found, filters.words(), filters.shade)

    @app.callback(
        Output("network", "elements"),
        Output("network", "stylesheet"),
        Output("month", "max"),
        Output("month-label", "children"),
        *parts(PAGE, "scope", "span"),
        Input("month", "value"),
    )
    def draw_network(scope: str, span: str, month: int) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, span)
        months = months_of(rows.domain(filters), filters)
        chosen = months[month - 1] if month and 0 < month <= len(months) else None
        lit = rows.lit(replace(filters, start=chosen[0], end=chosen[1])) if chosen else None
        drawn = elements(rows.together(filters), filters.words(), lit)
        return drawn, stylesheet(filters.shade), len(months), month_label(filters, chosen)

    @app.callback(
        Output("view-ways", "children"),
        Output("pairs-note", "children"),
        Output("pairs-table", "children"),
        *parts(PAGE, "scope", "settled"),
        Input("pairs-table-open", "n_clicks"),
    )
    def draw_around(scope: str, span: str, presses: int) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, span)
        found = rows.together(filters)
        return views(filters), note(filters, found), pairs_table(filters, found) if is_open(presses) else None

    @app.callback(Output("pair-aside", "children"), *parts(PAGE, "scope", "settled", "event"))
    def draw_aside(scope: str, span: str, event: str) -> Any:
        filters = Filters.from_search(scope, span, event)
        return evidence.evidence(rows, filters) if filters.event else shared(filters, rows)

    client = ClientsideFunction
    app.clientside_callback(
        client("waqai", "name"),
        Output("told", "data", allow_duplicate=True),
        Input("network", "elements"),
        prevent_initial_call=True,
    )
    for inputs in ([Input("matrix", "clickData")], [Input("network", "tapNodeData"), Input("network", "tapEdgeData")]):
        app.clientside_callback(
            client("waqai", "together"),
            Output("url", "search", allow_duplicate=True),
            *inputs,
            prevent_initial_call=True,
        )
    app.clientside_callback(
        client("waqai", "play"),
        Output("play-tick", "disabled"),
        Output("play", "aria-pressed"),
        Input("play", "n_clicks"),
        State("play-tick", "disabled"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        client("waqai", "tick"),
        Output("month", "value"),
        Input("play-tick", "n_intervals"),
        State("month", "value"),
        State("month", "max"),
        prevent_initial_call=True,
    )


def months_of(days: Axis, filters: Filters) -> list[tuple[date, date]]:
    """The months of the chosen period, or of all: first and last day of each."""
    first, last = filters.start or days.starts_on, filters.end or days.ends_on
    found: list[tuple[date, date]] = []
    year, month = first.year, first.month
    while (year, month) <= (last.year, last.month) and len(found) < 600:
        found.append((date(year, month, 1), date(year, month, monthrange(year, month)[1])))
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return found


def month_label(filters: Filters, chosen: tuple[date, date] | None) -> str:
    words = filters.words()
    return words.period(*chosen, "month") if chosen else words("actors.all.months")


def views(filters: Filters) -> list[Any]:
    words = filters.words()
    return [
        link(
            words(f"actors.{view}"),
            filters.to_search(view=view) or "?",
            className="here" if view == filters.view else "",
        )
        for view in VIEWS
    ]


def note(filters: Filters, found: Pairs) -> str:
    words = filters.words()
    total = words.count("actor", len(found.nodes))
    gathered = sum(node.members - 1 for node in found.nodes)
    if filters.view == "network":
        told = [total]
        told += [words("actors.gathered", others=words.count("actor", gathered))] if gathered else []
        told += [words("actors.apart", others=words.count("actor", found.apart))] if found.apart else []
        return words("list.semicolon").join(told)
    if filters.view == "matrix" and len(found.nodes) > MOST:
        return words("table.first", count=MOST, all=len(found.nodes))
    return total


def pairs_table(filters: Filters, found: Pairs) -> Any:
    """The pairs, busiest first; each opens the events that the two share."""
    words = filters.words()
    names = {node.key: node.row for node in found.nodes}
    if not found.counts:
        return empty(words)
    ranked = sorted(found.counts.items(), key=lambda item: (-item[1], item[0]))[:SHOWN]
    cells = [
        [
            link(
                [isolated(words.name(names[a])), " · ", isolated(words.name(names[b]))],
                filters.to_search(pair=f"{a}~{b}"),
            ),
            words.number(count),
        ]
        for (a, b), count in ranked
    ]
    return table([words("filter.actor"), words("actors.shared")], cells, words("actors.title"))


def shared(filters: Filters, rows: Rows) -> Any:
    """The events of the chosen pair, or of whoever the filters leave: each opens its sentences."""
    words = filters.words()
    if not filters.pair:
        return html.P(
            words("actors.matrix.help" if filters.view == "matrix" else "actors.network.help"), className="state-help"
        )
    keys = filters.pair.split("~")
    names = rows.names("actor", keys)
    heads: list[Any] = []
    for key in keys:
        name = isolated(words.name(names.get(key, {})) or key)
        heads += [link(name, filters.chosen().link(f"/actor/{key}")), " · "]
    found = rows.events(filters, SHOWN)
    return [
        link("×", filters.to_search(pair="") or "?", className="close", title=words("event.close")),
        html.H2(heads[:-1]),
        html.P(words.count("event", rows.count(filters)), className="when"),
        events_list(found, filters),
    ]


def events_list(found: list[Row], filters: Filters, path: str = "") -> Any:
    """Events one under another, each a way to its evidence."""
    words = filters.words()
    if not found:
        return empty(words)
    items = [
        html.Li(
            link(
                [
                    html.Span(title(row, words), className=quad_class(row["quad"])),
                    html.Small(words.period(row["starts_on"], row["ends_on"], row["granularity"])),
                ],
                filters.link(path, event=row["event_id"]),
            )
        )
        for row in found
    ]
    return html.Ul(items, className="rail")
