"""The report in light and dark, on paper, and in a narrow window."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from forkviz.verdict.opening import opening_step
from forkviz.views.board import Board
from forkviz.views.palette import THEMES
from tests.browser.conftest import Written
from tests.support.boards import CLOBBERED, RECURSION, board_of, trace_of
from tests.support.player import open_report, tells

THEME = {theme.name: theme for theme in THEMES}
COLOURS = """() => {
  const { ui } = window.forkviz, style = getComputedStyle(ui.root);
  const glyph = ui.space.figure.renderers.find((one) => one.name === "image").glyph;
  return [ui.root.dataset.theme, style.backgroundColor, style.color,
    ui.space.figure.background_fill_color, glyph.fill_color.value];
}"""


def rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))})"


def looks(page: Page, name: str) -> None:
    """The page, the figures and their glyphs have the colours of that theme."""
    theme = THEME[name]
    page.wait_for_function("(one) => window.forkviz.ui.root.dataset.theme === one", arg=name)
    image = next(look for use, look in theme.looks.items() if str(use) == "image")
    assert page.evaluate(COLOURS) == [
        name, rgb(theme.paper), rgb(theme.ink), theme.paper, image.fill,
    ]  # fmt: skip


def test_it_is_as_the_system_is_until_somebody_chooses(page: Page, report: Written) -> None:
    """Light or dark; a choice holds whatever the system does then."""
    page.emulate_media(color_scheme="dark")
    open_report(page, report(RECURSION))
    looks(page, "dark")
    page.emulate_media(color_scheme="light")
    looks(page, "light")
    page.keyboard.press("t")
    looks(page, "dark")
    page.locator("[data-do=theme]").click()
    looks(page, "light")
    page.emulate_media(color_scheme="dark")
    page.wait_for_function("() => matchMedia('(prefers-color-scheme: dark)').matches")
    looks(page, "light")
    tells(page, board_of(RECURSION), opening_step(trace_of(RECURSION)))


def test_on_paper_the_decisions_and_failures_are_told(page: Page, report: Written) -> None:
    """Each with its words, and the log; what only steps is not there, however dark it was."""
    page.emulate_media(color_scheme="dark")
    open_report(page, report(CLOBBERED))
    board, trace = board_of(CLOBBERED), trace_of(CLOBBERED)
    sheet = page.locator(".fv-sheet")
    expect(sheet).to_be_hidden()
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print", color_scheme="dark")
    expect(sheet).to_be_visible()
    rows = sheet.locator("tbody tr")
    failures = {step for step, words in enumerate(board.words) if words.kind == "failure"}
    steps = sorted({*trace.decisions(), *failures})
    assert failures
    assert rows.count() == len(steps)
    for row, step in zip(rows.all(), steps, strict=True):
        cells = row.locator("td").all_text_contents()
        assert cells[:3] == [str(step), board.words[step].phase, board.words[step].what]
        assert cells[3] == " ".join(filter(None, (board.words[step].why, *board.words[step].facts)))
    assert sheet.locator("pre").text_content() == "\n".join(line for _, line in board.calls)
    for pane in (".fv-bar", ".fv-timeline", ".fv-sorting"):
        expect(page.locator(pane)).to_be_hidden()
    expect(page.locator(".fv-verdict-says")).to_be_visible()
    paper, ink = page.locator("#forkviz").evaluate(
        "(one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]"
    )
    assert (paper, ink) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)")
    page.emulate_media(media="screen")
    expect(sheet).to_be_hidden()


def test_it_can_be_printed(page: Page, long: tuple[Path, Board]) -> None:
    """To a PDF of as many pages as that takes; it steps on afterwards."""
    place, board = long
    open_report(page, place, "#step=3")
    pdf = page.pdf(format="A4")
    assert pdf.startswith(b"%PDF")
    # A page has room for a hundred lines at the most.
    assert pdf.count(b"/Type /Page\n") >= len(board.calls) / 100
    page.keyboard.press("ArrowRight")
    tells(page, board, 4)


#: Notes what a page has done before it is printed: its row, the ground of its map, its tables.
NOTE_PRINTED = """() => addEventListener("beforeprint", () => {
  const root = document.getElementById("forkviz");
  const { canvas } = window.forkviz.ui.space.view.canvas_view.primary;
  window.printed = {
    row: Number(root.dataset.row),
    paper: [...canvas.getContext("2d").getImageData(2, 2, 1, 1).data],
    tables: root.querySelectorAll(".fv-sheet table").length,
  };
})"""


def test_a_comparison_is_printed_where_it_is_decided(page: Page, versus: Path) -> None:
    """On white paper though the page is dark; afterwards it stands where it stood."""
    page.emulate_media(color_scheme="dark")
    open_report(page, versus, "#step=0")
    decides = page.evaluate("window.forkviz.ui.data.opening")
    page.evaluate(NOTE_PRINTED)
    assert page.pdf(format="A4").startswith(b"%PDF")
    wanted = {"row": decides, "paper": [255, 255, 255, 255], "tables": 2}
    assert page.evaluate("window.printed") == wanted
    assert page.locator("#forkviz").get_attribute("data-row") == "0"


def test_when_the_window_changes_the_figures_follow(page: Page, report: Written) -> None:
    """Each is as wide as its pane."""
    open_report(page, report(CLOBBERED), "#step=30")
    for width in (1800, 1100):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_function(
            """() => ["space", "timeline"].every((name) => {
              const view = forkvizBokeh.index.roots.find(({ model }) => model.name === name);
              const pane = view.el.closest(".fv-pane");
              return pane.clientWidth - view.el.clientWidth >= 0
                && pane.clientWidth - view.el.clientWidth < 12;
            })"""
        )
