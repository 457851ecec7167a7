"""What stands around every page: the bar with its ways, the settings, and the filters in force."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl, urlencode

import dash_mantine_components as dmc
from dash import Dash, Input, Output, State, dcc, html

from dashboard.components.parts import isolated, link, quad_class
from dashboard.figures.theme import QUADS
from dashboard.filters import LONGEST, Filters
from dashboard.i18n import DIGITS, Words, customs
from dashboard.rows import Row, Rows
from dashboard.telling import apart

PAGES = (("/", "timeline"), ("/actors", "actors"), ("/review", "review"), ("/data", "data"))
SPAN = ("start", "end")
PICKED = ("actor", "type", "place", "outlet")


def stores(page: str, filters: Filters, search: str) -> list[dcc.Store]:
    """The address in parts, each changing by itself: the filters, the period, the event chosen.

    `settled` is the period once the hand that drags it rests.

    Every page has its own, so that a callback runs only where its page stands. They are what was written, not what was
    understood, so that the page can say what it did not understand.
    """
    pairs = parse_qsl(search.lstrip("?")[: LONGEST + 1], errors="replace")
    kept = {
        "scope": [(name, value) for name, value in pairs if name not in (*SPAN, "event")]
        + [("shade", filters.shade), ("room", filters.room)],
        "span": [(name, value) for name, value in pairs if name in SPAN],
        "settled": [(name, value) for name, value in pairs if name in SPAN],
        "event": [(name, value) for name, value in pairs if name == "event"],
    }
    return [dcc.Store(id=part_id(page, name), data=f"?{urlencode(found)}") for name, found in kept.items()]


def part_id(page: str, part: str) -> str:
    """The id of a page's store: `part_id("", "span")` is the period of the home page."""
    return f"{page or 'home'}-{part}"


def inputs(page: str, *parts: str) -> list[Input]:
    """The parts of the address that a callback of the page listens to."""
    return [Input(part_id(page, part), "data") for part in parts]


def register_chips(app: Dash, rows: Rows, page: str) -> None:
    """The filters in force, and a bar whose links keep them, on a page."""

    @app.callback(Output(part_id(page, "chips"), "children"), *inputs(page, "scope", "settled"))
    def draw_chips(scope: str, span: str) -> Any:
        filters = Filters.from_search(scope, span)
        names = {kind: rows.names(kind, keys) for kind, keys in wanted_names(filters).items()}
        return chips(f"/{page}", filters, names)

    register_bar(app, page)


def register_bar(app: Dash, page: str) -> None:
    """A bar whose links keep what is shown."""

    @app.callback(
        Output(part_id(page, "bar"), "children"),
        *inputs(page, "scope", "settled", "event"),
        State("url", "pathname"),
    )
    def draw_bar(scope: str, span: str, event: str, path: str) -> Any:
        return bar(str(path or "/"), Filters.from_search(scope, span, event))


def bar(path: str, filters: Filters) -> list[Any]:
    """The name, the pages, and how things are said; every link keeps the filters."""
    words = filters.words()
    ways = [
        html.Li(
            link(
                words(f"nav.{name}"),
                filters.link(to, event="") or to,
                className="here" if to == path else "",
            )
        )
        for to, name in PAGES
    ]
    other = "en" if filters.lang == "ar" else "ar"
    return [
        link([html.Strong(words("app.name"))], filters.link("/", event=""), className="wordmark"),
        html.Nav(html.Ul(ways), **{"aria-label": words("app.name")}),
        settings(path, filters, words),
        link(
            html.Span(words("language.switch"), lang=other),
            filters.link(path, lang=other, months=""),
            className="language",
        ),
    ]


def settings(path: str, filters: Filters, words: Words) -> html.Details:
    """Theme, month names, digits and calendar: links, so that each choice is an address."""

    def choice(text: str, is_here: bool, **changes: str) -> Any:
        return link(text, filters.link(path, **changes), className="here" if is_here else "")

    themes = [choice(words(f"theme.{t}"), filters.shade == t, theme=t) for t in ("light", "dark")]
    months = [choice(name, words.custom == key, months=key) for key, name in customs(filters.lang)]
    digits = [choice(words(f"settings.digits.{d}"), filters.digits == d, digits=d) for d in DIGITS]
    hijri = [choice(words("settings.hijri"), bool(filters.hijri), hijri="" if filters.hijri else "1")]
    return html.Details(
        [
            html.Summary(words("settings")),
            html.Div(
                [
                    html.Div(themes),
                    html.P(words("settings.months")),
                    html.Div(months),
                    html.P(words("settings.digits")),
                    html.Div(digits),
                    html.Div(hijri),
                ],
                className="sheet",
            ),
        ],
        className="settings",
    )


