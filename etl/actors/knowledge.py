"""What is known of the world's actors: seeds/*.csv, loaded once a process."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast, get_args

from etl.data import LANGUAGES, SEEDS, csv_rows, yaml_mapping
from etl.model import Kind


@dataclass(frozen=True, slots=True)
class KnownActor:
    """A row of actors.csv; `country` is the id of a state, or empty."""

    id: str
    kind: Kind
    name_en: str
    name_ar: str
    wikidata: str | None
    country: str

    def name(self, code: str) -> str:
        """What the actor is called in Arabic (`ar`) or, in any other language, in English."""
        return self.name_ar if code == "ar" else self.name_en


@dataclass(frozen=True, slots=True)
class Name:
    """A row of actor_names.csv: one way to write an actor in a language."""

    actor_id: str
    lang: str
    text: str
    form: str


@dataclass(frozen=True, slots=True)
class Tenure:
    """A row of offices.csv; days are ISO, a month or a year where no more is certain, empty where open."""

    actor_id: str
    office: str
    of: str
    starts_on: str
    ends_on: str


@dataclass(frozen=True, slots=True)
class OfficeKind:
    """A row of office_kinds.csv; `is_single` where one person alone may hold the office."""

    office: str
    name_en: str
    name_ar: str
    is_single: bool


@dataclass(frozen=True)
class Knowledge:
    """The world's actors by id, their names, their offices."""

    actors: dict[str, KnownActor]
    names: tuple[Name, ...]
    tenures: dict[tuple[str, str], tuple[Tenure, ...]]
    offices: dict[str, OfficeKind]


@cache
def knowledge(folder: Path = SEEDS) -> Knowledge:
    """The knowledge of a seeds folder; a file that is not there counts as empty.

    Raises ValueError naming the row where a kind is none of ours, or a name or an office is of an unknown actor.
    """
    actors = {row["actor_id"]: _actor(row, folder) for row in _rows(folder, "actors.csv")}
    names = [_name(row, actors, folder) for row in _rows(folder, "actor_names.csv")]
    tenures: dict[tuple[str, str], tuple[Tenure, ...]] = defaultdict(tuple)
    for row in _rows(folder, "offices.csv"):
        _check(row["actor_id"], actors, folder / "offices.csv")
        tenure = Tenure(row["actor_id"], row["office"], row["of_actor_id"], row["starts_on"], row["ends_on"])
        tenures[tenure.office, tenure.of] += (tenure,)
    kinds = [
        OfficeKind(row["office"], row["name_en"], row["name_ar"], row["is_single"] == "true")
        for row in _rows(folder, "office_kinds.csv")
    ]
    return Knowledge(actors, tuple(names), dict(tenures), {kind.office: kind for kind in kinds})


@cache
def nationalities(code: str) -> dict[str, str]:
    """Each adjective of nationality of a language, and the id of its state."""
    path = LANGUAGES / code / "nationalities.yml"
    if not path.exists():
        return {}
    return {form: state for state, forms in yaml_mapping(path).items() for form in forms}


def _rows(folder: Path, name: str) -> list[dict[str, str]]:
    path = folder / name
    return csv_rows(path) if path.exists() else []


def _actor(row: dict[str, str], folder: Path) -> KnownActor:
    if row["kind"] not in get_args(Kind):
        raise ValueError(f"{folder / 'actors.csv'}: {row['actor_id']} has the kind {row['kind']!r}")
    kind = cast(Kind, row["kind"])
    wikidata = row["wikidata_id"] or None
    return KnownActor(row["actor_id"], kind, row["name_en"], row["name_ar"], wikidata, row["country"])


def _name(row: dict[str, str], actors: dict[str, KnownActor], folder: Path) -> Name:
    _check(row["actor_id"], actors, folder / "actor_names.csv")
    return Name(row["actor_id"], row["lang"], row["name"], row["form"])


def _check(actor_id: str, actors: dict[str, KnownActor], path: Path) -> None:
    if actor_id not in actors:
        raise ValueError(f"{path}: no actor has the id {actor_id!r}")
