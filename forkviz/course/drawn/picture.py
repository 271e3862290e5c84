"""picture: each kind of picture as HTML."""

from __future__ import annotations

from functools import cache

from forkviz.course.drawn.bars import bars_svg
from forkviz.course.drawn.graph import graph_svg
from forkviz.course.drawn.pin import Pin
from forkviz.course.drawn.strip import strip_svg
from forkviz.course.drawn.svg import Sized
from forkviz.course.drawn.texts import quote_sized, table_sized
from forkviz.course.pictures import Bars, Graph, Picture, Quote, Strip, Table
from forkviz.lazy.packed import text_beside

__all__ = ["LEAST_WIDTH", "course_css", "picture_html", "picture_sized"]

#: The smallest width, in pixels, that a picture is drawn for.
LEAST_WIDTH = 240


def picture_html(
    picture: Picture, width: int, mark: Pin | None = None, answer: Pin | None = None
) -> str:
    """*picture* as HTML for a place that is *width* pixels wide: it is drawn, never scaled.

    mark: what the student answered, answer: the right place; a strip shows both, the others
    neither.  The style is ``course_css``.
    """
    return _drawn(picture, width, [pin for pin in (mark, answer) if pin], paper=False).html


def picture_sized(picture: Picture, width: int) -> Sized:
    """*picture* for paper, *width* pixels wide, and how high it is there."""
    return _drawn(picture, width, [], paper=True)


def _drawn(picture: Picture, width: int, pins: list[Pin], *, paper: bool) -> Sized:
    width = max(width, LEAST_WIDTH)
    match picture:
        case Strip():
            return strip_svg(picture, width, pins)
        case Graph():
            return graph_svg(picture, width)
        case Bars():
            return bars_svg(picture, width)
        case Table():
            return table_sized(picture, width, paper=paper)
        case Quote():
            return quote_sized(picture, width)


@cache
def course_css() -> str:
    """The style of pictures: the page's colours on a screen (those of a diagnosis, ``--fd-…``),
    black and white on paper and inside of ``.fc-paper``."""
    return text_beside(__name__, "course.css")
