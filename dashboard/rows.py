"""The rows that pages and figures show: the only door to the warehouse."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from dashboard.decisions import Decisions
from dashboard.filters import Filters
from dashboard.laying import axis, glyphs, margin, spread, steps
from dashboard.network import pairs_of
from dashboard.overlay import laid_over
from dashboard.series import Axis, Bands, Lane, Pairs, Timeline, calendar_day, ordinal
from warehouse.connection import NoBuildError, Reader
from warehouse.export import FORMATS, export
from warehouse.sandbox import Answer, QuestionError, ask
from warehouse.sql import statements

Row = dict[str, Any]
LANES = 12
# Up to so many events are drawn one by one; above, lanes show counts.
GLYPHS = 1_500
LISTED = 100
# Of each queue of the review so many items are listed at once.
WAITING = 100
REMEMBERED = 400
PICTURES = 40
MATRIX = 600
# A network is laid out of so many pairs, and shows so many actors: the others are gathered into their communities.
NETWORK = 2_000
NODES = 120
# Filters that only the events themselves can answer.
NARROW = ("actors", "together", "statuses", "outlets", "places", "words")
NOW = date(2000, 1, 1)

EXPORTS = tuple(FORMATS)

__all__ = ["EXPORTS", "NoBuildError", "Rows"]


class Rows:
    """Answers from the current build; what was asked lately is remembered until the next build."""

    def __init__(self, reader: Reader, decisions: Path = Path("seeds/decisions.jsonl")) -> None:
        self.reader = reader
        self.decisions = Decisions(decisions)
        self._lock = threading.Lock()
        self._memory: OrderedDict[str, list[Row]] = OrderedDict()
        self._pictures: OrderedDict[str, Pairs] = OrderedDict()

    def ask(self, name: str, **parameters: Any) -> list[Row]:
        """The rows of a named query."""
        key = f"{self.reader.build} {name} {sorted(parameters.items())!r}"
        with self._lock:
            if key in self._memory:
                self._memory.move_to_end(key)
                return self._memory[key]
        rows = self.reader.run(name, **parameters)
        with self._lock:
            self._memory[key] = rows
            if len(self._memory) > REMEMBERED:
                self._memory.popitem(last=False)
        return rows

    def first(self, name: str, **parameters: Any) -> Row | None:
        """The one row of a named query, None where there is none."""
        return next(iter(self.ask(name, **parameters)), None)

    # What the filters mean

    def params(self, filters: Filters) -> Row:
        """The filters as parameters of the queries on events; kinds of relation become the types that are of them."""
        params = filters.params() | {"words": self.search_words(filters.q)}
        if filters.quad:
            of_quad = [t["event_type"] for t in self.ask("event_types") if t["quad_class"] in filters.quad]
            params["types"] = [t for t in of_quad if not filters.type or t in filters.type] or [""]
        return params

    def search_words(self, text: str) -> list[str] | None:
        """The words of a search as the warehouse compares them, None where nothing is searched."""
        if not text:
            return None
        row = self.first("search_words", text=text)
        return list(row["words"]) if row and row["words"] else [text]

    # Timeline

    def domain(self, filters: Filters) -> Axis:
        """The days that the events of the filters are mostly about, whatever the period chosen.

        News tells of far years too; the middle four fifths and a quarter of their length on either side are shown
        whole, what lies beyond is counted at the ends.
        """
        extent = self.extent(filters)
        if not extent.get("dated_count"):
            # Nothing to show: the days of everything else, so that a period can still be chosen.
            whole = Filters()
            if self.params(filters) != self.params(whole) and self.extent(whole).get("dated_count"):
                return self.domain(whole)
            return axis(filters.start or NOW, filters.end or NOW + timedelta(days=364))
        early, late = extent["early_on"], max(extent["late_on"], extent["early_on"])
        first = max(ordinal(early) - margin(early, late), ordinal(extent["first_on"]))
        last = min(ordinal(late) + margin(early, late), ordinal(extent["last_on"]))
        return axis(calendar_day(first), calendar_day(last))

    def extent(self, filters: Filters) -> Row:
        """How many events the filters leave in any period, and between which days."""
        return self.first("event_extent", **self.params(replace(filters, start=None, end=None))) or {}

    def overview(self, filters: Filters) -> Bands:
        """All events of the filters along time, by kind of relation."""
        whole = replace(filters, start=None, end=None)
        params, days = self.params(whole), self.domain(filters)
        counts = spread(self.ask("event_bands", **params, **steps(days)), days)
        outside = self.first("event_outside", **params, first_on=days.starts_on, last_on=days.ends_on) or {}
        before, after = outside.get("before_count", 0), outside.get("after_count", 0)
        extent = self.extent(filters)
        ends = extent.get("first_on"), extent.get("last_on")
        return Bands(days, counts, before, after, extent.get("dated_count", 0), *ends)

    def timeline(self, filters: Filters) -> Timeline:
        """The lanes of the chosen period: single events where they are few, counts where they are many."""
        whole = self.domain(filters)
        days = axis(filters.start or whole.starts_on, filters.end or whole.ends_on)
        params = self.params(replace(filters, start=days.starts_on, end=days.ends_on))
        # Days, types and doubt stand in the lanes themselves, which answers fastest; only other filters ask the events.
        is_ready = filters.lane in ("actor", "outlet") and not any(params[name] for name in NARROW)
        asked = (ready(params) if is_ready else params) | {"lane": filters.lane}
        kind = "" if is_ready else "_filtered"
        found = self.ask(f"lane_heads{kind}", **asked, pinned=list(filters.pin), lane_count=LANES)
        lanes = tuple(Lane(row["lane"], row, row["event_count"], row["is_pinned"]) for row in found)
        total = self.count(filters, days)
        if total > GLYPHS:
            keys = [each.key for each in lanes]
            density = spread(self.ask(f"lane_bands{kind}", **asked, lanes=keys, **steps(days)), days)
            return Timeline(days, lanes, density, (), total)
        period = replace(filters, start=days.starts_on, end=days.ends_on)
        rows = self.events(period, GLYPHS)
        return Timeline(days, lanes, {}, tuple(glyphs(rows, lanes, filters.lane, days)), total)

    def count(self, filters: Filters, days: Axis | None = None) -> int:
        """How many dated events the filters leave."""
        period = replace(filters, start=days.starts_on, end=days.ends_on) if days else filters
        params = self.params(period)
        is_ready = not any(params[name] for name in NARROW)
        found = self.first("event_count_ready", **ready(params)) if is_ready else self.first("event_count", **params)
        return int((found or {}).get("event_count", 0))

    def events(self, filters: Filters, limit: int = LISTED, first: int = 0) -> list[Row]:
        """The first dated events of the filters, by day."""
        return self.decided("events", filters, row_count=limit, first_row=first)

    def latest(self, filters: Filters, limit: int = LISTED) -> list[Row]:
        """The last dated events of the filters, latest first."""
        return self.decided("events", filters, row_count=limit, first_row=0, is_latest_first=True)[::-1]

    def decided(self, query: str, filters: Filters, **more: Any) -> list[Row]:
        """Events as people decided them: without what they rejected or merged, on the days that they gave.

        An event that was given days may come from outside the period, or have had none.
        """
        params, holding = self.params(filters), self.decisions.holding()
        moved = sorted({key for each in holding if each.kind == "correct_date" for key in each.subject})
        rows = self.ask(query, **params, **more)
        if moved and not more.get("first_row"):
            anywhere = params | {"from_on": None, "to_on": None, "is_visible_only": False}
            found = self.ask(query, **anywhere, event_ids=moved, row_count=len(moved), first_row=0)
            rows = [row for row in rows if row["event_id"] not in moved] + found
        return [row for row in laid_over(rows, holding) if is_within(row, filters)]

    def undated(self, filters: Filters, limit: int = 12) -> list[Row]:
        """Events that have no day, surest first, with the days left open; what was decided waits no more."""
        settled = self.settled()
        rows = self.ask("undated_events", **self.undated_params(filters), row_count=limit + len(settled))
        return [row for row in rows if row["event_id"] not in settled][:limit]

    # What waits for a person

    def settled(self) -> set[str]:
        """The keys of all that people decided, and did not take back."""
        return {subject for decision in self.decisions.holding() for subject in decision.subject}

    def waiting(self, query: str, key: str, most: int = WAITING) -> list[Row]:
        """The first rows of a queue whose `key` nobody has decided on yet."""
        settled = self.settled()
        rows = self.ask(query, most=most + len(settled))
        return [row for row in rows if row[key] not in settled][:most]

    def queues(self) -> Row:
        """How much waits in each queue."""
        found = self.first("queues", decided=sorted(self.settled())) or {}
        return found | {"decisions": len(self.decisions.holding())}

    def candidates(self, event_id: str) -> list[Row]:
        """Events that may be the same one."""
        return self.ask("event_candidates", event_id=event_id)

    def undated_params(self, filters: Filters) -> Row:
        """The filters for events without a day: no period holds them, and by default only sure ones are shown."""
        floor = None if filters.all == "1" else 0.5
        params = self.params(replace(filters, start=None, end=None))
        return params | {"is_visible_only": False, "min_confidence": floor}

    def choices(self) -> dict[str, list[Row]]:
        """What can be filtered by: for actor, type, place and outlet the commonest values with their names."""
        found: dict[str, list[Row]] = {}
        for row in self.ask("choices", row_count=300):
            found.setdefault(row["kind"], []).append(row)
        return found

    def names(self, kind: str, keys: Iterable[str]) -> dict[str, Row]:
        """Names in both languages of actors, outlets or types, by key."""
        wanted = sorted({key for key in keys if key})
        if not wanted and kind != "type":
            return {}
        rows = self.ask("event_types") if kind == "type" else self.ask("actors", actor_ids=wanted, most=len(wanted))
        return {row["event_type" if kind == "type" else "actor_id"]: row for row in rows}

    # Evidence

    def event(self, event_id: str) -> Row | None:
        """The event of this key with its parties."""
        return self.first("event", event_id=event_id)

    def tellings(self, event_id: str) -> list[Row]:
        """What each document says of the event, surest first."""
        return self.ask("event_tellings", event_id=event_id)

    def conflicts(self, event_id: str) -> list[Row]:
        """The points on which its tellings differ."""
        return self.ask("conflicts", event_id=event_id)

    def marks(self, document_id: str) -> list[Row]:
        """Every marked stretch of a document, in order."""
        return self.ask("document_marks", document_id=document_id)

    def attributions(self, document_id: str) -> list[Row]:
        """Who says what in a document, in order."""
        return self.ask("document_attributions", document_id=document_id)

    # Actors

    def pairs(self, filters: Filters, limit: int = 600) -> list[Row]:
        """The pairs of actors that share most events within the filters, with their names."""
        return self.ask("pairs", **self.params(filters), most=limit)

    def together(self, filters: Filters) -> Pairs:
        """Who shares events with whom within the filters, in order and with places; remembered as rows are.

        The busiest pairs: as many as a matrix has room for, or as can be told apart in a network.
        """
        whole = replace(filters, pair="", event="")
        most = NETWORK if filters.view == "network" else MATRIX
        key = f"{self.reader.build} {most} {self.params(whole)!r}"
        with self._lock:
            found = self._pictures.get(key)
        if found is None:
            found = pairs_of(self.pairs(whole, most), most=NODES, is_placed=filters.view == "network")
            with self._lock:
                self._pictures[key] = found
                if len(self._pictures) > PICTURES:
                    self._pictures.popitem(last=False)
        return found

    def lit(self, filters: Filters) -> dict[tuple[str, str], int]:
        """The pairs that share events within the filters, and how many."""
        found = self.pairs(replace(filters, pair="", event=""))
        return {(row["actor_a_id"], row["actor_b_id"]): row["events"] for row in found}

    def actor(self, actor_id: str) -> Row | None:
        """An actor with its country, and how much is known of it."""
        return self.first("actor", actor_id=actor_id)

    def actor_rows(self, query: str, actor_id: str, **parameters: Any) -> list[Row]:
        """The rows of one of an actor's queries: names, offices, activity, partners, quotes."""
        return self.ask(f"actor_{query}", actor_id=actor_id, **parameters)

    # Documents

    def document(self, document_id: str) -> Row | None:
        """A document with its text."""
        return self.first("document", document_id=document_id)

    def document_rows(self, query: str, document_id: str) -> list[Row]:
        """The rows of one of a document's queries: sentences, events, evidence."""
        return self.ask(f"document_{query}", document_id=document_id)

    # The warehouse itself

    def question(self, sql: str, lang: str) -> Answer | str:
        """The answer to a person's SQL, or why there is none in the person's language."""
        try:
            return ask(self.reader.root, sql)
        except QuestionError as error:
            return f"{error.message(lang)} {error.detail}".strip()

    def examples(self) -> dict[str, str]:
        """Questions to begin with, by their names."""
        return {each.name: each.sql for each in statements("examples").values()}

    def tables(self) -> list[tuple[str, str, dict[str, str]]]:
        """The views and tables that a question may name: what one row is, and what each column is."""
        found = [*statements("views").values(), *statements("schema").values()]
        return [(each.name, each.comment, each.columns) for each in found]

    def export(self, form: str, filters: Filters) -> tuple[Iterator[bytes], str, str]:
        """The events of the filters as a file in pieces, its media type and its ending; KeyError for another form."""
        found = FORMATS[form]
        pieces = export(self.reader.cursor(), form, filters.lang, **self.params(filters))
        return pieces, found.media_type, found.extension


def ready(params: Row) -> Row:
    """The parameters of a query that asks no event."""
    return {name: value for name, value in params.items() if name not in NARROW}


def is_within(row: Row, filters: Filters) -> bool:
    """Whether the days of an event touch the period."""
    if row["starts_on"] is None:
        return False
    return not (filters.start and row["ends_on"] < filters.start) and not (
        filters.end and row["starts_on"] > filters.end
    )
