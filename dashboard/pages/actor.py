"""One actor: its names, its offices in time, when it acts, whom with, and who quotes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from dash import Dash, Output, html

from dashboard.components import evidence, shell
from dashboard.components.counts import activity_table
from dashboard.components.parts import both_names, empty, graph, isolated, link, ltr, saves, table
from dashboard.figures import periods
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.pages.actors import events_list
from dashboard.rows import Row, Rows

PAGE = "actor"
PARTNERS = 12
QUOTES = 12
EVENTS = 40


def layout(filters: Filters, rows: Rows, actor_id: str) -> html.Main:
    """The whole page: an actor's filters are itself, so nothing waits for a callback but its evidence."""
    words = filters.words()
    found = rows.actor(actor_id)
    if found is None:
        return html.Main(html.P(words("actor.lost"), className="state-line"), id="main", tabIndex="-1")
    own = replace(filters.chosen(), actor=(actor_id,))
    bands = rows.overview(own)
    activity = graph(
        "activity", words("actor.activity"), periods.activity(bands, words, filters.shade, filters.marks), 150, True
    )
    events = rows.latest(own, EVENTS)
    column = [
        html.Div(
            [html.H1(both_names(found, words)), html.P(facts(found, words), className="facts"), ways(own)],
            className="wide",
        ),
        part(
            words("actor.activity"),
            [activity, saves("activity", words), unfolded(words("table.show"), activity_table(filters, bands))],
            "wide",
        ),
        *offices(found, rows, filters),
        html.Div(
            [
                part(words("actor.with"), [partners(rows.actor_rows("partners", actor_id, most=PARTNERS), filters)]),
                part(
                    words("actor.events"),
                    [
                        html.P(latest(len(events), bands.total, words), className="state-help"),
                        events_list(events, replace(filters, start=None, end=None), f"/actor/{actor_id}"),
                    ],
                ),
            ]
        ),
        html.Div(
            [
                part(words("actor.names"), [names(rows.actor_rows("names", actor_id))]),
                part(
                    words("actor.quoted"),
                    [
                        quoted_by(rows.actor_rows("quoted_by", actor_id), filters),
                        quotes(rows.actor_rows("quotes", actor_id, most=QUOTES), filters),
                    ],
                ),
            ]
        ),
    ]
    return html.Main(
        [html.Div(column, className="stage"), html.Aside(id="actor-aside", className="aside")],
        id="main",
        className="timeline-page actor-page",
        tabIndex="-1",
    )


def part(title: str, inside: list[Any], class_name: str = "") -> html.Section:
    return html.Section([html.H2(title), *inside], className=class_name)


def unfolded(summary: str, inside: Any) -> html.Details:
    """A fold whose content is small enough to be there from the start."""
    return html.Details([html.Summary(summary), inside])


def ways(own: Filters) -> html.P:
    """From the actor to the pages that show it among others."""
    words = own.words()
    return html.P(
        [
            link(words("actor.timeline"), own.link("/"), className="more"),
            link(words("actor.network"), own.link("/actors", view="network"), className="more"),
        ],
        className="ways",
    )


def latest(shown: int, total: int, words: Words) -> str:
    """How many of the events stand here."""
    return words("actor.latest", count=shown, all=total) if shown < total else words.count("event", shown)


def register(app: Dash, rows: Rows) -> None:
    """The evidence of the event chosen on the page."""
    shell.register_bar(app, PAGE)

    @app.callback(Output("actor-aside", "children"), *shell.inputs(PAGE, "scope", "span", "event"))
    def draw_aside(scope: str, span: str, event: str) -> Any:
        filters = Filters.from_search(scope, span, event)
        return evidence.evidence(rows, filters) if filters.event else html.P(filters.words()("event.pick"))


def facts(found: Row, words: Words) -> list[Any]:
    """Kind, country, how often named, its key in Wikidata."""
    told: list[Any] = [words.maybe("kind", str(found["kind"]))]
    country = words.name({"name_ar": found["country_ar"], "name_en": found["country_en"]})
    told += [" · ", isolated(country)] if country else []
    told += [" · ", words.count("event", found["events"]), " · ", words.count("document", found["documents"])]
    told += [" · ", ltr(f"Wikidata {found['wikidata_id']}")] if found["wikidata_id"] else []
    return told


def offices(found: Row, rows: Rows, filters: Filters) -> list[Any]:
    """The offices as bars in time, and as a table."""
    words = filters.words()
    held = rows.actor_rows("offices", found["actor_id"])
    if not held:
        return []
    figure = periods.offices(held, datetime.now(UTC).date(), words, filters.shade, filters.marks)
    cells = [[both_names(row, words), span(row["starts_on"], row["ends_on"], words)] for row in held]
    chart = graph("offices", words("actor.offices"), figure, periods.ROW * len(held) + periods.ROOM, True)
    same = table([words("actor.office"), words("table.when")], cells, words("actor.offices"))
    inside = [chart, saves("offices", words), unfolded(words("table.show"), same)]
    return [part(words("actor.offices"), inside, "wide")]


def span(starts: date | None, ends: date | None, words: Words) -> str:
    if starts and ends:
        return words("range", start=words.day(starts, weekday=False), end=words.day(ends, weekday=False))
    if starts:
        return words("actor.since", day=words.day(starts, weekday=False))
    return words("actor.until", day=words.day(ends, weekday=False)) if ends else ""


def partners(found: list[Row], filters: Filters) -> Any:
    """Whom it shares events with, as bars as long as their number."""
    words = filters.words()
    if not found:
        return empty(words)
    top = max(row["events"] for row in found)
    cells = [
        [
            link(both_names(row, words), filters.chosen().link(f"/actor/{row['actor_id']}")),
            [
                words.number(row["events"]),
                html.Span(html.Span(style={"inlineSize": f"{100 * row['events'] / top:.0f}%"}), className="bar"),
            ],
        ]
        for row in found
    ]
    return table([words("filter.actor"), words("actors.shared")], cells, words("actor.with"))


def names(found: list[Row]) -> html.Ul:
    return html.Ul([html.Li(isolated(row["name"], lang=row["lang"])) for row in found], className="names")


def quoted_by(found: list[Row], filters: Filters) -> Any:
    """The outlets that quote it, each with how often: a way to what they tell of it."""
    words = filters.words()
    return html.Ul(
        [
            html.Li(
                [
                    isolated(words.name(row) or row["outlet"] or words("document.outlet.none")),
                    " ",
                    html.Span(words.number(row["quotes"]), className="count"),
                ]
            )
            for row in found
        ],
        className="names",
    )


def quotes(found: list[Row], filters: Filters) -> Any:
    """What it is said to have said: the words, the outlet, the day, the way to the document."""
    words = filters.words()
    if not found:
        return html.P(words("actor.quoted.none"), className="state-help")
    return html.Ul(
        [
            html.Li(
                [
                    html.Blockquote(isolated(row["content"], lang=row["lang"]), className="reading"),
                    link(
                        [
                            words.day(row["published_on"]) if row["published_on"] else words("document.unpublished"),
                            html.Small(words("actor.printed", count=row["times"])) if row["times"] > 1 else None,
                        ],
                        filters.chosen().link(f"/document/{row['document_id']}"),
                        className="more",
                    ),
                ]
            )
            for row in found
        ],
        className="quotes",
    )
