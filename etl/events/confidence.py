"""How probable it is that an event is right, from what was found about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from math import exp
from pathlib import Path

from etl.data import yaml_mapping
from etl.events.reading import Reading, is_quoted
from etl.events.tellings import Group

WEIGHTS = Path(__file__).with_name("confidence.yml")
OFTEN = 3


def confidence(reading: Reading, group: Group, earlier: Sequence[Group]) -> float:
    """The probability that an event is right: a logistic sum of what was found, fitted on annotated texts.

    `earlier` are the events that the text told before.
    """
    table = weights()
    score = table["base"] + sum(table[feature] for feature in features(reading, group, earlier))
    return round(1 / (1 + exp(-score)), 3)


def features(reading: Reading, group: Group, earlier: Sequence[Group]) -> list[str]:
    """What speaks for or against an event, by the names of confidence.yml; a person can read them as reasons."""
    first = group.tellings[0]
    candidate = first.candidate
    found = [candidate.trigger.type]
    found.append("verb" if candidate.is_verbal else "carried noun" if candidate.light is not None else "bare noun")
    parties = bool(group.source) + bool(group.target)
    # An earthquake needs nobody.
    if candidate.trigger.type == "DISASTER" and first.place is not None:
        parties = max(parties, 1)
    found.append(("no party", "one party", "two parties")[parties])
    if parties and not any(reading.actors[actor].id for actor in group.source | group.target):
        found.append("nobody known")
    if any(reading.actors[actor].kind == "outlet" for actor in group.source):
        found.append("done by an outlet")
    if any(when.is_governed for when in group.times):
        found.append("dated")
    elif first.when.earliest is None:
        found.append("undated")
    if len(group.tellings) > 1:
        found.append("told again" if len(group.tellings) < OFTEN else "told often")
    found += _beside(group, earlier)
    if first.place is not None:
        found.append("placed")
    if candidate.is_inherited:
        found.append("doer from before")
    if first.status != "happened":
        found.append("not yet or not")
    if candidate.sentence <= 1:
        found.append("leads")
    if is_quoted(reading, candidate.first):
        found.append("quoted")
    return found


def _beside(group: Group, earlier: Sequence[Group]) -> list[str]:
    """What the text told before of the same type: a second event of the same parties is often the first again."""
    first = group.tellings[0].candidate
    alike = [other for other in earlier if other.tellings[0].candidate.trigger.type == first.trigger.type]
    found = ["another before"] if alike else []
    if any(other.source == group.source and other.target == group.target for other in alike):
        found.append("same parties before")
    if any(other.tellings[0].candidate.rule == first.rule for other in alike):
        found.append("same word before")
    return found


@cache
def weights() -> dict[str, float]:
    """The weight of each feature, as confidence.yml lists it."""
    return {name: float(value) for name, value in yaml_mapping(WEIGHTS).items()}
