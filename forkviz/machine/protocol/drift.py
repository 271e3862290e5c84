"""drift: what ended up elsewhere in the child without harm, and would otherwise go unseen.

Windows DLLs, thread stacks, [procinfo], Windows heaps.  The cover letter of the patches leaves it
open, for want of a way to track it; here it is recorded at the end of each fork that succeeds.
"""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.captures.capture import Process
from forkviz.core.diff import Status, diff
from forkviz.core.region import Kind, Region, Use, module_key
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Steps
from forkviz.machine.events import Drifted
from forkviz.machine.protocol.program import is_program

__all__ = ["drifted"]


def drifted(parent: AddressSpace, child: AddressSpace, listed: Sequence[Dll]) -> Steps[None]:
    """A Drifted event for everything that moved and is not in the DLL list *listed*."""
    ours = {dll.file_key for dll in listed}
    before, after = _named(parent, ours), _named(child, ours)
    # What is at one address in both has not moved; with it left out, next to nothing is compared.
    both = before.keys() & after.keys()
    left = [
        [region for key, region in found.items() if key not in both] for found in (before, after)
    ]
    if not all(left):
        return
    for change in diff(*(Process(AddressSpace(parent.bits, regions)) for regions in left)):
        if change.status is Status.MOVED:
            yield Drifted(change.name, str(change.use), change.a, change.b)


def is_ours(region: Region, listed: set[str]) -> bool:
    """Whether *region* is a DLL of the list, the runtime or the executable.

    The last two must be where the parent has them, so it is never without harm if they are not.
    """
    name = module_key(region.name)
    return name in listed or (region.use is Use.IMAGE and is_program(name))


def _named(space: AddressSpace, without: set[str]) -> dict[tuple[int, str, bool], Region]:
    """The regions of *space* that have a name, but for those DLLs', by what it is."""
    return {
        (region.base, region.name, region.kind is Kind.IMAGE): region
        for region in space
        if region.name and not is_ours(region, without)
    }
