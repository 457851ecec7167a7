"""Whether an act that is told anew is the news of the first lines over again."""

from __future__ import annotations

from etl.events.same.pair import Pair

# What an English report tells over and over, by what was done and by whom it befell.
TOLD_OVER = frozenset({"ASSAULT", "COERCE", "CONCEDE", "DISASTER", "MOBILIZE"})
LEADING = 2
APART_REACH = 3


def is_retold(pair: Pair) -> bool:
    """Whether nobody and no day is new in it: "A gunman killed three in Turku", then "The man killed three"."""
    if pair.reading.lexicon.is_verb_first or not _is_deed_of_news(pair):
        return False
    group, other = pair.group, pair.other
    if not (set(other.source) <= group.source and set(other.target) <= group.target):
        return False
    if pair.one.sentence > LEADING and not (other.source and other.target):
        return False
    # "Police shot the driver", "killed ten more": what is done about the news is news of its own.
    near = pair.reading.text.tokens[max(0, other.first - APART_REACH) : other.last + APART_REACH]
    return not any(pair.reading.lexicon.has_word(token.key, "apart") for token in near)


def is_headline_again(pair: Pair) -> bool:
    """«احتجاجات في هلسنكي», then, a line or two below, «وتظاهر الآلاف»: an Arabic text tells on with nobody named."""
    raw = pair.reading.text.raw
    is_below = pair.one.sentence == 0 and 0 < raw.count("\n", 0, pair.other.span.start) <= LEADING
    return pair.reading.lexicon.is_verb_first and is_below and pair.is_bare and pair.is_akin


def _is_deed_of_news(pair: Pair) -> bool:
    """Whether a verb tells a deed with the group's status and no day of its own, or an attack on nobody named."""
    is_deed = pair.other.is_verbal and pair.type in TOLD_OVER
    is_of_status = pair.group.tellings[0].status == pair.telling.status
    is_open = (pair.is_bare and pair.type == "ASSAULT") or not pair.telling.when.is_governed
    return is_deed and is_of_status and is_open
