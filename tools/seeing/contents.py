"""What the explorer is looked at with: real captures, lessons, and each kind of page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.events import Compared, FrameEntered, OrderDecided
from tools.seeing.measure import SIGHT

__all__ = ["CONTENTS", "Content", "content", "four_calls_deep", "many_leaves", "sorted_step"]

_DATA = Path(__file__).resolve().parents[2] / "data"
_CAPTURES, _SCENARIOS = _DATA / "captures", _DATA / "scenarios"
_PERL = _CAPTURES / "cygwin-3.0.7-perl"
_CLOBBERED = _CAPTURES / "cygwin-3.0.7-perl-clobbered"
_TWO = _SCENARIOS / "two-relocated.toml"
_RECURSION = _SCENARIOS / "recursion.toml"

#: What has to be in the window of a page that is no explorer.
_NOTHING: Mapping[str, int] = {}
_LEAVES = 13


@dataclass(frozen=True, slots=True)
class Content:
    """Something to look at.

    *name*; *write* makes its page at the path that it gets; *cell* is what a notebook shows it
    with ("" where it has nothing of the kind); *sight* is how much of which pane has to be in the
    window (`tools.seeing.measure.SIGHT`); *states* are those that it is looked at in besides
    (`tools.seeing.states`).
    """

    name: str
    write: Callable[[Path], object]
    cell: str = ""
    sight: Mapping[str, int] = field(default_factory=lambda: SIGHT)
    states: tuple[str, ...] = ()


def four_calls_deep(trace: forkviz.Trace) -> int:
    """The step at which the fifth call of the recursion sees its DLL land wrong."""
    entered = next(
        step
        for step, event in enumerate(trace)
        if isinstance(event, FrameEntered) and event.retries == 4
    )
    events = enumerate(trace.events[entered:], entered)
    return next(step for step, event in events if isinstance(event, Compared))


def many_leaves() -> forkviz.Trace:
    """The fork of a program with one DLL that imports 13 others, which import nothing."""
    plan = forkviz.scenario(_TWO)
    first = plan.dlls[0]
    names = [f"leaf-{number:02}.dll" for number in range(_LEAVES)]
    leaves = [
        replace(first, name=name, base=base, preferred=base, imports=())
        for name, base in zip(names, range(0x800000, 0x2000000, 0x100000), strict=False)
    ]
    top = replace(first, name="top.dll", base=0x2000000, preferred=0x2000000, imports=tuple(names))
    title = f"{_LEAVES} leaves"
    return forkviz.fork(forkviz.Scenario(title, 32, (*leaves, top), "cygwin-2011-05-30"))


def sorted_step(trace: forkviz.Trace) -> int:
    """The step at which the order of the DLLs is decided."""
    return next(step for step, event in enumerate(trace) if isinstance(event, OrderDecided))


def _perl(place: Path) -> None:
    forkviz.report(_CLOBBERED, place)


def _two(place: Path) -> None:
    forkviz.report(_TWO, place)


def _recursion(place: Path) -> None:
    trace = forkviz.fork(_RECURSION)
    forkviz.report(trace, place, step=four_calls_deep(trace))


def _topsort(place: Path) -> None:
    trace = many_leaves()
    forkviz.report(trace, place, step=sorted_step(trace))


def _map(place: Path) -> None:
    from forkviz.reports.html import capture_html

    capture = forkviz.read(_PERL)
    assert isinstance(capture, Capture)
    place.write_text(capture_html(capture), encoding="utf-8")


def _compare(place: Path) -> None:
    forkviz.report(_PERL, place, against=_CLOBBERED)


def _diagnosis(place: Path) -> None:
    forkviz.report(forkviz.diagnose(_CLOBBERED), place)


def _widget(place: Path) -> None:
    """The explorer of a notebook, whose model answers nothing."""
    from tests.support.widget import widget_page

    place.write_text(widget_page(forkviz.fork(_CLOBBERED)), encoding="utf-8")


_HEAD = f"import sys\nimport forkviz\nsys.path.insert(0, {str(_DATA.parent)!r})\n"


CONTENTS = (
    Content(
        "perl",
        _perl,
        f"{_HEAD}forkviz.explore({str(_CLOBBERED)!r})",
        states=("help", "menu", "present", "predict", "selection", "diagnosis-open", "print"),
    ),
    Content("two-relocated", _two, f"{_HEAD}forkviz.explore({str(_TWO)!r})"),
    Content(
        "recursion",
        _recursion,
        f"{_HEAD}from tools.seeing.contents import four_calls_deep\n"
        f"trace = forkviz.fork({str(_RECURSION)!r})\n"
        "forkviz.explore(trace, step=four_calls_deep(trace))",
    ),
    Content(
        "topsort",
        _topsort,
        f"{_HEAD}from tools.seeing.contents import many_leaves, sorted_step\n"
        "trace = many_leaves()\nforkviz.explore(trace, step=sorted_step(trace))",
    ),
    Content(
        "map",
        _map,
        f"{_HEAD}forkviz.show({str(_PERL)!r})",
        {"space": 200},
        ("menu", "print"),
    ),
    Content(
        "compare",
        _compare,
        f"{_HEAD}forkviz.explore({str(_PERL)!r}, against={str(_CLOBBERED)!r})",
        {"space": 160},
        ("help", "menu", "present-both"),
    ),
    Content("diagnosis", _diagnosis, sight=_NOTHING),
    Content("widget", _widget, sight=_NOTHING, states=("what-if", "menu")),
)


def content(name: str) -> Content:
    """The content called *name*; raises StopIteration if there is none."""
    return next(one for one in CONTENTS if one.name == name)
