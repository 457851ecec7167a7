"""The rules of timex.yml, compiled: which words together are one time expression, and what they say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from etl.data import LANGUAGES, yaml_mapping
from etl.timex.lexicon import Lexicon, lexicon
from etl.timex.template import Template

# Longer runs are matched each time anew, so that no text can fill the memory.
LONGEST_REMEMBERED = 40
RUNS_REMEMBERED = 1 << 15
IN_GROUP = 14
# What stands between [ and ] in a pattern is the expression, the rest its surroundings.
SPAN = "(?P<span>"
_PIECE = re.compile(
    r"\(\?P<span>|\{(?P<name>\w+)(?:=(?P<of>[\w|]+))?\}"
    r"|<(?P<only>[\w|]+)>"
    r"|(?P<part>\b[A-Z][A-Z_]+\b)"
    r"|(?P<space>\s+)"
)


@dataclass(frozen=True)
class Rule:
    """One rule: its pattern over symbols, and the value its words come to; a rule without value is a shield."""

    name: str
    example: str
    regex: re.Pattern[str]
    groups: tuple[tuple[int, str, tuple[str, ...]], ...]
    value: Template | None
    mod: str | None
    type: str | None
    calendar: str


class Hit(NamedTuple):
    """A rule that matched the words `start` to `end` (excluded) of a run; `words` are those it keeps, by name."""

    rule: Rule
    start: int
    end: int
    words: tuple[tuple[str, int, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Rules:
    """A language's rules: `any` matches wherever one of them does.

    `groups` are a few rules each with what matches wherever one of those does, for most are ruled out together.
    """

    lexicon: Lexicon
    rules: tuple[Rule, ...]
    any: re.Pattern[str]
    groups: tuple[tuple[re.Pattern[str], tuple[Rule, ...]], ...]
    remembered: dict[str, tuple[Hit, ...]]

    def hits(self, symbols: str) -> tuple[Hit, ...]:
        """The rules that match a run of symbols, from the left, the longest first, shields left out."""
        hits = self.remembered.get(symbols)
        if hits is None:
            hits = _hits(self, symbols)
            if len(symbols) <= LONGEST_REMEMBERED and len(self.remembered) < RUNS_REMEMBERED:
                self.remembered[symbols] = hits
        return hits


def _hits(rules: Rules, symbols: str) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    position = 0
    while found := rules.any.search(symbols, position):
        start = found.start()
        best: tuple[int, Rule, re.Match[str]] | None = None
        for rule in [rule for one_of, group in rules.groups if one_of.match(symbols, start) for rule in group]:
            match = rule.regex.match(symbols, start)
            if match is not None and (best is None or match.end() > best[0]):
                best = match.end(), rule, match
        if best is None or best[0] == start:
            position = start + 1
            continue
        position, rule, match = best
        if rule.value is not None:
            kept = tuple((name, match.start(n), classes) for n, name, classes in rule.groups if match.start(n) >= 0)
            first, last = match.span("span") if "span" in rule.regex.groupindex else (start, position)
            hits.append(Hit(rule, first, last, kept))
        if position == len(symbols):
            break
    return tuple(hits)


@cache
def rules(code: str) -> Rules | None:
    """The rules of a language folder, None where it has none.

    Raises ValueError naming file and rule where one cannot be read.
    """
    path = LANGUAGES / code / "timex.yml"
    if not path.exists():
        return None
    data = yaml_mapping(path)
    words = lexicon(code)
    known = frozenset(name for names in words.symbols for name in names) | {"decimal"}
    parts: dict[str, str] = {}
    for name, pattern in (data.get("parts") or {}).items():
        parts[name] = f"(?:{_expand(pattern, parts)})"
    compiled = []
    for entry in data.get("rules") or []:
        try:
            compiled.append(_rule(entry, parts, words, known))
        except (KeyError, ValueError, re.error) as error:
            raise ValueError(f"{path}: {entry.get('name')}: {error}") from error
    groups = [tuple(compiled[n : n + IN_GROUP]) for n in range(0, len(compiled), IN_GROUP)]
    return Rules(words, tuple(compiled), _one_of(compiled), tuple((_one_of(group), group) for group in groups), {})


def _rule(entry: Mapping[str, Any], parts: Mapping[str, str], words: Lexicon, known: frozenset[str]) -> Rule:
    groups: list[tuple[int, str, tuple[str, ...]]] = []

    def piece(match: re.Match[str]) -> str:
        if match["space"]:
            return ""
        if match[0] == SPAN:
            return SPAN
        if match["part"]:
            raise ValueError(f"no part is named {match['part']}")
        classes = tuple((match["only"] or match["of"] or match["name"]).split("|"))
        unknown = [name for name in classes if name not in known]
        if unknown:
            raise ValueError(f"no word has the class {', '.join(unknown)}")
        characters = words.character_class(classes)
        if match["only"]:
            return characters
        groups.append((0, match["name"], classes))
        return f"(?P<g{len(groups)}>{characters})"

    pattern = entry["pattern"].replace("[", SPAN).replace("]", ")")
    regex = re.compile(_PIECE.sub(piece, _expand(pattern, parts)))
    numbered = tuple((regex.groupindex[f"g{n}"], name, of) for n, (_, name, of) in enumerate(groups, 1))
    return Rule(
        name=entry["name"],
        example=entry["example"],
        regex=regex,
        groups=numbered,
        value=Template(entry["value"]) if "value" in entry else None,
        mod=entry.get("mod"),
        type=entry.get("type"),
        calendar=entry.get("calendar", "gregorian"),
    )


def _expand(pattern: str, parts: Mapping[str, str]) -> str:
    """The pattern with the parts it names written out."""

    def piece(match: re.Match[str]) -> str:
        return parts.get(match["part"], match[0]) if match["part"] else match[0]

    return _PIECE.sub(piece, pattern)


def _one_of(rules: Iterable[Rule]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{_anonymous(rule.regex.pattern)})" for rule in rules) or "(?!)")


def _anonymous(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)
