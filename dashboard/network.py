"""Who is with whom as a graph: communities, an order for the matrix, places for the network."""

from __future__ import annotations

from collections import Counter
from typing import Any

import networkx as nx

from dashboard.series import Node, Pairs

# A view holds so many nodes; the actors beyond are gathered into the community they belong to.
MOST = 300
SEED = 5
# How many small parts stand beside each other.
ROW = 8
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
    return Pairs(nodes, {(a, b): int(data["weight"]) for a, b, data in graph.edges(data=True)})


def placed(graph: nx.Graph) -> dict[str, tuple[float, float]]:
    """Where each node stands: the largest connected part in the middle, the small ones in a row under it."""
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    found: dict[str, tuple[float, float]] = {}
    row = ROW
    for number, part in enumerate(parts):
        inside = graph.subgraph(sorted(part))
        pull = {edge: graph.edges[edge]["weight"] ** 0.25 for edge in inside.edges}
        nx.set_edge_attributes(inside, pull, "pull")
        places = nx.spring_layout(inside, weight="pull", seed=SEED, k=7 / len(part) ** 0.5, iterations=250)
        if number == 0:
            found |= {key: (float(x), float(y)) for key, (x, y) in places.items()}
            continue
        across = (number - 1) % row
        middle = (2 * (across + 0.5) / row - 1, 1.25 + 0.22 * ((number - 1) // row))
        found |= {key: (middle[0] + float(x) * 0.06, middle[1] + float(y) * 0.05) for key, (x, y) in places.items()}
    return found


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
