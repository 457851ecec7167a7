"""Whether a known name is one where a text writes it: an everyday word, a rank, part of a place are none."""

from __future__ import annotations

from dataclasses import dataclass

from etl.actors.knowledge import Name, knowledge
from etl.actors.lexicon import ORDINARY, Cue, Is, Lexicon
from etl.actors.signs import QUOTES
from etl.text.phrases import Match
from etl.text.tokens import Token

SURE = frozenset({"full", "official"})

# A text with so many different words of sport is about sport: a club may go by its city or its nickname there.
SPORT = 5


@dataclass(frozen=True)
class Around:
    """What a known name is judged by: the words and cues of its text, the actors with a full name there, its topic."""

    tokens: list[Token]
    words: Lexicon
    cues: dict[int, Match[Cue]]
    full: set[str]
    is_sport: bool
    raw: str

    def has(self, i: int, *roles: str) -> bool:
        """Whether a cue of one of these roles begins at a token."""
        cue = self.cues.get(i)
        return cue is not None and any(value.role in roles for value in cue.values)


def around(
    raw: str, tokens: list[Token], words: Lexicon, cues: dict[int, Match[Cue]], names: list[Match[Name]]
) -> Around:
    """The surroundings of the known names of a text."""
    full = {name.actor_id for match in names for name in match.values if name.form in SURE}
    sport = {tokens[i].key for i, cue in cues.items() if any(value.role == "sports" for value in cue.values)}
    seen = Around(tokens, words, cues, full, len(sport) >= SPORT, raw)
    # Who owns something is somebody, wherever the text names him.
    full.update(match.values[0].actor_id for match in names if len(match.values) == 1 and is_owner(match, seen))
    return seen


def is_likely(match: Match[Name], seen: Around) -> bool:
    """Whether a known name is one here: an ambiguous one needs its full name in the text, or a sign."""
    if any(is_wider(seen, i, match) for i in range(match.first - 1, match.last)) or is_rank(match, seen):
        return False
    if match.clitics and seen.words.whole(seen.tokens[match.first].key) & Is.COMMON:
        return False
    if any(name.form != "ambiguous" or name.actor_id in seen.full for name in match.values):
        return True
    kind = knowledge().actors[match.values[0].actor_id].kind
    if kind not in {"organisation", "outlet"}:
        return True
    # A body of several words is one, whichever it is: «the Security Council», «الهلال الأحمر».
    if match.last > match.first + 1 and not seen.tokens[match.last - 1].text[0].islower():
        return True
    if goes_on(match, seen):
        return False
    # «مصادر للجزيرة»: who tells something tells it to an outlet.
    is_told = kind == "outlet" and match.clitics == "ل" and seen.has(match.first - 1, "tellers", "citing")
    is_told = is_told or (kind == "outlet" and is_dateline(match, seen))
    is_club = kind == "organisation" and seen.is_sport and not is_there(match, seen)
    return seen.has(match.first - 1, "classifiers", "outlets") or is_told or is_club or is_quoted(match, seen)


def is_wider(seen: Around, i: int, match: Match[Name]) -> bool:
    """Whether a place goes on where a name ends, or begins before it: «the West» in «the West Bank»."""
    if not seen.has(i, "places"):
        return False
    place = seen.cues[i]
    is_long = place.last - place.first >= match.last - match.first
    return is_long and place.last >= match.last and (place.last > match.last or place.first < match.first)


def is_rank(match: Match[Name], seen: Around) -> bool:
    """Whether the short name of somebody is only a title here: «المهندس» before a given name."""
    if match.last > match.first + 1 or match.last >= len(seen.tokens) or not seen.has(match.first, "titles"):
        return False
    return bool(seen.words.word(seen.tokens[match.last].key).kinds & (Is.GIVEN | Is.MAYBE_GIVEN | Is.CONNECTOR))


def goes_on(match: Match[Name], seen: Around) -> bool:
    """Whether a capital after the name makes another name of it: «Magic» in «Magic Leap»."""
    if not seen.words.is_cased or match.last >= len(seen.tokens):
        return False
    after = seen.tokens[match.last]
    return after.text[0].isupper() and not seen.words.word(after.key).kinds & ORDINARY


def is_owner(match: Match[Name], seen: Around) -> bool:
    """Whether an English name with a capital inside its sentence owns something: "Intel's glasses"."""
    tokens, after = seen.tokens, match.last
    if (
        not seen.words.is_cased
        or not match.first
        or after + 1 >= len(tokens)
        or not tokens[match.first].text[0].isupper()
    ):
        return False
    is_inside = tokens[match.first - 1].text.islower()
    return is_inside and tokens[after].text in "'’" and tokens[after + 1].key == "s"


def is_there(match: Match[Name], seen: Around) -> bool:
    """Whether a city is only where the match is played: «in Barcelona»."""
    before = seen.tokens[match.first - 1].key if match.first else ""
    is_city = seen.has(match.first, "places")
    return is_city and (not match.first or before in seen.words.locatives)


# How far from the head of a text its dateline may stand, in tokens.
DATELINE = 24


def is_dateline(match: Match[Name], seen: Around) -> bool:
    """Whether a short name of an agency stands in a dateline: «7 نوفمبر / وام /», «(وام)», «2014 م واس»."""
    if match.last > DATELINE or match.last >= len(seen.tokens) or match.first == 0:
        return False
    before, after = seen.tokens[match.first - 1], seen.tokens[match.last]
    ends_line = "\n" in seen.raw[match.end : after.start] or after.text in "/)-–:"
    return ends_line and (before.text in "/(-–" or before.text.isdigit() or len(before.text) == 1)


def is_quoted(match: Match[Name], seen: Around) -> bool:
    """Whether the name alone stands in quotation marks."""
    tokens = seen.tokens
    has_both = match.first > 0 and match.last < len(tokens)
    return has_both and tokens[match.first - 1].text in QUOTES and tokens[match.last].text in QUOTES
