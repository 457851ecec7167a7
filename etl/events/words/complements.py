"""Where the words stand that a verb or a masdar asks for: its preposition, its object, any word of a class."""

from __future__ import annotations

from etl.events.reading import AND, COMMAS, Reading
from etl.events.words.lexicon import GOVERNORS
from etl.events.words.sense import MASDAR, Sense
from etl.text.phrases import Match

COMPLEMENT_REACH = 9
PREPOSITION_REACH = 4
WIDEST = 24
BACK = 5
SHORT = 3
GAP = 2
GOVERNING = frozenset({"target", "party", "from"})
# What may stand between a masdar and its object: a preposition, or those who do it.
OF_DOER = GOVERNING | {"group", "unnamed"}
# The English forms that a passive has.
PASSIVE = frozenset({"past", "participle"})


def complement_at(reading: Reading, mark: Match[Sense], sense: Sense) -> int | None:
    """The token where the words that must follow a verb stand; they may stand some words off, in the same sentence."""
    if sense.kind == MASDAR or (sense.has_class and len(sense.complement) == 1):
        place = _object_at(reading, mark, sense)
        return place if place is not None and _goes_on(reading, place, sense) else None
    keys, sentence = reading.text.keys, reading.text.sentences[reading.sentence[mark.first]]
    wanted, is_verb_first = sense.complement[0], reading.lexicon.is_verb_first
    is_preposition = _asks_for_preposition(sense)
    is_attached = is_preposition and is_verb_first and max(map(len, wanted)) == 1
    if is_preposition and sense.has_object and sense.kind == "verb":
        return None
    if not is_preposition and len(sense.complement) == 1 and not _is_governing(reading, wanted):
        for t in range(max(sentence.first, mark.first - BACK), mark.first):
            is_open = t in reading.names or t not in reading.inside_name
            if keys[t] in wanted and is_open and not _is_parted(reading, t, mark.first):
                return t
        if sense.has_object and is_verb_first:
            # «عقوبات فرضها ... تتضمن قيوداً»: the pronoun is the object already.
            return None
    stop = min(sentence.last, mark.last + WIDEST)
    if not is_attached and wanted.isdisjoint(keys[mark.last : stop]):
        return None
    reach = PREPOSITION_REACH if is_preposition else COMPLEMENT_REACH
    is_particle = is_preposition and any(reading.lexicon.has_word(key, "particle") for key in wanted)
    reach = 1 if is_particle else reach
    for t in range(mark.last, stop):
        if reach == 0 or _is_closed(reading, mark, t):
            return None
        # However long, the name of the subject and a day stand between a verb and its object: «بعث الملك ... برقية».
        # So does a day in English: "called on Saturday for an inquiry".
        is_free = t in reading.timed or (is_verb_first and (t in reading.inside_name or not keys[t].isalpha()))
        # "called it off"
        is_free = is_free or (is_particle and t == mark.last and reading.lexicon.has_word(keys[t], "object_pronoun"))
        reach -= not is_free
        if is_preposition and not is_particle and not is_verb_first and t + 1 in reading.timed:
            # "called up reservists on Monday" calls on nobody.
            continue
        if is_preposition and is_verb_first and reading.lexicon.has_word(keys[t], "topic") and keys[t] not in wanted:
            # «تحدث لارسن عن الاتفاق مع فنلندا»: who speaks of it speaks with nobody.
            return None
        if is_attached and _is_written_onto(reading, t, wanted):
            return t
        if keys[t] in wanted and _follows(reading, t, sense, is_preposition=is_preposition):
            return t
        if is_verb_first and t > mark.last and keys[t] in wanted and keys[t] in reading.lexicon.prepositions:
            # «وافقت فنلندا على استضافة القمة بناء على طلب السويد»: the first of its prepositions is the verb's own.
            return None
        if t in reading.closing and (t > mark.last or reading.has(t, "complement")):
            return None
    return None


