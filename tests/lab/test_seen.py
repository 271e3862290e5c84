"""What is seen of a cell's output has no fault at any size of the window, in light and in dark.

As tests/browser/test_seen.py has it for pages; axe-core looks at what is ours alone.
"""

from __future__ import annotations

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


@pytest.mark.parametrize("screen", SCREENS, ids=lambda one: one.name)
@pytest.mark.parametrize("content", IN_CELLS, ids=lambda one: one.name)
def test_nothing_is_wrong_with_what_is_seen(
    browser: Browser, lab: Lab, content: Content, screen: Screen
) -> None:
    """As it opens, and when JupyterLab gets its dark theme."""
    sight = content.sight
    if screen.height < LEAST_HEIGHT:
        sight = {pane: least for pane, least in LOW_SIGHT.items() if pane in sight}
    notebooks = Notebooks(lab)
    with seeing_context(browser, screen) as context:
        page = context.new_page()
        problems: list[str] = []
        notebooks.show(page, content)
        for theme in THEMES:
            notebooks.theme(page, theme)
            found = complaints(page, sight, IN_NOTEBOOK, whole=False)
            problems += [f"{theme}: {one}" for one in found]
    assert problems == []
