"""Words run together where a link stood in the page («أفاد مراسلالوكالة»), set apart again for reading."""

from __future__ import annotations

import re
from functools import cache, partial

from etl.actors.gazetteer import gazetteer
from etl.actors.lexicon import Is, Lexicon, lexicon, word_anew
from etl.text import Text
from etl.text.memory import Memory
from etl.text.sentences import split
from etl.text.tokens import Token, offset_in

SHORTEST = 7
SHORTEST_PART = 3
SHORTEST_NAME = 5
SHORTEST_GLUED = 5
# The letters that only end words, before another; and a long vowel before one that only opens a syllable.
_ENDING = re.compile("[ةى](?=[\u0622-\u064a])|(?<!الل)ا(?=[أإ])")
# «أنّ», «من», «مع» and «قد» before another word; «معارضيه» is one.
_THAT = re.compile("[وفبل]?(?:[أإ]ن[\u064e\u0651]*|من|مع(?!ا.{0,5}$)|قد)(?=[\u0621-\u064a])")
# The letter that only opens words, and the prefixes that may stand before it.
_OPENING = re.compile("(?<=[\u0621-\u064a\u0651])إ")
PREFIXES = ("", "وال", "بال", "لل", "ال", "ل", "ب", "و", "ف")
PREFIXED = frozenset("وفبكلاأس")
SHADDA, CONJOINED = "\u0651", "ما"
PLURALS = ("ون", "ين", "ات")
# «أن» and «قد» begin few words: a short one may follow them.
SELDOM = ("أن", "قد")
PARTS = Is.COMMON | Is.VERB | Is.CLOSER | Is.NATIONALITY


def parted(text: Text) -> Text:
    """The text with its run-together words set apart, for the rooms that read names and events."""
    tokens = unglue(text.tokens, lexicon(text.language.code))
    if len(tokens) == len(text.tokens):
        return text
    return Text(text.raw, text.language, tokens, split(text.raw, tokens, text.language))


