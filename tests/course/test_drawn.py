"""Pictures of problems: no text is cut off or covered, and the same is said in words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import pytest

from forkviz.core.address import SLOT
from forkviz.course.drawn.picture import course_css, picture_html
from forkviz.course.drawn.pin import Pin
from forkviz.course.drawn.svg import SIZE, crosses, fitted, width_of, wrapped
from forkviz.course.pictures import Bars, Box, BoxUse, Graph, Quote, Strip, Table

WIDTHS = (240, 324, 660, 1150)
NAMES = ("stack", "heap", "mapped file", "environment block", "a.dll", "cygwin1.dll", "x")


@dataclass(frozen=True)
class Text:
    """A text of a picture, and the most room that it takes."""

    said: str
    left: float
    right: float
    baseline: float


def texts(picture: str) -> Iterator[Text]:
    """The texts of an SVG picture."""
    root = ET.fromstring(picture)
    shift = 1 if root.find("g") is not None else 0
    for one in root.iter("text"):
        said = one.text or ""
        bold = one.get("class") in ("fc-inside", "fc-wrong", "fc-right")
        wide = width_of(said, bold=bold, mono=one.get("class") == "fc-address")
        x = float(one.get("x", "")) + shift
        left = x - wide / 2 if one.get("text-anchor") == "middle" else x
        yield Text(said, left, left + wide, float(one.get("y", "")) + shift)


def is_legible(picture: str) -> bool:
    """Whether each text is inside of the picture, and no text and no label's line covers one."""
    root = ET.fromstring(picture)
    wide, high = float(root.get("width", "")), float(root.get("height", ""))
    every = list(texts(picture))
    inside = all(
        one.left >= -0.1 and one.right <= wide + 0.1 and SIZE - 1 <= one.baseline <= high
        for one in every
    )
    apart = all(
        a.right <= b.left or b.right <= a.left or abs(a.baseline - b.baseline) >= SIZE
        for number, a in enumerate(every)
        for b in every[:number]
    )
    crossed = any(
        text.left < x < text.right and top < text.baseline < bottom
        for x, top, bottom in _lines(root)
        for text in every
    )
    return inside and apart and not crossed


def _lines(root: ET.Element) -> Iterator[tuple[float, float, float]]:
    """The lines from labels down: where each is, and its ends."""
    for one in root.iter("path"):
        if (one.get("class") or "").startswith("fc-way"):
            (x, top), (_, bottom) = (
                map(float, end.split()) for end in (one.get("d") or "")[1:].split("L")
            )
            yield x + 1, top + 1, bottom + 1


