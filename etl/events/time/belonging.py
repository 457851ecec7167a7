"""Whether a day near a word belongs to something else: to what an act followed, to a clause or an act within."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.reading import COMMAS, Reading
from etl.events.time.placed import Placed
from etl.events.words.verbs import has_object, is_finite_passive, is_participle

# What else happens, by these, has another day.
WISHING = frozenset({"REQUEST", "REJECT", "THREATEN", "AGREE"})
# A day after «بعد» and what it names belongs to that, where it does not follow the verb at once.
STEP_REACH = 3
OWN_DAY_REACH = 8
PHRASE_REACH = 3
INNER = frozenset({"target", "place", "from"})


def is_past_relative(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a word stands in a relative clause that a participle comes after: «الاتفاق الذي وُقّع في تموز، داعياً»."""
    if candidate.form != "participle" or not reading.lexicon.is_verb_first:
        return False
    while t > reading.text.sentences[candidate.sentence].first and reading.text.tokens[t].text not in COMMAS:
        t -= 1
        if reading.has(t, "relative"):
            return True
    return False


def is_of_another(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether the day after a verb is that of a clause or an act within: "praised those who fled on Monday".

    What is asked for, agreed to or refused has its own day: "invited them to a meeting on Friday".
    """
    if _participle_before(reading, expression, candidate.last) is not None:
        return True
    if not candidate.is_verbal:
        relative = next((t for t in range(candidate.last, expression.first) if reading.has(t, "relative")), None)
        own_verb = None if candidate.verb is None else candidate.verb.first
        return relative is not None and any(
            tells(reading, t) and t != own_verb for t in range(relative, expression.first)
        )
    if _is_past_step(reading, candidate, expression):
        return True
    own = candidate.complement
    between = [t for t in range(candidate.last, expression.first) if own is None or not 0 <= t - own <= 1]
    if any(reading.has(t, "relative") or reading.has(t, "say") for t in between):
        return True
    return candidate.trigger.type in WISHING and any(reading.has(t, "noun") for t in between)


def is_of_main_verb(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day after a noun within a phrase is that of the verb between: "the inquiry into the crash began on"."""
    if candidate.form != "noun" or candidate.light is not None or candidate.verb is not None:
        return False
    begin = reading.text.sentences[candidate.sentence].first
    keys, word = reading.text.keys, reading.lexicon.has_word
    low = max(begin, candidate.first - PHRASE_REACH)
    inner = next((t for t in range(candidate.first - 1, low - 1, -1) if reading.kinds(t) & INNER), begin)
    if inner == begin or word(keys[inner - 1], "quantity"):
        # "a number of attacks were carried out"
        return False
    between = range(candidate.last, expression.first)
    is_own = any(reading.has(t, "relative") for t in between)
    return not is_own and any(word(keys[t], "modal_verb") for t in between)


def belongs_before(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether the day before a verb is that of a participle before it: "the girls kidnapped in 2014 were freed"."""
    if candidate.form == "noun" and candidate.first - expression.last <= 1:
        # "the 2015 attacks"
        return False
    low = max(reading.text.sentences[candidate.sentence].first, expression.first - OWN_DAY_REACH)
    participle = _participle_before(reading, expression, low)
    return participle is not None and participle != candidate.first


def _participle_before(reading: Reading, expression: Placed, low: int) -> int | None:
    """The participle to which a day after it belongs, no comma between: "freed the girls kidnapped in 2014"."""
    for t in range(expression.first - 1, low - 1, -1):
        if reading.text.tokens[t].text in COMMAS:
            return None
        if is_reduced(reading, t):
            return t
    return None


def is_reduced(reading: Reading, t: int) -> bool:
    """Whether a participle says what had been done to those named before it, and to be stands nowhere before it."""
    tokens, word, after = reading.text.tokens, reading.lexicon.has_word, t + 1
    mark = reading.marks.get(t)
    if mark is None or after >= len(tokens) or not tells(reading, t) or word(tokens[t - 1].key, "joining"):
        return False
    senses = [sense for sense in mark.values if sense.kind == "verb" and is_participle(sense)]
    is_bare = after in reading.timed or bool(reading.kinds(after) & {"place", "from"})
    is_open = is_bare and any(has_object(reading, sense) for sense in senses)
    is_done_by = bool(senses) and reading.has(after, "agent")
    return (is_open or is_done_by) and not is_finite_passive(reading, t)


def is_of_wish(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of what is asked for, past its preposition: «دعت إلى التفاوض في آذار»."""
    if candidate.trigger.type != "REQUEST" or not candidate.is_verbal or not reading.lexicon.is_verb_first:
        return False
    return any(reading.has(t, "target") for t in range(candidate.last, expression.first - 1))


def _is_past_step(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of what came before or after: "voted on it following a nuclear test on 3 September"."""
    step = next((t for t in range(candidate.last, expression.first) if reading.has(t, "step")), None)
    if step is None or step - candidate.last < STEP_REACH:
        return False
    return any(reading.has(t, "noun") for t in range(step, expression.first))


def is_of_step(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of what an act followed: «زار دمشق بعد الزلزال الذي ضرب البلاد في 6 شباط»."""
    if not reading.lexicon.is_verb_first:
        return False
    for t in range(expression.first - 1, candidate.last - 1, -1):
        if reading.text.tokens[t].text in COMMAS:
            return False
        if reading.has(t, "step"):
            return expression.first - t >= STEP_REACH
    return False


def is_of_relative(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day is that of a relative clause: «دانت الهجوم الذي شنته روسيا الأسبوع الماضي».

    What happened in or during that has its day all the same: «قتلوا في الهجوم الذي وقع يوم الجمعة».
    """
    tokens = reading.text.tokens
    if not reading.lexicon.is_verb_first or not candidate.is_verbal:
        return False
    for t in range(expression.first - 2, candidate.last - 1, -1):
        if tokens[t + 1].text in COMMAS:
            return False
        if reading.lexicon.has_word(tokens[t].key, "which"):
            is_own = candidate.verb is not None and candidate.verb.first > t
            return not is_own and not any(_is_within(reading, n) for n in range(candidate.last, t))
    return False


def _is_within(reading: Reading, t: int) -> bool:
    """Whether an act told before belongs to what comes next: «خلال النزاع», «في الهجوم»."""
    key = reading.text.tokens[t].key
    return reading.lexicon.has_word(key, "within") or (
        reading.lexicon.has_word(key, "inside") and reading.has(t + 1, "noun")
    )


def is_of_noun(reading: Reading, candidate: Candidate, expression: Placed) -> bool:
    """Whether a day belongs to the noun after it, of which another word tells: "pardoned men of the 2011 protests"."""
    t = expression.last
    is_noun = t < len(reading.text.tokens) and reading.has(t, "noun") and not reading.has(t, "light")
    return is_noun and not candidate.first <= t < candidate.last


def is_inserted(reading: Reading, candidate: Candidate, t: int) -> bool:
    """Whether a word before the verb stands between commas: "Johan Larsen, ousted in April, refused to go"."""
    if reading.lexicon.is_verb_first:
        return False
    tokens, sentence = reading.text.tokens, reading.text.sentences[candidate.sentence]
    commas = [n for n in range(sentence.first, candidate.first) if tokens[n].text in COMMAS]
    is_between = bool(commas) and commas[0] < t < commas[-1]
    return is_between and any(tells(reading, n) or reading.has(n, "relative") for n in range(commas[0], t + 1))


def tells(reading: Reading, t: int) -> bool:
    """Whether a verb stands at a token that tells something by itself."""
    mark = reading.marks.get(t)
    return mark is not None and any(sense.kind == "verb" and not sense.complement for sense in mark.values)
