"""address_space: what VirtualQuery reports of a live process, as an address space.

The runs of one image make one region, as the model has images and as the engine asks where
one ends.  Windows does not say what memory is for: what we did ourselves is labelled, and what the
agent knows of itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from forkviz.core.delta import NOTHING, Delta
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.live.wire import Run

__all__ = [
    "Label",
    "Labels",
    "Own",
    "OwnKind",
    "delta_between",
    "own_labels",
    "own_ranges",
    "protect_name",
    "region_of",
    "space_of",
]

_STATE = {0x1000: State.COMMITTED, 0x2000: State.RESERVED, 0x10000: State.FREE}
_KIND = {0x20000: Kind.PRIVATE, 0x40000: Kind.MAPPED, 0x100_0000: Kind.IMAGE, 0: Kind.NONE}
_PROTECT = {
    0x01: "PAGE_NOACCESS",
    0x02: "PAGE_READONLY",
    0x04: "PAGE_READWRITE",
    0x08: "PAGE_WRITECOPY",
    0x10: "PAGE_EXECUTE",
    0x20: "PAGE_EXECUTE_READ",
    0x40: "PAGE_EXECUTE_READWRITE",
    0x80: "PAGE_EXECUTE_WRITECOPY",
}
_GUARD = 0x100
#: Where every process has what the kernel shares with it.
_SHARED_DATA = 0x7FFE_0000


class Label(NamedTuple):
    """What an allocation is for, what it is called, and how we know."""

    use: Use = Use.UNKNOWN
    name: str = ""
    source: Source = Source.OBSERVED


#: Labels by the base of the allocation.
Labels = dict[int, Label]


class OwnKind(IntEnum):
    """What the agent says of its own memory, in the order of own.c."""

    IMAGE = 1
    BUFFERS = 2  # in the image: messages, answers, what goes through the pipe to the child
    STACK = 3  # that Windows started it on
    PEB = 4
    TEB = 5
    HEAP = 6


class Own(NamedTuple):
    """``[start, end)`` in an agent's process that is not the program's that forks."""

    kind: OwnKind
    start: int
    end: int


_SYSTEM = Label(Use.SYSTEM, "[peb, teb]")
_OWN_LABELS = {
    OwnKind.IMAGE: Label(Use.IMAGE, "agent.exe"),
    OwnKind.STACK: Label(Use.STACK, "[agent: first stack]"),
    OwnKind.PEB: _SYSTEM,
    OwnKind.TEB: _SYSTEM,
    OwnKind.HEAP: Label(Use.HEAP, "[agent: win heap]"),
}


def own_ranges(numbers: Sequence[int]) -> tuple[Own, ...]:
    """The answer to OWN."""
    rows = zip(numbers[::3], numbers[1::3], numbers[2::3], strict=False)
    return tuple(Own(OwnKind(kind), start, end) for kind, start, end in rows)


def own_labels(own: Iterable[Own], told: Iterable[Run]) -> Labels:
    """Labels of the allocations that the agent itself has, as it says; *told* is its map."""
    runs = list(told)
    starts = [run.start for run in runs]
    labels: Labels = {}
    for kind, start, _ in own:
        i = bisect_right(starts, start) - 1
        if kind in _OWN_LABELS and i >= 0 and start < runs[i].start + runs[i].size:
            labels.setdefault(runs[i].allocation, _OWN_LABELS[kind])
    return labels


def protect_name(protect: int) -> str:
    """``PAGE_READWRITE``; with ``+GUARD`` for the page that lets a stack grow; "" for none."""
    name = _PROTECT.get(protect & 0xFF, "")
    return f"{name}+GUARD" if protect & _GUARD else name


def region_of(run: Run, labels: Labels) -> Region:
    """One run, with the label of its allocation."""
    state = _STATE.get(run.state, State.COMMITTED)
    kind = _KIND.get(run.type, Kind.PRIVATE)
    if state is State.FREE:
        return Region(run.start, run.start + run.size, State.FREE, Kind.NONE, run.start)
    label = labels.get(run.allocation)
    if label is None:
        use = Use.IMAGE if kind is Kind.IMAGE else Use.UNKNOWN
        if run.allocation == _SHARED_DATA:
            use = Use.SYSTEM
        label = Label(use, "[shared user data]" if use is Use.SYSTEM else "")
    # What is reserved has no protection yet but the one that it was asked for with.
    protect = protect_name(run.at_first if state is State.RESERVED else run.protect)
    if kind is Kind.IMAGE:
        protect = ""
    return Region(
        run.start,
        run.start + run.size,
        state,
        kind,
        run.allocation,
        protect,
        label.name,
        label.use,
        label.source,
    )


def space_of(
    bits: int,
    told: Iterable[Run],
    labels: Labels,
    name_image: Callable[[int], str],
    *,
    top: int | None = None,
) -> AddressSpace:
    """The address space that *told* makes; *name_image* is asked for images without a label.

    Labels of allocations that are gone are forgotten.
    """
    regions: list[Region] = []
    for run in told:
        if _KIND.get(run.type) is Kind.IMAGE and run.allocation not in labels:
            labels[run.allocation] = Label(Use.IMAGE, name_image(run.allocation))
        region = region_of(run, labels)
        if regions and region.kind is Kind.IMAGE and regions[-1].base == region.base:
            regions[-1] = regions[-1]._replace(end=region.end)
        else:
            regions.append(region)
    there = {region.base for region in regions}
    for base in [base for base in labels if base not in there]:
        del labels[base]
    return AddressSpace(bits, regions, top=top)


def delta_between(before: AddressSpace, after: AddressSpace) -> Delta:
    """What changed from *before* to *after*."""
    old, new = set(before), set(after)
    if old == new:
        return NOTHING
    return Delta(tuple(sorted(old - new)), tuple(sorted(new - old)))
