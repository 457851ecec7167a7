"""`python -m dashboard`: serve the dashboard on the current build.

On loopback unless told otherwise; a host to listen on that others can reach needs the names they will use.
"""

from __future__ import annotations

import argparse
import socket
import sys
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication

from dashboard.app import DECISIONS, create_app
from dashboard.guard import LOOPBACK


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn, told by arguments instead of a file."""

    def __init__(self, arguments: argparse.Namespace) -> None:
        self.arguments = arguments
        super().__init__()

    def load_config(self) -> None:
        given = self.arguments
        settings: dict[str, Any] = {
            "bind": f"{given.host}:{given.port}",
            "workers": given.workers,
            "threads": given.threads,
            "worker_class": "gthread",
            "keepalive": 30,
            "limit_request_line": 8190,
            "timeout": 120,
            "accesslog": None,
            "loglevel": "warning",
            "when_ready": lambda _: print(f"Waqai: http://{given.host}:{given.port}/", flush=True),
        }
        for name, value in settings.items():
            self.cfg.set(name, value)

    def load(self) -> Any:
        return create_app(
            self.arguments.warehouse, self.arguments.decisions, [*LOOPBACK, *self.arguments.host_name]
        ).server


def arguments(given: list[str]) -> argparse.Namespace:
    """The command line, checked."""
    parser = argparse.ArgumentParser(prog="python -m dashboard", description="Serve the dashboard.")
    parser.add_argument("--warehouse", type=Path, default=Path("build/warehouse"), help="folder of the builds")
    parser.add_argument("--decisions", type=Path, default=DECISIONS, help="file that reviewers' decisions are added to")
    parser.add_argument("--port", type=int, default=8050)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
    parser.add_argument("--host-name", action="append", default=[], help="a name that requests may ask for; repeatable")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--threads", type=int, default=4, help="requests at once in each process")
    found = parser.parse_args(given)
    if not 0 < found.port < 65536:
        parser.error(f"--port {found.port}: a port is a number from 1 to 65535")
    if problem := _refusal(found.host, found.port):
        parser.error(
            f"cannot listen on {found.host}:{found.port} ({problem}); --port or make serve PORT= takes another"
        )
    return found


def _refusal(host: str, port: int) -> str:
    """Why nobody can listen there, empty where one can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As gunicorn does: a port that was left a moment ago is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            return error.strerror or str(error)
    return ""


if __name__ == "__main__":
    Server(arguments(sys.argv[1:])).run()
