"""How we know: each telling of an event with its marked sentence, who says it, and how its date was found."""

from __future__ import annotations

from typing import Any

from dash import html

from dashboard.components.marks import Mark, marked
from dashboard.components.parts import both_names, empty, isolated, link, ltr, quad_class
from dashboard.decisions import Decision
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.overlay import laid_over
from dashboard.rows import Row, Rows
from dashboard.telling import what

# Parties to these may stand on either side: nobody does them to the other.
MUTUAL = frozenset({"AGREE", "CONSULT"})
DIRECTIONS = {"ar": "rtl", "fa": "rtl", "he": "rtl", "ur": "rtl"}


def evidence(rows: Rows, filters: Filters) -> Any:
    """The panel of the chosen event, or a word that it is not there."""
    words = filters.words()
    event = rows.event(filters.event)
    if event is None:
        return [close(filters, words), html.P(words("event.lost"), className="state-line")]
    tellings = rows.tellings(filters.event)
    parts: list[Any] = [
        close(filters, words),
        html.H2(
            heading(event, words),
            tabIndex="-1",
            id="evidence-title",
            className=quad_class(event["quad_class"]),
        ),
        when(event, rows, words),
        parties(event, filters),
    ]
    if event["status"] != "happened":
        parts.append(html.P(words(f"event.status.{event['status']}"), className="tag"))
    conflicts = rows.conflicts(filters.event)
    if conflicts:
        told = [html.Li(isolated(tell(c, "detail", words))) for c in conflicts]
        parts.append(html.Div([html.H3(words("event.conflict")), html.Ul(told)], className="warning", role="note"))
    parts += [html.P(isolated(decided(each, words)), className="tag") for each in rows.decisions.about(filters.event)]
    parts.append(html.H3(f"{words('event.tellings')} · {words.count('outlet', event['outlet_count'])}"))
    parts += [telling(rows, row, filters) for row in tellings] or [empty(words)]
    return parts


def heading(event: Row, words: Words) -> list[Any]:
    """What took place, as finely as it is known, and the same in the other language."""
    other = Words("en" if words.lang == "ar" else "ar")
    row = named(event, "type") | {"mode": event["mode"]}
    parts: list[Any] = [isolated(what(row, words))]
    if words.has(f"mode.{event['mode']}"):
        parts.append(html.Span(isolated(words.name(row)), className="other-name"))
    return [*parts, html.Span(isolated(what(row, other), lang=other.lang), className="other-name", lang=other.lang)]


def when(event: Row, rows: Rows, words: Words) -> html.P:
    """The days of the event: those that a person gave it and, struck through, those that were found."""
    found = words.period(event["starts_on"], event["ends_on"], event["granularity"])
    (shown_row,) = laid_over([event | {"certainty": ""}], rows.decisions.holding()) or [event]
    given = words.period(shown_row["starts_on"], shown_row["ends_on"], shown_row["granularity"])
    if given == found:
        return html.P(found, className="when")
    return html.P([html.Strong(given), " ", html.Del(found), " ", words("event.corrected")], className="when")


def decided(decision: Decision, words: Words) -> str:
    """What a person decided on the event: who, what, and the value where there is one."""
    told = f"{words.maybe('decision', decision.kind)}: {decision.value}" if decision.value else ""
    return f"{decision.who} · {told or words.maybe('decision', decision.kind)}"


def close(filters: Filters, words: Words) -> Any:
    return link("×", filters.to_search(event="") or "?", className="close", title=words("event.close"))


def parties(event: Row, filters: Filters) -> html.Ul:
    """Who does it, who receives it, who tells of it: each a way to the actor's page."""
    words = filters.words()
    sources, targets = event["sources"] or [], event["targets"] or []
    roles = [("event.from", sources), ("event.to", targets)]
    if event["event_type"] in MUTUAL and sources and targets:
        roles = [("event.between", [*sources, *targets])]
    items = []
    for key, actors in (*roles, ("event.reporters", event["reporters"] or [])):
        names = [
            html.Li(link(both_names(actor, words), filters.chosen().link(f"/actor/{actor['actor_id']}")))
            for actor in actors
        ]
        if names:
            items.append(html.Li([html.Span(words(key), className="role"), html.Ul(names)]))
    if event["place"]:
        place = link(isolated(event["place"]), filters.chosen().link("/", place=(event["place"],)))
        items.append(html.Li([html.Span(words("event.place"), className="role"), place]))
    return html.Ul(items, className="parties")


def telling(rows: Rows, row: Row, filters: Filters) -> html.Article:
    """One outlet's telling: the sentence as printed, and the way to its date."""
    words = filters.words()
    outlet = words.name(rows.names("outlet", [row["outlet"]]).get(row["outlet"], {})) or row["outlet"]
    published = words.day(row["published_on"]) if row["published_on"] else words("document.unpublished")
    document = filters.chosen().link(f"/document/{row['document_id']}")
    return html.Article(
        [
            html.Header([html.Strong(isolated(outlet or words("document.outlet.none"))), html.Span(published)]),
            sentence(rows, row, words),
            said(rows, row, words),
            html.H4(words("event.how")),
            how(row, words),
            link(words("event.document"), f"{document}#s{row['sentence_no']}", className="more"),
        ],
        className="telling",
    )


