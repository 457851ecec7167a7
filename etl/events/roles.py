"""Who does and who receives: by the form of the trigger first, then by what the text told before."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.events import subject_first, verb_first
from etl.events.candidates import Candidate
from etl.events.lexicon import PREPOSITIONS
from etl.events.ontology import SYMMETRIC
from etl.events.reading import Reading
from etl.events.related import related

# An outlet reports what happens; of these alone it may be the doer.
SPOKEN = frozenset({"SUPPORT", "ACCUSE", "REJECT", "REQUEST"})
VIOLENT = frozenset({"ASSAULT", "COERCE"})
# The ending of an indefinite object.
TANWIN = ("ً", "ًا")
STEPS = frozenset({"raid", "siege", "close", "arrest"})
ACTS_OF_STATE = frozenset({"appointment", "dismissal", "reshuffle", "law"})


@dataclass(slots=True)
class Memory:
    """Who did what the verbs before told, by sentence, and lately."""

    subjects: dict[int, list[int]] = field(default_factory=dict)
    latest: list[int] = field(default_factory=list)
    ruler: list[int] = field(default_factory=list)
    pair: list[int] = field(default_factory=list)

    def keep(self, sentence: int, subject: list[int]) -> None:
        self.subjects[sentence] = self.latest = subject


def assign(reading: Reading, candidates: list[Candidate], speakers: dict[int, list[int]]) -> None:
    """Fill in source and target of every candidate, from left to right.

    `speakers` are the sources of the sayings by the token of their cue: a verb without a subject may go on with them.
    """
    memory = Memory()
    previous: Candidate | None = None
    outlets = {a for sources in speakers.values() for a in sources if reading.actors[a].kind == "outlet"}
    waiting = sorted(speakers.items(), reverse=True)
    for candidate in candidates:
        while waiting and waiting[-1][0] < candidate.first:
            token, sources = waiting.pop()
            if sources:
                memory.keep(reading.sentence[token], sources)
        subject = memory.subjects.get(candidate.sentence, [])
        known = memory.pair if candidate.is_dual and memory.pair else subject or memory.latest
        parties(reading, candidate, known)
        if candidate.verb is not None:
            _tell_on(reading, candidate, candidate.verb)
        _complete(reading, candidate, memory, subject)
        if previous is not None and _is_part_of(reading, candidate, previous):
            if not candidate.source and not related(reading, previous.source, candidate.target):
                candidate.source = list(previous.source)
            if not candidate.target and reading.has(candidate.last, "belonging"):
                candidate.target = list(previous.target)
        previous = candidate
        _tidy(reading, candidate, outlets)
        candidate.is_unnamed = not candidate.source and _has_unnamed(reading, candidate)
        if candidate.is_verbal and candidate.source and not candidate.is_inherited:
            memory.keep(candidate.sentence, candidate.source)


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
    trigger = candidate.trigger
    if not candidate.source and (candidate.is_verbal or candidate.voice == "active"):
        _inherit(reading, candidate, memory, subject)
    if candidate.has_object:
        _point_back(reading, candidate, subject)
        if trigger.family == "harm":
            candidate.target = [actor for actor in candidate.target if reading.actors[actor].kind == "person"]
    if trigger.type in SYMMETRIC or trigger.family in ("clash", "war"):
        both = [*candidate.source, *candidate.target]
        if not both and _names_a_pair(reading, candidate):
            candidate.source, candidate.target = memory.pair[:1], memory.pair[1:]
        elif len(both) > 1:
            memory.pair = both
    elif len(candidate.source) > 1:
        memory.pair = list(candidate.source)
    if trigger.type == "AID" and candidate.form == "noun" and not candidate.target:
        candidate.target = _nearest(reading, candidate, candidate.source)
    is_with = any(reading.has(t, "party") for t in (candidate.last - 1, candidate.last))
    if (
        trigger.type == "CONSULT"
        and candidate.form == "noun"
        and not candidate.source
        and (candidate.target or is_with)
    ):
        candidate.source = list(subject)
    if trigger.type == "POLITICS" and trigger.family in ACTS_OF_STATE:
        if not candidate.source:
            candidate.source = [actor for actor in memory.ruler or subject if actor not in candidate.target]
        memory.ruler = candidate.source


def _inherit(reading: Reading, candidate: Candidate, memory: Memory, subject: list[int]) -> None:
    """A verb without a subject of its own goes on with that of the verb before, be it in the sentence before."""
    # Who is hurt is seldom who spoke before.
    if candidate.form == "passive" or candidate.trigger.subject == "target":
        return
    if _names_a_pair(reading, candidate) and memory.pair:
        candidate.source, candidate.is_inherited = list(memory.pair), True
        return
    is_first = candidate.first - reading.text.sentences[candidate.sentence].first <= 1
    if not subject and is_first and reading.lexicon.is_verb_first:
        subject = memory.subjects.get(candidate.sentence - 1, [])
    if not subject or not _lacks_subject(reading, candidate):
        return
    candidate.source, candidate.is_inherited = list(subject), True


def _has_unnamed(reading: Reading, candidate: Candidate) -> bool:
    """Whether somebody without a name does it: «متظاهرون», "officials", "police"."""
    begin = candidate.first if candidate.light is None else candidate.light
    near = range(max(0, begin - 3), min(len(reading.text.tokens), candidate.last + 2))
    return any(reading.has(t, "unnamed") for t in near)


def _is_part_of(reading: Reading, candidate: Candidate, previous: Candidate) -> bool:
    """Whether an attack is told as a part of the one before it in the sentence.

    «استشهد برصاص الاحتلال خلال اقتحام المدينة»; a step to it, «اعتقلته بعد مداهمة منزله», has the same doer.
    """
    if candidate.sentence != previous.sentence or candidate.form != "noun" or candidate.trigger.family == "harm":
        return False
    if candidate.trigger.type not in VIOLENT or previous.trigger.type not in VIOLENT:
        return False
    kinds = reading.kinds(candidate.first - 1) | reading.kinds(candidate.first - 2)
    return "during" in kinds or ("step" in kinds and candidate.trigger.family in STEPS)


def _names_a_pair(reading: Reading, candidate: Candidate) -> bool:
    """Whether the parties are told as a pair known from before: «الرئيسان», "the two sides"."""
    begin = candidate.last if candidate.light is None else candidate.light
    near = range(max(0, begin - 3), min(len(reading.text.tokens), candidate.last + 3))
    return any(reading.has(t, "pair") for t in near)


def _point_back(reading: Reading, candidate: Candidate, subject: list[int]) -> None:
    """Give the pronoun written onto a trigger the name it points at."""
    if candidate.is_verbal or candidate.trigger.genitive == "target":
        if not candidate.target:
            candidate.target = _meant(reading, candidate) or [a for a in subject if a not in candidate.source]
        elif not candidate.is_verbal and not candidate.source and candidate.trigger.family != "harm":
            # «استهدافها القاعدة»: where another receives, the pronoun is of him who does.
            candidate.source = [a for a in _owner(reading, candidate, subject) if a not in candidate.target]
    else:
        owner = _owner(reading, candidate, subject)
        others = [actor for actor in [*candidate.source, *candidate.target] if actor not in owner]
        candidate.source, candidate.target = list(owner), others


def _meant(reading: Reading, candidate: Candidate) -> list[int]:
    """Whom the pronoun written onto a verb points at: the nearest name before it, for «ه» the nearest person."""
    key = reading.text.tokens[candidate.last - 1].key
    if not key.endswith(("ها", "هم", "هما")):
        others = [n for n, actor in enumerate(reading.actors) if actor.kind != "person"]
        person = _nearest(reading, candidate, [*candidate.source, *others])
        if person:
            return person
    return _nearest(reading, candidate, candidate.source)


def _owner(reading: Reading, candidate: Candidate, subject: list[int]) -> list[int]:
    """Whom the pronoun written onto a noun points at: «ها» at a state or a body, «ه» at a person before others."""
    key = reading.text.tokens[candidate.last - 1].key
    if key.endswith("ها"):
        fits = [actor for actor in subject if reading.actors[actor].kind != "person"]
        return fits or _nearest(reading, candidate, [n for n, a in enumerate(reading.actors) if a.kind == "person"])
    return subject or _nearest(reading, candidate, [])


def _nearest(reading: Reading, candidate: Candidate, but: list[int]) -> list[int]:
    """The nearest name before a trigger in its sentence."""
    first = reading.text.sentences[candidate.sentence].first
    for t in range(candidate.first - 1, first - 1, -1):
        name = reading.names.get(t)
        if name is not None and not name.is_adjective and name.actor not in but:
            return [name.actor]
    return []


def _lacks_subject(reading: Reading, candidate: Candidate) -> bool:
    """Whether neither a name nor an unknown noun stands where the subject would."""
    t = candidate.last
    tokens = reading.text.tokens
    if not reading.lexicon.is_verb_first:
        return False
    if candidate.light is not None:
        t = candidate.light + 1
        return t == candidate.first or bool(reading.kinds(t) & {*PREPOSITIONS})
    if candidate.form == "participle" or t >= len(tokens):
        return True
    if "و" not in candidate.clitics:
        n = candidate.first - 1
        while n >= 0 and reading.clause[n] == reading.clause[candidate.first]:
            if n not in reading.marks and tokens[n].text.isalpha():
                return False
            n -= 1
    key = tokens[t].key
    if t in reading.names and verb_first.is_object(reading, candidate, reading.names[t]):
        return True
    if _is_accusative(reading, candidate, t):
        return True
    if t not in reading.names and len(key) > 4 and key[0] == "ب" and "و" in candidate.clitics:
        return True
    return bool(reading.kinds(t) & {*PREPOSITIONS, "complement", "relative"}) or not tokens[t].text.isalpha()


def _is_accusative(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether what follows a verb can only be its object: «وأطلقت النار», «واعتقلت عدداً من», «وحاصرت 3 منازل».

    A man is no subject of a verb in the feminine: «اعتقلت الشاب».
    """
    token, verb = reading.text.tokens[t], reading.text.tokens[candidate.first]
    word = token.text
    if t == candidate.complement or word.endswith(TANWIN):
        return True
    is_feminine = candidate.form == "past" and verb.key.endswith("ت")
    if reading.lexicon.has_word(token.key, "man"):
        return is_feminine
    if reading.lexicon.has_word(token.key, "many"):
        return is_feminine and "و" in candidate.clitics
    return word.isdigit() and candidate.trigger.genitive != "target"


def _tidy(reading: Reading, candidate: Candidate, outlets: set[int]) -> None:
    """Each party once and on one side; an outlet that reports is no party, and what is done is done by no outlet."""
    source = list(dict.fromkeys(candidate.source))
    if candidate.trigger.type not in SPOKEN:
        source = [actor for actor in source if reading.actors[actor].kind != "outlet"]
    target = [actor for actor in dict.fromkeys(candidate.target) if actor not in source and actor not in outlets]
    if candidate.trigger.type in SYMMETRIC and not source:
        source, target = target[:1], target[1:]
    if candidate.trigger.type == "DISASTER":
        # Nobody does a disaster; whom it names suffers it.
        source, target = [], [*([] if candidate.is_inherited else source), *target]
    candidate.source, candidate.target = source, target
