"""The names after an English trigger, each with the preposition that governs it, up to where another clause begins."""

from __future__ import annotations

from collections.abc import Iterator

from etl.events.candidates import Candidate
from etl.events.parties.descriptions import DEFINITE_REACH, described
from etl.events.parties.slots import Slot
from etl.events.parties.subject_first.noun_phrases import (
    OWNING,
    is_authority,
    is_listed,
    is_of_person,
    is_possessive,
    stands_for,
)
from etl.events.reading import COMMAS, STOPS, Named, Reading
from etl.events.words.lexicon import PREPOSITIONS
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.verbs import is_finite
from etl.events.words.wordclass import is_hyphened

REACH = 34
TITLE_REACH = 6
BLAME_REACH = 5
ROLE_REACH = 8
OWNED_REACH = 4
CLAUSE = frozenset({"relative", "complement", "connector"})
VERBS = frozenset({"verb", "say", "light"})
SIDES = frozenset({"target", "party"})


def governed(reading: Reading, candidate: Candidate) -> list[Slot]:
    """The names after a trigger from left to right; an adjective counts where its noun stands for the state."""
    return list(_slots(reading, candidate))


def _slots(reading: Reading, candidate: Candidate) -> Iterator[Slot]:
    tokens, marks, names = reading.text.tokens, reading.marks, reading.names
    stop = min(reading.text.sentences[candidate.sentence].last, candidate.last + REACH)
    word = tokens[candidate.last - 1].key if candidate.last - candidate.first > 1 else ""
    kind = reading.lexicon.prepositions.get(word, "none")
    has_object, has_agent, t = False, False, candidate.last
    is_blamed = candidate.form == "noun" and _is_blamed(reading, candidate)
    while t < stop:
        name = names.get(t)
        if name is not None:
            if not _is_title(reading, name) and not is_of_person(reading, name):
                yield Slot(kind, name, t - candidate.last, stands=stands_for(reading, name), word=word)
                has_object, has_agent = True, has_agent or kind == "agent"
            t = max(name.last, t + 1)
            continue
        if tokens[t].text == "(":
            t = next((n + 1 for n in range(t, stop) if tokens[n].text == ")"), stop)
            continue
        if tokens[t].text in COMMAS and not _goes_over(reading, t):
            return
        if _ends(reading, candidate, t, has_object):
            return
        is_called = not is_authority(reading, t) and any(
            token.key == "the" for token in tokens[max(0, t - DEFINITE_REACH) : t]
        )
        meant = _described(reading, t) if is_called else []
        if meant:
            yield Slot(kind, Named(meant[0], t, t + 1, "", False), t - candidate.last, word=word)
            has_object, has_agent = True, has_agent or kind == "agent"
        is_word = t in marks and not is_hyphened(reading, t)
        found = None if not is_word else next((s.kind for s in marks[t].values if s.kind in PREPOSITIONS), None)
        if found is not None and is_blamed and tokens[t].key == "on":
            return
        if found == "agent" and t + 1 < stop and t + 1 not in names and tokens[t + 1].key.endswith("ing"):
            # "answered the sanctions by threatening Sweden"
            return
        if found in SIDES and _is_bordering(reading, candidate, t - 1):
            found = "place"
        if kind == "agent" and found in OWNING and not has_agent and is_authority(reading, t - 1):
            # "condemned by officials in Sweden"
            t = marks[t].last
            continue
        if found is not None:
            # "called on Sweden": the word belongs to the verb.
            kind, word = found, "" if t == candidate.complement else tokens[t].key
            t = marks[t].last
            continue
        is_phrase = is_word and marks[t].last - t > 1
        if is_phrase and (t == candidate.complement or (candidate.is_verbal and reading.has(t, "noun"))):
            # "sent aid to Sweden", "voted for sanctions on Sweden": of a known phrase the last word governs.
            word = tokens[marks[t].last - 1].key
            kind = reading.lexicon.prepositions.get(word, kind)
            has_object, t = True, marks[t].last
            continue
        has_object = has_object or (t > candidate.last and tokens[t].text.isalpha() and t not in reading.timed)
        t += 1


def _is_blamed(reading: Reading, candidate: Candidate) -> bool:
    """Whether the words after on are who is blamed: "blamed the attack on Sweden"."""
    near = reading.text.tokens[max(0, candidate.first - BLAME_REACH) : candidate.first]
    return any(reading.lexicon.has_word(token.key, "blaming") for token in near)


