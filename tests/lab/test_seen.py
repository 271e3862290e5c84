"""What is seen of a cell's output has no fault at any size of the window, in light and in dark.

As tests/browser/test_seen.py has it for pages; axe-core looks at what is ours alone.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser

from tests.support.lab import Lab
from tools.seeing.contents import CONTENTS, Content
from tools.seeing.measure import complaints, seeing_context
from tools.seeing.notebook import IN_NOTEBOOK, Notebooks
from tools.seeing.screens import SCREENS, THEMES, Screen

IN_CELLS = [one for one in CONTENTS if one.cell]
#: JupyterLab leaves about 400 pixels of height at 150 % zoom.  The verdict with its links and its
#: remedy (133), the buttons (48), the timeline (44), a map of 200 and words of 100 need 525: an
#: explorer is at least 480 high there, and scrolls.  Verdict and most of the map are in sight at
#: once; one scrolls to the timeline and the words.
LEAST_HEIGHT = 600
LOW_SIGHT = {"verdict": 0, "space": 120}


@pytest.mark.parametrize("scale", sorted({one.scale for one in SCREENS}))
@pytest.mark.parametrize("content", IN_CELLS, ids=lambda one: one.name)
def test_nothing_is_wrong_with_what_is_seen(
    browser: Browser, lab: Lab, content: Content, scale: float
) -> None:
    """As it opens in a window of each size, and when JupyterLab gets its dark theme.

    The notebook is opened once, and its cell runs anew for each size.
    """
    notebooks = Notebooks(lab)
    screens = [one for one in SCREENS if one.scale == scale]
    problems: list[str] = []
    with seeing_context(browser, screens[0]) as context:
        page = context.new_page()
        notebooks.open(page, content)
        for screen in screens:
            page.set_viewport_size({"width": screen.width, "height": screen.height})
            for theme in THEMES:
                notebooks.theme(page, theme)
                if theme == THEMES[0]:
                    notebooks.run(page)
                again = theme != THEMES[0]
                sight = seen_of(content, screen)
                found = complaints(page, sight, IN_NOTEBOOK, whole=False, repainted=again)
                problems += [f"{screen.name}, {theme}: {one}" for one in found]
    assert problems == []


def seen_of(content: Content, screen: Screen) -> Mapping[str, int]:
    """By pane of *content*, how much of it has to be in the window."""
    if screen.height >= LEAST_HEIGHT:
        return content.sight
    return {pane: least for pane, least in LOW_SIGHT.items() if pane in content.sight}
