"""Random scenarios from a seed, many and fast, and the rule that says which forks are possible.

Few cells, few sizes, tight spaces: places collide often, and everything that a scenario can say
comes up: links and loads that import each other, cycles, unaligned sizes, ASLR, faults.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP, page_ceil, slot_ceil
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.hosts.simulated.module import dragged_in
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.driver import run_fork
from forkviz.machine.events import (
    Aborted,
    Call,
    Checked,
    ChildCreated,
    ChildEnded,
    FaultStruck,
    Finished,
    Printed,
    Why,
    Win32,
)
from forkviz.machine.phase import Phase
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.heaps_and_stack import lacking
from forkviz.machine.sort.cycles import components
from forkviz.machine.sort.topsort import populate_deps
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import (
    AT_THE_END,
    NEEDS_DLL,
    Aslr,
    Fault,
    FaultKind,
    Loader,
    Placement,
)

#: Phases that a fault can strike in.
PHASES = tuple(phase for phase in Phase if phase.name not in ("P1", "P2", "P3", "P4", "P5", "P6"))
#: Faults that put something somewhere, and those that are about one DLL's entry point.
RANGES = (FaultKind.INJECT, FaultKind.HEAP, FaultKind.STACK, FaultKind.TEB)
ENTRIES = (FaultKind.ENTRY_ALLOCATES, FaultKind.DRAGS_IN)
DEADLY = (FaultKind.KILL, FaultKind.LOAD_FAILS, FaultKind.WRONG_SIZE)


def random_scenario(seed: object, *, faults: str = "mild") -> Scenario:
    """One scenario for each *seed*.

    faults: "none", "mild" (what takes memory), or "all" (and what kills a child or fails a load).
    """
    draw = random.Random(str(seed))
    bits = draw.choice((32, 64))
    cell = draw.choice((1, 2, 4)) * SLOT
    cells = draw.choice((12, 24, 60))
    # Above the low 4 MiB, for patch 5 closes those, and right at the bottom, where all is tight.
    low = draw.choice((USER_LOW, 0x100_0000, 0x100_0000))
    free = list(range(cells))
    draw.shuffle(free)
    names = [f"d{i}.dll" for i in range(draw.randint(1, 7))]
    dlls = []
    for name in names:
        base = low + free.pop() * cell
        preferred = draw.choice(
            (base, base, low + draw.randrange(cells) * cell, base + SLOT, 0x4000_0000)
        )
        dlls.append(
            Dll(
                name=name,
                kind=draw.choice((DllKind.LOAD, DllKind.LOAD, DllKind.LOAD, DllKind.LINK)),
                preferred=preferred,
                size=draw.choice((cell, cell - PAGE, draw.randint(1, cell), min(cell, 2 * SLOT))),
                base=base,
                imports=tuple(draw.choice((*names, "KERNEL32.dll")) for _ in range(_few(draw))),
                dynamic_base=draw.random() < 0.2,
            )
        )
    taken = [free.pop() for _ in range(min(len(free), draw.choice((0, 2, 5, 12))))]
    if draw.random() < 0.15:
        taken.append(draw.randrange(cells))  # which may be where a DLL has to go
    child = [
        Region(
            start := low + place * cell + draw.choice((0, 0, draw.randrange(16) * PAGE)),
            max(start + PAGE, low + (place + 1) * cell - draw.randrange(16) * PAGE),
            draw.choice((State.RESERVED, State.COMMITTED)),
            allocation=start,
            name=f"occupant {place}",
        )
        for place in sorted(set(taken))
    ]
    parent: tuple[Region, ...] = ()
    if draw.random() < 0.3 and free:
        start = low + free.pop() * cell
        heap = Region(start, start + cell, allocation=start, name="[heap]", use=Use.HEAP)
        parent = (heap,)
    stack: int | None = None
    if draw.random() < 0.3 and free:
        stack = low + free.pop() * cell
        parent = (*parent, Region(stack, stack + cell, allocation=stack, use=Use.STACK))
        # Windows gave the child one at the same place, one elsewhere, or one that is smaller.
        there = draw.choice((stack, low + free.pop() * cell if free else stack))
        end = there + draw.choice((cell, cell, PAGE))
        if all(end <= region.start or region.end <= there for region in child):
            child.append(Region(there, end, allocation=there, name="stack", use=Use.STACK))
    if draw.random() < 0.4:
        child.append(_ceiling(bits, low + cells * cell, child))
    loader = Loader(
        draw.choice(tuple(Placement)),
        draw.choice((Aslr.NONE, Aslr.NONE, Aslr.BOOT, Aslr.PROCESS)),
        draw.randrange(1000),
        draw.random() < 0.3,
    )
    places = range(low, low + cells * cell, cell)
    happen = () if faults == "none" else tuple(_faults(draw, names, places, faults))
    if faults == "all":
        happen += tuple(_last_faults(random.Random(f"{seed} last"), names))
    return Scenario(
        f"random {seed}",
        bits,
        tuple(dlls),
        parent=parent,
        child=tuple(sorted(child)),
        loader=loader,
        faults=happen,
        stack=stack,
    )


def _few(draw: random.Random) -> int:
    return draw.choice((0, 0, 1, 1, 2, 3))


def _ceiling(bits: int, end: int, child: list[Region]) -> Region:
    """One region over all that is above the cells: there is not enough room but between them."""
    start = slot_ceil(max([end + 8 * SLOT, *(r.end for r in child)]))
    return Region(start, USER_TOP[bits], kind=Kind.MAPPED, allocation=start, name="all above")


def _faults(draw: random.Random, names: list[str], places: range, which: str) -> Iterator[Fault]:
    kinds = [*RANGES, *ENTRIES]
    if which == "all":
        kinds += DEADLY
    for _ in range(draw.choice((0, 0, 1, 2, 3))):
        kind = draw.choice(kinds)
        of_dll = kind in ENTRIES or kind in (FaultKind.LOAD_FAILS, FaultKind.WRONG_SIZE)
        yield Fault(
            kind,
            draw.choice(PHASES),
            draw.choice((0, 1, 1, 2)),
            draw.choice((None, draw.choice(places))),
            draw.choice((PAGE, SLOT, places.step, 2 * places.step)),
            draw.choice(names) if of_dll else "",
            exit_code=draw.choice((0xC0000005, 0xC0000142, 0x100, 1)),
        )


def _last_faults(draw: random.Random, names: list[str]) -> Iterator[Fault]:
    """What crashes in a child that gives up, mostly nothing."""
    kind = draw.choice((*AT_THE_END, *[None] * 8))
    if kind is not None:
        yield Fault(
            FaultKind(kind),
            attempt=draw.choice((0, 1)),
            dll=draw.choice(names) if kind in NEEDS_DLL else "",
            exit_code=0xC0000005,
        )


# -- the rule ------------------------------------------------------------------------------------


def obstacle(plan: Scenario) -> str:
    """Why no fork of *plan* need succeed; "" where ``repaired`` has to.

    Each place that is needed (of each dlopened DLL, of each heap, of the stack) is free in the
    child when it comes to C3, links and what they drag in are at their places, and no DLL that must
    be forced imports itself by way of another one that was dlopened.  No fault kills the child,
    fails a load or exchanges a file.
    """
    loads, dragged = plan.loads(), dragged_in(plan.dlls)
    for dll in loads:
        if dll.base % SLOT:
            return "no slot"
    attempts = {1, 2, *(fault.attempt for fault in plan.faults if fault.attempt)}
    for attempt in sorted(attempts):
        host = SimulatedHost(plan)
        host.new_child(attempt)
        fixed = [*(d for d in plan.dlls if d.kind is DllKind.LINK), *dragged]
        if any(host.base_of(d.name) != d.base for d in fixed):
            return "link"
        for phase in (Phase.C1, Phase.C2, Phase.C3):
            host.strike(phase)
        space = host.child()
        needed = [(d.base, page_ceil(d.end)) for d in loads if d not in dragged]
        needed += lacking(plan.parent_space(), space, plan.stack)
        if not all(space.is_free(*place) for place in needed):
            return "taken"
    if any(fault.kind in DEADLY for fault in plan.faults):
        return "deadly"
    if _forced_in_a_cycle(plan):
        return "cycle"
    return ""


def _forced_in_a_cycle(plan: Scenario) -> bool:
    loads = plan.loads()
    numbers = components([found for found, _ in populate_deps(loads)])
    return any(
        (dll.relocated or (dll.dynamic_base and plan.loader.aslr is not Aslr.NONE))
        and numbers.count(number) > 1
        for dll, number in zip(loads, numbers, strict=True)
    )


# -- one fork, without a trace -------------------------------------------------------------------


@dataclass(slots=True)
class Run:
    """What came of a fork.  child: what it holds at the end.

    calls: those of the reload.  leaked: reservations that the fork made and left in a child that
    lives, or that could have released them.  foreign: addresses that it released and had not
    reserved, or that Windows refused.  silent: ends of a child with no cause told.
    """

    outcome: Finished
    child: AddressSpace
    calls: int = 0
    leaked: int = 0
    foreign: int = 0
    silent: int = 0


def run(plan: Scenario, policy: str) -> Run:
    """Fork *plan* under *policy* and keep book of what it reserves and releases."""
    host = SimulatedHost(plan)
    held: set[int] = set()
    calls = leaked = foreign = silent = 0
    told = False
    for event in run_fork(plan.listed(), get_policy(policy), host, plan.title):
        match event:
            case ChildCreated():
                held.clear()
                told = False
            case Call(name=name, why=why):
                calls += 1
                if name is Win32.ALLOC and why is not Why.LOW_BLOCK and not event.failed:
                    held.add(event.result)
                elif name is Win32.FREE:
                    foreign += event.address not in held or event.failed
                    held.discard(event.address)
            case Aborted():
                told = bool(event.message and event.function)
            case Printed(who="parent"):
                told = True
            case FaultStruck(lethal=True) | Checked():
                told = told or event.lethal if isinstance(event, FaultStruck) else not event.same
            case ChildEnded(clean=clean):
                leaked += len(held) if clean else 0  # what a dead child held is gone with it
                silent += not told
            case Finished():
                leaked += len(held) if event.succeeded else 0
                return Run(event, host.child(), calls, leaked, foreign, silent)
    raise AssertionError("the last event of a fork is Finished")
