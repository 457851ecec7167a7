"""Whether the dead and the hurt of a telling are those of a group's attack or disaster."""

from __future__ import annotations

from etl.events.same.agreement import is_of_news
from etl.events.same.pair import Pair
from etl.events.same.retold import APART_REACH, is_retold

# A death belongs to the attack that caused it, not to the war or the raid in which it happened.
APART = frozenset({"war", "raid", "abduct"})
NEAR, LINES = 1, 4
RAMMING = "ramming"


def is_of_disaster(pair: Pair) -> bool:
    """«لقوا مصرعهم جراء السيول»: the dead and what they died of; as its result they are told far below it as well."""
    if pair.type != "DISASTER" or not pair.days_agree:
        return False
    return pair.other.is_result or (pair.is_near and (pair.one.is_verbal or pair.other.is_verbal))


def is_added(pair: Pair) -> bool:
    """ "12 were killed and 20 others injured": an English sentence goes on with the hurt of what killed."""
    if pair.reading.lexicon.is_verb_first or pair.other.trigger.family != "harm" or "harm" not in pair.group.families:
        return False
    is_hurt = pair.other.is_verbal and pair.is_bare and not pair.telling.when.is_governed
    return (pair.is_near and is_hurt and pair.places_agree) or _is_joined(pair)


def _is_joined(pair: Pair) -> bool:
    """ "killed and wounded": two verbs with one and between them have one object and one day."""
    last, word = pair.group.tellings[-1].candidate.last, pair.reading.text.tokens[pair.other.first - 1].key
    return pair.other.first - last == 1 and pair.reading.lexicon.has_word(word, "and")


def is_of_one_person(pair: Pair) -> bool:
    """Whether one named person is hurt in both: nobody dies twice."""
    if pair.other.trigger.family != "harm" or not pair.is_akin:
        return False
    actors, hurt = pair.reading.actors, pair.group.target & set(pair.other.target)
    return any(actors[actor].kind == "person" for actor in hurt)


def is_of_one_drive(pair: Pair) -> bool:
    """ "A truck drove into a crowd", then, some lines below, "ploughed into people on the pier": one drive."""
    is_near = pair.distance <= LINES and pair.days_agree
    is_ramming = pair.other.trigger.mode == RAMMING and pair.other.is_verbal
    return is_near and is_ramming and any(told.candidate.trigger.mode == RAMMING for told in pair.group.tellings)


def is_of_one_day(pair: Pair) -> bool:
    """ "The plane went down", some lines below the crash: its victims are told of in many ways."""
    if pair.type != "DISASTER" or not pair.is_akin or not pair.days_agree:
        return False
    return is_of_news(pair.group, pair.telling) and pair.places_agree


def is_harm_of_war(pair: Pair) -> bool:
    """Whether one tells of a war and the other of somebody hurt."""
    return "war" in pair.group.families and pair.other.trigger.family == "harm"


def is_toll_of_war(pair: Pair) -> bool:
    """ "The war has killed thousands since March": a toll, not a blow of its own."""
    is_toll = pair.is_near and not pair.other.target
    return is_harm_of_war(pair) and (is_toll or pair.telling.when.reason.code == "time-since")


def is_of_blow(pair: Pair) -> bool:
    """Whether one tells of a blow and the other, close by or as the news retold, of those whom it hurt."""
    families = {*pair.group.families, pair.other.trigger.family}
    if "harm" not in families or APART & families or _is_by_force(pair):
        return False
    last = pair.group.tellings[-1].candidate
    return abs(last.sentence - pair.other.sentence) <= NEAR or is_retold(pair)


def _is_by_force(pair: Pair) -> bool:
    """Whether an English verb tells what police or troops did: "the gunman was shot by police"."""
    other, tokens = pair.other, pair.reading.text.tokens
    passive = range(other.last, other.last + APART_REACH)
    doer = passive if other.form == "passive" else range(max(0, other.first - APART_REACH), other.first)
    near = [tokens[t] for t in doer if t < len(tokens)]
    return other.is_verbal and any(pair.reading.lexicon.has_word(token.key, "apart") for token in near)
