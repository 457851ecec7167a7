"""The signs that stand around names."""

from __future__ import annotations

QUOTES = frozenset("\"“”«»„‟'‘’")
OPENING = frozenset("\"“«„'‘(")
MARKS = frozenset('"“”«»„‟')
