"""What a function made of its commonest arguments, remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST = 1 << 15


class Memory(dict[K, V], Generic[K, V]):
    """A function as a mapping: `memory[key]` is its value, worked out the first time it is asked.

    A dictionary answers three times as fast as functools.lru_cache, and words are looked up by the thousand. Once
    `most` are held it begins anew, so that no text can fill the memory.
    """

    def __init__(self, function: Callable[[K], V], most: int = MOST) -> None:
        super().__init__()
        self._function, self._most = function, most

    def __missing__(self, key: K) -> V:
        value = self._function(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value
