"""drift: what ended up elsewhere in the child without harm, and would otherwise go unseen.

Windows DLLs, thread stacks, [procinfo], Windows heaps.  The cover letter of the patches leaves it
open, for want of a way to track it; here it is recorded at the end of each fork that succeeds.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    before, after = parent.derived(_named), child.derived(_named)
    # What is at one address in both has not moved; with it left out, next to nothing is compared.
    left = [
        [
            region
            for key, region in found.items()
            if key not in other and module_key(region.name) not in ours
        ]
        for found, other in ((before, after), (after, before))
    ]
    if not all(left):
        return
    # Imported here: in most forks nothing has moved.
    from forkviz.core.captures.process import Process
    from forkviz.core.diff import Status, diff

    for change in diff(*(Process(AddressSpace(parent.bits, regions)) for regions in left)):
        if change.status is Status.MOVED:
            yield Drifted(change.name, str(change.use), change.a, change.b)


def _named(space: AddressSpace) -> dict[tuple[int, str, bool], Region]:
    """The regions of *space* that have a name, by what it is, but for the runtime and executables.

    These must be where the parent has them, so it is never without harm if they are not.
    """
    image, as_image = Kind.IMAGE, Use.IMAGE
    return {
        (region.base, region.name, region.kind is image): region
        for region in space
        if region.name and not (region.use is as_image and is_program(region.name))
    }
