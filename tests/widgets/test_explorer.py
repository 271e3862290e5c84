"""The explorer's Python side: where it opens, what moves it, what the browser may ask of it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ipywidgets.widgets import widget as registry

import forkviz
from forkviz.errors import ForkvizError
from forkviz.front.assets import bokeh_js
from forkviz.front.compare_data import opening_row
from forkviz.machine.events import ChildEnded, Finished
from forkviz.machines import CreateProcess, FindModule, Steps, run_machine, shown
from forkviz.traces.trace import Trace
from forkviz.verdict.opening import opening_step
from forkviz.widgets.explorer import LOW, PANES, CompareExplorer, ForkExplorer
from tests.support.boards import (
    PERL,
    RECURSION,
    SCRIPT,
    hostile_trace,
    last_step,
    trace_of,
)
from tests.support.explorers import ask, data_of, edit
from tests.support.scenarios import scenario, two_relocated

# -- where it opens, and what moves it -------------------------------------------------------------


def test_it_opens_at_the_failure(failing: ForkExplorer) -> None:
    """Whoever debugs a fork wants to see that first."""
    assert failing.step == failing.trace.failure() == data_of(failing)["opening"]
    assert data_of(failing)["message"] == failing.trace.message


def test_without_a_failure_it_opens_at_what_is_at_risk_or_the_first_decision() -> None:
    """The first steps of a fork say little."""
    assert ForkExplorer(trace_of(RECURSION)).step == opening_step(trace_of(RECURSION)) > 0
    fine = trace_of(PERL)
    assert ForkExplorer(fine).step == fine.decisions()[0] > 0


@pytest.mark.parametrize(
    ("wanted", "got"), [(17, 17), (-1, 0), (10**9, last_step(RECURSION)), (0, 0)]
)
def test_it_stands_where_one_says_within_the_trace(
    explorer: ForkExplorer, wanted: int, got: int
) -> None:
    """When it is made, when its step is set, and when a browser sets it."""
    assert ForkExplorer(trace_of(RECURSION), step=wanted).step == got
    explorer.step = wanted
    assert explorer.step == got
    explorer.step = 40
    explorer.set_state({"step": wanted})
    assert explorer.step == got


def test_its_methods_move_it(explorer: ForkExplorer) -> None:
    """As the keys do in the browser."""
    decisions = [step for step in explorer.trace.decisions() if step > 41]
    for move, step in (
        (explorer.next, 41), (explorer.next_decision, decisions[0]), (explorer.back,
        decisions[0] - 1), (explorer.first, 0), (explorer.back, 0),
        (explorer.last, last_step(RECURSION)), (explorer.next, last_step(RECURSION)),
        (explorer.next_decision, last_step(RECURSION)),
    ):  # fmt: skip
        move()
        assert explorer.step == step


def test_the_next_failure_is_where_the_child_gives_up(failing: ForkExplorer) -> None:
    """Then the child's end and the fork's, which are failures, too."""
    failing.step = 0
    failing.next_failure()
    assert failing.step == failing.trace.failure()
    for kind in (ChildEnded, Finished):
        failing.next_failure()
        assert isinstance(failing.trace.events[failing.step], kind)


def test_what_is_selected_goes_both_ways(explorer: ForkExplorer) -> None:
    """A text that the browser understands, and sends."""
    explorer.selected = "dll:d0.dll"
    assert explorer.get_state("selected") == {"selected": "dll:d0.dll"}
    explorer.set_state({"selected": "child:0x10000"})
    assert explorer.selected == "child:0x10000"


def test_a_fork_of_nothing_opens() -> None:
    """No DLL, no call that could fail, a step or two of each phase."""
    explorer = ForkExplorer(forkviz.fork(scenario([])))
    assert data_of(explorer)["dlls"] == []


# -- panes -----------------------------------------------------------------------------------------


def test_one_pane_can_stand_alone() -> None:
    """Its name is told to the browser; it has a height of its own, all of them what there is."""
    alone = ForkExplorer(trace_of(RECURSION), panes=["recursion"], bare=True)
    assert alone.panes == ["recursion"]
    assert alone.height == LOW
    assert ForkExplorer(trace_of(RECURSION)).height == 0  # as high as what is visible
    assert ForkExplorer(trace_of(RECURSION), height=500).height == 500
    assert set(PANES) == {
        "verdict", "space", "why", "recursion", "sorting", "algorithm", "calls", "timeline",
    }  # fmt: skip


def test_a_pane_that_there_is_not_is_refused() -> None:
    """With the names of those that there are."""
    with pytest.raises(ForkvizError, match=r"'topsort': there are verdict, space, why"):
        ForkExplorer(trace_of(RECURSION), panes=["topsort"])


# -- what if ---------------------------------------------------------------------------------------


def test_a_change_is_forked_at_once(explorer: ForkExplorer) -> None:
    """The data are those of the new fork, with what was changed in words."""
    before = explorer.trace
    place = {"start": "0x25c0000", "size": "0x10000", "name": "mine"}
    assert edit(explorer, edit="occupy", **place) == []
    assert explorer.trace != before
    assert not explorer.trace.succeeded
    told = data_of(explorer)
    assert told["edits"] == ["mine has 0x25c0000-0x25d0000 (64 KiB) in the child"]
    assert told["message"] == explorer.trace.message
    ask(explorer, {"kind": "undo"})
    assert explorer.trace == before
    assert data_of(explorer)["edits"] == []


def test_the_view_stays_at_the_step_that_belongs_to_it(explorer: ForkExplorer) -> None:
    """Under another policy the same event has another number."""
    here = explorer.trace.events[20]
    explorer.step = 20
    edit(explorer, edit="switch", name="topsort", on=False)
    assert explorer.trace.policy == "cygwin-2011-05-30 -topsort"
    assert explorer.trace.events[explorer.step] == here
    assert explorer.step < 20


def test_another_policy_keeps_what_was_changed_besides(explorer: ForkExplorer) -> None:
    """And takes the place of the policy and the switches before it."""
    edit(explorer, edit="occupy", start="0x400000", size="0x10000", name="mine")
    edit(explorer, edit="switch", name="topsort", on=False)
    ask(explorer, {"kind": "policy", "name": "repaired"})
    assert explorer.trace.policy == "repaired"
    assert any(region.name == "mine" for region in explorer.trace.scenario.child)
    ask(explorer, {"kind": "reset"})
    assert explorer.trace == trace_of(RECURSION)


def test_another_scenario_can_be_chosen() -> None:
    """Of those that it was given; what was changed belongs to the other one."""
    other = forkviz.fork(two_relocated())
    explorer = ForkExplorer(trace_of(RECURSION), scenarios=[other])
    edit(explorer, edit="switch", name="topsort", on=False)
    ask(explorer, {"kind": "scenario", "number": 1})
    assert explorer.trace == other
    assert data_of(explorer)["scenario"] == 1
    assert data_of(explorer)["edits"] == []


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "edit", "edit": {"edit": "base", "dll": "d0.dll", "base": "nowhere"}},
        {"kind": "edit", "edit": {"edit": "base", "dll": "<b>no.dll", "base": "0x700000"}},
        {"kind": "edit", "edit": 7},
        {"kind": "policy", "name": "windows-95"},
        {"kind": "scenario", "number": 3},
        {"kind": "scenario", "number": True},
    ],
    ids=str,
)
def test_what_can_t_be_made_is_told_in_the_explorer(
    explorer: ForkExplorer, message: Mapping[str, object]
) -> None:
    """And nothing is changed by it."""
    before, data = explorer.trace, explorer.data
    (answer,) = ask(explorer, message)
    assert answer["kind"] == "error"
    assert answer["what"]
    assert answer["advice"] == "Nothing was changed."
    assert (explorer.trace, explorer.data) == (before, data)


@pytest.mark.parametrize("message", [None, 7, "edit", [], {}, {"kind": "x"}, {"kind": None}])
def test_a_message_that_means_nothing_does_nothing(explorer: ForkExplorer, message: object) -> None:
    """It comes from a browser, and may be anything."""
    before = explorer.data
    assert ask(explorer, message) == []
    assert explorer.data == before


def test_an_error_nobody_thought_of_is_told_too(
    explorer: ForkExplorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A widget's callback would swallow it."""

    def fail(*_: object) -> Trace:
        raise RuntimeError("no room")

    monkeypatch.setattr("forkviz.session.session.simulated", fail)
    (answer,) = edit(explorer, edit="switch", name="topsort", on=False)
    assert answer["what"] == "RuntimeError: no room"
    assert "report" in answer["advice"]


