"""How many people of the seeds are merged by the Arabic and the Latin spelling of their names alone, and how many
wrongly: `python -m tests.bench.bench_identity`."""

from __future__ import annotations

import sys

from etl.actors.identity import Named, merge
from etl.actors.knowledge import KnownActor, knowledge


def measure(with_country: bool) -> dict[str, float]:
    """The share of people merged, and the share merged with another: where both spellings of all are there (`false`),
    and where half the people are there in Arabic and the other half in English, so that every merge is wrong
    (`strangers`)."""
    people = [actor for actor in knowledge().actors.values() if actor.kind == "person"]
    merged = merge([*_named(people, "en", with_country), *_named(people, "ar", with_country)])
    right = sum(key.split("/")[0] == found.key.split("/")[0] for key, found in merged.items())
    strangers = 0
    for n in (0, 1):
        apart = merge([*_named(people[n::2], "en", with_country), *_named(people[1 - n :: 2], "ar", with_country)])
        strangers += len(apart)
    return {
        "people": len(people),
        "merged": right / len(people),
        "false": (len(merged) - right) / len(people),
        "strangers": strangers / (2 * len(people)),
    }


def _named(people: list[KnownActor], code: str, with_country: bool) -> list[Named]:
    return [Named(f"{one.id}/{code}", one.name(code), one.kind, one.country if with_country else "") for one in people]


def main() -> None:
    for with_country in (True, False):
        found = measure(with_country)
        sys.stdout.write(
            f"identity {'with' if with_country else 'without'} country: people {found['people']:.0f}"
            f"  merged {found['merged']:.3f}  false {found['false']:.4f}  strangers {found['strangers']:.4f}\n"
        )


if __name__ == "__main__":
    main()
