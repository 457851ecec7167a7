"""What somebody refuses or threatens by saying that he will never do it: «أكدت أنها لن تتراجع», «لن نتردد في»."""

from __future__ import annotations

from etl.events.reading import QUOTES, Reading, is_ours
from etl.events.words.sense import Sense, Trigger
from etl.events.words.senses import choose

NEVER = "verb:never"
REFUSAL = Trigger("REJECT", None, "reject", "source", "source", frozenset({"source"}), False, frozenset())
THREAT = Trigger("THREATEN", None, "threaten", "source", "source", frozenset({"source"}), False, frozenset())
PRONOUNS = ("ه", "ها", "هم", "نا")
PLURAL = ("وا", "ون")
SHORTEST_ROOT = 3
SPEECH_REACH = 14
ACTING = frozenset({"state", "organisation", "people"})


def vow_at(reading: Reading, t: int) -> Sense | None:
    """What never doing something tells at the word for never: who speaks, his country or we will not do it.

    What nobody wills is no refusal: «لن يكون», «لن تتمكن». Verbs that tell something are left to their triggers.
    """
    word = reading.lexicon.has_word
    tokens = reading.text.tokens
    if not reading.lexicon.is_verb_first or not word(tokens[t].key, "never") or t + 1 >= len(tokens):
        return None
    stem = _stem(tokens[t + 1].key)
    mark = reading.marks.get(t + 1)
    if word(stem, "unwilled") or t + 1 in reading.inside_name or (mark is not None and choose(reading, mark)):
        return None
    is_firm = word(stem, "yielding") or word(stem, "menacing")
    if not (is_ours(reading, t + 1) or _is_of_speaker(reading, t) or (is_firm and _is_of_actor(reading, t))):
        return None
    return Sense("verb", THREAT if word(stem, "menacing") else REFUSAL, "present", detail=NEVER.partition(":")[2])


def _stem(key: str) -> str:
    """A verb in the present without its first letter and the ending of the plural."""
    stem = key[1:]
    return stem[:-2] if stem.endswith(PLURAL) and len(stem) > SHORTEST_ROOT else stem


def _is_of_speaker(reading: Reading, t: int) -> bool:
    """Whether a pronoun for who speaks, or his country, stands before a token: «قالت إنها», «أكد أن بلاده»."""
    p = t - 2 if reading.text.tokens[t - 1].text in QUOTES else t - 1
    if reading.lexicon.has_word(reading.text.tokens[p].key, "homeland"):
        return True
    mark = reading.marks.get(p)
    is_pronoun = mark is not None and any(s.kind == "complement" and s.detail.endswith(PRONOUNS) for s in mark.values)
    low = max(reading.text.sentences[reading.sentence[t]].first, p - SPEECH_REACH)
    said = next((n for n in range(p - 1, low - 1, -1) if reading.kinds(n) & {"complement", "say"}), None)
    return is_pronoun and said is not None and reading.has(said, "say")


def _is_of_actor(reading: Reading, t: int) -> bool:
    """Whether a state, a body or a people stands right before a token: «فنلندا لن تتراجع»."""
    name = reading.ends.get(t)
    return name is not None and not name.is_adjective and reading.actors[name.actor].kind in ACTING
