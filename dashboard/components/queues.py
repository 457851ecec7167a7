"""What waits for a person, a queue at a time: what it is, why it waits, and what was decided already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dash import html

from dashboard.components.evidence import tell
from dashboard.components.parts import both_names, empty, isolated, link, ltr, table
from dashboard.filters import Filters
from dashboard.i18n import Words
from dashboard.rows import Row, Rows
from dashboard.telling import apart, what

DECIDED = 100
Cells = list[list[Any]]


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue: the heads of its columns, what fills them, and what can be decided on its subjects."""

    head: tuple[str, ...]
    cells: Callable[[Rows, Filters], Cells]
    actions: tuple[str, ...] = ()


def name_of(filters: Filters) -> str:
    return filters.queue if filters.queue in QUEUES else next(iter(QUEUES))


def ways(filters: Filters, rows: Rows) -> list[Any]:
    """The queues, each with how much waits in it."""
    words, here, waiting = filters.words(), name_of(filters), rows.queues()
    return [
        link(
            [words(f"review.{name}"), html.Span(words.number(waiting[name]), className="count")],
            filters.to_search(queue=name, event=""),
            className="here" if name == here else "",
        )
        for name in QUEUES
    ]


def shown_queue(filters: Filters, rows: Rows) -> Any:
    """The chosen queue as a table, or that nothing waits in it."""
    words, name = filters.words(), name_of(filters)
    found = QUEUES[name]
    cells = found.cells(rows, filters)
    if not cells:
        return empty(words, "review.nothing")
    total = rows.queues()[name]
    more = html.P(words("table.first", count=len(cells), all=total), className="state-help")
    head = [words(key) if key else "" for key in found.head]
    return [table(head, cells, words(f"review.{name}")), more if total > len(cells) else None]


def pick(text: Any, subject_id: str, filters: Filters) -> Any:
    """A subject as a way to it; the one that is chosen says so."""
    is_here = filters.event == subject_id
    return link(text, filters.to_search(event=subject_id), className="here" if is_here else "")


def happening(row: Row, name: Row, words: Words) -> str:
    """What took place, and the words that tell it."""
    return f"{what(name | {'mode': row.get('mode')}, words)} · {apart(row['trigger_words'] or '')}"


def conflict_cells(rows: Rows, filters: Filters) -> Cells:
    words, types = filters.words(), rows.names("type", [""])
    return [
        [
            pick(words.name(types.get(row["event_type"], {})) or row["event_id"], row["event_id"], filters),
            words.maybe("conflict", str(row["kind"])),
            isolated(tell(row, "detail", words)),
        ]
        for row in rows.waiting("conflicts", "event_id")
    ]


def undated_cells(rows: Rows, filters: Filters) -> Cells:
    words = filters.words()
    return [
        [
            pick(happening(row, row, words), row["event_id"], filters),
            isolated(tell(row, "reason", words)),
            left_open(row, words),
        ]
        for row in rows.undated(Filters(all="1"), DECIDED)
    ]


def low_cells(rows: Rows, filters: Filters) -> Cells:
    words, types = filters.words(), rows.names("type", [""])
    return [
        [
            pick(happening(row, types.get(row["event_type"], {}), words), row["event_id"], filters),
            isolated(row["sentence"], lang=row["lang"]),
            html.Span(words.period(row["starts_on"], row["ends_on"]), className="unbroken"),
            html.Span(words("event.confidence.value", percent=round(100 * row["confidence"])), className="unbroken"),
        ]
        for row in rows.waiting("low_confidence", "event_id")
    ]


def unlinked_cells(rows: Rows, filters: Filters) -> Cells:
    words = filters.words()
    return [
        [
            pick(both_names(row, words), row["actor_id"], filters),
            words.maybe("kind", str(row["kind"])),
            words.number(row["mentions"]),
            words.number(row["documents"]),
        ]
        for row in rows.waiting("unlinked", "actor_id")
    ]


def quarantine_cells(rows: Rows, filters: Filters) -> Cells:
    words = filters.words()
    return [
        [pick(ltr(row["path"]), row["path"], filters), isolated(tell(row, "reason", words))]
        for row in rows.waiting("quarantine", "path")
    ]


def decision_cells(rows: Rows, filters: Filters) -> Cells:
    """What was decided, latest first, each with its way back."""
    words = filters.words()
    found = rows.decisions.all()
    undone = {decision.undoes for decision in found if decision.undoes}
    return [
        [
            ltr(decision.at[:16].replace("T", " ")),
            isolated(decision.who),
            words.maybe("decision", decision.kind),
            [decided_on(key, rows, filters) for key in decision.subject],
            isolated(decision.value),
            words("review.undone") if decision.id in undone else undo(decision.id, words),
        ]
        for decision in reversed(found[-DECIDED:])
        if decision.kind != "undo"
    ]


def decided_on(key: str, rows: Rows, filters: Filters) -> Any:
    """What a decision is about, by its name where it is an event or an actor, else by its key."""
    words = filters.words()
    event = rows.event(key)
    if event is not None:
        row = {"name_ar": event["type_ar"], "name_en": event["type_en"], "mode": event["mode"]}
        return link([what(row, words), " ", ltr(key, "code")], filters.chosen().link("/", event=key))
    actor = rows.actor(key)
    return isolated(words.name(actor)) if actor else ltr(key, "code")


def undo(decision_id: str, words: Words) -> html.Button:
    return html.Button(words("review.undo"), id={"undo": decision_id}, n_clicks=0, className="plain-button")


def left_open(row: Row, words: Words) -> str:
    """The days left open: those of an undated text; a text of a known day leaves its undated events any day."""
    first, last = row["open_from_on"], row["open_to_on"]
    if not first or not last:
        return words("undated.unknown")
    return words("undated.text" if first == last else "undated.open", period=words.period(first, last))


EVENT = ("correct_date", "merge", "confirm", "reject")
QUEUES = {
    "conflicts": Queue(("table.what", "review.point", "review.why"), conflict_cells, EVENT),
    "undated": Queue(("table.what", "review.why", "review.open"), undated_cells, EVENT),
    "low": Queue(("table.what", "review.sentence", "table.when", "event.confidence"), low_cells, EVENT),
    "unlinked": Queue(
        ("review.name", "review.sort", "review.mentions", "data.documents"), unlinked_cells, ("link", "reject")
    ),
    "quarantine": Queue(("review.file", "review.why"), quarantine_cells, ("confirm",)),
    "decisions": Queue(
        ("review.when", "review.by", "review.kind", "review.subject", "review.value", ""), decision_cells
    ),
}
