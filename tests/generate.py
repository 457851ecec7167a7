"""Invented warehouses of any size, for tests and benchmarks: `python -m tests.generate 1000000 build/bench`.

People, committees and towns are made up by pairing names; days lie between 2000 and 2024, thicker towards the end and
in bursts; one document in two is Arabic, one event in ten is told twice, some are undated or in conflict.
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb

from warehouse import build

# ruff: noqa: E501

TELLINGS_A_DOCUMENT = 4

GIVEN = [("Samir", "سمير"), ("Layla", "ليلى"), ("Karim", "كريم"), ("Nadia", "نادية"), ("Yusuf", "يوسف"),
         ("Huda", "هدى"), ("Tariq", "طارق"), ("Salma", "سلمى"), ("Ziad", "زياد"), ("Rana", "رنا"),
         ("Anton", "أنطون"), ("Vera", "فيرا"), ("Marcus", "ماركوس"), ("Elena", "إيلينا"), ("Hugo", "هوغو"),
         ("Mira", "ميرا"), ("Oskar", "أوسكار"), ("Ines", "إيناس"), ("Pavel", "بافل"), ("Dina", "دينا")]  # fmt: skip
FAMILY = [("Haddad", "حداد"), ("Najjar", "نجار"), ("Sabbagh", "صباغ"), ("Khayat", "خياط"), ("Hallaq", "حلاق"),
          ("Bitar", "بيطار"), ("Masri", "مصري"), ("Shami", "شامي"), ("Halabi", "حلبي"), ("Baghdadi", "بغدادي"),
          ("Novak", "نوفاك"), ("Lindt", "ليندت"), ("Moreau", "مورو"), ("Costa", "كوستا"), ("Weber", "فيبر"),
          ("Rossi", "روسي"), ("Duval", "دوفال"), ("Horvat", "هورفات"), ("Silva", "سيلفا"), ("Berg", "بيرغ")]  # fmt: skip
STATES = [("Syria", "سوريا"), ("Russia", "روسيا"), ("Turkey", "تركيا"), ("Iran", "إيران"), ("Iraq", "العراق"),
          ("Jordan", "الأردن"), ("Lebanon", "لبنان"), ("Egypt", "مصر"), ("Qatar", "قطر"), ("Oman", "عُمان"),
          ("Kuwait", "الكويت"), ("France", "فرنسا"), ("China", "الصين"), ("India", "الهند"), ("Spain", "إسبانيا"),
          ("Italy", "إيطاليا"), ("Norway", "النرويج"), ("Japan", "اليابان"), ("Brazil", "البرازيل"), ("Chad", "تشاد")]  # fmt: skip
TOWNS = [("Northport", "الميناء الشمالي"), ("Eastbridge", "الجسر الشرقي"), ("Old Town", "المدينة القديمة"),
         ("Riverside", "ضفة النهر"), ("Hilltop", "رأس التل"), ("Palm Square", "ساحة النخيل")]  # fmt: skip
OUTLETS = [
    "North Wire",
    "East Post",
    "The Harbour",
    "Daily Ledger",
    "صوت الميناء",
    "بريد الشرق",
    "وكالة الشمال",
    "الدفتر",
]
# Type, quad class, names, and the words that tell it in either language.
TYPES = [
    ("AGREE", "verbal cooperation", "Agree", "اتفاق", "reached an agreement with", "اتفق مع"),
    ("CONSULT", "verbal cooperation", "Consult", "تشاور", "met", "التقى"),
    ("SUPPORT", "verbal cooperation", "Support", "دعم", "expressed support for", "أعلن دعمه لـ"),
    ("CONCEDE", "verbal cooperation", "Concede", "تنازل", "lifted restrictions on", "رفع القيود عن"),
    ("COOPERATE", "material cooperation", "Cooperate", "تعاون", "held drills with", "أجرى مناورات مع"),
    ("AID", "material cooperation", "Aid", "مساعدة", "sent aid to", "أرسل مساعدات إلى"),
    ("RETREAT", "material cooperation", "Retreat", "انسحاب", "pulled back from", "انسحب من أمام"),
    ("REQUEST", "verbal conflict", "Request", "طلب", "demanded talks with", "طالب بمحادثات مع"),
    ("ACCUSE", "verbal conflict", "Accuse", "اتهام", "accused", "اتهم"),
    ("REJECT", "verbal conflict", "Reject", "رفض", "rejected the offer of", "رفض عرض"),
    ("THREATEN", "verbal conflict", "Threaten", "تهديد", "threatened", "هدد"),
    ("PROTEST", "material conflict", "Protest", "احتجاج", "rallied against", "تظاهر ضد"),
    ("SANCTION", "material conflict", "Sanction", "عقوبات", "imposed sanctions on", "فرض عقوبات على"),
    ("MOBILIZE", "material conflict", "Mobilize", "تعبئة", "moved troops towards", "حشد قوات قبالة"),
    ("COERCE", "material conflict", "Coerce", "إكراه", "arrested", "اعتقل"),
    ("ASSAULT", "material conflict", "Assault", "اعتداء", "shelled", "قصف"),
    ("DISASTER", "disaster", "Disaster", "كارثة", "was struck by a quake with", "ضربه زلزال مع"),
    ("POLITICS", "politics", "Politics", "سياسة", "voted with", "صوّت مع"),
]


def generate(root: Path, events: int = 1000, has_tokens: bool = True, is_long: bool = False) -> build.Build:
    """A published build under `root` of about `events` events, the same for the same number.

    Documents have four events and 300 characters, 1,600 where they are to be long.
    """

    def fill(connection: duckdb.DuckDBPyConnection) -> None:
        for statement in _world():
            connection.execute(statement).fetchall()
        connection.execute(STAGE, {"tellings": events * 10 // 9, "is_long": is_long}).fetchall()
        for statement in (*ROWS, TOKENS, FILLER_TOKENS) if has_tokens else ROWS:
            connection.execute(statement).fetchall()
        connection.execute("insert into moved select document_id from document").fetchall()
        connection.execute("drop table stage; drop table draw").fetchall()

    return build.refresh(root, build.Changes(is_whole=True), after=fill)


def _world() -> list[str]:
    people = [(f"{g[0]}-{f[0]}".lower(), "person", f"{g[0]} {f[0]}", f"{g[1]} {f[1]}") for f in FAMILY for g in GIVEN]
    states = [(f"state-{s[0].lower()}", "state", *s) for s in STATES]
    committees = [
        (f"org-{f[0].lower()}-{t[0].lower().replace(' ', '-')}", "organisation", f"{f[0]} Committee of {t[0]}",
         f"لجنة {f[1]} في {t[1]}") for t in TOWNS for f in FAMILY]  # fmt: skip
    outlets = [(f"outlet-{n}", "outlet", name, name) for n, name in enumerate(OUTLETS)]
    actors = ", ".join(f"('{i}', '{k}', '{e}', '{a}')" for i, k, e, a in (*states, *people, *committees, *outlets))
    types = ", ".join(str(row[:4]) for row in TYPES)
    return [
        f"create table draw as select row_number() over () - 1 as no, * from (values {actors}) a(actor_id, kind, en, ar)",
        "insert into actor select actor_id, kind, en, ar, null, null, no % 7 < 6 from draw",
        "insert into actor_name select actor_id, 'en', en, 'full' from draw"
        " union all select actor_id, 'ar', ar, 'full' from draw",
        "insert into office select actor_id, 'foreign_minister', 'foreign minister', 'وزير الخارجية', 'state-syria',"
        " date '2001-01-01' + (no * 20)::int, date '2003-12-31' + (no * 20)::int from draw where kind = 'person'",
        f"insert into letter_fold select 'ar', * from (values {', '.join(map(str, FOLDS))})",
        f"insert into event_type select * from (values {types})",
    ]


_TYPE = str([list(row) for row in TYPES])
_TOWN = str([list(row) for row in TOWNS])
_OUTLET = str(OUTLETS)

FILLER_EN = (
    " The meeting hall stood near the river and people waited outside for news while traders closed their shops early."
    " Observers said that prices of bread and fuel had risen again and that schools would stay open through the winter."
    " A spokesman gave no further details but promised that a longer statement would follow after the next round."
)
FILLER_AR = (
    " وكانت القاعة قريبة من النهر وانتظر الناس الأخبار في الخارج بينما أغلق التجار محالهم قبل المساء بقليل."
    " وقال مراقبون إن أسعار الخبز والوقود ارتفعت مرة أخرى وإن المدارس ستبقى مفتوحة طوال فصل الشتاء المقبل."
    " ولم يقدم المتحدث تفاصيل أخرى لكنه وعد بأن بيانا أطول سيصدر بعد الجولة التالية من المحادثات بين الجانبين."
)

# One row a telling with everything drawn: the rows of all tables are cut from it.
STAGE = f"""
create table stage as
with random as (
    select
        i::bigint as i,
        i // {TELLINGS_A_DOCUMENT} as doc_no,
        (i % {TELLINGS_A_DOCUMENT})::int as k,
        (i % 10 = 9) as is_second,
        case when i % 10 = 9 then i - 9 else i end as e,
        (i // {TELLINGS_A_DOCUMENT}) % 2 = 0 as is_ar,
    from range($tellings) t(i)
),
drawn as (
    select
        *,
        (hash(e, 1) % 1000000)::double / 1000000 as u1,
        (hash(e, 2) % 1000000)::double / 1000000 as u2,
        (hash(e, 3) % 1000000)::double / 1000000 as u3,
        (hash(e, 4) % 1000)::int as u4,
        (hash(i, 5) % 1000)::int as u5,
        (hash(e, 6) % 1000)::int as u6,
    from random
),
named as (
    select
        *,
        lpad(i::varchar, 12, '0') as telling_id,
        lpad(e::varchar, 12, '0') as event_id,
        'doc-' || lpad(doc_no::varchar, 8, '0') as document_id,
        -- Half of the days in bursts around forty of them, the others thicker towards the end.
        date '2000-01-01' + (case
            when u4 < 500 then 300 + 210 * (u4 % 40) + (u3 * 25)::int else (sqrt(u3) * 9100)::int
        end)::int + case when is_second and u5 < 300 then 2 else 0 end as day,
        (power(u1, 3) * 540)::int as a_no,
        (power(u2, 3) * 540)::int as b_no,
        {_TYPE}[1 + floor(power(u1 * 0.4 + u2 * 0.6, 1.5) * 17.99)::int] as t,
        {_TOWN}[1 + u6 % {len(TOWNS)}] as town,
        {_OUTLET}[1 + (case when is_ar then 4 else 0 end + u5 % 4)::int] as outlet,
    from drawn
),
worded as (
    select
        named.*,
        a.actor_id as a_id,
        b.actor_id as b_id,
        case when is_ar then a.ar else a.en end as a_words,
        case when is_ar then b.ar else b.en end as b_words,
        case when is_ar then t[6] else t[5] end as trigger_words,
        case when is_ar then town[2] else town[1] end as place,
        case
            when u6 < 20 then null
            when u6 < 60 then date_trunc('month', day)::date
            when u6 < 70 then date_trunc('year', day)::date
            else day
        end as starts_on,
        case
            when u6 < 20 then null
            when u6 < 60 then last_day(day)
            when u6 < 70 then make_date(year(day), 12, 31)
            else day
        end as ends_on,
        case when u6 < 20 then null when u6 < 60 then 'month' when u6 < 70 then 'year' else 'day' end as granularity,
        case
            when u6 < 20 then case when is_ar then 'لاحقا' else 'at some time' end
            when u6 < 60 then strftime(day, '%m/%Y')
            when u6 < 70 then strftime(day, '%Y')
            else strftime(day, '%d/%m/%Y')
        end as time_words,
    from named
    inner join draw as a on named.a_no = a.no
    inner join draw as b on (case when named.b_no = named.a_no then named.b_no + 1 else named.b_no end) = b.no
),
said as (
    select
        *,
        a_words || ' ' || trigger_words || ' ' || b_words
        || case when is_ar then ' في ' else ' in ' end || place
        || case when is_ar then ' بتاريخ ' else ' on ' end || time_words || '.' as sentence,
        case when not $is_long then '' when is_ar then '{FILLER_AR}' else '{FILLER_EN}' end as filler,
        length(a_words) + 1 as trigger_at,
        length(a_words) + length(trigger_words) + 2 as b_at,
        length(a_words) + length(trigger_words) + length(b_words) + 6 as place_at,
    from worded
)
select
    *,
    length(sentence) - length(time_words) - 1 as time_at,
    coalesce(sum(length(sentence) + length(filler) + 1) over (
        partition by doc_no order by k rows between unbounded preceding and 1 preceding
    ), 0)::int as base,
from said
order by i
"""

_REASON_AR, _REASON_EN = "'اليوم مكتوب كاملا'", "'The day is written in full.'"

ROWS = [
    """insert into document by name
    select document_id, any_value(case when is_ar then 'ar' else 'en' end) as lang, any_value(outlet) as outlet, '' as url,
        arg_min(sentence, k) as title, string_agg(sentence || filler, chr(10) order by k) as text,
        sum(len(string_split(sentence || filler, ' ')))::int as word_count,
        max(day)::timestamptz + interval 9 hour as published_at, max(day) as published_on,
        max(day) as anchor_earliest_on, max(day) as anchor_latest_on, max(day) as anchor_best_on,
        1 as anchor_confidence, 'published' as anchor_rule, document_id || '.txt' as path,
        md5(document_id) as content_hash
    from stage group by document_id order by document_id""",
    """insert into doc_manifest by name
    select path, document_id, content_hash, 'generated' as extractor_version, timestamptz '2024-01-01 00:00:00Z' as read_at
    from document""",
    """insert into sentence
    select document_id, k, base, base + length(sentence) + length(filler) from stage""",
    """insert into time_expression by name
    select 't' || telling_id[2:] as time_expression_id, document_id, k as sentence_no, base + time_at as starts_at,
        base + time_at + length(time_words) as ends_at, time_words as words, 'DATE' as timex_type,
        coalesce(starts_on::varchar, 'FUTURE_REF') as written_value, 'gregorian' as calendar, 'generated' as rule
    from stage""",
    f"""insert into resolution by name
    select 't' || telling_id[2:] as time_expression_id, document_id,
        case when starts_on is null then 'unanchored' else 'resolved' end as state,
        coalesce(starts_on::varchar, 'FUTURE_REF') as value, starts_on, ends_on, granularity, [] as implied,
        {_REASON_AR} as reason_ar, {_REASON_EN} as reason_en, 0.9 as confidence, starts_on::varchar as edtf, [] as candidates
    from stage""",
    """insert into mention by name
    select 'm' || side || telling_id[3:] as mention_id, document_id, k as sentence_no, base + offset_at as starts_at,
        base + offset_at + length(words) as ends_at, words, actor_id, 'name' as form, 'generated' as rule, 0.9 as confidence,
        'الاسم كما كتب' as reason_ar, 'Named as it is written.' as reason_en
    from (
        select telling_id, document_id, k, base, 0 as offset_at, a_words as words, a_id as actor_id, '0' as side from stage
        union all
        select telling_id, document_id, k, base, b_at, b_words, b_id, '1' from stage
    )""",
    f"""insert into telling by name
    select telling_id, event_id, document_id, k as sentence_no, base + trigger_at as starts_at,
        base + trigger_at + length(trigger_words) as ends_at, trigger_words, t[1] as event_type, null as mode,
        case when u4 % 50 = 0 then 'denied' when u4 % 20 = 1 then 'planned' else 'happened' end as status,
        starts_on, ends_on, granularity, 't' || telling_id[2:] as time_expression_id,
        {_REASON_AR} as time_reason_ar, {_REASON_EN} as time_reason_en, place, base + place_at as place_starts_at,
        base + place_at + length(place) as place_ends_at, [] as echoes, 'generated' as rule, (200 + u5 * 4 // 5) / 1000 as confidence
    from stage""",
    """insert into telling_actor
    select telling_id, document_id, a_id, 'source' from stage union all
    select telling_id, document_id, b_id, 'target' from stage union all
    select telling_id, document_id, 'outlet-' || (u5 % 8), 'reported_by' from stage where u5 % 6 = 0""",
    """insert into attribution by name
    select 'a' || telling_id[2:] as attribution_id, document_id, k as sentence_no, 'outlet-' || (u5 % 8) as source_actor_id,
        null as source_words, base + trigger_at as cue_starts_at, base + trigger_at + length(trigger_words) as cue_ends_at,
        trigger_words as cue_words, 'says' as verb_class, base as content_starts_at,
        base + length(sentence) as content_ends_at, false as is_direct
    from stage where u5 % 6 = 0""",
    """insert into conflict
    select 'c' || s.telling_id[2:], s.event_id, 'day', s.event_id, s.telling_id,
        'اليوم مختلف: ' || f.starts_on || ' أو ' || s.starts_on, 'The days differ: ' || f.starts_on || ' or ' || s.starts_on
    from stage s inner join stage f on s.event_id = f.telling_id
    where s.is_second and s.starts_on != f.starts_on""",
    """insert into evidence
    select document_id, 0, 'metadata', null, null, null, published_on, published_on, 1, 'تاريخ النشر معروف',
        'The day of publication is known.' from document""",
    """insert into quarantine
    select 'broken-' || i || '.txt', null, 'الملف فارغ', 'The file is empty.', md5(i::varchar), timestamptz '2024-01-01 00:00:00Z'
    from range(3) t(i)""",
]

FOLDS = [("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ى", "ي"), ("ة", "ه"), ("على", "على"), ("إلى", "إلى")]

TOKENS = """
insert into token
select translate(lower(word), 'أإآىة', 'ااايه'), document_id, k, 100 * k + n, starts_at, starts_at + length(word)
from (
    select document_id, k, unnest(words) as word, generate_subscripts(words, 1) as n,
        unnest(list_transform(range(len(words)), lambda x: base + coalesce(list_sum(
            list_transform(words[1:x], lambda w: length(w) + 1)), 0)))::int as starts_at
    from (select document_id, k, base, string_split(rtrim(sentence, '.'), ' ') as words from stage)
)
"""

FILLER_TOKENS = """
insert into token
select translate(lower(word), 'أإآىة', 'ااايه'), document_id, k, 100 * k + 50 + n, starts_at, starts_at + length(word)
from (
    select document_id, k, n, word, (base + length(sentence) + offset_at)::int as starts_at
    from stage
    inner join (
        select filler, unnest(words) as word, generate_subscripts(words, 1) as n,
            unnest(list_transform(range(len(words)), lambda x: 1 + coalesce(list_sum(
                list_transform(words[1:x], lambda w: length(w) + 1)), 0))) as offset_at
        from (select distinct filler, string_split(ltrim(filler), ' ') as words from stage where filler != '')
    ) as f using (filler)
)
"""

if __name__ == "__main__":
    size, folder = int(sys.argv[1]), Path(sys.argv[2])
    sys.stdout.write(f"{generate(folder, size)}\n")
