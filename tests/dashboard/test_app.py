"""What the server answers, and what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from dash import Dash

from dashboard.app import create_app


def asked(app: Dash, body: dict[str, Any]) -> int:
    client = app.server.test_client()
    return int(client.post("/_dash-update-component", json=body, headers={"Host": "localhost"}).status_code)


def test_it_says_that_it_lives_and_which_build_it_shows(app: Dash) -> None:
    client = app.server.test_client()
    assert client.get("/health").status_code == 200
    assert json.loads(client.get("/ready").data)["build"].startswith("waqai-")


def test_without_a_build_it_lives_and_waits(tmp_path: Path) -> None:
    client = create_app(tmp_path, tmp_path / "decisions.jsonl").server.test_client()
    assert client.get("/health").status_code == 200
    assert client.get("/ready").status_code == 503
    assert client.get("/").status_code == 200


def test_a_page_may_load_nothing_from_elsewhere_and_run_nothing_unsafe(app: Dash) -> None:
    policy = app.server.test_client().get("/").headers["Content-Security-Policy"]
    scripts = next(part for part in policy.split("; ") if part.startswith("script-src"))
    assert "unsafe" not in scripts
    assert "http" not in policy


def test_a_page_names_no_other_host(app: Dash) -> None:
    page = app.server.test_client().get("/").get_data(as_text=True)
    assert "https://" not in page
    assert "http://" not in page


def test_another_host_is_refused_in_words(app: Dash) -> None:
    answer = app.server.test_client().get("/", headers={"Host": "evil.example"})
    assert answer.status_code == 421
    assert "evil.example" in answer.get_data(as_text=True)


def test_a_host_that_was_allowed_is_answered(warehouse: Path, tmp_path: Path) -> None:
    app = create_app(warehouse, tmp_path / "d.jsonl", ["news.example"])
    assert app.server.test_client().get("/health", headers={"Host": "news.example:80"}).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"output": "nothing.here", "inputs": []},
        {"output": "page.children", "inputs": [{"id": "frame", "property": "data", "value": {"a": [1]}}]},
        {"output": "aside.children", "inputs": [{"id": "x", "property": "y", "value": "../../etc/passwd"}] * 3},
        {"output": "..timeline.figure...lane-heads.children..", "inputs": [None, 7]},
    ],
)
def test_a_forged_callback_runs_nothing(app: Dash, body: dict[str, Any]) -> None:
    assert asked(app, body) in (200, 204, 400)
    assert app.server.test_client().get("/health").status_code == 200


def test_every_form_of_export_is_served(app: Dash) -> None:
    client = app.server.test_client()
    answer = client.get("/export/csv?lang=en&actor=vladimir-putin")
    assert answer.status_code == 200
    assert "Vladimir Putin" in answer.get_data(as_text=True)
    assert client.get("/export/exe").status_code == 404
