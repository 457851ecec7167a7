"""By what a run of capitalised words is shown to be a person: its words, a title, a role, a verb of speech."""

from __future__ import annotations

from etl.actors.lexicon import Is
from etl.actors.reading import Reading
from etl.actors.runs import Run, is_capital, joins, kind_of
from etl.actors.signs import QUOTES

# A run of this many words and more is a headline or a list, not one person.
LONGEST_PERSON = 4


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


def is_described_person(reading: Reading, i: int) -> bool:
    """Whether an ordinary word with a capital only describes the name after it: «Insider Ian Rapoport»."""
    word, after = reading.word(i).kinds, reading.word(i + 1).kinds
    is_other = bool(word & Is.COMMON) and not word & (Is.GIVEN | Is.MAYBE_GIVEN) and not reading.cue(i, "facilities")
    return is_other and bool(after & Is.GIVEN) and is_capital(reading, i + 1)


def is_given_alone(reading: Reading, words: list[int], begin: int, stop: int) -> bool:
    """Whether one given name is somebody who speaks («Chris said») or a relation («his wife, Chris,»)."""
    i = words[0]
    if len(words) > 1 or not reading.word(i).kinds & Is.GIVEN or i in reading.known:
        return False
    says = reading.cue(i + 1, "speech") if i + 1 < stop else None
    if says and reading.tokens[i + 1].key in _SAYS:
        return not is_after_place_word(reading, i, begin)
    before = i - 1
    while before > begin and is_list(reading, before):
        before -= 1
    return before >= begin and bool(reading.cue(before, "relations"))


def is_list(reading: Reading, i: int) -> bool:
    """Whether a token may stand in a list of given names: «their sons Matthew, William and Zachary»."""
    return reading.tokens[i].text in {",", "and"} or bool(reading.word(i).kinds & Is.GIVEN and is_capital(reading, i))


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
