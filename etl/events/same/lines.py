"""How the lines of a text hang together: which say an earlier one again, and whether each is news of its own."""

from __future__ import annotations

from typing import NamedTuple

from etl.events.reading import AND, Reading
from etl.events.same.repeats import repeats_of

ENOUGH = 3


class Lines(NamedTuple):
    """The sentences that say an earlier one again, each with the earlier; whether the text is a bulletin."""

    repeats: dict[int, int]
    is_bulletin: bool


def lines_of(reading: Reading) -> Lines:
    """What the lines of a text say of one another."""
    return Lines(repeats_of(reading), _is_bulletin(reading))


def _is_bulletin(reading: Reading) -> bool:
    """Whether an Arabic text is a list of headlines: three or more, and none goes on with «و» from the one above."""
    if not reading.lexicon.is_verb_first:
        return False
    raw, sentences = reading.text.raw, reading.text.sentences
    opening = [0, *(n for n in range(1, len(sentences)) if "\n" in raw[sentences[n - 1].end : sentences[n].start])]
    if len(opening) < len(sentences) or any(_goes_on(reading, sentences[n].first) for n in opening[1:]):
        return False
    # A list may stand there twice.
    return len({tuple(reading.text.keys[sentences[n].first : sentences[n].last]) for n in opening}) >= ENOUGH


def _goes_on(reading: Reading, t: int) -> bool:
    """Whether «و» is written onto a word that we know: «وأعلنت», «والحكومة», but not «وزارة»."""
    mark, name = reading.marks.get(t), reading.names.get(t)
    is_mark_joined = mark is not None and mark.clitics.startswith(AND)
    is_name_joined = name is not None and name.is_joined
    is_known_noun = reading.text.tokens[t].key.startswith(AND + (reading.text.language.article or AND))
    return is_mark_joined or is_name_joined or is_known_noun
