"""The warehouse itself: questions in SQL, examples, the filters' events to take along, what was read."""

from __future__ import annotations

from typing import Any

import dash_ag_grid as dag
import dash_mantine_components as dmc
from dash import ClientsideFunction, Dash, Input, Output, State, dcc, html, no_update

from dashboard.components import shell, takes
from dashboard.components.parts import empty, isolated, table
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.rows import Rows

PAGE = "data"
SHOWN = 1_000


def layout(filters: Filters, rows: Rows, _: str) -> html.Main:
    """The question, its answer, the exports, the coverage."""
    words = filters.words()
    examples = rows.examples()
    first = next(iter(examples.values()), "select *\nfrom timeline\nlimit 100")
    choices = [{"value": sql, "label": words(f"example.{name}")} for name, sql in examples.items()]
    return html.Main(
        [
            html.H1(words("data.title")),
            html.P(words("data.help"), className="facts"),
            html.Div(
                [
                    dmc.Select(
                        id="example",
                        data=choices,
                        placeholder=words("data.examples.pick"),
                        searchable=True,
                        size="sm",
                        **{"aria-label": words("data.examples")},
                    )
                    if choices
                    else None,
                    html.Label(
                        [
                            html.Span("SQL", className="unseen"),
                            dcc.Textarea(id="sql", value=first, maxLength=50_000, spellCheck=False, dir="ltr"),
                        ]
                    ),
                    html.Div(
                        [
                            html.Button(words("data.run"), id="ask", n_clicks=0, className="decision"),
                            html.Span(words("data.keys"), className="state-help"),
                        ],
                        className="ask",
                    ),
                ],
                className="question",
            ),
            html.P(id="answer-note", role="status", className="facts"),
            html.Div(id="answer", className="answer"),
            html.Details(
                [html.Summary(words("data.tables")), html.P(words("data.tables.help")), tables(rows)],
                className="dictionary",
            ),
            html.H2(words("data.export")),
            html.P(words("data.export.help"), className="facts"),
            html.Div(id=shell.part_id(PAGE, "chips"), className="in-force"),
            html.Ul(id=shell.part_id(PAGE, "takes"), className="takes"),
            html.H2(words("data.coverage")),
            coverage(rows, words),
        ],
        id="main",
        className="data-page",
        tabIndex="-1",
    )


def register(app: Dash, rows: Rows) -> None:
    """The callbacks of the page."""

    @app.callback(
        Output("answer", "children"),
        Output("answer-note", "children"),
        Input("ask", "n_clicks"),
        State("sql", "value"),
        State(shell.part_id(PAGE, "scope"), "data"),
        prevent_initial_call=True,
        running=[(Output("ask", "disabled"), True, False)],
    )
    def answer(_: int, sql: str, scope: str) -> tuple[Any, Any]:
        filters = Filters.from_search(scope)
        found = rows.question(str(sql or ""), filters.lang)
        return (no_update, found) if isinstance(found, str) else (grid(found, filters), told(found, filters.words()))

    shell.register_chips(app, rows, PAGE)
    takes.register(app, PAGE)
    app.clientside_callback(
        ClientsideFunction("waqai", "same"),
        Output("sql", "value"),
        Input("example", "value"),
        prevent_initial_call=True,
    )


def grid(found: Any, filters: Filters) -> dag.AgGrid:
    """The answer's rows: sorted, filtered and scrolled in the browser."""
    columns = [{"field": f"c{index}", "headerName": name} for index, name in enumerate(found.columns)]
    rows = [{f"c{index}": cell(value) for index, value in enumerate(row)} for row in found.rows[:SHOWN]]
    return dag.AgGrid(
        columnDefs=columns,
        rowData=rows,
        defaultColDef={"sortable": True, "filter": True, "resizable": True, "minWidth": 120},
        dashGridOptions={"enableRtl": filters.lang == "ar", "animateRows": False, "enableCellTextSelection": True},
        className="ag-theme-alpine-dark" if filters.shade == "dark" else "ag-theme-alpine",
        style={"height": "26rem"},
    )


def cell(value: Any) -> str | int | float | bool | None:
    """A value as a cell shows it; a structure as its text."""
    return value if isinstance(value, str | int | float | bool) or value is None else str(value)


def told(found: Any, words: Words) -> str:
    text = words("data.rows", rows=words.count("row", len(found.rows)), seconds=round(found.seconds, 2))
    is_cut = found.cut or len(found.rows) > SHOWN
    return f"{text} {words('data.cut', count=min(len(found.rows), SHOWN))}" if is_cut else text


def tables(rows: Rows) -> html.Dl:
    """What there is to ask about, as the schema itself says it: its names and its English."""
    parts: list[Any] = []
    for name, comment, columns in rows.tables():
        told = [html.Li([html.Code(column), html.Span(text)]) for column, text in columns.items()]
        parts += [html.Dt(html.Code(name)), html.Dd([html.P(comment), html.Ul(told)])]
    return html.Dl(parts, lang="en", dir="ltr")


def coverage(rows: Rows, words: Words) -> Any:
    """What was read, by outlet."""
    found = rows.ask("outlets")
    names = rows.names("outlet", [row["outlet"] for row in found])
    if not found:
        return empty(words)
    head = [words(key) for key in ("filter.outlet", "data.documents", "table.when")]
    cells = [
        [
            isolated(words.name(names.get(row["outlet"], {})) or row["outlet"] or words("document.outlet.none")),
            words.number(row["document_count"]),
            words.period(row.get("first_on"), row.get("last_on")),
        ]
        for row in found
    ]
    return table(head, cells, words("data.coverage"))
