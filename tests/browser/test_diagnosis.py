"""A diagnosis in a browser: at every width, by keyboard, on paper, and beside the map of a fork."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

import forkviz
from forkviz.cure.carried_out import Choice, with_proof
from forkviz.reports.cure import Cured
from forkviz.reports.diagnosis import diagnosis_html
from forkviz.reports.html import report_html
from tests.browser.conftest import Written
from tests.browser.test_axe import severe
from tests.support.boards import CLOBBERED, PERL, board_of, differences
from tests.support.diagnoses import COLLISION, DIAGNOSES, KILLED, POLICY, UNDECIDED, called
from tests.support.hostile import CORPUS
from tests.support.perl_tree import COLLIDED, CURED
from tests.support.player import open_report
from tools.axe import HOW_TO_GET, find_axe

Opened = Callable[..., None]
themes = pytest.mark.parametrize("theme", ["light", "dark"])

#: Texts that are to be seen and stick out of what holds them, or are smaller than 12 pixels.
UGLY = """() => [...document.querySelectorAll("#forkviz *")].filter((one) => {
  if (!one.getClientRects().length || one.closest(".fd-unseen, .fd-heads input")) return false;
  const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!own) return false;
  const box = one.getBoundingClientRect(), size = parseFloat(getComputedStyle(one).fontSize);
  const svg = one.ownerSVGElement?.getBoundingClientRect();
  const out = svg
    ? box.left < svg.left - 1 || box.right > svg.right + 1 || box.bottom > svg.bottom + 1
    : box.left < -1 || box.right > innerWidth + 1;
  return size < 12 || out;
}).map((one) => `${one.tagName} ${one.textContent}`)"""
#: Labels of the map that lie over another one.
OVERLAPS = """() => {
  const texts = [...document.querySelectorAll(".fd-map text")];
  const boxes = texts.map((one) => [one.textContent, one.getBoundingClientRect()]);
  const over = (p, q) => p.left < q.right - 1 && p.top < q.bottom - 2;
  return boxes.flatMap(([a, p], i) => boxes.slice(i + 1)
    .filter(([, q]) => over(p, q) && over(q, p)).map(([b]) => `${a} / ${b}`));
}"""


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Opened:
    """Call with a diagnosis: the page shows it, from disk, without a network."""

    def open_page(diagnosis: Any, width: int = 1280) -> None:
        place = tmp_path / "diagnosis.html"
        place.write_text(diagnosis_html(diagnosis), encoding="utf-8")
        page.set_viewport_size({"width": width, "height": 800})
        page.context.set_offline(True)
        page.goto(place.as_uri())
        page.wait_for_selector("html[data-forkviz=ready]", state="attached")

    return open_page


def tops(page: Page, *selectors: str) -> list[float]:
    """Where each begins, from the top of the page."""
    return [
        page.locator(selector).first.evaluate("(one) => one.getBoundingClientRect().top")
        for selector in selectors
    ]


# -- what it says --------------------------------------------------------------------------------


def test_cause_then_cure_then_proof(page: Page, opened: Opened) -> None:
    """The certainty with its word, what is in the way, the remedies with what is known of each."""
    opened(COLLISION)
    expect(page.locator("h1")).to_have_text("Two DLLs prefer one place")
    expect(page.locator(".fd-claim .fd-cert")).to_have_text("certain")
    expect(page.locator(".fd-remedy h3")).to_have_text(
        [remedy.text for remedy in COLLISION.causes[0].remedies]
    )
    expect(page.locator(".fd-remedy").first.locator(".fd-badge")).to_have_text(
        ["◇simulated: the same fork then succeeds", "◆tried on a real runtime"]
    )
    expect(page.locator(".fd-says")).to_contain_text(
        "strscan.so is at 0x3fb2a0000-0x3fb2b6000, where it prefers to be (parent.maps:88)"
    )
    label = page.locator(".fd-map").get_attribute("aria-label") or ""
    assert [part in label for part in ("It prefers: stringio.so 56 KiB", "taken by something")]
    expect(page.locator(".fd-for mark").first).to_have_text("stringio.so")
    first_screen = tops(page, ".fd-claim", ".fd-places", ".fd-remedy h3")
    assert max(first_screen) < 400


def test_what_is_likely_says_what_speaks_against_it(page: Page, opened: Opened) -> None:
    """In the lines, with their signs, and in words below them."""
    opened(POLICY)
    expect(page.locator(".fd-claim .fd-cert")).to_have_text("likely")
    expect(page.locator(".fd-against .fd-number")).to_contain_text("speaks against it")
    expect(page.locator(".fd-says")).to_contain_text("line 11: ")
    expect(page.locator(".fd-next h2")).to_contain_text("To make it certain")
    expect(page.locator(".fd-caution")).to_contain_text("rebaseall: its own shell cannot fork")


def test_undecided_has_a_shape_of_its_own(page: Page, opened: Opened) -> None:
    """No remedy, one line to type, and what its output shows for each candidate."""
    opened(UNDECIDED)
    expect(page.locator(".fd-claim .fd-cert")).to_have_text("not decided")
    expect(page.locator(".fd-remedy")).to_have_count(0)
    expect(page.locator(".fd-caution b")).to_have_text("No remedy yet")
    expect(page.locator(".fd-candidates tbody tr")).to_have_count(4)
    assert UNDECIDED.next is not None
    for shows in UNDECIDED.next.shows:
        expect(page.locator(".fd-candidates")).to_contain_text(shows.text)


def test_who_did_it_has_a_certainty_of_its_own(page: Page, opened: Opened) -> None:
    """That it was ended is certain, who did it is likely; several tries of one fork are folded."""
    opened(KILLED)
    expect(page.locator(".fd-cause .fd-cert")).to_have_text(["certain", "likely"])
    page.locator(".fd-episodes summary").click()
    expect(page.locator(".fd-episodes")).to_contain_text("3 retries")
    expect(page.locator(".fd-episodes tbody")).to_contain_text("299")


def test_no_failure_is_said_so(page: Page, opened: Opened) -> None:
    """With what that means."""
    opened(DIAGNOSES["none"])
    expect(page.locator("h1")).to_have_text("No failed fork in it")


# -- at every width ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", DIAGNOSES)
def test_nothing_sticks_out_or_is_small(page: Page, opened: Opened, name: str) -> None:
    """From a small phone to a large screen, and where the window changes its width."""
    opened(DIAGNOSES[name], 320)
    for width in (320, 390, 600, 601, 760, 1000, 1001, 1280, 1920):
        page.set_viewport_size({"width": width, "height": 800})
        layout = "wide" if width > 1000 else "middle" if width > 600 else "narrow"
        expect(page.locator("#forkviz")).to_have_attribute("data-layout", layout)
        page.wait_for_function(
            """() => [...document.querySelectorAll(".fd-map")].every((map) =>
              map.getBoundingClientRect().width === Math.max(map.parentElement.clientWidth, 240))"""
        )
        assert page.evaluate(UGLY) == []
        assert page.evaluate(OVERLAPS) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_what_to_do_comes_first_where_it_is_narrow(page: Page, opened: Opened) -> None:
    """In the document as well, so that keys and screen readers go the same way."""
    opened(COLLISION, 390)
    places = tops(page, ".fd-cause", ".fd-remedies", ".fd-places", ".fd-evidence")
    assert places == sorted(places)
    assert (
        page.evaluate(
            """() => document.querySelector(".fd-remedies")
          .compareDocumentPosition(document.querySelector(".fd-places"))"""
        )
        == 4
    )  # following
    page.set_viewport_size({"width": 800, "height": 800})
    expect(page.locator("#forkviz")).to_have_attribute("data-layout", "middle")
    places = tops(page, ".fd-cause", ".fd-places", ".fd-evidence", ".fd-remedies")
    assert places == sorted(places)


def test_without_colour_each_place_is_told_apart(page: Page, opened: Opened) -> None:
    """By a pattern and by the label of its row."""
    opened(COLLISION)
    looks = page.locator(".fd-map .fd-place").evaluate_all(
        """(all) => all.map((one) => {
          const { fill, strokeDasharray } = getComputedStyle(one);
          const pattern = fill.startsWith("url") ? fill.replace(/\\d/g, "") : "plain";
          return `${pattern} ${strokeDasharray}`;
        })"""
    )
    assert len(set(looks)) == 4
    expect(page.locator(".fd-map .fd-label")).to_have_text(
        [place.label for place in COLLISION.causes[0].places]
    )


# -- by keyboard, on paper -----------------------------------------------------------------------


def test_a_tab_for_each_shell_by_keyboard(page: Page, opened: Opened) -> None:
    """The arrows go through them; a shell that can't run it has none."""
    opened(COLLISION)
    first = page.locator(".fd-remedy").first
    expect(first.locator("label")).to_have_text(["cmd", "PowerShell", "dash"])
    expect(page.locator(".fd-remedy").last.locator("label")).to_have_text(["dash"])
    first.locator("input").first.focus()
    for shown, shell in ((1, "PowerShell"), (2, "dash")):
        page.keyboard.press("ArrowRight")
        expect(first.locator(".fd-panel:visible")).to_have_count(1)
        expect(first.locator(".fd-panel").nth(shown)).to_be_visible()
        expect(first.locator("input:checked + label")).to_have_text(shell)


