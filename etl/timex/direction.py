"""Whether the sentence around an expression reports what was or announces what will be."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import Literal

from etl.data import LANGUAGES, yaml_mapping
from etl.model import Span
from etl.text import Text
from etl.text.language import language
from etl.text.phrases import Phrases

Direction = Literal["past", "future"]

# A cue further off than this many words belongs to another clause.
WORDS_BEFORE = 14
WORDS_AFTER = 7
# A cue of several words («كان من المقرر») counts as a whole: it begins at most so many words before its last.
LONGEST_CUE = 3


@dataclass(frozen=True)
class Cues:
    """The words that announce or report, from direction.yml; a prefix makes a verb future («سيلتقي»).

    Those that look onward announce what stands after them and report what stands before: "called for". What is
    `appointed` right before such words is to come, whatever told it: «حددت 17 كانون الأول موعداً».
    """

    phrases: Phrases[Direction]
    onward: frozenset[str]
    appointed: Phrases[str]
    prefixes: tuple[str, ...]
    exceptions: tuple[str, ...]
    clauses: frozenset[str]
    ranges: frozenset[str]
    ahead: Phrases[str]
    aims: frozenset[str]

    def prefixed(self, key: str) -> bool:
        return key.startswith(self.prefixes) and len(key) > 3 and not key.startswith(self.exceptions)


def direction(text: Text, span: Span, first: int) -> tuple[Direction, str] | None:
    """Where the sentence looks and the words that show it, None where nothing does.

    The nearest cue before the expression decides, else the nearest one after it. `first` is the index of the token
    with which the expression begins.
    """
    cues = direction_cues(text.language.code)
    if cues is None:
        return None
    sentence = text.sentences[text.sentence_at(span.start)]
    tokens = text.tokens
    after = bisect_left(tokens, span.end, key=lambda token: token.start)
    appointed = cues.appointed.at(tokens, after) if after < sentence.last else None
    if appointed is not None:
        return "future", text.raw[appointed.start : appointed.end]
    for i in range(first - 1, max(sentence.first, first - WORDS_BEFORE) - 1, -1):
        match = cues.phrases.at(tokens, i)
        if match is not None and match.last <= first + 1:
            for start in range(max(sentence.first, i - LONGEST_CUE), i):
                longer = cues.phrases.at(tokens, start)
                if longer is not None and longer.last > i:
                    match = longer
                    break
            return match.values[0], text.raw[match.start : match.end]
        if _is_prefixed(cues, tokens[i].key, text):
            return "future", tokens[i].text
    for i in range(after, min(sentence.last, after + WORDS_AFTER)):
        if tokens[i].key in cues.clauses:
            return None
        match = cues.phrases.at(tokens, i)
        if match is not None:
            words = text.raw[match.start : match.end]
            looks_onward = " ".join(token.key for token in tokens[match.first : match.last]) in cues.onward
            return "past" if looks_onward else match.values[0], words
        if _is_prefixed(cues, tokens[i].key, text):
            return "future", tokens[i].text
    return None


def ahead(text: Text, span: Span) -> str:
    """The place in the sentence where the day begins long before it does for most who write of it: '' for none."""
    cues = direction_cues(text.language.code)
    if cues is None:
        return ""
    sentence = text.sentences[text.sentence_at(span.start)]
    for place in cues.ahead.find(text, sentence.first, sentence.last):
        # "sanctions against Pyongyang" are passed elsewhere.
        if text.tokens[place.first - 1].key not in cues.aims or place.first == sentence.first:
            return text.raw[place.start : place.end]
    return ""


def _is_prefixed(cues: Cues, key: str, text: Text) -> bool:
    if not cues.prefixes:
        return False
    if cues.prefixed(key):
        return True
    conjunctions = text.language.clitics
    return any(len(letter) == 1 and key.startswith(letter) and cues.prefixed(key[1:]) for letter in conjunctions)


@cache
def direction_cues(code: str) -> Cues | None:
    """The cues of a language folder, None where it has none."""
    path = LANGUAGES / code / "direction.yml"
    if not path.exists():
        return None
    data = yaml_mapping(path)
    onward = data.get("onward") or ()
    entries: list[tuple[str, Direction]] = [(phrase, "future") for phrase in (*data["announces"], *onward)]
    entries += [(phrase, "past") for phrase in data["reports"]]
    rules = language(code)
    return Cues(
        phrases=Phrases(entries, rules),
        appointed=Phrases([(phrase, phrase) for phrase in data.get("appointed") or ()], rules),
        onward=frozenset(" ".join(rules.key(word) for word in phrase.split()) for phrase in onward),
        prefixes=tuple(map(rules.key, data.get("future_prefixes") or ())),
        exceptions=tuple(map(rules.key, data.get("not_future") or ())),
        clauses=frozenset(map(rules.key, data.get("clauses") or ())),
        ranges=frozenset(map(rules.key, data.get("ranges") or ())),
        ahead=Phrases([(place, place) for place in data.get("ahead") or ()], rules),
        aims=frozenset(map(rules.key, data.get("aims") or ())),
    )
