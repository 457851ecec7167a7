"""Files that people and machines spoil, drawn by Hypothesis: broken encodings, lost ends, bombs, directions mixed."""

from __future__ import annotations

from hypothesis import strategies as st

SUFFIXES = [".txt", ".md", ".html", ".jsonl", ".xml", ".rss", ".atom", ".htm", ".ndjson", ""]
# Whole pieces of each format: mutation of valid input goes deeper into a reader than noise does.
PIECES = [
    b"---\nid: a\nlang: ar\npublished: 2023-03-15\n---\n",
    b"<html><head><meta charset='utf-8'><title>t</title></head><body><article><p>",
    b"<p>The ministers met in Amman on Monday and spoke about refugees for two hours.</p>" * 3,
    b"<div>" * 300,
    b"</div>" * 300,
    b"<!--",
    b"<![CDATA[",
    b"<script>var a = '<p>';</script>",
    b'<script type="application/ld+json">{"datePublished": "2023-99-99"}</script>',
    b"<meta property='article:published_time' content='99999-01-01'>",
    b"<link rel='canonical' href='http://[::1'>",
    b"<?xml version='1.0' encoding='utf-7'?>",
    b"<rss version='2.0'><channel><title>t</title><item><title>a</title><description>One.</description></item>",
    b"<pubDate>Wed, 31 Feb 2023 25:61:00 +9999</pubDate>",
    b"</channel></rss>",
    b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><content type='html'>&lt;p&gt;x</content></entry>",
    b"<!DOCTYPE l [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
    b"&b;",
    b'{"id": "1", "text": "One.", "published": "2023-03-15"}\n',
    b'{"id": {"a": 1}, "text": "One."}\n',
    b'{"text": "\\ud800", "title": "\\udfff"}\n',
    b'{"text": NaN}\n',
    b'{"a":' * 2_000,
    b"[" * 20_000,
    "قال الوزير يوم الأربعاء إن اللقاء كان مفيداً\n".encode(),
    "قال الوزير يوم الأربعاء".encode("cp1256"),
    "قال الوزير".encode("utf-16"),
    "\u202e\u2066\u200f\ufeff\u2028".encode(),
    b"\x00",
    b"\xed\xa0\x80",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"PK\x03\x04",
    b"\x1f\x8b\x08\x00",
    b"a" * 50_000,
    b"\r\n" * 1_000,
    b"\x0c\x1b[31m",
]
SIDECARS = [
    b"",
    b"published: 2023-03-15\n",
    b"encoding: utf-16\n",
    b"encoding: zip\n",
    b"title: \x00\n",
    b"lang: [a]\n",
    b"a: &a [*a]\n",
    b"published: '\xff'\n",
    b"id: ../../etc/passwd\n",
    b"\xff: \x01",
]

CONTENTS = st.lists(st.sampled_from(PIECES) | st.binary(max_size=30), max_size=8).map(b"".join)
NAMES = st.builds(
    lambda stem, suffix: f"f{stem}{suffix}",
    st.text(alphabet="aب .\u202e%;'\"\n", max_size=8),
    st.sampled_from(SUFFIXES),
)
# Most files have no sidecar that stops them: what is in the file itself is to be read.
FILES = st.tuples(NAMES, CONTENTS, st.sampled_from([b""] * 20 + SIDECARS))