def test_a_command_is_copied_as_one_line(page: Page, opened: Opened) -> None:
    """And the button says so, until one goes elsewhere."""
    opened(COLLISION)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    button = page.locator(".fd-remedy").first.locator(".fd-shown [data-do=copy]")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_text("copied")
    copied = page.evaluate("() => navigator.clipboard.readText()")
    assert copied == COLLISION.causes[0].remedies[0].command
    page.keyboard.press("Tab")
    expect(button).to_have_text("copy")


def test_on_paper_all_shells_stand_open(page: Page, opened: Opened) -> None:
    """Below one another, each with its name; no button, no dark ground."""
    page.emulate_media(color_scheme="dark")
    opened(COLLISION)
    assert page.locator("#forkviz").get_attribute("data-theme") == "dark"
    page.emulate_media(media="print", color_scheme="dark")
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    first = page.locator(".fd-remedy").first
    expect(first.locator(".fd-panel:visible")).to_have_count(3)
    expect(first.locator(".fd-shell:visible")).to_have_text(["cmd", "PowerShell", "dash"])
    expect(page.locator("button:visible")).to_have_count(0)
    colours = page.locator(".fd-cause").evaluate(
        "(one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]"
    )
    assert colours == ["rgb(255, 255, 255)", "rgb(29, 43, 54)"]
    assert page.pdf(format="A4").startswith(b"%PDF")


