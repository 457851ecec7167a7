"""Names whom no list knows in a script with capitals: what a run of capitalised words names, and by what evidence."""

from __future__ import annotations

from dataclasses import replace

from etl.actors.lexicon import Is
from etl.actors.reading import QUOTES, Found, Reading
from etl.actors.runs import Run, is_capital, is_headline, joins, kind_of, run_at
from etl.model import Kind

# A run of this many words and more is a headline or a list, not one person.
LONGEST_PERSON = 4


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
            if one := numbered(reading, i, sentence.last):
                found.append(one)
                i = one.last
                continue
            run = run_at(reading, i, sentence.first, sentence.last, headlines[number])
            if run.last > run.first and (one := judge(reading, run, sentence.first, sentence.last)):
                found.append(one)
            i = max(run.last, i + 1)
    return found


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
    announced = classifier_before(reading, first, begin) if len(words) > 1 else None
    if announced and not is_described(reading, words) and not reading.word(first).kinds & Is.GIVEN:
        return reading.found(first, last, announced, "classified", 0.65)
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
    if is_given_alone(reading, words, begin, stop):
        return reading.found(first, last, "person", "given-alone", 0.6)
    if is_called(reading, words, begin, stop):
        return reading.found(first, last, "person", "role-alone", 0.55)
    if not is_namelike(reading, words) or len(words) < 2 or run.is_after_the:
        return None
    if reading.word(words[0]).kinds & Is.GIVEN:
        return reading.found(first, last, "person", "given-name", 0.85)
    # «Jack Kessler», «Chad Olsen»: a first word that may be a given name may be another word besides.
    is_maybe = bool(reading.word(words[0]).kinds & Is.MAYBE_GIVEN)
    if any(is_ordinary(reading, i) for i in words[is_maybe:]):
        return None
    if first in reading.known and kind_of(reading, first) == "state" and not is_maybe:
        return None
    if role_before(reading, first, begin) or speaks(reading, first, last, begin, stop):
        return reading.found(first, last, "person", "role-or-speech", 0.75)
    if reading.word(words[0]).kinds & Is.MAYBE_GIVEN and not is_after_place_word(reading, first, begin):
        return reading.found(first, last, "person", "given-name", 0.6)
    if first > begin and reading.tokens[first - 1].key == "told" and reading.tokens[first].key in ARTICLES:
        return reading.found(first, last, "outlet", "told", 0.55)
    if is_unlike_else(reading, replace(run, first=first), words, begin, stop):
        return reading.found(first, last, "person", "capitals", 0.5)
    return None


ARTICLES = frozenset({"le", "la", "les", "el", "il", "der", "die", "das"})


def is_ordinary(reading: Reading, i: int) -> bool:
    if i + 1 < len(reading.tokens) and reading.tokens[i + 1].text in "'’" and joins(reading, i + 1, i + 3, False):
        # «As» of «As'ad» is no word.
        return False
    return bool(reading.word(i).kinds & (Is.COMMON | Is.NATIONALITY) or reading.cue(i, "nationality"))


def is_called(reading: Reading, words: list[int], begin: int, stop: int) -> bool:
    """Whether one word that is nothing else stands directly after who somebody is: «rebel leader Prachanda»."""
    i = words[0]
    if len(words) > 1 or i in reading.known or reading.word(i).kinds or is_worn(reading, i) or i == begin:
        return False
    after = reading.tokens[i + 1] if i + 1 < stop else None
    if after and (after.text[0].isupper() or after.text in "-–/" or after.text.isdigit()):
        return False
    role = reading.cue(i - 1, "offices")
    return role is not None and role.last == i and reading.tokens[i - 1].text.islower()


def is_given_alone(reading: Reading, words: list[int], begin: int, stop: int) -> bool:
    """Whether one given name is somebody who speaks («Chris said») or a relation («his wife, Chris,»)."""
    i = words[0]
    if len(words) > 1 or not reading.word(i).kinds & Is.GIVEN or i in reading.known:
        return False
    says = reading.cue(i + 1, "speech") if i + 1 < stop else None
    if says and reading.tokens[i + 1].key in _SAYS:
        return not is_after_place_word(reading, i, begin)
    before = i - 2 if i > begin and reading.tokens[i - 1].text == "," else i - 1
    return before >= begin and bool(reading.cue(before, "relations"))


def numbered(reading: Reading, i: int, stop: int) -> Found | None:
    """An outlet that is a number: «Channel 12»."""
    is_number = i + 1 < stop and reading.tokens[i + 1].text.isdigit() and len(reading.tokens[i + 1].text) <= 2
    return reading.found(i, i + 2, "outlet", "numbered", 0.85) if is_number and reading.cue(i, "outlets") else None


def is_unlike_else(reading: Reading, run: Run, words: list[int], begin: int, stop: int) -> bool:
    """Whether two to four words that nobody knows can hardly name anything but a person."""
    first, last = run.first, run.last
    if is_after_place_word(reading, first, begin) or is_quoted(reading, first, last, begin, stop):
        return False
    apart = [i for i in words if i == first or not reading.is_joined(i)]
    if not 2 <= len(apart) <= LONGEST_PERSON or any(reading.tokens[i].text == "&" for i in range(first, last)):
        return False
    # «Pixel Visual 2», «Ludlow, Calif.»: things have numbers after them, places larger places.
    if any(i in reading.known and kind_of(reading, i) != "person" for i in words):
        return False
    if last < stop and (reading.tokens[last].text.isdigit() or reading.cue(last, "facilities")):
        return False
    if last + 1 < stop and reading.tokens[last].text == "," and reading.cue(last + 1, "places"):
        return False
    return not any(is_worn(reading, i) for i in words)


def is_worn(reading: Reading, i: int) -> bool:
    """Whether a word is shouted, a letter alone, or a form of an ordinary word."""
    token = reading.tokens[i]
    return token.text.isupper() or len(token.text) < 2 or reading.lexicon.is_related(token.key)


def is_quoted(reading: Reading, first: int, last: int, begin: int, stop: int) -> bool:
    """Whether a run stands alone between quotation marks, as a title or a word does."""
    is_open = first > begin and reading.tokens[first - 1].text in QUOTES
    closing = last + 1 if last < stop and reading.tokens[last].text in ",." else last
    return is_open and closing < len(reading.tokens) and reading.tokens[closing].text in QUOTES


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


_SAID = frozenset({"said", "says", "added", "adds", "explained", "wrote"})
_SAYS = _SAID | {"told", "tells", "recalled", "replied", "testified", "joked"}


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
