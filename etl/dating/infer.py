"""When a document was written that does not say so, from all evidence that it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import chain

from etl.dating.address import address
from etl.dating.ages import ages
from etl.dating.dates import dates
from etl.dating.holders import holders
from etl.dating.landmarks import mentions, references
from etl.dating.posterior import FIRST_DAY, combine
from etl.dating.told import told
from etl.model import Actor, Anchor, Document, Evidence
from etl.text import Text
from etl.timex.expression import TimeExpression

# The days left open hold the true one so often; where no year is three times likelier than all others, nobody can say.
INSIDE, YEAR_AT_LEAST = 0.95, 0.75


def evidence(
    document: Document, text: Text, expressions: Sequence[TimeExpression], actors: Sequence[Actor], until: date
) -> list[Evidence]:
    """All evidence of when a text was written, each piece a mixture of what it allows and of nothing."""
    found = list(mentions(text))
    pieces = chain(
        address(document, until),
        dates(text, list(expressions), until),
        told(references(found), until),
        ages(text, expressions, found, until),
        holders(text, actors, until),
    )
    return [piece for piece in pieces if piece.latest >= FIRST_DAY and piece.earliest <= until]


def evidence_of_dates(
    document: Document, text: Text, expressions: Sequence[TimeExpression], until: date
) -> list[Evidence]:
    """The evidence of a text in a language that has no folder: its address, and the dates read in it."""
    pieces = chain(address(document, until), dates(text, list(expressions), until))
    return [piece for piece in pieces if piece.latest >= FIRST_DAY and piece.earliest <= until]


def infer(pieces: Sequence[Evidence], until: date) -> Anchor | None:
    """The days left open and the likeliest of them, None where the evidence leaves the year open."""
    if not pieces:
        return None
    posterior = combine(pieces, until)
    year, share = max(posterior.years().items(), key=lambda item: item[1])
    if share < YEAR_AT_LEAST:
        return None
    best = posterior.best(year)
    earliest, latest = posterior.interval(INSIDE)
    confidence = posterior.of(best)
    return Anchor(min(earliest, best), max(latest, best), best, confidence, "inferred", tuple(pieces))
