"""links: linked DLLs in the child, which the Windows loader mapped before Cygwin could do anything.

Source: ``dll_list::alloc`` (the check in C5), ``frok::parent`` and ``child_copy`` (their data, in
P11; that of dlopened DLLs, in P13).
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from forkviz.core.address import page_ceil
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import Checked, Copied, Event
from forkviz.machine.forkee import ChildDied, ForkAborted, Forkee, ParentGaveUp, pointer
from forkviz.machine.occupant import occupant
from forkviz.machine.policy import LinkCheck
from forkviz.machine.protocol.exits import STATUS_ACCESS_VIOLATION

__all__ = ["check_links", "push_data"]

#: What is compared of a linked DLL, by the check; it is shown even where nobody looks.
_COMPARED = {
    LinkCheck.NONE: "place (which nobody compares)",
    LinkCheck.SEGMENTS: "data and bss",
    LinkCheck.POSTED: "handle",
    LinkCheck.HANDLE: "handle",
}
#: GetLastError of a copy into pages that are not there.
ERROR_INVALID_ADDRESS = 487


def check_links(forkee: Forkee, _left: int) -> Iterator[Event]:
    """C5: each linked DLL finds its entry in the inherited list (``dll_list::alloc``).

    A wrong place can't be repaired.
    """
    kind = forkee.policy.compared
    for dll in forkee.dlls:
        if dll.kind is not DllKind.LINK:
            continue
        here = forkee.host.base_of(dll.name)
        yield Checked(_COMPARED[kind], dll.name, dll.base, here)
        if here == dll.base:
            if kind is LinkCheck.SEGMENTS or forkee.policy.repaired:
                yield from _check_bounds(forkee, dll)
            continue
        if kind is LinkCheck.NONE:
            raise ChildDied(
                f"{dll.name} is elsewhere, nobody notices, and the first pointer into it is wrong",
                STATUS_ACCESS_VIOLATION,
            )
        told = _moved(kind, dll, here)
        if forkee.policy.repaired:
            told += yield from occupant(forkee, dll, dll.base, dll.size)
        raise ForkAborted("dll_list::alloc", told, dll, dll.base, dll.size, clobbered=True)


def _moved(kind: LinkCheck, dll: Dll, here: int) -> str:
    """What the era says of a linked DLL that is at *here*."""
    name = dll.path or dll.name
    offset = dll.data if kind is LinkCheck.SEGMENTS else 0
    ours, theirs = pointer(dll.base + offset), pointer(here + offset)
    if kind is LinkCheck.POSTED:
        return f"Location of {name} changed from {ours} (parent) to {theirs} (child)"
    if kind is LinkCheck.SEGMENTS:
        return f"data segment start: parent({ours}) != child({theirs})"
    return f"{name}: Loaded to different address: parent({ours}) != child({theirs})"


def _check_bounds(forkee: Forkee, dll: Dll) -> Iterator[Event]:
    """Right place, but is it the same file?  In another one the data or the bss ends elsewhere.

    ``repaired`` goes on as long as the parent's data fit in, as all do that compare handles.
    """
    size = _size_in_child(forkee, dll)
    if size == page_ceil(dll.size):
        return
    # What a file of another size has more or less of is modelled as its bss, the last in it.
    ours, theirs = dll.base + dll.bss_end, dll.base + dll.bss_end + size - page_ceil(dll.size)
    yield Checked("bss segment end", dll.name, ours, theirs)
    told = f"bss segment end: parent({pointer(ours)}) != child({pointer(theirs)})"
    if forkee.policy.repaired:
        if dll.bss_end <= size:
            return
        told = f"{dll.name} has {size:#x} bytes now, and its data end at {dll.bss_end:#x}"
    raise ForkAborted("dll_list::alloc", told, dll, dll.base, dll.size)


def _size_in_child(forkee: Forkee, dll: Dll) -> int:
    """Bytes of *dll*'s image in the child; the parent's where its bounds are not known."""
    if not dll.bss_end:
        return page_ceil(dll.size)
    image = forkee.host.child().allocation(dll.base)
    return image[-1].end - dll.base if image else 0


def push_data(forkee: Forkee, kind: DllKind, whose: str) -> Generator[Event, None, None]:
    """P11, P13: the parent copies data and bss of every DLL of *kind* into the child.

    whose: ``linked`` or ``loaded``, as the messages have it.  The parent copies what it has; where
    the child's file is another, smaller one, there are no pages to copy to.
    """
    for dll in forkee.dlls:
        if dll.kind is not kind:
            continue
        size = _size_in_child(forkee, dll)
        for what, start, end in (("data", dll.data, dll.data_end), ("bss", dll.bss, dll.bss_end)):
            if end > size:
                raise ParentGaveUp(
                    f"child_copy: {whose} dll {what} write copy failed,"
                    f" {pointer(dll.base + start)}..{pointer(dll.base + end)}, done 0,"
                    f" windows pid WINPID, Win32 error {ERROR_INVALID_ADDRESS}",
                    f"couldn't copy {whose} dll data/bss",
                )
        yield Copied("pushed", f"{whose} dll data and bss", dll.name)