def strip(rng: Random) -> Strip:
    """Cells with things of any size in them, in their order."""
    unit = rng.choice((0x1000, SLOT))
    start = rng.choice((0, SLOT, 0x3_F000_0000))
    at, boxes = start, []
    for _ in range(rng.randrange(9)):
        at += rng.randrange(0, 5) * 0x1000
        end = at + rng.randrange(1, 60) * 0x1000
        boxes.append(Box(at, end, rng.choice(NAMES), rng.choice(list(BoxUse))))
        at = end
    cells = max(1, -(-(at - start) // unit)) + rng.randrange(4)
    return Strip(start, start + cells * unit, unit, tuple(boxes), rng.choice(("", "The child.")))


@pytest.mark.parametrize("seed", range(12))
def test_no_text_of_a_strip_is_cut_off_or_covered(seed: int) -> None:
    """At each width, with and without places that are marked; each name is there."""
    rng = Random(seed)
    drawn = strip(rng)
    at = rng.randrange(drawn.start, drawn.end)
    pins = Pin(at, at + SLOT, "your 0x88000: inside a slot"), Pin(at, at, "here", right=True)
    for width in WIDTHS:
        for mark, answer in ((None, None), (pins[0], None), pins):
            picture = picture_html(drawn, width, mark, answer)
            assert is_legible(picture), (width, mark)
            said = " ".join(text.said for text in texts(picture))
            assert all(box.name in said for box in drawn.boxes)
            assert mark is None or "inside a slot" in said


def covered(root: ET.Element) -> list[tuple[float, float]]:
    """Lanes of a graph, by where they are, in which one arrow runs over another one."""
    lanes: dict[tuple[bool, str], list[tuple[float, float]]] = {}
    for one in root.iter("path"):
        # The two round corners of an arrow that is not straight: both ends of its part in a lane.
        corners = re.findall(r"Q(\S+) (\S+) ", one.get("d") or "")
        if len(corners) == 2:
            (x, y), (to_x, to_y) = corners
            flat = y == to_y
            ends = sorted(map(float, (x, to_x) if flat else (y, to_y)))
            lanes.setdefault((flat, y if flat else x), []).append((ends[0], ends[1]))
    return [
        a
        for lane in lanes.values()
        for number, a in enumerate(lane)
        for b in lane[:number]
        if a[0] < b[1] and b[0] < a[1]
    ]


@pytest.mark.parametrize("seed", range(12))
def test_no_text_of_a_graph_is_cut_off_or_covered(seed: int) -> None:
    """In a row, and in a column where the width is small; each import is one arrow."""
    rng = Random(seed)
    names = tuple(f"{'long' * rng.randrange(3)}{index}.dll" for index in range(rng.randrange(1, 8)))
    pairs = [(a, b) for a in names for b in names if a != b]
    rng.shuffle(pairs)
    graph = Graph(names, tuple(pairs[: rng.randrange(10)]))
    for width in WIDTHS:
        picture = picture_html(graph, width)
        root = ET.fromstring(picture)
        assert float(root.get("width", "")) <= width
        assert is_legible(picture)
        heads = [one.get("d") for one in root.iter("path") if one.get("class") == "fc-head"]
        assert len(heads) == len(set(heads)) == len(graph.imports)
        assert not covered(root)


@pytest.mark.parametrize("seed", range(12))
def test_no_text_of_bars_is_cut_off_or_covered(seed: int) -> None:
    """Each bar has its name in it or beside it."""
    rng = Random(seed)
    base = 0x3_F000_0000
    bars = tuple(
        Box(base + at * SLOT, base + (at + rng.randrange(1, 9)) * SLOT, name, BoxUse.TAKEN)
        for name in NAMES
        for at in (rng.randrange(30),)
    )
    drawn = Bars(base, max(bar.end for bar in bars), bars)
    for width in WIDTHS:
        picture = picture_html(drawn, width)
        assert is_legible(picture)
        assert [text.said for text in texts(picture)][: len(NAMES)] == list(NAMES)


def test_a_strip_says_its_ranges() -> None:
    """What is seen is in the text alternative, and what is marked too."""
    drawn = Strip(0, 2 * SLOT, SLOT, (Box(0x1000, 0x3000, "heap"),), "The child.")
    picture = picture_html(drawn, 660, Pin(0x1000, 0x2000, "your 0x1000: taken"))
    assert ET.fromstring(picture).get("role") == "img"
    assert ET.fromstring(picture).get("aria-label") == (
        "The child. 0x0-0x20000, a cell for each 0x10000 bytes: heap 0x1000-0x3000; "
        "the rest is free. Marked wrong: your 0x1000: taken."
    )


def test_a_graph_says_who_imports_whom() -> None:
    """In the order of the list."""
    graph = Graph(("b.dll", "a.dll", "c.dll"), (("b.dll", "c.dll"), ("b.dll", "a.dll")))
    assert ET.fromstring(picture_html(graph, 660)).get("aria-label") == (
        "The list is b.dll, a.dll, c.dll. b.dll imports c.dll and a.dll. "
        "a.dll imports none of them. c.dll imports none of them."
    )


def test_a_place_is_marked_where_it_is() -> None:
    """The arrow's tip is at the address; outside of the picture a line says which way it is."""
    drawn = Strip(0, 0x10 * SLOT, SLOT, ())
    root = ET.fromstring(picture_html(drawn, 642, Pin(0x8_0000, 0x9_0000, "your 0x80000")))
    (head,) = (one for one in root.iter("path") if one.get("class") == "fc-head fc-wrong")
    assert (head.get("d") or "").startswith("M320 ")
    (place,) = (one for one in root.iter("rect") if one.get("class") == "fc-place fc-wrong")
    assert (place.get("x"), place.get("width")) == ("320", "40")
    above = picture_html(drawn, 642, Pin(0x20_0000, 0x21_0000, "your 0x200000"))
    assert "further up" in above
    assert "fc-head" not in above


def test_each_use_is_a_pattern() -> None:
    """Dots, crosses and dashes: no use of memory is known by its colour alone."""
    for use, paint in (("taken", "dots"), ("never", "crosses"), ("prefers", "prefers")):
        drawn = Strip(0, 4 * SLOT, SLOT, (Box(0, SLOT, "x", BoxUse(use)),))
        assert f'class="fc-{paint}"' in picture_html(drawn, 660)
    assert "stroke-dasharray" in course_css().partition("rect.fc-prefers")[2].partition("}")[0]


def test_crosses_stay_inside() -> None:
    """They are clipped to their rectangle by their own ends."""
    drawn = ET.fromstring(crosses("crosses", 10, 20, 33, 40)).get("d") or ""
    ends = [tuple(map(float, end.split())) for end in drawn.replace("L", "M").split("M")[1:]]
    assert all(10 <= x <= 43 and 20 <= y <= 60 for x, y in ends)
    assert {10, 43} <= {x for x, _ in ends}
    assert {20, 60} <= {y for _, y in ends}


@pytest.mark.parametrize(
    "picture",
    [
        Strip(0, SLOT, SLOT, (Box(0, SLOT, '<script>"&\u202e'),), "<i>"),
        Graph(("<script>\"&'\u202e",), ()),
        Bars(0, SLOT, (Box(0, SLOT, '<script>"&\u202e'),)),
        Table(("<script>",), (('<script>"&\u202e',),)),
        Quote(('<script>"&\u202e',)),
    ],
    ids=lambda picture: type(picture).__name__,
)
def test_texts_are_escaped(picture: Strip | Graph | Bars | Table | Quote) -> None:
    """No name ends an element or an attribute, or turns the direction of writing."""
    html = picture_html(picture, 660)
    root = ET.fromstring(html)
    assert not list(root.iter("script"))
    assert "\u202e" not in html
    assert "\\u202e" in html


def test_a_picture_has_no_ids() -> None:
    """So a page can hold any number of them; and the same one is the same text."""
    picture = picture_html(strip(Random(1)), 660)
    assert " id=" not in picture
    assert picture == picture_html(strip(Random(1)), 660)


def test_long_names_are_shortened_and_long_lines_wrapped() -> None:
    """To the room that there is."""
    assert fitted("stack", 100) == "stack"
    short = fitted("a" * 300, 100)
    assert short.endswith("…")
    assert width_of(short) <= 100
    lines = wrapped("one two " + "x" * 60, 100)
    assert lines[0] == "one two"
    assert all(width_of(line) <= 100 for line in lines)
    assert "".join(lines[1:]) == "x" * 60
