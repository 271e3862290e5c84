"""LiveHost: a parent and a child that are real processes, of Windows or of Wine.

The parent is the agent, which loads the scenario's DLLs where the scenario has them and holds what
else the scenario says; its child is the agent once more, made a forkee.  Each call of the engine is
one message, carried out in the child itself; after each that may change something the child's map
is read anew, so a delta is what really changed.

A child that is gone, or late, raises ChildDied where the engine expects that; what is asked of it
afterwards fails.  A parent that is gone raises LiveError.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from forkviz.core.address import hex_, page_ceil, size_text, slot_floor
from forkviz.core.delta import NOTHING, Delta
from forkviz.core.region import Kind, Region, Source, State, Use, basename, module_key
from forkviz.core.space import AddressSpace
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.forkee import ChildDied
from forkviz.engine.host import Answer, Strike
from forkviz.engine.loader import NEEDS_DLL, Aslr, Fault, FaultKind, Placement
from forkviz.engine.phase import Phase
from forkviz.engine.replicas import HEAPS
from forkviz.engine.scenario import Scenario
from forkviz.errors import BadScenario
from forkviz.hosts.dlls import check_dlls, data_of, write_dlls
from forkviz.hosts.live_agent import LIMIT, Agent
from forkviz.hosts.live_message import AgentAnswer, Ask, LiveError, Run, Status, runs
from forkviz.hosts.live_places import load_at
from forkviz.hosts.live_space import Label, Labels, delta_between, region_of, space_of
from forkviz.hosts.live_windows import Windows, find_windows
from forkviz.hosts.strikes import comes_as
from forkviz.native.build import build

__all__ = ["LiveFault", "LiveHost", "WINE_LOADER_TOP"]

ERROR_MOD_NOT_FOUND = 126
ERROR_PROCESS_ABORTED = 1067
#: Up to here Wine's loader chooses places, the lowest first; beyond, the system under it does.
WINE_LOADER_TOP = 0x7FFF_0000
#: What a child is ended with that does not answer any more (STATUS_TIMEOUT).
LATE = 0x102
_FORK_FAILED = 0xFFFF_FFFF


class LiveFault(StrEnum):
    """What can be done to live processes, beside the faults of a scenario."""

    KILL_CHILD = "kill-child"
    KILL_PARENT = "kill-parent"
    STALL_CHILD = "stall-child"  # it does not answer the next message
    EXHAUST = "exhaust"  # all that the loader could choose is taken


class LiveHost:
    """The engine's Host over real processes.  Use it in a ``with``: they end with it.

    notes: what of the scenario the real processes could not have, in sentences.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        windows: Windows | None = None,
        faults: Mapping[Phase, LiveFault] | None = None,
        limit: float = LIMIT,
        tell: Callable[[str], None] = lambda text: None,
    ) -> None:
        """Start a parent as *scenario* has it, and its first child.

        faults: what is done to the processes besides, once, by phase.  limit: seconds for each message.
        tell: is given a line before a long wait.  Raises Unavailable where there is no Windows or
        no compiler, BadScenario where a real process can't be so, LiveError where one is gone.
        """
        _check(scenario)
        self.scenario = scenario
        self.bits = scenario.bits
        self.notes: list[str] = []
        self._faults = dict(faults or {})
        self._windows = windows or find_windows(tell=tell)
        self._dlls = {dll.key: dll for dll in scenario.dlls}
        self._folder = tempfile.TemporaryDirectory(prefix="forkviz-")
        self._parent_labels: Labels = {}
        self._labels: Labels = {}
        self._dead: int | None = None
        try:
            write_dlls(scenario, self._place(0))
            program = build(scenario.bits, tell=tell)
            self.agent = Agent(
                self._windows, program, "parent", *_places(scenario), limit=limit
            )
        except BaseException:
            self._folder.cleanup()
            raise
        try:
            self._set_up_parent()
            self._begin(1)
        except BaseException:
            self.close()
            raise

    # -- its life --------------------------------------------------------------------------------

    def __enter__(self) -> LiveHost:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End both processes, and wait until they are gone."""
        self.agent.close()
        self._folder.cleanup()

    def _place(self, attempt: int) -> Path:
        return Path(self._folder.name) / f"dlls-{attempt}"

    def _set_up_parent(self) -> None:
        hello = self.agent.hello
        self._top, (image, image_end) = hello[5], hello[6:8]
        stack, _, heap, _, first, _ = hello[8:14]
        self.is_wine = bool(hello[14])
        self._own_data = [(hello[i], hello[i + 1]) for i in range(15, len(hello) - 1, 2)]
        self._image = image
        self.stack = stack
        self._heap = heap
        self._loader_top = WINE_LOADER_TOP if self.is_wine else self._top
        self._parent_labels[image] = Label(Use.IMAGE, "agent.exe")
        self._parent_labels[stack] = Label(Use.STACK, "")
        self._parent_labels[heap] = Label(Use.HEAP, "[heap]")
        self._parent_labels[slot_floor(first) - self._guard(slot_floor(first))] = Label(
            Use.STACK, "[stack of Windows' own making]"
        )
        self._ask(Ask.DIRECTORY, text=self._windows.path(self._place(0)))
        self._hold(self.scenario.parent, self._parent_labels, child=False)
        load_at(
            self.agent,
            [(dll, dll.base) for dll in self.scenario.dlls],
            self._windows.path(self._place(0)),
            self._loader_top,
            child=False,
        )
        for dll in self.scenario.dlls:
            self._parent_labels[dll.base] = Label(Use.IMAGE, dll.path or dll.name)
        self._parent = self._read(False)

    def _guard(self, first: int) -> int:
        """How far below what the TEB says the allocation of a stack begins."""
        run = self.agent.ask(Ask.QUERY, first)
        return first - runs(run)[0].allocation if run.result else 0

    def _begin(self, attempt: int) -> None:
        """Another child, as CreateProcess and the Windows loader leave it, and a forkee."""
        self.attempt = attempt
        self._dead = None
        self._labels = {self._image: Label(Use.IMAGE, "agent.exe")}
        self._trials: set[str] = set()
        self._copied: list[str] = []
        made = self._ask(Ask.SPAWN, text=self.agent.token)
        if not made.result:
            raise LiveError(f"CreateProcess failed, Win32 error {made.error}")
        self._ask(Ask.RESUME)
        folder = self._files(attempt)
        hello = self._in_child(Ask.HELLO).numbers()
        stack = self._in_child(Ask.QUERY, slot_floor(hello[12]))
        if stack.result:
            self._labels[runs(stack)[0].allocation] = Label(Use.STACK, "")
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
            wanted = dll.base if dll.child_base < 0 else dll.child_base
            look = self._in_child(Ask.QUERY, wanted)
            run = runs(look)[0] if look.result else None
            if run and run.state == 0x10000 and run.start + run.size >= wanted + dll.size:
                free.append((dll, wanted))
        load_at(self.agent, free, path, self._loader_top, child=True)
        for dll in links:
            if all(dll is not other for other, _ in free):
                self._in_child(Ask.LOAD, 1, text=f"{path}\\{dll.name}")
        for dll in links:
            here = self._in_child(Ask.BASE_OF, text=dll.name).result
            if here:
                self._labels[here] = Label(Use.IMAGE, dll.name, Source.DERIVED)

    def _hold(self, wanted: tuple[Region, ...], labels: Labels, *, child: bool) -> None:
        """Reserve what the scenario says that the process holds, allocation by allocation."""
        ends: dict[int, Region] = {}
        for region in wanted:
            known = ends.get(region.base)
            ends[region.base] = region if known is None else known._replace(end=region.end)
        for base, region in ends.items():
            if not child and base in (self.stack, self._heap):
                continue
            commit = region.use in (Use.HEAP, Use.STACK)
            got = self.agent.ask(
                Ask.RESERVE, base, page_ceil(region.end) - base, int(commit), child=child
            )
            if got.result == base:
                labels[base] = Label(region.use, region.name, region.source)
                continue
            if got.result:
                self.agent.ask(Ask.RELEASE, got.result, child=child)
            who = "child" if child else "parent"
            self.notes.append(
                f"The {who} can't have {region.title} at {hex_(base)}: "
                f"Win32 error {got.error or ERROR_MOD_NOT_FOUND}."
            )

    # -- asking ----------------------------------------------------------------------------------

    def _ask(self, kind: Ask, *numbers: int, text: str = "") -> AgentAnswer:
        return self.agent.ask(kind, *numbers, text=text)

    def _in_child(self, kind: Ask, *numbers: int, text: str = "") -> AgentAnswer:
        """Ask the child.  Raises ChildDied where it is gone or late; then it is ended."""
        if self._dead is not None:
            return AgentAnswer(Status.NO_CHILD, 0, ERROR_PROCESS_ABORTED, b"")
        got = self.agent.ask(kind, *numbers, text=text, child=True)
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

    def _read(self, child: bool) -> AddressSpace:
        """The map of a process: by itself, as VirtualQuery tells it."""
        labels = self._labels if child else self._parent_labels
        told = self._in_child(Ask.WALK, 0) if child else self._ask(Ask.WALK, 0)

        def name(base: int) -> str:
            named = self.agent.ask(Ask.NAME, 0, base, child=child)
            return basename(named.rest.decode("utf-8", "replace"))

        return space_of(self.bits, runs(told), labels, name, top=self._top)

    def _changed(self) -> Delta:
        """What changed in the child since its map was read last."""
        if self._dead is not None:
            return NOTHING
        before, self._child = self._child, self._read(True)
        return delta_between(before, self._child)

    # -- the Host protocol -----------------------------------------------------------------------

    def parent(self) -> AddressSpace:
        """A snapshot of the parent."""
        return self._parent.snapshot()

    def child(self) -> AddressSpace:
        """A snapshot of the child, as it was after the last call."""
        return self._child.snapshot()

    def read_again(self) -> tuple[AddressSpace, AddressSpace]:
        """Parent and child as they are now, whoever changed them."""
        self._parent = self._read(False)
        if self._dead is None:
            self._child = self._read(True)
        return self.parent(), self.child()

    def new_child(self, attempt: int) -> Delta:
        """End the child, if it is still there, and create another one."""
        if attempt == 1:
            return NOTHING
        before = self._child
        self._ask(Ask.END_CHILD, 1)
        self._begin(attempt)
        return delta_between(before, self._child)

    def renew(self) -> None:
        """Make ready for another fork of the same parent: the child goes, and a new one comes."""
        self._ask(Ask.END_CHILD, 0)
        self._begin(1)

    def inject(
        self, what: tuple[Mapping[Phase, LiveFault], tuple[Fault, ...]], /
    ) -> None:
        """Let other faults befall the children that are made from now on: those of processes, once,
        and those of a scenario."""
        self._faults = dict(what[0])
        self.scenario = replace(self.scenario, faults=what[1])
        for old in Path(self._folder.name).glob("dlls-[1-9]*"):
            shutil.rmtree(old, ignore_errors=True)

    def strike(self, phase: Phase) -> tuple[Strike, ...]:
        """Let the faults of *phase* befall the child, for real."""
        struck: list[Strike] = []
        for fault in self.scenario.faults:
            if fault.phase is not phase or not fault.concerns(self.attempt):
                continue
            if fault.kind in NEEDS_DLL:
                continue  # they are in the files
            if fault.kind is FaultKind.KILL:
                who = fault.name or "somebody"
                struck.append(self._kill(f"{who} ends the child", fault.exit_code, fault.kind))
                break
            struck += self._come(fault)
        extra = self._faults.pop(phase, None)
        if extra is not None and self._dead is None:
            struck += self._do(extra)
        return tuple(struck)

    def _kill(self, text: str, code: int, kind: str) -> Strike:
        self._ask(Ask.END_CHILD, code)
        self._dead = code
        return Strike(kind, f"{text} with {hex_(code)}", exit_code=code)

    def _come(self, fault: Fault) -> list[Strike]:
        """Something takes memory in the child, from without."""
        comes = comes_as(fault)
        if comes is None:
            return []
        size = page_ceil(fault.size)
        start = slot_floor(fault.start) if fault.start >= 0 else 0
        got = self._ask(Ask.ALLOT, start, size, 1).result
        if not got:
            return []  # somebody was there first: nothing happens
        use, name = comes
        self._labels[got] = Label(use, name, Source.OBSERVED)
        text = f"{name} takes {hex_(got)}-{hex_(got + size)} ({size_text(size)})"
        return [Strike(fault.kind, text, self._changed())]

    def _do(self, fault: LiveFault) -> list[Strike]:
        match fault:
            case LiveFault.KILL_CHILD:
                return [self._kill("somebody ends the child", 0xC000_0005, fault)]
            case LiveFault.KILL_PARENT:
                self.agent.kill()
                return []
            case LiveFault.STALL_CHILD:
                self._in_child(Ask.STALL)
                return []
            case LiveFault.EXHAUST:
                got = self._in_child(Ask.BLOCKS, 0x10000, 0, 0, self._loader_top)
                for base in got.numbers():
                    self._labels[base] = Label(Use.INJECTED, "what exhausts the space")
                text = f"{len(got.numbers())} holes are taken, up to {hex_(self._loader_top)}"
                return [Strike(fault, text, self._changed())]

    def base_of(self, name: str) -> int:
        """Where the child has the module *name*, 0 if it has not."""
        return self._in_child(Ask.BASE_OF, text=basename(name)).result

    def query(self, address: int) -> Region | None:
        """VirtualQuery in the child; the runs of one image are told as one."""
        got = self._in_child(Ask.QUERY, address)
        return region_of(runs(got)[0], self._labels) if got.result else None

    def reserve(self, address: int, size: int, use: Use, name: str) -> Answer:
        """VirtualAlloc in the child; heaps and stacks are committed, to be copied into."""
        got = self._in_child(Ask.RESERVE, address, size, int(use in (Use.HEAP, Use.STACK)))
        if not got.result:
            return Answer(0, got.error)
        self._labels[got.result] = Label(use, name)
        return Answer(got.result, 0, self._changed())

    def release(self, address: int) -> Answer:
        """VirtualFree in the child."""
        got = self._in_child(Ask.RELEASE, address)
        return Answer(got.result, got.error, self._changed() if got.result else NOTHING)

    def load(self, name: str, *, resolve: bool) -> Answer:
        """LoadLibrary in the child, of the scenario's file."""
        dll = self._dlls.get(module_key(name))
        if dll is None:
            return Answer(0, ERROR_MOD_NOT_FOUND)
        path = f"{self._windows.path(self._files(self.attempt))}\\{dll.name}"
        got = self._in_child(Ask.LOAD, int(resolve), text=path)
        if not got.result:
            return Answer(0, got.error, self._changed())
        known = self._labels.get(got.result)
        if known is None or resolve:
            use = Use.IMAGE if resolve else Use.INTERIM
            self._labels[got.result] = Label(use, dll.name)
        return Answer(got.result, 0, self._changed())

    def free(self, handle: int) -> Answer:
        """FreeLibrary in the child."""
        got = self._in_child(Ask.FREE, handle)
        return Answer(got.result, got.error, self._changed() if got.result else NOTHING)

    # -- what a fork is beside calls -------------------------------------------------------------

    def copy(self, what: str, name: str) -> None:
        """Copy from parent to child what the engine says is copied.

        Raises ChildDied where there is no child any more, LiveError where it fails otherwise.
        """
        for start, size in self._ranges(what, name):
            got = self._ask(Ask.PUSH, start, size)
            if got.result == size:
                continue
            end = self._ask(Ask.WAIT_CHILD, 0)
            if self._dead is None and end.status is Status.DONE:
                self._dead = end.result
                raise ChildDied(f"the child ended with {hex_(self._dead)}", self._dead)
            if self._dead is None:
                raise LiveError(
                    f"{what} can't be copied: {hex_(start)}, {size} bytes, Win32 error {got.error}"
                )

    def _ranges(self, what: str, name: str) -> list[tuple[int, int]]:
        if what in ("data", "bss"):
            # The agent's sections, in one go: which of them holds which is the linker's business.
            return self._own_data if what == "data" else []
        if what == "stack":
            return [_extent(self._parent, self.stack)]
        if what in ("user heap", "cygheap"):
            wanted = "[heap]" if what == "user heap" else "[cygheap]"
            return [
                _extent(self._parent, region.base)
                for region in self._parent
                if region.name == wanted and region.start == region.base
            ]
        dll = self._dlls.get(module_key(name)) if name else None
        if dll is None:
            return []  # the runtime's own data, which the agent has not
        place = data_of(self.scenario, dll)
        return [(dll.base + place.data, place.data_end - place.data)]

    def end_child(self, code: int) -> int:
        """Let the child end itself with *code*; what it really ended with."""
        if self._dead is None:
            self.agent.ask(Ask.EXIT, code, child=True)
        else:
            return self._dead
        done = self._ask(Ask.WAIT_CHILD, 5000)
        self._dead = done.result if done.status is Status.DONE else LATE
        return self._dead

    def fill(self, seed: int) -> None:
        """Give the parent values in every kind of memory, all of which come from *seed*."""
        self._ask(Ask.SEED, seed)
        for i, dll in enumerate(self.scenario.dlls):
            place = dll.base + data_of(self.scenario, dll).data
            self._ask(Ask.POKE, place, (seed * 0x9E37_79B9 + i + 1) & 0xFFFF_FFFF_FFFF_FFFF)

    def values(self, *, child: bool) -> tuple[int, dict[str, int]]:
        """What fork() gave in the process, and the values of each kind of memory, as it has them.

        fork() gives 0 in the child, a process's id in the parent, -1 where it failed and -2 where
        it was not called yet; a child that is not forked into has no values.
        """
        got = self._in_child(Ask.VALUES) if child else self._ask(Ask.VALUES)
        if got.error:
            return -2, {}
        numbers = got.numbers()
        found = dict(zip(_VALUES, numbers, strict=True))
        for dll in self.scenario.dlls:
            place = dll.base + data_of(self.scenario, dll).data
            for what, offset in (("data", 0), ("pointer", 8)):
                seen = (
                    self._in_child(Ask.PEEK, place + offset)
                    if child
                    else self._ask(Ask.PEEK, place + offset)
                )
                found[f"{dll.name} {what}"] = seen.result
        returned = got.result - (1 << 64) if got.result >> 63 else got.result
        return returned, found

    def return_from_fork(self, succeeded: bool) -> None:
        """fork() returns: twice, or once with -1."""
        if not succeeded:
            self._ask(Ask.RETURN, _FORK_FAILED)
            return
        self._in_child(Ask.RESUME_AS_CHILD)
        pid = self._in_child(Ask.HELLO).numbers()[1]
        self._ask(Ask.RETURN, pid)

    def handles(self) -> int:
        """How many handles the parent has."""
        return self._ask(Ask.HANDLES).result

    def as_scenario(self) -> Scenario:
        """The scenario as the real processes are: what a simulation of this very fork begins with.

        Linked DLLs that are elsewhere in the child have that as their ``child_base``.
        """
        listed = set(self._dlls)
        links = []
        for dll in self.scenario.dlls:
            if dll.kind is DllKind.LINK:
                here = self.base_of(dll.name)
                links.append(replace(dll, child_base=here if here != dll.base else -1))
            else:
                links.append(dll)

        def rest(space: AddressSpace) -> tuple[Region, ...]:
            return tuple(
                region
                for region in space
                if region.kind is not Kind.IMAGE or module_key(region.name) not in listed
            )

        return replace(
            self.scenario,
            dlls=tuple(links),
            parent=rest(self._parent),
            child=rest(self._child),
            stack=self.stack,
            notes=(*self.scenario.notes, *self.notes),
        )


