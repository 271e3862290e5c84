"""processes: a parent and a child that are real processes, before anybody forks.

The parent is the agent, which loads the scenario's DLLs where the scenario has them and holds what
else the scenario says; its child is the agent once more, made a forkee.  Here is how they come to
be, how they are asked, and how they end; what the engine asks of them is in ``live``.

A child that is gone, or late, raises ChildDied, once; what is asked of it afterwards fails.  A
parent that is gone raises LiveError.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from forkviz.core.address import SLOT, hex_, page_ceil
from forkviz.core.delta import NOTHING, Delta
from forkviz.core.region import Region, Source, Use, basename
from forkviz.core.space import AddressSpace
from forkviz.errors import BadScenario, ForkvizError, Unavailable
from forkviz.hosts.live.address_space import (
    Label,
    Labels,
    Own,
    delta_between,
    own_labels,
    own_ranges,
    space_of,
)
from forkviz.hosts.live.agent import LIMIT, MOST_SECONDS, Agent, NotStarted
from forkviz.hosts.live.place_dlls import load_at, pin
from forkviz.hosts.live.test_dlls import check_dlls, write_dlls
from forkviz.hosts.live.wire import FREE, AgentAnswer, Ask, LiveError, Status, runs, walked
from forkviz.hosts.simulated.module import dragged_in
from forkviz.machine.dll import DllKind
from forkviz.machine.forkee import ChildDied
from forkviz.machine.inherited import HEAP
from forkviz.machine.system import System
from forkviz.native.build import build
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import NEEDS_DLL, Aslr, Placement
from forkviz.windows.closing import Closing
from forkviz.windows.errors import ERROR_PROCESS_ABORTED
from forkviz.windows.scratch_folder import PassingFolder
from forkviz.windows.windows import Windows, find_windows
from forkviz.windows.wine32 import HOW_TO_GET_32_BITS, NO_32_BITS

__all__ = ["LATE", "WINE_MOST", "LivePair", "extent"]

#: Up to here Wine's loader chooses places, the lowest first; beyond, the system under it does.
WINE_LOADER_TOP = 0x7FFF_0000
#: Most bytes that are asked of Wine at once: it spends a byte, and time, on each page reserved, and
#: a child that is given half of its address space takes all memory of the machine with it.
WINE_MOST = 1 << 38
#: What a child is ended with that does not answer any more (STATUS_TIMEOUT).
LATE = 0x102
#: Where the application has its stack, unless the scenario says it.
_STACK_AT = {64: 0x6_F000_0000, 32: 0x2F00_0000}
#: What the agent ends with that can't have its stack or heap.
_NO_PLACE = 5
#: How often Wine is asked to start it.
_TRIES = 3


class LivePair(Closing):
    """Two real processes.  Use it in a ``with``: they end with it.

    notes: what of the scenario the real processes could not have, in sentences.
    pids: the ids of parent and child, as Windows counts.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        windows: Windows | None = None,
        limit: float = LIMIT,
        tell: Callable[[str], None] = lambda text: None,
    ) -> None:
        """Start a parent as *scenario* has it, and its first child.

        limit: seconds for each message.  tell: is given a line before a long wait.  Raises
        Unavailable where there is no Windows or no compiler, BadScenario where a real process
        can't be so, LiveError where one is gone.
        """
        if not 0 < limit <= MOST_SECONDS:
            raise ForkvizError(f"limit = {limit}: seconds above 0, up to {MOST_SECONDS}")
        _check(scenario)
        self.scenario = scenario
        self.bits = scenario.bits
        self.notes: list[str] = []
        self._windows = (windows or find_windows(tell=tell)).for_bits(scenario.bits)
        self._dlls = {dll.key: dll for dll in scenario.dlls}
        self._folder = PassingFolder()
        self._parent_labels: Labels = {}
        self._labels: Labels = {}
        self._dead: int | None = None
        # A death that the engine has still to notice.
        self._untold: ChildDied | None = None
        try:
            write_dlls(scenario, self._place(0))
            program = build(scenario.bits, tell=tell)
            self.agent = self._started(program, limit)
        except BaseException:
            self._folder.close()
            raise
        try:
            self._set_up_parent()
            self._begin(1)
        except BaseException:
            self.close()
            raise

    def _started(self, program: Path, limit: float) -> Agent:
        places = _places(self.scenario)
        # Once in many hundred times Wine ends a program before it has run, more often one of 32
        # bits, which it starts by another one; where it can't at all, it ends each.
        for _ in range(_TRIES if self._windows.is_wine else 1):
            try:
                return Agent(self._windows, program, "parent", *places, limit=limit)
            except NotStarted as error:
                why = error
            if why.status == _NO_PLACE:
                wanted = ", ".join(f"0x{place}" for place in places[::2]) or "its usual places"
                raise BadScenario(
                    f"a real process can't have its stack and its heap at {wanted}",
                    hint="[parent] stack and [heap] must be free in a new process, and must not "
                    "overlap",
                ) from why
            if why.late:
                break
        if self.bits == 32 and self._windows.is_wine and not why.late:
            raise Unavailable(NO_32_BITS, hint=HOW_TO_GET_32_BITS) from why
        said = f": {why.said[:300]}" if why.said else ""
        raise Unavailable(f"{self._windows.name} did not start the agent{said} ({why})") from why

    # -- its life --------------------------------------------------------------------------------

    def close(self) -> None:
        """End both processes, and wait until they are gone."""
        self.agent.close()
        self._folder.close()

    def _place(self, attempt: int) -> Path:
        return self._folder.path / f"dlls-{attempt}"

    def _set_up_parent(self) -> None:
        hello = self.agent.hello
        self._top = hello[5]
        stack, heap = hello[8], hello[10]
        self.is_wine = bool(hello[14])
        self._own_data = [(hello[i], hello[i + 1]) for i in range(15, len(hello) - 1, 2)]
        self.stack = stack
        self.system = System.WINE
        self._heap = heap
        self._loader_top = WINE_LOADER_TOP if self.is_wine else self._top
        self._parent_labels = own_labels(self.own_memory(), walked(self._ask))
        self._parent_labels[stack] = Label(Use.STACK, "")
        self._parent_labels[heap] = Label(Use.HEAP, "[heap]")
        self._ask(Ask.DIRECTORY, text=self._windows.path(self._place(0)))
        self._hold(self.scenario.parent, self._parent_labels, child=False)
        load_at(
            self._ask,
            [(dll, dll.base) for dll in self.scenario.dlls],
            self._windows.path(self._place(0)),
            self._loader_top,
        )
        for dll in self.scenario.dlls:
            self._parent_labels[dll.base] = Label(Use.IMAGE, dll.path or dll.name)
        self._parent = self._read(False)

    def own_memory(self, *, child: bool = False) -> tuple[Own, ...]:
        """What in a process is the agent's, as it says itself: it is not the program's."""
        told = self._in_child(Ask.OWN) if child else self._ask(Ask.OWN)
        return own_ranges(told.numbers())

    def _begin(self, attempt: int) -> None:
        """Another child, as CreateProcess and the Windows loader leave it, and a forkee."""
        try:
            self._make_child(attempt)
        except ChildDied as death:
            raise LiveError(f"the child ended before it was a forkee: {death.message}") from None

    def _make_child(self, attempt: int) -> None:
        self.attempt = attempt
        self._dead = self._untold = None
        self._labels = {}
        made = self._ask(Ask.SPAWN, text=self.agent.token)
        if not made.result:
            raise LiveError(f"CreateProcess failed, Win32 error {made.error}")
        self._ask(Ask.RESUME)
        folder = self._files(attempt)
        hello = self._in_child(Ask.HELLO).numbers()
        self.pids = self.agent.hello[1], hello[1]
        self._labels = own_labels(self.own_memory(child=True), walked(self._in_child))
        self._in_child(Ask.DIRECTORY, text=self._windows.path(folder))
        self._hold(self.scenario.child, self._labels, child=True)
        self._link(folder)
        self._child = self._read(True)

    def _files(self, attempt: int) -> Path:
        """The folder with the DLLs that the child of *attempt* finds."""
        if not any(f.kind in NEEDS_DLL and f.concerns(attempt) for f in self.scenario.faults):
            return self._place(0)
        if not self._place(attempt).exists():
            write_dlls(self.scenario, self._place(attempt), attempt)
        return self._place(attempt)

    def _link(self, folder: Path) -> None:
        """Linked DLLs are there before the child runs; where the place is taken, elsewhere."""
        path = self._windows.path(folder)
        links = [dll for dll in self.scenario.dlls if dll.kind is DllKind.LINK]
        free = []
        for dll in links:
            wanted = dll.base if dll.child_base is None else dll.child_base
            look = self._in_child(Ask.QUERY, wanted)
            run = runs(look)[0] if look.result else None
            if run and run.state == FREE and run.start + run.size >= wanted + dll.size:
                free.append((dll, wanted))
        moved = [dll for dll in links if all(dll is not other for other, _ in free)]
        # What a linked DLL drags in goes where the loader puts it once those are there.
        dragged = dragged_in(self.scenario.dlls)
        pins = pin(self._in_child, (*moved, *dragged), free, path) if dragged else []
        load_at(self._in_child, free, path, self._loader_top, (*moved, *dragged))
        # In a circle of imports Wine may count none of them: each dragged one is loaded by name.
        for dll in (*moved, *dragged):
            self._in_child(Ask.LOAD, 1, text=f"{path}\\{dll.name}")
        for base in pins:
            self._in_child(Ask.FREE, base)
        for dll in (*links, *dragged):
            here = self._in_child(Ask.BASE_OF, text=dll.name).result
            if here:
                self._labels[here] = Label(Use.IMAGE, dll.name, Source.DERIVED)

    def _hold(self, wanted: tuple[Region, ...], labels: Labels, *, child: bool) -> None:
        """Reserve what the scenario says that the process holds, allocation by allocation."""
        ask = self._in_child if child else self._ask
        ends: dict[int, Region] = {}
        for region in wanted:
            known = ends.get(region.base)
            ends[region.base] = region if known is None else known._replace(end=region.end)
        for base, region in ends.items():
            if not child and base in (self.stack, self._heap):
                continue
            size, commit = page_ceil(region.end) - base, int(region.use in (Use.HEAP, Use.STACK))
            why = "Wine would use all memory of the machine for it"
            if not self._is_too_much(size):
                got = ask(Ask.RESERVE, base, size, commit)
                if got.result == base:
                    labels[base] = Label(region.use, region.name, region.source)
                    continue
                if got.result:
                    ask(Ask.RELEASE, got.result)
                why = f"Win32 error {got.error}"
            who = "child" if child else "parent"
            note = f"The {who} can't have {region.title} at {hex_(base)}: {why}."
            if note not in self.notes:  # another child can't either
                self.notes.append(note)

    @property
    def is_foreign(self) -> bool:
        """Whether it is a Wine that has 32 bits of its own, whose rules are not known."""
        return self.bits == 32 and self.is_wine and self._windows.dlls is None

    def _is_too_much(self, size: int) -> bool:
        """Whether Wine would choke on so many bytes at once."""
        return self.is_wine and size > WINE_MOST

    # -- asking ----------------------------------------------------------------------------------

    def _ask(self, kind: Ask, *numbers: int, text: str = "") -> AgentAnswer:
        return self.agent.ask(kind, *numbers, text=text)

    def _in_child(
        self, kind: Ask, *numbers: int, text: str = "", limit: float = 0.0
    ) -> AgentAnswer:
        """Ask the child.  Raises ChildDied where it is gone or late; then it is ended."""
        self._notice()
        if self._dead is not None:
            return AgentAnswer(Status.NO_CHILD, 0, ERROR_PROCESS_ABORTED, b"")
        got = self.agent.ask(kind, *numbers, text=text, child=True, limit=limit)
        if got.status is Status.DONE:
            return got
        if got.status is Status.CHILD_ENDED:
            self._dead = got.result & 0xFFFF_FFFF
            why = f"the child ended with {hex_(self._dead)} while it was asked for {kind.name}"
        else:
            self._dead = LATE
            self.agent.ask(Ask.END_CHILD, LATE)
            why = f"the child did not answer {kind.name}"
        raise ChildDied(why, self._dead)

    def _notice(self) -> None:
        """Raise the death of a child that was ended while it waited, once."""
        if self._untold is not None:
            death, self._untold = self._untold, None
            raise death

    def _read(self, child: bool) -> AddressSpace:
        """The map of a process: by itself, as VirtualQuery tells it."""
        labels = self._labels if child else self._parent_labels
        told = walked(self._in_child if child else self._ask)

        def name(base: int) -> str:
            named = self.agent.ask(Ask.NAME, 0, base, child=child)
            return basename(named.rest.decode("utf-8", "replace"))

        return space_of(self.bits, told, labels, name, top=self._top)

    def _changed(self) -> Delta:
        """What changed in the child since its map was read last."""
        if self._dead is not None:
            return NOTHING
        before, self._child = self._child, self._read(True)
        return delta_between(before, self._child)


