"""Pairs become groups, the strongest first."""

from __future__ import annotations

from itertools import permutations

from etl.merge.decided import Decided
from etl.merge.group import groups

DOCUMENT = {name: name[0] for name in ("a1", "a2", "b1", "b2", "c1", "d1", "e1")}


def test_the_order_of_pairs_is_nothing() -> None:
    pairs = {("a1", "b1"): 3.0, ("b1", "c1"): 3.0, ("a1", "c1"): 2.6, ("d1", "e1"): 3.0, ("c1", "d1"): 2.9}
    found = {str(groups(dict(order), DOCUMENT, Decided())) for order in permutations(pairs.items())}
    assert found == {"[['a1', 'b1', 'c1'], ['d1', 'e1']]"}


def test_a_document_tells_an_event_once() -> None:
    pairs = {("a1", "b1"): 4.0, ("a2", "b1"): 3.0}
    assert groups(pairs, DOCUMENT, Decided()) == [["a1", "b1"]]


def test_two_tellings_of_a_document_that_are_a_pair_may_share_an_event_with_a_third() -> None:
    pairs = {("a1", "b1"): 4.0, ("a2", "b1"): 3.0, ("a1", "a2"): 3.0}
    assert groups(pairs, DOCUMENT, Decided()) == [["a1", "a2", "b1"]]
    assert groups({("a1", "a2"): 3.0}, DOCUMENT, Decided()) == []


def test_people_put_together_and_keep_apart() -> None:
    pairs = {("a1", "b1"): 4.0, ("b1", "c1"): 4.0, ("a1", "c1"): 4.0}
    assert groups(pairs, DOCUMENT, Decided(apart=frozenset({("a1", "b1")}))) == [["a1", "c1"]]
    assert groups(pairs, DOCUMENT, Decided(alone=frozenset({"a1"}))) == [["b1", "c1"]]
    assert groups({}, DOCUMENT, Decided(together=frozenset({("d1", "e1"), ("d1", "nobody")}))) == [["d1", "e1"]]
