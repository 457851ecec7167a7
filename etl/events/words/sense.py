"""What a word may tell: triggers as the files list them, and the senses of their forms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

# What a noun needs that tells something only where it is somebody's: «طلب فنلندا».
OWNER = "owner"
# The kind of sense that a verb listed with its object has as a noun.
MASDAR = "masdar"


@dataclass(frozen=True, eq=False)
class Trigger:
    """One entry of a file of triggers: what its words tell, and how its parties stand around them.

    `family` joins words that tell one thing over again (an attack and the deaths in it). `genitive` is the part of the
    noun after it, `subject` the part of the verb's subject. `needs` must be found, `words` must stand near: in English
    on either side; none of `unless` may follow close by. `predicates` are told of a subject: "on trial", "under siege".
    """

    type: str
    mode: str | None
    family: str
    genitive: str
    subject: str
    needs: frozenset[str]
    is_background: bool
    words: frozenset[str]
    unless: frozenset[str] = frozenset()


class Sense(NamedTuple):
    """One meaning of a surface form.

    `kind` is verb, noun, participle, masdar (the noun of a verb that is listed with what it asks for), light, say,
    according, or a word class of the grammar; `form` the verb form; `has_object` tells of an attached pronoun, for
    nouns `is_definite` of an article. `complement` are the words that must follow, each as the keys that will do;
    `has_class` says that any word of a class of objects will.
    """

    kind: str
    trigger: Trigger | None = None
    form: str = ""
    has_object: bool = False
    is_definite: bool = False
    complement: tuple[frozenset[str], ...] = ()
    detail: str = ""
    has_class: bool = False


class Frames(NamedTuple):
    """The senses of a surface form that tell something (`told`): bare verbs, nouns, and others by what they need.

    `by_word` are the places in `told` of those that need a word first. `by_class` are those that need one of so many
    words that it is quicker to look for the words that stand there: each set of words with the places of its senses.
    """

    plain: tuple[Sense, ...]
    nouns: tuple[Sense, ...]
    told: list[Sense]
    by_word: dict[str, list[int]]
    by_class: list[tuple[frozenset[str], list[int]]]
