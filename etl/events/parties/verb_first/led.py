"""Whether the subject of an Arabic verb stands elsewhere than after it."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.parties.bounds import SHORTEST, TITULAR
from etl.events.parties.titles import BY
from etl.events.parties.verb_first.gender import disagree, is_plural, of_noun, of_verb
from etl.events.parties.verb_first.groups import THEY
from etl.events.parties.verb_first.leading import before
from etl.events.reading import COMMAS, QUOTES, TANWIN, Named, Reading
from etl.events.words.ontology import SYMMETRIC
from etl.events.words.vows import NEVER

NATIONALS = "يون"
# «مليون» is no people.
BARE = 2


def is_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether the form of the word right after an active verb tells that it receives: «المستوطنين», «دعا الدول»."""
    if candidate.form not in ("past", "present", "future") or candidate.last >= len(reading.text.tokens):
        return False
    if is_plural(reading, candidate):
        # «أدانوا»: a verb in the plural has its subject before it.
        return True
    if reading.text.tokens[candidate.last].text.endswith(TANWIN) or is_document(reading, candidate.last):
        return True
    name = reading.names.get(candidate.last)
    if name is not None and not name.preposition and reading.actors[name.actor].kind == "people":
        return reading.text.tokens[name.last - 1].key.endswith("ين")
    return disagree(reading, candidate) or (name is not None and _needs(reading, candidate, name))


def follows_unnamed(reading: Reading, candidate: Candidate, first: Named) -> bool:
    """Whether people without a name do what an active verb tells, right after it: «هاجم مسلحون الجيش»."""
    t = candidate.last
    if candidate.form not in ("past", "present", "future") or first.is_adjective or first.first <= t:
        return False
    key = reading.text.tokens[t].key
    # «فنلنديون»: who is of a state which no name tells.
    is_unknown = t not in reading.marks and key.endswith(NATIONALS) and len(key) > len(NATIONALS) + BARE
    is_alone = key.endswith(THEY) or key.startswith(reading.text.language.article)
    return is_unknown or (reading.has(t, "unnamed") and is_alone)


def follows_known(reading: Reading, candidate: Candidate, first: Named) -> bool:
    """Whether somebody known without a name does what an active verb tells: «طالب السفير الإدارة السويدية بالصبر».

    A noun with the article has no owner, so the state after it is another party.
    """
    t, tokens, article = candidate.last, reading.text.tokens, reading.text.language.article
    is_other = reading.actors[first.actor].kind == "state" and not (first.is_adjective or first.preposition)
    if candidate.form not in ("past", "present", "future") or not is_other or first.is_joined:
        return False
    between = range(t, first.first)
    return bool(between) and all(
        tokens[n].key.startswith(article) and len(tokens[n].key) > SHORTEST and n not in reading.marks for n in between
    )


def is_parted_object(reading: Reading, candidate: Candidate, name: Named) -> bool:
    """Whether a name past a comma is of another gender than the verb: «انتقد السفير، أمس، الولايات المتحدة»."""
    if candidate.form not in ("past", "present", "future") or name.first <= candidate.last or name.is_adjective:
        return False
    verb, noun = of_verb(reading, candidate), of_noun(reading, name.first)
    return reading.text.tokens[name.first - 1].text in COMMAS and "" not in (verb, noun) and verb != noun


def is_document(reading: Reading, t: int) -> bool:
    """Whether the subject is what somebody before issued, so that whom it names after it receives: «حمّل البيان»."""
    tokens = reading.text.tokens
    return t < len(tokens) and t not in reading.names and reading.lexicon.has_word(tokens[t].key, "document")


def needs_object(reading: Reading, candidate: Candidate) -> bool:
    """Whether a verb never stands without an object: «اتهم», «حث»."""
    verb = candidate.rule.partition(":")[2].partition(" ")[0].partition("/")[0]
    return reading.lexicon.has_word(reading.text.language.key(verb), "transitive")


def _needs(reading: Reading, candidate: Candidate, name: Named) -> bool:
    """Whether a name right after a verb that always has an object is the only one: «واتهم فنلندا بالتصعيد»."""
    if not needs_object(reading, candidate) or candidate.has_object:
        return False
    t = name.last
    while t in reading.names and (reading.names[t].is_adjective or reading.names[t].is_joined):
        t = reading.names[t].last
    if t >= len(reading.text.tokens) or t in reading.names:
        return False
    key, mark = reading.text.tokens[t].key, reading.marks.get(t)
    if reading.lexicon.has_word(key, "manner"):
        return False
    # «اتهم لارسن في بيان السويد»: a place may stand before the object.
    is_governed = t == candidate.complement or reading.has(t, "target") or (mark is not None and BY in mark.clitics)
    return is_governed or (key.startswith(BY) and len(key) > SHORTEST)


def is_passive(candidate: Candidate) -> bool:
    """Whether the subject of a word receives."""
    if candidate.voice == "claiming":
        # «مسؤوليتها عن مقتل الجنود»: who claims it did it.
        return False
    if candidate.voice == "passive" or candidate.form == "passive":
        return True
    # «ارتكب الجيش مجزرة راح ضحيتها 20 شهيداً»: whoever commits it does not suffer it.
    return candidate.trigger.subject == "target" and candidate.voice != "active"


def has_pronoun_subject(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject is a pronoun that points back: «أنها استهدفت», «مطالباً»."""
    if candidate.form == "participle":
        return True
    for t in range(candidate.first - 1, max(-1, candidate.first - 3), -1):
        mark = reading.marks.get(t)
        if candidate.rule == NEVER and reading.text.tokens[t].text in QUOTES:
            # «أكدت أنها "لن تتراجع"»
            continue
        if mark is None:
            return False
        for sense in mark.values:
            if sense.kind == "complement" or sense.detail.startswith("لكن"):
                return sense.detail.endswith(("ه", "ها", "هم", "هما", "ي", "نا"))
    return False


def quotes(reading: Reading, candidate: Candidate) -> bool:
    """Whether what a verb is about is quoted right after it: «ودان "الصمت على جرائم فنلندا"»."""
    tokens, t = reading.text.tokens, candidate.last
    is_open = candidate.is_verbal and not is_passive(candidate) and t + 1 < len(tokens)
    is_office = is_open and any(reading.lexicon.has_word(tokens[t + 1].key, kind) for kind in TITULAR)
    return is_open and tokens[t].text in QUOTES and t + 1 not in reading.names and not is_office


def is_led(reading: Reading, candidate: Candidate) -> bool:
    """Whether the subject was named before: a pronoun, a force of his, a verb in the dual, «رحّبا»."""
    if has_pronoun_subject(reading, candidate) or reading.has(candidate.first - 1, "own"):
        return True
    following = reading.text.tokens[candidate.last : candidate.last + 1]
    if candidate.trigger.type in SYMMETRIC and any(reading.lexicon.has_word(t.key, "resumed") for t in following):
        # «زيارة إلى بروكسل التقى خلالها فلاناً»: who met whom is who visited.
        return True
    return candidate.is_dual and not before(reading, candidate)
