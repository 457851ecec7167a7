"""The home page: all events along time, a brush over them, lanes of the chosen period, and what has no day."""

from __future__ import annotations

from typing import Any

from dash import ALL, ClientsideFunction, Dash, Input, Output, ctx, html

from dashboard.components import evidence, period, queues, shell, takes
from dashboard.components.counts import lanes_table
from dashboard.components.parts import (
    empty,
    folded,
    graph,
    is_open,
    isolated,
    link,
    quad_class,
    saves,
    table,
)
from dashboard.figures import timeline as timeline_figure
from dashboard.filters import LANES, Filters
from dashboard.i18n import Words
from dashboard.rows import LISTED, Row, Rows
from dashboard.series import Lane, Timeline
from dashboard.telling import apart, shown, title

parts = shell.inputs
KEY = ("day", "span", "about", "open", "hollow", "conflict")


def layout(filters: Filters, rows: Rows, _: str) -> html.Main:
    """The parts of the page, empty but with their room kept."""
    words = filters.words()
    return html.Main(
        [
            html.H1(words("timeline.title"), className="unseen"),
            html.Div(shell.pickers(rows.choices(), words), className="pickers"),
            html.Div(id="home-chips", className="in-force"),
            html.Div(
                [
                    period.layout("", words),
                    html.Div([lane_switch(words), html.Div(id="period")], className="lane-bar"),
                    html.Section(
                        [
                            html.Div(id="lane-heads", className="lane-heads"),
                            html.Div(graph("timeline", words("timeline.title"), height=400), className="plot"),
                        ],
                        className="row-lanes",
                        **{"aria-label": words("timeline.title")},
                    ),
                    html.Div([html.P(id="timeline-note"), key(words), saves("timeline", words)], className="under"),
                    folded(words("table.show"), "events-table"),
                    folded(words("table.overview"), shell.part_id("", "overview-table")),
                    takes.room("", filters),
                ],
                className="stage",
            ),
            html.Aside(id="aside", className="aside", **{"aria-live": "polite"}),
        ],
        id="main",
        className="timeline-page",
        tabIndex="-1",
    )


def register(app: Dash, rows: Rows) -> None:
    """The callbacks of the page: filters, rows, figure."""

    @app.callback(
        Output("timeline", "figure"),
        Output("lane-heads", "children"),
        *parts("", "scope", "span", "event"),
    )
    def draw_timeline(scope: str, span: str, event: str) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, span, event)
        found = rows.timeline(filters)
        figure = timeline_figure.timeline(found, filters.words(), filters.shade, filters.marks, filters.event)
        return figure, heads(filters, found)

    @app.callback(Output("aside", "children"), *parts("", "scope", "settled", "event"))
    def draw_aside(scope: str, span: str, event: str) -> Any:
        filters = Filters.from_search(scope, span, event)
        return evidence.evidence(rows, filters) if filters.event else undated(filters, rows)

    @app.callback(
        Output("events-table", "children"),
        *parts("", "scope", "settled"),
        Input("events-table-open", "n_clicks"),
        Input({"leaf": ALL}, "n_clicks"),
    )
    def draw_table(scope: str, span: str, presses: int, _: list[int]) -> Any:
        filters = Filters.from_search(scope, span)
        return lanes_or_events(filters, rows, leaf_of(ctx.triggered_id)) if is_open(presses) else None

    @app.callback(
        Output("lane-ways", "children"),
        Output("timeline-note", "children"),
        Output("timeline-key", "hidden"),
        Output("period", "children"),
        *parts("", "scope", "settled"),
    )
    def draw_around(scope: str, span: str) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, span)
        found = rows.timeline(filters)
        return lane_ways(filters), note(filters, found), found.is_density, shown_period(filters, found)

    shell.register_chips(app, rows, "")
    period.register(app, rows, "")
    takes.register(app, "")
    client = ClientsideFunction
    app.clientside_callback(
        client("waqai", "choose"),
        Output("url", "search", allow_duplicate=True),
        Input("timeline", "clickData"),
        prevent_initial_call=True,
    )


def lane_switch(words: Words) -> html.Div:
    """What a lane stands for."""
    return html.Div([html.Span(words("lane.by")), html.Div(id="lane-ways", className="ways")], className="lane-switch")


def key(words: Words) -> html.Ul:
    """What the marks say, drawn as they are drawn."""
    return html.Ul(
        [html.Li(words(f"key.{k}"), className=f"glyph glyph-{k}") for k in KEY],
        className="key",
        id="timeline-key",
    )


def heads(filters: Filters, found: Timeline) -> list[Any]:
    """The names of the lanes, each with its count and a pin."""
    words = filters.words()
    return [head(filters, lane, words) for lane in found.lanes] or [empty(words)]


