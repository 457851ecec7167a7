"""The application: one page that the address fills."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Any
from urllib.parse import unquote

import dash_mantine_components as dmc
from dash import Dash, Input, Output, State, dcc, html, no_update, set_props
from dash.dependencies import ALL, ClientsideFunction

from dashboard.components import shell
from dashboard.components.parts import empty
from dashboard.figures.overview import overview as overview_figure
from dashboard.figures.theme import css_variables
from dashboard.figures.timeline import timeline as timeline_figure
from dashboard.filters import Filters
from dashboard.guard import LOOPBACK, guard
from dashboard.i18n import LANGUAGES, Words
from dashboard.pages import actor, actors, data, document, review, timeline
from dashboard.rows import NoBuildError, Rows
from warehouse.connection import Reader

log = logging.getLogger("dashboard")
PULSE = 5_000
DECISIONS = Path("seeds/decisions.jsonl")

INDEX = """<!doctype html>
<html lang="ar" dir="rtl">
<head>
{%metas%}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{%title%}</title>
{%favicon%}
<link rel="preload" href="/assets/fonts/ibm-plex-sans-arabic-arabic-400-normal.woff2" as="font" type="font/woff2"
 crossorigin>
{%css%}
<style>VARIABLES</style>
</head>
<body>
<noscript lang="ar">تحتاج هذه الصفحة إلى جافاسكربت. <span lang="en">This page needs JavaScript.</span></noscript>
{%app_entry%}
<footer>{%config%}{%scripts%}{%renderer%}</footer>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: what stands in it, and its callbacks. `layout` is given the rest of the path after its name."""

    layout: Callable[[Filters, Rows, str], Any]
    register: Callable[[Dash, Rows], None]


# Every page there is; an address that names none of them says so.
PAGES: dict[str, Page] = {
    "": Page(timeline.layout, timeline.register),
    "actors": Page(actors.layout, actors.register),
    "actor": Page(actor.layout, actor.register),
    "document": Page(document.layout, document.register),
    "review": Page(review.layout, review.register),
    "data": Page(data.layout, data.register),
}


def create_app(warehouse: Path, decisions: Path = DECISIONS, hosts: Sequence[str] = LOOPBACK) -> Dash:
    """The dashboard on the builds under `warehouse`, answering only requests for one of `hosts`.

    What reviewers decide is added to the file `decisions`.
    """
    rows = Rows(Reader(warehouse), decisions)
    app = Dash(
        "dashboard",
        assets_folder=str(Path(__file__).parent / "assets"),
        title="وقائع · Waqai",
        update_title="",
        suppress_callback_exceptions=True,
        serve_locally=True,
        index_string=INDEX.replace("VARIABLES", css_variables()),
        use_pages=False,
        on_error=said,
    )
    app.layout = layout()
    register(app, rows)
    guard(app, rows, hosts)
    warm(app, rows, hosts)
    return app


def said(error: Exception) -> Any:
    """A part that fails says so at the foot of the page and leaves the rest as it was; the log says why."""
    log.exception("A callback failed", exc_info=error)
    told = " ".join(Words(language)("state.error") for language in LANGUAGES)
    set_props("notice", {"children": html.P(told, key=token_hex(4))})
    return no_update


def warm(app: Dash, rows: Rows, hosts: Sequence[str]) -> None:
    """Does once what the first visitor would wait for; a process serves Dash's scripts only once it made the page."""
    app.server.test_client().get("/", headers={"Host": next(iter(hosts), "localhost")})
    filters = Filters()
    try:
        timeline_figure(rows.timeline(filters), filters.words())
        overview_figure(rows.overview(filters), filters.words())
        rows.choices()
    except NoBuildError:
        log.info("No build yet; the pages say so.")


def layout() -> Any:
    """The parts that stay while pages come and go."""
    return dmc.MantineProvider(
        dmc.DirectionProvider(
            [
                dcc.Location(id="url", refresh="callback-nav"),
                *(dcc.Store(id=name) for name in ("frame", "build", "told")),
                dcc.Interval(id="pulse", interval=PULSE),
                html.Div(html.P([html.Strong("وقائع"), " Waqai"], className="waiting"), id="page"),
                html.Div(id="notice", role="status"),
            ],
            id="direction",
            direction="rtl",
        ),
        id="mantine",
        theme={"fontFamily": "'IBM Plex Sans Arabic', system-ui, sans-serif", "primaryColor": "teal"},
        forceColorScheme="light",
    )


def register(app: Dash, rows: Rows) -> None:
    """The callbacks of the frame, and of every page."""
    client = ClientsideFunction
    app.clientside_callback(
        client("waqai", "route"),
        Output("frame", "data"),
        Output("mantine", "forceColorScheme"),
        Output("direction", "direction"),
        Input("url", "pathname"),
        Input("url", "search"),
        Input("build", "data"),
    )
    app.clientside_callback(client("waqai", "pulse"), Output("build", "data"), Input("pulse", "n_intervals"))
    app.clientside_callback(
        client("waqai", "pick"),
        Output("url", "search", allow_duplicate=True),
        Input({"pick": ALL}, "value"),
        State({"pick": ALL}, "id"),
        prevent_initial_call=True,
    )
    app.clientside_callback(
        client("waqai", "find"),
        Output("url", "search", allow_duplicate=True),
        Input({"find": ALL}, "value"),
        prevent_initial_call=True,
    )

    app.clientside_callback(
        client("waqai", "save"),
        Output("told", "data", allow_duplicate=True),
        Input({"save": ALL, "form": ALL}, "n_clicks"),
        prevent_initial_call=True,
    )

    app.clientside_callback(
        client("waqai", "entitle"),
        Output("told", "data", allow_duplicate=True),
        Input("page", "children"),
        prevent_initial_call=True,
    )

    @app.callback(Output("page", "children"), Input("frame", "data"), State("url", "search"))
    def draw_page(frame: str, search: str) -> Any:
        path, _, saying = str(frame or "/").partition("?")
        return page(path, str(search or ""), saying, rows)

    @app.callback(
        Output("notice", "children"), Input("build", "data"), State("frame", "data"), prevent_initial_call=True
    )
    def draw_news(build: str, frame: str) -> Any:
        words = Filters.from_search(str(frame).partition("?")[2]).words()
        # A key of its own, so that it comes, and goes by itself, with each build.
        return html.P(words("state.fresh"), key=str(build))

    @app.callback(
        Output({"pick": "actor"}, "data"),
        Input({"pick": "actor"}, "searchValue"),
        State("frame", "data"),
        prevent_initial_call=True,
    )
    def draw_options(text: str, frame: str) -> Any:
        filters = Filters.from_search(str(frame).partition("?")[2])
        return shell.options(rows, str(text or ""), filters.words())

    for each in PAGES.values():
        each.register(app, rows)


def page(path: str, search: str, saying: str, rows: Rows) -> Any:
    """What the address shows, under the bar; a word where it shows nothing."""
    filters = Filters.from_search(search, saying)
    name, _, rest = path.strip("/").partition("/")
    skip = html.A(filters.words()("app.skip"), href="#main", className="skip")
    header = html.Header(shell.bar(path, filters), id=shell.part_id(name, "bar"), className="bar-top")
    try:
        if name in PAGES:
            return [
                skip,
                *shell.stores(name, filters, search),
                header,
                PAGES[name].layout(filters, rows, unquote(rest)),
            ]
    except NoBuildError:
        return [header, nothing(filters, "state.no_build")]
    return [header, nothing(filters, "state.not_found")]


def nothing(filters: Filters, key: str) -> html.Main:
    return html.Main(empty(filters.words(), key), id="main")
