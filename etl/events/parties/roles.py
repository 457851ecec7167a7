"""Who does and who receives: by the form of the trigger first, then by what the text told before."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties import opponents, receivers, struck, visited
from etl.events.parties.memory import Memory
from etl.events.parties.related import related
from etl.events.parties.subject_first import roles as subject_first
from etl.events.parties.verb_first import gender, meetings
from etl.events.parties.verb_first import roles as verb_first
from etl.events.parties.verb_first.attached import nearest, point_back
from etl.events.parties.verb_first.ellipsis import inherit, is_part_of, names_a_pair
from etl.events.parties.verb_first.led import is_document
from etl.events.reading import Reading
from etl.events.speech.openers import blamed, speech_at
from etl.events.speech.speakers import interviewers
from etl.events.speech.spokesmen import spokesmen
from etl.events.words.ontology import SYMMETRIC

# An outlet reports what happens; of these alone it may be the doer.
SPOKEN = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST"})
UNNAMED_REACH = 18
# "Officials met, urging": who does it stands with the verb that these forms go with.
BESIDE = frozenset({"gerund", "participle"})
# «أعلنت قصفها»: who announces his own act did it.
DOING = frozenset({"active", "announcing"})
# Who only speaks of aid receives none: «قالت الوزارة إن شحنات الأسلحة».
BEFORE_SPEECH = "complement"
DUAL = "هما"
ACTS_OF_STATE = frozenset({"appointment", "dismissal", "reshuffle", "law"})


def assign(reading: Reading, candidates: list[Candidate], speakers: dict[int, list[int]]) -> None:
    """Fill in source and target of every candidate, from left to right.

    `speakers` are the sources of the sayings by the token of their cue: a verb without a subject may go on with them.
    """
    memory = Memory()
    previous: Candidate | None = None
    outlets = {a for sources in speakers.values() for a in sources if reading.actors[a].kind == "outlet"}
    waiting = sorted(speakers.items(), reverse=True)
    spoken_for = spokesmen(reading)
    for candidate in candidates:
        while waiting and waiting[-1][0] < candidate.first:
            token, sources = waiting.pop()
            if sources:
                memory.keep(reading.sentence[token], sources, gender.at(reading, token))
        subject = gender.agreeing(reading, candidate, memory.subjects.get(candidate.sentence, []))
        latest = gender.agreeing(reading, candidate, [memory.latest])
        known = memory.pair if candidate.is_dual and memory.pair else subject or latest
        parties(reading, candidate, known)
        _blame(reading, candidate, speakers)
        if candidate.verb is not None:
            _tell_on(reading, candidate, candidate.verb)
        _complete(reading, candidate, memory, subject)
        if previous is not None and is_part_of(reading, candidate, previous):
            if not candidate.source and not related(reading, previous.source, candidate.target):
                candidate.source = list(previous.source)
            if not candidate.target and reading.has(candidate.last, "belonging"):
                candidate.target = list(previous.target)
        previous = candidate
        candidate.source += [
            body for a in candidate.source for body in spoken_for.get(a, ()) if body not in candidate.source
        ]
        is_open = not candidate.source
        _tidy(reading, candidate, outlets)
        # "Police are in contact with Norway": the one party that is named may stand on either side.
        is_open = is_open if candidate.trigger.type in SYMMETRIC else not candidate.source
        candidate.is_unnamed = is_open and _has_unnamed(reading, candidate)
        is_told = candidate.is_verbal or (candidate.voice in DOING and reading.lexicon.is_verb_first)
        if is_told and candidate.source and (reading.lexicon.is_verb_first or not candidate.is_inherited):
            memory.keep(candidate.sentence, candidate.source, gender.of_telling(reading, candidate))
    opponents.complete(reading, candidates)


def _blame(reading: Reading, candidate: Candidate, speakers: dict[int, list[int]]) -> None:
    """Who is blamed in speech is named in it, and who speaks blames: «قال لارسن إن السويد تتجسس»."""
    begin = speech_at(reading, candidate) if candidate.trigger.type == "ACCUSE" else None
    if begin is not None:
        candidate.source = speakers.get(candidate.first, []) or candidate.source
        candidate.target = [actor for actor in blamed(reading, begin) if actor not in candidate.source]


def parties(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Fill in what the form of one trigger tells."""
    if reading.lexicon.is_verb_first:
        verb_first.assign(reading, candidate, subject)
    else:
        subject_first.assign(reading, candidate, subject)


def _tell_on(reading: Reading, noun: Candidate, verb: Candidate) -> None:
    """Give a noun what the verb that tells on of it governs: an attack is no actor, so bare names receive it."""
    parties(reading, verb, [])
    receivers = verb.target if verb.has_object else [*verb.source, *verb.target]
    does = verb.source if verb.has_object else []
    known = {*noun.source, *noun.target}
    noun.target += [actor for actor in receivers if actor not in known]
    noun.source += [actor for actor in does if actor not in known]


