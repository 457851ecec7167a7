"""Who does and who receives, by the form of the trigger and the words between it and the names."""

from __future__ import annotations

from typing import NamedTuple

from etl.events.candidates import BE, Candidate
from etl.events.lexicon import FINITE
from etl.events.ontology import SYMMETRIC
from etl.events.reading import COMMAS, Named, Reading

RIGHT_REACH = 34
LEFT_REACH = 24
SPOKEN = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST"})
# What one announces of oneself; of anything else one only brings the news.
OWN = SPOKEN | {"SANCTION", "MOBILIZE", "AGREE", "RETREAT", "CONCEDE", "AID", "POLITICS"}
PREPOSITIONS = ("target", "agent", "party", "place")


class Slot(NamedTuple):
    """A name beside a trigger and the class of word that governs it: none, target, agent, party or place."""

    kind: str
    name: Named
    distance: int


def assign(reading: Reading, candidates: list[Candidate], speakers: dict[int, list[int]]) -> None:
    """Fill in source and target of every candidate, from left to right.

    `speakers` are the sources of the sayings by the token of their cue: a verb without a subject may go on with them.
    """
    last_subject: dict[int, list[int]] = {}
    waiting = sorted(speakers.items(), reverse=True)
    for candidate in candidates:
        while waiting and waiting[-1][0] < candidate.first:
            token, sources = waiting.pop()
            if sources:
                last_subject[reading.sentence[token]] = sources
        _parties(reading, candidate)
        if candidate.verb is not None:
            _join(reading, candidate, candidate.verb)
        _inherit(reading, candidate, last_subject)
        candidate.source, candidate.target = _tidy(reading, candidate)
        if candidate.is_verbal and candidate.source and not candidate.is_inherited:
            last_subject[candidate.sentence] = candidate.source


def _join(reading: Reading, noun: Candidate, verb: Candidate) -> None:
    """Give a noun what the verb that tells on of it governs: the attack is no actor, so bare names receive it."""
    _parties(reading, verb)
    receivers = [*verb.source, *verb.target] if not verb.has_object else verb.target
    does = verb.source if verb.has_object else []
    known = {*noun.source, *noun.target}
    noun.target += [actor for actor in receivers if actor not in known]
    noun.source += [actor for actor in does if actor not in known]


def parties_of(reading: Reading, candidate: Candidate) -> list[int]:
    """The names that stand as subject of a verb, here of one that says something."""
    _parties(reading, candidate)
    return candidate.source


def _parties(reading: Reading, candidate: Candidate) -> None:
    right = _right(reading, candidate)
    if reading.lexicon.is_verb_first:
        _verb_first(reading, candidate, right)
    else:
        _subject_first(reading, candidate, right)


def _tidy(reading: Reading, candidate: Candidate) -> tuple[list[int], list[int]]:
    source = list(dict.fromkeys(candidate.source))
    target = [actor for actor in dict.fromkeys(candidate.target) if actor not in source]
    # An outlet reports what happens; it does none of it but to speak.
    if candidate.trigger.type not in SPOKEN:
        source = [actor for actor in source if reading.actors[actor].kind != "outlet"]
    return source, target


def _verb_first(reading: Reading, candidate: Candidate, right: list[Slot]) -> None:
    """Arabic: the subject follows the verb or stands before it in its clause; a masdar is followed by its agent."""
    bare = [slot for slot in right if slot.kind == "none"]
    agents = [slot.name.actor for slot in right if slot.kind == "agent"]
    marked = [slot.name.actor for slot in right if slot.kind == "target"]
    parties = [slot.name.actor for slot in right if slot.kind == "party"]
    trigger = candidate.trigger
    is_news = candidate.voice == "announcing" and trigger.type not in OWN
    has_verb = candidate.is_verbal or (candidate.light is not None and not is_news)
    before = _subject_before(reading, candidate) if has_verb else []
    first, rest = _first_group(bare)
    if not has_verb:
        _nominal(candidate, first, rest, agents, marked)
    elif candidate.voice == "receiving":
        candidate.target = before or first
        candidate.source = agents or (rest if before or first else [])
    elif candidate.voice == "passive" or candidate.form == "passive" or trigger.subject == "target":
        if trigger.type in SYMMETRIC:
            candidate.source, candidate.target = first + rest, marked
        elif candidate.form == "noun" and trigger.genitive == "source":
            candidate.source, candidate.target = agents or first, marked + rest
        else:
            candidate.target = before or first
            candidate.source = agents
    elif before:
        candidate.source = before
        candidate.target = first + rest + marked
    elif trigger.genitive == "target" and len(first) == 1 and not rest and _is_person(reading, first[0]):
        candidate.source, candidate.target = agents, first + marked
    else:
        candidate.source = first
        candidate.target = rest + marked
        if agents:
            candidate.target = first + rest + marked
            candidate.source = agents
    if candidate.is_verbal and not candidate.source and parties and trigger.type not in SYMMETRIC:
        candidate.source, parties = parties, []
    candidate.target = candidate.target + parties
    if candidate.form == "noun" and not candidate.source and parties and trigger.type in SYMMETRIC:
        candidate.source, candidate.target = (
            parties[:1],
            parties[1:] + [a for a in candidate.target if a not in parties],
        )
    if candidate.form == "noun" and not candidate.source and parties and trigger.type not in SYMMETRIC:
        candidate.source, candidate.target = parties[:1], [a for a in candidate.target if a != parties[0]]


