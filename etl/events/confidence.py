"""How probable it is that an event is right, from what was found about it."""

from __future__ import annotations

from functools import cache
from math import exp
from pathlib import Path

from etl.data import yaml_mapping
from etl.events.reading import Reading
from etl.events.tellings import Group
from etl.events.words.ontology import quad_class

WEIGHTS = Path(__file__).with_name("confidence.yml")


def confidence(reading: Reading, group: Group) -> float:
    """The probability that an event is right: a logistic sum of what was found, fitted on the gold sets."""
    table = weights()
    score = table["base"] + sum(table[feature] for feature in features(reading, group))
    return round(1 / (1 + exp(-score)), 3)


def features(reading: Reading, group: Group) -> list[str]:
    """What speaks for or against an event, by the names of confidence.yml; a person can read them as reasons."""
    first = group.tellings[0]
    candidate = first.candidate
    found = ["verb" if candidate.is_verbal else "carried noun" if candidate.light is not None else "bare noun"]
    parties = bool(group.source) + bool(group.target)
    # An earthquake needs nobody.
    if candidate.trigger.type == "DISASTER" and first.place is not None:
        parties = max(parties, 1)
    found.append(("no party", "one party", "two parties")[parties])
    if parties and not any(reading.actors[actor].id for actor in group.source | group.target):
        found.append("nobody known")
    if any(when.is_governed for when in group.times):
        found.append("dated")
    elif first.when.earliest is None:
        found.append("undated")
    if len(group.tellings) > 1:
        found.append("told again")
    if first.place is not None:
        found.append("placed")
    if candidate.is_inherited:
        found.append("doer from before")
    if first.status != "happened":
        found.append("not yet or not")
    if candidate.sentence <= 1:
        found.append("leads")
    found.append(quad_class(candidate.trigger.type))
    return found


@cache
def weights() -> dict[str, float]:
    """The weight of each feature, as confidence.yml lists it."""
    return {name: float(value) for name, value in yaml_mapping(WEIGHTS).items()}
