"""Who does what an English verb tells: what stands before it, read leftwards over auxiliaries, days and insertions."""

from __future__ import annotations

from etl.events.parties.subject_first.noun_phrases import (
    actors_of,
    before_parenthesis,
    body_before,
    is_authority,
    is_listed,
    is_possessive,
    owners_of,
    stands_for,
)
from etl.events.parties.subject_first.pronouns import may_mean, meant
from etl.events.reading import COMMAS, DOUBLE, QUOTES, STOPS, Named, Reading, is_quoted
from etl.events.words.verbs import is_finite, is_helper
from etl.events.words.wordclass import beside_at

DEEPEST = 3
ATTENDING_REACH = 5
INVERTED_REACH = 6
ADVERBIAL_REACH = 5
ARTICLE_REACH = 3
BEHIND_REACH = 6
PAIR_REACH = 16
GOING_ON = frozenset({"place", "target", "connector", "step", "from", "earlier"})
BARRIERS = frozenset({"target", "place", "agent", "party", "from", "connector", "relative", "complement"})
BREAKS = COMMAS | QUOTES | STOPS | {"(", ")", "-"}


def subject_of(reading: Reading, verb: int, known: list[int], depth: int = 0) -> tuple[list[int], bool]:
    """The actors that stand as subject of the verb at a token, and whether a pronoun or another verb led to them.

    `known` are those of whom the text told before: a pronoun points at them first.
    """
    tokens, low = reading.text.tokens, reading.text.sentences[reading.sentence[verb]].first
    if depth > DEEPEST:
        return [], False
    if tokens[verb].key.endswith("ing") and not _follows_be(reading, verb, low):
        opening = beside_at(reading, verb)
        if opening is not None:
            return actors_of(reading, opening + 1, verb), False
        return _of_participle(reading, verb, low, known, depth), True
    t = over_helpers(reading, verb, low)
    if t >= low:
        return _ending_at(reading, t, verb, known, depth)
    if reading.lexicon.has_word(tokens[low].key, "having"):
        return _of_participle(reading, verb, low, known, depth), True
    return _inverted(reading, verb), False


def _ending_at(reading: Reading, t: int, verb: int, known: list[int], depth: int) -> tuple[list[int], bool]:
    """The subject that ends at a token, by what stands there: a name, a pronoun, a relative, an and, a mark, a verb."""
    key, word = reading.text.tokens[t].key, reading.lexicon.has_word
    low = reading.text.sentences[reading.sentence[verb]].first
    if t in reading.inside_name:
        return actors_of(reading, low, t + 1), False
    if word(key, "pronoun"):
        speaker = _speaker(reading, t, known, depth)
        return (meant(reading, t, known) if speaker is None else speaker), True
    if reading.has(t, "relative"):
        return _of_relative(reading, t, low, known, depth)
    if word(key, "joining"):
        return _of_verb_before(reading, t, low, known, depth), True
    if _is_break(reading, t):
        inverted = _inverted(reading, verb)
        return (inverted, False) if inverted else _over_insertion(reading, t, low, known, depth)
    if is_finite(reading, t):
        return subject_of(reading, t, known, depth + 1)
    if _is_being(reading, t + 1):
        # "Larsen resigned after being charged"
        before = next((n for n in range(t, low - 1, -1) if is_finite(reading, n)), None)
        is_said = before is not None and reading.has(before, "say")
        return [] if is_said else _of_participle(reading, t + 1, low, known, depth), True
    return actors_of(reading, low, t + 1), False


def _is_being(reading: Reading, t: int) -> bool:
    """Whether a token is "being" or "having", by which a verb goes on with another's subject past a preposition."""
    key, word = reading.text.tokens[t].key, reading.lexicon.has_word
    is_participle = (word(key, "be") and key.endswith("ing")) or word(key, "having")
    return is_participle and bool(reading.kinds(t - 1) & GOING_ON)


