"""The words of a text that may tell an event, each with the form in which it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.events.lexicon import FINITE, Sense, Trigger
from etl.events.reading import COMMAS, QUOTES, Reading
from etl.model import Span
from etl.text.phrases import Match

REACH = 9
COMPLEMENT_REACH = 9
PREPOSITION_REACH = 4
BACK = 5
SHORT = 3
DAMMA = "\u064f"


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
    source: list[int] = field(default_factory=list)
    target: list[int] = field(default_factory=list)
    is_inherited: bool = False
    status: str = "happened"

    @property
    def is_verbal(self) -> bool:
        return self.form != "noun"


def find(reading: Reading, timed: frozenset[int]) -> list[Candidate]:
    """Every candidate of a text from left to right; a light verb and its noun are one candidate.

    `timed` are the tokens of time expressions: the month of March tells no march.
    """
    candidates: list[Candidate] = []
    consumed: set[int] = set()
    lights: list[tuple[int, Sense]] = []
    for t, mark in reading.marks.items():
        if t in reading.inside_name or t in timed or t in consumed or reading.has(t, "ignore"):
            continue
        chosen = _choose(reading, mark)
        if chosen is None:
            light = next((sense for sense in mark.values if sense.kind == "light"), None)
            if light is not None and _is_verb(reading, mark, light):
                lights.append((t, light))
            continue
        sense, complement = chosen
        assert sense.trigger is not None
        candidate = Candidate(
            trigger=sense.trigger,
            form=_form(reading, mark, sense),
            first=mark.first,
            last=mark.last,
            span=Span(mark.start, mark.end),
            sentence=reading.sentence[t],
            clitics=mark.clitics,
            rule=f"{sense.kind}:{sense.detail}",
            has_object=sense.has_object,
            is_definite=sense.is_definite or sense.has_object or _has_article(reading, t),
            has_article=sense.is_definite or _has_article(reading, t),
            complement=complement,
        )
        if complement is not None:
            consumed.update(range(complement, complement + len(sense.complement)))
        if candidate.form == "noun":
            _carry(reading, candidate, lights)
        elif candidates and _tells_on(reading, candidates[-1], candidate):
            candidates[-1].verb = candidate
            continue
        if complement is not None and complement < t and _is_known(reading, complement):
            candidate.is_definite = True
        candidate.is_other = _is_other(reading, candidate)
        candidate.is_pointing = candidate.form == "noun" and reading.has(t - 1, "pointing")
        candidate.is_pluperfect = candidate.form == "past" and _is_pluperfect(reading, t)
        candidates.append(candidate)
    return candidates


def _form(reading: Reading, mark: Match[Sense], sense: Sense) -> str:
    """The form of a word; a past whose first letter bears a written damma is passive: «طُرد»."""
    if sense.form == "past" and reading.lexicon.is_verb_first:
        word = reading.text.tokens[mark.first].text[len(mark.clitics) :]
        if word[1:2] == DAMMA:
            return "passive"
    return sense.form or "noun"


def _choose(reading: Reading, mark: Match[Sense]) -> tuple[Sense, int | None] | None:
    """The sense in which a word stands here: a verb with its complement before a bare verb, a verb before a noun."""
    # «حوارة» is no «حوار» with a pronoun.
    ends_in_te = reading.text.tokens[mark.first].text.endswith("ة")
    plain: tuple[Sense, int | None] | None = None
    noun: tuple[Sense, int | None] | None = None
    window: set[str] | None = None
    for sense in mark.values:
        if sense.trigger is None or (sense.has_object and mark.last - mark.first == 1 and ends_in_te):
            continue
        if sense.trigger.words and not _any_word(reading, mark, sense.trigger.words):
            continue
        if sense.kind == "noun":
            if reading.lexicon.is_verb_first or not _goes_with_be(reading, mark):
                noun = noun or (sense, None)
        elif sense.complement:
            if window is None:
                around = reading.text.tokens[max(0, mark.first - BACK) : mark.last + COMPLEMENT_REACH]
                window = {token.key for token in around}
            if sense.complement[0].isdisjoint(window):
                continue
            place = complement_at(reading, mark, sense)
            if place is not None and _is_verb(reading, mark, sense):
                return sense, place
        elif plain is None and _is_verb(reading, mark, sense):
            plain = sense, None
    if plain is not None and _is_ambiguous(reading, mark, plain[0], noun is not None):
        return plain if _reads_as_verb(reading, mark) else noun
    return plain or noun


def _goes_with_be(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a noun in -ing is a verb here: "police are flooding the streets"."""
    tokens = reading.text.tokens
    return tokens[mark.last - 1].key.endswith("ing") and mark.first > 0 and tokens[mark.first - 1].key in BE