def head(filters: Filters, lane: Lane, words: Words) -> html.Div:
    """A lane's pin, its name as a way to it, and its count: few elements, for they change at every brush."""
    pins = tuple(p for p in filters.pin if p != lane.key) if lane.is_pinned else (*filters.pin, lane.key)
    name = shown(words.name(lane.name)) or words("lane.none")
    href = filters.to_search(**{filters.lane: (lane.key,)} if lane.key else {})
    if filters.lane == "actor":
        href = filters.chosen().link(f"/actor/{lane.key}")
    # What has no name cannot be kept by it.
    way = words("lane.unpin" if lane.is_pinned else "lane.pin")
    look = "pin here" if lane.is_pinned else "pin"
    pin = (
        link(way, filters.to_search(pin=pins) or "?", className=look, title=way)
        if lane.key
        else html.Span(className="unpinned")
    )
    return html.Div(
        [pin, link(name, href or "?", className="lane-name"), html.Span(words.number(lane.count))], className="head"
    )


def note(filters: Filters, found: Timeline) -> str:
    words = filters.words()
    return words("timeline.density" if found.is_density else "timeline.glyphs")


def shown_period(filters: Filters, found: Timeline) -> list[Any]:
    """The days that the lanes show, and how many events."""
    words = filters.words()
    parts: list[Any] = [
        html.Strong(words.period(found.axis.starts_on, filters.end or found.axis.ends_on)),
        html.Span(words.count("event", found.total)),
    ]
    if filters.start or filters.end:
        parts.append(link(words("overview.whole"), filters.to_search(start=None, end=None) or "?"))
    return parts


def lane_ways(filters: Filters) -> list[Any]:
    words = filters.words()
    return [
        link(
            words(f"lane.{lane}"),
            filters.to_search(lane=lane, pin=()),
            className="here" if lane == filters.lane else "",
        )
        for lane in LANES
    ]


def undated(filters: Filters, rows: Rows) -> list[Any]:
    """What could not be dated: never drawn, always told, with the days left open and why."""
    words = filters.words()
    found = rows.undated(filters)
    parts: list[Any] = [html.H2(words("undated.title"))]
    if not found:
        return [*parts, html.P(words("undated.none"), className="state-help"), html.P(words("event.pick"))]
    more = found[0]["all_count"] - len(found)
    items = [undated_item(row, filters) for row in found]
    if more > 0:
        way = filters.chosen().link("/review", queue="undated")
        items.append(html.Li(link(words("undated.more", count=more), way, className="more")))
    help_line = html.P(words("undated.help"), className="state-help")
    return [*parts, help_line, html.Ul(items, className="rail")]


def undated_item(row: Row, filters: Filters) -> html.Li:
    words = filters.words()
    days = queues.left_open(row, words)
    what = f"{words.name(row)} · {apart(row['trigger_words'] or '')}"
    why = [
        html.Small(shown(text), dir="auto") for text in (row["time_words"], evidence.tell(row, "reason", words)) if text
    ]
    inside = [html.Span(what, className=quad_class(row["quad"])), *why, html.Small(days)]
    return html.Li(link(inside, filters.to_search(event=row["event_id"])))


def leaf_of(trigger: Any) -> int:
    """The leaf that was asked for, the first where something else was."""
    leaf = trigger.get("leaf") if isinstance(trigger, dict) else 0
    return leaf if isinstance(leaf, int) and 0 <= leaf < 100_000 else 0


def lanes_or_events(filters: Filters, rows: Rows, leaf: int = 0) -> list[Any]:
    """What the lanes show: their counts where they show counts, and the single events, a leaf at a time."""
    found = rows.timeline(filters)
    counts = [lanes_table(filters, found)] if found.density else []
    total = rows.count(filters)
    listed = events_table(filters, rows.events(filters, LISTED, leaf * LISTED), total, leaf)
    return [*counts, listed, leaves(leaf, total, filters.words())]


def leaves(leaf: int, total: int, words: Words) -> html.P:
    """The ways to the leaf before and the leaf after."""
    ways = [
        html.Button(words(name), id={"leaf": other}, n_clicks=0, className="plain-button")
        for name, other in (("table.before", leaf - 1), ("table.after", leaf + 1))
        if 0 <= other <= (total - 1) // LISTED
    ]
    return html.P(ways)


def events_table(filters: Filters, found: list[Row], total: int, leaf: int = 0) -> Any:
    """The chart as a table: the same events, the same ways to their evidence."""
    words = filters.words()
    if not found:
        return empty(words)
    caption = words("events.list")
    if total > len(found):
        first = leaf * LISTED + 1
        caption += " · " + words("table.part", first=first, last=first + len(found) - 1, all=total)
    cells = [
        [
            words.period(row["starts_on"], row["ends_on"], row["granularity"]),
            link(title(row, words), filters.to_search(event=row["event_id"])),
            isolated(row["place"] or ""),
            words.number(row["telling_count"]),
        ]
        for row in found
    ]
    return table([words(f"table.{k}") for k in ("when", "what", "where", "tellings")], cells, caption)
