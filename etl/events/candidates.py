"""A word of a text that may tell an event, with the form in which it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from etl.events.words.sense import Trigger
from etl.model import Span


@dataclass(slots=True)
class Candidate:
    """A trigger where it stands: its tokens, its form, the light verb that carries it, and what is found about it.

    `form` is past, present, future, passive, participle or noun; `light` is the token of a light verb and `voice` that
    verb's kind (active, passive, receiving).
    """

    trigger: Trigger
    form: str
    first: int
    last: int
    span: Span
    sentence: int
    clitics: str = ""
    rule: str = ""
    has_object: bool = False
    is_definite: bool = False
    has_article: bool = False
    light: int | None = None
    voice: str = ""
    complement: int | None = None
    verb: Candidate | None = None
    is_other: bool = False
    is_pluperfect: bool = False
    is_unnamed: bool = False
    is_pointing: bool = False
    is_dual: bool = False
    is_result: bool = False
    others: tuple[Trigger, ...] = ()
    source: list[int] = field(default_factory=list)
    target: list[int] = field(default_factory=list)
    is_inherited: bool = False
    status: str = "happened"

    @property
    def is_verbal(self) -> bool:
        return self.form != "noun"
