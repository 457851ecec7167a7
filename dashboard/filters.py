"""One `Filters` for everything a page shows, and its way into the address and back.

The whole state stands in the address: sharing, reloading, back and forward need nothing else. An address comes from
anywhere, so what cannot be understood is left out and said aloud in `problems`.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from urllib.parse import parse_qs, urlencode

from dashboard.figures.theme import QUADS
from dashboard.i18n import DIGITS, LANGUAGES, Words, calendar

LANES = ("actor", "type", "place", "outlet")
STATUSES = ("happened", "planned", "denied", "conditional")
VIEWS = ("matrix", "network")
LONGEST = 4_000
LONGEST_VALUE = 200
MOST_VALUES = 40
PARTIAL_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
LISTS = ("actor", "type", "place", "outlet", "quad", "status", "pin")
CHOICES = {
    "lane": LANES,
    "lang": LANGUAGES,
    "theme": ("light", "dark"),
    "shade": ("light", "dark"),
    "room": ("wide", "narrow"),
    "digits": DIGITS,
    "view": VIEWS,
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What to show and how to say it. Fields are named as in the address; empty means no limit.

    `theme` is what was asked for, `shade` what the browser made of it; `room` is how wide the browser is.
    """

    q: str = ""
    start: date | None = None
    end: date | None = None
    actor: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    quad: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    all: str = ""
    lane: str = "actor"
    pin: tuple[str, ...] = ()
    event: str = ""
    view: str = "matrix"
    pair: str = ""
    month: str = ""
    queue: str = ""
    lang: str = "ar"
    months: str = ""
    digits: str = "latin"
    hijri: str = ""
    theme: str = ""
    shade: str = "light"
    room: str = "wide"
    problems: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()

    @staticmethod
    def from_search(*searches: str | None) -> Filters:
        """The filters of an address's query; of several, later ones overrule. Never raises."""
        values: dict[str, Any] = {}
        problems: list[tuple[str, dict[str, str]]] = []
        known = {field.name for field in fields(Filters)} - {"problems"}
        for search in searches:
            text = str(search or "").lstrip("?")
            if len(text) > LONGEST:
                problems.append(("problem.long", {}))
                text = text[:LONGEST]
            for name, found in parse_qs(text, errors="replace", max_num_fields=None).items():
                if name in known:
                    read_value(name, [clean(value) for value in found], values, problems)
        if values.get("start") and values.get("end") and values["start"] > values["end"]:
            values["start"], values["end"] = values["end"].replace(day=1), values["start"]
            problems.append(("problem.order", {}))
        told = tuple((key, tuple(facts.items())) for key, facts in problems)
        return Filters(**values, problems=told)

    def to_search(self, **changes: Any) -> str:
        """The query of an address that leads back here, with `changes`; defaults are left out."""
        other = replace(self, problems=(), **changes)
        pairs: list[tuple[str, str]] = []
        for field in fields(Filters):
            value = getattr(other, field.name)
            if field.name in ("problems", "shade", "room") or value == field.default:
                continue
            values = value if isinstance(value, tuple) else (value,)
            pairs += [(field.name, v.isoformat() if isinstance(v, date) else str(v)) for v in values]
        return f"?{urlencode(pairs)}" if pairs else ""

    def link(self, path: str, **changes: Any) -> str:
        """An address on another page with the same filters."""
        return path + self.to_search(**changes)

    def words(self) -> Words:
        return Words(self.lang, self.months, self.digits, self.hijri == "1")

    def chosen(self) -> Filters:
        """Only how things are said: language, theme, months, digits and calendar."""
        return Filters(
            lang=self.lang,
            months=self.months,
            digits=self.digits,
            hijri=self.hijri,
            theme=self.theme,
            shade=self.shade,
            room=self.room,
        )

    @property
    def marks(self) -> int:
        """How many marks of an axis have room for their words."""
        return 4 if self.room == "narrow" else 9

    def params(self) -> dict[str, Any]:
        """The parameters that every query on events takes: None where there is no limit."""
        return {
            "from_on": self.start,
            "to_on": self.end,
            "actors": list(self.actor) or None,
            "together": self.pair.split("~") if self.pair else None,
            "types": list(self.type) or None,
            "statuses": list(self.status) or None,
            "outlets": list(self.outlet) or None,
            "places": list(self.place) or None,
            "is_visible_only": self.all != "1",
        }


def read_value(name: str, found: list[str], values: dict[str, Any], problems: list[tuple[str, dict[str, str]]]) -> None:
    """One named value of the address into `values`, or a problem that says why not."""
    value = found[-1]
    if name in ("start", "end"):
        days = partial_date(value)
        if days is None:
            problems.append(("problem.date", {"value": value}))
        else:
            values[name] = days[0] if name == "start" else days[1]
    elif name in LISTS:
        limits = {"quad": QUADS, "status": STATUSES}.get(name)
        unknown = [item for item in found if limits and item not in limits]
        problems += [("problem.choice", {"value": item, "name": name}) for item in unknown]
        kept = [item for item in found if item and (not limits or item in limits)]
        values[name] = tuple(dict.fromkeys(kept))[:MOST_VALUES]
    elif name == "months":
        values[name] = value if value in calendar()["months"] else ""
    elif name in ("all", "hijri"):
        values[name] = "1" if value == "1" else ""
    elif name in CHOICES and value not in CHOICES[name]:
        problems.append(("problem.choice", {"value": value, "name": name}))
    else:
        values[name] = value


def clean(value: str) -> str:
    """Without control and surrogate characters, and no longer than any real value."""
    return "".join(c for c in value if c.isprintable() or c == "\u200c").strip()[:LONGEST_VALUE]


def partial_date(text: str) -> tuple[date, date] | None:
    """First and last day of 2023, 2023-03 or 2023-03-15, in any digits; None where it is no date."""
    match = PARTIAL_DATE.fullmatch(text.strip())
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if year is None or month is None:
            return date(year or 0, 1, 1), date(year or 0, 12, 31)
        if day is None:
            return date(year, month, 1), date(year, month, monthrange(year, month)[1])
        return date(year, month, day), date(year, month, day)
    except ValueError:
        return None