def test_bokehjs_is_sent_when_it_is_asked_for(explorer: ForkExplorer) -> None:
    """Once a page, and from here: a notebook need not hold it, and no network is needed."""
    sent: list[tuple[Any, Any]] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(explorer, "send", lambda *answer: sent.append(answer))
        explorer._heard(explorer, {"kind": "bokehjs"}, [])
    assert sent == [({"kind": "bokehjs"}, [bokeh_js().encode()])]
    assert len(explorer.data) + len(explorer._esm) < len(bokeh_js())


# -- two forks -------------------------------------------------------------------------------------


def test_two_forks_open_at_what_decides(tmp_path: Path) -> None:
    """Their rows are the comparison's; a row beyond the last one is the last one."""
    a, b = (forkviz.fork(two_relocated(), policy=p) for p in ("cygwin-2011-04", "repaired"))
    both = forkviz.explore(a, against=b)
    assert isinstance(both, CompareExplorer)
    assert both.step == opening_row(both.comparison) == data_of(both)["opening"]
    both.step = 10**6
    assert both.step == len(both.comparison.pairs) - 1
    wanted = forkviz.report(a, tmp_path / "wanted.html", against=b)
    assert both.export(tmp_path / "both.html").read_bytes() == wanted.read_bytes()


# -- what remains ----------------------------------------------------------------------------------


