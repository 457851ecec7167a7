"""Organisations whom no list knows, by the noun that heads their name, as scripts without capitals write it."""

from __future__ import annotations

from etl.actors.lexicon import Is
from etl.actors.reading import OPENING, QUOTES, Found, Reading, is_ordinary
from etl.model import Kind

LONGEST = 8
LONGEST_QUOTED = 6


def organisations(reading: Reading) -> list[Found]:
    """The organisations and outlets that a head noun opens, in order."""
    found: list[Found] = []
    taken = 0
    for i in range(len(reading.tokens)):
        if i < taken:
            continue
        organisation = headed(reading, i)
        if organisation:
            found.append(organisation)
            taken = organisation.last
    return found


def headed(reading: Reading, i: int) -> Found | None:
    """The organisation that the noun at a token heads, if its complement makes a name."""
    head = reading.cue(i, "heads", "classifiers")
    if head is None or i in reading.known:
        return None
    kind: Kind = "outlet" if any(value.detail == "outlet" for value in head.values) else "organisation"
    stop = reading.sentence_ends[i]
    if head.last >= stop:
        return None
    if any(value.role == "classifiers" for value in head.values):
        inner = named(reading, head.last, stop, kind)
        if inner or head.last in reading.known:
            return inner
    last, is_named = complement(reading, head.last, stop)
    if not is_named:
        return None
    rule, confidence = ("head-nationality", 0.85) if kind == "organisation" else ("head-outlet", 0.7)
    return reading.found(i, last, kind, rule, confidence, start=head.start)


def named(reading: Reading, i: int, stop: int, kind: Kind) -> Found | None:
    """A name by itself after a classifier: in quotation marks, or a word that is nothing else."""
    if reading.tokens[i].text in OPENING | QUOTES:
        first = i + 1
        last = first
        while last < min(stop, first + LONGEST_QUOTED) and reading.tokens[last].text not in QUOTES | {")"}:
            last += 1
        if first < last < stop and reading.tokens[last].text in QUOTES and first not in reading.known:
            return reading.found(first, last, kind, "quoted", 0.8)
        return None
    last = i
    while last < min(stop, i + 3) and last not in reading.cues and last not in reading.known:
        word = reading.word(last)
        if not reading.is_word(last) or word.taken or is_ordinary(word) or word.kinds & (Is.DEFINITE | Is.GIVEN):
            break
        last += 1
    if last > i:
        return reading.found(i, last, kind, "classified", 0.7, start=reading.start(i))
    return None


def complement(reading: Reading, i: int, stop: int) -> tuple[int, bool]:
    """Where what a head noun governs ends, and whether it makes a name: definite words, or a nationality."""
    first, named_by = i, False
    limit = min(stop, i + LONGEST)
    while i < limit:
        if reading.tokens[i].text in QUOTES and i + 1 < limit and reading.is_word(i + 1) and i == first:
            i += 1
            continue
        if not reading.is_word(i):
            break
        if reading.cue(i, "nationality") and not reading.word(i).taken:
            i, named_by = i + 1, True
            continue
        if i in reading.known and i > first - 1:
            match = reading.known[i]
            if match.clitics and match.clitics[:1] in "وف":
                break
            i, named_by = match.last, True
            break
        word = reading.word(i)
        if word.kinds & (Is.VERB | Is.CLOSER):
            break
        key = reading.tokens[i].key
        article = reading.lexicon.language.article
        if (
            word.rest.startswith(article)
            and len(word.rest) > 4
            and (not word.taken or key.startswith("لل") or i > first)
        ):
            if word.taken and key[0] in "وف" and reading.cue(i, "heads", "offices", "titles"):
                break
            if word.taken and key[0] in "بفك":
                break
            i, named_by = i + 1, True
            continue
        if i == first and not word.taken and word.kinds & Is.COMMON:
            i += 1
            continue
        break
    return i, named_by
