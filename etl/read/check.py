"""Whether a text is one that can be annotated and kept."""

from __future__ import annotations

from etl.read.quarantine import UnreadableError
from etl.reason import Reason


def check(text: str) -> None:
    """Raises UnreadableError where a text is empty or holds what no warehouse can keep."""
    if not any(map(str.isalnum, text)):
        raise UnreadableError(Reason.of("empty"))
    if "\x00" in text:
        raise UnreadableError(Reason.of("binary", byte=text.index("\x00") + 1))
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise UnreadableError(Reason.of("lone-surrogate", offset=error.start)) from None
