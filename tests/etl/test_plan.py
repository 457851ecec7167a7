from __future__ import annotations

from etl.model import Document
from etl.plan import Known, Manifest, Same, Selection, Stamps, changed

MOMENT = 1_678_838_400_000_000


def known(path: str, document_id: str, content_hash: str, *, is_own: bool = True) -> Known:
    return Known(path, document_id, content_hash, MOMENT, is_own)


def document(path: str, identity: str, content_hash: str) -> Document:
    return Document(identity, "text", path=path, content_hash=content_hash)


def test_files_that_came_changed_or_went_are_named() -> None:
    now: Stamps = {"same": (1,), "touched": (2,), "new": (1,)}
    before: Stamps = {"same": (1,), "touched": (1,), "gone": (1,)}
    assert changed(now, before, Manifest()) == {"touched", "new", "gone"}


def test_a_file_that_shares_a_document_with_one_that_went_is_read_again() -> None:
    manifest = Manifest.of([known("gone", "a", "h"), known("same", "a", "h", is_own=False)])
    assert changed({"same": (1,)}, {"same": (1,), "gone": (1,)}, manifest) == {"gone", "same"}


def test_a_document_with_the_same_content_is_not_read_again() -> None:
    selection = Selection.of(Manifest.of([known("f", "a", "h1"), known("f", "b", "h2")]), {"f"})
    found = list(selection.sorted_out([document("f", "a", "h1"), document("f", "b", "h3")]))
    assert found == [Same("f", "a", "h1", MOMENT), document("f", "b", "h3")]
    assert list(selection.removed()) == []


def test_a_document_that_a_file_has_no_longer_is_removed() -> None:
    selection = Selection.of(Manifest.of([known("f", "a", "h1"), known("f", "b", "h2")]), {"f"})
    list(selection.sorted_out([document("f", "a", "h1")]))
    assert list(selection.removed()) == ["b"]


def test_the_same_content_twice_is_read_once_and_both_files_are_known() -> None:
    selection = Selection.of(Manifest(), {"f", "g"})
    found = list(selection.sorted_out([document("f", "f", "h"), document("g", "g", "h")]))
    assert found == [document("f", "f", "h"), Same("g", "f", "h", None)]


def test_two_texts_under_one_id_are_both_kept() -> None:
    selection = Selection.of(Manifest.of([known("g", "a", "h0")]), {"f"})
    first, second = selection.sorted_out([document("f", "a", "0123456789"), document("f", "b", "h")])
    assert isinstance(first, Document)
    assert isinstance(second, Document)
    assert (first.id, second.id) == ("a~01234567", "b")


def test_a_document_whose_own_file_went_is_read_from_the_other() -> None:
    selection = Selection.of(Manifest.of([known("f", "f", "h"), known("g", "f", "h", is_own=False)]), {"f", "g"})
    assert list(selection.sorted_out([document("g", "g", "h")])) == [document("g", "g", "h")]
    assert list(selection.removed()) == ["f"]
