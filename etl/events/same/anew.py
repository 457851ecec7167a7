"""Whether a word tells an act anew rather than the one that was told, and what holds it to the old all the same."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import QUOTES, Reading
from etl.events.same.pair import Pair
from etl.events.tellings import places_of
from etl.events.words.lexicon import PREPOSITIONS

# What is done to bodies, one blow after another.
VIOLENT = frozenset({"ASSAULT", "COERCE"})
LINES = 2
ON_REACH = 3


def is_anew(pair: Pair) -> bool:
    """«استهدفت فنلندا القاعدة»: an act is told, not only named; of what lasts only with a day of its own."""
    is_dated = pair.telling.when.is_governed or not pair.one.trigger.is_background
    return pair.is_akin and is_dated and _tells_act(pair.reading, pair.other)


def is_agreed_anew(pair: Pair) -> bool:
    """«وقعت فنلندا والسويد اتفاقاً», then «واتفقتا على بناء جسر»: each thing that is agreed on is an agreement."""
    tokens, last = pair.reading.text.tokens, pair.other.last
    near = tokens[last : last + ON_REACH]
    return pair.type == "AGREE" and any(pair.reading.lexicon.has_word(token.key, "onto") for token in near)


def is_anew_of_the_same(pair: Pair) -> bool:
    """Whether an act told anew shares a party, and is looked back at, said again, or adds nothing."""
    if not pair.share_party or not is_anew(pair):
        return False
    places = places_of(pair.reading, pair.telling)
    return _looks_back(pair) or pair.is_repeat or _adds_nothing(pair) or bool(pair.group.places & places)


def is_anew_of_others(pair: Pair) -> bool:
    """Whether what is looked back at has no party in common: "had met" tells of another meeting."""
    return is_anew(pair) and not pair.share_party and _looks_back(pair)


def _looks_back(pair: Pair) -> bool:
    """ "had stormed", "agreed", or one sentence on the same sides: "found guilty and sentenced", "shot and killed"."""
    other, group = pair.other, pair.group
    is_before = other.is_pluperfect and not pair.telling.when.is_governed
    are_sides = (set(other.source), set(other.target)) == (group.source, group.target)
    return is_before or pair.type == "AGREE" or (pair.is_near and are_sides)


def _adds_nothing(pair: Pair) -> bool:
    """Whether an act, a line or two below, has neither an object nor a place of its own."""
    is_open = not pair.other.target and pair.telling.place is None and pair.distance <= LINES
    return is_open and not _governs(pair.reading, pair.other)


def _tells_act(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb tells an act, or an open masdar with what it is done to: «أعلنت استهداف القاعدة»."""
    is_open = not candidate.has_article and candidate.trigger.type in VIOLENT
    return candidate.is_verbal or (is_open and (candidate.light is not None or _has_open_object(reading, candidate)))


def _has_open_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic masdar is done to what the text does not know yet: «استهداف موقع», «تدمير دبابتين»."""
    tokens, t = reading.text.tokens, candidate.last if candidate.complement is None else candidate.complement
    is_done_to = candidate.trigger.genitive == "target" or candidate.complement is not None
    if not (reading.lexicon.is_verb_first and is_done_to and t < len(tokens)) or candidate.trigger.family == "harm":
        return False
    is_known = t in reading.names or tokens[t].key.startswith(reading.text.language.article or tokens[t].key)
    return tokens[t].text.isalnum() and not is_known and not reading.kinds(t) & {*PREPOSITIONS, "complement", "verb"}


def _governs(reading: Reading, candidate: Candidate) -> bool:
    """Whether an Arabic verb that goes on with a doer has an object, known or not: «وأضافت أنها دكت مواقع العدو»."""
    if not candidate.is_inherited or not reading.lexicon.is_verb_first or candidate.trigger.type not in VIOLENT:
        return False
    t = candidate.last
    is_open = t < len(reading.text.tokens) and (
        reading.text.tokens[t].key.isalpha() or reading.text.tokens[t].text in QUOTES
    )
    return candidate.complement is not None or (is_open and not reading.kinds(t) & {*PREPOSITIONS, "complement"})
