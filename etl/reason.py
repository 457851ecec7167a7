"""Why something was concluded, kept as a code with its facts and told in any language.

The sentences stand in `etl/lang/<code>/reasons.yml`, one for each code, with the facts as {named} fields.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from etl.data import LANGUAGES, yaml_mapping

Fact = str | int


@dataclass(frozen=True, slots=True)
class Reason:
    """A code of reasons.yml and the facts its sentence names, as sorted pairs."""

    code: str
    facts: tuple[tuple[str, Fact], ...] = ()

    @staticmethod
    def of(code: str, **facts: Fact) -> Reason:
        return Reason(code, tuple(sorted(facts.items())))


def tell(reason: Reason, language: str) -> str:
    """The reason as a sentence in `language`, Arabic (`ar`) or English (`en`).

    Raises KeyError where reasons.yml lacks the code: a reason nobody can read is a mistake.
    """
    return sentences(language)[reason.code].format_map(dict(reason.facts))


@cache
def sentences(language: str) -> dict[str, str]:
    return yaml_mapping(LANGUAGES / language / "reasons.yml")
