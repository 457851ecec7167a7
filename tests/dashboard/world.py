"""A small warehouse of made-up tellings, written by hand so that each kind of uncertainty stands in it.

A story's sentences carry their marks: `{a:actor|words}` an actor, `{x:event:TYPE|words}` a trigger, `{t:value|words}`
time words (`2023-03-15`, `2023-02`, `2022`, `~2023-02`, `..2023-02`, `2023-02..`, `?`), `{p|words}` a place,
`{s:actor:says|words}` a cue. Actors before the trigger do it, those after it receive it.
"""

from __future__ import annotations

import random
import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from warehouse.build import Changes, refresh

Row = dict[str, Any]
MARK = re.compile(r"\{(\w)(?::([^|}]*))?\|([^}]*)\}")
HOSTILE = "<script>alert(1)</script> \u202eevil\u202c <a href='https://example.invalid'>x</a> ${7*7} {{7*7}}"

ACTORS = [
    ("bashar-assad", "person", "Bashar al-Assad", "بشار الأسد", "state-syria"),
    ("vladimir-putin", "person", "Vladimir Putin", "فلاديمير بوتين", "state-russia"),
    ("state-syria", "state", "Syria", "سوريا", ""),
    ("state-russia", "state", "Russia", "روسيا", ""),
    ("state-turkey", "state", "Türkiye", "تركيا", ""),
    ("state-iran", "state", "Iran", "إيران", ""),
    ("state-lebanon", "state", "Lebanon", "لبنان", ""),
    ("state-jordan", "state", "Jordan", "الأردن", ""),
    ("state-iraq", "state", "Iraq", "العراق", ""),
    ("org-un", "organisation", "United Nations", "الأمم المتحدة", ""),
    ("org-arab-league", "organisation", "Arab League", "جامعة الدول العربية", ""),
    ("org-red-crescent", "organisation", "Syrian Arab Red Crescent", "الهلال الأحمر العربي السوري", ""),
    ("outlet-briefs", "outlet", "Briefs", "موجزات", ""),
    ("outlet-north", "outlet", "Northern Post", "بريد الشمال", ""),
    ("outlet-coast", "outlet", "Coast Daily", "يومية الساحل", ""),
]
TYPES = [
    ("CONSULT", "verbal cooperation", "Consult", "تشاور"),
    ("SUPPORT", "verbal cooperation", "Support", "تأييد"),
    ("AGREE", "verbal cooperation", "Agree", "اتفاق"),
    ("AID", "material cooperation", "Aid", "إغاثة"),
    ("COOPERATE", "material cooperation", "Cooperate", "تعاون"),
    ("ACCUSE", "verbal conflict", "Accuse", "اتهام"),
    ("REJECT", "verbal conflict", "Reject", "رفض"),
    ("ASSAULT", "material conflict", "Assault", "هجوم"),
    ("COERCE", "material conflict", "Coerce", "إكراه"),
    ("DISASTER", "disaster", "Disaster", "كارثة"),
    ("POLITICS", "politics", "Politics", "سياسة"),
]


@dataclass(frozen=True)
class Story:
    key: str
    outlet: str
    lang: str
    published: str
    title: str
    sentences: tuple[str, ...]


