"""What is seen of a page has no fault at any size, in light and in dark: nothing is clipped.

Nor does any text overlap another one, nor is any under 12 px or without contrast; what can be hit
is large enough; verdict, timeline, map and words are in the window; axe-core finds no violation.
`tools/seeing` says what each of these means, and lists what is wrong: python -m tools.seeing.
"""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Shown
from tests.conftest import IN_CI
from tools.axe import HOW_TO_GET, find_axe
from tools.seeing.contents import CONTENTS, Content
from tools.seeing.measure import complaints, opened, seeing_context
from tools.seeing.screens import SCREENS, THEMES, Screen


@pytest.mark.parametrize("screen", SCREENS, ids=lambda one: one.name)
@pytest.mark.parametrize("content", CONTENTS, ids=lambda one: one.name)
def test_nothing_is_wrong_with_what_is_seen(
    browser: Browser, shown: Shown, content: Content, screen: Screen
) -> None:
    """As it opens, and when the system turns dark."""
    assert find_axe() or not IN_CI, HOW_TO_GET
    with seeing_context(browser, screen, THEMES[0]) as context:
        page = context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        opened(page, shown(content))
        for theme in THEMES:
            page.emulate_media(color_scheme=theme)
            found = complaints(page, content.sight, repainted=theme != THEMES[0])
            problems += [f"{theme}: {one}" for one in found]
    assert problems == []