def _object_at(reading: Reading, mark: Match[Sense], sense: Sense) -> int | None:
    """The token of a word of the class that a verb or a masdar governs, in its own clause.

    Between a masdar and its object stand names, whose it is, days and how many: «تسليم كييف المزيد من الصواريخ»,
    «قيود فنلندية على الصادرات». A pronoun on the verb is the object named before: «الصواريخ التي أطلقتها».
    """
    if sense.kind == "verb" and (sense.has_object or _is_passive(reading, mark, sense)):
        return _object_before(reading, mark, sense, BACK)
    tokens, names, clause = reading.text.tokens, reading.names, reading.clause[mark.first]
    reach = COMPLEMENT_REACH
    for t in range(mark.last, min(len(tokens), mark.last + WIDEST)):
        if reading.clause[t] != clause or reach == 0 or _is_closed(reading, mark, t):
            break
        is_side = t in names and names[t].is_adjective and sense.kind != "verb"
        if t in reading.inside_name or is_side or t in reading.timed or not tokens[t].key.isalpha():
            continue
        if sense.kind == "verb" and _is_shown(reading, t):
            return None
        if tokens[t].key in sense.complement[0] and not _heads_subject(reading, mark, sense, t):
            return t
        # «إمداد نظام كييف بالأسلحة»: what is named may have its title.
        is_of_it = _is_number(reading, t) or reading.kinds(t) & OF_DOER or t + 1 in names
        if sense.kind != "verb" and not is_of_it:
            return None
        reach -= 1
    assert sense.trigger is not None
    if sense.kind == "verb" and sense.trigger.type == "DISASTER" and reading.lexicon.is_verb_first:
        # «طائرتان اصطدمتا»: what comes to grief does nothing, and may stand before.
        return _object_before(reading, mark, sense, BACK)
    # "the sanctions imposed on Monday"
    is_reduced = sense.form in PASSIVE and not reading.lexicon.is_verb_first
    return _object_before(reading, mark, sense, 1) if is_reduced else None


def _is_number(reading: Reading, t: int) -> bool:
    """Whether a word is a number or one that counts, joined to another or not: «مئة وثلاثين دبابة», «عدد من»."""
    key = reading.text.tokens[t].key
    return any(reading.lexicon.has_word(each, "number") for each in (key, key.removeprefix(AND)))


def _is_shown(reading: Reading, t: int) -> bool:
    """Whether a verb only shows or publishes what follows: «نشرت الحركة مشاهد للصواريخ» deploys none."""
    # «نعت الحركة في بيان شهيدها»
    is_governed = t > 0 and bool(reading.kinds(t - 1) & GOVERNORS)
    return reading.lexicon.has_word(reading.text.tokens[t].key, "shown") and not is_governed


def _is_closed(reading: Reading, mark: Match[Sense], t: int) -> bool:
    """Whether a comma right after an English verb leaves it without an object: "Larsen added, a new threat"."""
    return t == mark.last and not reading.lexicon.is_verb_first and reading.text.tokens[t].text in COMMAS


def _heads_subject(reading: Reading, mark: Match[Sense], sense: Sense, t: int) -> bool:
    """Whether a word right after a verb is the title of its subject: «استدعى وزير الخارجية فلان السفير»."""
    if sense.kind != "verb" or t != mark.last or not reading.lexicon.is_verb_first:
        return False
    if not reading.lexicon.has_word(reading.text.tokens[t].key, "titular"):
        return False
    stop = min(len(reading.text.tokens), t + COMPLEMENT_REACH)
    names = [reading.names[n] for n in range(t, stop) if n in reading.names and reading.clause[n] == reading.clause[t]]
    return any(reading.actors[name.actor].kind == "person" and not name.preposition for name in names)


