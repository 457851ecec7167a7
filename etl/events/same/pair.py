"""A telling beside the group to which it may belong, with what the rules of likeness ask about the two."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from etl.events.candidates import Candidate
from etl.events.reading import Reading
from etl.events.same import agreement
from etl.events.same.kinship import is_akin
from etl.events.same.lines import Lines
from etl.events.same.repeats import is_lead
from etl.events.tellings import Group, Telling
from etl.events.words.ontology import SPEECH


@dataclass(frozen=True)
class Pair:
    """A group and a telling of the same type; `one` is the word that opened the group, `other` that of the telling.

    `lines` says which sentences say an earlier one again, and whether each tells news of its own.
    """

    reading: Reading
    group: Group
    telling: Telling
    one: Candidate
    other: Candidate
    lines: Lines

    @property
    def type(self) -> str:
        """The type of both."""
        return self.other.trigger.type

    @property
    def is_speech(self) -> bool:
        return self.type in SPEECH

    @property
    def distance(self) -> int:
        """How many sentences lie between the group's last telling and this one; 0 within one sentence."""
        return self.other.sentence - self.group.tellings[-1].candidate.sentence

    @cached_property
    def is_near(self) -> bool:
        return self.distance == 0

    @property
    def is_bare(self) -> bool:
        """Whether the telling has neither a doer nor anybody to whom it is done."""
        return not self.other.source and not self.other.target

    @cached_property
    def is_akin(self) -> bool:
        return is_akin(self.reading, self.group, self.other)

    @cached_property
    def is_repeat(self) -> bool:
        """Whether the telling stands in a line that says again the one that opened the group."""
        is_said_again = self.lines.repeats.get(self.other.sentence) == self.one.sentence
        return is_said_again or is_lead(self.reading, self.one, self.other)

    @cached_property
    def days_agree(self) -> bool:
        return agreement.days_agree(self.group, self.telling)

    @cached_property
    def parties_agree(self) -> bool:
        return agreement.parties_agree(self.reading, self.group, self.telling)

    @cached_property
    def places_agree(self) -> bool:
        return agreement.places_agree(self.reading, self.group, self.telling)

    @property
    def share_party(self) -> bool:
        """Whether somebody has a part in both, on whichever side."""
        return bool((self.group.source | self.group.target) & {*self.other.source, *self.other.target})