def _is_person(reading: Reading, actor: int) -> bool:
    return reading.actors[actor].kind == "person"


def _nominal(candidate: Candidate, first: list[int], rest: list[int], agents: list[int], marked: list[int]) -> None:
    if agents:
        candidate.source, candidate.target = agents, first + rest + marked
    elif candidate.trigger.genitive == "target" and not rest:
        candidate.source, candidate.target = [], first + marked
    else:
        candidate.source, candidate.target = first, rest + marked


def _first_group(bare: list[Slot]) -> tuple[list[int], list[int]]:
    """The first bare name with those joined to it by and, and the rest. An adjective serves where no name stands."""
    names = [slot for slot in bare if not slot.name.is_adjective]
    adjectives = [slot for slot in bare if slot.name.is_adjective]
    if adjectives and (not names or adjectives[0].distance < names[0].distance):
        return [adjectives[0].name.actor], [slot.name.actor for slot in names]
    if not names:
        return [], []
    group = [names[0].name.actor]
    n = 1
    while n < len(names) and names[n].name.is_joined:
        group.append(names[n].name.actor)
        n += 1
    return group, [slot.name.actor for slot in names[n:]]


def _subject_first(reading: Reading, candidate: Candidate, right: list[Slot]) -> None:
    """English: the subject stands before the verb, or after by; a noun has its owner before it."""
    bare = [slot.name.actor for slot in right if slot.kind == "none" and not slot.name.is_adjective]
    agents = [slot.name.actor for slot in right if slot.kind == "agent"]
    marked = [slot.name.actor for slot in right if slot.kind in ("target", "party") and not slot.name.is_adjective]
    before = _subject_before(reading, candidate)
    if candidate.form == "noun":
        owner = _owner(reading, candidate)
        candidate.source = agents or owner or (before if candidate.light is not None else [])
        candidate.target = (marked or bare) if candidate.voice != "receiving" else []
        if candidate.voice == "receiving":
            candidate.source, candidate.target = agents, before
        elif candidate.trigger.type in SYMMETRIC and not candidate.source:
            candidate.source, candidate.target = candidate.target[:1], candidate.target[1:]
        elif candidate.trigger.genitive == "target" and owner and not marked:
            candidate.source, candidate.target = agents, owner
    elif _is_passive(reading, candidate):
        candidate.form = "passive"
        candidate.source, candidate.target = agents, before
    else:
        candidate.source, candidate.target = before, bare + marked


def _is_passive(reading: Reading, candidate: Candidate) -> bool:
    tokens = reading.text.tokens
    if candidate.form not in ("past", "participle"):
        return False
    following = tokens[candidate.last].key if candidate.last < len(tokens) else ""
    before = {tokens[t].key for t in range(max(0, candidate.first - 3), candidate.first)}
    return following == "by" or bool(before & BE)


def _owner(reading: Reading, candidate: Candidate) -> list[int]:
    """The name right before a noun: «Russia's attack», «the Russian attack», «a Taliban attack»."""
    tokens = reading.text.tokens
    t = candidate.first - 1
    for _ in range(4):
        if t < 0 or reading.sentence[t] != candidate.sentence:
            return []
        for name in reading.names.values():
            if name.last == t + 1:
                return [name.actor]
        if tokens[t].key in COMMAS or reading.kinds(t) & {"target", "place", "agent", "party", "verb"}:
            return []
        t -= 1
    return []