def _of_relative(reading: Reading, t: int, low: int, known: list[int], depth: int) -> tuple[list[int], bool]:
    """The head of a relative clause, "Finland, which", or who wrote it: "in a statement that condemned"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    end = t - 1 if t > low and tokens[t - 1].text in COMMAS else t
    head = reading.ends.get(end)
    if head is not None and word(tokens[t].key, "of_whom") and reading.actors[head.actor].kind == "person":
        return [head.actor], False
    if head is not None and _is_in_town(reading, head):
        return [], False
    if end > low and word(tokens[end - 1].key, "paper"):
        # "voted for a resolution that condemns".
        return _of_verb_before(reading, end - 1, low, known, depth), True
    return actors_of(reading, low, end), False


def _speaker(reading: Reading, pronoun: int, known: list[int], depth: int) -> list[int] | None:
    """Who speaks of himself right after a verb of saying: "the carrier said it was"; None if another may be."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    said = pronoun - 2 if reading.has(pronoun - 1, "complement") else pronoun - 1
    low = reading.text.sentences[reading.sentence[pronoun]].first
    if said <= low or not reading.has(said, "say") or not is_finite(reading, said):
        return None
    if is_authority(reading, said - 1) and reading.names.keys().isdisjoint(range(max(low, said - ARTICLE_REACH), said)):
        # "Police said they were": what they say of themselves is told of nobody named.
        return []
    found = subject_of(reading, said, known, depth + 1)[0]
    if found:
        return found if all(may_mean(reading, pronoun, actor) for actor in found) else None
    is_one = tokens[said - 1].text.islower() and not tokens[said - 1].key.endswith("s")
    is_thing = any(word(tokens[t].key, "article") for t in range(max(low, said - ARTICLE_REACH), said))
    return [] if is_one and is_thing else None


def _is_in_town(reading: Reading, name: Named) -> bool:
    """Whether a state only says where a town is: "an attack in Turku, Finland, which"."""
    tokens, t = reading.text.tokens, name.first
    is_state = reading.actors[name.actor].kind == "state"
    return is_state and t > 1 and tokens[t - 1].text in COMMAS and tokens[t - 2].text.istitle()


def head_of(reading: Reading, participle: int) -> list[int]:
    """Whom a participle without to be is said of: "Nielsen, elected in June", "soldiers killed in the blast"."""
    low = reading.text.sentences[reading.sentence[participle]].first
    end = over_helpers(reading, participle, low) + 1
    if end > low and reading.text.tokens[end - 1].text in COMMAS:
        end -= 1
    if end <= low:
        return []
    found = actors_of(reading, low, end)
    if found or not reading.lexicon.has_word(reading.text.tokens[participle].key, "accused"):
        return found
    # "Larsen, a former minister accused of fraud": whom the apposition is about.
    comma = next((t for t in range(end - 1, low, -1) if reading.text.tokens[t].text in COMMAS), low)
    is_apposed = comma > low and reading.lexicon.has_word(reading.text.tokens[comma + 1].key, "apposing")
    return actors_of(reading, low, comma) if is_apposed else []


def beside(reading: Reading, t: int, known: list[int]) -> list[int]:
    """Who does what the sentence tells around a noun: before it, or after the comma where it stands in the opening."""
    return _of_participle(reading, t, reading.text.sentences[reading.sentence[t]].first, known, 0)


def behind(reading: Reading, t: int, known: list[int]) -> list[int]:
    """Who is told to be behind an attack: "the Northern Front is behind the bombing in Turku"."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    low = max(reading.text.sentences[reading.sentence[t]].first, t - BEHIND_REACH)
    for n in range(t - 1, low, -1):
        if word(tokens[n].key, "behind"):
            return subject_of(reading, n - 1, known)[0] if word(tokens[n - 1].key, "be") else []
        if n in reading.inside_name or not tokens[n].text.isalpha() or reading.kinds(n) & BARRIERS:
            return []
    return []


def without_bodies(reading: Reading, actors: list[int]) -> list[int]:
    """The people alone of those with whom their body is named, for it dies or is jailed with nobody."""
    people = [actor for actor in actors if reading.actors[actor].kind == "person"]
    return [a for a in actors if not people or reading.actors[a].kind != "organisation"]


def pair_before(reading: Reading, verb: int) -> list[int]:
    """The two between whom the subject of a verb is: "talks between Finland and Sweden were brokered"."""
    low = max(reading.text.sentences[reading.sentence[verb]].first, verb - PAIR_REACH)
    for t in range(verb - 1, low, -1):
        if reading.has(t, "between"):
            names = [name for n in range(t, verb) if (name := reading.names.get(n)) is not None]
            return [name.actor for name in names if not name.is_adjective or stands_for(reading, name)]
        if t not in reading.inside_name and (reading.text.tokens[t].text in COMMAS or is_other_verb(reading, t)):
            return []
    return []


def is_other_verb(reading: Reading, t: int) -> bool:
    """Whether a verb stands at a token that does more than help the next."""
    return is_finite(reading, t) and not is_helper(reading, t)


def attends(reading: Reading, t: int) -> bool:
    """Whether the sentence tells of somebody at a meeting: "After the talks in Oslo, Nielsen said", "at a meeting"."""
    low = max(reading.text.sentences[reading.sentence[t]].first, t - ATTENDING_REACH)
    return any(reading.lexicon.has_word(reading.text.tokens[n].key, "attending") for n in range(low, t))


def owner_of_subject(reading: Reading, verb: int) -> list[int]:
    """Whose the subject is, where a thing is: "Finland's largest port was attacked"."""
    low = reading.text.sentences[reading.sentence[verb]].first
    return owners_of(reading, low, over_helpers(reading, verb, low) + 1)


def victim_of(reading: Reading, verb: int) -> list[int]:
    """Whom an accident befalls by its subject: "a Finnair flight crashed"."""
    low = reading.text.sentences[reading.sentence[verb]].first
    end = over_helpers(reading, verb, low) + 1
    return body_before(reading, low, end) or owners_of(reading, low, end)


def over_helpers(reading: Reading, verb: int, low: int) -> int:
    """The last token before a verb and all that goes with it: "has on Monday also been"."""
    t = _before_quotes(reading, verb) - 1
    while t >= low and t not in reading.inside_name:
        if reading.text.tokens[t].text == ")":
            t = before_parenthesis(reading, t, low)
        elif t in reading.timed or is_helper(reading, t):
            t -= 1
        else:
            t, last = _before_adverbial(reading, t, low), t
            if t == last:
                break
    return t


def _before_quotes(reading: Reading, verb: int) -> int:
    """Where a verb begins with the quotation mark before it, if a clause goes on into it: 'Larsen "condemned" it'."""
    tokens, low = reading.text.tokens, reading.text.sentences[reading.sentence[verb]].first
    goes_on = verb - 1 > low and tokens[verb - 1].text in DOUBLE and tokens[verb - 2].text.isalpha()
    return verb - 1 if goes_on and is_quoted(reading, verb) else verb


def _before_adverbial(reading: Reading, t: int, low: int) -> int:
    """The auxiliary that an adverbial parts from its verb, "has on many occasions condemned"; else the same token."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    for n in range(t, max(low, t - ADVERBIAL_REACH) - 1, -1):
        if n in reading.inside_name or tokens[n].text in BREAKS:
            return t
        if word(tokens[n].key, "perfect_auxiliary"):
            return n if word(tokens[n + 1].key, "opens_adverbial") else t
    return t