def test_light_and_dark_by_a_button(page: Page, opened: Opened) -> None:
    """As the system is, until somebody chooses."""
    opened(COLLISION)
    root = page.locator("#forkviz")
    expect(root).to_have_attribute("data-theme", "light")
    page.emulate_media(color_scheme="dark")
    expect(root).to_have_attribute("data-theme", "dark")
    page.locator("[data-do=theme]").click()
    expect(root).to_have_attribute("data-theme", "light")


# -- names that mean harm ------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["script", "image", "attribute", "long", "override", "braces"])
def test_no_name_runs_or_breaks_the_page(page: Page, opened: Opened, key: str) -> None:
    """In a line, a command, a place, a file's name."""
    for width in (1280, 390):
        opened(called(CORPUS[key]), width)
        assert page.evaluate("[window.owned, window.PWN].every((value) => value === undefined)")
        assert page.locator("#forkviz :is(script, iframe, img, base, meta, object)").count() == 0
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_the_maps_beside_it_open_and_close(page: Page, tmp_path: Path) -> None:
    """In the same page; the keyboard comes back to where it was."""
    maps = forkviz.read(PERL / "parent.maps")
    place = tmp_path / "x.html"
    place.write_text(diagnosis_html(COLLISION, maps), encoding="utf-8")  # type: ignore[arg-type]
    page.context.set_offline(True)
    page.goto(place.as_uri())
    page.locator("[data-do=maps]").click()
    page.wait_for_selector("#forkviz-maps[data-ready]")
    expect(page.locator("#forkviz")).to_be_hidden()
    expect(page.locator("#forkviz-maps")).to_contain_text("nothing is forked here")
    page.locator("[data-do=leave]").click()
    expect(page.locator("h1")).to_have_text("Two DLLs prefer one place")
    expect(page.locator("[data-do=maps]")).to_be_focused()
    expect(page.locator("#forkviz-maps")).to_have_count(0)