STORIES = (
    Story(
        "d-moscow-ar",
        "outlet-briefs",
        "ar",
        "2023-03-15",
        "لقاء في موسكو",
        (
            "{x:e-meet:CONSULT|التقى} {a:vladimir-putin|الرئيس الروسي} {a:bashar-assad|الأسد} في {p|موسكو} يوم "
            "{t:2023-03-15|الأربعاء}.",
            "وبلغ العدد 12 وفدًا، و{s:vladimir-putin:says|قال} {a:vladimir-putin|بوتين} إن {a:state-russia|روسيا} "
            "{x:e-aid:AID|أرسلت} معونة إلى {a:state-syria|سوريا} بعد زلزال {t:2023-02-06|فجر 6 شباط/فبراير}.",
            "وكانت {a:state-turkey|تركيا} قد {x:e-talk:CONSULT|أجرت محادثات} مع {a:state-syria|سوريا} "
            "{t:2023-01|الشهر قبل الماضي}.",
        ),
    ),
    Story(
        "d-moscow-en",
        "outlet-north",
        "en",
        "2023-03-16",
        "Assad in Moscow",
        (
            "{a:vladimir-putin|Vladimir Putin} {x:e-meet:CONSULT|met} {a:bashar-assad|Bashar al-Assad} in {p|Moscow} "
            "on {t:2023-03-14|Tuesday}.",
            "{a:state-iran|Iran} {x:e-visit:CONSULT|received} a delegation of {a:state-iraq|Iraq} "
            "{t:~2022-12|around the end of last year}.",
            "{a:state-jordan|Jordan} will {x:e-open:COOPERATE|reopen} the crossing with {a:state-syria|Syria} "
            "{t:2023-05..|from May on}.",
            "{a:org-un|The United Nations} {x:e-fresh:SUPPORT|welcomed} the step of {a:state-jordan|Jordan}.",
            "{a:state-lebanon|Lebanon} {x:e-lost:ACCUSE|accused} {a:state-turkey|Türkiye} {t:?|the other day}.",
        ),
    ),
    Story(
        "d-hostile",
        "outlet-coast",
        "en",
        "2023-04-02",
        HOSTILE,
        (
            "{a:state-turkey|Türkiye} {x:e-hostile:REJECT|rejected} <img src=x onerror=alert(1)> \u202ethe plan\u202c "
            "of {a:org-arab-league|the Arab League} {t:2023-04-01|on Saturday}.",
        ),
    ),
)
TEMPLATES = {
    "ar": ("{a:%s|%s} {x:%s:%s|%s} {a:%s|%s} في {p|%s} {t:%s|%s}.", ("دمشق", "بيروت", "أنقرة", "عمّان")),
    "en": ("{a:%s|%s} {x:%s:%s|%s} {a:%s|%s} in {p|%s} {t:%s|%s}.", ("Damascus", "Beirut", "Ankara", "Amman")),
}


def fillers(count: int, seed: int = 7) -> list[Story]:
    """Stories of one sentence each, spread over 2023 with a peak in February."""
    dice = random.Random(seed)
    stories = []
    parties = [actor for actor in ACTORS if actor[1] != "outlet"]
    for number in range(count):
        lang = dice.choice(("ar", "en"))
        day = date(2022, 12, 1) + timedelta(days=int(dice.triangular(0, 394, 75)))
        a, b = dice.sample(parties, 2)
        kind = dice.choice(TYPES)
        pattern, places = TEMPLATES[lang]
        shape = dice.choice(("day",) * 8 + ("month", "about"))
        value = {"day": day.isoformat(), "month": f"{day:%Y-%m}", "about": f"~{day:%Y-%m}"}[shape]
        names = (a[3], b[3], kind[3]) if lang == "ar" else (a[2], b[2], kind[2].lower())
        words = {"ar": {"day": "الثلاثاء", "month": "الشهر الماضي", "about": "نحو منتصف الشهر"}}.get(
            lang, {"day": "on Tuesday", "month": "last month", "about": "about mid-month"}
        )[shape]
        event = f"e-{number:05}"
        text = pattern % (
            *(a[0], names[0], event, kind[0], names[2], b[0], names[1], dice.choice(places)),
            *(value, words),
        )
        outlet = dice.choice(("outlet-briefs", "outlet-north", "outlet-coast"))
        published = (day + timedelta(days=1)).isoformat()
        stories.append(Story(f"d-{number:05}", outlet, lang, published, f"{names[0]} – {names[1]}", (text,)))
    return stories


