"""What could not be read, set aside with a reason that a person understands."""

from __future__ import annotations

from dataclasses import dataclass

from etl.reason import Reason


class UnreadableError(Exception):
    """A document that cannot be read, and why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.code)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Quarantined:
    """An input set aside: the file relative to its folder, the line (from 1) where it has many, and why.

    `content_hash` is that of what was read: it is tried again when it changes.
    """

    path: str
    reason: Reason
    line: int | None = None
    content_hash: str = ""


def failed(error: Exception) -> Reason:
    """The reason behind any exception: our own, a file that cannot be opened, or that the program itself failed."""
    if isinstance(error, UnreadableError):
        return error.reason
    if isinstance(error, OSError):
        return Reason.of("cannot-open", detail=error.strerror or type(error).__name__)
    detail = f"{type(error).__name__}: {error}"[:200].encode("utf-8", "replace").decode("utf-8")
    return Reason.of("internal", detail=detail)