# -- axe -----------------------------------------------------------------------------------------


@pytest.fixture
def checked(browser: Browser, theme: str) -> Iterator[Page]:
    """A page of that theme that lets the checker in."""
    script = find_axe()
    if script is None and os.environ.get("CI") != "true":
        pytest.skip(HOW_TO_GET)
    assert script, HOW_TO_GET
    with browser.new_context(
        bypass_csp=True, color_scheme=theme, viewport={"width": 1280, "height": 900}
    ) as context:
        context.add_init_script(path=script)
        yield context.new_page()


@themes
@pytest.mark.parametrize("name", DIAGNOSES)
def test_a_diagnosis_has_no_serious_fault(
    checked: Page, tmp_path: Path, name: str, theme: str
) -> None:
    """At three widths, all that folds open."""
    place = tmp_path / "x.html"
    place.write_text(diagnosis_html(DIAGNOSES[name]), encoding="utf-8")
    checked.goto(place.as_uri())
    checked.wait_for_selector(f"#forkviz[data-theme={theme}]")
    checked.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    for width, layout in ((1280, "wide"), (800, "middle"), (390, "narrow")):
        checked.set_viewport_size({"width": width, "height": 900})
        checked.wait_for_selector(f"#forkviz[data-layout={layout}]")
        assert severe(checked) == []


@themes
def test_the_explorer_with_a_diagnosis_has_no_serious_fault(
    checked: Page, report: Written, theme: str
) -> None:
    """Folded out beside the map."""
    open_report(checked, report(CLOBBERED))
    checked.locator("[data-do=why-more]").click()
    checked.wait_for_selector(".fv-cause-whole .fd-remedy")
    assert checked.locator("#forkviz").get_attribute("data-theme") == theme
    assert severe(checked) == []


# -- in the explorer -----------------------------------------------------------------------------

MAP = "() => JSON.stringify(document.querySelector('.fv-space').getBoundingClientRect())"


def test_it_does_not_move_the_map(page: Page, report: Written) -> None:
    """The whole diagnosis lies beside it."""
    page.set_viewport_size({"width": 1280, "height": 800})
    open_report(page, report(CLOBBERED))
    with_it = json.loads(page.evaluate(MAP))
    page.locator("[data-do=why-more]").click()
    whole = page.locator(".fv-cause-whole")
    expect(whole.locator("h2")).to_have_text(
        "Something foreign has the place of a DLL in the child"
    )
    assert json.loads(page.evaluate(MAP)) == with_it
    box = whole.bounding_box()
    assert box is not None
    assert box["x"] >= with_it["right"] - 1
    page.keyboard.press("Escape")
    expect(whole).to_be_hidden()
    expect(page.locator("[data-do=why-more]")).to_be_focused()


