"""Arabic nouns for what is only ever hit: «القاعدة», «مواقع»; whose they are is hit with them."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.titles import TO
from etl.events.reading import Reading

HITTING = frozenset({"attack", "raid", "shot"})


def is_site(reading: Reading, t: int) -> bool:
    """Whether a token is such a noun, be it governed by ل: «لمواقع»."""
    if t >= len(reading.text.tokens) or t in reading.names or not reading.lexicon.is_verb_first:
        return False
    key = reading.text.tokens[t].key
    return any(reading.lexicon.has_word(each, "site") for each in (key, key.removeprefix(TO)))


def hits(candidate: Candidate) -> bool:
    """Whether what a trigger tells hits something."""
    return candidate.trigger.type == "ASSAULT" and candidate.trigger.family in HITTING
