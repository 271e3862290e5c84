"""Measure what is to be seen of an explorer in a page: texts, targets, contrast, axe.

A page that is to be measured comes from `seeing_context`: it notes what is drawn on canvases.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.axe import find_axe
from tools.seeing.complaint import Complaint
from tools.seeing.contrast import contrast_complaints

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

    from tools.seeing.screens import Screen

__all__ = [
    "LEAST_PX",
    "SIGHT",
    "WHOLE_PAGE",
    "complaints",
    "faults",
    "opened",
    "seeing_context",
    "settle",
]

_PROBE = Path(__file__).parent / "probe"
_PARTS = ("elements", "texts", "faults", "places", "probe")
#: ms that a page may take to open, on a machine that does much else.
_PATIENCE = 120_000
#: By pane: how many pixels of its height have to be in the window; 0 stands for all of it.
SIGHT: Mapping[str, int] = {"verdict": 0, "timeline": 0, "space": 200, "why": 100}
#: The least size of a text that somebody reads at a desk.
LEAST_PX = 12
#: Where the explorer of a report is.
WHOLE_PAGE = "#forkviz"

_AXE = """async ([selector, nth, rules]) => {
  const root = document.querySelectorAll(selector)[nth];
  const runOnly = rules.length ? { runOnly: { type: "rule", values: rules } } : {};
  const { violations } = await axe.run(root, { resultTypes: ["violations"], ...runOnly });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => ({
    element: node.target.flat().join(" "), text: node.html.slice(0, 80),
    detail: `${id} (${impact}): ${(node.failureSummary.split("\\n")[1] ?? "").trim()}`,
  })));
}"""
#: axe-core's rules that another theme can break; all others cost a second time for the same page.
_RULES_OF_COLOURS = ("color-contrast", "link-in-text-block")
#: Two frames without a change of what is laid out, and figures that wait for nothing.
_SETTLE = """async () => {
  const frame = () => new Promise(requestAnimationFrame);
  const look = () => [...document.querySelectorAll("*")].length + " " +
    JSON.stringify([...document.querySelectorAll("[data-pane], canvas")].map(
      (one) => Object.values(one.getBoundingClientRect().toJSON()).map(Math.round)));
  const idle = () => !window.forkvizBokeh ||
    window.forkvizBokeh.documents.every((one) => one.is_idle);
  await document.fonts.ready;
  let before = "", same = 0;
  for (let tries = 0; same < 4 && tries < 300; tries += 1) {
    await frame();
    const now = look();
    same = now === before && idle() ? same + 1 : 0;
    before = now;
  }
  return same;
}"""


@contextmanager
def seeing_context(
    browser: Browser, screen: Screen, theme: str = "light", **more: Any
) -> Iterator[BrowserContext]:
    """A context with the size of *screen*, whose pages can be measured; *theme* is the system's."""
    with browser.new_context(
        viewport={"width": screen.width, "height": screen.height},
        device_scale_factor=screen.scale,
        color_scheme="dark" if theme == "dark" else "light",
        bypass_csp=True,  # the report's own policy would keep axe-core out
        reduced_motion="reduce",
        **more,
    ) as context:
        context.set_default_timeout(_PATIENCE)
        context.add_init_script(path=_PROBE / "recorder.js")
        if script := find_axe():
            context.add_init_script(path=script)
        yield context


def opened(page: Page, file: Path) -> None:
    """Open *file* in *page*, and wait until all of it is drawn."""
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-forkviz=ready]", state="attached")
    settle(page)


def settle(page: Page) -> None:
    """Wait until nothing moves in *page* any more."""
    page.evaluate(_SETTLE)


def complaints(
    page: Page,
    sight: Mapping[str, int],
    selector: str = WHOLE_PAGE,
    nth: int = 0,
    whole: bool = True,
    repainted: bool = False,
    least: int = LEAST_PX,
) -> list[Complaint]:
    """All that is wrong with the *nth* element of *selector* in *page*, as it is now.

    *sight*: by pane, how much of it has to be in the window (as `SIGHT`).  *whole*: axe-core looks
    at all of the page, and not at the element alone.  *repainted*: what is
    seen was looked at in another theme before, so that axe-core looks at colours alone.  *least*:
    the least size of a text, in pixels.
    """
    settle(page)
    found = _probed(page, sight, selector, nth, least)
    picture = page.screenshot(scale="css", animations="disabled")
    result = [Complaint(**one) for one in found["faults"]]
    result += contrast_complaints(picture, found["lines"])
    if find_axe():
        rules = _RULES_OF_COLOURS if repainted else ()
        result += _axe(page, "html" if whole else selector, 0 if whole else nth, rules)
    return result


def faults(page: Page, least: int = LEAST_PX, selector: str = WHOLE_PAGE) -> list[Complaint]:
    """What is wrong with texts and targets in *page*, without contrast and axe-core."""
    return [Complaint(**one) for one in _probed(page, {}, selector, 0, least)["faults"]]


def _probed(
    page: Page, sight: Mapping[str, int], selector: str, nth: int, least: int
) -> dict[str, Any]:
    options = {"selector": selector, "nth": nth, "sight": dict(sight), "least": least}
    found: dict[str, Any] = page.evaluate(_probe(), options)
    return found


def _axe(page: Page, selector: str, nth: int, rules: tuple[str, ...]) -> list[Complaint]:
    return [Complaint("axe", **one) for one in page.evaluate(_AXE, [selector, nth, list(rules)])]


def _probe() -> str:
    """The parts of the probe as one function: the page cannot load a module from a file."""
    parts = [(_PROBE / f"{name}.js").read_text(encoding="utf-8") for name in _PARTS]
    return "(options) => {\n" + "\n".join(parts) + "\nreturn probe(options);\n}"
