"""The application: one page that the address fills, what it may load, and who may ask."""

from __future__ import annotations

import gzip
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import dash_mantine_components as dmc
from dash import Dash, Input, Output, State, dcc, html, no_update, set_props
from dash.dependencies import ALL, ClientsideFunction
from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from dashboard.components import shell
from dashboard.components.parts import empty
from dashboard.figures.overview import overview as overview_figure
from dashboard.figures.theme import css_variables
from dashboard.figures.timeline import timeline as timeline_figure
from dashboard.filters import Filters
from dashboard.i18n import LANGUAGES, Words
from dashboard.pages import actor, actors, data, document, review, timeline
from dashboard.rows import NoBuildError, Rows
from warehouse.connection import Reader

log = logging.getLogger("dashboard")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
PULSE = 5_000
DECISIONS = Path("seeds/decisions.jsonl")
PACKED = 4_000

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
    set_props("notice", {"children": Words(LANGUAGES[0])("state.error") + " " + Words(LANGUAGES[1])("state.error")})
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
                html.Div(html.P("…", className="state-line"), id="page"),
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

    @app.callback(Output("page", "children"), Input("frame", "data"), State("url", "search"))
    def draw_page(frame: str, search: str) -> Any:
        path, _, saying = str(frame or "/").partition("?")
        return page(path, str(search or ""), saying, rows)

    @app.callback(
        Output("notice", "children"), Input("build", "data"), State("frame", "data"), prevent_initial_call=True
    )
    def draw_news(_: str, frame: str) -> Any:
        filters = Filters.from_search(str(frame).partition("?")[2])
        return filters.words()("state.fresh")

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
    header = html.Header(shell.bar(path, filters), id=shell.part_id(name, "bar"), className="bar-top")
    try:
        if name in PAGES:
            return [*shell.stores(name, filters, search), header, PAGES[name].layout(filters, rows, unquote(rest))]
    except NoBuildError:
        return [header, nothing(filters, "state.no_build")]
    return [header, nothing(filters, "state.not_found")]


def nothing(filters: Filters, key: str) -> html.Main:
    return html.Main(empty(filters.words(), key), id="main")


def guard(app: Dash, rows: Rows, hosts: Sequence[str]) -> None:
    """Refuses other hosts, says whether the dashboard lives, and what a page may load: only what is served here."""
    server: Flask = app.server
    policy = "; ".join(
        [
            "default-src 'none'",
            f"script-src 'self' {' '.join(app.csp_hashes())}",
            # Plotly, Mantine and the grid write their styles while they run.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        ]
    )

    @server.before_request
    def only_known_hosts() -> Response | None:
        host = request.host.rsplit(":", 1)[0] if not request.host.endswith("]") else request.host
        if "*" in hosts or host in hosts:
            return None
        return Response(f"This dashboard does not answer for {host!r}; see --host-names.\n", 421, mimetype="text/plain")

    @server.errorhandler(Exception)
    def refused(error: Exception) -> Response | HTTPException:
        if isinstance(error, HTTPException):
            return error
        # A callback's own errors end in `said`: what arrives here was no question of the dashboard.
        log.warning("Refused a request to %s: %r", request.path, error)
        return Response("This request is none that the dashboard makes.\n", 400, mimetype="text/plain")

    @server.after_request
    def pack(response: Response) -> Response:
        """Answers of callbacks leave small: names repeat in them, and Arabic is escaped in JSON."""
        is_wanted = "gzip" in request.headers.get("Accept-Encoding", "") and response.mimetype == "application/json"
        if is_wanted and not response.direct_passthrough and len(response.get_data()) > PACKED:
            response.set_data(gzip.compress(response.get_data(), 1))
            response.headers["Content-Encoding"] = "gzip"
            response.headers["Vary"] = "Accept-Encoding"
        return response

    @server.after_request
    def say_what_may_load(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = policy
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        return response

    @server.get("/health")
    def health() -> Response:
        return jsonify(status="alive")

    @server.get("/ready")
    def ready() -> tuple[Response, int]:
        try:
            rows.reader.cursor()
        except NoBuildError as reason:
            return jsonify(status="waiting", reason=str(reason)), 503
        return jsonify(status="ready", build=rows.reader.build), 200

    @server.get("/export/<form>")
    def exported(form: str) -> Response:
        filters = Filters.from_search(request.query_string.decode("ascii", "replace"))
        try:
            pieces, media_type, extension = rows.export(form, filters)
        except (KeyError, NoBuildError) as reason:
            return Response(f"No export of this kind: {reason}.\n", 404, mimetype="text/plain")
        name = f'attachment; filename="waqai.{extension}"'
        return Response(pieces, content_type=media_type, headers={"Content-Disposition": name})

    @server.get("/build")
    def build() -> Response:
        return jsonify(build=rows.reader.build)
