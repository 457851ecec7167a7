"""Who may ask, what a page may load, and what the server answers beside its pages."""

from __future__ import annotations

import gzip
import logging
from collections.abc import Sequence

from dash import Dash
from flask import Flask, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from dashboard.filters import Filters
from dashboard.rows import NoBuildError, Rows

log = logging.getLogger("dashboard")
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
# Answers shorter than this leave as they are.
PACKED = 4_000


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
        return Response(f"This dashboard does not answer for {host!r}; see --host-name.\n", 421, mimetype="text/plain")

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