def _complete(reading: Reading, candidate: Candidate, memory: Memory, subject: list[int]) -> None:
    """Add the parties that the form leaves out and the text before tells."""
    if not candidate.source and (candidate.is_verbal or candidate.voice == "active"):
        inherit(reading, candidate, memory, subject)
    if candidate.has_object:
        point_back(reading, candidate, subject)
        if candidate.trigger.family == "harm":
            candidate.target = [actor for actor in candidate.target if reading.actors[actor].kind == "person"]
    _pair(reading, candidate, memory)
    receivers.complete(reading, candidate, memory)
    receivers.answered(reading, candidate, subject)
    struck.complete(reading, candidate)
    visited.complete(reading, candidate)
    if candidate.trigger.type == "AID" and candidate.form == "noun" and not candidate.target:
        before_speech = BEFORE_SPEECH if reading.lexicon.is_verb_first else ""
        candidate.target = nearest(reading, candidate, candidate.source, before_speech)
    if candidate.trigger.type == "CONSULT":
        meetings.complete(reading, candidate, subject)
    if candidate.trigger.type == "POLITICS" and candidate.trigger.family in ACTS_OF_STATE:
        _rule(candidate, memory, subject)


def _pair(reading: Reading, candidate: Candidate, memory: Memory) -> None:
    """Read «الطرفان» as the two told of last, and keep the two of whom this tells."""
    both = [*candidate.source, *candidate.target]
    if candidate.trigger.type in SYMMETRIC or candidate.trigger.family in ("clash", "war"):
        is_pair = names_a_pair(reading, candidate) or reading.text.tokens[candidate.last - 1].key.endswith(DUAL)
        if (not both or candidate.has_object) and is_pair and len(memory.pair) > 1:
            candidate.source, candidate.target = memory.pair[:1], memory.pair[1:]
        elif len(both) > 1:
            memory.pair = both
    elif len(candidate.source) > 1:
        memory.pair = list(candidate.source)
    elif _are_bodies(reading, candidate):
        memory.pair = both


def _rule(candidate: Candidate, memory: Memory, subject: list[int]) -> None:
    """Give an act of state to who acted last, or who is told of here."""
    if not candidate.source:
        # Who only speaks of a dismissal did not dismiss.
        doer = memory.ruler or (subject if candidate.is_verbal or candidate.light is not None else [])
        candidate.source = [actor for actor in doer if actor not in candidate.target]
    memory.ruler = candidate.source


def _are_bodies(reading: Reading, candidate: Candidate) -> bool:
    """Whether one state or body acts on one other: a later «الطرفان» may mean the two."""
    both = [*candidate.source, *candidate.target]
    is_pair = len(candidate.source) == 1 and len(candidate.target) == 1
    return is_pair and all(reading.actors[actor].kind in ("state", "organisation") for actor in both)


def _has_unnamed(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody without a name does it: «متظاهرون», "officials", "police"."""
    if candidate.is_verbal and is_document(reading, candidate.last):
        return True
    begin = candidate.first if candidate.light is None else candidate.light
    first = max(0, begin - 3)
    if candidate.form in BESIDE and candidate.trigger.type in SPOKEN:
        first = reading.text.sentences[candidate.sentence].first
    elif not reading.lexicon.is_verb_first:
        # "officials in the port town have said": the whole clause before the verb.
        while first > 0 and begin - first < UNNAMED_REACH and reading.clause[first - 1] == reading.clause[begin]:
            first -= 1
    near = range(first, min(len(reading.text.tokens), candidate.last + 2))
    return any(reading.has(t, "unnamed") for t in near)


def _tidy(reading: Reading, candidate: Candidate, outlets: set[int]) -> None:
    """Each party once and on one side; an outlet that reports is no party, and what is done is done by no outlet."""
    source = list(dict.fromkeys(candidate.source))
    tells_of_others = candidate.complement is not None and reading.has(candidate.first, "say")
    if candidate.trigger.type not in SPOKEN or tells_of_others:
        # An agency that confirms a refusal refuses nothing.
        source = [actor for actor in source if reading.actors[actor].kind != "outlet"]
    has_outlet = any(reading.actors[actor].kind == "outlet" for actor in candidate.target)
    # What was said to an outlet is not about it.
    told = outlets | interviewers(reading, candidate.sentence) if has_outlet else outlets
    target = [actor for actor in dict.fromkeys(candidate.target) if actor not in source and actor not in told]
    if candidate.trigger.type in SYMMETRIC and not source:
        source, target = target[:1], target[1:]
    if candidate.trigger.type == "PROTEST":
        # «شهدت فنلندا احتجاجات»: no state protests, its own rise against it.
        states = [actor for actor in source if reading.actors[actor].kind == "state"]
        source = [actor for actor in source if actor not in states]
        target = target or states
    if candidate.trigger.type == "DISASTER":
        # Nobody does a disaster; whom it names suffers it.
        source, target = [], [*([] if candidate.is_inherited else source), *target]
    candidate.source, candidate.target = source, target