def named(row: Row, stem: str) -> Row:
    """`stem_ar` and `stem_en` of a row as its names."""
    return {"name_ar": row.get(f"{stem}_ar"), "name_en": row.get(f"{stem}_en")}


def sentence(rows: Rows, row: Row, words: Words) -> html.Blockquote:
    """The sentence in its own direction, with the marks that stand in it."""
    marks = [mark_of(item, row, words) for item in rows.marks(row["document_id"])]
    text = marked(row["sentence"] or "", marks, row["sentence_starts_at"] or 0)
    return html.Blockquote(text, lang=row["lang"], dir=DIRECTIONS.get(row["lang"], "ltr"), className="reading")


def mark_of(item: Row, row: Row, words: Words) -> Mark:
    """A mark of the warehouse as it is drawn; the ones that this telling rests on stand out."""
    is_chosen = (item["kind"] == "event" and item["starts_at"] == row["starts_at"]) or (
        item["kind"] == "time" and item["starts_at"] == row["time_starts_at"]
    )
    name = words.name(named(item, "label")) if item["kind"] in ("actor", "event") else ""
    title = words(f"mark.{item['kind']}") + (f": {name}" if name else "")
    return Mark(item["starts_at"], item["ends_at"], item["kind"], title, "", is_chosen)


def said(rows: Rows, row: Row, words: Words) -> Any:
    """Who is said to have said it, where the document names somebody."""
    over = [
        a
        for a in rows.attributions(row["document_id"])
        if a["content_starts_at"] <= row["starts_at"] < a["content_ends_at"]
    ]
    if not over:
        return None
    who = [isolated(words.name(a) or a["source_words"] or "—") for a in over]
    verb = words(f"event.{over[-1]['verb_class']}")
    joined: list[Any] = []
    for name in who:
        joined += [name, words("list.comma")]
    return html.P([*joined[:-1], " ", verb, " (", isolated(over[-1]["cue_words"] or ""), ")"], className="said")


def how(row: Row, words: Words) -> html.Dl:
    """The way from the words to the day, step by step, in the reader's language."""
    steps: list[tuple[str, Any]] = []
    if row["time_words"]:
        told = [isolated(row["time_words"], "time-words")]
        steps.append((words("event.words"), told))
    else:
        steps.append((words("event.words"), words("event.words.none")))
    steps.append((words("event.anchor"), anchor(row, words)))
    if row["time_words"]:
        implied = [words.maybe("implied", field) for field in row["implied"] or []]
        steps.append((words("event.implied"), words("list.comma").join(implied) or words("event.implied.none")))
    reasons = [tell(row, "time_reason", words), tell(row, "reason", words)]
    steps.append((words("event.reason"), [html.Span(isolated(text)) for text in dict.fromkeys(reasons) if text]))
    doubt = tell(row, "conflict", words)
    if doubt:
        steps.append((words("event.doubt"), html.Span(isolated(doubt), className="doubt")))
    steps.append((words("event.rule"), [ltr(row["time_rule"] or row["rule"], "code"), value(row)]))
    steps.append((words("event.confidence"), confidence(row, words)))
    parts: list[Any] = []
    for name, told in steps:
        parts += [html.Dt(name), html.Dd(told)]
    return html.Dl(parts, className="how")


def anchor(row: Row, words: Words) -> str:
    """The day that the words were counted from, and where that day came from."""
    day = row["anchor_on"] or row["anchor_best_on"]
    if not day:
        return words("event.anchor.none")
    # Rules of the house have wordings; what else names the rule is where the outlet said the day.
    rule = f"event.anchor.{row['anchor_rule'] or 'published'}"
    return words(rule if words.has(rule) else "event.anchor.published", day=words.day(day))


def value(row: Row) -> Any:
    return html.Span([" ", ltr(row["time_value"])], className="value") if row["time_value"] else None


def confidence(row: Row, words: Words) -> Any:
    """How sure the day is, as a number and a bar as long."""
    share = row["time_confidence"] if row["time_confidence"] is not None else row["confidence"]
    percent = round(float(share) * 100)
    bar = html.Span(html.Span(style={"inlineSize": f"{percent}%"}), className="bar", **{"aria-hidden": "true"})
    return [words("event.confidence.value", percent=percent), bar]


def tell(row: Row, stem: str, words: Words) -> str:
    """`stem_ar` or `stem_en` of a row, whichever the reader reads, its dates in the reader's words."""
    first, second = ("ar", "en") if words.lang == "ar" else ("en", "ar")
    return words.told(str(row.get(f"{stem}_{first}") or row.get(f"{stem}_{second}") or ""))
