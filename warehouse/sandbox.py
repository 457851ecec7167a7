"""A person's SQL, run where it can do no harm: a child process that reads one build and nothing else.

The child may not open files, connect, load extensions or change settings; memory, processor time, rows, size and time
are bounded, and the parent ends it when its time is over. Other questions go on meanwhile.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from warehouse import publish

CHILD = Path(__file__).with_name("sandbox_child.py")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one question may take: wall time, memory of the database, rows, and characters of a cell and of all."""

    seconds: int = 5
    megabytes: int = 512
    threads: int = 1
    rows: int = 10_000
    columns: int = 500
    cell: int = 20_000
    bytes: int = 8_000_000
    question: int = 50_000


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a question; `cut` is '' where all are here, else what ended them: rows or bytes."""

    columns: list[str]
    types: list[str]
    rows: list[list[Any]]
    cut: str
    seconds: float


# What a person is told, by code, in English and Arabic.
MESSAGES = {
    "empty": ("Write a question in SQL.", "اكتب سؤالا بلغة SQL."),
    "several": (
        "Ask one question at a time: one statement, no more.",
        "اسأل سؤالا واحدا في كل مرة: جملة واحدة لا أكثر.",
    ),
    "too_long": ("The question is too long.", "السؤال أطول مما يسمح به."),
    "not_a_question": (
        "Only questions are answered here: SELECT, FROM, WITH, DESCRIBE, SUMMARIZE, EXPLAIN.",
        "لا يجاب هنا إلا عن الأسئلة: SELECT وFROM وWITH وDESCRIBE وSUMMARIZE وEXPLAIN.",
    ),
    "parameters": ("Write the values themselves in place of parameters.", "اكتب القيم نفسها مكان المتغيرات."),
    "columns": ("The answer has too many columns.", "في الجواب أعمدة أكثر مما يسمح به."),
    "forbidden": (
        "Files, other databases, the network, extensions and settings are out of reach here.",
        "الملفات وقواعد البيانات الأخرى والشبكة والإضافات والإعدادات ليست في المتناول هنا.",
    ),
    "mistake": ("The database does not understand the question.", "لم تفهم قاعدة البيانات السؤال."),
    "memory": (
        "The question needs more memory than one may have. Filter more, or count before you list.",
        "يحتاج السؤال إلى ذاكرة أكثر مما يسمح به. ضيّق الشروط، أو اطلب العدد قبل القائمة.",
    ),
    "time": (
        "The question took longer than one may. Filter more, or count before you list.",
        "استغرق السؤال وقتا أطول مما يسمح به. ضيّق الشروط، أو اطلب العدد قبل القائمة.",
    ),
    "size": ("The answer is larger than one may be.", "الجواب أكبر مما يسمح به."),
    "too_deep": ("The question is nested too deep.", "السؤال متداخل أعمق مما يسمح به."),
    "crashed": (
        "The question ended the process that ran it; nothing else was touched.",
        "أنهى السؤال العملية التي نفذته، ولم يمسّ غيرها.",
    ),
    "busy": ("Too many questions at once; ask again in a moment.", "أسئلة كثيرة في وقت واحد؛ أعد السؤال بعد لحظة."),
    "no_build": ("Nothing was published yet.", "لم ينشر شيء بعد."),
}


class QuestionError(Exception):
    """A question without an answer: a code of MESSAGES, and the detail that the database gives."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{MESSAGES[code][0]} {detail}".strip())
        self.code, self.detail = code, detail

    def message(self, language: str) -> str:
        """What to tell a person in `language`, Arabic (`ar`) or English."""
        return MESSAGES[self.code][language == "ar"]


_places = threading.BoundedSemaphore(4)


def ask(root: Path, sql: str, limits: Limits = Limits()) -> Answer:
    """The answer to a person's question on the current build under `root`; raises QuestionError where there is none."""
    path = publish.current(root)
    if path is None:
        raise QuestionError("no_build")
    if len(sql) > limits.question:
        raise QuestionError("too_long", f"{len(sql)} > {limits.question}")
    if not _places.acquire(timeout=1):
        raise QuestionError("busy")
    began = time.monotonic()
    try:
        question = json.dumps({"path": str(path.resolve()), "sql": sql, "limits": asdict(limits)}).encode()
        answer = _answer(question, limits)
    finally:
        _places.release()
    if "error" in answer:
        code = str(answer["error"])
        raise QuestionError(
            code if code in MESSAGES else "crashed", str(answer.get("detail", "")).replace(str(path), "")
        )
    return Answer(**answer, seconds=round(time.monotonic() - began, 3))


def _answer(question: bytes, limits: Limits) -> dict[str, Any]:
    child = subprocess.Popen(
        [sys.executable, "-I", str(CHILD)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={"PATH": "/nowhere", "LC_ALL": "C.UTF-8", "HOME": "/nowhere"},
        cwd="/",
        start_new_session=True,
    )
    timer = threading.Timer(limits.seconds, _end, [child])
    timer.start()
    try:
        said = _exchange(child, question, most=4 * limits.bytes + 1_000_000)
    finally:
        is_late = not timer.is_alive()
        timer.cancel()
        _end(child)
        child.wait()
    try:
        answer = json.loads(said)
    except ValueError:
        answer = None
    if isinstance(answer, dict):
        return answer
    if is_late or child.returncode == -signal.SIGXCPU:
        return {"error": "time"}
    return {"error": "size" if len(said) > 4 * limits.bytes else "crashed"}


def _exchange(child: subprocess.Popen[bytes], question: bytes, most: int) -> bytes:
    """What the child says, up to a byte more than `most`: a child gone wild cannot fill our memory."""
    assert child.stdin is not None
    assert child.stdout is not None
    with child.stdin, child.stdout:
        try:
            child.stdin.write(question)
            child.stdin.close()
        except BrokenPipeError:
            return b""
        return child.stdout.read(most + 1)


def _end(child: subprocess.Popen[bytes]) -> None:
    try:
        os.killpg(child.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
