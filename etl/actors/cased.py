"""Names whom no list knows in a script with capitals: runs of capitalised words, and the evidence for what they are."""

from __future__ import annotations

from dataclasses import dataclass

from etl.actors.knowledge import knowledge
from etl.actors.lexicon import Is
from etl.actors.reading import QUOTES, Found, Reading
from etl.model import Kind

# A run of this many words and more is a headline or a list, not one person.
LONGEST_PERSON = 4
HEADLINE_SHARE = 0.6
HEADLINE_LENGTH = 5


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words that follow one another, tokens `first` to `last` (excluded); `head` is an organisation's."""

    first: int
    last: int
    head: Kind | None
    is_after_the: bool


def cased(reading: Reading) -> list[Found]:
    """The people, organisations and outlets that capitals and their neighbours show, in order."""
    found = []
    headlines = [is_headline(reading, sentence.first, sentence.last) for sentence in reading.text.sentences]
    for number, sentence in enumerate(reading.text.sentences):
        i = sentence.first
        while i < sentence.last:
            if not is_capital(reading, i):
                i += 1
                continue
            run = run_at(reading, i, sentence.first, sentence.last, headlines[number])
            if run.last > run.first and (one := judge(reading, run, sentence.first, sentence.last)):
                found.append(one)
            i = max(run.last, i + 1)
    return found


def run_at(reading: Reading, i: int, begin: int, stop: int, is_headline: bool) -> Run:
    """The run of capitalised words at a token, without the title or the ordinary word that may begin it."""
    first = i
    while first < stop and (
        (title := reading.cue(first, "titles", "offices")) or is_opening_word(reading, first, begin, is_headline)
    ):
        first = title.last if title else first + 1
        while first < stop and reading.tokens[first].text == "." and reading.is_joined(first):
            first += 1
        if title and first < stop and not is_capital(reading, first):
            break
    last = first
    head: Kind | None = None
    is_after_the = i > begin and reading.tokens[i - 1].key == "the"
    while last < stop:
        token = reading.tokens[last]
        if is_capital(reading, last):
            if last > first and ends_before(reading, first, last, is_headline, head is not None):
                break
            cue = reading.cue(last, "heads")
            if cue and cue.values[0].detail != "lower":
                head = "outlet" if any(value.detail == "outlet" for value in cue.values) else "organisation"
                last = max(last + 1, min(cue.last, stop))
                continue
            last += 1
        elif last > first and joins(reading, last, stop, head is not None):
            last += 1
        else:
            break
        if token.text in QUOTES:
            break
    while last > first and not (is_capital(reading, last - 1) or reading.is_joined(last - 1)):
        last -= 1
    while last > first and not reading.is_word(last - 1):
        last -= 1
    return Run(first, last, head, is_after_the)


def is_capital(reading: Reading, i: int) -> bool:
    return reading.tokens[i].text[0].isupper()


def is_opening_word(reading: Reading, i: int, begin: int, is_headline: bool) -> bool:
    """Whether a capital is only that of a sentence's first word, or of an ordinary word in a headline."""
    if not is_capital(reading, i):
        return False
    word = reading.word(i)
    if word.kinds & Is.CLOSER:
        return True
    is_first = i == begin or reading.tokens[i - 1].text in QUOTES | {":", "-", "–", "—", "•", "*", "…", "|", "."}
    is_ordinary = bool(word.kinds & (Is.COMMON | Is.VERB)) and not word.kinds & Is.GIVEN
    return is_ordinary and (is_first or is_headline)


def ends_before(reading: Reading, first: int, i: int, is_headline: bool, has_head: bool) -> bool:
    """Whether a capitalised word belongs to no run that began before it."""
    if reading.word(i).kinds & Is.CLOSER or borders_known(reading, i, has_head):
        return True
    # «Security Committee Pavel Orlov» are two names, but «John Legend» and «Justice Department» are one each.
    if has_head and reading.word(i).kinds & Is.GIVEN and i + 1 < len(reading.tokens) and is_capital(reading, i + 1):
        return True
    is_surname = i == first + 1 and bool(reading.word(first).kinds & Is.GIVEN)
    if reading.cue(i, "titles", "offices") and not (has_head or is_surname or reading.cue(i, "heads")):
        return True
    word = reading.word(i)
    return is_headline and bool(word.kinds & (Is.COMMON | Is.VERB)) and not word.kinds & Is.GIVEN


