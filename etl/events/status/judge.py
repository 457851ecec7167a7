"""The candidates of a text that tell an event, each with its status, read from left to right."""

from __future__ import annotations

from etl.events.candidates import Candidate
from etl.events.meant import TALKED_OF, end_of_object, is_agreed, is_only_meant, is_struck, is_topic
from etl.events.reading import Reading
from etl.events.speech.attribution import Saying
from etl.events.status.rules import status_of
from etl.events.status.stand import Stand
from etl.events.status.undone import is_refused
from etl.events.words.vows import REFUSAL
from etl.model import Status

DISCUSSED = "verb:discuss"
# What is asked for, refused or threatened is no event of its own.
UNREAL = frozenset({"REQUEST", "REJECT", "THREATEN"})
# «منعت دخول الوقود»: what is barred does not happen.
BARRED = "verb:منع"


def judge(reading: Reading, candidates: list[Candidate], sayings: list[Saying]) -> list[tuple[Candidate, Status]]:
    """The candidates that tell an event, with their status."""
    kept: list[tuple[Candidate, Status]] = []
    unreal_until, by_noun, talk_until = -1, False, -1
    for previous, candidate in zip([None, *candidates], candidates, strict=False):
        if previous is not None and _belongs_to(reading, previous, candidate):
            continue
        if candidate.first < talk_until and not candidate.is_verbal and candidate.trigger.type in TALKED_OF:
            continue
        if candidate.rule == DISCUSSED:
            talk_until = end_of_object(reading, candidate)
        if candidate.first < unreal_until and is_only_meant(reading, candidate, by_noun):
            continue
        status = _status(Stand(reading, candidate, sayings))
        if status is not None:
            kept.append((candidate, status))
        if (status is not None or candidate.is_verbal) and _makes_unreal(reading, candidate):
            unreal_until, by_noun = end_of_object(reading, candidate), candidate.form == "noun"
    return kept


def _belongs_to(reading: Reading, previous: Candidate, candidate: Candidate) -> bool:
    """Whether a candidate is what the one before talks of or strikes; who is named with a topic then talks."""
    if not is_topic(reading, previous, candidate):
        return is_struck(previous, candidate)
    if not previous.source and not previous.target:
        # "Talks on a truce between Finland and Sweden": the two talk.
        previous.source, previous.target = candidate.source, candidate.target
    return True


def _status(stand: Stand) -> Status | None:
    """The status of a candidate; what is not done to refuse it becomes a refusal."""
    status = status_of(stand)
    if is_refused(stand):
        stand.candidate.trigger = REFUSAL
    return status


def _makes_unreal(reading: Reading, candidate: Candidate) -> bool:
    """Whether what stands in the object of a candidate is only asked for, refused, barred, pledged or agreed to."""
    is_unreal = candidate.trigger.type in UNREAL or candidate.trigger.family == "pledge" or candidate.rule == BARRED
    return is_unreal or is_agreed(reading, candidate)
