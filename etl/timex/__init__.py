"""Time expressions: found, resolved, explained."""

from etl.timex.resolve import resolve
from etl.timex.tag import tag

__all__ = ["resolve", "tag"]
