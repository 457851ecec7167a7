"""In which sense a word stands: a verb with its complement, a verb, or a noun."""

from __future__ import annotations

from typing import NamedTuple

from etl.events.reading import COMMAS, Reading, is_ours
from etl.events.words.complements import BACK, COMPLEMENT_REACH, GOVERNING, SHORT, WIDEST, complement_at
from etl.events.words.sense import MASDAR, Frames, Sense, Trigger
from etl.events.words.wordclass import PAST_ENDING, TO, has_object, is_joined_masdar, is_verb, reads_as_verb
from etl.text.phrases import Match

WORD_REACH = 16
WORDS_BACK = 8
UNLESS_REACH = 4
DAMMA = "\u064f"
ALIF = "ا"
PRESENT = frozenset({"present", "future"})
# What is done by saying it.
SPOKEN = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"})


def form(reading: Reading, mark: Match[Sense], sense: Sense) -> str:
    """The form of a word; a past whose first letter bears a written damma is passive: «طُرد».

    In a derived verb the damma stands on the third: «استُهدف», «انتُخب».
    """
    if sense.form in ("past", "present") and reading.lexicon.is_verb_first:
        word = reading.text.tokens[mark.first].text[len(mark.clitics) :]
        if sense.form == "past" and word[:1] == ALIF and word[3:4] == DAMMA:
            return "passive"
        # The present of a verb such as «أعلن» bears the damma in the active too.
        if word[1:2] == DAMMA and (sense.form == "past" or sense.detail.startswith(("ا", "ت"))):
            return "passive"
    return sense.form or "noun"


class Chosen(NamedTuple):
    """The sense in which a word stands, where the words that must follow it stand, and what else it may tell."""

    sense: Sense
    place: int | None = None
    others: tuple[Trigger, ...] = ()


def choose(reading: Reading, mark: Match[Sense]) -> Chosen | None:
    """The sense in which a word stands here: a verb with its complement before a bare verb, a verb before a noun."""
    frames = reading.lexicon.frames_of(mark.values)
    # «حوارة» is no «حوار» with a pronoun.
    ends_in_te = mark.last - mark.first == 1 and reading.text.tokens[mark.first].text.endswith("ة")
    whole, masdars = _framed(reading, mark, frames, ends_in_te=ends_in_te)
    plain = [
        sense
        for sense in frames.plain
        if _may_stand(reading, mark, sense, ends_in_te=ends_in_te)
        and is_verb(reading, mark, sense)
        and not (sense.form == "past" and is_joined_masdar(reading, mark))
    ]
    if whole:
        # "fire missile over" says more than "fire missile".
        # "called for a meeting" calls no meeting: a preposition right after the verb is its own.
        close = [chosen for chosen in whole if chosen.place == mark.last and reading.kinds(mark.last) & GOVERNING]
        best = max(close or whole, key=lambda chosen: (*_weight(chosen.sense), -abs((chosen.place or 0) - mark.last)))
        rest = [chosen.sense for chosen in whole if chosen is not best] + plain
        return Chosen(best.sense, best.place, _triggers(best.sense, rest))
    has_noun = not reading.lexicon.is_verb_first and _goes_with_be(reading, mark)
    has_noun = has_noun or _is_part(reading, mark) or _follows_modal(reading, mark)
    nouns = [] if has_noun else [s for s in frames.nouns if _may_stand(reading, mark, s, ends_in_te=ends_in_te)]
    verb = next((sense for sense in plain if _is_worded(sense)), plain[0] if plain else None)
    if verb is not None and not (
        _is_ambiguous(reading, mark, verb, has_noun=bool(nouns)) and not reads_as_verb(reading, mark)
    ):
        return Chosen(verb, None, _triggers(verb, plain))
    if nouns:
        return Chosen(next((noun for noun in nouns if _is_worded(noun)), nouns[0]))
    return _masdar(reading, mark, masdars, ends_in_te=ends_in_te)


def _framed(
    reading: Reading, mark: Match[Sense], frames: Frames, *, ends_in_te: bool
) -> tuple[list[Chosen], list[Sense]]:
    """The senses that have the words they ask for, and those of the masdars of verbs, which are not looked at yet."""
    whole: list[Chosen] = []
    masdars: list[Sense] = []
    if not frames.by_word and not frames.by_class:
        return whole, masdars
    for sense in _wanted(reading, mark, frames):
        if sense.kind == MASDAR:
            masdars.append(sense)
        elif _may_stand(reading, mark, sense, ends_in_te=ends_in_te):
            place = complement_at(reading, mark, sense)
            if (
                place is not None
                and is_verb(reading, mark, sense)
                and (_resumes(mark, sense, place) or not _is_masdar(reading, mark, sense))
            ):
                whole.append(Chosen(sense, place))
    return whole, masdars


def _masdar(reading: Reading, mark: Match[Sense], masdars: list[Sense], *, ends_in_te: bool) -> Chosen | None:
    """The masdar of a verb with its object, where nothing else is told: «عقب إغلاق الجسر».

    An object that tells something itself is told of by its own word: «شن هجوم». What is only aimed at is not told:
    «خطة لنقل الوقود».
    """
    if TO in mark.clitics:
        return None
    told: list[Chosen] = []
    for sense in masdars:
        if _may_stand(reading, mark, sense, ends_in_te=ends_in_te):
            place = complement_at(reading, mark, sense)
            if place is not None and not reading.has(place, "noun"):
                told.append(Chosen(sense, place))
    best = max(told, key=lambda chosen: _weight(chosen.sense), default=None)
    if best is None:
        return None
    return Chosen(best.sense, best.place, _triggers(best.sense, [chosen.sense for chosen in told]))


