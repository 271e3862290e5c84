"""The picture of a question in a browser: it draws, and a click opens the lost fork behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from forkviz.cli import main

if TYPE_CHECKING:
    from playwright.sync_api import Page

#: Where bokeh has drawn the mark that leads to fork *n*, in pixels of the page.
PLACE = """
n => {
  for (const view of Object.values(Bokeh.index)) {
    for (const renderer of view.model.renderers) {
      const data = renderer.data_source?.data;
      const at = data?.link === undefined ? -1 : [...data.link].indexOf(n);
      if (at < 0 || view.el.offsetParent === null) continue;
      const box = view.canvas_view.el.getBoundingClientRect();
      return {
        x: box.left + view.frame.x_scale.compute(data.x[at]),
        y: box.top + view.frame.y_scale.compute(data.y[at]),
      };
    }
  }
  return null;
}
"""


@pytest.fixture(scope="module")
def sweep(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of a small sweep, in a folder whose name a link has to quote."""
    place = tmp_path_factory.mktemp("a question") / "dlls # 1.html"
    arguments = ["--forks", "4", "--seed", "2", "--jobs", "1", "--policies", "cygwin-3.6.0"]
    assert main(["study", *arguments, "--sweep", "dlls=4:12:8", "--html", str(place)]) == 0
    return place


def opened(page: Page, place: Path) -> list[str]:
    """Open the page; what it asks for."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(place.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]", state="attached")
    return asked


def stands_at(page: Page, sweep: Path, number: int) -> None:
    """The explorer of that fork is shown, at its failure."""
    report = sorted(sweep.with_name("dlls # 1-forks").iterdir())[number - 1]
    page.wait_for_url(report.as_uri())
    expect(page.locator("#forkviz")).to_contain_text("cygwin-3.6.0")
    expect(page.locator("#forkviz")).to_contain_text("12 DLLs" if number == 2 else "4 DLLs")


def test_it_draws_and_asks_for_nothing(page: Page, sweep: Path) -> None:
    """From disk."""
    assert opened(page, sweep) == [sweep.as_uri()]
    assert page.locator(".pane canvas").count() >= 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_click_on_a_mark_opens_its_fork(page: Page, sweep: Path, scheme: str) -> None:
    """And so again, after going back."""
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    opened(page, sweep)
    for number in (2, 2, 1):
        place = page.evaluate(PLACE, number)
        page.mouse.click(place["x"], place["y"])
        stands_at(page, sweep, number)
        page.go_back()
        page.wait_for_selector("html[data-forkviz=ready]", state="attached")
        assert page.url == sweep.as_uri()


def test_the_figures_follow_the_theme(page: Page, sweep: Path) -> None:
    """One of two is shown, and drawn when it is first needed."""
    opened(page, sweep)
    for scheme, other in (("dark", "light"), ("light", "dark"), ("dark", "light")):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        expect(page.locator(f".{scheme} canvas").first).to_be_visible()
        expect(page.locator(f".{other}").first).to_be_hidden()


def test_a_click_beside_the_marks_opens_nothing(page: Page, sweep: Path) -> None:
    """The page stays."""
    opened(page, sweep)
    place = page.evaluate(PLACE, 1)
    page.mouse.click(place["x"] + 60, place["y"] + 5)
    assert page.url == sweep.as_uri()


def test_the_keyboard_reaches_each_fork(page: Page, sweep: Path) -> None:
    """Through the list below the picture."""
    opened(page, sweep)
    page.locator("#fork-1").focus()
    page.keyboard.press("Enter")
    stands_at(page, sweep, 1)


@pytest.mark.parametrize("width", [390, 1920])
def test_nothing_is_wider_than_the_page(page: Page, sweep: Path, width: int) -> None:
    """Nor the table, which scrolls by itself."""
    page.set_viewport_size({"width": width, "height": 800})
    opened(page, sweep)
    page.locator("summary").click()
    assert page.evaluate("document.documentElement.scrollWidth") == width
