"""faults: faults of live processes: a scenario's, and what a person does to them.

Something takes memory in the child from without, or the child is ended, or does not answer any
more; or the parent is.  What is wrong with a DLL is in its file, and comes by itself.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum

from forkviz.core.address import hex_, size_text
from forkviz.core.region import Use
from forkviz.errors import BadScenario
from forkviz.hosts.live.address_space import Label
from forkviz.hosts.live.agent import LIMIT
from forkviz.hosts.live.processes import LivePair
from forkviz.hosts.live.wire import Ask
from forkviz.hosts.simulated.faults import comes_as, extent_of
from forkviz.machine.effects import Last
from forkviz.machine.forkee import ChildDied
from forkviz.machine.host import Strike
from forkviz.machine.phase import Phase
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import AT_THE_END, NEEDS_DLL, Fault, FaultKind
from forkviz.windows.windows import Windows

__all__ = ["LiveFault", "LiveStrikes"]

#: Seconds to wait for a child that was made to stall: it never answers.
_STALLED = 0.5


class LiveFault(StrEnum):
    """What can be done to live processes, beside the faults of a scenario."""

    KILL_CHILD = "kill-child"
    KILL_PARENT = "kill-parent"
    STALL_CHILD = "stall-child"  # it does not answer the next message
    EXHAUST = "exhaust"  # all that the loader could choose is taken


class LiveStrikes(LivePair):
    """Two real processes, and what happens to them."""

    def __init__(
        self,
        scenario: Scenario,
        *,
        windows: Windows | None = None,
        faults: Mapping[Phase, LiveFault] | None = None,
        limit: float = LIMIT,
        tell: Callable[[str], None] = lambda text: None,
    ) -> None:
        """As a LivePair.  faults: what is done to the processes besides, once, by phase."""
        self._faults = dict(faults or {})
        super().__init__(scenario, windows=windows, limit=limit, tell=tell)

    def inject(self, what: tuple[Mapping[Phase, LiveFault], tuple[Fault, ...]], /) -> None:
        """Give other faults to the children that are made from now on: those of processes, once,
        and those of a scenario."""
        self._faults = dict(what[0])
        self.scenario = replace(self.scenario, faults=what[1])
        for old in self._folder.path.glob("dlls-[1-9]*"):
            shutil.rmtree(old, ignore_errors=True)

    def strike(self, phase: Phase) -> tuple[Strike, ...]:
        """Let the faults of *phase* happen to the child, for real."""
        self._notice()
        struck: list[Strike] = []
        for fault in self.scenario.faults:
            if fault.phase is not phase or not fault.concerns(self.attempt):
                continue
            if fault.kind in NEEDS_DLL or fault.kind in AT_THE_END:
                continue  # they are in the files, or of what no child here runs
            if fault.kind is FaultKind.KILL:
                who = fault.name or "somebody"
                struck.append(self._kill(f"{who} ends the child", fault.exit_code, fault.kind))
                break
            struck += self._come(fault)
        extra = self._faults.pop(phase, None)
        if extra is not None and self._dead is None:
            struck += self._do(extra)
        return tuple(struck)

    def run_last(self, what: Last) -> tuple[Strike, ...]:  # as every host's
        """Nothing: a child ends here without a stack trace, and without destructors."""
        return ()

    @property
    def child_is_gone(self) -> bool:
        """Whether the child has ended."""
        return self._dead is not None

    def interfere(self, what: Fault | LiveFault) -> tuple[Strike, ...]:
        """Let *what* happen to the processes now, while they wait between two calls.

        The engine notices the end of the child when it next has to do with it.  Raises BadScenario
        where *what* can't be done now.
        """
        if isinstance(what, LiveFault):
            struck = self._done(what)
        elif what.kind in (FaultKind.KILL, *NEEDS_DLL, *AT_THE_END):
            raise BadScenario(f"{what.kind} can't be done to a waiting child")
        else:
            struck = self._come(what)
            if not struck:
                where = "" if what.start is None else f" at {hex_(what.start)}"
                raise BadScenario(f"nothing can be reserved{where}: it is taken, or out of reach")
        for one in struck:
            if one.exit_code is not None:
                self._untold = ChildDied(one.text, one.exit_code)
        return tuple(struck)

    def _done(self, what: LiveFault) -> list[Strike]:
        """Do it; where the child is found dead, or dies of it, that is what happened to it."""
        try:
            return self._do(what)
        except ChildDied as death:
            return [Strike(what, death.message, exit_code=death.exit_code)]

    def pop_fault(self, phase: Phase) -> LiveFault | None:
        """What is to be done to the processes as they come to *phase*, once."""
        return self._faults.pop(phase, None)

    @property
    def untold(self) -> ChildDied | None:
        """The child's death, if the engine has still to notice it."""
        return self._untold

    def _kill(self, text: str, code: int, kind: str) -> Strike:
        self._ask(Ask.END_CHILD, code)
        self._dead = code
        return Strike(kind, f"{text} with {hex_(code)}", exit_code=code)

    def _come(self, fault: Fault) -> list[Strike]:
        """Something takes memory in the child, from without."""
        comes = comes_as(fault)
        if comes is None:
            return []
        start, size = extent_of(fault)
        got = 0 if self._is_too_much(size) else self._ask(Ask.ALLOT, start, size, 1).result
        if not got:
            return []  # somebody was there first: nothing happens
        use, name = comes
        self._labels[got] = Label(use, name)
        text = f"{name} takes {hex_(got)}-{hex_(got + size)} ({size_text(size)})"
        return [Strike(fault.kind, text, self._changed())]

    def _do(self, fault: LiveFault) -> list[Strike]:
        match fault:
            case LiveFault.KILL_CHILD:
                return [self._kill("the child is ended from outside", 0xC000_0005, fault)]
            case LiveFault.KILL_PARENT:
                self.agent.kill()
                return []
            case LiveFault.STALL_CHILD:
                self._in_child(Ask.STALL, limit=min(_STALLED, self.agent.limit))
                return []
            case LiveFault.EXHAUST:
                got = self._in_child(Ask.BLOCKS, 0x10000, 0, 0, self._loader_top)
                for base in got.numbers():
                    self._labels[base] = Label(Use.INJECTED, "what exhausts the space")
                text = f"{len(got.numbers())} holes are taken, up to {hex_(self._loader_top)}"
                return [Strike(fault, text, self._changed())]
