"""Small parts of pages: links that keep the state, isolated text, days, empty and error states."""

from __future__ import annotations

from typing import Any

from dash import dcc, html

from dashboard.figures.theme import CONFIG
from dashboard.i18n import Words
from dashboard.telling import shown

Part = Any
CLEAR = "rgba(0,0,0,0)"


def link(text: Part, href: str, **props: Any) -> dcc.Link:
    """A link inside the dashboard: it changes the address, and the page follows."""
    return dcc.Link(text, href=href, **props)


def isolated(text: str, class_name: str = "", lang: str = "") -> html.Bdi:
    """Words from outside: without control characters, and unable to turn the words around them."""
    props = {"lang": lang} if lang else {}
    return html.Bdi(shown(text), className=class_name, dir="auto", **props)


def ltr(text: str, class_name: str = "") -> html.Bdi:
    """What always runs left to right: keys, codes, ISO dates."""
    return html.Bdi(shown(text), dir="ltr", className=class_name)


def both_names(row: dict[str, Any], words: Words) -> list[Part]:
    """The reader's name, and the other language's after it where it is another."""
    mine, other = words.name(row), words.name(row, other=True)
    parts: list[Part] = [isolated(mine)]
    if other and other != mine:
        parts.append(html.Span(isolated(other, lang="en" if words.lang == "ar" else "ar"), className="other-name"))
    return parts


def graph(name: str, label: str, figure: Any = None, height: int = 100, is_static: bool = False) -> html.Div:
    """A chart that is named for those who cannot see it, its room kept before it is drawn."""
    config = CONFIG | ({"staticPlot": True} if is_static else {})
    hidden = {"visible": False, "fixedrange": True}
    waiting = {
        "layout": {"height": height, "xaxis": hidden, "yaxis": hidden, "paper_bgcolor": CLEAR, "plot_bgcolor": CLEAR}
    }
    chart = dcc.Graph(id=name, figure=figure or waiting, config=config)
    return html.Div(chart, role="img", className="chart", style={"minHeight": f"{height}px"}, **{"aria-label": label})


def table(head: list[str], rows: list[list[Part]], caption: str, class_name: str = "") -> html.Table:
    """A plain table, readable by any means."""
    return html.Table(
        [
            html.Caption(caption),
            html.Thead(html.Tr([html.Th(cell, scope="col") for cell in head])),
            html.Tbody([html.Tr([html.Td(cell) for cell in row]) for row in rows]),
        ],
        className=class_name or "rows",
    )


def folded(summary: str, name: str) -> html.Details:
    """Something that is drawn when it is opened: callbacks fill `name` once its summary, `name`-open, was pressed.

    Every element costs the browser a little at every change, seen or not.
    """
    return html.Details(
        [html.Summary(summary, id=f"{name}-open", n_clicks=0), html.Div(id=name, className="folded")], id=f"{name}-fold"
    )


def is_open(presses: Any) -> bool:
    """Whether a fold is open after so many presses; what is no number of presses leaves it shut."""
    return isinstance(presses, int) and presses % 2 == 1


def empty(words: Words, key: str = "state.empty") -> html.Div:
    """Says that there is nothing here, and what to do."""
    help_key = f"{key}.help"
    parts: list[Part] = [html.P(words(key), className="state-line")]
    if words.has(help_key):
        parts.append(html.P(words(help_key), className="state-help"))
    return html.Div(parts, className="state", role="status")


def quad_class(quad: str) -> str:
    """The class that sets the colour and shape of a kind of relation before an element's words."""
    return f"quad quad-{quad.replace(' ', '-')}"


def saves(name: str, words: Words) -> html.Div:
    """Ways to keep the chart as a picture, with the filters written on it."""
    buttons = [
        html.Button(words(f"save.{form}"), id={"save": name, "form": form}, n_clicks=0, title=words("save.chart"))
        for form in ("png", "svg")
    ]
    return html.Div(buttons, className="saves")