def extent(space: AddressSpace, base: int) -> tuple[int, int]:
    """Start and size of the allocation at *base*."""
    group = space.allocation(base)
    return base, group[-1].end - base


def _places(scenario: Scenario) -> list[str]:
    """Where the parent's application has stack and heap, where the scenario says it."""
    space = scenario.parent_space()
    found: list[tuple[int, int]] = []
    if scenario.stack is not None:
        found.append(extent(space, scenario.stack))
    heap = [r.base for r in scenario.parent if r.use is Use.HEAP and r.name == HEAP]
    if heap:
        if not found:
            found.append((_STACK_AT[scenario.bits], 0x10_0000))
        found.append(extent(space, heap[0]))
    return [f"{number:x}" for one in found for number in one]


def _check(scenario: Scenario) -> None:
    """Raises BadScenario for what only a model can be."""
    loader = scenario.loader
    if loader.placement is not Placement.LOWEST or loader.aslr is not Aslr.NONE:
        raise BadScenario(
            "[loader] is only for the model",
            hint="in real processes, Windows decides where a DLL goes",
        )
    stack = scenario.stack
    if stack is not None and extent(scenario.parent_space(), stack)[1] < SLOT:
        raise BadScenario("[parent]: the stack has less than 64 KiB")
    check_dlls(scenario)