def _right(reading: Reading, candidate: Candidate) -> list[Slot]:
    """The names after a trigger up to the end of what it governs, each with the class of the word before it."""
    tokens, marks, names = reading.text.tokens, reading.marks, reading.names
    slots: list[Slot] = []
    is_news = candidate.voice == "announcing" and candidate.trigger.type not in OWN
    begin = candidate.last
    if candidate.light is not None and reading.lexicon.is_verb_first and not is_news and candidate.voice != "passive":
        begin = candidate.light + 1
    kind = "none"
    trailing = marks.get(candidate.last - 1)
    if candidate.last - candidate.first > 1 and trailing is None:
        kind = _class_of_word(tokens[candidate.last - 1].key)
    t = begin
    stop = min(len(tokens), candidate.last + RIGHT_REACH)
    used = False
    while t < stop and reading.sentence[t] == candidate.sentence:
        if candidate.first <= t < candidate.last:
            t = candidate.last
            kind = "none"
            continue
        name = names.get(t)
        if name is not None and not (name.is_adjective and _is_far(reading, candidate, t)):
            if _is_title(reading, name):
                t = name.last
                continue
            slot = kind
            if name.preposition:
                slot = "target"
            elif used and not name.is_joined and kind != "none" and not _follows_comma(reading, t):
                slot = kind
            slots.append(Slot(slot, name, abs(t - candidate.last)))
            used = True
            t = max(name.last, t + 1)
            continue
        mark = marks.get(t)
        if mark is not None and t not in reading.inside_name and t >= candidate.last:
            if _stops(reading, candidate, t):
                break
            found = next((sense.kind for sense in mark.values if sense.kind in PREPOSITIONS), None)
            if found is not None:
                kind, used = found, False
                t = mark.last
                continue
        token = tokens[t]
        if token.text in COMMAS and used:
            kind = "none"
        elif kind == "none" and reading.lexicon.is_verb_first and token.key.startswith(("لل", "ولل", "بال", "وبال")):
            kind, used = "target", False
        t += 1
    return slots


