"""The one who attacks all through a text, and so where nobody is named as well."""

from __future__ import annotations

from collections import Counter

from etl.events.parties.related import related
from etl.events.reading import COMMAS, Named, Reading
from etl.events.tellings import Group

# Attacks that a text about one side's war leaves without a doer, and launches of one side's missiles.
UNDONE = frozenset({"attack", "raid", "harm", "shot", "siege"})
VIOLENT = frozenset({"ASSAULT", "COERCE"})
LAUNCHED, MISSILES = frozenset({"MOBILIZE"}), frozenset({"missile"})
ENOUGH = 2
CALLED_REACH = 3


def charge(reading: Reading, groups: list[Group]) -> None:
    """Give the attacks, and the launches, without a doer the only one who attacks or launches in the text."""
    _charge(reading, groups, VIOLENT, UNDONE)
    if not reading.lexicon.is_verb_first:
        _charge(reading, groups, LAUNCHED, MISSILES)


def _charge(reading: Reading, groups: list[Group], types: frozenset[str], families: frozenset[str]) -> None:
    """Give the acts of some types without a doer their only doer in the text, unless they hit him or his."""
    acts = [group for group in groups if group.tellings[0].candidate.trigger.type in types]
    doers = Counter(actor for group in acts for actor in group.source)
    if not doers:
        return
    doer, times = doers.most_common(1)[0]
    if times < ENOUGH or 2 * times < len(acts) or any(not related(reading, [doer], [other]) for other in doers):
        return
    for group in acts:
        if group.source or not group.families <= families or related(reading, [doer], group.target):
            continue
        group.source.add(doer)


def name_attacker(reading: Reading, groups: list[Group]) -> None:
    """Give the first attack that has no doer whom the text calls its attacker: "the gunman, Johan Larsen"."""
    attackers = {name.actor for name in reading.names.values() if _is_called_attacker(reading, name)}
    attack = next((group for group in groups if group.tellings[0].candidate.trigger.family in UNDONE), None)
    if attack is not None and not attack.source and len(attackers) == 1:
        attack.source |= attackers - attack.target


def _is_called_attacker(reading: Reading, name: Named) -> bool:
    """Whether a person's name follows a word such as gunman, a comma or "identified as" at most between."""
    if reading.lexicon.is_verb_first or reading.actors[name.actor].kind != "person":
        return False
    tokens, word, t = reading.text.tokens, reading.lexicon.has_word, name.first - 1
    while t >= 0 and (tokens[t].text in COMMAS or word(tokens[t].key, "identifying")):
        t -= 1
    return t >= 0 and name.first - t <= CALLED_REACH + 1 and word(tokens[t].key, "attacker")
