"""What a sentence tells on of the event that it has told: what it came to, how it went on, how it is called."""

from __future__ import annotations

from etl.events.reading import COMMAS
from etl.events.same.pair import Pair

# The thing and the act of giving it: "agreed to a truce", "aid was sent".
TOLD_TWICE = frozenset({"AGREE", "AID", "SANCTION"})


def is_what_was_given(pair: Pair) -> bool:
    """ "agreed to a truce": what is agreed on is no second agreement."""
    group, other = pair.group, pair.other
    has_parties_once = pair.is_bare or not (group.source or group.target) or not (other.source or group.target)
    return pair.is_near and pair.type in TOLD_TWICE and has_parties_once


def is_what_it_came_to(pair: Pair) -> bool:
    """«قصف المدينة أسفر عن مقتل»: what an attack comes to is no second one, nor is how it goes on."""
    return pair.is_near and "war" not in pair.group.families and (pair.other.is_result or _goes_on(pair))


def _goes_on(pair: Pair) -> bool:
    """Whether a participle after a comma tells how an attack went on: "stormed the base, battling with guards"."""
    if pair.other.form != "gerund" or pair.type != "ASSAULT" or not pair.one.is_verbal:
        return False
    return pair.reading.text.tokens[pair.other.first - 1].text in COMMAS


def is_done_to_noun(pair: Pair) -> bool:
    """ "the conviction was upheld", "support was repeated": a verb tells on of the noun that opened the group."""
    is_told_of = pair.other.is_verbal and not pair.other.source and set(pair.other.target) <= pair.group.target
    return pair.is_near and pair.is_akin and is_told_of and pair.one.form == "noun"


def is_one_judgement(pair: Pair) -> bool:
    """ "a clear violation and a grave challenge"."""
    is_judged = pair.one.form == pair.other.form == "predicate" and pair.group.source == set(pair.other.source)
    return pair.is_near and pair.is_akin and is_judged
