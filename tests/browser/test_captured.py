"""The view of a capture in a notebook's page: what stands beside the figure keeps its look."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from ipywidgets import HTML, Box, Widget
from playwright.sync_api import Page

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.widgets.capture_view import CaptureView
from tests.support.around import difference, hostile, look_of
from tests.support.boards import PERL


def parts(widget: Widget) -> Iterator[str]:
    """The texts of *widget* in the elements that ipywidgets makes of them."""
    if isinstance(widget, HTML):
        side = " forkviz-side" if "forkviz-side" in widget._dom_classes else ""
        yield (
            f'<div class="jupyter-widgets widget-html{side}">'
            f'<div class="widget-html-content">{widget.value}</div></div>'
        )
    elif isinstance(widget, Box):
        for child in widget.children:
            yield from parts(child)


@pytest.fixture(scope="module")
def markup() -> Iterator[str]:
    """Of a real capture, with a conflict, and all that folds out open."""
    capture = forkviz.read(PERL)
    assert isinstance(capture, Capture)
    view = CaptureView(capture)
    yield "".join(parts(view)).replace("<details ", "<details open ")
    view.close()


def test_no_rule_of_the_page_around_reaches_in(page: Page, markup: str) -> None:
    """Each element has the place and the look that it has on an empty page."""
    found = []
    for style in ("", hostile(".widget-html-content")):
        page.set_content(
            f"<!DOCTYPE html><meta charset='utf-8'><style>{style}</style><body><div class='host'>"
            f"<div class='forkviz-capture jupyter-widgets'>{markup}</div></div>"
        )
        contents = page.locator(".widget-html-content")
        found.append([
            row
            for nth in range(contents.count())
            for row in look_of(page, contents.nth(nth).element_handle())
        ])  # fmt: skip
    plain, hosted = found
    assert len(plain) > 60
    assert difference(plain, hosted) == []
