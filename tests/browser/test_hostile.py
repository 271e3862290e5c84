"""Names that mean harm in a browser: a page that holds them steps, and none of them runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

import forkviz
from tests.support.hostile import SHIPPED, scenario

EVIL = next(place for place in SHIPPED if place.name == "evil.toml")
OWNED = "[window.owned, window.PWN].every((value) => value === undefined)"


@pytest.mark.parametrize("source", [scenario(), str(EVIL)], ids=["corpus", "evil.toml"])
def test_no_name_runs_in_a_page(page: Page, tmp_path: Path, source: object) -> None:
    """Nor does any make an element, at the first step, at the last one and in between."""
    place = forkviz.report(source, tmp_path / "x.html")
    page.context.set_offline(True)
    page.goto(place.as_uri())
    expect(page.locator("html")).to_have_attribute("data-forkviz", "ready")
    root = page.locator("#forkviz")
    for key in ("Home", "ArrowRight", "ArrowRight", "End"):
        page.locator("[data-say=what]").press(key)
    last = len(forkviz.read(place)) - 1
    expect(root).to_have_attribute("data-step", str(last))
    assert page.evaluate(OWNED)
    assert page.locator("#forkviz :is(script, iframe, img, base, meta, object)").count() == 0