def _wanted(reading: Reading, mark: Match[Sense], frames: Frames) -> list[Sense]:
    """The senses whose words stand around, in the order of the lexicon."""
    first, last, by_word = max(0, mark.first - BACK), mark.last + WIDEST, frames.by_word
    keys = set(reading.text.keys[first:last])
    if reading.lexicon.is_verb_first:
        keys.update(reading.letters[first:last])
    found: set[int] = set()
    for key in keys & by_word.keys():
        found.update(by_word[key])
    for words, numbers in frames.by_class:
        if not keys.isdisjoint(words):
            found.update(numbers)
    return [frames.told[number] for number in sorted(found)]


def _may_stand(reading: Reading, mark: Match[Sense], sense: Sense, *, ends_in_te: bool) -> bool:
    if sense.trigger is None or (sense.has_object and ends_in_te):
        return False
    if sense.form in PRESENT and sense.trigger.type not in SPOKEN and is_ours(reading, mark.first):
        # «ندين» is told by who says it; of what "we" do others tell, and «نصيب» is no form of «أصاب».
        return False
    if sense.trigger.unless and _any_after(reading, mark, sense.trigger.unless):
        return False
    return not sense.trigger.words or _any_word(reading, mark, sense.trigger.words)


def _triggers(chosen: Sense, rest: list[Sense]) -> tuple[Trigger, ...]:
    """What else the word may tell where what was chosen lacks what it needs: "dismissed" a person, or an offer."""
    return tuple(sense.trigger for sense in rest if sense.trigger is not None and sense.trigger is not chosen.trigger)


def _weight(sense: Sense) -> tuple[int, bool, bool]:
    """How much a sense asks for: the words that must follow, whether others must stand near, and a word by name."""
    return len(sense.complement), _is_worded(sense), not sense.has_class


def _is_worded(sense: Sense) -> bool:
    """Whether a sense asks for words near it; what it asks for is there."""
    return sense.trigger is not None and bool(sense.trigger.words)


def light_at(reading: Reading, mark: Match[Sense]) -> Sense | None:
    """The light verb that a word is here; one in ى is a past before it is the present of «ألقى»."""
    lights = [sense for sense in mark.values if sense.kind == "light" and is_verb(reading, mark, sense)]
    is_past = reading.text.tokens[mark.last - 1].text.endswith(PAST_ENDING)
    return next((sense for sense in lights if is_past and sense.form == "past"), lights[0] if lights else None)


def _goes_with_be(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a noun in -ing is a verb here: "police are flooding the streets", "accused of bombing a market"."""
    tokens = reading.text.tokens
    if mark.first == 0 or not tokens[mark.last - 1].key.endswith("ing"):
        return False
    if tokens[mark.first - 1].key == "of" and has_object(reading, mark.last):
        return True
    return reading.lexicon.has_word(tokens[mark.first - 1].key, "be")


def _follows_modal(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a modal verb stands right before a word, which is then no noun: "will strike on Friday"."""
    return mark.first > 0 and reading.lexicon.has_word(reading.text.tokens[mark.first - 1].key, "pure_modal")


def _is_part(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether an English noun only says what kind of thing is named: "air raid sirens", "veto-wielding"."""
    tokens, t = reading.text.tokens, mark.last
    if t >= len(tokens):
        return False
    is_hyphen = tokens[t].text == "-" and tokens[t].start == tokens[t - 1].end
    is_compound = is_hyphen and t + 1 < len(tokens) and tokens[t + 1].start == tokens[t].end
    return is_compound or reading.lexicon.has_word(tokens[t].key, "thing")


def _is_ambiguous(reading: Reading, mark: Match[Sense], sense: Sense, *, has_noun: bool) -> bool:
    """Whether the letters of a verb may be a noun as well: three bare letters are one more often than not."""
    if sense.form == "past" and reading.lexicon.is_verb_first:
        if has_noun and sense.has_object and any(reading.has(n, "light") for n in range(mark.first - 3, mark.first)):
            return True
        is_short = len(sense.detail.partition("/")[0].split(" ")[0]) <= SHORT
        is_bare = len(reading.text.tokens[mark.first].key) - len(mark.clitics) <= SHORT
        return has_noun or (is_short and (is_bare or sense.has_object))
    return has_noun and sense.form in ("base", "present")


def _any_word(reading: Reading, mark: Match[Sense], words: frozenset[str]) -> bool:
    first, last = mark.last, mark.last + WORD_REACH
    if not reading.lexicon.is_verb_first:
        span = reading.text.sentences[reading.sentence[mark.first]]
        first, last = max(span.first, mark.first - WORDS_BACK), min(span.last, mark.last + COMPLEMENT_REACH)
    return any(token.key in words for token in reading.text.tokens[first:last])


def _any_after(reading: Reading, mark: Match[Sense], words: frozenset[str]) -> bool:
    """Whether a word that makes it something else follows close by: "refused to comment", "named as the victim"."""
    last = min(reading.text.sentences[reading.sentence[mark.first]].last, mark.last + UNLESS_REACH)
    for token in reading.text.tokens[mark.last : last]:
        if token.text in COMMAS:
            return False
        if token.key in words:
            return True
    return False


def _resumes(mark: Match[Sense], sense: Sense, place: int) -> bool:
    """Whether the pronoun on a verb stands for the object before it: «أسلحة قدمتها فنلندا»."""
    return sense.has_object and place < mark.first


def _is_masdar(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether a verb that may govern many things is rather the noun of its letters: «طالب بفتح الطريق»."""
    if sense.kind == "verb" and sense.form == "past" and is_joined_masdar(reading, mark):
        return True
    is_open = sense.has_class and sense.kind == "verb" and reading.lexicon.is_verb_first
    return is_open and _is_ambiguous(reading, mark, sense, has_noun=False) and not reads_as_verb(reading, mark)