def _follows_be(reading: Reading, verb: int, low: int) -> bool:
    """Whether a form in -ing is a tense: "is holding", "began withdrawing"."""
    t = verb - 1
    while t >= low and is_helper(reading, t):
        key = reading.text.tokens[t].key
        if reading.lexicon.has_word(key, "be") or reading.lexicon.has_word(key, "gone_on"):
            return True
        t -= 1
    return False


def _of_participle(reading: Reading, verb: int, low: int, known: list[int], depth: int) -> list[int]:
    """The doer of "accusing": that of the clause before it, or after it where it opens its sentence."""
    if not any(is_finite(reading, t) for t in range(low, verb)):
        last = reading.text.sentences[reading.sentence[verb]].last
        comma = next((t for t in range(verb, last) if reading.text.tokens[t].text in COMMAS), last)
        following = next((t for t in range(comma, last) if is_finite(reading, t)), None)
        return [] if following is None else subject_of(reading, following, known, depth + 1)[0]
    return _of_verb_before(reading, verb, low, known, depth)


def _of_verb_before(reading: Reading, t: int, low: int, known: list[int], depth: int) -> list[int]:
    """The subject with which a verb goes on: that of the finite verb before it in its sentence."""
    for before in range(t - 1, low - 1, -1):
        if is_finite(reading, before):
            return subject_of(reading, before, known, depth + 1)[0]
    return []


def _over_insertion(reading: Reading, comma: int, low: int, known: list[int], depth: int) -> tuple[list[int], bool]:
    """The subject before an insertion: "Finland, which has no army, accused"; else that of the verb before."""
    tokens, quoted = reading.text.tokens, _opening_quote(reading, comma - 1, low)
    for t in range(comma - 1 if quoted is None else quoted - 1, low - 1, -1):
        if not _is_break(reading, t):
            continue
        if is_listed(reading, t) and _is_joined(reading, comma):
            # "ministers of Finland, Sweden and Norway, met": the list is the subject.
            return actors_of(reading, low, comma), False
        key = tokens[t + 1].key
        is_relative = reading.has(t + 1, "relative") or key.endswith(("ing", "ed"))
        is_relative = is_relative or reading.lexicon.has_word(key, "apposing")
        if not is_relative and any(is_finite(reading, n) for n in range(t + 1, comma)):
            break
        added = _after_adding(reading, t + 1)
        if added is not None:
            added = _past_words(reading, added, comma)
            return [*actors_of(reading, low, t), *_names_between(reading, added, comma)], False
        named = _names_between(reading, t + 1, comma)
        if named:
            before = [] if t == low else actors_of(reading, low, t)
            is_person = all(reading.actors[actor].kind == "person" for actor in named)
            return (named if is_person or not before else before), False
        if t > low:
            found = [*actors_of(reading, low, t), *_led(reading, t + 1, comma)]
            if found or _has_own_subject(reading, t, low):
                return found, False
            return _over_insertion(reading, t, low, known, depth)
    return _of_verb_before(reading, comma, low, known, depth), True


