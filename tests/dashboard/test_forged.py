"""Every callback there is, asked things that no page asks: it answers or refuses, and never falls over."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from dash import Dash

GARBAGE: list[Any] = [
    None,
    -7,
    True,
    "x" * 5_000,
    "?start=9999-99&end=0000&lang=%00&lane=actor&view=network&queue=low&event=%27--&pair=~~~",
    "?actor=__proto__&place=%3Cscript%3E&q=%22%27%3B+drop+table+event&quad=%F0&all=2",
    {"a": [1]},
    ["<script>alert(1)</script>"],
]


def callbacks(app: Dash) -> list[dict[str, Any]]:
    """The callbacks that the server answers, as the browser is told of them."""
    found = json.loads(app.server.test_client().get("/_dash-dependencies", headers={"Host": "localhost"}).data)
    return [each for each in found if not each["clientside_function"]]


def forged(callback: dict[str, Any], value: Any) -> dict[str, Any]:
    """A request with the value in place of everything that the callback is given."""

    def given(part: dict[str, Any]) -> Any:
        if not part["id"].startswith("{"):
            return {"id": part["id"], "property": part["property"], "value": value}
        fixed = {key: value if isinstance(facts, list) else facts for key, facts in json.loads(part["id"]).items()}
        return [{"id": fixed, "property": part["property"], "value": value}]

    return {
        "output": callback["output"],
        "outputs": [],
        "inputs": [given(each) for each in callback["inputs"]],
        "state": [given(each) for each in callback["state"]],
        "changedPropIds": [f"{each['id']}.{each['property']}" for each in callback["inputs"][:1]],
    }


@pytest.fixture
def failures(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """What the callbacks could not cope with."""
    caplog.set_level(logging.ERROR, "dashboard")
    found: list[str] = []
    yield found
    found += [str(record.exc_info) for record in caplog.get_records("call") if record.exc_info]
    assert not found


@pytest.mark.parametrize("value", GARBAGE, ids=lambda value: str(value)[:12])
def test_no_callback_falls_over_what_no_page_asks(app: Dash, failures: list[str], value: Any) -> None:
    client = app.server.test_client()
    for callback in callbacks(app):
        answer = client.post(
            "/_dash-update-component", json=forged(callback, value), headers={"Host": "localhost"}
        ).status_code
        if answer >= 500:
            failures.append(f"{callback['output']}: {answer}")


def test_a_decision_that_is_none_is_not_written_down(app: Dash) -> None:
    decide = next(each for each in callbacks(app) if each["output"].startswith("..decided"))
    body = forged(decide, "Amal")
    body["changedPropIds"] = ['{"decide":"drop table"}.n_clicks']
    answer = app.server.test_client().post("/_dash-update-component", json=body, headers={"Host": "localhost"})
    assert answer.status_code in (200, 204, 400)
    assert "drop table" not in answer.get_data(as_text=True).replace("not a decision: 'drop table'", "")