@pytest.mark.parametrize("title", ["a fork", "x" * 5000, SCRIPT * 9], ids=len)
def test_its_repr_is_short(title: str) -> None:
    """The inherited one would write out every trait, with all the data."""
    trace = forkviz.fork(scenario([], title=title))
    assert repr(ForkExplorer(trace)).startswith(f"<ForkExplorer '{title[:6]}")
    assert len(repr(ForkExplorer(trace))) < 100
    assert len(repr(CompareExplorer(trace, trace))) < 100


def test_closing_it_leaves_no_model_behind() -> None:
    """Each would hold the explorer, and with it the trace, for ever."""
    before = set(registry._instances)
    explorer = ForkExplorer(trace_of(RECURSION))
    assert set(registry._instances) - before
    explorer.close()
    assert set(registry._instances) <= before
    gone = weakref.ref(explorer)
    del explorer
    gc.collect()
    assert gone() is None


def test_no_name_can_leave_the_data() -> None:
    """The browser parses them, and runs nothing of them."""
    explorer = ForkExplorer(hostile_trace())
    assert data_of(explorer)["title"] == hostile_trace().scenario.title


# -- a machine of one's own ---------------------------------------------------------------------


@shown("gives_up", "a test")
def gives_up(plan: forkviz.Scenario) -> Steps[None]:
    """Looks at the first DLL, and gives up."""
    yield CreateProcess(1, 0)
    yield FindModule("place", plan.dlls[0])
    yield Finished(False, "no", 1, 11, "")


def test_a_machine_of_one_s_own_is_stepped_and_forks_again() -> None:
    """Its source is the listing, and what if is asked of the same machine."""
    explorer = ForkExplorer(run_machine(gives_up, two_relocated()), step=1)
    try:
        (listed,) = data_of(explorer)["listing"]["functions"]
        assert listed["name"] == "gives_up"
        edit(explorer, edit="base", dll="a.dll", base="0x990000")
        assert explorer.trace.machine is gives_up
        assert [type(event) for event in explorer.trace.events][-1] is Finished
        assert explorer.trace.message == "no"
    finally:
        explorer.close()