def pickers(choices: dict[str, list[Row]], words: Words) -> list[Any]:
    """A search field, and one list for each thing to filter by; what is picked becomes a chip."""
    lists = [
        dmc.Select(
            id={"pick": kind},
            data=[
                {"value": row["value"], "label": option(row, words)} for row in choices.get(kind, []) if row["value"]
            ],
            placeholder=words(f"filter.{kind}"),
            searchable=True,
            clearable=False,
            size="sm",
            w=150,
            nothingFoundMessage=words("state.empty"),
            **{"aria-label": words(f"filter.{kind}")},
            comboboxProps={"withinPortal": True, "width": 280, "position": "bottom-start"},
        )
        for kind in PICKED
    ]
    find = dcc.Input(id={"find": "q"}, type="search", placeholder=words("search.hint"), debounce=True, maxLength=200)
    return [html.Label([html.Span(words("search"), className="unseen"), find], className="find"), *lists]


def option(row: Row, words: Words) -> str:
    """A value by both its names, so that either finds it, and how many events it has."""
    mine, other = words.name(row), words.name(row, other=True)
    names = apart(mine) if not other or other == mine else f"{apart(mine)} · {apart(other)}"
    return f"{names}  {words.number(int(row.get('event_count') or row.get('events') or 0))}"


def options(rows: Rows, text: str, words: Words) -> list[dict[str, str]]:
    """The actors to choose from: the commonest or, once something is typed, those whose names begin so."""
    if len(text.strip()) < 2:
        return [{"value": row["value"], "label": option(row, words)} for row in rows.choices().get("actor", [])]
    found = rows.ask("actors", prefix=text.strip()[:100], most=40)
    return [{"value": row["actor_id"], "label": option(row, words)} for row in found]


def chips(path: str, filters: Filters, names: dict[str, dict[str, Row]]) -> list[Any]:
    """The filters in force, each with its way out; kinds of relation are switches that also explain the colours."""
    words = filters.words()
    found: list[Any] = [
        html.P([html.Span("!", className="bang"), words(key, **dict(facts))], className="problem", role="alert")
        for key, facts in filters.problems
    ]
    switches = [quad_switch(path, filters, quad, words) for quad in reversed(QUADS)]
    found.append(html.Div(switches, className="quads"))
    out: list[Any] = []
    if filters.q:
        out.append(chip(words("filter.text", text=""), filters.q, filters.link(path, q=""), words))
    if filters.start or filters.end:
        told = words.period(filters.start, filters.end)
        out.append(chip("", told, filters.link(path, start=None, end=None), words))
    for kind in ("actor", "type", "place", "outlet"):
        values: tuple[str, ...] = getattr(filters, kind)
        for value in values:
            name = words.name(names.get(kind, {}).get(value, {})) or value
            rest = tuple(v for v in values if v != value)
            out.append(chip(words(f"filter.{kind}"), name, filters.link(path, **{kind: rest}), words))
    for value in filters.status:
        rest = tuple(v for v in filters.status if v != value)
        out.append(chip("", words(f"event.status.{value}"), filters.link(path, status=rest), words))
    if filters.pair:
        pair = [words.name(names.get("actor", {}).get(key, {})) or key for key in filters.pair.split("~")]
        out.append(chip("", " + ".join(pair), filters.link(path, pair=""), words))
    doubtful = filters.link(path, all="" if filters.all else "1")
    out.append(html.Li(link(words("filter.all"), doubtful, className="switch here" if filters.all else "switch")))
    if len(out) > 1:
        out.append(html.Li(link(words("filter.clear"), filters.chosen().link(path), className="clear")))
    found.append(html.Ul(out, className="chips"))
    return found


def chip(kind: str, value: str, href: str, words: Words) -> html.Li:
    inside = [html.Span(kind, className="kind") if kind else None, isolated(value), html.Span("×", className="cross")]
    return html.Li(link(inside, href, className="chip", title=words("filter.remove")))


def quad_switch(path: str, filters: Filters, quad: str, words: Words) -> Any:
    is_on = not filters.quad or quad in filters.quad
    rest = tuple(q for q in filters.quad if q != quad) if quad in filters.quad else (*filters.quad, quad)
    href = filters.link(path, quad=rest)
    return link(words(f"quad.{quad}"), href, className=f"switch {quad_class(quad)}" + ("" if is_on else " off"))


def wanted_names(filters: Filters) -> dict[str, Iterable[str]]:
    """The keys whose names the chips need."""
    pair = filters.pair.split("~") if filters.pair else []
    return {"actor": [*filters.actor, *pair], "outlet": filters.outlet, "type": filters.type}
