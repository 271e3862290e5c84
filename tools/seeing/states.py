"""What the explorer is looked at in beside its opening step: each state is a screen of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.seeing.measure import LEAST_PX, SIGHT, WHOLE_PAGE, complaints, settle

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tools.seeing.complaint import Complaint

__all__ = ["STATES", "State", "least_from_afar", "show_all_slides", "state"]

#: CSS pixels across a sheet of paper, without its margins.
_PAPER = 690


@dataclass(frozen=True, slots=True)
class State:
    """Something that somebody does, and what is looked at then.

    act: does it in an open page.  selector: the element that is looked at; what lies over others
    is looked at alone.  sight: as ``measure.SIGHT``.  audience: whether it is seen from afar.
    """

    name: str
    act: Callable[[Page], None]
    selector: str = WHOLE_PAGE
    sight: Mapping[str, int] | None = None
    audience: bool = False

    def complaints(self, page: Page, *, repainted: bool = False) -> list[Complaint]:
        """All that is wrong with what is seen in *page*, which is in this state.

        *repainted*: as of ``measure.complaints``.
        """
        sight, whole = self.sight or {}, self.selector == WHOLE_PAGE
        least = LEAST_PX
        if self.audience and page.viewport_size:
            least = least_from_afar(page.viewport_size["width"])
        return complaints(page, sight, self.selector, whole=whole, repainted=repainted, least=least)


def least_from_afar(width: int) -> int:
    """The least size of a text for an audience, in pixels, in a window that is *width* wide."""
    # As forkviz/front/layout/sizes.js has it: no projector is as narrow as a phone.
    return 20 if width >= 1100 else 18 if width >= 700 else LEAST_PX


def _click(selector: str) -> Callable[[Page], None]:
    """Click an element, wherever it is now: it may be in a menu."""

    def act(page: Page) -> None:
        page.locator(selector).first.evaluate("(one) => one.click()")
        settle(page)

    return act


def _press(key: str) -> Callable[[Page], None]:
    def act(page: Page) -> None:
        page.locator("[data-ready], .fv-compare").first.focus()
        page.keyboard.press(key)
        settle(page)

    return act


def _predict(page: Page) -> None:
    """Presented, with the decision before covered."""
    for key in ("p", "q", "PageUp"):
        _press(key)(page)


_SHOW_ALL = """() => {
  for (const one of document.querySelectorAll(".fl-slide, .fl-part"))
    one.toggleAttribute("data-shown", true);
  for (const one of document.querySelectorAll("details")) one.open = true;
}"""


def show_all_slides(page: Page) -> None:
    """Show the lesson in *page* as slides, all below each other, each with what it hides."""
    page.locator("[data-do=slides]").click()
    page.evaluate(_SHOW_ALL)
    for explorer in page.locator(".fl-explorer").all():
        explorer.scroll_into_view_if_needed()
        page.wait_for_function(
            "(one) => ['ready', 'failed'].includes(one.dataset.state)",
            arg=explorer.element_handle(),
        )
    settle(page)


def _print(page: Page) -> None:
    assert page.viewport_size
    page.set_viewport_size({"width": _PAPER, "height": page.viewport_size["height"]})
    settle(page)
    page.evaluate("() => window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    settle(page)


STATES = (
    State("help", _press("?")),
    State("menu", _click(".fv-menu-place > button"), ".fv-menu"),
    State(
        "present",
        _click("[data-do=present]"),
        sight={"space": 200, "why": 100},
        audience=True,
    ),
    State(
        "present-both",
        _click("[data-do=present]"),
        sight={"space": 160, "why-a": 100},
        audience=True,
    ),
    State("predict", _predict, sight={"space": 200}, audience=True),
    State("selection", _press("d"), sight=SIGHT),
    State("diagnosis-open", _click("[data-do=why-more]"), ".fv-cause-whole"),
    State("what-if", _click("[data-do=what-if]"), ".fv-whatif"),
    State("print", _print),
)


def state(name: str) -> State:
    """The state called *name*; raises StopIteration if there is none."""
    return next(one for one in STATES if one.name == name)