def _is_passive(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether to be stands before a past, an adverb or "been" at most between, or its doer follows: "imposed by"."""
    if sense.form not in PASSIVE or reading.lexicon.is_verb_first:
        return False
    return follows_be(reading, mark) or reading.has(mark.last, "agent")


def follows_be(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether to be stands before a verb, a word at most between: "has been lifted", "is widely believed"."""
    before = range(max(0, mark.first - 2), mark.first)
    return any(reading.lexicon.has_word(reading.text.tokens[t].key, "be") for t in before)


def _object_before(reading: Reading, mark: Match[Sense], sense: Sense, reach: int) -> int | None:
    """The token before a verb of what it is done to: «الصواريخ التي أطلقتها», "the sanctions were lifted"."""
    low = max(reading.text.sentences[reading.sentence[mark.first]].first, mark.first - reach)
    return next((t for t in range(low, mark.first) if reading.text.tokens[t].key in sense.complement[0]), None)


def _is_governing(reading: Reading, wanted: frozenset[str]) -> bool:
    """Whether the words that must follow are a preposition, which never stands before its verb: "working with"."""
    return wanted <= reading.lexicon.prepositions.keys()


def _is_parted(reading: Reading, t: int, verb: int) -> bool:
    """Whether an English verb is no more about a word before it: "before the election, Larsen called", "and sent"."""
    tokens = reading.text.tokens
    if reading.lexicon.is_verb_first:
        return False
    commas = [n for n in range(t + 1, verb - 1) if tokens[n].text in COMMAS]
    is_aside = bool(commas) and not reading.has(commas[-1] + 1, "relative")
    return is_aside or (verb - 1 > t and reading.lexicon.has_word(tokens[verb - 1].key, "and"))


def _asks_for_preposition(sense: Sense) -> bool:
    is_short = len(sense.complement) == 1 and min(len(key) for key in sense.complement[0]) <= SHORT
    return is_short and not sense.has_class


def _follows(reading: Reading, t: int, sense: Sense, *, is_preposition: bool) -> bool:
    """Whether the words that must follow stand here, and are not inside a name."""
    # «علقت على العمليات»: what is commented on is not suspended.
    is_upon = reading.lexicon.is_verb_first and reading.lexicon.has_word(reading.text.tokens[t - 1].key, "onto")
    if is_upon and not is_preposition:
        return False
    # «قضت المحكمة العليا»: a name may begin with the word that must follow.
    if t in reading.inside_name and (is_preposition or t not in reading.names):
        return False
    return len(sense.complement) == 1 or _goes_on(reading, t, sense)


def _goes_on(reading: Reading, t: int, sense: Sense) -> bool:
    """Whether the words that must follow all stand there, from a token on.

    In English an article and an adjective may stand before each but the first: "walked out of the stalled talks".
    """
    keys = reading.text.keys
    for n, variants in enumerate(sense.complement):
        if t < len(keys) and keys[t] in variants:
            t += 1
            continue
        found = None if n == 0 or reading.lexicon.is_verb_first else _past_gap(reading, t, variants)
        if found is None:
            return False
        t = found + 1
    return True


def _past_gap(reading: Reading, t: int, variants: frozenset[str]) -> int | None:
    """The token of one of some words that stands after one or two of no meaning to events."""
    keys = reading.text.keys
    found = next((k for k in range(t, min(len(keys), t + 1 + GAP)) if keys[k] in variants), None)
    is_open = found is not None and all(keys[k].isalpha() and k not in reading.marks for k in range(t, found))
    return found if is_open else None


def _is_written_onto(reading: Reading, t: int, letters: frozenset[str]) -> bool:
    """Whether one of some prepositions of a letter is written onto a token: «اعترفت بفلسطين», «اتصل بالرئيس»."""
    name, mark = reading.names.get(t), reading.marks.get(t)
    if name is not None:
        return name.preposition in letters
    key = reading.text.tokens[t].key
    article = reading.text.language.article
    is_written = mark is not None and not letters.isdisjoint(mark.clitics)
    return is_written or any(key.startswith(letter + article) for letter in letters)
