"""Days that are called by their day and month alone: «هجمات 11 سبتمبر» are those of 2001 in whatever year one reads.

They are the landmarks of seeds/landmarks.csv whose names hold a day and month without a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from etl.data import SEEDS, csv_rows
from etl.model import Span
from etl.text import Text, prepare
from etl.text.language import language
from etl.text.phrases import Phrases
from etl.timex.tag import tag

# Within so many days after its anniversary a bare day and month may be the anniversary itself.
ANNIVERSARY_DAYS = 10
# So many words before the day a name may begin: «اعتداءات», "the attacks of".
WORDS_BEFORE = 4


@dataclass(frozen=True)
class KnownDays:
    """Days by the names that hold them, and by day and month (`10-07`) where that alone is the name."""

    names: Phrases[date]
    bare: dict[str, date]


def known_day(text: Text, span: Span, first: int, day_of_year: str, anchor: date | None) -> date | None:
    """The day known by the words at `span`, None where they name no known day, or none before the anchor.

    `first` is the index of the token with which the words begin, `day_of_year` what they say, as `10-07`.
    """
    known = of_language(text.language.code)
    for i in range(max(0, first - WORDS_BEFORE), first + 1):
        match = known.names.at(text.tokens, i)
        if match is not None and _holds(Span(match.start, match.end), span):
            days = [day for day in match.values if f"{day:%m-%d}" == day_of_year and (anchor is None or day <= anchor)]
            if days:
                return max(days)
    bare = known.bare.get(day_of_year)
    if bare is None or anchor is None or bare > anchor:
        return None
    since = anchor - timedelta(days=ANNIVERSARY_DAYS)
    is_anniversary = any(f"{since + timedelta(days=n):%m-%d}" == day_of_year for n in range(ANNIVERSARY_DAYS + 1))
    return None if is_anniversary and bare < since else bare


def _holds(name: Span, day: Span) -> bool:
    """Whether a name holds more than the day: "Sept. 11 attacks", «هجمات 11 سبتمبر»."""
    return name.start <= day.start < name.end and (name.start < day.start or name.end > day.end)


@cache
def of_language(code: str) -> KnownDays:
    """The days that a language calls by day and month alone."""
    names: list[tuple[str, date]] = []
    bare: dict[str, date] = {}
    for row in csv_rows(SEEDS / "landmarks.csv"):
        for name in row.get(f"names_{code}", "").split("|"):
            for expression in tag(prepare(name, code)) if name else []:
                day_of_year = expression.value.removeprefix("XXXX-")
                if row["starts_on"][5:] != day_of_year:
                    continue
                names.append((name, date.fromisoformat(row["starts_on"])))
                if expression.span == Span(0, len(name)):
                    bare[day_of_year] = date.fromisoformat(row["starts_on"])
    return KnownDays(Phrases(names, language(code)), bare)
