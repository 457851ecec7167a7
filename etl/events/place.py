"""Where an event took place, as the text names it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, QUOTES, Reading, span_of
from etl.model import Span

REACH = 26
LONGEST = 3
# What is written onto a word that belongs to the verb, no longer to the place.
GOVERNED = ("ب", "لل", "وال")
SHORTEST = 4
# What takes place somewhere: what is said is said of books and forums as well.
ON_THE_GROUND = frozenset({"ASSAULT", "COERCE", "MOBILIZE", "DISASTER", "PROTEST"})


def place_of(reading: Reading, candidate: Candidate) -> Span | None:
    """The first place named after a trigger in its clause, else the last before it in the same clause."""
    tokens = reading.text.tokens
    stop = min(len(tokens), candidate.last + REACH)
    limit = reading.clause[candidate.first] + 1
    for t in range(candidate.last, stop):
        if reading.sentence[t] != candidate.sentence or reading.clause[t] > limit or reading.has(t, "relative"):
            break
        found = _at(reading, t) or (_quoted(reading, t) if candidate.trigger.type in ON_THE_GROUND else None)
        if found is not None:
            return found
    for t in range(candidate.first - 1, max(-1, candidate.first - REACH), -1):
        if reading.sentence[t] != candidate.sentence or reading.clause[t] != reading.clause[candidate.first]:
            break
        found = _at(reading, t)
        if found is not None:
            return found
    return None


def _at(reading: Reading, t: int) -> Span | None:
    """The place that begins at a token: a known name, a word such as «مدينة» with its name, a country after «في»."""
    mark = reading.marks.get(t)
    if mark is not None and t not in reading.inside_name:
        for sense in mark.values:
            if sense.kind == "place_name":
                return Span(mark.start, mark.end)
            if sense.kind == "place_word":
                last = _name_end(reading, mark.last)
                if last > mark.last:
                    return Span(mark.start, reading.text.tokens[last - 1].end)
    name = reading.names.get(t)
    if name is not None and not name.is_adjective and reading.actors[name.actor].kind == "state":
        before = reading.has(t - 1, "place") or name.preposition == "ب"
        if before:
            return span_of(reading, name.first, name.last) if not name.preposition else _bare(reading, t)
    return None


def _quoted(reading: Reading, t: int) -> Span | None:
    """The name between quotation marks after a word of place: «في "كفار عزة"»."""
    tokens = reading.text.tokens
    if tokens[t].text not in QUOTES or not reading.has(t - 1, "place"):
        return None
    for end in range(t + 2, min(len(tokens), t + LONGEST + 2)):
        if tokens[end].text in QUOTES:
            is_plain = all(n not in reading.inside_name and n not in reading.marks for n in range(t + 1, end))
            return span_of(reading, t + 1, end) if is_plain else None
    return None


def _bare(reading: Reading, t: int) -> Span:
    token = reading.text.tokens[t]
    return Span(token.start + 1, token.end)


def _name_end(reading: Reading, t: int) -> int:
    tokens = reading.text.tokens
    last = t
    while last < min(len(tokens), t + LONGEST):
        token = tokens[last]
        if not token.key.isalpha() or token.text in COMMAS or (last in reading.marks and last > t):
            break
        if last in reading.timed or last in reading.names or last in reading.inside_name:
            # «مخيم جنين فجر اليوم», «مدينة طابا المصرية», «سجن فلان»
            break
        if last > t and not reading.lexicon.is_verb_first and not token.text[:1].isupper():
            # "the village of Turku and"
            break
        if last > t and reading.lexicon.is_verb_first and token.key.startswith(GOVERNED) and len(token.key) > SHORTEST:
            # «قاعدة عين الأسد بطائرتين»
            break
        last += 1
    return last
