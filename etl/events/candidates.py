"""The words of a text that may tell an event, each with the form in which it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.events.reading import COMMAS, Reading, span_of
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.sense import Sense, Trigger
from etl.events.words.senses import choose, form, light_at
from etl.events.words.vows import vow_at
from etl.model import Span
from etl.text.phrases import Match

REACH = 9
BOTH = 2
APOSTROPHES = frozenset("'’")
# A verb that comes this close after a noun of these families may only tell on of it.
PLUPERFECT_REACH = 16
GAP = 4
TELLING = frozenset(
    {"arrest", "attack", "harm", "raid", "earthquake", "flood", "fire", "clash", "war", "storm", "accident", "epidemic"}
)
MEASURES = frozenset({"SANCTION", "POLITICS", "ACCUSE", "COERCE"})
# A mark of no other kind is a word of the grammar or a place.
TOLD = frozenset({"verb", "noun", "participle", "light"})
# Who does or tells of an act by a light verb.
TOLD_BY = frozenset({"active", "announcing"})
# Responsibility is claimed for deeds.
CLAIMED = frozenset({"ASSAULT", "COERCE"})
SEPARATING = frozenset({"target", "agent", "party", "between", "complement", "connector"})


@dataclass(slots=True)
class Candidate:
    """A trigger where it stands: its tokens, its form, the light verb that carries it, and what is found about it.

    `form` is past, present, future, passive, participle or noun; `light` is the token of a light verb and `voice` that
    verb's kind (active, passive, receiving).
    """

    trigger: Trigger
    form: str
    first: int
    last: int
    span: Span
    sentence: int
    clitics: str = ""
    rule: str = ""
    has_object: bool = False
    is_definite: bool = False
    has_article: bool = False
    light: int | None = None
    voice: str = ""
    complement: int | None = None
    verb: Candidate | None = None
    is_other: bool = False
    is_pluperfect: bool = False
    is_unnamed: bool = False
    is_pointing: bool = False
    is_dual: bool = False
    is_result: bool = False
    others: tuple[Trigger, ...] = ()
    source: list[int] = field(default_factory=list)
    target: list[int] = field(default_factory=list)
    is_inherited: bool = False
    status: str = "happened"

    @property
    def is_verbal(self) -> bool:
        return self.form != "noun"


def find(reading: Reading) -> list[Candidate]:
    """Every candidate of a text from left to right; a light verb and its noun are one candidate."""
    candidates: list[Candidate] = []
    consumed: set[int] = set()
    lights: list[tuple[int, Sense]] = []
    for t, mark in reading.marks.items():
        if t in reading.inside_name or {t, mark.last - 1} <= reading.timed or reading.has(t, "ignore"):
            continue
        if not consumed.isdisjoint(range(t, mark.last)):
            continue
        kinds = reading.kinds(t)
        vow = vow_at(reading, t)
        if vow is not None:
            candidates.append(_vow(reading, t, vow))
            consumed.add(t + 1)
            continue
        if not kinds & TOLD:
            continue
        chosen = choose(reading, mark)
        if chosen is None:
            light = light_at(reading, mark)
            if light is not None:
                lights.append((t, light))
            continue
        sense, complement, others = chosen
        assert sense.trigger is not None
        candidate = Candidate(
            trigger=sense.trigger,
            form=form(reading, mark, sense),
            first=mark.first,
            last=mark.last,
            span=Span(mark.start, mark.end),
            sentence=reading.sentence[t],
            clitics=mark.clitics,
            rule=f"{sense.kind}:{sense.detail}",
            has_object=sense.has_object,
            is_definite=sense.is_definite
            or sense.has_object
            or _has_article(reading, t)
            or _is_owned(reading, t)
            or _is_construct(reading, mark, sense.trigger.type),
            has_article=sense.is_definite or _has_article(reading, t),
            complement=complement,
            others=others,
        )
        if complement is not None and not _is_letter(sense):
            # What stands past an article is known by itself: "broke up a protest".
            consumed.update(range(complement, complement + len(sense.complement)))
        if candidate.form == "noun":
            _carry(reading, candidate, lights, candidates)
        elif candidates and (
            _tells_on(reading, candidates[-1], candidate) or _aims_on(reading, candidates[-1], candidate)
        ):
            candidates[-1].verb = candidate
            continue
        if candidates and _is_undone_by(candidates[-1], candidate):
            candidates.pop()
        if candidates and _is_told_by(candidates[-1], candidate):
            candidate.verb = candidates.pop()
        if complement is not None and complement < t and _is_known(reading, complement):
            candidate.is_definite = True
        if candidate.is_verbal and reading.lexicon.is_verb_first:
            _count(reading, candidate, sense)
        candidate.is_other = _is_other(reading, candidate)
        candidate.is_pointing = candidate.form == "noun" and reading.has(t - 1, "pointing")
        candidate.is_pluperfect = candidate.form == "past" and _is_pluperfect(reading, t)
        candidates.append(candidate)
    return candidates


def _is_letter(sense: Sense) -> bool:
    """Whether what must follow is a letter written onto another word: «ندد بقصف» condemns, and tells of, a shelling."""
    return len(sense.complement) == 1 and all(len(key) == 1 for key in sense.complement[0])


def _vow(reading: Reading, t: int, sense: Sense) -> Candidate:
    assert sense.trigger is not None
    clitics = reading.marks[t].clitics
    rule = f"{sense.kind}:{sense.detail}"
    return Candidate(
        sense.trigger, sense.form, t, t + 2, span_of(reading, t, t + 2), reading.sentence[t], clitics, rule
    )


def _has_article(reading: Reading, token: int) -> bool:
    return token > 0 and reading.lexicon.has_word(reading.text.tokens[token - 1].key, "definite")


def _is_construct(reading: Reading, mark: Match[Sense], kind: str) -> bool:
    """Whether the last word of an Arabic phrase has the article and makes it known: «إطلاق النار», but no reproach."""
    article, is_phrase = reading.text.language.article, mark.last - mark.first > 1
    if not article or not is_phrase or kind == "ACCUSE":
        return False
    return reading.text.tokens[mark.last - 1].key.startswith(article)


def _is_owned(reading: Reading, token: int) -> bool:
    """Whether an English noun is somebody's: "Finland's attack" is one that is known."""
    if reading.lexicon.is_verb_first or token < BOTH:
        return False
    tokens = reading.text.tokens
    return tokens[token - 1].key == "s" and tokens[token - BOTH].text in APOSTROPHES


