"""live_space: what VirtualQuery tells of a live process, as an address space.

The runs of one image are told as one region, as the model has images and as the engine asks where
one ends.  Windows does not say what memory is for: what we did ourselves is labelled, and what the
agent knows of itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from forkviz.core.delta import NOTHING, Delta
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.live_message import Run

__all__ = ["Label", "Labels", "delta_between", "protect_name", "region_of", "space_of"]

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
    protect = "" if kind is Kind.IMAGE else protect_name(run.protect)
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
