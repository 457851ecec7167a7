"""The surface forms of Arabic verbs and nouns, unvowelled, as keys are.

A verb is written in the third person singular of the past; where its present is not told by its letters it stands after
a stroke: «وصل/يصل». Forms are plain strings; which letters fold together is the language's affair.
"""

from __future__ import annotations

from collections.abc import Iterator

OBJECTS = ("ه", "ها", "هم", "هما")
WE, SHORTEST = "ن", 4
FOUR, SHORTEST_DERIVED = 4, 5
WEAK = ("ا", "ى", "ي")


def verb_forms(verb: str) -> Iterator[tuple[str, str, bool]]:
    """Each form of a verb: its letters, `past`, `present`, `future` or `passive`, whether an object is attached.

    Third person, singular, dual and plural, with the jussive of the weak, and the first in the plural. A passive form
    is given where its letters differ from the active: «أُصيب» from «أصاب», «هوجم» from «هاجم».
    """
    past, _, present = verb.partition("/")
    present = present or present_of(past)
    for form in _past(past):
        yield form, "past", False
    for form in _attached(past):
        yield form, "past", True
    for form in _present(present):
        yield form, "present", False
        yield "س" + form, "future", False
    for form in _attached(present):
        for person in (form, "ت" + form[1:]):
            yield person, "present", True
            yield "س" + person, "future", True
    passive = passive_of(past)
    if passive:
        for form in _past(passive):
            yield form, "passive", False
        inner = present_of_passive(past)
        if inner:
            for form in _present(inner):
                yield form, "passive", False
                yield "س" + form, "future", False


def present_of(past: str) -> str:
    """The present that a regular past tells: «أعلن» يعلن, «اعتقل» يعتقل, «قتل» يقتل, «التقى» يلتقي, «أدان» يدين."""
    stem = past[1:] if past[0] in "أاإ" else past
    is_hollow = past[0] in "أا" and len(stem) >= 3 and stem[-2] == "ا" and past.startswith(("أ", "است"))
    if past.endswith("ى"):
        stem = stem[:-1] + "ي"
    elif is_hollow:
        stem = stem[:-2] + "ي" + stem[-1]
    return "ي" + stem


def passive_of(past: str) -> str:
    """The past passive where its letters differ from the active, else nothing."""
    if len(past) == 4 and past[1] == "ا" and past[0] not in "أاإو":
        return past[0] + "و" + past[2:]
    if len(past) >= 4 and past[0] in "أا" and past[-2] == "ا":
        return past[:-2] + "ي" + past[-1]
    return ""


def present_of_passive(past: str) -> str:
    """The present passive of a hollow verb, «يُدان» of «أدان»; nothing where the active has the same letters."""
    return "ي" + past[1:] if past[0] in "أا" and past[-2] == "ا" else ""


def masdar_forms(verb: str) -> Iterator[tuple[str, bool, bool]]:
    """Each form of the masdars of a verb, as of a noun, in the singular: «أغلق» gives «إغلاق», «الإغلاق», «إغلاقه».

    One whose present does not follow from its past has a masdar that does not either: «زار/يزور».
    """
    for masdar in () if "/" in verb else _masdars_of(verb):
        yield from _word_forms(masdar)


def _masdars_of(past: str) -> tuple[str, ...]:
    """The masdars that a verb's letters allow: «أرسل» إرسال, «استهدف» استهداف, «درب» تدريب or درب, «سيطر» سيطرة.

    Of three letters it cannot be told whether the second is doubled; what is no word stands in no text.
    """
    if past.startswith("أ"):
        return _of_fourth(past)
    if past.startswith("ا") and len(past) >= SHORTEST_DERIVED:
        if past.endswith("ى"):
            return (past[:-1] + "اء",)
        if past[-2] == "ا":
            return (past + "ة",) if past.startswith("است") else (past[:-2] + "يا" + past[-1],)
        return (past[:-1] + "ا" + past[-1],)
    if len(past) == FOUR and past[1] == "ا" and not past.endswith("ى"):
        return ("م" + past + "ة",)
    if len(past) == FOUR and not past.startswith("ت") and not past.endswith("ى"):
        return (past + "ة",)
    if len(past) == 3 and past[1] not in "او" and not past.endswith(("ى", "ا")):
        return past, "ت" + past[:2] + "ي" + past[2]
    return ()


