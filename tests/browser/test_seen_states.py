"""What is seen of a page in its other states has no fault: help, menu, what if, paper, and more.

As tests/browser/test_seen.py has it for pages as they open; a file of its own, for a file is what
one browser takes.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Shown
from tools.seeing.contents import CONTENTS, Content
from tools.seeing.measure import opened, seeing_context
from tools.seeing.screens import SCREENS, THEMES, Screen
from tools.seeing.states import state

STATES = [(content, name) for content in CONTENTS for name in content.states]


@pytest.mark.parametrize("screen", SCREENS, ids=lambda one: one.name)
@pytest.mark.parametrize(("content", "name"), STATES, ids=lambda one: getattr(one, "name", one))
def test_nothing_is_wrong_in_another_state(
    browser: Browser, shown: Shown, content: Content, name: str, screen: Screen
) -> None:
    """With help, menu or what-if open, presented, with a selection, a diagnosis, on paper."""
    with seeing_context(browser, screen, THEMES[0]) as context:
        page = context.new_page()
        opened(page, shown(content))
        then = state(name)
        then.act(page)
        problems: list[str] = []
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            found = then.complaints(page, repainted=theme != THEMES[0])
            problems += [f"{theme}: {one}" for one in found]
    assert problems == []
