"""live: a fork of real processes in a notebook, which wait while it is looked at.

The last step is where they are.  One step on, they take it; before it, one looks back, as in any
trace.  What a person changes is done to them: a place that is taken is taken in the real child, at
once; another policy is another fork of the same parent; another scenario is another pair.
"""

from __future__ import annotations

import weakref
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import traitlets

from forkviz.core.text import clipped, quoted
from forkviz.errors import BadScenario, ForkvizError
from forkviz.front.giving.given import given
from forkviz.hosts.live.faults import LiveFault
from forkviz.hosts.live.session import LiveSession, Standing, Until
from forkviz.hosts.live.wire import LiveError
from forkviz.hosts.proof import Proof
from forkviz.scenarios.edits import Occupy
from forkviz.scenarios.edits_text import parse_edit
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.session.messages import Asked, LiveAction
from forkviz.session.session import Session
from forkviz.session.whatif import WhatIf
from forkviz.traces.trace import Trace
from forkviz.widgets.explorer import ForkExplorer

__all__ = ["MOST_OPEN", "LiveExplorer"]

#: Pairs of processes that may be open: a cell that is run again leaves its last pair behind.
MOST_OPEN = 4
#: What can be done to processes that wait, and how a list says it.
BREAKS = {
    LiveFault.KILL_CHILD: "end the child",
    LiveFault.STALL_CHILD: "the child stops answering",
    LiveFault.EXHAUST: "take all free space in the child",
    LiveFault.KILL_PARENT: "end the parent",
}
#: Characters of a line that is shown.
LINE = 400
_open: list[weakref.ref[LiveExplorer]] = []


class LiveExplorer(ForkExplorer):
    """The explorer over real processes.  ``close`` ends them, and so does the kernel's end.

    session: the processes, and what can be asked of them.  scenarios: others that can be chosen.
    """

    #: What the browser asks for: a trait, for a message would overtake the steps before it.
    asked = traitlets.Dict().tag(sync=True)

    def __init__(
        self,
        session: LiveSession,
        *,
        panes: Sequence[str] = (),
        height: int | None = None,
        scenarios: Sequence[Scenario] = (),
    ) -> None:
        self.session = session
        self._told = ""
        self._turn = 0
        self._scenarios = [session.scenario, *scenarios]
        super().__init__(session.trace, panes=panes, height=height)
        _keep_few(self)

    def __repr__(self) -> str:
        title = quoted(self.trace.scenario.title)
        return f"<LiveExplorer {title}, {self.session.standing}, step {self.step}>"

    def close(self) -> None:
        """End the processes, and free the explorer's models."""
        self.session.close()
        super().close()

    @property
    def proof(self) -> Proof | None:
        """What fork() gave in both processes and their values, once it has returned."""
        return self.session.proof

    def model(self) -> Trace:
        """The same fork on the model: ``explore(x.trace, against=x.model())`` shows both."""
        return self.session.model()

    # -- what can be done ------------------------------------------------------------------------

    def go_on(self, until: str = "step") -> None:
        """Let real steps happen: one, or until the next ``decision`` or ``failure``, or to the
        ``end``."""
        if until not in list(Until):
            raise ForkvizError(f"go on until {until!r}? There are: {', '.join(Until)}")
        self._do(lambda: self.session.go_on(Until(until)))

    def reread(self) -> None:
        """Read both maps again, now."""
        self._do(self._reread)

    def strike(self, what: Fault | LiveFault | str) -> None:
        """Do *what* to the real processes, now: ``kill-child``, ``exhaust`` …, or a Fault."""
        if isinstance(what, str):
            if what not in list(LiveFault):
                raise BadScenario(f"no fault {what[:40]!r}", hint=f"one of {', '.join(LiveFault)}")
            what = LiveFault(what)
        fault = what
        self._do(lambda: self.session.strike(fault))

    def again(self, policy: str | None = None) -> None:
        """The same parent forks again, from the beginning, under *policy* if one is given."""
        self._do(lambda: self.session.again(policy))

    def end(self) -> None:
        """End both processes; what was seen stays."""
        self._do(self.session.close)

    def _do(self, action: Any) -> None:
        """Do it, and show what came of it; a process that is gone is reported, not raised."""
        self._told = ""
        try:
            action()
        except LiveError:
            pass  # the session says why they are gone
        finally:
            self.refresh()

    def _reread(self) -> None:
        changed = self.session.reread()
        self._told = (
            "Read again: something has changed them; the last step says what."
            if changed
            else "Read again: both maps are as shown."
        )

    def refresh(self) -> None:
        """Show the processes as they are now, at their last step."""
        self._showing.show(self.session.trace)
        last = len(self.trace) - 1
        data = given(self._showing.data(last))
        with self.hold_sync():
            self.step = last
            self.data = data

    # -- what the browser asks -------------------------------------------------------------------

    @traitlets.observe("asked")
    def _hear(self, change: Any) -> None:
        if change["new"]:
            self._heard(self, change["new"], [])

    def _asked(self, message: Mapping[str, Any]) -> None:
        match message.get("kind"):
            case Asked.LIVE:
                self._asked_live(message)
            case Asked.EDIT if self.session.has_child and (place := _place(message)):
                self.strike(place)
            case _:
                # Each of these is another fork: ``_fork`` makes it, and the session has it then.
                if self._showing.fork(message) is None:
                    super()._asked(message)
                else:
                    self._told = ""
                    self.refresh()

    def _asked_live(self, message: Mapping[str, Any]) -> None:
        action = message.get("do")
        match action:
            case LiveAction.STEP | LiveAction.DECISION | LiveAction.END:
                self.go_on(action)
            case LiveAction.REREAD:
                self.reread()
            case LiveAction.REREADS:
                self.session.rereads = message.get("on") is True
                self.refresh()
            case LiveAction.BREAK:
                self.strike(str(message.get("what")))
            case LiveAction.AGAIN:
                self.again()
            case LiveAction.CLOSE:
                self.end()
            case _:
                raise BadScenario("that can't be done to live processes")

    def _session(self, *_: Any) -> Session:
        return LiveForks(self)

    def _fork(self, number: int, changed: Scenario | None) -> Trace:
        scenario = changed if changed is not None else self._scenarios[number]
        same = replace(scenario, policy=self.session.scenario.policy) == self.session.scenario
        if same and self.session.standing is not Standing.GONE:
            self.session.again(scenario.policy)
        else:
            self.session.restart(scenario)
        return self.session.trace

    # -- what is shown ---------------------------------------------------------------------------

    def _live(self) -> dict[str, Any]:
        session, proof = self.session, self.session.proof
        self._turn += 1
        return {
            # Another number each time: whoever waits for an answer sees that it is one.
            "turn": self._turn,
            # The same number where the same fork has gone on: its picture is added to.
            "fork": session.forks,
            "standing": str(session.standing),
            "title": self._title(proof),
            "who": self._who(),
            "rereads": session.rereads,
            "breakable": session.has_child,
            "breaks": [[str(fault), label] for fault, label in BREAKS.items()],
            "told": [clipped(line, LINE) for line in self._lines() if line],
            "intact": proof is not None and proof.intact,
            "proved": _proved(proof),
            "values": _values(proof),
        }

    def _title(self, proof: Proof | None) -> str:
        if self.session.standing is Standing.WAITS:
            return "Real processes wait for the next step"
        if proof is None:
            return "The processes are gone, and fork() had not returned"
        gone = self.session.standing is Standing.GONE
        end = "; the processes are gone" if gone else ""
        if proof.returned_in_parent > 0 and proof.returned_in_child != 0:
            return f"fork() returned {proof.returned_in_parent}, and the child died of it{end}"
        if proof.returned_in_child == 0:
            return f"fork() returned twice: {proof.returned_in_parent} and 0{end}"
        clean = "failed cleanly" if proof.clean else "failed"
        return f"fork() {clean}: it returned {proof.returned_in_parent} in the parent{end}"

    def _who(self) -> str:
        parent, child = self.session.pids
        if not parent:
            return "fork again creates both again"
        return f"parent {parent}, " + (f"child {child}" if child else "no child any more")

    def _lines(self) -> list[str]:
        session = self.session
        lines = [self._told, session.trouble and f"Lost: {session.trouble}."]
        if session.touched:
            lines.append("You have interfered, so the model is not asked.")
        elif (told := session.as_predicted()) is None:
            lines.append("There is no model of 32-bit Wine.")
        else:
            ours, model, same = told
            agree = "as the model predicts" if same else "but the model differs"
            lines.append(f"Calls: {ours} of {model}, {agree}.")
        return lines