def _of_fourth(past: str) -> tuple[str, ...]:
    """The masdar of a verb in أ: «أرسل» إرسال, «أوفد» إيفاد, «أدان» إدانة, «ألقى» إلقاء, «أقر» إقرار."""
    if len(past) == 3:
        return ("إ" + past[1:] + "ا" + past[2],)
    if len(past) != FOUR:
        return ()
    stem = "إي" + past[2:] if past[1] == "و" else "إ" + past[1:]
    if past.endswith("ى"):
        return (stem[:-1] + "اء",)
    return (stem + "ة",) if past[2] == "ا" else (stem[:-1] + "ا" + stem[-1],)


def _past(past: str) -> Iterator[str]:
    bare = past[:-1] if past.endswith("ى") or (past.endswith("ا") and len(past) == 3) else past
    yield past
    yield bare + "ت"
    yield bare + "وا"
    yield bare + "تا"
    yield (bare + "يا") if past.endswith("ى") else bare + "ا"


def _present(present: str) -> Iterator[str]:
    is_weak = present.endswith(("ي", "و", "ى"))
    bare = present[:-1] if is_weak else present
    for person in (present, "ت" + present[1:]):
        yield person
        yield person + "ان"
        yield person + "ا"
        if is_weak:
            yield person[:-1]
    yield bare + "ون"
    yield bare + "وا"
    if len(present) >= SHORTEST:
        # «ندين», «سنرد»; three letters are another word more often than not: «نصر», «نصف».
        yield WE + present[1:]


def _attached(form: str) -> Iterator[str]:
    base = form[:-1] + "ا" if form.endswith("ى") else form
    is_past = form[0] != "ي"
    for suffix in OBJECTS:
        yield base + suffix
        if is_past:
            yield (form[:-1] if form.endswith(("ى", "ا")) else form) + "ت" + suffix
        if not form.endswith(WEAK):
            yield form + "و" + suffix


def noun_forms(noun: str) -> Iterator[tuple[str, bool, bool]]:
    """Each form of a noun or a short phrase, whether it has the article, and whether a pronoun is attached.

    «لقاء» gives «اللقاء», «لقاءات», «لقائه».

    A broken plural stands after a plus: «حرب+حروب». In a phrase every word may take the article.
    """
    singular, _, plural = noun.partition("+")
    words = singular.split(" ")
    if len(words) > 1:
        yield from _phrase_forms(words)
        return
    for base in _numbers(singular):
        yield from _word_forms(base)
    if plural:
        yield from _word_forms(plural)


def _numbers(noun: str) -> Iterator[str]:
    if noun.startswith("ال"):
        yield noun
        return
    yield noun
    if noun.endswith("ة"):
        stem = noun[:-1]
        yield stem + "ات"
        yield from (stem + "تان", stem + "تين", stem + "تا", stem + "تي")
    elif not noun.endswith("ات"):
        yield from (noun + "ات", noun + "ان", noun + "ين")


def _word_forms(base: str) -> Iterator[tuple[str, bool, bool]]:
    yield base, base.startswith("ال"), False
    if base.startswith("ال"):
        return
    yield "ال" + base, True, False
    if not base.endswith("ة"):
        yield base + "ا", False, False
    for owned in _owned(base):
        yield owned, False, True


def _owned(base: str) -> Iterator[str]:
    """A noun with the pronoun of whose it is: «عملياته», «لقائهم»."""
    if base.endswith("ة"):
        stems = [base[:-1] + "ت"]
    elif base.endswith("ء"):
        stems = [base, base[:-1] + "ئ", base[:-1] + "ؤ"]
    else:
        stems = [base]
    for stem in stems:
        for suffix in OBJECTS:
            yield stem + suffix


def _phrase_forms(words: list[str]) -> Iterator[tuple[str, bool, bool]]:
    """The phrase as written, with the article on its words, and in the accusative."""
    first, *rest = words
    tail = " ".join(rest)
    yield " ".join(words), first.startswith("ال"), False
    if first.startswith("ال"):
        return
    accusative = [word if word.endswith(("ة", "ات", "ا")) or word.startswith("ال") else word + "ا" for word in words]
    yield " ".join(accusative), False, False
    if len(words) == 2 and len(tail) > 2 and not tail.startswith("ال"):
        yield f"ال{first} ال{tail}", True, False
        yield f"{first} ال{tail}", True, False
        # «عملياتها العسكرية»
        for owned in _owned(first):
            yield f"{owned} ال{tail}", False, True
