"""Worksheets in a real browser: two pages of PDF, and nothing higher or wider than was computed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from forkviz.course.drawn.svg import width_of
from forkviz.course.kinds import KINDS
from forkviz.course.worksheets.block import WIDTH
from forkviz.course.worksheets.browser import pdfs_of
from forkviz.course.worksheets.making import each_of, worksheets
from forkviz.course.worksheets.pages import PAGES, Paper, pages_of
from forkviz.course.worksheets.sheet import Owner, sheet_of

SEEDS = (1, 4711, 271828)
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
#: Of each problem its height; of each page by how much it is higher or wider than its box; what is
#: beyond the printed width, or begins before it; texts of pictures that are cut off.
MEASURE = """() => {
  const box = (one) => one.getBoundingClientRect();
  return {
    heights: [...document.querySelectorAll(".ws-problem")].map((one) => box(one).height),
    over: [...document.querySelectorAll(".ws-page")].flatMap((one) =>
      [one.scrollHeight - one.clientHeight, one.scrollWidth - one.clientWidth]),
    wide: [...document.querySelectorAll(".ws-problem *")].filter((one) => {
      const problem = box(one.closest(".ws-problem"));
      return box(one).right > problem.right + 1 || box(one).left < problem.left - 1;
    }).map((one) => one.outerHTML.slice(0, 120)),
    cut: [...document.querySelectorAll("svg text")].filter((one) => {
      const picture = box(one.closest("svg"));
      return box(one).right > picture.right + 1 || box(one).left < picture.left - 1 ||
        box(one).bottom > picture.bottom + 1 || box(one).top < picture.top - 1;
    }).map((one) => one.textContent),
  };
}"""


def page_count(pdf: bytes) -> int:
    """The pages of a PDF, by its objects, which may be packed."""
    return sum(len(re.findall(rb"/Type\s*/Page\b", one)) for one in (pdf, *_unpacked(pdf)))


def _unpacked(pdf: bytes) -> Iterator[bytes]:
    for found in STREAM.finditer(pdf):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue


@pytest.mark.parametrize("topic", KINDS)
def test_each_problem_is_as_high_as_was_computed_or_lower(page: Page, topic: str) -> None:
    """So its pages have room for it; nothing is wider than the page, and no text is cut off."""
    page.emulate_media(media="print")
    for seed in SEEDS:
        html = worksheets([topic], seed)["worksheet"]
        page.set_content(html)
        seen = page.evaluate(MEASURE)
        sheet = sheet_of(Owner("", seed), each_of([topic], len(seen["heights"])))
        pages = pages_of(sheet, Paper.A4)
        assert pages
        blocks = [block for one in pages for block in one.blocks]
        for block, height in zip(blocks, seen["heights"], strict=True):
            assert height <= block.height + 1
            assert height > block.height * 0.85
        assert not any(seen["over"])
        assert not seen["wide"]
        assert not seen["cut"]


@pytest.mark.parametrize("paper", Paper)
def test_a_sheet_is_two_pages_and_all_sheets_two_for_each(chromium: str, paper: Paper) -> None:
    """As PDF, on both sizes of paper; the key has as many as it needs."""
    files = worksheets(["lands", "order"], 4711, ["ada", "bob"], paper)
    ada, every, key = pdfs_of((files["ada"], files["all"], files["key"]), chromium)
    assert (page_count(ada), page_count(every)) == (PAGES, 2 * PAGES)
    assert page_count(key) >= 1


def test_no_letter_is_wider_than_is_counted(page: Page) -> None:
    """Of the widest face that the style names, plain and bold."""
    letters = "".join(map(chr, range(0x20, 0x7F)))
    wide = page.evaluate(
        """(letters) => {
          const context = document.createElement("canvas").getContext("2d");
          return ["", "bold "].map((weight) => {
            context.font = `${weight}100px "DejaVu Sans"`;
            return [...letters].map((one) => context.measureText(one).width);
          });
        }""",
        letters,
    )
    for bold, each in zip((False, True), wide, strict=True):
        for letter, pixels in zip(letters, each, strict=True):
            assert pixels <= width_of(letter, bold=bold, size=100) + 0.1, (letter, bold)
    assert WIDTH < 794