def build(root: Path, count: int = 240) -> Path:
    """The folder of a published warehouse with the stories and `count` fillers."""
    rows: dict[str, list[Row]] = {}
    for story in (*STORIES, *fillers(count)):
        tell(story, rows)
    rows["actor"] = [
        {"actor_id": key, "kind": kind, "name_en": en, "name_ar": ar, "country": country or None, "is_known": True}
        for key, kind, en, ar, country in ACTORS
    ]
    rows["actor_name"] = [
        {"actor_id": key, "lang": lang, "name": name, "form": "full"}
        for key, _, en, ar, _ in ACTORS
        for lang, name in (("en", en), ("ar", ar))
    ]
    rows["office"] = [
        {
            "actor_id": "vladimir-putin",
            "office": "president",
            "name_en": "President",
            "name_ar": "رئيس",
            "of_actor_id": "state-russia",
            "starts_on": date(2012, 5, 7),
            "ends_on": None,
        }
    ]
    rows["event_type"] = [
        {"event_type": key, "quad_class": quad, "name_en": en, "name_ar": ar} for key, quad, en, ar in TYPES
    ]
    rows["conflict"] = [
        {
            "conflict_id": "c-meet",
            "event_id": "e-meet",
            "kind": "day",
            "telling_a_id": "d-moscow-ar-0-e-meet",
            "telling_b_id": "d-moscow-en-0-e-meet",
            "detail_ar": "يذكر أحدهما الأربعاء 15 آذار والآخر الثلاثاء 14 آذار.",
            "detail_en": "One says Wednesday 15 March, the other Tuesday 14 March.",
        }
    ]
    rows["quarantine"] = [
        {
            "path": "articles/broken.txt",
            "reason_ar": "ترميز النص تالف عند البايت 12.",
            "reason_en": "The text's encoding is broken at byte 12.",
            "content_hash": "x",
            "seen_at": datetime(2023, 4, 1, tzinfo=UTC),
        }
    ]
    tables = {name: pa.Table.from_pylist(found) for name, found in rows.items()}
    conflicts = tables.pop("conflict")
    world = {name: tables.pop(name) for name in ("actor", "actor_name", "office", "event_type")}

    def disagree(connection: duckdb.DuckDBPyConnection) -> None:
        connection.register("incoming", conflicts)
        connection.execute("insert into conflict by name select * from incoming")

    refresh(root, Changes(batches=[tables], world=world, is_whole=True), disagree)
    return root


def tell(story: Story, rows: dict[str, list[Row]]) -> None:
    """The rows of one story, added to those of its tables."""
    anchor = date.fromisoformat(story.published)
    text = ""
    for number, source in enumerate(story.sentences):
        start = len(text)
        found: list[tuple[str, list[str], int, int, str]] = []
        plain, last = "", 0
        for match in MARK.finditer(source):
            plain += source[last : match.start()]
            begin = start + len(plain)
            plain += match[3]
            found.append((match[1], (match[2] or "").split(":"), begin, start + len(plain), match[3]))
            last = match.end()
        plain += source[last:]
        text += plain + " "
        span = {"document_id": story.key, "sentence_no": number}
        add(rows, "sentence", **span, starts_at=start, ends_at=start + len(plain))
        tell_sentence(story, number, found, anchor, rows)
    read_at = datetime(2023, 4, 1, tzinfo=UTC)
    hashed = {"path": f"articles/{story.key}.txt", "content_hash": story.key}
    add(rows, "doc_manifest", **hashed, document_id=story.key, extractor_version="world", read_at=read_at)
    for position, match in enumerate(re.finditer(r"\w+", text)):
        number = (
            sum(row["starts_at"] <= match.start() for row in rows["sentence"] if row["document_id"] == story.key) - 1
        )
        at = {"position": position, "starts_at": match.start(), "ends_at": match.end()}
        add(rows, "token", word=match[0].lower(), document_id=story.key, sentence_no=number, **at)
    add(
        rows,
        "document",
        document_id=story.key,
        lang=story.lang,
        outlet=story.outlet,
        url="",
        title=story.title,
        text=text,
        published_at=None,
        published_on=anchor,
        anchor_earliest_on=anchor,
        anchor_latest_on=anchor,
        anchor_best_on=anchor,
        anchor_confidence=1.0,
        word_count=len(text.split()),
        anchor_rule="published",
        **hashed,
    )


