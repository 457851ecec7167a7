"""The one who attacks nearly all through a text, and so where nobody is named as well."""

from __future__ import annotations

from collections import Counter

from etl.events.parties.related import related
from etl.events.reading import COMMAS, Named, Reading
from etl.events.tellings import Group
from etl.events.words.lexicon import CONJUGATED

# Attacks that a text about one side's war leaves without a doer, and launches of one side's missiles.
UNDONE = frozenset({"attack", "raid", "harm", "shot", "siege"})
VIOLENT = frozenset({"ASSAULT", "COERCE"})
LAUNCHED, MISSILES = frozenset({"MOBILIZE"}), frozenset({"missile"})
# He does so many of the acts at least, and with his own so great a part of those whose doer is told.
ENOUGH, MOST = 2, 0.8
CALLED_REACH = 3


def charge(reading: Reading, groups: list[Group]) -> None:
    """Give the attacks, and the launches, without a doer the one who attacks or launches most in the text."""
    _charge(reading, groups, VIOLENT, UNDONE)
    if not reading.lexicon.is_verb_first:
        _charge(reading, groups, LAUNCHED, MISSILES)


def _charge(reading: Reading, groups: list[Group], types: frozenset[str], families: frozenset[str]) -> None:
    """Give the acts of some types without a doer the one who, alone or with his own, does most of them in the text.

    What hits him or his is another's, and so is what somebody without a name does.
    """
    acts = [group for group in groups if group.tellings[0].candidate.trigger.type in types]
    done = [group for group in acts if group.source]
    doers = Counter(actor for group in done for actor in group.source)
    if not doers:
        return
    doer, times = doers.most_common(1)[0]
    own = sum(related(reading, [doer], group.source) for group in done)
    if times < ENOUGH or 3 * times < len(acts) or own < MOST * len(done):
        return
    for group in acts:
        is_open = not group.source and group.families <= families and not related(reading, [doer], group.target)
        if is_open and not _has_other_doer(reading, group):
            group.source.add(doer)


def _has_other_doer(reading: Reading, group: Group) -> bool:
    """Whether who does it is told without a name, if only by an Arabic verb: «والمقاومة تقصف», «قرروا مهاجمة»."""
    tellings = [telling.candidate for telling in group.tellings]
    return any(
        each.is_unnamed
        or (reading.lexicon.is_verb_first and each.form in CONJUGATED and each.trigger.subject != "target")
        for each in tellings
    )


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
