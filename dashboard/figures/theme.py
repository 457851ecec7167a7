"""Colours, shapes, type and the ground of every chart: one ink, one accent, one warning, six categories."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from html import escape
from typing import Any

import plotly.graph_objects as go

FONT = "'IBM Plex Sans Arabic', system-ui, sans-serif"
QUADS = (
    "material conflict",
    "verbal conflict",
    "disaster",
    "politics",
    "verbal cooperation",
    "material cooperation",
)
# A kind of relation is told by its shape as well as by its colour; assets/waqai.css draws the same beside words.
SHAPES = {
    "material conflict": "diamond",
    "verbal conflict": "triangle-up",
    "disaster": "octagon",
    "politics": "square",
    "verbal cooperation": "circle",
    "material cooperation": "cross",
}
CONFIG = {
    "displayModeBar": False,
    "showSendToCloud": False,
    "displaylogo": False,
    "doubleClick": False,
    "showTips": False,
    "scrollZoom": False,
    "responsive": True,
}


@dataclass(frozen=True, slots=True)
class Palette:
    """One theme's colours. Blue is cooperation and ochre is conflict; pale is said and deep is done."""

    ground: str
    raised: str
    ink: str
    soft: str
    hair: str
    accent: str
    tint: str
    warning: str
    material_conflict: str
    verbal_conflict: str
    disaster: str
    politics: str
    verbal_cooperation: str
    material_cooperation: str

    def quad(self, name: str) -> str:
        return str(getattr(self, name.replace(" ", "_"))) if name in QUADS else self.politics

    def on(self, ground: str) -> str:
        """Ink or the page's own ground, whichever can be read better on a coloured ground."""
        return max((self.ink, self.ground), key=lambda colour: contrast(colour, ground))


def contrast(one: str, other: str) -> float:
    """How far two colours are apart in light, from 1 to 21, as WCAG counts."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def between(one: str, other: str, share: float) -> str:
    """The colour that lies a share of the way from one to the other."""
    pairs = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


LIGHT = Palette(
    ground="#ffffff",
    raised="#f6f6f4",
    ink="#17191c",
    soft="#5a6068",
    hair="#dfe1e3",
    accent="#00615c",
    tint="#e3f0ee",
    warning="#b8003f",
    material_conflict="#9c4a10",
    verbal_conflict="#d79a4a",
    disaster="#6d5a8c",
    politics="#9aa0a6",
    verbal_cooperation="#6fa6d6",
    material_cooperation="#1d5590",
)
DARK = Palette(
    ground="#050607",
    raised="#121416",
    ink="#eceae6",
    soft="#a2a8b0",
    hair="#2b2f34",
    accent="#5fc9bf",
    tint="#10312f",
    warning="#ff6f91",
    material_conflict="#e08a4c",
    verbal_conflict="#8f6126",
    disaster="#a08bc4",
    politics="#6b727a",
    verbal_cooperation="#3f6f9e",
    material_cooperation="#7db6ee",
)


def palette(theme: str) -> Palette:
    return DARK if theme == "dark" else LIGHT


def css_variables() -> str:
    """Both themes as CSS custom properties, so that pages and charts share one set of colours."""

    def block(colours: Palette) -> str:
        return "".join(f"--{f.name.replace('_', '-')}:{getattr(colours, f.name)};" for f in fields(colours))

    return (
        f":root{{color-scheme:light;{block(LIGHT)}}}"
        f":root[data-theme=dark]{{color-scheme:dark;{block(DARK)}}}"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme]){{color-scheme:dark;{block(DARK)}}}}}"
    )


def base(theme: str, height: int, **layout: Any) -> go.Figure:
    """An empty chart on our own ground."""
    return go.Figure(layout=ground(theme, height, **layout))


def ground(theme: str, height: int, **layout: Any) -> dict[str, Any]:
    """Its layout: no grid, no legend, no bar of buttons, nothing that moves by itself.

    A plain dictionary, for what is drawn anew at every move of the brush: Plotly checks each property it is given.
    """
    colours = palette(theme)
    quiet = {"showgrid": False, "zeroline": False, "showline": False, "fixedrange": True, "ticks": ""}
    return {
        # Empty, so that Plotly does not put its own in its place.
        "template": {},
        "height": height,
        "autosize": True,
        "margin": {"l": 0, "r": 0, "t": 0, "b": 0, "pad": 0},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": 12, "color": colours.ink},
        "showlegend": False,
        "dragmode": False,
        "hovermode": "closest",
        "hoverlabel": {
            "bgcolor": colours.ink,
            "bordercolor": colours.ink,
            "font": {"color": colours.ground, "size": 13},
        },
        "xaxis": dict(quiet),
        "yaxis": dict(quiet),
        **layout,
    }


def time_axis(colours: Palette) -> dict[str, Any]:
    """How an axis of days is drawn: short marks, soft words."""
    soft = {"color": colours.soft}
    return {"showticklabels": True, "ticks": "outside", "ticklen": 5, "tickcolor": colours.hair, "tickfont": soft}


def plain(text: str, limit: int = 80) -> str:
    """Text that a chart shows as it is: no markup, no control or direction characters, cut at `limit`.

    Plotly reads tags such as <a href>; a document's words must never become one.
    """
    clean = "".join(c for c in text if c in " \u200c" or unicodedata.category(c)[0] != "C").strip()
    return escape(clean if len(clean) <= limit else clean[: limit - 1] + "…", quote=False)
