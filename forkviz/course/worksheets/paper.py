"""paper: a sheet as HTML that prints on one or two pages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from forkviz.course.drawing import kind_of
from forkviz.course.drawn.picture import course_css
from forkviz.course.drawn.svg import plain, width_of
from forkviz.course.worksheets.pages import Page, Paper
from forkviz.course.worksheets.sheet import Sheet
from forkviz.lazy.packed import text_beside

__all__ = ["document", "sheet_html", "sheets_html", "style"]

#: No script, no network, and no style but the page's own.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
GENERAL = "Fork on Windows"
#: Letters of the title, and the room for it: beside it is one for the points, or the name.
HEAD, TITLE_ROOM = 17, 420
ADVICE = (
    "No computer. A page is 4 KiB = 0x1000 bytes, a slot 64 KiB = 0x10000 bytes. Addresses are "
    "hexadecimal. Each sheet has problems of its own."
)
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=826">
<meta name="generator" content="forkviz">
<title>{title}</title>
<style>
@page {{ {at_page} }}
{style}</style>
</head>
<body class="fc-paper">
{body}
</body>
</html>
"""


def document(title: str, body: str, at_page: str, more_style: str = "") -> str:
    """A page of HTML; at_page: how paper is used."""
    styles = course_css() + style("worksheet") + more_style
    return _PAGE.format(
        policy=_POLICY, title=plain(title), at_page=at_page, style=styles, body=body
    )


def style(name: str) -> str:
    """The style of that name, as package data has it."""
    return text_beside(__name__, f"{name}.css")


def sheet_html(sheet: Sheet, pages: Sequence[Page], paper: Paper) -> str:
    """The sheet of one student."""
    return sheets_html([(sheet, pages)], paper)


def sheets_html(sheets: Iterable[tuple[Sheet, Sequence[Page]]], paper: Paper) -> str:
    """Several sheets one behind the other, each with its pages' own numbers."""
    every = list(sheets)
    title = _title(every[0][0])
    if len(every) == 1 and every[0][0].student:
        title = f"{title}, {every[0][0].student}"
    bodies = [
        _page(sheet, page, number, len(pages))
        for sheet, pages in every
        for number, page in enumerate(pages, start=1)
    ]
    # A little less than the paper, which browsers round down.
    own = f".ws-page {{ height: {paper.height - 1}px; }}\n"
    return document(title, "\n".join(bodies), f"size: {paper}; margin: 0;", own)


def _title(sheet: Sheet) -> str:
    topics = dict.fromkeys(task.drawn.problem.kind for task in sheet.tasks)
    if len(topics) != 1:
        return GENERAL
    about = kind_of(next(iter(topics))).title
    title = f"{GENERAL}: {about}"
    if width_of(title, bold=True, size=HEAD) <= TITLE_ROOM:
        return title
    return about[:1].upper() + about[1:]


def _page(sheet: Sheet, page: Page, number: int, count: int) -> str:
    name = f"<span>Name&ensp; {plain(sheet.student)}</span>"
    head, first = f"<b>{plain(_title(sheet))}</b>", ""
    if number == 1:
        head += f"<i>____ / {sheet.points} points</i>"
        first = (
            f'<div class="ws-who">{name}<span>Date</span></div>'
            f'<p class="ws-advice">{plain(ADVICE)}</p>'
        )
    else:
        head += name
    problems = "".join(block.html for block in page.blocks)
    return (
        f'<div class="ws-page"><header>{head}</header>{first}'
        f'<div class="ws-problems">{problems}</div>'
        f"<footer><span>sheet {sheet.code}</span><span>page {number} of {count}</span></footer>"
        "</div>"
    )
