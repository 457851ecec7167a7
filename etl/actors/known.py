"""Known names where a text writes them, each with whom it may mean and whether it acts there."""

from __future__ import annotations

from etl.actors.capitals import acts, ends_cue, is_called_place, is_city
from etl.actors.knowledge import Name, knowledge
from etl.actors.lexicon import ORDINARY, Is
from etl.actors.reading import Found, Reading
from etl.actors.signs import QUOTES
from etl.model import Span
from etl.text.phrases import Match

# A name of so many words is told by them, however it is written.
LONG = 3
# What stands before "Peru's Congress": the state, the apostrophe, the s.
OWNED = 3
STRENGTH = {"full": 0.98, "official": 0.98, "short": 0.9, "acronym": 0.9, "demonym_people": 0.85, "capital": 0.8}


def known(reading: Reading) -> list[Found]:
    """The known names of a text, capitals only where they act."""
    found = []
    for match in reading.known.values():
        names = match.values
        if all(name.form == "capital" or is_city(name) for name in names) and not acts(reading, match):
            continue
        if any(is_city(name) for name in names) and is_called_place(reading, match.first):
            continue
        if is_inside_name(reading, match) or not is_written_so(reading, match) or is_platform(reading, match):
            continue
        if is_other_word(reading, match) or is_named_after(reading, match) or is_of_other_state(reading, match):
            continue
        found.append(_found(match, names))
    return found


def _found(match: Match[Name], names: tuple[Name, ...]) -> Found:
    actors = knowledge().actors
    ids = tuple(dict.fromkeys(name.actor_id for name in names))
    kind = actors[ids[0]].kind
    form = names[0].form if len(ids) == 1 else "ambiguous"
    span = Span(match.start, match.end)
    return Found(match.first, match.last, span, kind, f"known-{form}", STRENGTH.get(form, 0.7), ids, form)


def is_written_so(reading: Reading, match: Match[Name]) -> bool:
    """Whether the text writes the name as a name: capitals where it has them («US», never «us»), no adverb's ending."""
    written = reading.text.raw[match.start : match.end]
    if not reading.lexicon.is_cased:
        return TANWIN not in written[-2:]
    if written.islower():
        # Some papers write "the international court of justice"; fewer words may be any court.
        is_long = match.last - match.first >= LONG
        return any(name.text.islower() or (is_long and name.form == "full") for name in match.values)
    # «the Islamic state» is any state that is Islamic.
    if match.last > match.first + 1 and not is_capital_like(reading, match):
        return False
    if written.lower().startswith("the ") and (is_compass(reading, match) or is_adjective(reading, match)):
        return False
    if written.startswith("the ") and match.last - match.first == 2:
        # «the Sun» is a star, «The Sun» a newspaper.
        return not reading.word(match.first + 1).kinds & Is.COMMON
    # «Nato» may stand for NATO, but «Who» and «Us» are words of their own.
    is_acronym = all(name.text.isupper() for name in match.values) and not written.isupper()
    return not (is_acronym and len(written) <= 4 and reading.word(match.first).kinds & (Is.COMMON | Is.CLOSER))


def is_compass(reading: Reading, match: Match[Name]) -> bool:
    """Whether «the West» only begins the name of a place or of its people: «the West African bloc»."""
    i = match.last
    goes_on = i < reading.sentence_ends[match.first] and reading.tokens[i].text[0].isupper()
    return goes_on and bool(reading.cue(i - 1, "facilities"))


def is_adjective(reading: Reading, match: Match[Name]) -> bool:
    """Whether a newspaper's name only begins a longer one: «The National Umma party»."""
    i = match.last
    if (
        match.last - match.first != 2
        or i >= reading.sentence_ends[match.first]
        or i in reading.known
        or i in reading.cues
    ):
        return False
    is_name = reading.tokens[i].text[0].isupper() and not reading.word(i).kinds & ORDINARY
    return is_name and bool(reading.word(i - 1).kinds & Is.COMMON)


def is_capital_like(reading: Reading, match: Match[Name]) -> bool:
    """Whether the last word has its capital, where it is a word for any state, or all there is besides «the»."""
    i = match.last - 1
    is_paper = match.last - match.first == 2 and reading.tokens[match.first].key == "the"
    is_other = is_paper or bool(reading.cue(i, "government", "peoples"))
    length = match.last - match.first - (reading.tokens[match.first].key == "the")
    is_small = reading.tokens[i].text[0].islower() and is_other and length < LONG
    return not is_small or any(name.text.endswith(reading.tokens[i].text) for name in match.values)


