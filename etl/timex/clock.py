"""The time of day that an hour, its minutes and a part of the day name together."""

from __future__ import annotations

# Hours of each part of the day that are counted from noon: «السادسة مساءً» is 18.
AFTERNOON = {"AF", "EV", "NI", "MI"}


def clock(hour: str, minute: str | None, part: str | None) -> str:
    """`18:00` for hour 6, no minute, part EV; a negative minute counts back from the hour («إلا ربعاً»).

    An hour from 1 to 5 in one figure or word, without a part, is taken for the afternoon: news seldom happens earlier
    without saying so.
    """
    h = int(hour)
    minutes = int(minute or 0)
    if part in AFTERNOON and h < 12 and not (part == "NI" and h < 6) and not (part == "MI" and h > 9):
        h += 12
    elif part in {"MO", "NI"} and h == 12:
        h = 0
    elif part is None and 1 <= h <= 5 and (minute is None or hour[0] != "0" or minutes < 0):
        h += 12
    total = h * 60 + minutes
    return f"{total // 60:02d}:{total % 60:02d}" if 0 <= total <= 24 * 60 else f"{h:02d}:{minutes:02d}"
