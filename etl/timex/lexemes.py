"""The words of time in a text, gathered into runs of neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from etl.text import Text
from etl.text.tokens import Token, offset_in
from etl.timex.lexicon import SIGNS, Kind, Lexicon, Word
from etl.timex.numbers import count_classes, digit_classes, joined, ordinal_classes

# A number that touches one of these is a sum, a share, a tag or a handle, no date.
STICKY_BEFORE = frozenset("$€£¥₪#@+№_=&*")
STICKY_AFTER = frozenset("%٪°$€£")


class Lexeme(NamedTuple):
    """A word of time in its place: offsets without clitics, and the symbol and values of its classes."""

    start: int
    end: int
    word: Word


def runs(text: Text, lexicon: Lexicon) -> Iterator[list[Lexeme]]:
    """The runs of neighbouring words of time, sentence by sentence."""
    tokens, keys, kinds = text.tokens, text.keys, lexicon.kinds
    article, defined = lexicon.language.article, lexicon.with_classes({"defined": ""})
    nothing = Kind.NOTHING
    named, plain = lexicon.with_classes({"named": ""}), lexicon.with_classes({"plain": ""})
    for sentence in text.sentences:
        run: list[Lexeme] = []
        has_numbers = False
        i, last = sentence.first, sentence.last
        while i < last:
            kind = kinds.get(keys[i]) or lexicon.kind(tokens[i])
            if kind is nothing and not run:
                i += 1
                continue
            token = tokens[i]
            if kind is Kind.NUMBER:
                i = _number(tokens, i, last, lexicon, run)
                continue
            if kind is Kind.JOINED and (pair := _parted(tokens, i, last, lexicon)):
                if run:
                    yield _composed(run, lexicon) if has_numbers else run
                run, has_numbers = [pair[0]], "number" in pair[0].word.values
                i = pair[1]
                continue
            match = lexicon.phrases.at(tokens, i) if kind is Kind.WORD else None
            if match is not None and (entries := lexicon.as_written(match, tokens)):
                for letter in match.clitics:
                    name = lexicon.clitics.get(letter)
                    if name is not None:
                        run.append(Lexeme(match.start, match.start, lexicon.with_classes({name: ""})))
                    elif run:
                        yield _composed(run, lexicon) if has_numbers else run
                        run, has_numbers = [], False
                word = lexicon.word(entries)
                has_numbers = has_numbers or "number" in word.values or "ordinal" in word.values
                run.append(Lexeme(match.start, match.end, word))
                i = match.last
                continue
            i += 1
            if kind is Kind.SIGN and (classes := _sign(tokens, i - 1, last, bool(run))):
                run.append(Lexeme(token.start, token.end, lexicon.with_classes(classes)))
            elif run:
                if article and token.key.startswith(article):
                    run.append(Lexeme(token.start, token.start, defined))
                elif not article and token.text[0].isalpha():
                    run.append(Lexeme(token.start, token.start, named if token.text[0].isupper() else plain))
                yield _composed(run, lexicon) if has_numbers else run
                run, has_numbers = [], False
        if run:
            yield _composed(run, lexicon) if has_numbers else run


def _parted(tokens: list[Token], i: int, last: int, lexicon: Lexicon) -> tuple[Lexeme, int] | None:
    """The word of time that lost the space beside it, and the token after it; None where token `i` is one word.

    At the end of another word it counts only before a further word of time: «أبوابهاصباح اليوم».
    """
    token = tokens[i]
    cut = lexicon.joined.cut(token.key)
    middle = offset_in(token, cut)
    if middle == token.end:
        return None
    if token.key[cut:] in lexicon.joined.last:
        if i + 1 == last or lexicon.kind(tokens[i + 1]) not in (Kind.WORD, Kind.NUMBER):
            return None
        word = Token(middle, token.end, token.text[middle - token.start :], token.key[cut:])
        match = lexicon.phrases.at([word, *tokens[i + 1 : i + 4]], 0)
    else:
        match = lexicon.phrases.at([Token(token.start, middle, token.text[: middle - token.start], token.key[:cut])], 0)
    if match is None:
        return None
    return Lexeme(match.start, match.end, lexicon.word(match.values)), i + match.last


def _sign(tokens: list[Token], i: int, last: int, has_run: bool) -> dict[str, str] | None:
    """The classes of a sign inside a run (a bracket may open one), None where the sign ends the run."""
    name = SIGNS[tokens[i].key or tokens[i].text]
    if not has_run and name != "open":
        return None
    is_tight = 0 < i < last - 1 and tokens[i + 1].start == tokens[i].end and tokens[i - 1].end == tokens[i].start
    if name in ("dot", "colon") and not is_tight:
        return None
    return {name: "", f"tight_{name}": ""} if is_tight else {name: ""}


def _number(tokens: list[Token], i: int, last: int, lexicon: Lexicon, run: list[Lexeme]) -> int:
    """Add the number at token `i` to the run, with what its signs join to it; the token after it."""
    token = tokens[i]
    j = i + 1
    digits = token.key
    # 1,200 and 1.200.000 are one count; 3.5 is a decimal; 3.5.2023 stays in its parts.
    while _follows(tokens, j, last, ",،٬") and len(tokens[j + 1].key) == 3 and len(digits) <= 9:
        digits += tokens[j + 1].key
        j += 2
    if j > i + 1:
        values = {"count": str(int(digits))} if len(digits) <= 9 else {}
    elif _follows(tokens, j, last, ".٫") and not _follows(tokens, j + 2, last, ".٫") and not _preceded(tokens, i, "."):
        values = {"decimal": f"{digits}.{tokens[j + 1].key}"}
        j += 2
    else:
        values = digit_classes(digits)
        if "bare_year" in values and j < last and lexicon.is_counted(tokens[j].text, tokens[j].key):
            del values["bare_year"]
    if _is_stuck(tokens, i, j, last, lexicon):
        values = {}
    word = lexicon.with_classes(values) if values else NOTHING
    run.append(Lexeme(token.start, tokens[j - 1].end, word))
    return j


# A number that has no part in time stands in its run as this: no rule matches it.
NOTHING = Word("\uf8ff", {})


def _follows(tokens: list[Token], j: int, last: int, signs: str) -> bool:
    """Whether a sign and a number follow without a space."""
    return (
        j + 1 < last
        and tokens[j].text in signs
        and tokens[j].start == tokens[j - 1].end
        and tokens[j + 1].start == tokens[j].end
        and tokens[j + 1].key.isdecimal()
    )


def _preceded(tokens: list[Token], i: int, sign: str) -> bool:
    return (
        i > 1 and tokens[i - 1].text == sign and tokens[i - 1].end == tokens[i].start and tokens[i - 2].key.isdecimal()
    )


def _is_stuck(tokens: list[Token], i: int, j: int, last: int, lexicon: Lexicon) -> bool:
    """Whether letters or signs that touch the number make it part of something else: F-16, 20%, $2011, 15km."""
    if j < last and tokens[j].start == tokens[j - 1].end:
        after = tokens[j]
        if after.text in STICKY_AFTER:
            return True
        if after.text.isascii() and after.text.isalpha() and lexicon.phrases.at(tokens, j) is None:
            return True
    if i == 0 or tokens[i - 1].end != tokens[i].start:
        return False
    before = tokens[i - 1]
    if before.text in STICKY_BEFORE:
        return True
    if before.text.isascii() and before.text.isalpha():
        return lexicon.phrases.at(tokens, i - 1) is None
    if before.text in "-–" and i > 1 and tokens[i - 2].end == before.start and tokens[i - 2].text.isalpha():
        return lexicon.phrases.at(tokens, i - 2) is None
    return False


def _composed(run: list[Lexeme], lexicon: Lexicon) -> list[Lexeme]:
    """The run with neighbouring number words made into one: «الخامس والعشرين», "two hundred"."""
    out: list[Lexeme] = []
    i = 0
    while i < len(run):
        lexeme = run[i]
        value, is_ordinal = _value(lexeme)
        j = i + 1
        while value is not None and j < len(run):
            link, k = _link(run, j)
            following, is_next_ordinal = _value(run[k]) if k < len(run) else (None, False)
            if following is None or not _is_spelled(run[k]) or (is_ordinal and not (is_next_ordinal and link == "and")):
                break
            if j == i + 1 and not _is_spelled(lexeme) and (link or following < 1000):
                break
            total = joined(value, following, link)
            if total is None:
                break
            value, is_ordinal, j = total, is_next_ordinal, k + 1
        if j > i + 1 and value is not None:
            classes = ordinal_classes(value) if is_ordinal else count_classes(value)
            out.append(Lexeme(lexeme.start, run[j - 1].end, lexicon.with_classes(classes)))
        else:
            out.append(lexeme)
        i = j
    return out


def _is_spelled(lexeme: Lexeme) -> bool:
    """Whether the number is written in words; digits join only a thousand that follows («3 آلاف»)."""
    return "number" in lexeme.word.values or "ordinal" in lexeme.word.values


def _value(lexeme: Lexeme) -> tuple[int | None, bool]:
    """The number a lexeme stands for, and whether it is an ordinal."""
    values = lexeme.word.values
    if "ordinal" in values:
        return int(values["ordinal"]), True
    if "number" in values or "count" in values:
        return int(values["count"]), False
    return None, False


def _link(run: list[Lexeme], j: int) -> tuple[str, int]:
    """What stands between two numbers, and where the second would be."""
    values = run[j].word.values
    if "and" in values:
        return "and", j + 1
    if "tight_dash" in values:
        return "dash", j + 1
    return "", j
