"""Whether a word is a verb where it stands, or a noun, a participle, an adjective of the same letters."""

from __future__ import annotations

from etl.events.reading import AND, COMMAS, QUOTES, Reading, has_verb
from etl.events.words.aims import is_aimed_at
from etl.events.words.complements import SHORT
from etl.events.words.sense import MASDAR, Sense
from etl.text.phrases import Match

HAMZA, ALIF, PAST_ENDING, PRESENT_ENDING = "أ", "ا", "ى", "ي"
# What is written onto an Arabic word: and, so; by; to.
CONJUNCTIONS = (AND, "ف")
# The pronouns of whom a masdar is owned by: «ودعمها».
OWNERS = ("ها", "هم", "ه")
BY, TO = "ب", "ل"
# The ending of «أن» and «إن» without a pronoun.
THAT = "ن"
OF = "of"
BESIDE_REACH = 9
HEADLINE_REACH = 3
BOTH = 2
# What stands after a verb, and not between a participle and the noun that it describes.
AROUND = frozenset(
    {"target", "agent", "party", "between", "from", "place", "step", "connector", "relative", "complement", "according"}
)
FINITE_KINDS = frozenset({"verb", "say", "light"})
# What may stand before «أن» and a past.
STEPS = frozenset({"step", "until", "earlier"})
OPENING = frozenset({"relative", "complement", "negation", "connector"})


