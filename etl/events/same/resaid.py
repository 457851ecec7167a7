"""Whether what is said is said again: each act of saying is an event of its own otherwise."""

from __future__ import annotations

from etl.events.same.pair import Pair

# What an Arabic sentence says in several verbs; what it demands or rejects are several things.
SAID_ON = frozenset({"ACCUSE", "THREATEN", "SUPPORT"})


def is_pointed_at(pair: Pair) -> bool:
    """«الاتهامات», "the demands" of the same speaker; a set phrase needs no article."""
    is_set_phrase = pair.other.rule == pair.one.rule and " " in pair.other.rule
    is_of_speaker = pair.is_akin and bool(pair.group.source & set(pair.other.source))
    return pair.is_speech and is_of_speaker and (pair.other.is_definite or is_set_phrase)


def is_borne_again(pair: Pair) -> bool:
    """«تعرضت فنلندا لانتقادات» twice: a noun tells again what somebody meets with, from nobody known."""
    if not pair.is_speech or pair.one.rule != pair.other.rule:
        return False
    is_borne = pair.other.form == "noun" and not pair.other.source
    return is_borne and bool(pair.group.target & set(pair.other.target))


def is_said_on(pair: Pair) -> bool:
    """«هددت فنلندا السويد، مؤكدةً أنها سترد»: one sentence accuses, threatens or supports once, if nobody else does."""
    if not pair.reading.lexicon.is_verb_first or pair.type not in SAID_ON:
        return False
    source = set(pair.other.source)
    return pair.is_near and (not source or bool(source & pair.group.source))


def is_asked_again(pair: Pair) -> bool:
    """«دعت فنلندا إلى الهدوء», then «وطالبت»: an Arabic text tells once what somebody asks for of nobody named."""
    if not pair.reading.lexicon.is_verb_first or pair.type != "REQUEST":
        return False
    return not (pair.other.target or pair.group.target) and bool(pair.group.source & set(pair.other.source))


def is_known_saying(pair: Pair) -> bool:
    """Whether a noun with the article tells of what was said: «الرفض», "the demand"."""
    return pair.is_speech and pair.is_akin and not pair.other.is_verbal and pair.other.is_definite