def _is_known(reading: Reading, token: int) -> bool:
    """Whether a noun has the article: «الصواريخ التي أُطلقت», "the missile was launched"."""
    article = reading.text.language.article
    return _has_article(reading, token) or bool(article and reading.text.tokens[token].key.startswith(article))


def _count(reading: Reading, candidate: Candidate, sense: Sense) -> None:
    """Mark a verb in the dual: in Arabic only a subject named before it is agreed with in number."""
    key = reading.text.tokens[candidate.first].key[len(candidate.clitics) :]
    stem = reading.text.language.key(sense.detail.partition("/")[0].split(" ")[0])
    candidate.is_dual = candidate.form == "past" and key in (stem + "ا", stem + "تا")


def _is_other(reading: Reading, candidate: Candidate) -> bool:
    """Whether the text says that this is another event of its kind than the one before."""
    near = (candidate.first - 1, candidate.last, candidate.last + 1)
    return (
        any(reading.has(t, "other") for t in near) or _is_added(reading, candidate) or is_answered(reading, candidate)
    )


def is_answered(reading: Reading, candidate: Candidate) -> bool:
    """Whether a noun tells what an act answers, and which is another's: «رداً على استهداف», "in retaliation for"."""
    return candidate.form == "noun" and any(
        reading.has(t, "answer") for t in range(max(0, candidate.first - 3), candidate.first)
    )


