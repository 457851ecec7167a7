"""The one who attacks all through a text, and so where nobody is named as well."""

from __future__ import annotations

from collections import Counter

from etl.events.parties.related import related
from etl.events.reading import Reading
from etl.events.tellings import Group

# Attacks that a text about one side's war leaves without a doer.
UNDONE = frozenset({"attack", "raid", "harm", "shot", "siege"})
VIOLENT = frozenset({"ASSAULT", "COERCE"})
ENOUGH = 2


def charge(reading: Reading, groups: list[Group]) -> None:
    """Give the attacks without a doer the only one who attacks in the text, unless they hit him or his."""
    violent = [group for group in groups if group.tellings[0].candidate.trigger.type in VIOLENT]
    doers = Counter(actor for group in violent for actor in group.source)
    if not doers:
        return
    doer, times = doers.most_common(1)[0]
    if times < ENOUGH or 2 * times < len(violent) or any(not related(reading, [doer], [other]) for other in doers):
        return
    for group in violent:
        if group.source or not group.families <= UNDONE or related(reading, [doer], group.target):
            continue
        group.source.add(doer)
