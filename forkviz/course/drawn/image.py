"""image: a picture of a problem as an image for Markdown, which needs nothing that runs.

It is SVG with its own style, black on white, in the text itself (a ``data:`` address).  Such an
image loads nothing and runs nothing, and the same picture gives the same bytes.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from html import escape

from forkviz.course.drawn.picture import course_css, picture_html
from forkviz.course.drawn.said import bars_said, graph_said, strip_said
from forkviz.course.drawn.svg import plain
from forkviz.course.pictures import Bars, Graph, Picture, Strip
from forkviz.lazy.patterns import regex

__all__ = ["MOST_BYTES", "picture_image"]

#: Bytes of an image before it is encoded; a larger one would make a notebook slow.
MOST_BYTES = 64 * 1024
_COMMENT = regex(r"/\*.*?\*/\s*", 16)  # re.DOTALL
_START = "<svg "


def picture_image(picture: Picture, width: int) -> str | None:
    """*picture* as an ``img`` that is *width* pixels wide, its words as the alternative.

    None for a table or a quotation, which are text, and for a picture that is too large.
    """
    match picture:
        case Strip():
            said = strip_said(picture)
        case Graph():
            said = graph_said(picture)
        case Bars():
            said = bars_said(picture)
        case _:
            return None
    drawn = picture_html(picture, width)
    if not drawn.startswith(_START):
        return None
    start, _, rest = drawn.partition(">")
    named = f'{_START}xmlns="http://www.w3.org/2000/svg" {start.removeprefix(_START)}'
    data = f"{named}><style>{_style()}</style>{rest}".encode()
    if len(data) > MOST_BYTES:
        return None
    source = f"data:image/svg+xml;base64,{b64encode(data).decode('ascii')}"
    return f'<img alt="{plain(said)}" src="{source}">'


@cache
def _style() -> str:
    """The style of pictures, fit to stand in XML, with paper behind them."""
    return escape(_COMMENT.sub("", course_css()) + "svg.fc { background: #fff; }", quote=False)
