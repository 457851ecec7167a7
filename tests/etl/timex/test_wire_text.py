"""Whole paragraphs in the manner of the wires: every expression with its value, and nothing besides."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.model import Anchor
from etl.text import prepare
from etl.timex import resolve, tag

_MARKED = re.compile(r"\[([^\[\]=]+)=([^\[\]]+)\]")

ENGLISH = [
    "The ministers of both countries on [Wednesday=2024-11-06] called for an end to the fighting. The opposition called"
    " for a march on [Saturday=2024-11-09].",
    "CAIRO, [Nov 3=2024-11-03] (Reuters) - Prices rose 1.5% in [October=2024-10], down from 2.3% in [September=2024-09]"
    ", the agency said on [Thursday=2024-11-07]. The bank will next meet on [Nov. 21=2024-11-21]. It kept rates on hold"
    " at its fifth straight meeting.",
    "Drones struck a block shortly after [2 a.m. on Saturday (0000 GMT)=2024-11-02T02:00], killing four people. The"
    ' invasion began on [Feb. 24, 2022=2022-02-24]. Talks in [the spring of 2022=2022-SP] led nowhere. "We will not'
    ' wait until [2026=2026]," he said.',
    "The trial, which had been due to start on [Monday=2024-11-11], was postponed until [Jan. 13=2025-01-13]. The"
    " defendant, 43, has been in custody since [August last year=2023-08]. He faces [up to 20 years=P20Y] in prison.",
    "Parliament elected a president on [January 9=2024-01-09] after a [two-year=P2Y] vacuum. Local elections will be"
    " held in [May=2025-05], the first since [2016=2016]. Hundreds have been killed [so far=PRESENT_REF]"
    " [this year=2024], compared with 1,200 in all of [2023=2023].",
    "Crude for [January=2025-01] delivery rose 66 cents to $73.62 a barrel by [1014 GMT=2024-11-07T10:14]."
    " [Third-quarter=2024-Q3] profit fell 15%, the company said [late on Tuesday=2024-11-05]. For"
    " [fiscal 2025=2025], it expects $38 billion. It had 2,000 employees at [the end of 2019=2019].",
    "Between [1975=1975] and [1990=1990] a war killed 150,000 people. In the [late 1980s=198] he lived in Beirut. For"
    " [the past two decades=P2DE] the party has ruled. By [the end of the decade=202] it wants 50 reactors.",
]
FRENCH = [
    "Le ministre s'est entretenu [mardi 5 novembre=2024-11-05] à Rabat avec son homologue. La visite, qui durera"
    " [trois jours=P3D], suit l'accord du [18 mars 2022=2022-03-18]. Il se rendra [lundi prochain=2024-11-11] à Alger.",
    "Depuis [le début de l'année=2024], les exportations ont progressé de 12 %. La prochaine réunion aura lieu le"
    " [26 novembre=2024-11-26]. Dans les [années 1990=199], près de 200 000 personnes ont péri. En [2019=2019], les"
    " gens manifestaient [chaque vendredi=XXXX-WXX-5].",
    "Le match aura lieu [samedi à 21h00=2024-11-09T21:00] au stade du 5 juillet. Au cours des"
    " [dernières 48 heures=PT48H], 79 personnes ont été secourues. [Il y a deux semaines=2024-W43], la Tunisie a reçu"
    " un prêt.",
]


@pytest.mark.parametrize(
    ("code", "marked"), [*(("en", marked) for marked in ENGLISH), *(("fr", marked) for marked in FRENCH)]
)
def test_paragraph_has_these_expressions_and_no_others(code: str, marked: str) -> None:
    expected = [(match[1], match[2]) for match in _MARKED.finditer(marked)]
    raw = _MARKED.sub(r"\1", marked)
    text = prepare(raw, code)
    found = resolve(text, tag(text), Anchor.certain(date(2024, 11, 7)))
    assert [(resolution.expression.span.of(raw), resolution.value) for resolution in found] == expected


PIECES = [
    "the ",
    "early ",
    "on Monday ",
    "10:30 ",
    "1 ",
    "May ",
    "the end of ",
    "a year ",
    "2016-",
    "three ",
    "de ",
    "1er ",
]


@pytest.mark.parametrize("code", ["en", "fr"])
@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from([*PIECES, "", "\u202e", "31 February ", "l'", "\n", ".", "0000"]), max_size=30))
def test_no_text_breaks_it(code: str, pieces: list[str]) -> None:
    raw = "".join(pieces)
    text = prepare(raw, code)
    for resolution in resolve(text, tag(text), Anchor.certain(date(2024, 11, 7))):
        assert resolution.expression.span.of(raw).strip()


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_length(piece: str) -> None:
    def seconds(size: int) -> float:
        text = prepare(piece * (size // len(piece)), "en")
        start = time.process_time()
        resolve(text, tag(text), Anchor.certain(date(2024, 11, 7)))
        return time.process_time() - start

    seconds(2_000)
    small, large = min(seconds(10_000) for _ in range(3)), seconds(80_000)
    assert large < 8 * 4 * small + 0.1