TANWIN = "\u064b"


def is_platform(reading: Reading, match: Match[Name]) -> bool:
    """Whether the name is only the place where something was posted: «على تويتر»."""
    before = match.first - 1
    if before < 0 or not reading.cue(match.first, "platforms"):
        return False
    while before > 0 and reading.tokens[before].text in "\"'“«":
        before -= 1
    word = reading.word(before)
    return bool(word.kinds & Is.CLOSER or reading.cue(before, "facilities", "classifiers"))


def is_inside_name(reading: Reading, match: Match[Name]) -> bool:
    """Whether a given name stands before a short name, so that it is part of another person's: «علي الأسد»."""
    names = match.values
    if not all(name.form in {"short", "ambiguous"} for name in names) or match.clitics:
        return False
    before = match.first - 1
    if before < 0 or reading.sentence_ends[before] != reading.sentence_ends[match.first]:
        return False
    return bool(reading.word(before).kinds & Is.GIVEN) and before not in reading.known


def is_adjective_at(reading: Reading, i: int) -> bool:
    """Whether a token is an adjective of nationality and no name by itself or with others."""
    if not reading.cue(i, "nationality"):
        return False
    covers = [reading.known[j] for j in range(max(0, i - 4), i + 1) if j in reading.known and reading.known[j].last > i]
    return all(cover.first == i and is_other_word(reading, cover) for cover in covers)


def is_named_after(reading: Reading, match: Match[Name]) -> bool:
    """Whether somebody's name is only that of a place: «قاعدة الملك سلمان», «King Fahd Airport»."""
    if any(knowledge().actors[name.actor_id].kind != "person" for name in match.values):
        return False
    if reading.lexicon.is_cased:
        return reading.tokens[match.last - 1].text[0].isupper() and bool(
            match.last < len(reading.tokens)
            and reading.tokens[match.last].text[0].isupper()
            and reading.cue(match.last, "facilities")
        )
    return bool(reading.cue(match.first - 1, "facilities")) and not match.clitics


def is_other_word(reading: Reading, match: Match[Name]) -> bool:
    """Whether the word is another one here: a verb, a portfolio, what is voted for, an adjective after its noun."""
    if reading.lexicon.is_cased:
        return False
    i = match.first
    is_single = match.last == i + 1
    quoted = i > 0 and reading.tokens[i - 1].text in QUOTES
    if is_single and not quoted and reading.lexicon.whole(reading.word(i).rest) & (Is.VERB | Is.CLOSER):
        return True
    if i == 0 or reading.sentence_ends[i - 1] != reading.sentence_ends[i]:
        return False
    if ends_cue(reading, i - 1, "elections", "ministers"):
        return True
    # «الرياضيين الروس والبيلاروس»: an adjective goes on with the adjective before it.
    if match.clitics == "و" and is_single and is_adjective_at(reading, i - 1):
        return all(name.form == "demonym_people" for name in match.values)
    is_adjective = bool(reading.cue(i, "nationality")) or all(name.form == "demonym_people" for name in match.values)
    if match.clitics or not is_definite_noun(reading, i - 1):
        return False
    # «السياسة الخارجية الأميركية» is no ministry.
    is_relation = reading.tokens[i].key.endswith("يه") and bool(reading.word(i).kinds & Is.DEFINITE)
    return (is_adjective and is_single) or (is_relation and not is_single)


def is_definite_noun(reading: Reading, i: int) -> bool:
    """Whether a word carries the article, by itself or fused with a preposition («للاجئين»)."""
    language = reading.lexicon.language
    fused = language.fused and reading.tokens[i].key.startswith(language.fused)
    return bool(reading.word(i).kinds & Is.DEFINITE or fused)


def is_of_other_state(reading: Reading, match: Match[Name]) -> bool:
    """Whether a common word for a body is that of another state than the one known by it: "Peru's Congress"."""
    first = match.first
    if not reading.lexicon.is_cased or match.last > first + 1 or not reading.word(first).kinds & Is.COMMON:
        return False
    has_owner = first >= OWNED and reading.tokens[first - 1].key == "s" and reading.tokens[first - 2].text in "'’"
    owner = next((each for each in reading.known.values() if has_owner and each.last == first - 2), None)
    if owner is None:
        return False
    actors = knowledge().actors
    homes = {actors[name.actor_id].country for name in match.values}
    owners = {name.actor_id for name in owner.values if actors[name.actor_id].kind == "state"}
    return bool(owners) and homes.isdisjoint(owners)