def tell_sentence(
    story: Story,
    number: int,
    found: list[tuple[str, list[str], int, int, str]],
    anchor: date,
    rows: dict[str, list[Row]],
) -> None:
    span = {"document_id": story.key, "sentence_no": number}
    where = f"{story.key}-{number}"
    times = {mark[2]: time_rows(mark, where, span, anchor, rows) for mark in found if mark[0] == "t"}
    for kind, facts, start, end, words in found:
        place_at = {"starts_at": start, "ends_at": end, "words": words}
        if kind == "a":
            add(
                rows,
                "mention",
                **span,
                **place_at,
                mention_id=f"{where}-{start}",
                actor_id=facts[0],
                form="name",
                rule="full",
                confidence=0.9,
                reason_ar="اسمه الكامل",
                reason_en="its full name",
            )
        if kind == "s":
            add(
                rows,
                "attribution",
                **span,
                attribution_id=f"{where}-{start}",
                source_actor_id=facts[0],
                source_words=words,
                cue_starts_at=start,
                cue_ends_at=end,
                cue_words=words,
                verb_class=facts[1],
                content_starts_at=end,
                content_ends_at=end + 20,
                is_direct=False,
                parent_id=None,
            )
        if kind == "x":
            telling = f"{where}-{facts[0]}"
            days = next(iter(times.values()), None)
            first, last = (days[1], days[2]) if days else (anchor - timedelta(days=1), anchor)
            place = next((mark for mark in found if mark[0] == "p"), None)
            add(
                rows,
                "telling",
                **span,
                telling_id=telling,
                event_id=facts[0],
                starts_at=start,
                ends_at=end,
                trigger_words=words,
                event_type=facts[1],
                mode=None,
                status="planned" if facts[0] == "e-open" else "happened",
                starts_on=first,
                ends_on=last,
                granularity=days[3] if days else "day",
                time_expression_id=days[0] if days else None,
                time_reason_ar="لفظ الزمن في الجملة نفسها" if days else "خبر جديد بلا لفظ زمني، فيومه يوم النشر",
                time_reason_en="the time words of the same sentence" if days else "fresh news: the day of publication",
                place=place[4] if place else None,
                place_starts_at=place[2] if place else None,
                place_ends_at=place[3] if place else None,
                rule="trigger",
                confidence=0.8,
                echoes=[],
            )
            for other in (mark for mark in found if mark[0] == "a"):
                is_source = other[2] < start or other[1][0] == "vladimir-putin"
                role = "source" if is_source else "target"
                add(rows, "telling_actor", document_id=story.key, telling_id=telling, actor_id=other[1][0], role=role)


def time_rows(
    mark: tuple[str, list[str], int, int, str], where: str, span: Row, anchor: date, rows: dict[str, list[Row]]
) -> tuple[str, date | None, date | None, str | None]:
    """The expression and its resolution; its key, first day, last day and granularity."""
    _, facts, start, end, words = mark
    value = facts[0]
    key = f"{where}-{start}"
    mod = "APPROX" if value.startswith("~") else "BEFORE" if value.startswith("..") else None
    mod = "AFTER" if value.endswith("..") else mod
    bare = value.strip("~.")
    first, last, granularity = interval(bare)
    expression = {"time_expression_id": key, "starts_at": start, "ends_at": end, "words": words}
    rest = {"timex_type": "DATE", "written_value": bare, "mod": mod, "calendar": "gregorian", "rule": "weekday-bare"}
    add(rows, "time_expression", **span, **expression, **rest)
    add(
        rows,
        "resolution",
        time_expression_id=key,
        document_id=span["document_id"],
        state="resolved" if first else "unanchored",
        value=bare,
        starts_on=first,
        ends_on=last,
        granularity=granularity,
        anchor_on=anchor,
        leans_on_id=None,
        implied=["year", "month"],
        reason_ar="آخر يوم بهذا الاسم قبل يوم النشر أو فيه، فالخبر ينظر إلى الوراء",
        reason_en="the last such day on or before the day of publication: news looks backwards",
        conflict_ar=None,
        conflict_en=None,
        confidence=0.85,
        edtf=None,
        candidates=[],
    )
    return key, first, last, granularity


def interval(value: str) -> tuple[date | None, date | None, str | None]:
    if not value[:1].isdigit():
        return None, None, None
    year, *rest = (int(part) for part in value.split("-"))
    if len(rest) == 2:
        return date(year, *rest), date(year, *rest), "day"
    if len(rest) == 1:
        return date(year, rest[0], 1), date(year, rest[0], monthrange(year, rest[0])[1]), "month"
    return date(year, 1, 1), date(year, 12, 31), "year"


def add(rows: dict[str, list[Row]], table: str, **row: Any) -> None:
    rows.setdefault(table, []).append(row)
