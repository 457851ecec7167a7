"""The language of a text, told by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from etl.data import LANGUAGES, language_codes, yaml_mapping

# The head of a text tells its language; a long text is not read to its end for it.
SAMPLE = 4_000
# Running text in a language has this share of its commonest words; a headline may have none.
COMMON, HEADLINE = 0.08, 12
_WORD = re.compile(r"[^\W\d_]+")


def detect(text: str) -> str:
    """The code of the language that wrote `text`, or `other` where no language folder knows its words.

    A language takes a text by the share of words that are its own commonest ones (`stop_words` of its detect.yml);
    letters that it never uses speak against it, so that Persian is not read as Arabic.
    """
    words = _WORD.findall(text[:SAMPLE].lower())
    if not words:
        return "other"
    counts = Counter(words)
    letters = Counter(letter for word in words for letter in word)
    best, score = max(
        ((code, _score(code, counts, letters, len(words))) for code in _known()),
        key=lambda pair: pair[1],
        default=("other", 0.0),
    )
    return best if score > 0 else "other"


def known(code: str) -> str:
    """A declared language as a folder's code: `AR-lb`, `ara` and `Arabic` are `ar`; '' for one that has no folder."""
    short = re.split(r"[-_]", code.strip().lower())[0]
    return _names().get(short, "")


def _score(code: str, words: Counter[str], letters: Counter[str], total: int) -> float:
    stop_words, own, foreign = _profile(code)
    letter_total = letters.total()
    share_own = sum(count for letter, count in letters.items() if own[0] <= letter <= own[1]) / letter_total
    if share_own < 0.5:
        return 0.0
    strange = sum(letters[letter] for letter in foreign) / letter_total
    common = sum(words[word] for word in stop_words) / total
    if common < COMMON and total > HEADLINE:
        return 0.0
    # Without a common word the script alone decides, where no strange letter speaks against it.
    return max(0.0, common + 0.001 * share_own - 4 * strange)


@cache
def _profile(code: str) -> tuple[frozenset[str], tuple[str, str], frozenset[str]]:
    data = yaml_mapping(LANGUAGES / code / "detect.yml")
    first, last = data["letters"]["first"], data["letters"]["last"]
    return frozenset(data["stop_words"]), (first, last), frozenset(data["foreign_letters"])


@cache
def _known() -> tuple[str, ...]:
    return tuple(code for code in language_codes() if (LANGUAGES / code / "detect.yml").exists())


@cache
def _names() -> dict[str, str]:
    names = {}
    for code in language_codes():
        names[code] = code
        path = LANGUAGES / code / "detect.yml"
        if path.exists():
            names |= dict.fromkeys(yaml_mapping(path)["names"], code)
    return names
