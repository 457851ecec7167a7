"""Where a person's name begins and ends, as scripts without capitals write it."""

from __future__ import annotations

from etl.actors.lexicon import Is
from etl.actors.reading import Reading, is_ordinary

LONGEST = 7


TANWIN = "\u064b"


def name_end(reading: Reading, first: int, stop: int, joined: bool = False) -> int:
    """Where the name that begins at a token ends; `first` itself where none begins there."""
    i = first
    while i < min(stop, first + LONGEST):
        if not reading.is_word(i):
            is_hyphen = reading.tokens[i].text in "-–" and i > first and reading.is_joined(i) and i + 1 < stop
            if is_hyphen and reading.is_joined(i + 1):
                i += 1
                continue
            break
        if i == first:
            if not opens_name(reading, i, joined):
                break
        elif not goes_on(reading, i, first):
            break
        i = compound_end(reading, i)
    while i > first and (not reading.is_word(i - 1) or reading.word(i - 1).kinds == Is.CONNECTOR):
        i -= 1
    return i


def compound_end(reading: Reading, i: int) -> int:
    """Where the given name of a word or of two that begins at a token ends: «نور الدين»."""
    compound = reading.cue(i, "compounds")
    return compound.last if compound else i + 1


def is_compound(reading: Reading, i: int) -> bool:
    """Whether a given name of two words begins at a token."""
    return compound_end(reading, i) > i + 1 and not reading.word(i).taken


def opens_name(reading: Reading, i: int, joined: bool) -> bool:
    """Whether a word may be the first of a name; in a list it may carry a conjunction (`joined`)."""
    word, token = reading.word(i), reading.tokens[i]
    if (word.taken and not joined) or TANWIN in token.text[-2:] or len(token.key) < 2:
        return False
    if word.kinds & (Is.GIVEN | Is.CONNECTOR) or is_compound(reading, i):
        return True
    if word.kinds & Is.MAYBE_GIVEN:
        return not word.kinds & Is.CLOSER
    if is_ordinary(word) or i in reading.cues:
        return False
    if is_conjunction(reading, token.key) and not joined:
        return False
    if word.kinds & Is.DEFINITE:
        return False
    return not reading.lexicon.is_related(token.key) or (word.kinds == Is.NOTHING and is_strange_pair(reading, i))


def is_strange_pair(reading: Reading, i: int) -> bool:
    """Whether an unknown word that resembles another one stands before a word that resembles none: «نافي بيلاي»."""
    j = i + 1
    if j >= reading.sentence_ends[i] or not reading.is_word(j) or j in reading.cues or j in reading.known:
        return False
    resembles = any(
        taken and reading.lexicon.is_related(rest) for taken, rest in reading.lexicon.splits(reading.tokens[i].key)
    )
    return (
        not resembles and reading.word(j).kinds == Is.NOTHING and not reading.lexicon.is_related(reading.tokens[j].key)
    )


def goes_on(reading: Reading, i: int, first: int) -> bool:
    """Whether a word goes on with the name that began before it."""
    word, token, before = reading.word(i), reading.tokens[i], reading.word(i - 1)
    if word.taken or TANWIN in token.text[-2:] or len(token.key) < 2:
        return False
    if before.kinds & Is.CONNECTOR and not word.kinds & Is.CLOSER:
        return True
    if word.kinds & (Is.GIVEN | Is.CONNECTOR) or is_compound(reading, i):
        return True
    if i in reading.known and not (i == first + 1 and is_family_name(reading, i)):
        return False
    # «برونو كال»: after one given name a word that news seldom uses is the family name.
    is_second = i == first + 1 and before.kinds & (Is.GIVEN | Is.MAYBE_GIVEN)
    if is_second and word.kinds & Is.RARE and not word.kinds & SURELY_OTHER:
        return True
    if is_ordinary(word) or (i in reading.cues and not word.kinds & Is.MAYBE_GIVEN):
        return False
    return not is_conjunction(reading, token.key)


def is_conjunction(reading: Reading, key: str) -> bool:
    """Whether an unknown word is «و» or «ف» and a form of a known one: «ومساعدوه»."""
    splits = reading.lexicon.splits(key) if key[0] in "وف" else ()
    return any(taken == 1 and reading.lexicon.is_related(rest) for taken, rest in splits)


def is_family_name(reading: Reading, i: int) -> bool:
    """Whether a known name is one word that may be another person's family name."""
    names = reading.known[i].values
    return reading.known[i].last == i + 1 and all(name.form in {"short", "ambiguous"} for name in names)


SURELY_OTHER = Is.VERB | Is.CLOSER | Is.NATIONALITY | Is.DEFINITE