def is_verb(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether the word can be a verb here: no preposition is written onto it, none governs it."""
    if sense.kind in ("participle", "noun", MASDAR) or sense.form in ("participle", "noun", "predicate"):
        return True
    if reading.lexicon.is_verb_first:
        if not _is_spelt(reading.text.tokens[mark.last - 1].text, sense):
            return False
        return BY not in mark.clitics and (TO not in mark.clitics or sense.form == "present")
    return _english_verb(reading, mark, sense)


def _is_spelt(word: str, sense: Sense) -> bool:
    """Whether a word that has the key of a verb is written as one: «هنا» is no «هنأ», «تلقى» no present of «ألقى».

    Nor is «ينفي», which denies, one of «نُفي» who is sent away.
    """
    lemma, _, present = sense.detail.split(" ", maxsplit=1)[0].partition("/")
    if lemma.endswith(HAMZA) and sense.form == "past" and word.endswith(ALIF):
        return False
    if sense.form not in ("present", "future"):
        return True
    if present.endswith(PAST_ENDING) and word.endswith(PRESENT_ENDING):
        return False
    return not (lemma.startswith(HAMZA) and lemma.endswith(PAST_ENDING) and word.endswith(PAST_ENDING))


def reads_as_verb(reading: Reading, mark: Match[Sense]) -> bool:
    """Of a word that is verb and masdar alike: a verb opens its clause or follows its subject."""
    if not reading.lexicon.is_verb_first:
        return True
    if mark.clitics not in ("", *CONJUNCTIONS) or is_aimed_at(reading, mark.first) or _is_owned_masdar(reading, mark):
        return False
    t = mark.first - 1
    if t < 0:
        return True
    if reading.sentence[t] != reading.sentence[mark.first] or mark.clitics == AND:
        return not (mark.clitics and reading.has(t, "noun"))
    if _is_said_of(reading, mark.first):
        return False
    before, kinds = reading.text.tokens[t], reading.kinds(t)
    if before.text in COMMAS and reading.has(mark.first, "noun") and reading.clause[t] == reading.clause[mark.first]:
        # «أعلنت الحركة، اليوم، قصف القاعدة»
        return False
    if before.text in COMMAS or before.text in QUOTES or before.text in ".:؛":
        return True
    if "purpose" in kinds:
        return False
    if kinds & OPENING or _ends_opening(reading, t) or reading.lexicon.has_word(before.key, "auxiliary"):
        return True
    # A name before it is its subject, unless that name belongs to a verb before: «أبلغ الوزير شكر بلاده».
    return t in reading.inside_name and not has_verb(reading, t)


def _ends_opening(reading: Reading, t: int) -> bool:
    """Whether a phrase of two words that opens a clause ends at a token: «بعد أن», «في حين»."""
    mark = reading.marks.get(t - 1)
    return mark is not None and mark.last == t + 1 and bool(reading.kinds(t - 1) & OPENING)


def _is_said_of(reading: Reading, t: int) -> bool:
    """Whether a masdar is what is spoken of after «أن» or «إن»: «أن دعم فنلندا للسويد»; but «بعد أن دعم», «أنه دعم»."""
    word, keys = reading.lexicon.has_word, reading.text.keys
    opener = t - BOTH if reading.text.tokens[t - 1].text in QUOTES else t - 1
    if not reading.has(opener, "complement") or not keys[opener].endswith(THAT) or not word(keys[t], "masdar"):
        return False
    before = opener - 1
    is_conjunction = bool(reading.kinds(before) & STEPS) or word(keys[before], "since") or word(keys[before], "perfect")
    return before < 0 or not is_conjunction


def _is_owned_masdar(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a masdar with a pronoun stands after a mark or «أن»: «أعلنت، يوم الأحد، رفضها المقترح», «أن "دعمه»."""
    key, t = reading.text.tokens[mark.first].key, mark.first - 1
    owner = next((owner for owner in OWNERS if key.endswith(owner)), "")
    if mark.clitics or not owner or not reading.lexicon.has_word(key.removesuffix(owner), "masdar") or t < 0:
        return False
    before = reading.text.tokens[t].text
    return before in COMMAS or before in QUOTES or reading.has(t, "complement")


def is_joined_masdar(reading: Reading, mark: Match[Sense]) -> bool:
    """Whether a masdar with the letters of a verb is joined to a noun, no verb before it: «تقديم الدعم وفتح المعبر»."""
    word, tokens = reading.lexicon.has_word, reading.text.tokens
    key = tokens[mark.first].key.removeprefix(AND)
    if mark.clitics != AND or not any(word(key.removesuffix(owner), "masdar") for owner in ("", *OWNERS)):
        return False
    first = reading.text.sentences[reading.sentence[mark.first]].first
    for t in range(mark.first - 1, first - 1, -1):
        kinds = reading.kinds(t)
        if "noun" in kinds:
            return True
        if tokens[t].text in COMMAS or kinds & FINITE_KINDS:
            return False
    return mark.first > first


def _english_verb(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether a form of an English verb is one here, told by the words before it."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    if is_hyphened(reading, mark.first):
        # "the Swedish-backed front" tells nothing.
        return False
    before = [tokens[t].key for t in range(max(0, mark.first - 3), mark.first) if tokens[t].text not in QUOTES]
    if len(before) > 1 and before[-1].endswith("ly") and sense.form in ("base", "present"):
        before.pop()
    previous = before[-1] if before else ""
    if any(word(key, "reader") for key in before[-2:]):
        return False
    has_pronoun = any(word(key, "pronoun") for key in before)
    if sense.form in ("past", "participle"):
        if word(previous, "before_noun") or _is_adjective(reading, mark, previous):
            return False
        if word(previous, "measure") and tokens[mark.first].key == sense.detail.partition(" ")[0]:
            # "a $5 billion bid for": a past that is written as its noun.
            return False
        return has_pronoun or not word(previous, "possessive")
    if sense.form == "gerund":
        if word(previous, "article") or word(previous, "other_one"):
            return False
        is_short = has_pronoun and any(word(key, "possessive") for key in before)
        is_gerund = is_short or _goes_on(reading, before) or word(previous, "before_gerund")
        is_habit = previous == OF and word(before[-2], "habit")
        if is_gerund or is_habit or beside_at(reading, mark.first) is not None:
            return True
        return word(previous, "before_doing") and _is_done(reading, mark, sense, previous)
    follows_name = mark.first - 1 in reading.inside_name and not word(previous, "determiner")
    if sense.form == "base":
        if word(previous, "modal") or _is_done_by_many(reading, mark, sense):
            return True
        return follows_name and (previous.endswith("s") or _is_plural(reading, mark.first))
    # "Plane crash kills 12": a headline tells of what happened.
    if word(previous, "subject") or follows_name or _follows_noun(reading, mark.first):
        return True
    # "The south rejects the charge": what is no noun that tells something is the verb of what follows.
    is_noun = any(other.kind == "noun" for other in mark.values) or word(previous, "article")
    return not is_noun and bool(previous) and has_object(reading, mark.last)


def is_hyphened(reading: Reading, t: int) -> bool:
    """Whether a word goes on with one before a hyphen, "Swedish-backed"; one with room before it is a dash."""
    tokens = reading.text.tokens
    return t > 0 and tokens[t - 1].text == "-" and tokens[t - 1].end == tokens[t].start


def _follows_noun(reading: Reading, t: int) -> bool:
    """Whether a noun that tells something ends right before a token."""
    for first in range(max(0, t - SHORT), t):
        mark = reading.marks.get(first)
        if mark is not None and mark.last == t and reading.has(first, "noun"):
            return True
    return False


def _is_done_by_many(reading: Reading, mark: Match[Sense], sense: Sense) -> bool:
    """Whether a headline begins with many who have no name and what they do: "Rebels seize town", "Police fire at"."""
    before, first = mark.first - 1, reading.text.sentences[reading.sentence[mark.first]].first
    if not 0 <= before - first < HEADLINE_REACH or not reading.has(before, "unnamed"):
        return False
    key = reading.text.tokens[before].key
    is_many = key.endswith(("s", "men")) or reading.lexicon.has_word(key, "many")
    return is_many and (bool(sense.complement) or has_object(reading, mark.last))


def _is_plural(reading: Reading, t: int) -> bool:
    """Whether several names stand before a verb: "Finland, Sweden sign truce"."""
    name = reading.ends.get(t)
    return name is not None and (name.is_joined or (name.first > 1 and name.first - 1 in reading.ends))


def _goes_on(reading: Reading, before: list[str]) -> bool:
    """Whether to be stands before a form in -ing, an adverb at most between: "is also holding", no "killed by"."""
    word = reading.lexicon.has_word
    for key in reversed(before):
        if word(key, "be"):
            return True
        if not (key.endswith("ly") or word(key, "helper") or key == "not"):
            return False
    return False


def beside_at(reading: Reading, t: int) -> int | None:
    """The "with" before somebody and a form in -ing: "with Finland threatening war"."""
    tokens, low = reading.text.tokens, max(0, t - BESIDE_REACH)
    if t - 1 not in reading.inside_name and not reading.has(t - 1, "unnamed"):
        return None
    for n in range(t - 1, low - 1, -1):
        if reading.lexicon.has_word(tokens[n].key, "beside"):
            return n
        if n not in reading.inside_name and (not tokens[n].text.isalpha() or reading.kinds(n) & AROUND):
            return None
    return None


def _is_done(reading: Reading, mark: Match[Sense], sense: Sense, previous: str) -> bool:
    """Whether a form in -ing has what makes it a verb: "after taking office", "by shelling a town"."""
    word, keys = reading.lexicon.has_word, reading.text.keys
    is_to_do = mark.last < len(keys) and word(keys[mark.last], "infinitive") and sense.trigger is not None
    if has_object(reading, mark.last) or is_to_do:
        return True
    is_short = len(sense.complement) == 1 and min(len(key) for key in sense.complement[0]) <= SHORT + 1
    is_particle = is_short and any(word(key, "particle") for key in sense.complement[0])
    return bool(sense.complement) and (is_particle or not (is_short and word(previous, "doer")))


def _is_adjective(reading: Reading, mark: Match[Sense], previous: str) -> bool:
    """Whether a participle only says of what kind somebody is: "four jailed militants", but not "four jailed in"."""
    tokens, word, t = reading.text.tokens, reading.lexicon.has_word, mark.last
    if not (previous.isdigit() or word(previous, "counting")) or t >= len(tokens):
        return False
    is_noun = tokens[t].text.isalpha() and t not in reading.timed and not word(tokens[t].key, "article")
    is_noun = is_noun and not word(tokens[t].key, "joining") and not word(tokens[t].key, "infinitive")
    return is_noun and not word(tokens[t].key, "be") and not reading.kinds(t) & AROUND


def has_object(reading: Reading, t: int) -> bool:
    """Whether an object begins at a token: a name, an article, a number."""
    if t in reading.names:
        return True
    return t < len(reading.text.tokens) and (
        reading.text.tokens[t].text.isdigit() or reading.lexicon.has_word(reading.text.tokens[t].key, "article")
    )
