"""Arabic nouns for what is only ever hit: «القاعدة», «مواقع»; whose they are is hit with them."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.titles import TO
from etl.events.reading import Reading

ARMS = "@arms"
HITTING = frozenset({"attack", "raid", "shot"})


def is_site(reading: Reading, t: int) -> bool:
    """Whether a token is such a noun, be it governed by ل: «لمواقع»."""
    if t >= len(reading.text.tokens) or t in reading.names or not reading.lexicon.is_verb_first:
        return False
    key = reading.text.tokens[t].key
    return any(reading.lexicon.has_word(each, "site") for each in (key, key.removeprefix(TO)))


def is_hit(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a token is a site, or what a trigger must have and hits and is no weapon: «تدمير آليات», «قنص جندي»."""
    if is_site(reading, t):
        return True
    is_near = t == candidate.last or reading.text.tokens[t - 1].text.isdigit()
    return is_near and t == candidate.complement and ARMS not in candidate.rule


def hits(candidate: Candidate) -> bool:
    """Whether what a trigger tells hits something."""
    return candidate.trigger.type == "ASSAULT" and candidate.trigger.family in HITTING