def _is_added(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb adds an act to those told before: «كما استهدفت», "also met"; the dead are added to an attack."""
    is_blow = candidate.trigger.type in CLAIMED and candidate.voice in TOLD_BY and not candidate.has_article
    is_act = candidate.is_verbal or (is_blow and reading.lexicon.is_verb_first)
    if not is_act or candidate.trigger.family == "harm" or candidate.trigger.type == "DISASTER":
        return False
    verb = candidate.first if candidate.light is None else candidate.light
    tokens, t = reading.text.tokens, verb - 1
    if t > 0 and tokens[t].text in COMMAS:
        # «كذلك، استهدفت»
        t -= 1
    # «أعلنت فنلندا أيضاً استهداف»
    near = [*range(max(t, 0), t + 1), *range(verb + 1, candidate.first)]
    return any(reading.lexicon.has_word(tokens[n].key, "also") for n in near)


def _is_pluperfect(reading: Reading, t: int) -> bool:
    """«وكانت القوات قد اقتحمت», "had stormed": told as what lies before what is told."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    if not reading.lexicon.is_verb_first:
        return any(word(tokens[n].key, "perfect") for n in range(max(0, t - 2), t))
    # Between «كان» and its verb stands whoever did it.
    first, clause = reading.text.sentences[reading.sentence[t]].first, reading.clause[t]
    far = range(max(first, t - PLUPERFECT_REACH), t)
    return any(word(tokens[n].key, "was") and reading.clause[n] == clause for n in far)


def _tells_on(reading: Reading, noun: Candidate, verb: Candidate) -> bool:
    """Whether a verb only tells on of the noun before it: «زلزال ضرب»، «الغارة التي استهدفت», "the attack that hit"."""
    if noun.form != "noun" or noun.sentence != verb.sentence or verb.clitics or noun.verb is not None:
        return False
    if _holds(reading, noun, verb):
        return True
    if not 0 <= verb.first - noun.last <= GAP:
        return False
    is_force_of_nature = noun.trigger.type == "DISASTER" and verb.trigger.type == "ASSAULT"
    if verb.trigger.family != "attack" and verb.trigger.type != noun.trigger.type and not is_force_of_nature:
        return False
    between = range(noun.last, verb.first)
    kinds = frozenset().union(*(reading.kinds(t) for t in between))
    has_comma = any(reading.text.tokens[t].text in COMMAS for t in between)
    if not reading.lexicon.is_verb_first and "relative" in kinds:
        # "the earthquake that struck": that is no "said that" here.
        kinds -= {"complement"}
    if noun.trigger.family not in TELLING:
        # "the deal that they signed", "talks brokered by"
        if noun.trigger.type in SYMMETRIC and verb.first == noun.last and reading.has(verb.last, "agent"):
            return not reading.lexicon.is_verb_first
        is_relative = "relative" in kinds and not kinds & SEPARATING and not has_comma
        return is_relative and not reading.lexicon.is_verb_first
    if any(t in reading.inside_name for t in between):
        return False
    return not kinds & SEPARATING and ("relative" in kinds or not has_comma)


def _holds(reading: Reading, noun: Candidate, verb: Candidate) -> bool:
    """Whether an Arabic verb must have the very noun before it: «مناورات بحرية أجرتها فنلندا» are told once."""
    if not verb.has_object or verb.complement is None or not noun.first <= verb.complement < noun.last:
        return False
    return reading.lexicon.is_verb_first and verb.trigger.type not in {noun.trigger.type, "ACCUSE"}


def _aims_on(reading: Reading, measure: Candidate, verb: Candidate) -> bool:
    """Whether an English verb only tells at whom a measure before it aims: "sanctions targeting", "a law targeting"."""
    if reading.lexicon.is_verb_first or verb.form != "gerund" or measure.sentence != verb.sentence:
        return False
    is_aim = reading.lexicon.has_word(reading.text.tokens[verb.first].key, "aiming")
    return is_aim and measure.trigger.type in MEASURES and measure.verb is None


def _is_told_by(verb: Candidate, noun: Candidate) -> bool:
    """Whether a verb of attack has a disaster for its subject: «اجتاحت فيضانات المدينة»."""
    if noun.form != "noun" or noun.trigger.type != "DISASTER" or noun.sentence != verb.sentence:
        return False
    return verb.is_verbal and verb.trigger.type == "ASSAULT" and 0 <= noun.first - verb.last <= 1


def _is_undone_by(noun: Candidate, verb: Candidate) -> bool:
    """Whether a noun only names what a verb ends: "the curfew was lifted" tells of no new curfew."""
    is_bare = noun.form == "noun" and noun.light is None and noun.verb is None
    is_object = verb.complement is not None and noun.first <= verb.complement < noun.last
    return is_bare and is_object and verb.trigger.type == "CONCEDE"


def _carry(reading: Reading, candidate: Candidate, lights: list[tuple[int, Sense]], before: list[Candidate]) -> None:
    """Give a noun the light verb that governs it: the nearest before it in its clause, or close before it."""
    for t, sense in reversed(lights):
        # «أعلنت الكتائب، الجناح العسكري للحركة، قصف»
        is_parted = sense.detail == "announcing" and reading.text.tokens[candidate.first - 1].text in COMMAS
        distance = _words_between(reading, t, candidate.first) if is_parted else candidate.first - t
        if distance > REACH or reading.sentence[t] != candidate.sentence:
            return
        if sense.detail == "claiming" and candidate.trigger.type not in CLAIMED:
            continue
        if reading.lexicon.has_word(reading.text.tokens[t + 1].key, "object"):
            # "makes it easier to stop an attack"
            continue
        is_done = sense.detail == "active" and sense.form != "noun"
        if candidate.has_article and is_done and not reading.has(t, "doing"):
            return
        if reading.clause[t] == reading.clause[candidate.first]:
            if before and before[-1].light == t and not _is_joined(reading, before[-1], candidate):
                return
            if sense.detail == "resulting" and _is_cause(reading, candidate, t):
                return
            candidate.is_result = sense.detail == "resulting"
            candidate.light, candidate.voice = t, "passive" if candidate.is_result else sense.detail
            return


def _words_between(reading: Reading, first: int, last: int) -> int:
    """How far one word is from another; marks, days and all of a name but its first word do not count."""
    inner = reading.inside_name - reading.names.keys()
    return sum(reading.text.keys[t].isalpha() and t not in inner and t not in reading.timed for t in range(first, last))


def _is_cause(reading: Reading, candidate: Candidate, light: int) -> bool:
    """Whether a noun is what came to something, not what it came to: «أسفرت الغارات عن», «أدى قصف فنلندا إلى»."""
    if not reading.lexicon.is_verb_first or candidate.first != light + 1:
        return False
    return candidate.is_definite or candidate.last in reading.names


def _is_joined(reading: Reading, one: Candidate, other: Candidate) -> bool:
    """Whether one verb carries both nouns: "launched attacks and raids", but not "an attack in revenge for a raid"."""
    if reading.lexicon.is_verb_first:
        return True
    between = range(one.last, other.first)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "and") for t in between)
