"""Files of each kind as documents, and hostile ones as nothing worse than a reason."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from etl.data import SEEDS
from etl.model import Document
from etl.read import read
from etl.read.quarantine import Quarantined
from etl.read.source import Source, sources
from etl.reason import tell
from etl.settings import Settings
from tests.etl.read.hostile import FILES

PARAGRAPH = "The foreign ministers of the two countries met in Amman on Monday and spoke about refugees, number {}."
PAGE = f"""<html lang="en-GB"><head><title>Talks in Amman</title>
<link rel="canonical" href="https://www.example.org/talks">
<meta property="article:published_time" content="2023-05-01T20:00:00+03:00"></head><body>
<nav><a href="/">Home</a></nav>
<article><h1>Talks in Amman</h1>{"".join(f"<p>{PARAGRAPH.format(i)}</p>" for i in range(5))}</article>
<div id="comments"><p>First comment of a reader who liked it very much.</p></div></body></html>"""
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>http://www.example.org</link>
<language>en-us</language><item><title>A &amp; B</title><link>http://www.example.org/a</link><guid>g1</guid>
<pubDate>Wed, 15 Mar 2023 12:30:00 GMT</pubDate>
<description>&lt;p&gt;One &amp;amp; two&lt;/p&gt;&lt;p&gt;three&lt;/p&gt;</description></item>
<item><title>none</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>e1</id><title>A</title>
<updated>2023-03-15T10:00:00+03:00</updated><content type="text">One.</content></entry></feed>"""


def found(folder: Path, name: str, content: str | bytes, sidecar: str = "") -> list[Document | Quarantined]:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    if sidecar:
        (folder / f"{name}.meta.yml").write_text(sidecar)
    return [each for source in sources(folder) if isinstance(source, Source) for each in read(source, Settings())]


def document(folder: Path, name: str, content: str | bytes, sidecar: str = "") -> Document:
    (only,) = found(folder, name, content, sidecar)
    assert isinstance(only, Document), only
    return only


def codes(results: list[Document | Quarantined]) -> list[str]:
    return [each.reason.code for each in results if isinstance(each, Quarantined)]


def test_a_text_is_kept_as_it_is_written(tmp_path: Path) -> None:
    text = "One.\r\n\u202bTwo\u202c. Cafe\u0301.\n"
    assert document(tmp_path, "a.txt", text).text == text


def test_a_file_is_called_by_its_path_and_its_language_is_told(tmp_path: Path) -> None:
    read_as = document(tmp_path, "a.b.txt", "قال الوزير إن اللقاء كان مفيداً")
    assert (read_as.id, read_as.lang, read_as.published_on) == ("a.b", "ar", None)


def test_a_sidecar_dates_a_text(tmp_path: Path) -> None:
    read_as = document(tmp_path, "a.txt", "One.", "published: 2023-03-15\n")
    assert (read_as.published_on, read_as.published_rule) == (date(2023, 3, 15), "sidecar")


def test_the_seed_ends_before_its_comments_box() -> None:
    seed = next(
        each for each in sources(SEEDS / "articles") if isinstance(each, Source) and each.name.startswith("000_")
    )
    (only,) = read(seed, Settings())
    assert isinstance(only, Document)
    whole = seed.path.read_text("utf-8")
    assert only.text == whole[: whole.index("\nالتعليقات")]
    assert only.published_on == date(2023, 3, 15)


def test_markdown_takes_its_metadata_from_the_front(tmp_path: Path) -> None:
    content = "---\nid: x\nlang: en\npublished: 2023-03-15T10:00:00+03:00\n---\n\n# Title\n\nOne *two*.\n"
    read_as = document(tmp_path, "a.md", content)
    assert (read_as.id, read_as.title, read_as.text) == ("x", "Title", "# Title\n\nOne *two*.\n")
    assert read_as.published_on == date(2023, 3, 15)


def test_markdown_needs_no_front_matter(tmp_path: Path) -> None:
    assert document(tmp_path, "a.md", "One.\n---\nTwo.\n").text == "One.\n---\nTwo.\n"


def test_front_matter_that_never_ends_is_set_aside(tmp_path: Path) -> None:
    assert codes(found(tmp_path, "a.md", "---\nid: x\nOne.\n")) == ["open-front-matter"]


def test_a_page_gives_its_article_and_nothing_around_it(tmp_path: Path) -> None:
    read_as = document(tmp_path, "a.html", PAGE)
    assert PARAGRAPH.format(4) in read_as.text
    assert "comment" not in read_as.text
    assert "Home" not in read_as.text
    assert (read_as.lang, read_as.title, read_as.outlet) == ("en", "Talks in Amman", "example.org")
    assert (read_as.published_on, read_as.url) == (date(2023, 5, 1), "https://www.example.org/talks")


