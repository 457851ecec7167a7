"""Whom an English pronoun points at: a person, or anything that is none."""

from __future__ import annotations

from etl.events.reading import Named, Reading
from etl.model import Actor

BACK = 2
PUNISHING = frozenset({"SANCTION", "ACCUSE", "COERCE"})


def meant(reading: Reading, t: int, known: list[int]) -> list[int]:
    """The actor at which the pronoun at a token points: who did what was told before, else the nearest that fits."""
    key = reading.text.tokens[t].key
    word, kinds = reading.lexicon.has_word, kinds_of(reading, key)
    if not kinds:
        return []
    fitting = [actor for actor in known if reading.actors[actor].kind in kinds and _is_so_called(reading, key, actor)]
    if word(key, "of_many"):
        return fitting if len(fitting) > 1 else []
    sentence = reading.sentence[t]
    own = reading.text.sentences[sentence].first
    near = [name for name in _fits(reading, own, t, kinds, key) if _is_bare(reading, name)]
    here = [name.actor for name in near if name.actor in fitting]
    struck = _struck_before(reading, t)
    if struck is not None and reading.actors[struck].kind in kinds:
        return [struck]
    if near:
        # Who does what the sentence tells before, else whom it names first; an outlet only tells of it.
        doing = [name.actor for name in near if reading.actors[name.actor].kind != "outlet"] or [near[0].actor]
        return [here[-1] if here else doing[0]]
    if fitting:
        return fitting[:1]
    for number in range(sentence - 1, max(-1, sentence - 1 - BACK), -1):
        span = reading.text.sentences[number]
        fits = _fits(reading, span.first, span.last, kinds, key)
        if fits:
            return [next((name for name in fits if _is_bare(reading, name)), fits[0]).actor]
    return []


def _struck_before(reading: Reading, t: int) -> int | None:
    """Who was punished or accused for what a pronoun did: "imposed sanctions on Sweden after it fired a missile"."""
    name = reading.ends.get(t - 1)
    if name is None or name.is_adjective or not reading.has(t - 1, "connector"):
        return None
    marks = (reading.marks.get(n) for n in range(reading.text.sentences[reading.sentence[t]].first, name.first))
    told = {sense.trigger.type for mark in marks if mark is not None for sense in mark.values if sense.trigger}
    return name.actor if told & PUNISHING else None


def kinds_of(reading: Reading, key: str) -> set[str]:
    """The kinds of actor at which a pronoun may point."""
    word = reading.lexicon.has_word
    if word(key, "of_person"):
        return {"person"}
    if word(key, "of_thing"):
        return {"state", "organisation", "people", "outlet"}
    return {"state", "organisation", "people", "person"} if word(key, "of_many") else set()


def may_mean(reading: Reading, t: int, actor: int) -> bool:
    """Whether the pronoun at a token may point at an actor."""
    key = reading.text.tokens[t].key
    return reading.actors[actor].kind in kinds_of(reading, key) and _is_so_called(reading, key, actor)


def other_person(reading: Reading, t: int, doers: list[int]) -> list[int]:
    """The person at whom an object pronoun points: named before, and none of those who do it."""
    own = reading.sentence[t]
    for number in range(own, max(-1, own - 1 - BACK), -1):
        span = reading.text.sentences[number]
        last = t if number == own else span.last
        names = _fits(reading, span.first, last, {"person"}, reading.text.tokens[t].key)
        fits = [name.actor for name in names if name.actor not in doers]
        if fits:
            return [fits[-1] if number == own else fits[0]]
    return []


def other_thing(reading: Reading, t: int, doers: list[int]) -> list[int]:
    """The state or body that "it" stands for in what is said to it: the first of the sentence that does not say it."""
    first = reading.text.sentences[reading.sentence[t]].first
    names = _fits(reading, first, t, kinds_of(reading, reading.text.tokens[t].key), reading.text.tokens[t].key)
    return [name.actor for name in names if name.actor not in doers][:1]


def _fits(reading: Reading, first: int, last: int, kinds: set[str], key: str) -> list[Named]:
    """The names between two tokens at which a pronoun may point."""
    names = [name for name in _names(reading, first, last) if reading.actors[name.actor].kind in kinds]
    return [name for name in names if _is_so_called(reading, key, name.actor)]


def _is_so_called(reading: Reading, key: str, actor: int) -> bool:
    """Whether somebody may be called he or she by his given name: she is a woman, where the text names one."""
    word = reading.lexicon.has_word
    if not word(key, "of_person"):
        return True
    women = [n for n, each in enumerate(reading.actors) if each.kind == "person" and word(_given(each), "woman")]
    return (actor in women or not women) if word(key, "of_woman") else actor not in women


def _given(actor: Actor) -> str:
    return actor.name.split()[0].lower() if actor.name else ""


def _names(reading: Reading, first: int, last: int) -> list[Named]:
    """The names, adjectives left out, that begin between two tokens."""
    return [name for t in range(first, last) if (name := reading.names.get(t)) is not None and not name.is_adjective]


def _is_bare(reading: Reading, name: Named) -> bool:
    """Whether no preposition stands right before a name, by itself or as the end of a phrase: "in contact with"."""
    if name.first == 0:
        return True
    kinds = reading.kinds(name.first - 1) or {reading.lexicon.prepositions.get(reading.text.tokens[name.first - 1].key)}
    return not kinds & {"target", "place", "agent", "party", "from"}
