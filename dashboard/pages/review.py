"""What a machine is not sure of; a person's decisions are added to a file and can be undone."""

from __future__ import annotations

from typing import Any

import dash_mantine_components as dmc
from dash import ALL, Dash, Input, Output, State, ctx, dcc, html, no_update

from dashboard.components import evidence, queues, shell
from dashboard.components.parts import both_names, link, ltr
from dashboard.filters import Filters, partial_date
from dashboard.i18n import Words
from dashboard.rows import Rows
from dashboard.telling import title

PAGE = "review"
parts = shell.inputs
# What each decision needs besides a name, by the field that holds it.
NEEDS = {"correct_date": "value", "merge": "other", "link": "same"}


def layout(filters: Filters, _: Rows, __: str) -> html.Main:
    """The queues, the one chosen, and beside it its subject with what can be decided."""
    words = filters.words()
    return html.Main(
        [
            html.Div(
                [
                    html.H1(words("review.title")),
                    html.P(words("review.help"), className="facts"),
                    html.Div(id="queue-ways", className="ways lane-bar"),
                    html.Div(id="queue"),
                ],
                className="stage",
            ),
            html.Aside(
                [
                    html.Div(form(words), id="decide", hidden=True),
                    html.P(id="decided", role="status", className="decided"),
                    html.Div(id="subject"),
                ],
                className="aside",
            ),
            dcc.Store(id="decision"),
        ],
        id="main",
        className="timeline-page review-page",
        tabIndex="-1",
    )


def form(words: Words) -> list[Any]:
    """Who decides, and the decisions there are, each with what it needs."""
    who = dcc.Input(
        id="who", type="text", maxLength=80, persistence=True, persistence_type="local", autoComplete="name"
    )
    select = {"searchable": True, "clearable": True, "size": "sm", "nothingFoundMessage": words("review.none.found")}
    fields = {
        "correct_date": html.Label(
            [
                html.Span(words("review.day")),
                dcc.Input(id="value", type="text", maxLength=200, placeholder="2023-03-15", debounce=False),
            ]
        ),
        "merge": dmc.Select(id="other", label=words("review.other"), data=[], **select),
        "link": dmc.Select(id="same", label=words("review.same"), data=[], **select),
    }
    rooms = [
        html.Div([fields.get(kind), button(kind, words)], id={"act": kind}, className=f"act act-{kind}")
        for kind in ("correct_date", "merge", "link", "confirm", "reject")
    ]
    return [html.Label([html.Span(words("review.who")), who]), *rooms]


def button(kind: str, words: Words) -> html.Button:
    return html.Button(words(f"review.{kind}"), id={"decide": kind}, n_clicks=0, className="decision")


def register(app: Dash, rows: Rows) -> None:
    """The callbacks of the page."""
    shell.register_bar(app, PAGE)

    @app.callback(
        Output("queue-ways", "children"),
        Output("queue", "children"),
        *parts(PAGE, "scope", "event"),
        Input("decision", "data"),
    )
    def draw_queue(scope: str, event: str, _: str) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, event)
        return queues.ways(filters, rows), queues.shown_queue(filters, rows)

    @app.callback(
        Output("subject", "children"),
        Output("decide", "hidden"),
        Output({"act": ALL}, "hidden"),
        Output("other", "data"),
        *(Output(field, "value") for field in NEEDS.values()),
        *parts(PAGE, "scope", "event"),
        Input("decision", "data"),
        State({"act": ALL}, "id"),
    )
    def draw_subject(scope: str, event: str, _: str, ids: list[dict[str, str]]) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, event)
        offered = queues.QUEUES[queues.name_of(filters)].actions if filters.event else ()
        hidden = [each["act"] not in offered for each in ids]
        others = candidates(filters, rows) if "merge" in offered else []
        return subject(filters, rows), not offered, hidden, others, "", None, None

    @app.callback(Output("same", "data"), Input("same", "searchValue"), State(shell.part_id(PAGE, "scope"), "data"))
    def draw_names(text: str, scope: str) -> Any:
        return shell.options(rows, str(text or ""), Filters.from_search(scope).words())

    @app.callback(
        Output("decided", "children"),
        Output("decision", "data"),
        Input({"decide": ALL}, "n_clicks"),
        Input({"undo": ALL}, "n_clicks"),
        State("who", "value"),
        *(State(field, "value") for field in NEEDS.values()),
        *(State(shell.part_id(PAGE, part), "data") for part in ("scope", "event")),
        prevent_initial_call=True,
    )
    def decide(_: Any, __: Any, *stated: str) -> tuple[Any, Any]:
        who, *given, scope, event = stated
        pressed = ctx.triggered_id
        if not isinstance(pressed, dict) or not any(item["value"] for item in ctx.triggered):
            return no_update, no_update
        fields = dict(zip(NEEDS.values(), given, strict=True))
        return written(rows, Filters.from_search(scope, event), pressed, str(who or ""), fields)


def written(rows: Rows, filters: Filters, pressed: dict[str, str], who: str, given: dict[str, str]) -> tuple[Any, Any]:
    """What is said after a decision, and its id where it was written down."""
    words = filters.words()
    if not who.strip():
        return words("review.who.need"), no_update
    kind = pressed.get("decide", "undo")
    value = str(given.get(NEEDS.get(kind, "")) or "").strip()
    if kind == "correct_date" and partial_date(value) is None:
        return words("review.date.bad", value=value), no_update
    if kind in NEEDS and not value:
        return words("review.value.need"), no_update
    try:
        if kind == "undo":
            decision = rows.decisions.add(who, kind, [pressed["undo"]], undoes=pressed["undo"])
            return words("review.taken.back"), decision.id
        decision = rows.decisions.add(who, kind, [filters.event], value)
    except (ValueError, OSError) as error:
        return f"{words('state.error')} {error}", no_update
    told = "review.saved.name" if kind == "link" else "review.saved"
    return [words(told), " ", link(words("review.see"), filters.to_search(queue="decisions", event=""))], decision.id


def candidates(filters: Filters, rows: Rows) -> list[dict[str, str]]:
    """Events that may be the same as the chosen one, likeliest first."""
    words = filters.words()
    return [
        {
            "value": row["event_id"],
            "label": f"{title(row, words)} · {words.period(row['starts_on'], row['ends_on'], row['granularity'])}",
        }
        for row in rows.candidates(filters.event)
    ]


def subject(filters: Filters, rows: Rows) -> Any:
    """What is to be decided on: an event with its evidence, or a name or file by its key."""
    words = filters.words()
    if not filters.event:
        return html.P(words("review.pick"), className="state-help")
    name = queues.name_of(filters)
    if name == "unlinked" and (found := rows.actor(filters.event)):
        page = link(words("review.actor.page"), filters.chosen().link(f"/actor/{filters.event}"), className="more")
        return [html.H2(both_names(found, words)), page]
    if name in ("unlinked", "quarantine"):
        return html.H2(ltr(filters.event))
    return evidence.evidence(rows, filters)
