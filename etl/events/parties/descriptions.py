"""The actor that a bare description stands for: "the country", "the group", "the president"."""

from __future__ import annotations

from collections import Counter

from etl.events.reading import COMMAS, Named, Reading
from etl.events.words.lexicon import PREPOSITIONS

BACK = 3
LEAD = 2
TITLE_REACH = 3
APPOSITION = 7
# "the Islamist militant group"
DEFINITE_REACH = 3


def described(reading: Reading, noun: int) -> list[int]:
    """The actor of the document that fits the definite noun at a token, where one does."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    key = tokens[noun].key
    if word(key, "authority"):
        return _own_land(reading, noun)
    if not _is_definite(reading, noun):
        return []
    if word(key, "of_country"):
        return _told_of(reading, noun) or _nearest(reading, noun, "state")
    if word(key, "of_body"):
        return _body(reading, noun)
    if word(key, "of_government"):
        return _only_state(reading)
    if word(key, "office"):
        return _holder(reading, noun)
    return []


def _is_definite(reading: Reading, noun: int) -> bool:
    near = range(max(reading.text.sentences[reading.sentence[noun]].first, noun - DEFINITE_REACH), noun)
    return any(reading.text.tokens[t].key == "the" for t in near)


def _told_of(reading: Reading, noun: int) -> list[int]:
    """The state that stands last without a preposition in the sentence, else first in the one before.

    An adjective in the sentence will do as well: "the Finnish minister said the country would".
    """
    here = reading.sentence[noun]
    states = [n for n in reading.names.values() if n.last <= noun and reading.actors[n.actor].kind == "state"]
    own = [name for name in states if reading.sentence[name.first] == here]
    earlier = [name for name in states if reading.sentence[name.first] == here - 1 and not name.is_joined]
    last = [name for name in own if _is_bare(reading, name)] or [name for name in own if name.is_adjective]
    first = [name for name in earlier if _is_bare(reading, name)]
    return [name.actor for name in (sorted(last, key=_place)[-1:] or sorted(first, key=_place)[:1])]


def _is_bare(reading: Reading, name: Named) -> bool:
    kinds = reading.kinds(name.first - 1)
    return not name.is_adjective and ("connector" in kinds or not kinds & set(PREPOSITIONS))


def _place(name: Named) -> int:
    return name.first


def _nearest(reading: Reading, noun: int, kind: str) -> list[int]:
    """The nearest actor of a kind named before, at most a few sentences back."""
    best: Named | None = None
    for name in reading.names.values():
        if name.last <= noun and reading.actors[name.actor].kind == kind and (best is None or name.first > best.first):
            best = name
    if best is None or reading.sentence[noun] - reading.sentence[best.first] > BACK:
        return []
    return [best.actor]


def _body(reading: Reading, noun: int) -> list[int]:
    """The body for which a noun stands: one that the text calls so, else the nearest or the only one."""
    tokens, key = reading.text.tokens, reading.text.tokens[noun].key
    bodies = [n for n in reading.names.values() if n.last <= noun and reading.actors[n.actor].kind == "organisation"]
    called = [
        name
        for name in bodies
        if any(tokens[t].key == key for t in range(max(0, name.first - 2), name.last))
        or any(tokens[t].key == key for t in _apposition(reading, name.last))
    ]
    if called:
        return [max(called, key=lambda name: name.first).actor]
    own = {name.actor for name in bodies if reading.sentence[name.first] == reading.sentence[noun]}
    if len(own) == 1:
        # "A spokesman for Finnair said the airline"
        return list(own)
    if len({name.actor for name in bodies}) == 1 or reading.lexicon.has_word(key, "of_any_body"):
        return _nearest(reading, noun, "organisation")
    return []


def _own_land(reading: Reading, noun: int) -> list[int]:
    """The land of which a text speaks, whose the police are; but "Police work with Sweden" tells of another's."""
    names = [name for name in reading.names.values() if name.first > noun and not name.is_adjective]
    here = {name.actor for name in names if reading.clause[name.first] == reading.clause[noun]}
    return [actor for actor in _only_state(reading) if actor not in here]


def _only_state(reading: Reading) -> list[int]:
    """The state of which a document speaks: the only one in its first lines, or the one named in most places."""
    states = [name for name in reading.names.values() if reading.actors[name.actor].kind == "state"]
    if not states:
        return []
    (actor, most), *_ = Counter(name.actor for name in states).most_common(1)
    if 2 * most > len(states):
        return [actor]
    lead = {name.actor for name in states if reading.sentence[name.first] < LEAD}
    return list(lead) if len(lead) == 1 else []


def _holder(reading: Reading, noun: int) -> list[int]:
    """The person named before with that title in front: "President Mary Nielsen", later "the president"."""
    tokens, key = reading.text.tokens, reading.text.tokens[noun].key
    holders = {
        name.actor
        for name in reading.names.values()
        if reading.actors[name.actor].kind == "person"
        and name.last <= noun
        and any(tokens[t].key == key for t in range(max(0, name.first - TITLE_REACH), name.first))
    }
    return list(holders) if len(holders) == 1 else []


def has_title(reading: Reading, actor: int) -> bool:
    """Whether a person is named with an office: "the foreign minister, Mary Nielsen"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    for name in reading.names.values():
        if name.actor == actor and not name.is_adjective:
            is_parted = name.first > 0 and tokens[name.first - 1].text in COMMAS
            reach = APPOSITION if is_parted else TITLE_REACH
            near = [*range(max(0, name.first - reach), name.first), *_apposition(reading, name.last)]
            if any(word(tokens[t].key, "office") or word(tokens[t].key, "proxy") for t in near):
                return True
    return False


def _apposition(reading: Reading, t: int) -> range:
    """The words right after a name and its comma."""
    tokens = reading.text.tokens
    is_parted = t < len(tokens) and tokens[t].text in COMMAS
    return range(t, min(len(tokens), t + APPOSITION)) if is_parted else range(0)
