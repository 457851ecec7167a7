"""Events in lanes along time: counts where there are many, one mark an event where there are few.

What is not known is drawn: a filled mark is a day, a capsule is as long as the month or year it could be any day of,
fading ends say "about", an arrow is an open end, a hollow mark knows only its day of publication, and a line in the
warning colour joins the days on which sources disagree.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from itertools import zip_longest
from typing import Any

import numpy as np
import plotly.graph_objects as go

from dashboard.figures.theme import QUADS, SHAPES, ground, palette, plain, time_axis
from dashboard.figures.ticks import ticks
from dashboard.i18n import Words
from dashboard.series import Axis, Counts, Glyph, Lane, Timeline, ordinal
from dashboard.telling import APART, TOGETHER, short_title, title

LANE = 52
# For the days, over the lanes: below twelve lanes they would be out of sight. The style sheet keeps the same room.
ROOM = 44
# The share of a lane's height that its tallest step fills.
FULL = 0.72
SLOTS = 4
# So many piles stand beside each other without their numbers touching.
PILES = 40
# The share of the width kept free at both ends, so that no mark is cut.
EDGE = 0.008
CLEAR = "rgba(0,0,0,0)"
# Up to so many marks are named at all, with so many letters, each letter taking this share of the width.
NAMED = 400
LETTERS = 44
LETTER = 0.0105
# Between a mark and its name.
GAP = "\u2003"


def timeline(rows: Timeline, words: Words, theme: str = "light", room: int = 9, chosen: str = "") -> go.Figure:
    """Lanes from the top; density where there are no glyphs. Only the traces that have something are there."""
    colours = palette(theme)
    lanes = max(len(rows.lanes), 1)
    line = {"width": 1, "color": colours.accent}
    traces = [trace("density", "lines", density(rows), line=line, fill="toself", fillcolor=colours.tint)]
    line = {"width": 1.5, "color": colours.warning, "dash": "dot"}
    ends = {"symbol": "line-ns", "size": 9, "line": {"width": 1.5, "color": colours.warning}}
    traces.append(trace("disputes", "lines+markers", disputes(rows.glyphs), line=line, marker=ends))
    for quad in QUADS:
        shown = [glyph for glyph in rows.glyphs if glyph.quad == quad]
        beyond = [glyph for glyph in shown if is_beyond(glyph, rows.axis)]
        shown = [glyph for glyph in shown if not is_beyond(glyph, rows.axis)]
        line = {"width": 6, "color": colours.quad(quad)}
        # Twice, the nearer half on the whole: it grows fainter with the distance.
        traces.append(trace(f"fade-{quad}", "lines", fades(shown), line=line, opacity=0.2))
        traces.append(trace(f"fade-near-{quad}", "lines", fades(shown, 0.5), line=line, opacity=0.3))
        traces.append(trace(f"span-{quad}", "lines", capsules(shown), line=line, opacity=0.75))
        traces.append(trace(f"beyond-{quad}", "lines", capsules(beyond), line=line | {"width": 1}, opacity=0.8))
    traces.append(points(rows.glyphs, words, theme))
    picked = [glyph for glyph in rows.glyphs if glyph.event_id == chosen]
    ring = {"size": 18, "color": CLEAR, "line": {"width": 2, "color": colours.ink}}
    traces.append(trace("chosen", "markers", places(picked), marker=ring))
    names = labels(rows, words)
    more = overflow(rows, words)
    traces.append(trace("more", "text", more, textfont={"size": 10, "color": colours.soft}))
    traces.append(trace("labels", "text", names, textfont={"size": 12, "color": colours.ink}))
    layout = ground(theme, LANE * lanes + ROOM, margin={"l": 0, "r": 0, "t": ROOM, "b": 2, "pad": 0})
    layout["xaxis"] |= time_axis(colours) | {"showgrid": True, "gridcolor": colours.hair, "side": "top"}
    layout["xaxis"] |= ticks(rows.axis, words, room, EDGE)
    layout["yaxis"] |= {"range": [lanes, 0], "showgrid": True, "gridcolor": colours.hair, "layer": "below traces"}
    layout["yaxis"] |= {"showticklabels": False, "tickmode": "array", "tickvals": list(range(lanes + 1))}
    # Checking each property again at every brush would take longer than all queries; the tests check them once.
    return go.Figure(data=[each for each in traces if len(each["x"])], layout=layout, _validate=False)


def trace(name: str, mode: str, at: dict[str, Any], **props: Any) -> dict[str, Any]:
    """One trace of the chart; what is only drawn answers no touch."""
    return {"type": "scatter", "name": name, "mode": mode, "hoverinfo": "skip", **at, **props}


def density(rows: Timeline) -> dict[str, Counts]:
    """All lanes as one closed stepped outline each, in a single trace: one path is quick to draw.

    The height is the square root of the count, so that a lane of a hundred does not flatten a lane of three.
    """
    top = max((float(counts.max(initial=0)) for counts in rows.density.values()), default=0.0)
    if not top:
        return {"x": np.zeros(0, np.float32), "y": np.zeros(0, np.float32)}
    edges = np.repeat(rows.axis.first + rows.axis.step * np.arange(rows.axis.size + 1), 2).astype(np.float32)
    x = np.concatenate([edges, [np.nan]]).astype(np.float32)
    xs, ys = [], []
    for index, lane in enumerate(rows.lanes):
        counts = rows.density.get(lane.key)
        if counts is None:
            continue
        foot = index + 1.0
        steps = foot - FULL * np.sqrt(np.repeat(counts, 2) / top)
        xs.append(x)
        ys.append(np.concatenate([[foot], steps, [foot, np.nan]]).astype(np.float32))
    return {"x": np.concatenate(xs), "y": np.concatenate(ys)}


def height(glyph: Glyph) -> float:
    """Where a mark stands in its lane: points are piled from the foot up, lengths are laid from the top down.

    Those beyond the pile share its last place.
    """
    if is_length(glyph):
        return glyph.lane + 0.36 + 0.1 * min(glyph.slot, SLOTS - 1)
    return glyph.lane + 0.85 - 0.16 * min(glyph.slot, SLOTS - 1)


def middle(glyph: Glyph) -> float:
    """The middle of the days it may have happened on; a day is marked at its noon."""
    return (ordinal(glyph.starts_on) + ordinal(glyph.ends_on) + 1) / 2


def capsules(glyphs: Iterable[Glyph]) -> dict[str, Counts]:
    """The lengths of all that is not known to the day, each a line with round ends."""
    spans = [g for g in glyphs if g.starts_on != g.ends_on and g.certainty != "published"]
    return strokes((ordinal(g.starts_on), ordinal(g.ends_on) + 1, height(g)) for g in spans)


def fades(glyphs: Iterable[Glyph], share: float = 1.0) -> dict[str, Counts]:
    """What lies around an "about" and beyond an open end: a `share` of a quarter of its length, at least three days."""
    lines: list[tuple[float, float, float]] = []
    for glyph in glyphs:
        first, last = ordinal(glyph.starts_on), ordinal(glyph.ends_on) + 1
        reach = max((last - first) / 4, 3.0) * share
        if glyph.certainty in ("about", "before"):
            lines.append((first - reach, first, height(glyph)))
        if glyph.certainty in ("about", "after"):
            lines.append((last, last + reach, height(glyph)))
    return strokes(lines)


def disputes(glyphs: Iterable[Glyph]) -> dict[str, Counts]:
    """A line between the first and the last day that sources name for the same event."""
    lines = []
    for glyph in glyphs:
        if glyph.disputed:
            first, last = glyph.disputed
            lines.append((ordinal(first) + 0.5, ordinal(last) + 0.5, height(glyph) - 0.12))
    return strokes(lines)


def strokes(lines: Iterable[tuple[float, float, float]]) -> dict[str, Counts]:
    """Level lines, in one trace, from start to end each."""
    drawn = list(lines)
    x = [place for start, end, _ in drawn for place in (start, end, np.nan)]
    y = [place for _, _, level in drawn for place in (level, level, np.nan)]
    return {"x": np.array(x, np.float32), "y": np.array(y, np.float32)}


def places(glyphs: Sequence[Glyph]) -> dict[str, Counts]:
    """The points at which marks stand."""
    x = np.array([middle(glyph) for glyph in glyphs], np.float32)
    return {"x": x, "y": np.array([height(glyph) for glyph in glyphs], np.float32)}


def points(glyphs: Sequence[Glyph], words: Words, theme: str) -> dict[str, Any]:
    """What is touched to choose an event: its dot, its arrow, or the middle of its capsule."""
    colours = palette(theme)
    arrows = {"before": "triangle-left", "after": "triangle-right"}
    if words.direction == "rtl":
        arrows = {"before": "triangle-right", "after": "triangle-left"}
    edges = [CLEAR if is_length(glyph) else colours.quad(glyph.quad) for glyph in glyphs]
    marker = {
        "size": 9,
        "symbol": [arrows.get(glyph.certainty) or SHAPES.get(glyph.quad, "circle") for glyph in glyphs],
        "color": [fill(glyph, colours.ground, colours.quad(glyph.quad)) for glyph in glyphs],
        "line": {"width": 1.6, "color": edges},
    }
    return {
        **trace("points", "markers", places(glyphs), marker=marker),
        "hoverinfo": "text",
        "customdata": [glyph.event_id for glyph in glyphs],
        "text": [hover(glyph, words) for glyph in glyphs],
        "hovertemplate": "%{text}<extra></extra>",
    }


def fill(glyph: Glyph, ground: str, colour: str) -> str:
    """Hollow where only the publication date is known; nothing on a capsule, whose middle is no likelier a day."""
    if is_length(glyph):
        return CLEAR
    return ground if glyph.certainty == "published" else colour


def is_beyond(glyph: Glyph, axis: Axis) -> bool:
    """Whether the days it may lie on fill the whole period: it says next to nothing here, and is drawn as thin."""
    return is_length(glyph) and glyph.starts_on <= axis.starts_on and glyph.ends_on >= axis.ends_on


def is_length(glyph: Glyph) -> bool:
    """Whether the event is drawn as a length and not as a point."""
    return glyph.starts_on != glyph.ends_on and glyph.certainty in ("span", "about")


def hover(glyph: Glyph, words: Words) -> str:
    """What a mark says when it is touched: when, who and what."""
    when = words.period(glyph.starts_on, glyph.ends_on, glyph.row.get("granularity"))
    return f"<b>{plain(when)}</b><br>{said(title(glyph.row, words))}"


def labels(rows: Timeline, words: Words) -> dict[str, list[Any]]:
    """Names for the marks that have room: none where another mark or name of the lane begins before it would end."""
    told: dict[str, list[Any]] = {"x": [], "y": [], "text": [], "textposition": []}
    if len(rows.glyphs) > NAMED:
        return told
    length = max(rows.axis.end - rows.axis.first, 1)
    for lane in range(len(rows.lanes)):
        glyphs = sorted((g for g in rows.glyphs if g.lane == lane and not is_length(g)), key=lambda g: g.starts_on)
        for glyph, following in zip_longest(glyphs, glyphs[1:]):
            name = short_title(glyph.row, words, LETTERS)
            start = middle(glyph)
            end = start + length * (letters(name) * LETTER + 0.02)
            if end > (ordinal(following.starts_on) if following else rows.axis.end) or end > rows.axis.end:
                continue
            told["x"].append(start)
            told["y"].append(height(glyph))
            told["text"].append(GAP + turned(said(name), words) + GAP)
            told["textposition"].append("middle left" if words.direction == "rtl" else "middle right")
    return told


def overflow(rows: Timeline, words: Words) -> dict[str, list[Any]]:
    """How many marks more than can be seen stand in a pile: none is hidden without a word."""
    width = max((rows.axis.end - rows.axis.first) / PILES, 1)
    piles = Counter((g.lane, int(middle(g) / width)) for g in rows.glyphs if g.slot >= SLOTS and not is_length(g))
    return {
        "x": [(place + 0.5) * width for _, place in piles],
        "y": [lane + 0.14 for lane, _ in piles],
        "text": [f"+{words.number(count)}" for count in piles.values()],
    }


def said(text: str) -> str:
    """A title as a chart shows it: its names stay apart, nothing in it is markup."""
    return escape(text.replace("\n", " "), quote=False)


def letters(text: str) -> int:
    """How many letters can be seen."""
    return len(text) - text.count(APART) - text.count(TOGETHER)


def turned(name: str, words: Words) -> str:
    """The name in the reader's direction: in a chart nothing around it says which."""
    return f"\u2067{name}\u2069" if words.direction == "rtl" else f"\u2066{name}\u2069"


def lane_names(lanes: Sequence[Lane], words: Words) -> list[str]:
    return [words.name(lane.name) or words("lane.none") for lane in lanes]
