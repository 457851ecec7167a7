"""One document as it was read: the whole text with every mark, its events, and how its own day was found."""

from __future__ import annotations

from typing import Any

from dash import Dash, html

from dashboard.components import shell
from dashboard.components.evidence import DIRECTIONS, named, tell
from dashboard.components.marks import KINDS, Mark, marked
from dashboard.components.parts import isolated, link, ltr, table
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.rows import Row, Rows
from dashboard.telling import what

PAGE = "document"
# An untitled text is called by so many of its first words.
BEGINS = 9


def layout(filters: Filters, rows: Rows, document_id: str) -> html.Main:
    """The page; nothing in it waits for a callback."""
    words = filters.words()
    found = rows.document(document_id)
    if found is None:
        return html.Main(html.P(words("document.lost"), className="state-line"), id="main", tabIndex="-1")
    direction = DIRECTIONS.get(found["lang"], "ltr")
    outlet = words.name(rows.names("outlet", [found["outlet"]]).get(found["outlet"], {})) or found["outlet"]
    column = [
        html.H1(name(found, words)),
        html.P(
            [isolated(outlet or words("document.outlet.none")), " · ", day(found, words), *origin(found["url"], words)],
            className="facts",
        ),
        key(words),
        html.Article(paragraphs(found, rows, filters), lang=found["lang"], dir=direction, className="reading"),
    ]
    return html.Main(
        [html.Div(column, className="stage"), html.Aside(beside(found, rows, filters), className="aside")],
        id="main",
        className="timeline-page document-page",
        tabIndex="-1",
    )


def name(found: Row, words: Words) -> Any:
    """The title or, where there is none, the words that the text begins with."""
    if found["title"]:
        return isolated(found["title"], lang=found["lang"])
    begins = " ".join(found["text"].split()[:BEGINS])
    return isolated(words("document.begins", words=begins)) if begins else words("document.untitled")


def origin(url: str | None, words: Words) -> list[Any]:
    """The way to where the text was published: nothing is loaded from there unless a person follows it."""
    if not url:
        return []
    if not url.startswith(("http://", "https://")):
        return [" · ", ltr(url)]
    return [" · ", html.A(words("document.source"), href=url, target="_blank", rel="noreferrer noopener nofollow")]


def register(app: Dash, _: Rows) -> None:
    """The page is whole when it comes; only its bar follows the address."""
    shell.register_bar(app, PAGE)


def day(found: Row, words: Words) -> str:
    """When it was published or, where that is unknown, the days left open."""
    if found["published_on"]:
        return f"{words('document.published')} {words.day(found['published_on'])}"
    if found["anchor_best_on"]:
        days = {name: words.day(found[f"anchor_{name}_on"]) for name in ("earliest", "latest", "best")}
        return words("document.inferred", **days)
    return words("document.unpublished")


def key(words: Words) -> html.P:
    """What the marks mean, marked so."""
    return html.P([html.Mark(words(f"mark.{kind}"), className=f"mark-{kind}") for kind in KINDS], className="marks-key")


def paragraphs(found: Row, rows: Rows, filters: Filters) -> list[Any]:
    """The text sentence by sentence, each reachable by its number, with what lies between them."""
    words = filters.words()
    marks = [mark(item, filters, words) for item in rows.marks(found["document_id"])]
    text, at = found["text"], 0
    parts: list[Any] = []
    for sentence in rows.document_rows("sentences", found["document_id"]):
        start, end = sentence["starts_at"], sentence["ends_at"]
        parts += marked(text[at:start], marks, at) if at < start else []
        parts.append(html.Span(marked(text[start:end], marks, start), id=f"s{sentence['sentence_no']}"))
        at = end
    return parts + (marked(text[at:], marks, at) if at < len(text) else [])


def mark(item: Row, filters: Filters, words: Words) -> Mark:
    """A mark with what it says and where it leads: an event to its evidence, an actor to its page."""
    label = words.name(named(item, "label"))
    reason = tell(item, "reason", words)
    title = " · ".join(text for text in (words(f"mark.{item['kind']}"), label, reason) if text)
    href = ""
    if item["kind"] == "event":
        href = filters.chosen().link("/", event=item["subject_id"])
    elif item["kind"] == "actor" and item["subject_id"]:
        href = filters.chosen().link(f"/actor/{item['subject_id']}")
    return Mark(item["starts_at"], item["ends_at"], item["kind"], title, href)


def kind(row: Row, types: dict[str, Row], words: Words) -> str:
    """What a telling tells of, as finely as it is known."""
    return what(types.get(row["event_type"], {}) | {"mode": row["mode"]}, words)


def beside(found: Row, rows: Rows, filters: Filters) -> list[Any]:
    """The events told here, and the evidence for the document's own day."""
    words = filters.words()
    types = rows.names("type", [""])
    events = [
        html.Li(
            link(
                [
                    html.Span([isolated(kind(row, types, words)), " · ", isolated(row["trigger_words"])]),
                    html.Small(words.period(row["starts_on"], row["ends_on"], str(row["granularity"]))),
                ],
                filters.chosen().link("/", event=row["event_id"]),
            )
        )
        for row in rows.document_rows("events", found["document_id"])
    ]
    parts: list[Any] = [html.H2(words("document.events")), html.Ul(events, className="rail")]
    evidence = rows.document_rows("evidence", found["document_id"])
    if evidence:
        cells = [
            [
                isolated(row["words"] or "—"),
                words.period(row["earliest_on"], row["latest_on"]),
                isolated(tell(row, "reason", words)),
            ]
            for row in evidence
        ]
        head = [words("event.words"), words("table.when"), words("event.reason")]
        parts += [html.H2(words("document.evidence")), table(head, cells, day(found, words))]
    return parts
