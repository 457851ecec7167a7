"""The network as Cytoscape reads it: elements with their places, and how they are drawn."""

from __future__ import annotations

from typing import Any

from dashboard.figures.theme import palette, plain
from dashboard.i18n import Words
from dashboard.series import Pairs

# Half the width and half the height of the picture, in its own units.
WIDTH, HEIGHT = 620, 400
# The strongest ties are drawn, so many in all, and the strongest of every node.
TIES = 300
SHAPES = {
    "person": "ellipse",
    "state": "rectangle",
    "organisation": "diamond",
    "people": "triangle",
    "outlet": "hexagon",
}
# Communities beyond these share the last tone; every node also has its name and the shape of its kind.
GROUPS = ("accent", "ink", "disaster", "soft")


def elements(rows: Pairs, words: Words, lit: dict[tuple[str, str], int] | None = None) -> list[dict[str, Any]]:
    """Nodes and edges; with `lit`, the pairs of one month, all others are drawn faintly.

    Names are shown by the page, as many as there is room for: `rank` says whose come first.
    """
    sign = -1 if words.direction == "rtl" else 1
    top = max((node.weight for node in rows.nodes), default=1)
    most = max(rows.counts.values(), default=1)
    shining = {key for pair in lit or {} for key in pair}
    ranks = {node.key: rank for rank, node in enumerate(sorted(rows.nodes, key=lambda node: -node.weight))}
    found: list[dict[str, Any]] = []
    for node in rows.nodes:
        name = plain(words.name(node.row), 40)
        label = words("actors.group", name=name, count=node.members - 1) if node.members > 1 else name
        faint = "" if lit is None or node.key in shining else " faint"
        found.append(
            {
                "data": {
                    "id": node.key,
                    "label": label,
                    "rank": ranks[node.key] + (0 if not faint else len(ranks)),
                    "size": 11 + 31 * (node.weight / top) ** 0.5,
                },
                "position": {"x": sign * node.x * WIDTH, "y": node.y * HEIGHT},
                "classes": f"group-{min(node.group, len(GROUPS) - 1)} kind-{node.row.get('kind')}{faint}",
            }
        )
    for (a, b), count in ties(rows):
        shared = count if lit is None else lit.get((a, b)) or lit.get((b, a), 0)
        width = 0.6 + 7 * (shared or count) / most
        faint = "" if shared else "faint"
        found.append({"data": {"id": f"{a}~{b}", "source": a, "target": b, "width": width}, "classes": faint})
    return found


def ties(rows: Pairs) -> list[tuple[tuple[str, str], int]]:
    """The pairs to draw: the busiest, and the busiest of each node, so that nobody stands alone who does not."""
    ranked = sorted(rows.counts.items(), key=lambda item: (-item[1], item[0]))
    kept: list[tuple[tuple[str, str], int]] = []
    tied: set[str] = set()
    for number, (pair, count) in enumerate(ranked):
        if number < TIES or not tied.issuperset(pair):
            kept.append((pair, count))
            tied |= set(pair)
    return kept


def stylesheet(theme: str) -> list[dict[str, Any]]:
    """How the network is drawn in a theme."""
    colours = palette(theme)
    return [
        {
            "selector": "node",
            "style": {
                "label": "data(label)",
                "width": "data(size)",
                "height": "data(size)",
                "font-family": "IBM Plex Sans Arabic, sans-serif",
                "text-opacity": 0,
                "font-size": 13,
                "color": colours.ink,
                "text-valign": "bottom",
                "text-margin-y": 4,
                "text-outline-color": colours.ground,
                "text-outline-width": 2,
                "border-width": 1.5,
                "border-color": colours.ground,
            },
        },
        {
            "selector": "edge",
            "style": {
                "width": "data(width)",
                "line-color": colours.soft,
                "opacity": 0.42,
                "curve-style": "haystack",
            },
        },
        *(
            {"selector": f".group-{index}", "style": {"background-color": getattr(colours, name)}}
            for index, name in enumerate(GROUPS)
        ),
        *({"selector": f".kind-{kind}", "style": {"shape": shape}} for kind, shape in SHAPES.items()),
        {"selector": "node.faint", "style": {"opacity": 0.18}},
        {"selector": "edge.faint", "style": {"opacity": 0.05}},
        {
            "selector": ":selected",
            "style": {"border-color": colours.accent, "border-width": 3, "line-color": colours.accent},
        },
    ]