#: The numbers of VALUES after its result.
_VALUES = ("data", "bss", "local", "heap", "heap length", "address of local")


def _extent(space: AddressSpace, base: int) -> tuple[int, int]:
    group = space.allocation(base)
    return base, group[-1].end - base


def _places(scenario: Scenario) -> list[str]:
    """Where the parent's application has stack and heap, where the scenario says it."""
    space = scenario.parent_space()
    found: list[tuple[int, int]] = []
    if scenario.stack >= 0:
        found.append(_extent(space, scenario.stack))
    heap = [r.base for r in scenario.parent if r.use is Use.HEAP and r.name == HEAPS[1]]
    if heap:
        if not found:
            found.append((0x6_F000_0000, 0x10_0000))
        found.append(_extent(space, heap[0]))
    return [f"{number:x}" for one in found for number in one]


def _check(scenario: Scenario) -> None:
    """Raises BadScenario for what only a model can be."""
    loader = scenario.loader
    if loader.placement is not Placement.LOWEST or loader.aslr is not Aslr.NONE:
        raise BadScenario(
            "[loader] is the model's", hint="in real processes, Windows decides where a DLL goes"
        )
    for what, least in (("stack", scenario.stack),):
        if least >= 0 and _extent(scenario.parent_space(), least)[1] < 0x10000:
            raise BadScenario(f"[parent]: the {what} is less than 64 KiB")
    check_dlls(scenario)
