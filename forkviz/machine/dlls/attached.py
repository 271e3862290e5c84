"""Attached: a DLL whose entry point ran in a load, and what is taken for granted where none says.

The entry point of each Cygwin DLL calls the runtime (``dll_list::alloc``) when it attaches, inside
of LoadLibrary.  So the machine looks at the modules that a load attached one by one, in order.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from forkviz.core.region import Use
from forkviz.machine.dll import Dll, DllKind

if TYPE_CHECKING:
    from forkviz.core.delta import Delta

__all__ = ["Attached", "attached_as_listed", "attached_of_delta"]


class Attached(NamedTuple):
    """A DLL of the list whose entry point ran.  base: where it was then.

    stays: whether it is still there after the load; the loader takes back what came in a load that
    fails, after their entry points ran.
    """

    name: str
    base: int
    stays: bool = True


def attached_of_delta(dll: str, base: int, delta: Delta) -> tuple[Attached, ...]:
    """What a real load of *dll*, which is at *base* now, attached as far as *delta* shows it.

    These are the images that came, *dll* last, for what it imports attaches before it; the others
    in order of address, though an old trace and a log do not say in which order they attached.  A
    load that failed (*base* 0) and one that mapped nothing new attached nothing.
    """
    if base == 0:
        return ()
    before = {region.start for region in delta.removed}
    came = [
        region
        for region in delta.added
        if region.use is Use.IMAGE and region.start == region.base and region.start not in before
    ]
    others = [Attached(region.name, region.base) for region in came if region.base != base]
    own = [Attached(dll, base)] if len(others) < len(came) else []
    return (*others, *own)


def attached_as_listed(dlls: Iterable[Dll]) -> tuple[Attached, ...]:
    """The linked ones among *dlls*, in the list's order, each where the child should have it."""
    return tuple(
        Attached(dll.name, dll.base if dll.child_base is None else dll.child_base)
        for dll in dlls
        if dll.kind is DllKind.LINK
    )
