"""The explorer over real processes: what is done in the browser is done to them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from forkviz.hosts.live.session import LiveSession, Standing
from forkviz.machine.phase import Phase
from forkviz.widgets.live import MOST_OPEN, LiveExplorer
from tests.support.given import unfolded
from tests.support.live import LOW, STEP, colliding, needs_windows, simple

pytestmark = needs_windows

FREE = LOW + 40 * STEP


def said(explorer: LiveExplorer) -> str:
    """All that the browser is given, as one text."""
    return json.dumps(unfolded(explorer.data), separators=(",", ":"), ensure_ascii=False)


@pytest.fixture
def explorer() -> Iterator[LiveExplorer]:
    """The explorer, without a browser."""
    explorer = LiveExplorer(LiveSession(colliding()))
    yield explorer
    explorer.close()


def asks(explorer: LiveExplorer, **message: Any) -> list[Any]:
    """What the browser gets when it sends *message*."""
    told: list[Any] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(explorer, "send", lambda *answer: told.append(answer[0]))
        explorer._heard(explorer, message, [])
    return told


def test_the_explorer_stands_where_the_processes_are(explorer: LiveExplorer) -> None:
    """A step that the browser asks for is one that they take; looking back moves neither."""
    assert asks(explorer, kind="live", do="step") == []
    assert (explorer.step, len(explorer.trace)) == (1, 2)
    explorer.step = 0
    assert len(explorer.session.trace) == 2
    asks(explorer, kind="live", do="end")
    assert explorer.step == len(explorer.trace) - 1
    assert explorer.trace.succeeded
    assert '"standing":"done"' in said(explorer)
    assert "values are in both processes" in said(explorer)


def test_what_is_changed_in_the_browser_is_changed_in_the_processes(explorer: LiveExplorer) -> None:
    """A place that is taken while the child waits is taken there; a base makes another pair."""
    while explorer.session.trace.state(-1).phase is not Phase.C2:
        explorer.go_on()
    parent, _ = explorer.session.pids
    taken = {"edit": "occupy", "start": hex(FREE), "size": "0x10000", "name": "hook"}
    assert asks(explorer, kind="edit", edit=taken) == []
    assert explorer.session.pids[0] == parent
    there = explorer.trace.state(-1).child.at(FREE)
    assert there is not None
    assert there.name == "hook"
    assert "You have interfered" in said(explorer)

    moved = {"edit": "base", "dll": "d2.dll", "base": hex(FREE)}
    assert asks(explorer, kind="edit", edit=moved) == []
    assert [dll.base for dll in explorer.trace.scenario.dlls if dll.name == "d2.dll"] == [FREE]
    assert explorer.trace.waits
    asks(explorer, kind="policy", name="cygwin-2011-05-30")
    assert explorer.trace.policy == "cygwin-2011-05-30"
    asks(explorer, kind="live", do="end")
    assert explorer.session.standing is Standing.DONE


@pytest.mark.parametrize(
    "message",
    [
        {"kind": "live", "do": "fly"},
        {"kind": "live"},
        {"kind": "live", "do": "break", "what": "all"},
        {"kind": "live", "do": "break", "what": "kill-child"},
        {"kind": "edit", "edit": {"edit": "occupy", "start": "0x10", "size": "zero"}},
        {"kind": "policy", "name": "cygwin-9"},
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    explorer: LiveExplorer, message: dict[str, Any]
) -> None:
    """At the first step, where there is no child that could be ended, either."""
    pids, steps = explorer.session.pids, len(explorer.trace)
    (told,) = asks(explorer, **message)
    assert told["kind"] == "error"
    assert (explorer.session.pids, len(explorer.session.trace)) == (pids, steps)


def test_a_process_that_is_lost_is_told_in_the_explorer(explorer: LiveExplorer) -> None:
    """Where they stood stays in sight, and both can be made anew."""
    host = explorer.session._host
    assert host is not None
    host.agent.kill()
    asks(explorer, kind="live", do="end")
    assert explorer.session.standing is Standing.GONE
    assert "Lost: " in said(explorer)
    asks(explorer, kind="live", do="again")
    assert explorer.session.standing is Standing.WAITS


def test_of_many_explorers_the_oldest_loses_its_processes() -> None:
    """A cell that is run again and again leaves no processes behind without end."""
    made = [LiveExplorer(LiveSession(simple("repaired"))) for _ in range(MOST_OPEN + 1)]
    try:
        standing = [one.session.standing for one in made]
        assert standing == [Standing.GONE] + MOST_OPEN * [Standing.WAITS]
        assert "pairs were open" in said(made[0])
    finally:
        for one in made:
            one.close()
    assert all(one.session.standing is Standing.GONE for one in made)
