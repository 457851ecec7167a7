"""Things made before they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest

from etl.ahead import ahead


def test_items_come_in_their_order() -> None:
    assert list(ahead(range(100))) == list(range(100))


def test_the_first_is_made_before_it_is_asked_for() -> None:
    is_made = Event()

    def items() -> Iterator[int]:
        is_made.set()
        yield 1

    asked = ahead(items())
    assert is_made.wait(5)
    assert list(asked) == [1]


def test_what_making_them_raises_is_raised_where_they_are_asked_for() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("no more")

    asked = ahead(items())
    assert next(asked) == 1
    with pytest.raises(ValueError, match="no more"):
        next(asked)


def test_who_stops_asking_stops_the_making() -> None:
    is_closed = Event()

    def items() -> Iterator[int]:
        try:
            number = 0
            while True:
                yield number
                number += 1
        finally:
            is_closed.set()

    asked = ahead(items())
    assert next(asked) == 0
    asked.close()  # type: ignore[attr-defined]
    assert is_closed.wait(5)
