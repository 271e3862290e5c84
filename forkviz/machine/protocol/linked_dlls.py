"""links: linked DLLs in the child, which the Windows loader mapped before Cygwin could do anything.

Source: ``dll_list::alloc`` (the check in C5), ``frok::parent`` and ``child_copy`` (their data, in
P11; that of dlopened DLLs, in P13).
"""

from __future__ import annotations

from forkviz.core.address import page_ceil
from forkviz.core.law.names import dll_name
from forkviz.core.law.texts import TextId, write
from forkviz.core.region import State
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.effects import Child, FindModule, Steps
from forkviz.machine.events import Checked, Copied
from forkviz.machine.forkee import ChildDied, Forkee, pointer
from forkviz.machine.occupant import occupant
from forkviz.machine.policy import LinkCheck
from forkviz.machine.protocol.abort import abort, terminate
from forkviz.machine.protocol.dll_list import is_found
from forkviz.machine.protocol.exits import STATUS_ACCESS_VIOLATION
from forkviz.machine.shown import shown

__all__ = ["check_links", "push_data"]

#: What is compared of a linked DLL, by the check; it is shown even without a check.
_COMPARED = {
    LinkCheck.NONE: "place (which nobody compares)",
    LinkCheck.SEGMENTS: "data and bss",
    LinkCheck.POSTED: "handle",
    LinkCheck.HANDLE: "handle",
}
#: What is compared of one that does not find its entry; a new entry is appended in the child.
NOT_FOUND = "place (its name is not in the list, so nothing is compared)"
#: What is compared of a linked DLL that the child found in another folder.
OTHER_FILE = "bss segment end (of a file in another folder)"
#: GetLastError of a copy into pages that are not there.
ERROR_INVALID_ADDRESS = 487


@shown("alloc", "dll_list::alloc; patch 1/5 fork-clean-exit")
def check_links(forkee: Forkee) -> Steps[None]:
    """C5: each linked DLL finds its entry in the inherited list (``dll_list::alloc``).

    A wrong place can't be repaired.
    """
    for dll in forkee.linked():
        if not is_found(dll, forkee.policy):
            yield FindModule(NOT_FOUND, dll)
            continue
        here = (yield FindModule(_COMPARED[forkee.policy.compared], dll)).child
        if here == dll.base:
            yield from check_file(forkee, dll)
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
            ours, theirs = dll.base + dll.data, here + dll.data
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


@shown("check_file", "dll_list::alloc (2012)")
def check_file(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Right place and file name, another path: since 1.7.12 it must be the same DLL.

    Of data and bss the bounds are compared, but for the end of the data.
    """
    policy = forkee.policy
    if not policy.checks_file or dll.child_path in ("", dll.path):
        return
    ours = dll.base + (dll.bss_end if dll.bss_end > 0 else dll.size)
    theirs = ours + _size_in((yield Child()), dll, known=True) - page_ceil(dll.size)
    yield Checked(OTHER_FILE, dll.name, ours, theirs)
    if ours != theirs:
        text = write(
            policy.era,
            TextId.OTHER_DLL,
            dll=dll_name(dll.path or dll.name),
            other=dll_name(dll.child_path),
        )
        yield from abort(forkee, "dll_list::alloc", text, dll, dll.base, dll.size, clobbered=True)


def _file(dll: Dll) -> str:
    return dll.path or dll.name


@shown("check_bounds", "dll_list::alloc; patch 1/5 fork-clean-exit")
def check_bounds(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Right place, but is it the same file?  In another one the data or the bss ends elsewhere.

    ``repaired`` goes on as long as the parent's data fit in, as all do that compare handles.
    """
    size = _size_in((yield Child()), dll)
    if size == page_ceil(dll.size):
        return
    # another file; what it has more or less of is modelled as bss
    ours = dll.base + dll.bss_end
    theirs = ours + size - page_ceil(dll.size)
    yield Checked("bss segment end", dll.name, ours, theirs)
    if forkee.policy.repaired:
        if dll.bss_end <= size:
            return  # the parent's data fit in
        yield from abort(
            forkee,
            "dll_list::alloc",
            f"{dll.name} has {size:#x} bytes now, and its data end at {dll.bss_end:#x}",
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


def is_missing(child: AddressSpace, start: int, end: int) -> bool:
    """Whether *child* has nothing to write to at *start*, where a parent's data begin."""
    there = child.at(start)
    return start < end and (there is None or there.state is not State.COMMITTED)


def _parts(dll: Dll) -> tuple[tuple[str, int, int], ...]:
    """What is copied of *dll*: its name, and where it begins and ends in the image.

    Of one whose bounds are not known nothing is; the first entry of a first process, which may be
    elsewhere unseen, is taken to be data as a whole.
    """
    if dll.nameless and not (dll.data_end or dll.bss_end):
        return (("data", 0, dll.size),)
    return ("data", dll.data, dll.data_end), ("bss", dll.bss, dll.bss_end)


def _size_in(child: AddressSpace, dll: Dll, *, known: bool = False) -> int:
    """Bytes of *dll*'s image in *child*; the parent's where its bounds are not *known*."""
    if not (known or dll.bss_end):
        return page_ceil(dll.size)
    image = child.allocation(dll.base)
    return image[-1].end - dll.base if image else 0


@shown("push_data", "frok::parent, child_copy")
def push_data(forkee: Forkee, dlls: tuple[Dll, ...], whose: str) -> Steps[None]:
    """P11, P13: the parent copies data and bss of every one of *dlls* into the child.

    whose: ``linked`` or ``loaded``, as the messages have it.  The parent copies what it has; where
    the child's file is another, smaller one, there are no pages to copy to.
    """
    for dll in dlls:
        size = _size_in((yield Child()), dll)
        for what, start, end in _parts(dll):
            if end > size or is_missing((yield Child()), dll.base + start, dll.base + end):
                # a smaller file has no pages to write to
                yield from terminate(
                    forkee,
                    f"child_copy: {whose} dll {what} write copy failed,"
                    f" {pointer(dll.base + start)}..{pointer(dll.base + end)}, done 0,"
                    f" windows pid WINPID, Win32 error {ERROR_INVALID_ADDRESS}",
                    f"couldn't copy {whose} dll data/bss",
                )
        yield Copied("pushed", f"{whose} dll data and bss", dll.name)