def _is_far(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether an adjective of nationality stands past a comma, so that it belongs to something else."""
    return any(reading.text.tokens[n].text in COMMAS for n in range(candidate.last, t)) or t < candidate.first


def _class_of_word(key: str) -> str:
    return {"علي": "target", "على": "target", "في": "place", "ضد": "target", "بين": "party", "مع": "party"}.get(
        key,
        "target" if key in ("on", "to", "of", "against", "for") else "party" if key in ("with", "between") else "none",
    )


def _follows_comma(reading: Reading, token: int) -> bool:
    return token > 0 and reading.text.tokens[token - 1].text in COMMAS


def _stops(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether what a trigger governs ends before this word: another clause, or another verb."""
    if reading.clause[t] != reading.clause[candidate.first]:
        kinds = reading.kinds(t)
        if kinds & {"relative", "complement", "connector"} or reading.clause[t] - reading.clause[candidate.first] > 1:
            return True
        mark = reading.marks[t]
        return any(sense.kind in ("verb", "say", "participle") and sense.form for sense in mark.values)
    mark = reading.marks[t]
    return t > candidate.last and any(
        sense.kind in ("verb", "say") and sense.form in ("present", "future") and not sense.complement
        for sense in mark.values
    )


def _is_title(reading: Reading, name: Named) -> bool:
    """Whether a state or body stands only inside the title of the person named next: «رئيس وزراء إسرائيل نتنياهو»."""
    t = name.last
    tokens = reading.text.tokens
    for _ in range(3):
        following = reading.names.get(t)
        if following is not None and not following.is_joined:
            if following.is_adjective:
                t = following.last
                continue
            is_person = reading.actors[following.actor].kind == "person"
            return is_person and not following.preposition and reading.actors[name.actor].kind != "person"
        if t < len(tokens) and tokens[t].text in COMMAS and not reading.marks.get(t + 1):
            t += 1
            continue
        return False
    return False


def _subject_before(reading: Reading, candidate: Candidate) -> list[int]:
    """The names that stand as subject before a verb in its clause; the head of its relative clause."""
    verb = candidate.first if candidate.light is None else candidate.light
    clause = reading.clause[verb]
    names: list[Named] = []
    t = verb - 1
    low = max(-1, verb - LEFT_REACH)
    # «الرئيس السوري، بشار الأسد، يستقبل»: a comma before the verb parts it from its subject in writing only.
    is_parted = reading.lexicon.is_verb_first and t >= 0 and reading.text.tokens[t].text in COMMAS
    if is_parted and "و" not in candidate.clitics and candidate.form != "participle":
        before = reading.clause[t]
        clause = before if not _has_verb(reading, before, t) else clause
    while t > low and clause <= reading.clause[t] and reading.sentence[t] == candidate.sentence:
        t -= 1
    first = t + 1
    t = first
    kind = "none"
    while t < verb:
        name = reading.names.get(t)
        if name is not None and not (name.is_adjective and reading.lexicon.is_verb_first):
            goes_on = name.is_joined and bool(names)
            is_bare = not name.preposition and (kind == "none" or goes_on)
            if is_bare and not name.is_adjective and (goes_on or not _is_title(reading, name)):
                names.append(name)
            t = max(name.last, t + 1)
            continue
        mark = reading.marks.get(t)
        if mark is not None and t not in reading.inside_name:
            found = next((sense.kind for sense in mark.values if sense.kind in PREPOSITIONS), None)
            if found is not None:
                kind = found
            elif any(sense.kind in ("verb", "light", "say") and sense.form in FINITE for sense in mark.values) and (
                reading.lexicon.is_verb_first and t > first
            ):
                names = []
        if reading.text.tokens[t].text in COMMAS:
            kind = "none"
        t += 1
    if names:
        return [name.actor for name in names] if reading.lexicon.is_verb_first else [name.actor for name in names[-2:]]
    if reading.kinds(first) & {"relative"}:
        return _head(reading, first)
    return []


def _has_verb(reading: Reading, clause: int, t: int) -> bool:
    """Whether a clause that ends at a token has a finite verb of its own."""
    while t >= 0 and reading.clause[t] == clause:
        mark = reading.marks.get(t)
        if mark is not None and t not in reading.inside_name and any(s.form in FINITE for s in mark.values):
            return True
        t -= 1
    return False


def _head(reading: Reading, relative: int) -> list[int]:
    for name in reading.names.values():
        if name.last in (relative, relative - 1) and not name.is_adjective:
            return [name.actor]
    return []


def _inherit(reading: Reading, candidate: Candidate, last_subject: dict[int, list[int]]) -> None:
    """A verb without a subject of its own goes on with the subject of the verb before it.

    A sentence that opens with such a verb goes on with the sentence before.
    """
    if candidate.source or not candidate.is_verbal or candidate.form == "passive":
        return
    if candidate.trigger.subject == "target" and candidate.target:
        return
    previous = last_subject.get(candidate.sentence)
    if previous is None and reading.lexicon.is_verb_first and candidate.trigger.subject == "source":
        known = _known_by_noun(reading, candidate)
        if known is not None:
            candidate.source, candidate.is_inherited = [known], True
            return
        start = reading.text.sentences[candidate.sentence].first
        if candidate.first - start <= 1:
            previous = last_subject.get(candidate.sentence - 1)
    if previous is None or not _lacks_subject(reading, candidate):
        return
    candidate.source = previous
    candidate.is_inherited = True
    if candidate.trigger.subject == "target":
        candidate.source, candidate.target = [], previous


def _known_by_noun(reading: Reading, candidate: Candidate) -> int | None:
    """The body that a bare noun after the verb points back at: «دعت الفصائل», «أعلنت الحركة»."""
    tokens = reading.text.tokens
    t = candidate.last
    if t >= len(tokens) or t in reading.names or not tokens[t].key.startswith("ال"):
        return None
    word = tokens[t].key.removeprefix("ال")
    for name in sorted(reading.names.values(), key=lambda name: -name.first):
        if name.first < candidate.first and reading.actors[name.actor].kind == "organisation":
            near = range(max(0, name.first - 1), name.last)
            if any(tokens[n].key.lstrip("ولب").removeprefix("ال") == word for n in near):
                return name.actor
    return None


def _lacks_subject(reading: Reading, candidate: Candidate) -> bool:
    """Whether neither a name nor an unknown noun stands where the subject would."""
    t = candidate.last
    if reading.lexicon.is_verb_first and candidate.form != "participle" and "و" not in candidate.clitics:
        before = candidate.first - 1
        while before >= 0 and reading.clause[before] == reading.clause[candidate.first]:
            if before not in reading.marks and reading.text.tokens[before].text.isalpha():
                return False
            before -= 1
    if candidate.form == "participle" or t >= len(reading.text.tokens) or not reading.lexicon.is_verb_first:
        return True
    key = reading.text.tokens[t].key
    if t not in reading.names and len(key) > 4 and key[0] == "ب" and "و" in candidate.clitics:
        return True
    return (
        bool(reading.kinds(t) & {*PREPOSITIONS, "complement", "relative"}) or not reading.text.tokens[t].text.isalpha()
    )
