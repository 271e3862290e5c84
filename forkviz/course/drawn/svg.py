"""svg: the elements of a picture, as text, and how wide a text is at the most.

Numbers are rounded to a tenth of a pixel, and each text is made visible and escaped here.  What is
painted has a class and no colour: the page's style gives it one.  No element has an id, so that a
page can hold any number of pictures.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from typing import NamedTuple

from forkviz.text import clipped

__all__ = [
    "BOLD",
    "MONO",
    "SIZE",
    "Sized",
    "arrow",
    "crosses",
    "dots",
    "fitted",
    "line",
    "number",
    "path",
    "plain",
    "rect",
    "svg",
    "text",
    "width_of",
    "wrapped",
]

#: Pixels of the letters of every picture; none is smaller.
SIZE = 12
#: How much wider than plain letters bold ones are; the advance of a fixed-width letter, in em.
BOLD, MONO = 1.17, 0.603
#: Characters of a name that are drawn.
MOST = 80
#: Advances in em of DejaVu Sans, the widest face that the style names, by class of letters.
_ADVANCE = {
    **dict.fromkeys("ijl'", 0.3),
    **dict.fromkeys("I |.,:;/\\’·", 0.35),
    **dict.fromkeys("frt()[]-!J", 0.43),
    **dict.fromkeys('cksvxyz_"*`–“”', 0.6),
    **dict.fromkeys("abdeghnopqu0123456789?${}EFLPSTYéü", 0.66),
    **dict.fromkeys("ABCDGHKNOQRUVXZ&#+=<>~^→←✓✗", 0.84),
    **dict.fromkeys("mwMW%@", 1.0),
}
#: Pixels between two dots, and between two crosses; the first dot's distance from the border.
_DOT, _CROSS, _INSET = 5, 8, 2.5


class Sized(NamedTuple):
    """A part of a page as HTML, and the most pixels that it is high on paper."""

    html: str
    height: float


def plain(said: str) -> str:
    """*said*, fit to be shown and to stand inside HTML, in an attribute as well."""
    return escape(clipped(said, 2000))


def width_of(said: str, *, bold: bool = False, mono: bool = False, size: float = SIZE) -> float:
    """The most pixels that *said* takes in letters of *size* pixels."""
    if mono:
        return len(said) * MONO * size
    return sum(_ADVANCE.get(one, 1.0) for one in said) * size * (BOLD if bold else 1)


def fitted(said: str, room: float, *, bold: bool = False) -> str:
    """*said*, or its beginning and an ellipsis where it is wider than *room* pixels."""
    said = clipped(said, MOST)
    if width_of(said, bold=bold) <= room:
        return said
    while said and width_of(said + "…", bold=bold) > room:
        said = said[:-1]
    return said + "…"


def wrapped(said: str, room: float, *, size: float = SIZE, mono: bool = False) -> list[str]:
    """*said* in lines of at most *room* pixels, broken between words where that is possible."""
    lines: list[str] = []
    now = ""
    for word in said.split():
        longer = f"{now} {word}" if now else word
        if width_of(longer, size=size, mono=mono) <= room:
            now = longer
            continue
        if now:
            lines.append(now)
        now = word
        # A long word ends a line after its hyphen, or anywhere.
        while width_of(now, size=size, mono=mono) > room and len(now) > 1:
            cut = len(now) - 1
            while cut > 1 and width_of(now[:cut], size=size, mono=mono) > room:
                cut -= 1
            cut = now.rfind("-", 0, cut) + 1 or cut
            lines.append(now[:cut])
            now = now[cut:]
    return [*lines, now] if now or not lines else lines


def number(value: float) -> str:
    """A length in pixels."""
    return f"{value:.1f}".removesuffix(".0")


def svg(kind: str, said: str, width: float, height: float, parts: Iterable[str]) -> Sized:
    """The picture: kind: its class; said: the same in words."""
    wide, high = number(width), number(height)
    html = (
        f'<svg class="fc fc-{kind}" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" '
        f'role="img" aria-label="{plain(said)}">{"".join(parts)}</svg>'
    )
    return Sized(html, height)


def rect(paint: str, x: float, y: float, wide: float, high: float) -> str:
    """A rectangle."""
    return (
        f'<rect class="fc-{paint}" x="{number(x)}" y="{number(y)}" '
        f'width="{number(wide)}" height="{number(high)}"/>'
    )


def path(paint: str, drawn: str) -> str:
    """A path; drawn: its commands."""
    return f'<path class="fc-{paint}" d="{drawn}"/>' if drawn else ""


def line(paint: str, x: float, y: float, to_x: float, to_y: float) -> str:
    """A straight line."""
    return path(paint, f"M{number(x)} {number(y)}L{number(to_x)} {number(to_y)}")


def text(paint: str, x: float, y: float, said: str, anchor: str = "start") -> str:
    """One line of text, whose baseline is *y*; anchor: which part of it is at *x*."""
    where = "" if anchor == "start" else f' text-anchor="{anchor}"'
    return f'<text class="fc-{paint}" x="{number(x)}" y="{number(y)}"{where}>{plain(said)}</text>'


def arrow(paint: str, x: float, y: float, dx: int, dy: int) -> str:
    """The head of an arrow whose tip is at (x, y), and which goes along (dx, dy), one of them 0."""
    back_x, back_y = x - 8 * dx, y - 8 * dy
    side_x, side_y = 4 * dy, 4 * dx
    corners = ((x, y), (back_x + side_x, back_y + side_y), (back_x - side_x, back_y - side_y))
    return path(paint, "M" + "L".join(f"{number(a)} {number(b)}" for a, b in corners) + "z")


def dots(paint: str, x: float, y: float, wide: float, high: float) -> str:
    """Dots that fill a rectangle, as lines whose dashes have no length and round ends."""
    rows = []
    at = y + _INSET
    while at <= y + high - 1.5:
        rows.append(f"M{number(x + _INSET)} {number(at)}H{number(x + wide - 1.5)}")
        at += _DOT
    return path(paint, "".join(rows) if wide > 2 * _INSET else "")


def crosses(paint: str, x: float, y: float, wide: float, high: float) -> str:
    """Crossing lines that fill a rectangle."""
    return path(paint, "".join((*_rising(x, y, wide, high), *_falling(x, y, wide, high))))


def _rising(x: float, y: float, wide: float, high: float) -> Iterator[str]:
    """Lines along which right and down grow together, as far as they are in the rectangle."""
    shift = -high + _CROSS / 2
    while shift < wide:
        begin, end = max(0.0, shift), min(wide, shift + high)
        yield (
            f"M{number(x + begin)} {number(y + begin - shift)}"
            f"L{number(x + end)} {number(y + end - shift)}"
        )
        shift += _CROSS


def _falling(x: float, y: float, wide: float, high: float) -> Iterator[str]:
    shift = _CROSS / 2
    while shift < wide + high:
        begin, end = max(0.0, shift - high), min(wide, shift)
        yield (
            f"M{number(x + begin)} {number(y + shift - begin)}"
            f"L{number(x + end)} {number(y + shift - end)}"
        )
        shift += _CROSS