def borders_known(reading: Reading, i: int, has_head: bool) -> bool:
    """Whether a known name that is no state ends before a word or begins with it, so that two names meet there."""
    if reading.cue(i, "heads"):
        return False
    if i in reading.known and not has_head:
        kind, is_short = kind_of(reading, i), reading.known[i].last == i + 1
        return kind in {"organisation", "outlet"} or (kind == "person" and not is_short)
    return any(
        j in reading.known and reading.known[j].last == i and kind_of(reading, j) in {"outlet", "organisation"}
        for j in range(max(0, i - 5), i)
    )


def kind_of(reading: Reading, i: int) -> Kind:
    return knowledge().actors[reading.known[i].values[0].actor_id].kind


def joins(reading: Reading, i: int, stop: int, has_head: bool) -> bool:
    """Whether a token that is no capital stands inside a name: «-», an initial's stop, «bin», «of» after a head."""
    token = reading.tokens[i]
    if i + 1 >= stop:
        return False
    following = reading.tokens[i + 1]
    if token.text in "-–" and reading.is_joined(i) and reading.is_joined(i + 1):
        return following.text[0].isalpha()
    if token.text == ".":
        return len(reading.tokens[i - 1].text) == 1 and reading.is_joined(i) and following.text[0].isupper()
    if token.text in "'’":
        return reading.is_joined(i) and reading.is_joined(i + 1) and following.text[0].isupper()
    if token.text == "&":
        return following.text[0].isupper()
    kinds = reading.word(i).kinds
    if reading.is_joined(i) and reading.tokens[i - 1].text in "-–":
        return True
    if kinds & Is.CONNECTOR and not reading.is_joined(i):
        return following.text[0].isupper() or following.text in "-–"
    if token.key in {"of", "for", "on", "the"} and has_head:
        return following.text[0].isupper() or (following.key == "the" and i + 2 < stop and is_capital(reading, i + 2))
    return token.key == "and" and has_head and reading.tokens[i - 1].text[0].isupper() and _had_of(reading, i)


def _had_of(reading: Reading, i: int) -> bool:
    return any(reading.tokens[j].key in {"of", "for"} for j in range(max(0, i - 4), i)) and is_capital(reading, i + 1)


def judge(reading: Reading, run: Run, begin: int, stop: int) -> Found | None:
    """What a run names, if its words or its neighbours tell."""
    first, last = run.first, run.last
    while not run.head and first < last - 1 and reading.word(first).kinds & Is.NATIONALITY:
        first += 1
    if first in reading.known and reading.known[first].last >= last:
        return None
    words = [i for i in range(first, last) if reading.is_word(i) and (i == first or is_capital(reading, i))]
    if not words or all(len(reading.tokens[i].text) == 1 or reading.word(i).kinds & Is.CLOSER for i in words):
        return None
    title = first > begin and title_before(reading, first, begin, len(words))
    if run.head and (len(words) > 1):
        if is_place(reading, last - 1):
            return None
        return reading.found(first, last, run.head, "head", 0.8)
    named = classifier_after(reading, last, stop) if len(words) > 1 else None
    if named and not is_described(reading, words) and not reading.word(first).kinds & Is.GIVEN:
        return reading.found(first, last, named, "classified", 0.65)
    if is_place(reading, words[-1]) or (is_place(reading, words[0]) and not run.is_after_the):
        return None
    if title and is_namelike(reading, words):
        return reading.found(first, last, "person", "title", 0.9)
    classified = classifier_before(reading, first, begin) or classifier_after(reading, last, stop)
    if (
        classified
        and not is_described(reading, words)
        and not (reading.word(first).kinds & Is.GIVEN and len(words) > 1)
    ):
        return reading.found(first, last, classified, "classified", 0.65)
    if run.is_after_the and len(words) > 1 and is_team(reading, words):
        return reading.found(first, last, "organisation", "team", 0.6)
    if not is_namelike(reading, words) or len(words) < 2 or run.is_after_the:
        return None
    if reading.word(words[0]).kinds & Is.GIVEN:
        return reading.found(first, last, "person", "given-name", 0.85)
    if any(reading.word(i).kinds & (Is.COMMON | Is.NATIONALITY) for i in words):
        return None
    if first in reading.known and kind_of(reading, first) == "state":
        return None
    if role_before(reading, first, begin) or speaks(reading, first, last, begin, stop):
        return reading.found(first, last, "person", "role-or-speech", 0.75)
    if reading.word(words[0]).kinds & Is.MAYBE_GIVEN and not is_after_place_word(reading, first, begin):
        return reading.found(first, last, "person", "given-name", 0.6)
    return None


