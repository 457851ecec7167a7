"""Ways to take the events of a view along, in the forms that other tools read."""

from __future__ import annotations

from typing import Any

from dash import Dash, Output, html

from dashboard.components.shell import inputs, part_id
from dashboard.filters import Filters
from dashboard.rows import EXPORTS


def room(page: str, filters: Filters) -> html.Details:
    """A fold with the ways, filled by `register`."""
    words = filters.words()
    return html.Details(
        [
            html.Summary(words("data.export")),
            html.P(words("data.export.help"), className="state-help"),
            html.Ul(id=part_id(page, "takes"), className="takes"),
        ],
        className="take",
    )


def register(app: Dash, page: str) -> None:
    """The ways follow the filters and the period."""

    @app.callback(Output(part_id(page, "takes"), "children"), *inputs(page, "scope", "settled"))
    def draw_takes(scope: str, span: str) -> Any:
        return takes(Filters.from_search(scope, span))


def takes(filters: Filters) -> list[Any]:
    """One way for each form, with what it is for."""
    words = filters.words()
    return [
        html.Li(
            [
                html.A(words(f"form.{form}.name"), href=f"/export/{form}{filters.to_search()}"),
                html.Span(words(f"form.{form}")),
            ]
        )
        for form in EXPORTS
    ]
