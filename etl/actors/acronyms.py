"""Acronyms that a text explains: «the transitional military council (TMC)», and «TMC» alone from then on."""

from __future__ import annotations

from dataclasses import replace

from etl.actors.reading import Found, Reading

SMALL = frozenset({"of", "the", "for", "and", "in", "on", "to", "de", "la", "le", "les", "des", "du", "et", "&"})
SHORTEST, LONGEST = 2, 7
# How many words before the bracket may make the name.
REACH = 10


def acronyms(reading: Reading, found: list[Found]) -> list[Found]:
    """The acronyms in brackets after an organisation's name, that name where nobody has seen it yet, and each later
    place of the acronym."""
    more: list[Found] = []
    explained: dict[str, Found] = {}
    ends = {one.last: one for one in found if one.kind in {"organisation", "outlet"}}
    for i in range(1, len(reading.tokens) - 1):
        written = reading.tokens[i].text
        if reading.tokens[i - 1].text != "(" or reading.tokens[i + 1].text != ")" or not is_acronym(written):
            continue
        name = shortened(reading, ends.get(i - 1), written) or spelled_out(reading, i - 1, written)
        if name is not None and not (name.ids and i in reading.known):
            more += [] if name in found else [name]
            explained.setdefault(written, name)
    for i, token in enumerate(reading.tokens if explained else ()):
        if token.text in explained and i not in reading.known:
            name = explained[token.text]
            same = tuple(reading.tokens[j].key for j in range(name.first, name.last))
            one = reading.found(i, i + 1, name.kind, "acronym", 0.8)
            more.append(replace(one, ids=name.ids, form=name.form, same_as=() if name.ids else same))
    return more


def is_acronym(written: str) -> bool:
    return SHORTEST <= len(written) <= LONGEST and written.isupper() and written.isalpha()


def shortened(reading: Reading, name: Found | None, acronym: str) -> Found | None:
    """The name before a bracket, where it is of several words and one of the first begins like the acronym."""
    if name is None:
        return None
    words = [reading.tokens[i].key for i in range(name.first, name.last) if reading.is_word(i)]
    large = [word for word in words if word not in SMALL]
    begins = {word[0] for word in (*words[:1], *large[:2])}
    return name if len(large) > 1 and acronym[0].lower() in begins else None


def spelled_out(reading: Reading, end: int, acronym: str) -> Found | None:
    """The organisation before a bracket whose words begin with the letters of the acronym, one of them a head noun."""
    letters, first = acronym.lower(), end
    for i in range(end - 1, max(-1, end - REACH), -1):
        if not letters or reading.sentence_ends[i] != reading.sentence_ends[end - 1]:
            break
        key = reading.tokens[i].key
        if key.startswith(letters[-1]):
            letters, first = letters[:-1], i
        elif key not in SMALL:
            break
    is_body = any(is_head(reading, i, end) for i in range(first, end))
    return reading.found(first, end, "organisation", "spelled-out", 0.8) if not letters and is_body else None


def is_head(reading: Reading, i: int, end: int) -> bool:
    """Whether a head noun closes the name or governs the rest of it: «… council», «League of …»."""
    cue = reading.cue(i, "heads")
    return cue is not None and (cue.last == end or reading.tokens[cue.last].key in {"of", "for", "on"})
