"""The status of a candidate by an ordered table of rules."""

from __future__ import annotations

from collections.abc import Callable

from etl.events.status import conditions, plans, undone
from etl.events.status.stand import Stand
from etl.model import Status


def status_of(stand: Stand) -> Status | None:
    """How a candidate stands, None where it is no event: what the first rule that holds says."""
    for holds, status in RULES:
        if holds(stand):
            return status
    return "happened"


def _is_threat(stand: Stand) -> bool:
    """ "would face fire and fury if it attacked": whoever threatens sets a condition."""
    return stand.candidate.form == "predicate" and stand.candidate.trigger.type == "THREATEN"


def _is_denied(stand: Stand) -> bool:
    """«نفت فنلندا أنها هاجمت», "denied that it attacked"."""
    first = stand.candidate.first
    return any(said.verb_class == "denies" and said.first <= first < said.last for said in stand.sayings)


RULES: tuple[tuple[Callable[[Stand], bool], Status | None], ...] = (
    (undone.is_refused, "happened"),
    (undone.is_negated, None),
    (undone.has_nobody, None),
    (undone.is_asked, None),
    (undone.is_charge, None),
    (undone.is_any, None),
    (undone.is_of_those, None),
    (_is_threat, "happened"),
    (plans.is_performed, "happened"),
    (_is_denied, "denied"),
    (plans.is_reported, "planned"),
    (conditions.is_condition, None),
    (conditions.is_supposition, None),
    (conditions.is_possible, None),
    (conditions.is_supposed, "conditional"),
    (conditions.is_conditional, "conditional"),
    (conditions.hangs_on, None),
    (plans.is_planned, "planned"),
    (plans.is_coming, "planned"),
    (plans.is_infinitive, None),
    (plans.is_meant, None),
    (plans.is_aim, None),
)
