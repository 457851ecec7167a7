"""The words of a piece of HTML, one line a block."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCK = re.compile(r"p|div|br|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|figure|hr|pre")
_SILENT = re.compile(r"script|style|template|noscript|iframe")


def words(fragment: str) -> str:
    """The text of a fragment, as a feed's entry has it: entities read, tags gone, blocks on lines of their own."""
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    parser = _Words()
    parser.feed(fragment)
    parser.close()
    lines = (" ".join(line.split()) for line in "".join(parser.parts).split("\n"))
    return "\n".join(line for line in lines if line)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if _SILENT.fullmatch(tag):
            self.silent += 1
        elif _BLOCK.fullmatch(tag):
            self.parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if _SILENT.fullmatch(tag):
            self.silent = max(0, self.silent - 1)
        elif _BLOCK.fullmatch(tag):
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data)
