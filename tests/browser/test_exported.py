"""An exported notebook in a browser, without a network: the explorer in it steps."""

from __future__ import annotations

from pathlib import Path

from nbconvert.exporters import HTMLExporter
from playwright.sync_api import Page, expect

from forkviz.reports.carried import MIME, carried
from tests.support.boards import RECURSION, board_of, last_step, trace_of
from tests.support.exports import PREPROCESSOR, notebook


def test_the_explorer_of_an_exported_notebook_steps(page: Page, tmp_path: Path) -> None:
    """It is drawn in its frame, opens where it stood, and goes on by buttons and keys."""
    bundle = {MIME: carried(trace_of(RECURSION), 30), "text/plain": "<ForkExplorer>"}
    # The template without a head: the usual one's asks other machines for MathJax.
    exporter = HTMLExporter(template_name="basic", preprocessors=[PREPROCESSOR])
    body, _ = exporter.from_notebook_node(notebook(bundle))
    place = tmp_path / "fork.html"
    place.write_text(f"<!DOCTYPE html><meta charset=utf-8>{body}", encoding="utf-8")
    page.context.set_offline(True)
    page.goto(place.as_uri())
    frame = page.frame_locator("iframe[title]")
    expect(frame.locator("html")).to_have_attribute("data-forkviz", "ready")
    root = frame.locator("#forkviz")
    expect(frame.locator(".fv-error")).to_be_hidden()
    expect(root).to_have_attribute("data-step", "30")
    frame.locator("[data-do=next]").click()
    expect(root).to_have_attribute("data-step", "31")
    expect(frame.locator("[data-say=what]")).to_have_text(board_of(RECURSION).words[31].what)
    frame.locator("[data-say=what]").press("End")
    expect(root).to_have_attribute("data-step", str(last_step(RECURSION)))
    assert page.url == place.as_uri()