class LiveForks(Session):
    """What an explorer of real processes shows; another fork is one of theirs."""

    def __init__(self, explorer: LiveExplorer) -> None:
        self._explorer = explorer
        super().__init__(explorer.session.trace)

    def _plan(self, trace: Trace, scenarios: Sequence[Trace]) -> WhatIf:
        return WhatIf(self._explorer._scenarios, self._explorer._fork)

    def _diagnosed(self) -> None:
        """No remedy is tried on the model where real processes are looked at."""

    def _live(self) -> dict[str, Any]:
        return self._explorer._live()


def _keep_few(newest: LiveExplorer) -> None:
    """End the oldest processes where too many are open."""
    known = [one for ref in _open if (one := ref()) is not None]
    known = [one for one in known if one.session.standing is not Standing.GONE]
    for old in known[: max(0, len(known) + 1 - MOST_OPEN)]:
        old.session.close()
        old.session.trouble = f"ended, because more than {MOST_OPEN} pairs were open"
        old.refresh()
    _open[:] = [weakref.ref(one) for one in (*known, newest)]


def _place(message: Mapping[str, Any]) -> Fault | None:
    """The place that an edit takes in the child, None for any other edit."""
    edit = message.get("edit")
    if not isinstance(edit, Mapping):
        return None
    parsed = parse_edit(edit)
    if not isinstance(parsed, Occupy):
        return None
    size = parsed.end - parsed.start
    return Fault(FaultKind.INJECT, start=parsed.start, size=size, name=parsed.name or "what if")


def _proved(proof: Proof | None) -> str:
    if proof is None:
        return ""
    if proof.intact:
        return f"{len(proof.before)} values are in both processes as they were in the parent"
    if proof.clean:
        return f"{len(proof.before)} values are in the parent as they were before"
    return "Not all values are as they were"


def _values(proof: Proof | None) -> list[list[str]]:
    """Name and value before, in the parent and in the child."""
    if proof is None:
        return []
    rows = []
    for name, before in proof.before.items():
        parent, child = proof.parent.get(name), proof.child.get(name)
        numbers = ("–" if one is None else f"{one:#x}" for one in (before, parent, child))
        rows.append([clipped(name, 80), *numbers])
    return rows
