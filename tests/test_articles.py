"""The articles that come with the house: what they claim of themselves, and that their dates hold together."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from etl.annotate import annotate
from etl.data import SEEDS
from etl.model import Document
from etl.read import read
from etl.read.source import Source, sources
from etl.settings import Settings


@cache
def briefs() -> list[Document]:
    found = [each for each in sources(SEEDS / "articles" / "briefs") if isinstance(each, Source)]
    return [each for source in found for each in read(source, Settings()) if isinstance(each, Document)]


def test_there_are_as_many_arabic_briefs_as_english_ones() -> None:
    counts = Counter(brief.lang for brief in briefs())
    assert counts.keys() == {"ar", "en"}
    assert abs(counts["ar"] - counts["en"]) <= 1
    assert counts.total() >= 44


def test_ten_events_and_more_are_told_in_both_languages() -> None:
    told = Counter(brief.path.split("-", 3)[3].split(".")[0] for brief in briefs())
    assert sum(count == 2 for count in told.values()) >= 10


@pytest.mark.parametrize("brief", briefs(), ids=lambda brief: brief.id)
def test_a_brief_is_short_dated_and_ours(brief: Document) -> None:
    assert 60 <= len(brief.text.split()) <= 150
    assert brief.published_on
    assert brief.outlet == "briefs"
    assert brief.title


@pytest.mark.parametrize("brief", briefs(), ids=lambda brief: brief.id)
def test_the_dates_of_a_brief_do_not_contradict_one_another(brief: Document) -> None:
    found = annotate(brief, Settings())
    assert [time for time in found.times if time.conflict or time.state != "resolved"] == []