def unglue(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens, those of two or three known words written as one set apart; whatever is unsure stays whole."""
    if lexicon.is_cased:
        return tokens
    result: list[Token] = []
    cuts = _cuts(lexicon)
    for token in tokens:
        cut = cuts[token.text] if len(token.text) >= SHORTEST_GLUED else 0
        while cut:
            middle = token.start + cut
            head = token.text[:cut]
            result.append(Token(token.start, middle, head, lexicon.language.key(head)))
            rest = token.text[cut:]
            token = Token(middle, token.end, rest, lexicon.language.key(rest))  # noqa: PLW2901
            cut = cuts[rest]
        result.append(token)
    return result


@cache
def _cuts(lexicon: Lexicon) -> Memory[str, int]:
    return Memory(partial(_cut, lexicon))


def _cut(lexicon: Lexicon, word: str) -> int:
    """How many characters of a word are one of its own, 0 where it is one word."""
    # No Arabic word goes on after these letters: «علىحزمة», «الأوكرانيةأنّ», «كماأكد».
    ending = _ENDING.search(word)
    if ending:
        return ending.end()
    cut = _after_that(lexicon, word) or _before_opening(lexicon, word)
    if cut:
        return cut
    key = lexicon.language.key(word)
    letters = _seams(lexicon)[key] if len(key) >= SHORTEST else 0
    return offset_in(Token(0, len(word), word, key), letters) if letters else 0


def _after_that(lexicon: Lexicon, word: str) -> int:
    """How many characters of a word are «أنّ», «من» or the like to which the next is run: «أنّالمدينة», «قدرفضت»."""
    head = _THAT.match(word)
    if head is None:
        return 0
    rest = lexicon.language.key(word[head.end() :])
    if SHADDA in head.group():
        is_word = len(rest) > SHORTEST_PART and _words(lexicon)[rest]
    else:
        # «منخفضا» is one word.
        shortest = SHORTEST_PART if head.group().endswith(SELDOM) else SHORTEST_PART + 1
        has_article = rest.startswith(lexicon.language.article) and len(rest) >= SHORTEST
        is_part = len(rest) > shortest and (_words(lexicon)[rest] if has_article else _is_listed(lexicon, rest))
        is_word = is_part and not _is_one_word(lexicon, lexicon.language.key(word))
    return head.end() if is_word else 0


def _before_opening(lexicon: Lexicon, word: str) -> int:
    """How many characters stand before «إ», with which a word begins, and its prefixes: «الأخبارإنّ», «تهماًبالإهمال»."""
    opening = _OPENING.search(word)
    if opening is None or PREFIXED.issuperset(word[: opening.start()]):
        return 0
    key, words = lexicon.language.key, _words(lexicon)
    before = word[: opening.start()]
    ends = [len(before) - len(prefix) for prefix in PREFIXES if before.endswith(prefix)]
    return next((end for end in ends if end >= SHORTEST_PART and words[key(before[:end])]), 0)


@cache
def _seams(lexicon: Lexicon) -> Memory[str, int]:
    return Memory(partial(_seam, lexicon))


def _seam(lexicon: Lexicon, key: str) -> int:
    """How many letters of an unknown word are a word of their own, 0 where it cannot safely be told."""
    if _is_one_word(lexicon, key):
        return 0
    best, strength = 0, 0
    for letters in range(2, len(key) - 1):
        left, right = key[:letters], key[letters:]
        score = _strength(lexicon, left, right)
        if score > strength:
            best, strength = letters, score
    return best


def _is_one_word(lexicon: Lexicon, key: str) -> bool:
    return _is_known(lexicon, key) or bool(lexicon.word(key).kinds & ~Is.DEFINITE)


def _strength(lexicon: Lexicon, left: str, right: str) -> int:
    """How much speaks for two words in one: the letters of a known name beside a known word."""
    if right in lexicon.light_endings:
        return 0
    if left in lexicon.glued and _has_verb(lexicon, left, right):
        return SHORTEST_PART + 1
    if left in lexicon.glued and _may_be_governed(lexicon, left, right):
        return SHORTEST_PART
    if _is_named_clearly(lexicon, right) and len(left) >= SHORTEST_PART:
        return len(right)
    words = _words(lexicon)
    if not words[left]:
        return 0
    if not words[right] and not (len(right) >= SHORTEST and _seams(lexicon)[right]):
        return 0
    # A short given name is in many a word («المحتجون»): it needs a known name before it.
    if len(right) < SHORTEST_NAME and _is_given(lexicon, right) and _name_length(lexicon, left) < SHORTEST_NAME:
        return 0
    names = max(_name_length(lexicon, left), _name_length(lexicon, right, may_go_on=True))
    # «أوري» in «أوريخوفا»: a short given name with an ordinary word is more often a foreign name.
    if len(left) < SHORTEST_NAME and _is_given(lexicon, left) and names < SHORTEST_NAME:
        return 0
    shortest = min(len(left), len(right))
    # «المس» of «المستخدم», «والأ» of «والأخيرة»: what is left beside an article must be a word by itself.
    bare = left.removeprefix("و")
    bare = bare.removeprefix(lexicon.language.article) if bare.startswith(lexicon.language.article) else left
    if names >= SHORTEST_NAME and (shortest >= SHORTEST_PART or lexicon.whole(min(left, right, key=len)) & Is.CLOSER):
        return names
    shortest = min(len(bare), len(right))
    is_verb = bool(word_anew(lexicon, left).kinds & Is.VERB) and shortest >= SHORTEST_PART
    if shortest <= SHORTEST_PART and not is_verb:
        return SHORTEST_PART if _is_before_preposition(lexicon, left, right) else 0
    if right in lexicon.glued:
        # «التدريبات بعد», not «التدريبا تبعد».
        return SHORTEST_PART + 2
    # «ودانت حركة», not «ودان تحركة»: after a verb a noun is likelier than a second verb.
    return SHORTEST_PART + bool(word_anew(lexicon, right).kinds & Is.COMMON)


def _may_be_governed(lexicon: Lexicon, left: str, right: str) -> bool:
    """Whether a part after a word such as «عن» is an ordinary word, too long to be a part of another: «عنبرنامج».

    After a longer one it may be shorter: «بعدوصول».
    """
    is_ordinary = bool(lexicon.whole(right) & (Is.COMMON | Is.VERB)) or _is_known(lexicon, right)
    shortest = SHORTEST_NAME if len(left) < SHORTEST_PART else SHORTEST_NAME - 1
    return len(right) >= shortest and is_ordinary


def _is_before_preposition(lexicon: Lexicon, left: str, right: str) -> bool:
    """Whether a word such as «بين» follows a long word with the article: «الصناعيبين»."""
    article = lexicon.language.article
    if right not in lexicon.glued | lexicon.glued_after or len(left) <= SHORTEST_NAME:
        return False
    if not left.startswith(article):
        return left.endswith(PLURALS) and bool(lexicon.whole(left) & Is.COMMON)
    return bool(lexicon.kinds.get(left[len(article) :], 0) & Is.COMMON)


def _has_verb(lexicon: Lexicon, left: str, right: str) -> bool:
    """Whether a verb follows a conjunction such as «بعدما»: «بعدمانجح»."""
    return left.endswith(CONJOINED) and len(right) >= SHORTEST_PART and bool(lexicon.whole(right) & Is.VERB)


def _is_listed(lexicon: Lexicon, right: str) -> bool:
    """Whether a part is a word as it is listed, and no form of one: «أندرسون», «منفردين» are one word."""
    return bool(lexicon.kinds.get(right.removeprefix(lexicon.language.article)))


def _is_named_clearly(lexicon: Lexicon, right: str) -> bool:
    """Whether a part is a known name with its article, which stands inside no other word: «بركةللميادين»."""
    article, fused = lexicon.language.article, lexicon.language.fused
    return right.startswith((article, fused)) and _name_length(lexicon, right) >= SHORTEST_NAME


@cache
def _words(lexicon: Lexicon) -> Memory[str, bool]:
    """Whether a part is a word by itself."""
    return Memory(partial(_is_word, lexicon))


def _is_word(lexicon: Lexicon, key: str) -> bool:
    if _is_known(lexicon, key):
        return True
    return bool(word_anew(lexicon, key).kinds & (PARTS | Is.GIVEN)) and len(key) > 1


def _is_given(lexicon: Lexicon, key: str) -> bool:
    return bool(word_anew(lexicon, key).kinds & Is.GIVEN)


def _is_known(lexicon: Lexicon, key: str) -> bool:
    return gazetteer(lexicon.language.code).alone(key) is not None or lexicon.cues.alone(key) is not None


def _name_length(lexicon: Lexicon, key: str, may_go_on: bool = False) -> int:
    """The letters of the known name at the head of a key: the whole of it, or its beginning where more words follow."""
    names = gazetteer(lexicon.language.code)
    if (clitics := names.alone(key)) is not None:
        return len(key) - clitics
    if (cue := lexicon.cues.at([Token(0, len(key), key, key)], 0)) and any(
        value.role == "nationality" for value in cue.values
    ):
        return len(key)
    if not may_go_on:
        return 0
    for end in range(len(key) - 2, SHORTEST_NAME - 1, -1):
        if _words(lexicon)[key[end:]]:
            clitics = names.alone(key[:end])
            if clitics is not None:
                return end - clitics
    return 0
