"""People whom no list knows: [title or office] [of what] [nationality] [name], as scripts without capitals write it."""

from __future__ import annotations

from collections.abc import Iterator

from etl.actors.knowledge import knowledge
from etl.actors.lexicon import Is
from etl.actors.names import is_compound, is_family_name, name_end
from etl.actors.reading import Found, Reading
from etl.actors.signs import OPENING, QUOTES

# How far the name may stand from its title, in tokens: «وزير التجارة الداخلية وحماية المستهلك السوري محسن …».


REACH = 12


NEAR = 7


OPENERS = Is.GIVEN | Is.CONNECTOR


NAME = Is.GIVEN | Is.MAYBE_GIVEN | Is.CONNECTOR


def people(reading: Reading) -> list[Found]:
    """The people that titles, offices and introducing words announce, in order."""
    found: list[Found] = []
    taken, kinds = -1, reading.lexicon.kinds
    for i, key in enumerate(reading.text.keys):
        is_cue = i in reading.cues
        if is_cue and (place := reading.cue(i, "places")) and place.last > i + 1:
            taken = max(taken, place.last)
        if i in reading.known:
            taken = max(taken, pedigree_end(reading, reading.known[i].last))
        if i < taken or not (is_cue or kinds.get(key, Is.NOTHING) & OPENERS):
            continue
        for person in announced(reading, i):
            found.append(person)
            taken = max(taken, person.last)
    return found


def pedigree_end(reading: Reading, i: int) -> int:
    """Where «بن عبد العزيز آل سعود» after a known name ends; the token itself where none begins there."""
    is_more = 0 < i < len(reading.tokens) and reading.word(i).kinds & Is.CONNECTOR and not reading.word(i).taken
    return name_end(reading, i, reading.sentence_ends[i - 1]) if is_more else i


def announced(reading: Reading, i: int) -> Iterator[Found]:
    """The name or names that the cue at a token announces."""
    cue = reading.cue(i, "titles", "offices", "carriers", "plurals", "introducers")
    if cue is None:
        if (reading.word(i).kinds & Is.GIVEN or reading.cue(i, "compounds")) and not follows_facility(reading, i):
            yield from paired(reading, i)
        return
    roles = {value.role for value in cue.values}
    stop = reading.sentence_ends[i]
    if "titles" in roles and follows_facility(reading, i):
        return
    if roles == {"introducers"}:
        first, distance = skip_signs(reading, cue.last, stop), 0
    else:
        first, distance = seek(reading, cue.last, stop, REACH if roles & {"offices", "plurals", "carriers"} else NEAR)
    last = name_end(reading, first, stop)
    if last == first:
        return
    if is_person(reading, first, last, distance, roles):
        confidence = 0.9 if has_given(reading, first, last) else 0.75
        rule = "introduced" if "introducers" in roles else "title"
        yield reading.found(first, last, "person", rule, confidence, start=reading.start(first))
        if "plurals" in roles:
            yield from listed(reading, last, stop)


def listed(reading: Reading, i: int, stop: int) -> Iterator[Found]:
    """The names that go on after a shared title, each joined by a comma or by «و»."""
    while i < stop:
        first = i + 1 if not reading.is_word(i) and reading.tokens[i].text in "،," else i
        if first >= stop:
            return
        if first in reading.known and is_one_person(reading, first):
            i = reading.known[first].last
            continue
        last = name_end(reading, first, stop, joined=True)
        if last - first < 2 or first in reading.known:
            return
        yield reading.found(first, last, "person", "listed", 0.7, start=reading.start(first))
        i = last


def is_one_person(reading: Reading, i: int) -> bool:
    return all(knowledge().actors[name.actor_id].kind == "person" for name in reading.known[i].values)


def is_given_too(reading: Reading, i: int) -> bool:
    """Whether somebody's short name is also a given name, which another family name may follow: «عباس فنيش»."""
    kinds = reading.word(i).kinds
    return is_family_name(reading, i) and bool(kinds & Is.GIVEN) and not reading.word(i).taken


