"""The golden screenshots are what the explorer looks like; a person looks at those that change.

`python -m tools.seeing.goldens` writes them anew, and a page that shows what changed.
"""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page

from tools.seeing.goldens import FOLDER, GOLDENS, MOST, Golden, differing, drawn

#: How wide 100 px of the font that the screenshots are drawn with are: another font is wider or
#: narrower, and moves every line.
WIDTH = """() => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "100px 'DejaVu Sans'";
  return pen.measureText("fork").width;
}"""


def test_the_font_is_there_that_the_screenshots_are_drawn_with(page: Page) -> None:
    """Or all of them differ, and none says why: apt-get install fonts-dejavu-core."""
    page.goto("about:blank")
    assert page.evaluate(WIDTH) == pytest.approx(195.41, abs=0.5)


@pytest.mark.parametrize("wanted", GOLDENS, ids=lambda one: one.name)
def test_it_looks_as_its_golden_screenshot(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, wanted: Golden
) -> None:
    """At most one block in a hundred differs."""
    now = drawn(browser, tmp_path_factory.getbasetemp(), wanted)
    share = differing((FOLDER / wanted.name).read_bytes(), now)
    assert share <= MOST, f"{share:.2%} differ: python -m tools.seeing.goldens shows what"


def test_there_is_no_screenshot_that_no_test_looks_at() -> None:
    """The files are those of the list."""
    names = {one.name for one in FOLDER.iterdir()}
    assert names == {one.name for one in GOLDENS}


def picture(moved: int) -> bytes:
    """A page of lines, *moved* so many pixels down from the middle on."""
    image = Image.new("RGB", (640, 480), "white")
    pen = ImageDraw.Draw(image)
    for number in range(20):
        top = 20 + 20 * number + (moved if number >= 10 else 0)
        pen.rectangle((20, top, 600, top + 9), fill="black")
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def test_a_line_that_moves_is_a_difference(tmp_path: Path) -> None:
    """And the same picture is none; nor does one of another size pass."""
    assert differing(picture(0), picture(0)) == 0
    assert differing(picture(0), picture(4)) > MOST
    small = io.BytesIO()
    Image.new("RGB", (100, 100)).save(small, "PNG")
    assert differing(picture(0), small.getvalue()) == 1
