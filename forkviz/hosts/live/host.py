"""host: the engine's Host over real processes, of Windows or of Wine.

Each call of the engine is one message, carried out in the child itself; after each that may change
something the child's map is read anew, so a delta is what really changed.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from forkviz.core.address import hex_
from forkviz.core.delta import NOTHING, Delta
from forkviz.core.region import Kind, Region, Use, basename, module_key
from forkviz.core.space import AddressSpace
from forkviz.hosts.live.address_space import Label, delta_between, region_of
from forkviz.hosts.live.faults import LiveStrikes
from forkviz.hosts.live.processes import LATE, extent
from forkviz.hosts.live.record import BEYOND, Beginning, LiveRecord, System
from forkviz.hosts.live.test_dlls import data_of
from forkviz.hosts.live.wire import AgentAnswer, Ask, LiveError, Status, attached, runs
from forkviz.hosts.simulated.module import dragged_in, entry_order
from forkviz.machine.dll import DllKind
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.forkee import ChildDied
from forkviz.machine.host import Answer
from forkviz.scenarios.scenario import Scenario
from forkviz.windows.errors import ERROR_MOD_NOT_FOUND, ERROR_NOT_ENOUGH_MEMORY
from forkviz.windows.waiting import REAPED

__all__ = ["LiveHost"]

#: -1, as fork() gives it.
_FORK_FAILED = 0xFFFF_FFFF


class LiveHost(LiveStrikes):
    """The engine's Host over real processes.  Use it in a ``with``: they end with it.

    record: of this fork, for the model that it is held against; another fork has another one.
    """

    def _begin(self, attempt: int) -> None:
        super()._begin(attempt)
        if attempt == 1:
            self.record = LiveRecord()
        else:
            self.record.later[attempt] = self.beginning()

    def beginning(self) -> Beginning:
        """How the child is now, for a model that begins with it."""
        return Beginning(self.as_scenario(), self._system())

    def _system(self) -> System:
        text = ""
        if pid := self.agent.child_pid():
            with suppress(OSError):  # it has ended meanwhile, which its next answer tells
                text = Path(f"/proc/{pid}/maps").read_text("utf-8", "replace")
        return System(self.child(), text)

    def _changed(self) -> Delta:
        delta = super()._changed()
        chosen = [region.start for region in delta.added if region.start > BEYOND]
        if chosen and self.is_wine:
            system = self._system()
            for place in chosen:
                self.record.grown[self.attempt, place] = system
        return delta

    # -- the Host protocol -----------------------------------------------------------------------

    def parent(self) -> AddressSpace:
        """A snapshot of the parent."""
        return self._parent.snapshot()

    def child(self) -> AddressSpace:
        """A snapshot of the child, as it was after the last call."""
        return self._child.snapshot()

    def read_again(self) -> tuple[AddressSpace, AddressSpace]:
        """Parent and child as they are now, whoever changed them.

        A child that is found dead is reported to the engine when it next has to do with it.
        """
        self._parent = self._read(False)
        if self._dead is None:
            try:
                self._child = self._read(True)
            except ChildDied as death:
                self._untold = death
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

    def base_of(self, name: str) -> int:
        """Where the child has the module *name*, 0 if it has not."""
        return self._in_child(Ask.BASE_OF, text=basename(name)).result

    def query(self, address: int) -> Region | None:
        """VirtualQuery in the child; the runs of one image are reported as one."""
        got = self._in_child(Ask.QUERY, address)
        return region_of(runs(got)[0], self._labels) if got.result else None

    def reserve(
        self, address: int, size: int, use: Use, name: str, commit: int | None = None
    ) -> Answer:
        """VirtualAlloc in the child; heaps and stacks are committed whole, to be copied into.

        commit: of a heap the agent commits all.  What Wine would choke on is refused before it is
        asked.
        """
        if self._is_too_much(size):
            return Answer(0, ERROR_NOT_ENOUGH_MEMORY)
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
            delta = self._changed()
            return Answer(0, got.error, delta, self._attached(got))
        known = self._labels.get(got.result)
        if known is None or resolve:
            use = Use.IMAGE if resolve else Use.INTERIM
            self._labels[got.result] = Label(use, dll.name)
        delta = self._changed()
        return Answer(got.result, 0, delta, self._attached(got))

    def _attached(self, got: AgentAnswer) -> tuple[Attached, ...]:
        """What the entry points told, in order: those of the list, and who is still there."""
        told = [(self._dlls.get(module_key(file)), base) for base, file in attached(got)]
        return tuple(
            Attached(dll.name, base, bool(self._child.allocation(base)))
            for dll, base in told
            if dll
        )

    def attached_at_start(self) -> tuple[Attached, ...]:
        """The linked DLLs and what they dragged in, where the child has them, in the order that
        Windows' loader has: the agent loads them one by one, some of them twice."""
        links = [dll for dll in self.scenario.dlls if dll.kind is DllKind.LINK]
        there = entry_order([*links, *dragged_in(self.scenario.dlls)])
        places = ((dll.name, self.base_of(dll.name)) for dll in there)
        return tuple(Attached(name, base) for name, base in places if base)

    def free(self, handle: int) -> Answer:
        """FreeLibrary in the child."""
        got = self._in_child(Ask.FREE, handle)
        return Answer(got.result, got.error, self._changed() if got.result else NOTHING)

    # -- what a fork is beside calls -------------------------------------------------------------

    def copy(self, what: str, name: str | None) -> None:
        """Copy from parent to child what the engine says is copied.

        Raises ChildDied where there is no child any more, LiveError where it fails otherwise.
        """
        self._notice()
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

    def _ranges(self, what: str, name: str | None) -> list[tuple[int, int]]:
        if what in ("data", "bss"):
            # The agent's sections, in one go: which of them holds which is the linker's business.
            return self._own_data if what == "data" else []
        if what == "stack":
            return [extent(self._parent, self.stack)]
        if what in ("user heap", "cygheap"):
            wanted = "[heap]" if what == "user heap" else "[cygheap]"
            return [
                extent(self._parent, region.base)
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
        done = self._ask(Ask.WAIT_CHILD, int(1000 * REAPED))
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
        it was not called yet; a child that is not forked into has no values, nor has a dead one.
        """
        if child and self._dead is not None:
            return -2, {}
        try:
            got = self._in_child(Ask.VALUES) if child else self._ask(Ask.VALUES)
        except ChildDied:
            return -2, {}
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
        pid = self.pids[1]
        with suppress(ChildDied):  # its parent has a child all the same, and learns of it later
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
                links.append(replace(dll, child_base=here if here != dll.base else None))
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
            loader=replace(self.scenario.loader, system=self.system),
            notes=(*self.scenario.notes, *self.notes),
        )


#: The numbers of VALUES after its result.
_VALUES = ("data", "bss", "local", "heap", "heap length", "address of local")
