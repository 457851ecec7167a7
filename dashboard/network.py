"""Who is with whom as a graph: communities, an order for the matrix, places for the network."""

from __future__ import annotations

from collections import Counter
from typing import Any

import networkx as nx
import numpy as np

from dashboard.series import Node, Pairs

# A view holds so many nodes; the actors beyond are gathered into the community they belong to.
MOST = 300
SEED = 5
# How many small parts stand beside each other, how high a row of them is, and what is free above.
ROW = 6
ROW_HEIGHT = 0.17
GAP = 0.12
# How much of a place is given by even distances.
EVEN = 0.55
Row = dict[str, Any]


def pairs_of(rows: list[Row], most: int = MOST, *, is_placed: bool = True) -> Pairs:
    """The pairs as nodes in order, each with its community and its place; the same rows give the same picture.

    A matrix needs no places (`is_placed`), and they take the longest to find.
    """
    graph = nx.Graph()
    named: dict[str, Row] = {}
    for row in rows:
        graph.add_edge(row["actor_a_id"], row["actor_b_id"], weight=row["events"])
        for side in ("a", "b"):
            named[row[f"actor_{side}_id"]] = {
                "name_ar": row[f"name_{side}_ar"],
                "name_en": row[f"name_{side}_en"],
                "kind": row[f"kind_{side}"],
            }
    if not graph:
        return Pairs((), {})
    apart = small_parts(graph) if is_placed else set()
    graph.remove_nodes_from(apart)
    groups = communities(graph)
    graph, members = gathered(graph, groups, most)
    places = placed(graph) if is_placed else dict.fromkeys(graph, (0.0, 0.0))
    weights = dict(graph.degree(weight="weight"))
    sizes = Counter(groups[key] for key in graph)
    order = sorted(graph, key=lambda key: (-sizes[groups[key]], groups[key], -weights[key], key))
    nodes = tuple(
        Node(
            key,
            named[key],
            int(weights[key]),
            groups[key],
            float(places[key][0]),
            float(places[key][1]),
            members.get(key, 1),
        )
        for key in order
    )
    return Pairs(nodes, {(a, b): int(data["weight"]) for a, b, data in graph.edges(data=True)}, len(apart))


def small_parts(graph: nx.Graph) -> set[str]:
    """Actors of the small groups that nothing joins to the others, but for the busiest of these groups: one row."""
    parts = sorted(
        nx.connected_components(graph),
        key=lambda part: (-len(part), -graph.subgraph(part).size(weight="weight"), min(part)),
    )
    return {key for part in parts[1 + ROW :] for key in part}


def placed(graph: nx.Graph) -> dict[str, tuple[float, float]]:
    """Where each node stands, from -1 to 1 both ways: the largest connected part, the small ones in rows below."""
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    small = parts[1:]
    rows = -(-len(small) // ROW)
    foot = 1 - ROW_HEIGHT * rows
    found = stretched(spring(graph, parts[0]), (-1.0, 1.0), (-1.0, foot - GAP if rows else 1.0))
    for number, part in enumerate(small):
        across, down = number % ROW, number // ROW
        left, top = 2 * across / ROW - 1, foot + ROW_HEIGHT * down
        room = (left + 0.05, left + 2 / ROW - 0.05), (top, top + ROW_HEIGHT * 0.5)
        found |= stretched(spring(graph, part), *room)
    return found


def spring(graph: nx.Graph, part: set[str]) -> dict[str, tuple[float, float]]:
    """A connected part laid out by its ties alone."""
    inside = graph.subgraph(sorted(part))
    pull = {edge: graph.edges[edge]["weight"] ** 0.25 for edge in inside.edges}
    nx.set_edge_attributes(inside, pull, "pull")
    places = nx.spring_layout(inside, weight="pull", seed=SEED, k=7 / len(part) ** 0.5, iterations=250)
    return {key: (float(x), float(y)) for key, (x, y) in places.items()}


def stretched(
    places: dict[str, tuple[float, float]], across: tuple[float, float], down: tuple[float, float]
) -> dict[str, tuple[float, float]]:
    """The places inside a room, half as the springs have them and half at even distances: nobody stands on another,
    and a far outlier does not press all others together.
    """
    keys = sorted(places)
    columns = []
    for side, (low, high) in enumerate((across, down)):
        values = np.array([places[key][side] for key in keys])
        width = float(np.ptp(values)) or 1.0
        ranks = np.argsort(np.argsort(values, kind="stable"), kind="stable") / max(len(keys) - 1, 1)
        blend = (values - values.min()) / width * (1 - EVEN) + ranks * EVEN if len(keys) > 1 else np.array([0.5])
        columns.append(low + blend * (high - low))
    return {key: (float(x), float(y)) for key, x, y in zip(keys, *columns, strict=True)}


def communities(graph: nx.Graph) -> dict[str, int]:
    """The community of each node, the largest numbered 0."""
    found = nx.community.louvain_communities(graph, weight="weight", seed=SEED)
    ranked = sorted(found, key=lambda group: (-len(group), min(group)))
    return {key: number for number, group in enumerate(ranked) for key in group}


def gathered(graph: nx.Graph, groups: dict[str, int], most: int) -> tuple[nx.Graph, dict[str, int]]:
    """The graph with at most about `most` nodes: the least of each community stand in its busiest one's name."""
    if len(graph) <= most:
        return graph, {}
    ranked = sorted(graph, key=lambda key: (-graph.degree(key, weight="weight"), key))
    kept = set(ranked[: most - len(set(groups.values()))])
    heads: dict[int, str] = {}
    for key in ranked:
        heads.setdefault(groups[key], key)
    kept |= set(heads.values())
    stands_for = {key: key if key in kept else heads[groups[key]] for key in graph}
    small = nx.Graph()
    small.add_nodes_from(key for key in ranked if key in kept)
    for a, b, data in graph.edges(data=True):
        one, other = stands_for[a], stands_for[b]
        if one != other:
            weight = small.get_edge_data(one, other, {"weight": 0})["weight"] + data["weight"]
            small.add_edge(one, other, weight=weight)
    return small, Counter(stands_for.values())