def _is_ambiguous(reading: Reading, mark: Match[Sense], sense: Sense, has_noun: bool) -> bool:
    """Whether the letters of a verb may be a noun as well: three bare letters are one more often than not."""
    if sense.form == "past" and reading.lexicon.is_verb_first:
        if has_noun and sense.has_object and any(reading.has(n, "light") for n in range(mark.first - 3, mark.first)):
            return True
        return has_noun or len(sense.detail.partition("/")[0].split(" ")[0]) <= SHORT
    return has_noun and sense.form in ("base", "present")


def complement_at(reading: Reading, mark: Match[Sense], sense: Sense) -> int | None:
    """The token where the words that must follow a verb stand; they may stand some words off, in the same sentence."""
    tokens, sentence = reading.text.tokens, reading.sentence[mark.first]
    is_preposition = min(len(key) for key in sense.complement[0]) <= SHORT
    if is_preposition and sense.has_object:
        return None
    if not is_preposition and len(sense.complement) == 1:
        for t in range(max(0, mark.first - BACK), mark.first):
            if (
                tokens[t].key in sense.complement[0]
                and reading.sentence[t] == sentence
                and t not in reading.inside_name
            ):
                return t
    stop = min(len(tokens), mark.last + (PREPOSITION_REACH if is_preposition else COMPLEMENT_REACH))
    for t in range(mark.last, stop):
        if reading.sentence[t] != sentence:
            return None
        if t not in reading.inside_name and all(
            t + n < len(tokens) and tokens[t + n].key in variants for n, variants in enumerate(sense.complement)
        ):
            return t
        if reading.has(t, "complement"):
            return None
        if t > mark.last and tokens[t].text in COMMAS and reading.marks.get(t + 1) is not None:
            following = reading.marks[t + 1]
            if any(s.kind in ("verb", "say") and s.form in FINITE for s in following.values):
                return None
    return None


def _any_word(reading: Reading, mark: Match[Sense], words: frozenset[str]) -> bool:
    tokens = reading.text.tokens
    return any(token.key in words for token in tokens[mark.last : mark.last + COMPLEMENT_REACH])


