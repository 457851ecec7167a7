"""For whom a person speaks, throughout a text: "Mary Nielsen, a spokeswoman for the Northern Front"."""

from __future__ import annotations

from etl.events.reading import COMMAS, Reading

BEFORE = 5
AFTER = 7
BODIES = frozenset({"organisation", "state"})


def spokesmen(reading: Reading) -> dict[int, list[int]]:
    """The body or state of each person whom the text once calls its spokesman."""
    found: dict[int, list[int]] = {}
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    names_one = reading.lexicon.words["spokesman"]
    if not any(token.key in names_one for token in tokens):
        return found
    for name in reading.names.values():
        if reading.actors[name.actor].kind != "person" or name.actor in found:
            continue
        around = range(max(0, name.first - BEFORE), name.first)
        is_verb_first = reading.lexicon.is_verb_first
        if not is_verb_first and name.last < len(tokens) and tokens[name.last].text in COMMAS:
            around = range(around.start, min(len(tokens), name.last + AFTER))
        if any(word(tokens[t].key, "spokesman") for t in around):
            found[name.actor] = _bodies(reading, around)
    return found


def _bodies(reading: Reading, around: range) -> list[int]:
    """The bodies named beside the word: "the Finnish army spokesman", "a spokesman for Finland"."""
    names = [name for t in around if (name := reading.names.get(t)) is not None and not name.is_adjective]
    return [name.actor for name in names if reading.actors[name.actor].kind in BODIES][:1]
