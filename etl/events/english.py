"""The surface forms of English verbs and nouns."""

from __future__ import annotations

from collections.abc import Iterator

VOWELS = "aeiou"

# Past tense and past participle where no rule gives them.
IRREGULAR = {
    "beat": ("beat", "beaten"), "begin": ("began", "begun"), "blow": ("blew", "blown"), "break": ("broke", "broken"),
    "bring": ("brought", "brought"), "build": ("built", "built"), "burn": ("burned", "burnt"), "cast": ("cast", "cast"),
    "catch": ("caught", "caught"), "come": ("came", "come"), "cut": ("cut", "cut"), "deal": ("dealt", "dealt"),
    "fight": ("fought", "fought"), "find": ("found", "found"), "flee": ("fled", "fled"), "fly": ("flew", "flown"),
    "freeze": ("froze", "frozen"), "give": ("gave", "given"), "go": ("went", "gone"), "hit": ("hit", "hit"),
    "hold": ("held", "held"), "lead": ("led", "led"), "leave": ("left", "left"), "lose": ("lost", "lost"),
    "make": ("made", "made"), "meet": ("met", "met"), "pay": ("paid", "paid"), "plead": ("pleaded", "pled"),
    "put": ("put", "put"), "quit": ("quit", "quit"), "run": ("ran", "run"), "say": ("said", "said"),
    "seize": ("seized", "seized"), "send": ("sent", "sent"), "set": ("set", "set"), "shake": ("shook", "shaken"),
    "shoot": ("shot", "shot"), "shut": ("shut", "shut"), "sink": ("sank", "sunk"), "show": ("showed", "shown"),
    "speak": ("spoke", "spoken"), "stand": ("stood", "stood"), "strike": ("struck", "struck"),
    "swear": ("swore", "sworn"), "take": ("took", "taken"), "tell": ("told", "told"), "tear": ("tore", "torn"),
    "understand": ("understood", "understood"), "uphold": ("upheld", "upheld"), "win": ("won", "won"),
    "withdraw": ("withdrew", "withdrawn"), "write": ("wrote", "written"), "overthrow": ("overthrew", "overthrown"),
    "learn": ("learned", "learnt"), "sue": ("sued", "sued"), "bid": ("bid", "bid"), "give in": ("gave", "given"),
}  # fmt: skip


# Verbs that double their last letter though the stress does not show in writing.
DOUBLING = frozenset({"expel", "rebel", "compel", "admit", "commit", "refer", "occur", "rebut", "patrol", "regret"})


def verb_forms(verb: str) -> Iterator[tuple[str, str, bool]]:
    """Each form of a verb: its letters, `past` (also the participle), `present`, `base` or `gerund`, and no object."""
    past, participle = IRREGULAR.get(verb, (regular_past(verb), ""))
    yield verb, "base", False
    yield third_person(verb), "present", False
    yield gerund(verb), "gerund", False
    yield past, "past", False
    if participle and participle != past:
        yield participle, "participle", False


def regular_past(verb: str) -> str:
    """«attacked», «condemned», «banned», «denied», «accused»."""
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ied"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ed"


def third_person(verb: str) -> str:
    """«attacks», «clashes», «denies»."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + "s"


def gerund(verb: str) -> str:
    """«attacking», «banning», «accusing», «fleeing»."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return (verb + verb[-1] if _doubles(verb) else verb) + "ing"


def _doubles(verb: str) -> bool:
    if verb in DOUBLING:
        return True
    is_closed = len(verb) > 2 and verb[-1] not in VOWELS + "wxy" and verb[-2] in VOWELS and verb[-3] not in VOWELS
    return is_closed and sum(letter in VOWELS for letter in verb) == 1


def noun_forms(noun: str) -> Iterator[tuple[str, bool, bool]]:
    """A noun or phrase and its plural; English says by an article of its own whether it is definite."""
    yield noun, noun.startswith("the "), False
    last = noun.rsplit(" ", 1)[-1]
    if last in {"on", "of", "in", "to", "with", "for", "by", "into", "between", "against", "as"}:
        return
    if last.endswith("y") and last[-2:-1] not in VOWELS:
        yield noun[:-1] + "ies", False, False
    elif last.endswith(("s", "sh", "ch", "x")):
        if not last.endswith("s"):
            yield noun + "es", False, False
    else:
        yield noun + "s", False, False
