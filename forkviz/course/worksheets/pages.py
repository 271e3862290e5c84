"""pages: which problems are on which of a sheet's pages, by how high each is at the most.

The heights are computed with the letters of the widest face that the style names, so what is
printed is as high or lower, and never on a third page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from forkviz.course.worksheets.block import Block, block_of
from forkviz.course.worksheets.sheet import Sheet

__all__ = ["PAGES", "Page", "Paper", "pages_of"]

#: Pages of a sheet, at the most: a sheet of paper.
PAGES = 2
#: Pixels (96 for an inch): of a page's margins, header and footer together; of what the first page
#: alone has; between two problems.
AROUND, ADVICE, APART = 176, 88, 18
#: Lines to write on, for one problem, at the most.
MOST_LINES = 10


class Paper(StrEnum):
    """The paper that is printed on."""

    A4 = "A4"
    LETTER = "letter"

    @property
    def height(self) -> int:
        """Pixels."""
        return 1122 if self is Paper.A4 else 1056

    @property
    def room(self) -> int:
        """Pixels of a page for problems."""
        return self.height - AROUND


@dataclass(frozen=True, slots=True)
class Page:
    """The problems of one page."""

    blocks: tuple[Block, ...]


def pages_of(sheet: Sheet, paper: Paper) -> tuple[Page, ...] | None:
    """The pages of *sheet*, filled with lines to write on; None where it needs more than there are.

    A problem is never on two pages.
    """
    pages: list[list[Block]] = [[]]
    left = paper.room - ADVICE
    for task in sheet.tasks:
        block = block_of(task)
        high = block.height + (APART if pages[-1] else 0)
        if high > left:
            pages.append([])
            left, high = paper.room, block.height
        if high > left or len(pages) > PAGES:
            return None
        pages[-1].append(block)
        left -= int(high + 1)
    return tuple(
        Page(tuple(_filled(blocks, paper.room - (0 if number else ADVICE))))
        for number, blocks in enumerate(pages)
    )


def _filled(blocks: Sequence[Block], room: float) -> list[Block]:
    """*blocks* with as many lines as the page has room for, each problem in its turn."""
    found = list(blocks)
    left = room - sum(block.height for block in found) - APART * (len(found) - 1)
    grows = True
    while grows:
        grows = False
        for index, block in enumerate(found):
            more = replace(block, lines=block.lines + 1)
            if more.lines <= MOST_LINES and more.height - block.height <= left:
                left -= more.height - block.height
                found[index] = more
                grows = True
    return found
