"""Scenarios that between them come to every line of the listing, and their forks with their marks.

The corners are for what random scenarios seldom come to: a fork for each way to fail.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import forkviz
from forkviz.core.address import PAGE, SLOT
from forkviz.core.region import Kind, Region, State, Use
from forkviz.explanations.pseudocode.follow import Mark, marks
from forkviz.explanations.pseudocode.listing import Function, listing
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace
from tests.support.chance import random_scenario
from tests.support.scenarios import dll, occupied, scenario

__all__ = ["MIXED", "SCENARIOS", "corners", "functions", "scenarios", "walks"]

SCENARIOS = Path(__file__).resolve().parents[2] / "data" / "scenarios"
#: Mixtures that bring what no era has: older parts with newer ones, other rules for retries.
MIXED = (
    "cygwin-2011-04 +reserve-at +clean-exit",
    "cygwin-2011-04 +dll-load",
    "cygwin-3.6.0 +forkables",
    "cygwin-3.6.0 +retries",
    "repaired -clean-exit +bad-addr",
)
#: Random scenarios: one that needs more trials than there are, a loader that draws lots, and a
#: last resort that fails.
SEEDS = (76, 86, 487)


def corners() -> tuple[Scenario, ...]:
    """One after the other, each as small as can be."""
    home = dll("a.dll", 0x700000)
    plain = scenario([home])
    heap = Region(0x900000, 0x910000, allocation=0x900000, name="[heap]", use=Use.HEAP)
    at_odds = occupied(0x77000000, SLOT, "ntdll.dll", kind=Kind.IMAGE, use=Use.IMAGE)
    moved = at_odds._replace(start=0x76000000, end=0x76000000 + SLOT, allocation=0x76000000)
    fails = Fault(FaultKind.LOAD_FAILS, dll="a.dll")
    takes = Fault(FaultKind.ENTRY_ALLOCATES, start=0x700000, dll="a.dll")
    smaller = Fault(FaultKind.WRONG_SIZE, size=SLOT, dll="a.dll")
    straddling = dll("a.dll", 0x700000, 0x710000, size=2 * SLOT)
    unaligned = replace(straddling, size=2 * SLOT - PAGE)
    below = occupied(0x10000, 0x6F0000, "all below")
    return (
        replace(scenario([replace(home, kind=DllKind.LINK)]), title="nothing is dlopened"),
        replace(
            plain,
            title="the heap's place is taken",
            parent=(heap,),
            child=(heap._replace(name="wall"),),
        ),
        scenario(
            [dll("l.dll", 0x800000, kind=DllKind.LINK, imports=["a.dll"]), home],
            title="a linked DLL drags in a dlopened one",
        ),
        replace(plain, title="the heap is there", parent=(heap,), child=(heap,)),
        replace(plain, title="a Windows DLL is elsewhere", parent=(at_odds,), child=(moved,)),
        replace(
            plain,
            title="no such DLL",
            faults=(Fault(FaultKind.KILL, Phase.C1, exit_code=0xC0000135),),
        ),
        replace(plain, title="it can't be loaded", faults=(fails,)),
        replace(plain, title="its entry point wants its place", faults=(takes,)),
        scenario([dll("a.dll", 0x701000)], title="no slot begins there"),
        scenario([dll("a.dll", 0x701000, 0x400000)], title="nor here"),
        scenario(
            [straddling],
            [occupied(0x720000, SLOT)],
            title="a hole that ends with the place",
            faults=(smaller,),
        ),
        scenario([unaligned], [below], title="a block that bites", faults=(smaller,)),
        replace(
            plain,
            title="a crash before anything was reported",
            faults=(Fault(FaultKind.KILL, Phase.C2),),
        ),
        *_programs(home),
        *_stacks(plain),
        *_made_again(plain),
        *_other_files(),
        *_last_resorts(),
    )


def _programs(home: Dll) -> Iterator[Scenario]:
    """The runtime and the executable in the list, at their places and elsewhere; a native DLL."""
    runtime = dll("cygwin1.dll", 0x10000000, kind=DllKind.SELF)
    program = dll("x.exe", 0x2000000, kind=DllKind.SELF, imports=["cygwin1.dll"])
    linked = dll("l.dll", 0x800000, kind=DllKind.LINK, path="/bin/l.dll")
    own = [linked, runtime, program, home]
    native = dll("n.dll", 0x900000, kind=DllKind.NATIVE)
    yield scenario([*own, native], title="a program, and a DLL that is not Cygwin's")
    wall = occupied(0x900000, SLOT)
    yield scenario([*own, native], [wall], title="a DLL that is not Cygwin's is elsewhere")
    fails = Fault(FaultKind.LOAD_FAILS, dll="n.dll")
    yield scenario([*own, native], title="it can't be loaded", faults=(fails,))
    moved = replace(runtime, child_base=0x20000000)
    yield scenario([linked, moved, program, home], title="the runtime is elsewhere")
    moved = replace(program, child_base=0x20000000)
    yield scenario([linked, runtime, moved, home], title="the executable is elsewhere")
    moved = replace(moved, pseudo_relocs=False)
    yield scenario([linked, runtime, moved, home], title="it has no pseudo-relocations")
    other = replace(linked, child_path="/opt/l.dll")
    yield scenario([other, home], title="a linked DLL of another folder")
    larger = Fault(FaultKind.WRONG_SIZE, dll="l.dll", size=2 * SLOT)
    yield scenario([other, home], title="which is another one", faults=(larger,))
    same = [replace(home, path="/x/a.dll"), dll("a.dll", 0x900000, path="/y/a.dll")]
    yield scenario(same, title="two of one name")


def _stacks(plain: Scenario) -> Iterator[Scenario]:
    """The stack of the thread that forks: taken, to be made, there already."""
    stack = occupied(0x900000, SLOT, use=Use.STACK)
    forking = replace(plain, parent=(stack,), stack=stack.start)
    wall = stack._replace(use=Use.UNKNOWN)
    yield replace(forking, title="the stack's place is taken", child=(wall,))
    yield replace(forking, title="the stack is elsewhere")
    yield replace(forking, title="the stack is there", child=(stack,))


def _made_again(plain: Scenario) -> Iterator[Scenario]:
    """Heaps, shared regions and mmaps: to be made, taken, there already."""
    wall = occupied(0x1_A000_0000, SLOT, "wall")
    wide = replace(plain, bits=64)
    cygheap = occupied(0x8_0000_0000, SLOT, "[cygheap]", use=Use.HEAP)
    yield replace(wide, title="the runtime's heap is made", parent=(cygheap,))
    yield replace(wide, title="the runtime's heap is there", parent=(cygheap,), child=(cygheap,))
    taken = wall._replace(start=cygheap.start, end=cygheap.end, allocation=cygheap.start)
    yield replace(
        wide, title="the runtime's heap's place is taken", parent=(cygheap,), child=(taken,)
    )
    shared = occupied(wall.start, SLOT, "[cygwin-shared]", kind=Kind.MAPPED, use=Use.SHARED)
    sharing = replace(wide, parent=(shared,))
    yield replace(sharing, title="a shared region is made")
    yield replace(sharing, title="a shared region is there", child=(shared,))
    yield replace(sharing, title="a shared region goes elsewhere", child=(wall,))
    reserved = wall._replace(state=State.RESERVED)
    yield replace(sharing, title="a reservation makes room", child=(reserved,))
    full = wall._replace(start=0x10000, end=0x7FFF_FFF0_0000, allocation=0x10000)
    yield replace(sharing, title="a shared region has no place", dlls=(), child=(full,))
    file = occupied(0x6000_0000_0000, SLOT, "/data.db", kind=Kind.MAPPED, use=Use.FILE)
    for mapping in (file, file._replace(name="", kind=Kind.PRIVATE, use=Use.UNKNOWN)):
        there = wall._replace(start=file.start, end=file.end, allocation=file.start)
        mapped = replace(wide, parent=(mapping,))
        yield replace(mapped, title="an mmap is made")
        yield replace(mapped, title="an mmap is there", child=(mapping,))
        yield replace(mapped, title="an mmap's place is taken", child=(there,))


def _other_files() -> Iterator[Scenario]:
    """A file that was replaced under the running parent, larger or smaller."""
    for kind in (DllKind.LINK, DllKind.LOAD):
        known = dll("a.dll", 0x700000, size=2 * SLOT, kind=kind, bss=SLOT, bss_end=2 * SLOT)
        for size in (SLOT, 3 * SLOT):
            other = Fault(FaultKind.WRONG_SIZE, dll="a.dll", size=size)
            yield scenario([known], title=f"a file of {size:#x} bytes, {kind}", faults=(other,))
    wide = dll("a.dll", 0x700000, size=2 * SLOT)
    other = Fault(FaultKind.WRONG_SIZE, dll="a.dll", size=SLOT)
    wall = occupied(wide.base + SLOT, SLOT)
    yield scenario([wide], [wall], title="what a smaller file does not need", faults=(other,))
    narrow = dll("a.dll", 0x700000, imports=["b.dll"])
    larger = Fault(FaultKind.WRONG_SIZE, dll="a.dll", size=2 * SLOT)
    greedy = Fault(FaultKind.ENTRY_ALLOCATES, dll="b.dll", start=narrow.base + SLOT)
    yield scenario(
        [dll("b.dll", 0x900000), narrow], title="what a larger one needs", faults=(larger, greedy)
    )


def _last_resorts() -> Iterator[Scenario]:
    """A DLL whose entry point never succeeds: what it wants is taken, in each child."""
    wall = occupied(0x400000, SLOT)
    wants = Fault(FaultKind.ENTRY_ALLOCATES, dll="a.dll", start=wall.start)
    for title, preferred in (("at home", 0x700000), ("forced", wall.start)):
        forced = dll("a.dll", 0x700000, preferred)
        yield scenario([forced], [wall], title=f"its entry point fails, {title}", faults=(wants,))


@functools.cache
def scenarios() -> tuple[Scenario, ...]:
    """Those of the documentation, the corners, and some random ones."""
    files = [forkviz.read(str(path)) for path in sorted(SCENARIOS.glob("*.toml"))]
    assert all(isinstance(plan, Scenario) for plan in files)
    chance = [random_scenario(f"listing/{seed}", faults="all") for seed in SEEDS]
    return (*files, *corners(), *chance)


@functools.cache
def walks() -> tuple[tuple[str, Trace, list[Mark]], ...]:
    """Each scenario under each policy."""
    found = []
    for name, plan in itertools.product((*POLICIES, *MIXED), scenarios()):
        trace = forkviz.fork(plan, policy=name)
        found.append((name, trace, marks(trace)))
    return tuple(found)


@functools.cache
def functions(policy: str) -> dict[str, Function]:
    """The listing of *policy*, by name."""
    return {function.name: function for function in listing(get_policy(policy))}
