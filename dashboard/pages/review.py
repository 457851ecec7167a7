"""Queues of what a machine is not sure of; a person's decisions are added to a file and can be undone."""

from __future__ import annotations

from typing import Any

from dash import ALL, Dash, Input, Output, State, ctx, dcc, html, no_update

from dashboard.components import evidence, shell
from dashboard.components.evidence import tell
from dashboard.components.parts import both_names, empty, isolated, link, ltr, table
from dashboard.filters import Filters, partial_date
from dashboard.i18n import Words
from dashboard.pages.timeline import left_open
from dashboard.rows import Rows

PAGE = "review"
parts = shell.inputs
QUEUES = ("conflicts", "undated", "low", "unlinked", "quarantine", "decisions")
DECIDED = 100
# What can be decided on each queue's subjects.
ACTIONS = {
    "conflicts": ("confirm", "correct_date", "reject", "merge"),
    "undated": ("correct_date", "confirm", "reject"),
    "low": ("confirm", "correct_date", "reject", "merge"),
    "unlinked": ("link", "reject"),
    "quarantine": ("confirm",),
}


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
                    html.Div(id="subject"),
                    html.Div(form(words), id="decide", hidden=True),
                    html.P(id="decided", role="status", className="decided"),
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
    """Who decides, the value where one is needed, and the decisions there are."""
    buttons = [
        html.Button(words(f"review.{kind}"), id={"decide": kind}, n_clicks=0, className="decision")
        for kind in ("confirm", "correct_date", "reject", "merge", "link")
    ]
    who = dcc.Input(
        id="who", type="text", maxLength=80, persistence=True, persistence_type="local", autoComplete="name"
    )
    return [
        html.Label([html.Span(words("review.who")), who]),
        html.Label([html.Span(words("review.value")), dcc.Input(id="value", type="text", maxLength=200)]),
        html.P(words("review.value.help"), className="state-help"),
        html.Div(buttons, className="decisions"),
    ]


def register(app: Dash, rows: Rows) -> None:
    """The callbacks of the page."""
    shell.register_bar(app, PAGE)

    @app.callback(
        Output("queue-ways", "children"),
        Output("queue", "children"),
        *parts(PAGE, "scope"),
        Input("decision", "data"),
    )
    def draw_queue(scope: str, _: str) -> tuple[Any, ...]:
        filters = Filters.from_search(scope)
        name = queue_of(filters)
        return ways(filters), queue(name, filters, rows)

    @app.callback(
        Output("subject", "children"),
        Output("decide", "hidden"),
        Output({"decide": ALL}, "hidden"),
        *parts(PAGE, "scope", "event"),
        State({"decide": ALL}, "id"),
    )
    def draw_subject(scope: str, event: str, ids: list[dict[str, str]]) -> tuple[Any, ...]:
        filters = Filters.from_search(scope, event)
        offered = ACTIONS.get(queue_of(filters), ())
        hidden = [each["decide"] not in offered for each in ids]
        return subject(filters, rows), not filters.event or not offered, hidden

    @app.callback(
        Output("decided", "children"),
        Output("decision", "data"),
        Input({"decide": ALL}, "n_clicks"),
        Input({"undo": ALL}, "n_clicks"),
        State("who", "value"),
        State("value", "value"),
        *(State(shell.part_id(PAGE, part), "data") for part in ("scope", "event")),
        prevent_initial_call=True,
    )
    def decide(_: Any, __: Any, who: str, value: str, scope: str, event: str) -> tuple[Any, Any]:
        filters = Filters.from_search(scope, event)
        pressed = ctx.triggered_id
        if not isinstance(pressed, dict) or not any(item["value"] for item in ctx.triggered):
            return no_update, no_update
        return written(rows, filters, pressed, str(who or ""), str(value or "").strip())


def queue_of(filters: Filters) -> str:
    return filters.queue if filters.queue in QUEUES else QUEUES[0]


def written(rows: Rows, filters: Filters, pressed: dict[str, str], who: str, value: str) -> tuple[Any, Any]:
    """What is said after a decision, and its id where it was written down."""
    words = filters.words()
    if not who.strip():
        return words("review.who.need"), no_update
    if "undo" in pressed:
        decision = rows.decisions.add(who, "undo", [pressed["undo"]], undoes=pressed["undo"])
        return words("review.saved"), decision.id
    kind = pressed["decide"]
    if kind == "correct_date" and partial_date(value) is None:
        return words("review.date.bad", value=value), no_update
    if kind in ("merge", "link") and not value:
        return words("review.value.need"), no_update
    try:
        decision = rows.decisions.add(who, kind, [filters.event], value)
    except (ValueError, OSError) as error:
        return f"{words('state.error')} {error}", no_update
    return words("review.saved"), decision.id


