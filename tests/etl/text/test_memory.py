from __future__ import annotations

from etl.text.memory import Memory


def test_a_value_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memory(length)
    assert [lengths["one"], lengths["three"], lengths["one"]] == [3, 5, 3]
    assert asked == ["one", "three"]


def test_what_is_asked_for_often_stays() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Memory(length, most=10)
    for number in range(100):
        assert lengths[str(number)] and lengths["often"] == len("often")
    assert asked.count("often") == 1


def test_no_text_can_fill_it() -> None:
    lengths: Memory[str, int] = Memory(len, most=10)
    for number in range(1000):
        assert lengths[str(number)] == len(str(number))
        assert len(lengths) <= 10