def _is_joined(reading: Reading, t: int) -> bool:
    """Whether the last name of a list ends at a token: "and Norway"."""
    name = reading.ends.get(t)
    return name is not None and name.is_joined


def _after_adding(reading: Reading, t: int) -> int | None:
    """Where the names begin of ", including Finland,", ", led by Larsen,", ", along with Sweden,"; else None."""
    tokens, word = reading.text.tokens, reading.lexicon.has_word
    if word(tokens[t].key, "including"):
        return t + 1
    if word(tokens[t].key, "led") and reading.has(t + 1, "agent"):
        return t + 2
    return reading.marks[t].last if reading.has(t, "party") else None


def _past_words(reading: Reading, t: int, last: int) -> int:
    """Where the first name begins past what tells of it: "led by activist hedge fund Northern Partners"."""
    first, tokens = t, reading.text.tokens
    while t < last and t not in reading.names:
        if not tokens[t].text.isalpha() or reading.kinds(t) & BARRIERS or is_finite(reading, t):
            return first
        t += 1
    return t


def _opening_quote(reading: Reading, t: int, low: int) -> int | None:
    """The mark that opens the quoted words ending at a token and going on with a clause: 'which means "Forward"'."""
    tokens = reading.text.tokens
    if tokens[t].text not in DOUBLE:
        return None
    opening = next((n for n in range(t - 1, low, -1) if tokens[n].text in DOUBLE), low)
    return opening if opening > low and tokens[opening - 1].text.isalpha() else None


def _has_own_subject(reading: Reading, comma: int, low: int) -> bool:
    """Whether a clause begins before an insertion with somebody unnamed: "said that her cousin, a pilot, had died"."""
    for t in range(comma - 1, low, -1):
        if _is_break(reading, t) or is_finite(reading, t):
            return False
        if reading.has(t, "complement"):
            return t < comma - 1
    return False


def _led(reading: Reading, first: int, last: int) -> list[int]:
    """The body that an insertion says a person leads or speaks for: ", a spokesman for the Northern Front,"."""
    tokens = reading.text.tokens
    for t in range(first, last):
        if reading.lexicon.has_word(tokens[t].key, "leads"):
            owner = [name.actor for n in range(t + 1, min(last, t + 4)) if (name := reading.names.get(n)) is not None]
            return [actor for actor in owner[:1] if reading.actors[actor].kind == "organisation"]
    return []


def _is_break(reading: Reading, t: int) -> bool:
    is_sign = reading.text.tokens[t].text in BREAKS and t not in reading.inside_name
    return is_sign and not is_possessive(reading, t)


def _names_between(reading: Reading, first: int, last: int) -> list[int]:
    """The names that fill a stretch, joined by and: ", Mary Nielsen and Johan Larsen,"."""
    actors: list[int] = []
    t = _after_title(reading, first, last)
    while t < last:
        name = reading.names.get(t)
        if name is None or name.is_adjective or name.last > last:
            if actors and reading.lexicon.has_word(reading.text.tokens[t].key, "and"):
                t += 1
                continue
            return []
        actors.append(name.actor)
        t = max(name.last, t + 1)
    return actors


def _after_title(reading: Reading, first: int, last: int) -> int:
    """Where the name begins in ", former president Mary Nielsen,"; the first token where there is no title."""
    tokens, word, t = reading.text.tokens, reading.lexicon.has_word, first
    while t < last and t not in reading.names:
        if not tokens[t].text.isalpha() or (t in reading.marks and not reading.kinds(t) & {"unnamed", "earlier"}):
            return first
        t += 1
    has_title = any(word(tokens[n].key, "office") or word(tokens[n].key, "proxy") for n in range(first, t))
    return t if has_title else first


def _inverted(reading: Reading, verb: int) -> list[int]:
    """The speaker after a verb of saying: '"We are ready," said the minister, Mary Nielsen'."""
    if not reading.has(verb, "say"):
        return []
    tokens = reading.text.tokens
    for t in range(verb + 1, min(len(tokens), verb + 1 + INVERTED_REACH)):
        name = reading.names.get(t)
        if name is not None and not name.is_adjective:
            # "Nielsen, who was there, said Finland would": Finland said nothing.
            goes_on = name.last < len(tokens) and is_finite(reading, name.last)
            return [] if goes_on else [name.actor]
        if tokens[t].text in BREAKS or t in reading.marks:
            return []
    return []