def test_before_and_after_and_back(page: Page, report: Written) -> None:
    """The fork beside itself with the DLL moved; then where one was."""
    open_report(page, report(CLOBBERED))
    page.keyboard.press("ArrowLeft")
    step = page.locator("#forkviz").get_attribute("data-step")
    page.locator(".fv-verdict [data-do=try]").click()
    page.wait_for_selector("#forkviz.fv-compare[data-ready]")
    sides = page.locator(".fv-side-line")
    expect(sides.first).to_contain_text("✗ fails")
    expect(sides.last).to_contain_text("✓ succeeds")
    labels = page.locator(".fv-timeline-name .fv-label")
    expect(labels).to_have_text(["as it is", re.compile("^POSIX.dll is rebased to 0x")])
    # Where one stood in the fork, its tables stood; here they are those of the rows.
    page.keyboard.press("Home")
    tables = page.evaluate("() => JSON.stringify(window.forkviz.views.a.ui.store.tables)")
    assert list(differences(json.loads(tables), board_of(CLOBBERED).at(0))) == []
    page.keyboard.press("End")
    page.locator("[data-do=leave]").click()
    page.wait_for_selector("#forkviz:not(.fv-compare)[data-ready] .fv-remedy")
    expect(page.locator("#forkviz")).to_have_attribute("data-step", step or "")


@pytest.mark.parametrize("moves", [True, False])
def test_a_remedy_that_was_tried_leads_to_the_real_fork(
    page: Page, tmp_path: Path, moves: bool
) -> None:
    """One that starts the program again, too, and it alone has the button; then back."""
    told = forkviz.diagnose(COLLIDED)
    (cause,) = told.causes
    number = next(i for i, remedy in enumerate(cause.remedies) if bool(remedy.moves) is moves)
    tried = Choice(cause, cause.remedies[number])
    traces = [forkviz.observed(capture) for capture in (COLLIDED, CURED)]
    text = report_html(traces[0], diagnosis=with_proof(told, tried), cured=Cured(number, traces[1]))
    place = tmp_path / "cure.html"
    place.write_text(text, encoding="utf-8")
    open_report(page, place)
    expect(page.locator(".fv-remedy [data-do=try]")).to_be_visible()
    page.locator("[data-do=why-more]").click()
    buttons = page.locator(".fv-cause-whole [data-do=try]:enabled")
    expect(buttons).to_have_text(["Compare the two real forks"])
    buttons.click()
    page.wait_for_selector("#forkviz.fv-compare[data-ready]")
    sides = page.locator(".fv-side-line")
    expect(sides.first).to_contain_text("✗ fails")
    expect(sides.last).to_contain_text("✓ succeeds")
    expect(page.locator(".fv-summary")).to_contain_text("0x3fc800000")
    page.locator("[data-do=leave]").click()
    page.wait_for_selector("#forkviz:not(.fv-compare)[data-ready] .fv-remedy")
    page.locator("[data-do=why-close]").click()
    page.locator(".fv-verdict [data-do=try]").click()
    page.wait_for_selector("#forkviz.fv-compare[data-ready]")


def test_where_the_page_has_no_such_fork_it_says_so_on_the_button(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And gives the line that compares the two."""
    monkeypatch.setattr("forkviz.reports.cure.MOST_STEPS", 10)
    open_report(page, forkviz.report(str(CLOBBERED), tmp_path / "x.html"))
    page.locator("[data-do=why-more]").click()
    remedy = page.locator(".fv-cause-whole .fd-remedy", has_text="Move POSIX.dll")
    expect(remedy.locator("[data-do=try]")).to_be_disabled()
    expect(remedy.locator("[data-do=try]")).to_contain_text("a page cannot fork again")
    expect(remedy.locator(".fd-try pre")).to_contain_text("forkviz compare FILE --edit 'rebase")
    expect(page.locator(".fv-verdict [data-do=try]")).to_have_count(0)


def test_a_fork_that_succeeds_has_no_panel(page: Page, report: Written) -> None:
    """There is nothing to say."""
    open_report(page, report(PERL))
    expect(page.locator("[data-do=why-more]")).to_have_count(0)
    expect(page.locator(".fv-cause-whole")).to_have_count(0)
