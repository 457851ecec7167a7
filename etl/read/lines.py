"""The lines of a stream, one at a time, however long the stream and its lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, NamedTuple


class Line(NamedTuple):
    """A line of input and its number, from 1; `data` is None where it was longer than allowed and passed over."""

    number: int
    data: bytes | None


def lines(stream: IO[bytes], limit: int) -> Iterator[Line]:
    """The lines of a stream that are not blank; one over `limit` bytes is passed over without being held."""
    number = 0
    while data := stream.readline(limit + 1):
        number += 1
        if len(data) > limit and not data.endswith(b"\n"):
            while data and not data.endswith(b"\n"):
                data = stream.readline(limit + 1)
            yield Line(number, None)
        elif data.strip():
            yield Line(number, data)
