"""What stands beside a name: a title before it, its verb before or after it."""

from __future__ import annotations

from etl.actors.lexicon import ORDINARY, Is
from etl.actors.reading import Found, Reading


def follows_title(reading: Reading, i: int) -> bool:
    """Whether a title stands before a token, an adjective at most between."""
    if i > 1 and reading.cue(i - 1, "modifiers"):
        i -= 1
    return any((match := reading.cue(j, "titles", "offices")) and match.last == i for j in range(max(0, i - 3), i))


def follows_verb(reading: Reading, one: Found) -> bool:
    """Whether a family name stands beside its verb, and is no other word: «قال كلينتون», «Trump signed»."""
    i = one.first
    if reading.lexicon.is_cased:
        return leads_verb(reading, one.last) and not reading.word(i).kinds & (Is.COMMON | Is.MAYBE_GIVEN)
    is_verb = i > 0 and reading.sentence_ends[i - 1] > i and bool(reading.word(i - 1).kinds & Is.VERB)
    return is_verb and not reading.word(i).kinds & (ORDINARY | Is.GIVEN)


def leads_verb(reading: Reading, i: int) -> bool:
    """Whether an English verb stands at a token, or after an adverb."""
    if i >= len(reading.tokens):
        return False
    i += reading.tokens[i].key.endswith("ly") and i + 1 < len(reading.tokens)
    is_small = reading.tokens[i].text.islower()
    return is_small and (
        bool(reading.word(i).kinds & Is.VERB or reading.cue(i, "speech")) or reading.tokens[i].key.endswith("ed")
    )
