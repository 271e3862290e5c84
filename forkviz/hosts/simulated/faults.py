"""faults: what a fault does to a modelled child."""

from __future__ import annotations

from collections.abc import Callable

from forkviz.core.address import hex_, page_ceil, size_text, slot_floor
from forkviz.core.delta import Delta
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.host import Strike
from forkviz.scenarios.windows import AT_THE_END, Fault, FaultKind

__all__ = ["comes_as", "extent_of", "strike"]

#: What each fault puts into the child, and what it is called where the scenario does not say.
_COMES = {
    FaultKind.INJECT: (Use.INJECTED, "an injected DLL's memory"),
    FaultKind.HEAP: (Use.HEAP, "a Windows heap that grew"),
    FaultKind.STACK: (Use.STACK, "the stack of a thread that something started"),
    FaultKind.TEB: (Use.SYSTEM, "a TEB or PEB"),
    FaultKind.ENTRY_ALLOCATES: (Use.INJECTED, "memory that an entry point took"),
    FaultKind.DRAGS_IN: (Use.INJECTED, "a DLL that was dragged in"),
}
#: What the child does as it crashes at its end.
_CRASHES = {
    FaultKind.DESTRUCTOR: "a destructor of {} goes by its parent's state, and crashes",
    FaultKind.ALLOCA: "the stack trace crashes at the frame of a function that used alloca",
}


def comes_as(fault: Fault) -> tuple[Use, str] | None:
    """What *fault* puts into the child: its use and its name; None for what puts nothing there."""
    if fault.kind not in _COMES:
        return None
    use, usual = _COMES[fault.kind]
    return use, fault.name or (f"{usual} ({fault.dll})" if fault.dll else usual)


def extent_of(fault: Fault) -> tuple[int, int]:
    """Start (0 for anywhere) and size of what *fault* takes, as VirtualAlloc rounds them.

    The start is rounded down to a slot, and the end up to a page.
    """
    if fault.start is None:
        return 0, page_ceil(fault.size)
    start = slot_floor(fault.start)
    return start, page_ceil(fault.start - start + fault.size)


def strike(
    fault: Fault,
    child: AddressSpace,
    is_free: Callable[[int, int], bool],
    fit: Callable[[int], int | None],
    *,
    must: bool = False,
) -> tuple[Strike, ...]:
    """Let *fault* happen to *child*; empty where there is nothing to be seen.

    It takes the range that it names if that is free.  is_free: whether a range is free.
    fit: where something of a size goes that names no place, or *must* be somewhere.
    """
    if fault.kind is FaultKind.KILL:
        who = fault.name or "somebody"
        text = f"{who} ends the child with {hex_(fault.exit_code)}"
        return (Strike(fault.kind, text, exit_code=fault.exit_code),)
    if fault.kind in AT_THE_END:
        text = _CRASHES[fault.kind].format(fault.dll) + (f": {fault.name}" if fault.name else "")
        return (Strike(fault.kind, text, exit_code=fault.exit_code),)
    comes = comes_as(fault)
    if comes is None:
        return ()
    use, name = comes
    wanted, size = extent_of(fault)
    base: int | None = wanted
    if fault.start is None or (must and not is_free(wanted, wanted + size)):
        base = fit(size)
    elif not is_free(wanted, wanted + size):
        return ()  # somebody was there first: nothing happens
    if base is None:
        return ()
    kind = Kind.IMAGE if fault.kind is FaultKind.DRAGS_IN else Kind.PRIVATE
    region = Region(base, base + size, State.COMMITTED, kind, base, "", name, use, Source.SIMULATED)
    child.add(region)
    text = f"{name} takes {hex_(base)}-{hex_(base + size)} ({size_text(size)})"
    return (Strike(fault.kind, text, Delta(added=(region,))),)