def paired(reading: Reading, first: int) -> Iterator[Found]:
    """A known given name and a name after it: a person even without a title."""
    if first in reading.known and not is_given_too(reading, first):
        return
    last = name_end(reading, first, reading.sentence_ends[first])
    # «عبد القادر» is only a given name yet.
    if last - first >= (2 if reading.word(first).kinds & Is.GIVEN else 3):
        yield reading.found(first, last, "person", "given-name", 0.6, start=reading.start(first))


def seek(reading: Reading, i: int, stop: int, reach: int) -> tuple[int, int]:
    """Where the name after a title begins, and how many words of what the office is of stand between."""
    limit, distance, commas = min(stop, i + reach), 0, 0
    while i < limit:
        token = reading.tokens[i]
        if i in reading.known:
            match = reading.known[i]
            if match.values and all(knowledge().actors[name.actor_id].kind == "person" for name in match.values):
                return i, distance
            i, distance = match.last, distance + 1
            continue
        if not reading.is_word(i):
            if token.text in QUOTES and (closing := closing_quote(reading, i, limit)):
                i, distance = closing + 1, distance + 1
                continue
            if token.text in "،," and not commas:
                commas += 1
            elif token.text not in OPENING | QUOTES | {"-", "–", ")"}:
                return i, distance
            i += 1
            continue
        is_given = reading.word(i).kinds & (Is.GIVEN | Is.MAYBE_GIVEN) or is_compound(reading, i)
        if is_given and name_end(reading, i, stop) - i > 1:
            return i, distance
        cue = reading.cue(i, "titles", "offices", "modifiers", "nationality", "heads", "classifiers", "places")
        if cue:
            i, distance = cue.last, distance + 1
            continue
        word = reading.word(i)
        if word.kinds & (Is.GIVEN | Is.CONNECTOR) and not word.taken:
            return i, distance
        if word.kinds & (Is.VERB | Is.CLOSER) and not word.kinds & Is.COMMON:
            if token.key in LINKS:
                i, distance = i + 1, distance + 1
                continue
            return stop, distance
        if word.kinds & (Is.COMMON | Is.NATIONALITY | Is.DEFINITE):
            i, distance = i + 1, distance + 1
            continue
        return i, distance
    return i, distance


LINKS = frozenset({"في", "من", "بين", "لدى", "لدي"})


LONGEST_QUOTED = 5


def closing_quote(reading: Reading, i: int, limit: int) -> int:
    """Where the quotation marks that open at a token close after what is no person's name, 0 where they do not."""
    for j in range(i + 2, min(limit, i + 2 + LONGEST_QUOTED)):
        if reading.tokens[j].text in QUOTES:
            is_name = any(reading.word(k).kinds & (Is.GIVEN | Is.CONNECTOR) for k in range(i + 1, j))
            return 0 if is_name else j
    return 0


def is_person(reading: Reading, first: int, last: int, distance: int, roles: set[str]) -> bool:
    """Whether the words after a title are a name: two of them, or one that a title stands directly before."""
    is_taken = first in reading.known and not (last - first >= 2 and is_given_too(reading, first))
    if is_taken or reading.cue(first, "places"):
        return False
    if last - first >= 2:
        return "introducers" not in roles or bool(reading.word(first).kinds & OPENERS)
    kinds = reading.word(first).kinds
    if "introducers" in roles or kinds & Is.CONNECTOR:
        return False
    if kinds & Is.GIVEN:
        return True
    return distance == 0 and "titles" in roles and not kinds & (Is.COMMON | Is.VERB)


def has_given(reading: Reading, first: int, last: int) -> bool:
    return any(reading.word(i).kinds & (Is.GIVEN | Is.MAYBE_GIVEN) for i in range(first, last) if reading.is_word(i))


def follows_facility(reading: Reading, i: int) -> bool:
    """Whether a noun before the token makes it the name of a place or a thing: «شارع», «مطار»."""
    j = i - 1
    if j > 0 and reading.tokens[j].text in QUOTES:
        j -= 1
    return j >= 0 and reading.sentence_ends[j] == reading.sentence_ends[i] and bool(reading.cue(j, "facilities"))


def skip_signs(reading: Reading, i: int, stop: int) -> int:
    while i < stop and not reading.is_word(i) and reading.tokens[i].text in OPENING | QUOTES | {",", "،"}:
        i += 1
    return i
