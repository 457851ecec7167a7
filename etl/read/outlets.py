"""Where an outlet counts its days: seeds/outlets.csv."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from etl.data import SEEDS, csv_rows


def timezone(outlet: str, url: str = "") -> ZoneInfo | None:
    """The zone of an outlet named by its key, its domain or a page of it; None for one that we do not know."""
    for name in (outlet, host(url)):
        # www.aljazeera.net, then aljazeera.net, then net.
        parts = name.strip().lower().split(".")
        for first in range(len(parts)):
            if zone := _zones().get(".".join(parts[first:])):
                return ZoneInfo(zone)
    return None


def host(url: str) -> str:
    """The domain of an address without its www, empty where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


@cache
def _zones() -> dict[str, str]:
    path = SEEDS / "outlets.csv"
    if not path.exists():
        return {}
    return {
        name.lower(): row["timezone"]
        for row in csv_rows(path)
        for name in (row["actor_id"], row["domain"])
        if name and row["timezone"]
    }
