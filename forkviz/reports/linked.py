"""linked: a page of figures, the same numbers as tables, and the lost forks behind the figures.

It works from disk, and asks for nothing but a fork's own report when that is opened: see ``page``.
Each figure is there in light and in dark; the page shows the one that the browser prefers.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol
from urllib.parse import quote

from forkviz.core.text import clipped
from forkviz.reports.page import document, inert_json, sealed
from forkviz.scenarios.scenario import Scenario
from forkviz.study.questions.table import Lost
from forkviz.views.figures.item import figure_item, whole_bokeh_js
from forkviz.views.palette import DARK, LIGHT, THEMES, Theme

__all__ = ["MOST", "SUCCEED", "Fork", "Part", "linked_html", "numbers", "told"]

#: Characters of a text; one that is longer is cut.
MOST = 300
#: What the values of an axis are, where they are shares.
SUCCEED = "forks that succeed (band: 95 %)"


class Fork(Protocol):
    """A lost fork that has a page: which one, shrunk, and the name of its file."""

    @property
    def lost(self) -> Lost:
        """Of the study."""

    @property
    def scenario(self) -> Scenario:
        """The smallest that is lost alike."""

    @property
    def file(self) -> str:
        """In the folder beside the page."""


class Part(NamedTuple):
    """A figure of the page.  draw: makes it, of a name and a theme.  below: HTML behind it."""

    title: str
    draw: Callable[[str, Theme], object]
    below: str = ""


def linked_html(
    title: str,
    facts: Iterable[str],
    parts: Sequence[Part],
    forks: Sequence[Fork],
    folder: str,
    below: str = "",
    way: str = "a mark with a fork is larger, and leads to it",
) -> str:
    """The page: *title*, *facts* a line each, *parts*, and *forks*.

    folder: where the forks are, beside the page.  below: HTML at the end of the page.  way: how a
    figure leads to a fork.  All texts are escaped, visible and bounded.
    """
    items = {
        theme.name: {
            f"{theme.name}-{i}": figure_item(part.draw(f"{theme.name}-{i}", theme))
            for i, part in enumerate(parts)
        }
        for theme in THEMES
    }
    policy, runtime, starter = sealed(whole_bokeh_js(), _STARTER)
    body = _BODY.format(
        title=_text(title),
        facts="".join(f"<p>{_text(fact)}</p>" for fact in facts),
        parts="".join(
            f"<h2>{_text(part.title)}</h2>"
            f'<div class="pane light" id="light-{i}"></div>'
            f'<div class="pane dark" id="dark-{i}"></div>{part.below}'
            for i, part in enumerate(parts)
        ),
        forks=_list(forks, folder, way),
        below=below,
        data=inert_json(items),
        runtime=runtime,
        starter=starter,
    )
    return document(title, f"<style>{_STYLE}</style>", body, policy=policy)


def told(text: str, link: int) -> str:
    """The tip of a mark, *text*; link: the number of the fork behind it, 0 for none."""
    return f"{text}; a click opens a lost fork" if link else text


def numbers(title: str, heads: Sequence[str], rows: Iterable[Iterable[str]], *, texts: int) -> str:
    """A table that opens under *title*, as HTML; texts: how many columns are no numbers, 1 or 3."""
    cells = "".join(f"<th>{_text(head)}</th>" for head in heads)
    body = "".join(f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f'<details><summary>{_text(title)}</summary><table class="texts-{texts}">'
        f"<thead><tr>{cells}</tr></thead><tbody>{body}</tbody></table></details>"
    )


def _text(text: str) -> str:
    return html.escape(clipped(text, MOST))


def _list(forks: Sequence[Fork], folder: str, way: str) -> str:
    if not forks:
        return ""
    items = "".join(
        f'<li><a id="fork-{number}" href="{html.escape(quote(f"{folder}/{fork.file}"))}">'
        f"{_text(fork.scenario.title)}</a> <span>{_text(_origin(fork))}</span></li>"
        for number, fork in enumerate(forks, 1)
    )
    return (
        "<h2>Lost forks behind the marks</h2><p>Each is the smallest that is lost in the same way; "
        f"{_text(way)}.</p><ol>{items}</ol>"
    )


def _origin(fork: Fork) -> str:
    lost = fork.lost
    parts = [f"scenario {lost.number}"]
    if lost.setting is not None and lost.setting.chosen():
        parts.append(lost.setting.text)
    if lost.rebased:
        parts.append("after a plan of moves")
    if lost.winner:
        parts.append(f"{lost.winner} wins it")
    return ", ".join(parts)


_STARTER = """"use strict";
const dark = matchMedia("(prefers-color-scheme: dark)");
const items = JSON.parse(document.getElementById("forkviz-data").textContent);
const drawn = new Set();
async function draw() {
  const theme = dark.matches ? "dark" : "light";
  if (drawn.has(theme)) return;
  drawn.add(theme);
  await Promise.all(Object.entries(items[theme]).map(
    ([place, item]) => Bokeh.embed.embed_item({...item, target_id: place}, place)
  ));
  document.documentElement.dataset.forkviz = "ready";
}
addEventListener("hashchange", () => {
  const link = document.getElementById(location.hash.slice(1));
  if (link === null || link.tagName !== "A") return;
  history.replaceState(null, "", location.pathname + location.search);
  link.click();
});
dark.addEventListener("change", draw);
draw();
"""


def _colours(theme: Theme) -> str:
    names = ("paper", "ink", "soft", "line", "accent")
    return " ".join(f"--{name}: {getattr(theme, name)};" for name in names)


_STYLE = f"""
:root {{ color-scheme: light dark; {_colours(LIGHT)} }}
.dark {{ display: none; }}
@media (prefers-color-scheme: dark) {{
  :root {{ {_colours(DARK)} }}
  .dark {{ display: block; }}
  .light {{ display: none; }}
}}
body {{ max-width: 1000px; margin: 0 auto; padding: 14px 16px 28px; color: var(--ink);
  background: var(--paper);
  font: 14px/1.45 "DejaVu Sans", "Segoe UI", system-ui, sans-serif; }}
h1 {{ font-size: 19px; margin: 0 0 6px; overflow-wrap: anywhere; }}
h2 {{ font-size: 16px; margin: 22px 0 4px; overflow-wrap: anywhere; }}
a {{ color: var(--accent); }}
li {{ margin: 4px 0; overflow-wrap: anywhere; }}
li span {{ color: var(--soft); }}
summary {{ cursor: pointer; margin-top: 18px; }}
:focus-visible {{ outline: 3px solid var(--accent); outline-offset: 1px; }}
details {{ overflow: auto; }}
table {{ border-collapse: collapse; margin: 8px 0 16px; font-size: 13px; }}
th, td {{ padding: 2px 10px; text-align: right; border-bottom: 1px solid var(--line); }}
.texts-1 :is(th, td):nth-child(1), .texts-3 :is(th, td):nth-child(-n+3) {{ text-align: left; }}
td {{ font-variant-numeric: tabular-nums; }}
p {{ margin: 2px 0; }}
"""

_BODY = """<h1>{title}</h1>
{facts}
{parts}
{forks}
{below}
<script type="application/json" id="forkviz-data">{data}</script>
{runtime}
{starter}"""