def _is_bordering(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a token is a border at which it happened, and not what was closed or spoken of."""
    is_border = t != candidate.complement and reading.lexicon.has_word(reading.text.tokens[t].key, "bordering")
    return is_border and candidate.trigger.type not in SYMMETRIC


def _goes_over(reading: Reading, comma: int) -> bool:
    """Whether what follows a comma belongs to what stands before it: a list, a day, "her counterpart, Larsen"."""
    if comma + 1 < len(reading.text.tokens) and reading.lexicon.has_word(
        reading.text.tokens[comma + 1].key, "claiming"
    ):
        # "the attack, claimed by the Northern Front": who did it.
        return reading.has(comma + 2, "agent")
    if is_listed(reading, comma) or {comma - 1, comma + 1} <= reading.timed or comma in reading.timed:
        return True
    if _tells_another(reading, comma) or _opens_apposition(reading, comma):
        return True
    tokens, name = reading.text.tokens, reading.names.get(comma + 1)
    if name is None or reading.actors[name.actor].kind != "person" or comma == 0:
        return False
    word = reading.lexicon.has_word
    is_told = word(tokens[comma - 1].key, "proxy") or word(tokens[comma - 1].key, "office")
    last = reading.text.sentences[reading.sentence[comma]].last
    return is_told and not (name.last + 1 < last and is_finite(reading, name.last + 1))


def _opens_apposition(reading: Reading, comma: int) -> bool:
    """Whether names between commas say who is meant: "urged its neighbours, Finland and Norway, to act"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    before = range(max(reading.text.sentences[reading.sentence[comma]].first, comma - OWNED_REACH), comma)
    is_owned = any(word(tokens[t].key, "owner") or is_possessive(reading, t) for t in before)
    if not is_owned or not tokens[comma - 1].text.islower() or comma in reading.timed:
        return False
    t = comma + 1
    while (name := reading.names.get(t)) is not None and not name.is_adjective:
        t = name.last + 1 if name.last < len(tokens) and word(tokens[name.last].key, "and") else name.last
    return comma + 1 < t < len(tokens) and tokens[t].text in COMMAS and not reading.has(t + 1, "relative")


def _tells_another(reading: Reading, comma: int) -> bool:
    """Whether one more with a title is joined: "met the premier, Johan Larsen, and the chancellor, Mary Nielsen"."""
    tokens, word, before = reading.text.tokens, reading.lexicon.has_word, reading.ends.get(comma)
    is_and = comma + 1 < len(tokens) and word(tokens[comma + 1].key, "and")
    if not is_and or before is None or reading.actors[before.actor].kind != "person":
        return False
    last = min(reading.text.sentences[reading.sentence[comma]].last, comma + TITLE_REACH + 2)
    has_office = False
    for t in range(comma + 2, last):
        name = reading.names.get(t)
        if name is not None and reading.actors[name.actor].kind == "person":
            return has_office and not is_finite(reading, name.last)
        has_office = has_office or word(tokens[t].key, "office") or word(tokens[t].key, "proxy")
        if is_finite(reading, t):
            return False
    return False


def _ends(reading: Reading, candidate: Candidate, t: int, has_object: bool) -> bool:
    """Whether another clause begins, or another verb tells something else."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    token = tokens[t]
    if token.text in STOPS or (t in reading.marks and reading.kinds(t) & CLAUSE):
        return not (_is_complement(candidate, t) or _is_role(reading, t))
    if reading.has(t, "answer") and t >= candidate.last:
        # "dropped bombs in response to the attack on Norway"
        return True
    if word(token.key, "joining") and t + 1 < len(tokens):
        return is_finite(reading, t + 1)
    if word(token.key, "infinitive"):
        return has_object and _is_infinitive(reading, t)
    if candidate.form == "noun" and candidate.light is None:
        is_other = any(sense.kind == "noun" for sense in reading.marks[t].values) if t in reading.marks else False
        return is_other or (candidate.verb is None and is_finite(reading, t) and not reading.has(t + 1, "agent"))
    if t <= candidate.last or t not in reading.marks or is_hyphened(reading, t):
        return False
    return _is_verb(reading, t) and not _is_complement(candidate, t)


def _is_role(reading: Reading, t: int) -> bool:
    """Whether as tells in what office somebody is, and begins no clause: "sacked as minister by Larsen"."""
    if not reading.lexicon.has_word(reading.text.tokens[t].key, "role"):
        return False
    last = min(reading.text.sentences[reading.sentence[t]].last, t + ROLE_REACH)
    return not any(is_finite(reading, n) for n in range(t + 1, last))


def _is_complement(candidate: Candidate, t: int) -> bool:
    return candidate.complement is not None and 0 <= t - candidate.complement <= 1


def _is_verb(reading: Reading, t: int) -> bool:
    senses = reading.marks[t].values
    return any(s.kind in VERBS and s.form in ("past", "participle", "present") for s in senses) and is_finite(
        reading, t
    )


def _is_infinitive(reading: Reading, t: int) -> bool:
    """Whether to begins an infinitive, "urged Sweden to ask", and no party, "gave weapons to rebels"."""
    following = reading.text.tokens[t + 1] if t + 1 < len(reading.text.tokens) else None
    if following is None or t + 1 in reading.names or not following.text.islower():
        return False
    word = reading.lexicon.has_word
    return not word(following.key, "determiner") and not reading.has(t + 1, "unnamed")


def _is_title(reading: Reading, name: Named) -> bool:
    """Whether a state only tells whose office somebody named next has: "Nigeria's vice president, Mary Nielsen"."""
    if reading.actors[name.actor].kind != "state":
        return False
    tokens = reading.text.tokens
    for t in range(name.last, min(len(tokens), name.last + TITLE_REACH)):
        following = reading.names.get(t)
        if following is not None and not following.is_adjective:
            return reading.actors[following.actor].kind == "person" and not following.is_joined
        if t in reading.marks and not reading.has(t, "unnamed"):
            return False
        if not (tokens[t].text.isalpha() or tokens[t].text in ("'", "’", "-") or tokens[t].text in COMMAS):
            return False
    return False


def _described(reading: Reading, t: int) -> list[int]:
    """The actor for whom a definite noun stands by itself: "accused the group of", no "the party leader"."""
    meant = described(reading, t)
    if not meant or t + 1 >= len(reading.text.tokens):
        return meant
    following = reading.text.tokens[t + 1]
    is_and = reading.lexicon.has_word(following.key, "and")
    is_noun = following.text.isalpha() and not reading.kinds(t + 1) and not is_and
    return [] if is_noun or following.key == "of" else meant