def is_namelike(reading: Reading, words: list[int]) -> bool:
    """Whether words could be a person's: few, none of them a noun of places, none shouted."""
    return len(words) <= LONGEST_PERSON + 1 and not any(
        reading.cue(i, "heads", "facilities") and not reading.word(i).kinds & Is.GIVEN for i in words
    )


def is_described(reading: Reading, words: list[int]) -> bool:
    """Whether words only describe: adjectives of nationality, ordinary words («the Islamist movement»)."""
    ordinary = Is.COMMON | Is.VERB | Is.CLOSER if len(words) == 1 else Is.CLOSER
    return all(
        reading.word(i).kinds & (ordinary | Is.NATIONALITY) or reading.cue(i, "nationality", "places") for i in words
    )


def is_team(reading: Reading, words: list[int]) -> bool:
    """Whether words are a place and a plural after it: «the Houston Astros»."""
    place = reading.cue(words[0], "places")
    return bool(place and place.last <= words[-1] and reading.tokens[words[-1]].text.endswith("s"))


def is_place(reading: Reading, i: int) -> bool:
    return bool(reading.cue(i, "facilities", "places"))


def title_before(reading: Reading, i: int, begin: int, words: int) -> bool:
    """Whether a title stands directly before a name: «President», «Mr.»; «Actor» asks for a name of two words."""
    roles = ("titles", "offices") if words > 1 else ("titles",)
    j = i - 1
    if j >= begin and reading.tokens[j].text == "." and reading.is_joined(j):
        j -= 1
    for k in range(max(begin, j - 2), j + 1):
        match = reading.cue(k, *roles)
        if match and match.last in {j + 1, i} and is_capital(reading, k):
            return True
    return False


def role_before(reading: Reading, i: int, begin: int) -> bool:
    """Whether a noun for who someone is stands before a token: «shopkeeper», «her husband,»."""
    j = i - 1
    if j >= begin and reading.tokens[j].text == ",":
        j -= 1
    return j >= begin and any(
        (match := reading.cue(k, "offices", "carriers")) and match.last == j + 1
        for k in range(max(begin, j - 1), j + 1)
    )


def speaks(reading: Reading, first: int, last: int, begin: int, stop: int) -> bool:
    """Whether a verb of speech or an apposition stands beside the name."""
    i = last
    if i < stop and reading.cue(i, "speech"):
        return not is_after_place_word(reading, first, begin)
    if i + 1 < stop and reading.tokens[i].text == ",":
        following = reading.tokens[i + 1]
        if following.text.isdigit() and len(following.text) <= 2:
            return True
        if reading.cue(i + 1, "relatives"):
            return True
        for j in range(i + 1, min(stop, i + 6)):
            if reading.cue(j, "offices"):
                return True
            if not reading.is_word(j) and reading.tokens[j].text not in "-'":
                break
    before = first - 1
    return before >= begin and bool(reading.cue(before, "speech")) and reading.tokens[before].key in _SAID


_SAID = frozenset({"said", "says", "added", "adds", "explained", "wrote", "told"})


def is_after_place_word(reading: Reading, i: int, begin: int) -> bool:
    return i > begin and reading.tokens[i - 1].key in reading.lexicon.locatives


def classifier_before(reading: Reading, i: int, begin: int) -> Kind | None:
    """The kind that a noun before the name tells: «retailer», «newspaper»."""
    j = i - 1
    if j < begin:
        return None
    match = reading.cue(j, "classifiers", "outlets")
    if match is None or match.last != i:
        return None
    return "outlet" if any(value.role == "outlets" for value in match.values) else "organisation"


def classifier_after(reading: Reading, i: int, stop: int) -> Kind | None:
    """The kind that a noun after the name tells: «company», «news agency»."""
    if i >= stop:
        return None
    match = reading.cue(i, "classifiers", "outlets")
    if match is None:
        return None
    return "outlet" if any(value.role == "outlets" for value in match.values) else "organisation"


def is_headline(reading: Reading, first: int, last: int) -> bool:
    """Whether most words of a sentence are capitalised."""
    words = [i for i in range(first, last) if reading.is_word(i) and len(reading.tokens[i].text) > 3]
    return len(words) >= HEADLINE_LENGTH and sum(is_capital(reading, i) for i in words) > HEADLINE_SHARE * len(words)