def _is_verb(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether the word can be a verb here: no preposition is written onto it, none governs it."""
    if sense.kind == "participle" or sense.form in ("participle", "noun"):
        return True
    if reading.lexicon.is_verb_first:
        return not any(letter in mark.clitics for letter in "بك") and (
            "ل" not in mark.clitics or sense.form == "present"
        )
    return _is_english_verb(reading, mark, sense)


def _reads_as_verb(reading: Reading, mark: Match[Sense]) -> bool:
    """Of a word that is verb and masdar alike: a verb opens its clause or follows its subject."""
    if not reading.lexicon.is_verb_first:
        return True
    if mark.clitics not in ("", "و", "ف"):
        return False
    t = mark.first - 1
    if t < 0 or reading.sentence[t] != reading.sentence[mark.first] or mark.clitics == "و":
        return not any(reading.has(mark.first - 1, kind) for kind in ("noun",)) if t >= 0 and mark.clitics else True
    before = reading.text.tokens[t]
    if before.text in COMMAS or before.text in QUOTES or before.text in ".:؛":
        return True
    kinds = reading.kinds(t)
    if "purpose" in kinds:
        return False
    if kinds & {"relative", "complement", "negation", "connector"} or before.key in ("قد", "وقد", "كان", "كانت"):
        return True
    return t in reading.inside_name


PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i"})
BE = frozenset({"be", "been", "being", "is", "are", "was", "were", "am", "get", "got", "gets", "getting"})
HAVE = frozenset({"has", "have", "had", "having", "ve", "d"})
MODALS = frozenset(
    {"to", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "did", "does", "do", "not", "t",
     "ll", "cannot", "never", "also", "they", "we", "you", "i", "who"}
)  # fmt: skip
DETERMINERS = frozenset(
    {"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your", "no",
     "any", "some", "each", "every", "of", "in", "on", "at", "by", "for", "from", "with", "against", "after", "before",
     "during", "amid", "s", "into", "under", "over", "about", "two", "three", "four", "several", "many", "more", "new",
     "recent", "last", "first", "second", "another", "other", "without", "since", "between", "through"}
)  # fmt: skip
SUBJECTS = frozenset({"it", "he", "she", "who", "which", "that", "group", "government", "military", "police"})


def _is_english_verb(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    tokens = reading.text.tokens
    before = [tokens[t].key for t in range(max(0, mark.first - 3), mark.first)]
    previous = before[-1] if before else ""
    if "you" in before[-2:]:
        return False
    if sense.form in ("past", "participle"):
        is_owned = previous == "s" and not PRONOUNS.intersection(before)
        return not is_owned and previous not in (
            "the",
            "a",
            "an",
            "his",
            "her",
            "its",
            "their",
            "of",
            "this",
            "in",
            "with",
        )
    if sense.form == "gerund":
        is_short = "s" in before and bool(PRONOUNS.intersection(before))
        return bool(BE.intersection(before)) or is_short or previous in (",", "while", "started", "began", "continued")
    if sense.form == "base":
        if previous in MODALS:
            return True
        return previous not in DETERMINERS and mark.first - 1 in reading.inside_name and previous.endswith("s")
    return previous in SUBJECTS or (mark.first - 1 in reading.inside_name and previous not in DETERMINERS)


def _has_article(reading: Reading, token: int) -> bool:
    if reading.lexicon.is_verb_first or token == 0:
        return False
    return reading.text.tokens[token - 1].key in ("the", "this", "that", "his", "her", "its", "their", "these")


def _is_known(reading: Reading, token: int) -> bool:
    """Whether a noun has the article: «الصواريخ التي أُطلقت», "the missile was launched"."""
    word = reading.text.tokens[token]
    return word.key.startswith("ال") or (token > 0 and reading.text.tokens[token - 1].key == "the")


def _is_other(reading: Reading, candidate: Candidate) -> bool:
    """Whether the text says that this is another event of its kind than the one before."""
    near = (candidate.first - 1, candidate.last, candidate.last + 1)
    return any(reading.has(t, "other") for t in near)


def _is_pluperfect(reading: Reading, t: int) -> bool:
    """«وكانت القوات قد اقتحمت», "had stormed": told as what lies before what is told."""
    words = {reading.text.tokens[n].key for n in range(max(0, t - 2), t)}
    if reading.lexicon.is_verb_first:
        return "قد" in words and any(
            reading.text.tokens[n].key.lstrip("و") in ("كان", "كانت", "كانوا") for n in range(max(0, t - 12), t)
        )
    return "had" in words


TELLING = frozenset({"arrest", "attack", "harm", "raid", "earthquake", "flood", "fire", "clash", "war"})
SEPARATING = frozenset({"target", "agent", "party", "between", "complement", "connector"})
GAP = 4


def _tells_on(reading: Reading, noun: Candidate, verb: Candidate) -> bool:
    """Whether a verb only tells on of the noun before it: «زلزال ضرب»، «الغارة التي استهدفت», "the attack that hit"."""
    if noun.form != "noun" or noun.sentence != verb.sentence or not 0 <= verb.first - noun.last <= GAP:
        return False
    if noun.trigger.family not in TELLING or verb.clitics or noun.verb is not None:
        return False
    if verb.trigger.family != "attack" and verb.trigger.type != noun.trigger.type:
        return False
    between = range(noun.last, verb.first)
    if any(t in reading.inside_name for t in between):
        return False
    kinds = frozenset().union(*(reading.kinds(t) for t in between))
    has_comma = any(reading.text.tokens[t].text in COMMAS for t in between)
    return not kinds & SEPARATING and ("relative" in kinds or not has_comma)


def _carry(reading: Reading, candidate: Candidate, lights: list[tuple[int, Sense]]) -> None:
    """Give a noun the light verb that governs it: the nearest before it in its clause, or close before it."""
    for t, sense in reversed(lights):
        if candidate.first - t > REACH or reading.sentence[t] != candidate.sentence:
            return
        if candidate.has_article and sense.detail == "active" and sense.form != "noun":
            return
        if reading.clause[t] == reading.clause[candidate.first]:
            candidate.light, candidate.voice = t, sense.detail
            return
