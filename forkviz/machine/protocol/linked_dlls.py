"""linked_dlls: linked DLLs in the child, which the Windows loader mapped before Cygwin could do
anything.

Source: ``dll_list::alloc`` (the check in C5), ``frok::parent`` and ``child_copy`` (their data, in
P11; that of dlopened DLLs, in P13).
"""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import page_ceil
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Child, FindModule, Steps
from forkviz.machine.events import Checked, Copied
from forkviz.machine.forkee import ChildDied, Forkee, pointer
from forkviz.machine.occupant import occupant
from forkviz.machine.policy import LinkCheck
from forkviz.machine.protocol.abort import abort, terminate
from forkviz.machine.protocol.exits import STATUS_ACCESS_VIOLATION
from forkviz.machine.shown import inline, shown

__all__ = ["check_links", "push_data"]

#: What is compared of a linked DLL, by the check; it is shown even without a check.
_COMPARED = {
    LinkCheck.NONE: "place (which nobody compares)",
    LinkCheck.SEGMENTS: "data and bss",
    LinkCheck.POSTED: "handle",
    LinkCheck.HANDLE: "handle",
}
#: GetLastError of a copy into pages that are not there.
ERROR_INVALID_ADDRESS = 487


@shown("alloc", "dll_list::alloc; patch 1/5 fork-clean-exit")
def check_links(forkee: Forkee) -> Steps[None]:
    """C5: each linked DLL finds its entry in the inherited list (``dll_list::alloc``).

    A wrong place can't be repaired.
    """
    for dll in forkee.linked():
        here = (yield FindModule(_COMPARED[forkee.policy.compared], dll)).child
        if here == dll.base:
            if forkee.policy.compared is LinkCheck.SEGMENTS or forkee.policy.repaired:
                yield from check_bounds(forkee, dll)
            continue
        if forkee.policy.compared is LinkCheck.NONE:
            # it goes unseen, and the first pointer into it is wrong
            raise ChildDied(
                f"{dll.name} is elsewhere, nobody notices, and the first pointer into it is wrong",
                STATUS_ACCESS_VIOLATION,
            )
        if forkee.policy.compared is LinkCheck.SEGMENTS:
            data = dll.data or 0  # where nothing is known of it, the image's start
            ours, theirs = dll.base + data, here + data
            text = f"data segment start: parent({pointer(ours)}) != child({pointer(theirs)})"
        elif forkee.policy.compared is LinkCheck.POSTED:
            text = f"Location of {_file(dll)} changed from {pointer(dll.base)} (parent)"
            text += f" to {pointer(here)} (child)"
        else:
            text = f"{_file(dll)}: Loaded to different address:"
            text += f" parent({pointer(dll.base)}) != child({pointer(here)})"
        if forkee.policy.repaired:
            text += yield from occupant(forkee, dll, dll.base, dll.size)
        yield from abort(
            forkee,
            "dll_list::alloc",
            text,
            dll,
            dll.base,
            dll.size,
            clobbered=True,
        )


def _file(dll: Dll) -> str:
    return dll.path or dll.name


@shown("check_bounds", "dll_list::alloc; patch 1/5 fork-clean-exit")
def check_bounds(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Right place, but is it the same file?  In another one the data or the bss ends elsewhere.

    ``repaired`` goes on as long as the parent's data fit in, as all do that compare handles.
    """
    if dll.bss_end is None:
        return  # no capture says where they end
    size = _size_in((yield Child()), dll)
    if size == page_ceil(dll.size):
        return
    # another file; what it has more or less of is modelled as bss
    end = dll.bss_end
    ours = dll.base + end
    theirs = ours + size - page_ceil(dll.size)
    yield Checked("bss segment end", dll.name, ours, theirs)
    if forkee.policy.repaired:
        if end <= size:
            return  # the parent's data fit in
        yield from abort(
            forkee,
            "dll_list::alloc",
            f"{dll.name} has {size:#x} bytes now, and its data end at {end:#x}",
            dll,
            dll.base,
            dll.size,
        )
    yield from abort(
        forkee,
        "dll_list::alloc",
        f"bss segment end: parent({pointer(ours)}) != child({pointer(theirs)})",
        dll,
        dll.base,
        dll.size,
    )


def _parts(dll: Dll) -> Iterator[tuple[str, int, int]]:
    """What is known to be copied of *dll*: its name, and where it begins and ends in the image."""
    for what, start, end in (("data", dll.data, dll.data_end), ("bss", dll.bss, dll.bss_end)):
        if end is not None:
            yield what, start or 0, end


def _size_in(child: AddressSpace, dll: Dll) -> int:
    """Bytes of *dll*'s image in *child*, 0 where it is not there."""
    image = child.allocation(dll.base)
    return image[-1].end - dll.base if image else 0


@inline
def check_room(forkee: Forkee, dll: Dll, whose: str) -> Steps[None]:
    """The parent gives up where the child's image of *dll* ends before its data or bss do."""
    size = _size_in((yield Child()), dll)
    for what, start, end in _parts(dll):
        if end > size:
            # a smaller file has no pages to write to
            yield from terminate(
                forkee,
                f"child_copy: {whose} dll {what} write copy failed,"
                f" {pointer(dll.base + start)}..{pointer(dll.base + end)}, done 0,"
                f" windows pid WINPID, Win32 error {ERROR_INVALID_ADDRESS}",
                f"couldn't copy {whose} dll data/bss",
            )


@shown("push_data", "frok::parent, child_copy")
def push_data(forkee: Forkee, dlls: tuple[Dll, ...], whose: str) -> Steps[None]:
    """P11, P13: the parent copies data and bss of every one of *dlls* into the child.

    whose: ``linked`` or ``loaded``, as the messages have it.  The parent copies what it has; where
    the child's file is another, smaller one, there are no pages to copy to.
    """
    for dll in dlls:
        if dll.bss_end is not None:
            yield from check_room(forkee, dll, whose)
        yield Copied("pushed", f"{whose} dll data and bss", dll.name)