def test_a_page_in_windows_1256_is_read_as_it_declares(tmp_path: Path) -> None:
    line = "<p>قال وزير الخارجية إن المحادثات التي جرت في عمّان كانت مفيدة للطرفين، وإنها ستستمر، رقم {}.</p>"
    page = f'<html><head><meta charset="windows-1256"></head><body><article>{"".join(map(line.format, range(5)))}'
    assert "وزير الخارجية" in document(tmp_path, "a.htm", page.encode("cp1256")).text


def test_a_page_without_an_article_is_set_aside(tmp_path: Path) -> None:
    assert codes(found(tmp_path, "a.html", "<html><body></body></html>")) == ["no-article"]


def test_a_feed_gives_a_document_for_each_entry_that_has_words(tmp_path: Path) -> None:
    first, second = found(tmp_path, "a.xml", FEED)
    assert isinstance(first, Document)
    assert (first.id, first.title, first.text, first.outlet) == ("g1", "A & B", "One & two\nthree", "example.org")
    assert first.published_on == date(2023, 3, 15)
    assert isinstance(second, Quarantined)
    assert (second.reason.code, second.line) == ("empty", 2)


def test_an_atom_feed_is_a_feed(tmp_path: Path) -> None:
    read_as = document(tmp_path, "a.atom", ATOM)
    assert (read_as.id, read_as.text, read_as.published_on) == ("e1", "One.", date(2023, 3, 15))


def test_a_feed_fetches_nothing_and_reads_no_other_file(tmp_path: Path) -> None:
    assert codes(found(tmp_path, "a.xml", "http://localhost:1/feed")) == ["no-feed"]
    entity = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + FEED.replace("three", "&x;")
    assert "root" not in str(found(tmp_path, "a.xml", entity.replace('<?xml version="1.0"?>', "")))


def test_a_malformed_line_is_set_aside_and_the_others_go_on(tmp_path: Path) -> None:
    good = json.dumps({"id": "1", "text": "One.", "published": "2023-03-15", "outlet": "x.org"})
    results = found(
        tmp_path, "a.jsonl", f'{good}\n\n{{bad\n[1]\n{{"text": 3}}\n{{"text": "a \\ud800"}}\n'.encode() + b"\xff\n"
    )
    assert isinstance(results[0], Document)
    assert results[0].published_on == date(2023, 3, 15)
    assert codes(results) == ["bad-json", "not-an-object", "no-text", "lone-surrogate", "bad-utf8"]
    assert [each.line for each in results if isinstance(each, Quarantined)] == [3, 4, 5, 6, 7]


def test_a_line_over_the_limit_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "x" * 1000}) + '\n{"text": "short"}\n')
    results = list(read(Source(str(path), "a.jsonl", None, ()), Settings(max_document=500)))
    assert codes(results) == ["too-large"]
    assert isinstance(results[1], Document)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\xe2\x80\x8f\n", "empty"),
        ("a.txt", b"a\x00b", "binary"),
        ("a.txt", b"\xd8\x00", "bad-encoding"),
        ("a.docx", b"PK", "no-reader"),
        ("a", b"One.", "no-reader"),
        ("a.html", b"<html><body>" + b"<div>" * 100_000, "too-deep"),
        ("a.html", b"<html><body><p " + b"a " * 50_000 + b">One.</p>", "too-deep"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    assert codes(found(tmp_path, name, content)) == [code]


def test_a_file_over_the_limit_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x" * 1000)
    assert codes(list(read(Source(str(path), "a.txt", None, ()), Settings(max_document=500)))) == ["too-large"]


def test_the_same_content_elsewhere_has_the_same_hash(tmp_path: Path) -> None:
    one, two = document(tmp_path, "a.txt", "One."), None
    (tmp_path / "b.txt").write_text("One.")
    two = [each for source in sources(tmp_path) if isinstance(source, Source) for each in read(source, Settings())][1]
    assert isinstance(two, Document)
    assert (one.content_hash == two.content_hash, one.id == two.id) == (True, False)


@settings(max_examples=150, deadline=None)
@given(FILES)
def test_hostile_bytes_are_read_or_set_aside(file: tuple[str, bytes, bytes]) -> None:
    name, content, sidecar = file
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        (Path(folder) / f"{name}.meta.yml").write_bytes(sidecar)
        for source in sources(Path(folder)):
            assert isinstance(source, Source)
            for each in read(source, Settings(max_document=200_000)):
                if isinstance(each, Quarantined):
                    assert each.reason.code != "internal", tell(each.reason, "en")
                    assert tell(each.reason, "ar").encode()
                else:
                    assert each.text.strip().encode()