def ways(filters: Filters) -> list[Any]:
    words = filters.words()
    here = queue_of(filters)
    return [
        link(words(f"review.{name}"), filters.to_search(queue=name, event=""), className="here" if name == here else "")
        for name in QUEUES
    ]


def subject(filters: Filters, rows: Rows) -> Any:
    """What is to be decided on: an event with its evidence, or a name or file by its key."""
    words = filters.words()
    if not filters.event:
        return html.P(words("review.pick"), className="state-help")
    if queue_of(filters) in ("unlinked", "quarantine"):
        found = rows.actor(filters.event) if filters.queue == "unlinked" else None
        return html.H2(both_names(found, words) if found else ltr(filters.event))
    return evidence.evidence(rows, filters)


def queue(name: str, filters: Filters, rows: Rows) -> Any:
    """The items that wait, or what was decided."""
    words = filters.words()
    if name == "decisions":
        return decisions(filters, rows)
    cells = QUEUE_CELLS[name](rows, filters)
    if not cells:
        return empty(words, "review.nothing")
    heads = {"unlinked": ("filter.actor", "table.tellings"), "quarantine": ("review.subject", "review.why")}
    head = heads.get(name, ("table.what", "review.why", "table.when"))
    return table([words(key) for key in head], cells, words(f"review.{name}"))


def pick(text: Any, subject_id: str, filters: Filters) -> Any:
    return link(text, filters.to_search(event=subject_id))


def conflict_cells(rows: Rows, filters: Filters) -> list[list[Any]]:
    words = filters.words()
    types = rows.names("type", [""])
    return [
        [
            pick(isolated(words.name(types.get(row["event_type"], {})) or row["event_id"]), row["event_id"], filters),
            isolated(tell(row, "detail", words)),
            words.maybe("conflict", str(row["kind"])),
        ]
        for row in rows.ask("conflicts")
    ]


def undated_cells(rows: Rows, filters: Filters) -> list[list[Any]]:
    words = filters.words()
    return [
        [
            pick([isolated(words.name(row)), " · ", isolated(row["trigger_words"])], row["event_id"], filters),
            isolated(tell(row, "reason", words)),
            left_open(row, words),
        ]
        for row in rows.undated(Filters(all="1"), 200)
    ]


def low_cells(rows: Rows, filters: Filters) -> list[list[Any]]:
    words = filters.words()
    types = rows.names("type", [""])
    return [
        [
            pick(
                [isolated(words.name(types.get(row["event_type"], {}))), " · ", isolated(row["trigger_words"])],
                row["event_id"],
                filters,
            ),
            isolated(row["sentence"]),
            words.period(row["starts_on"], row["ends_on"]),
        ]
        for row in rows.ask("low_confidence")
    ]


def unlinked_cells(rows: Rows, filters: Filters) -> list[list[Any]]:
    words = filters.words()
    return [
        [pick(both_names(row, words), row["actor_id"], filters), words.number(row["mentions"])]
        for row in rows.ask("unlinked")
    ]


def quarantine_cells(rows: Rows, filters: Filters) -> list[list[Any]]:
    words = filters.words()
    return [
        [pick(ltr(row["path"]), row["path"], filters), isolated(tell(row, "reason", words))]
        for row in rows.ask("quarantine", most=200)
    ]


QUEUE_CELLS = {
    "conflicts": conflict_cells,
    "undated": undated_cells,
    "low": low_cells,
    "unlinked": unlinked_cells,
    "quarantine": quarantine_cells,
}


def decisions(filters: Filters, rows: Rows) -> Any:
    """What was decided, latest first, each with its way back."""
    words = filters.words()
    found = rows.decisions.all()
    undone = {decision.undoes for decision in found if decision.undoes}
    if not found:
        return empty(words, "review.nothing")
    cells = [
        [
            ltr(decision.at[:16].replace("T", " ")),
            isolated(decision.who),
            words.maybe("decision", decision.kind),
            ltr(" ".join(decision.subject)),
            isolated(decision.value),
            words("review.undone")
            if decision.id in undone
            else html.Button(words("review.undo"), id={"undo": decision.id}, n_clicks=0, className="plain-button")
            if decision.kind != "undo"
            else "",
        ]
        for decision in reversed(found[-DECIDED:])
    ]
    head = [words(f"review.{key}") for key in ("when", "by", "kind", "subject", "value")]
    return table([*head, ""], cells, words("review.decisions"))
