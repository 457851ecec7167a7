"""A value with fields: `{year}-{month}-{day}[T{part}]`, filled with what the words of an expression say."""

from __future__ import annotations

import re
from collections.abc import Mapping

_FIELD = re.compile(r"\{(\w+)\}")
_SECTION = re.compile(r"\[([^\[\]]*)\]")


class Template:
    """A value to fill. A part in [ ] vanishes where one of its fields is missing; a missing {year} is XXXX.

    Raises ValueError where brackets do not pair.
    """

    def __init__(self, text: str) -> None:
        pieces = _SECTION.split(text)
        if any("[" in piece or "]" in piece for piece in pieces):
            raise ValueError(f"brackets do not pair in {text}")
        self.text = text
        # Even pieces always stand, odd ones stood in brackets.
        self._pieces = [(n % 2 == 1, *_literal(piece)) for n, piece in enumerate(pieces) if piece]

    def fill(self, fields: Mapping[str, str]) -> str:
        """The value; raises KeyError where a field outside brackets is missing."""
        out: list[str] = []
        for is_optional, form, names in self._pieces:
            if is_optional and not all(name in fields for name in names):
                continue
            out.append(form.format(*[_value(name, fields) for name in names]) if names else form)
        return "".join(out)


def _literal(piece: str) -> tuple[str, tuple[str, ...]]:
    names = tuple(_FIELD.findall(piece))
    return (_FIELD.sub("{}", piece), names) if names else (piece, ())


def _value(name: str, fields: Mapping[str, str]) -> str:
    return fields.get(name, "XXXX") if name == "year" else fields[name]
