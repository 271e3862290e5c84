"""linked_dlls: the check that each Cygwin DLL makes as it attaches, and the parent's copies.

Source: ``dll_list::alloc``, ``frok::parent`` and ``child_copy`` (data and bss of linked DLLs in
P11, of dlopened ones in P13).

The entry point of every Cygwin DLL calls the runtime: of a linked one in C5, of a dlopened one
inside LoadLibrary, before the loader returns, and so does that of one which a load drags in.  A
trial map calls no entry point.
"""

from __future__ import annotations

from forkviz.core.address import PAGE, page_ceil
from forkviz.core.law.text_id import TextId
from forkviz.core.region import Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.dll_list import is_found
from forkviz.machine.effects import Child, FindModule, Steps
from forkviz.machine.events import Call, Checked, Copied, Drifted
from forkviz.machine.forkee import Forkee
from forkviz.machine.occupant import occupant
from forkviz.machine.policy import LinkCheck, Policy
from forkviz.machine.protocol.abort import abort, give_up_saying, terminate
from forkviz.machine.protocol.saying import WINPID, name_of
from forkviz.machine.shown import inline, shown

__all__ = ["OVERWRITTEN", "check_attached", "check_links", "image_at", "push_data"]

#: Looked up once: in Python 3.11 a member of an enumeration costs as much as a small tuple.
_NONE, _SEGMENTS, _POSTED = LinkCheck.NONE, LinkCheck.SEGMENTS, LinkCheck.POSTED
_IMAGE = Use.IMAGE
#: What is compared of an attaching DLL, by the check; it is shown even without a check.
_COMPARED = {
    LinkCheck.NONE: "place (which is not compared)",
    LinkCheck.SEGMENTS: "data and bss",
    LinkCheck.POSTED: "handle",
    LinkCheck.HANDLE: "handle",
}
#: What is compared of one that does not find its entry; a new entry is appended in the child.
NOT_FOUND = "place (its name is not in the list, so nothing is compared)"
#: What is compared of a linked DLL that the child found in another folder.
OTHER_FILE = "bss segment end (of a file in another folder)"
#: The use of a linked DLL that is elsewhere in a child that goes on all the same.
OVERWRITTEN = "linked DLL, unseen"
#: GetLastError of a copy if only a part of it has pages to be written to.
ERROR_PARTIAL_COPY = 299


@shown("check_links", "dll_list::alloc, of what attached before the runtime's own start")
def check_links(forkee: Forkee) -> Steps[None]:
    """C5: each linked DLL, and what it dragged in, finds its entry in the inherited list.

    A wrong place can't be repaired.
    """
    for dll in forkee.at_start():
        if not is_found(dll, forkee.policy):
            yield FindModule(NOT_FOUND, dll)
            continue
        here = (yield FindModule(_COMPARED[forkee.policy.compared], dll)).child
        yield from alloc(forkee, dll, here)


@inline
def check_attached(forkee: Forkee, load: Call) -> Steps[None]:
    """Inside LoadLibrary: each DLL that *load* attached finds its entry, in order."""
    policy = forkee.policy
    if policy.compared is _NONE or policy.compared is _POSTED:
        return  # nothing is compared, or linked ones alone
    for one in load.attached:
        own = forkee.entry(one.name)
        if own is not None and own.registers and is_found(own, policy):
            yield Checked(_COMPARED[policy.compared], own.name, own.base, one.base)
            yield from alloc(forkee, own, one.base)


@shown("alloc", "dll_list::alloc; patch 1/5 fork-clean-exit")
def alloc(forkee: Forkee, dll: Dll, here: int) -> Steps[None]:
    """*dll*, which is at *here*, is compared with what the parent's list has of it."""
    policy = forkee.policy
    if here == dll.base:
        if policy.checks_file and dll.child_path not in (None, dll.path):
            yield from check_file(forkee, dll)
        if (policy.compared is _SEGMENTS or policy.repaired) and dll.bss_end:
            yield from check_bounds(forkee, dll, dll.bss_end)
        return
    if policy.compared is _NONE:
        # it goes unseen until its data are copied
        forkee.miss(dll, here)
        return
    more = ""
    if policy.repaired:
        more = yield from occupant(forkee, dll, dll.base, dll.size)
    if policy.compared is _SEGMENTS:
        yield from abort(
            forkee, TextId.DATA_START, dll, dll.base, dll.size, more,
            parent=dll.base + (dll.data or 0), child_at=here + (dll.data or 0),
        )  # fmt: skip
    elif policy.compared is _POSTED:
        yield from abort(forkee, TextId.MOVED, dll, dll.base, dll.size, more, child_at=here)
    else:
        yield from abort(
            forkee, TextId.LOADED_ELSEWHERE, dll, dll.base, dll.size, more, child_at=here
        )


@shown("check_file", "dll_list::alloc (2012)")
def check_file(forkee: Forkee, dll: Dll) -> Steps[None]:
    """Right place and file name, another path: since 1.7.12 it must be the same DLL.

    Of data and bss the bounds are compared, but for the end of the data.
    """
    ours = dll.base + (dll.bss_end or dll.size)
    theirs = ours + _size_in((yield Child()), dll) - page_ceil(dll.size)
    yield Checked(OTHER_FILE, dll.name, ours, theirs)
    if ours != theirs:
        other = name_of(dll.child_path)
        yield from abort(forkee, TextId.OTHER_DLL, dll, dll.base, dll.size, other=other)


@shown("check_bounds", "dll_list::alloc; patch 1/5 fork-clean-exit")
def check_bounds(forkee: Forkee, dll: Dll, end: int) -> Steps[None]:
    """Right place, but is it the same file?  In another one the data or the bss ends elsewhere.

    end: RVA of the end of the parent's bss.
    ``repaired`` goes on as long as the parent's data fit in, as all do that compare handles.
    """
    size = _size_in((yield Child()), dll)
    if size == page_ceil(dll.size):
        return
    # another file; what it has more or less of is modelled as bss
    ours = dll.base + end
    theirs = ours + size - page_ceil(dll.size)
    yield Checked("bss segment end", dll.name, ours, theirs)
    if forkee.policy.repaired:
        if end <= size:
            return  # the parent's data fit in
        yield from give_up_saying(
            forkee,
            "dll_list::alloc",
            f"{dll.name} has {size:#x} bytes now, and its data end at {end:#x}",
            dll,
            dll.base,
            dll.size,
        )
    yield from abort(forkee, TextId.BSS_END, dll, dll.base, dll.size, parent=ours, child_at=theirs)


def _parts(dll: Dll, child: AddressSpace) -> list[tuple[str, int, int]]:
    """What is copied of *dll*: its name, and where it begins and ends in the image.

    Where that is not known, it fits in wherever the child has the DLL; for one that is not there it
    is taken to be all that is behind the headers, or behind where its data begin.
    """
    parts = []
    if not dll.bss_end and not dll.data_end and image_at(child, dll) is None:
        begin = dll.data or PAGE
        parts.append(("data", begin, max(dll.size, begin + 1)))
    if dll.data_end is not None:
        parts.append(("data", dll.data or 0, dll.data_end))
    if dll.bss_end is not None:
        parts.append(("bss", dll.bss or 0, dll.bss_end))
    return parts


def image_at(child: AddressSpace, dll: Dll) -> Region | None:
    """*dll*'s image, if the child has it where the parent has it."""
    there = child.at(dll.base)
    if there is None or there.use is not _IMAGE:
        return None
    return there if there.name == dll.name or there.name.lower() == dll.key else None


def _size_in(child: AddressSpace, dll: Dll) -> int:
    """Bytes of *dll*'s image in *child*, 0 where it is not there."""
    image = child.allocation(dll.base)
    return image[-1].end - dll.base if image else 0


def told_of_copy(policy: Policy, whose: str) -> TextId | None:
    """What the parent says beside child_copy's line, which is all that it says of loaded DLLs."""
    if whose == "linked" and policy.clean_exit:
        return TextId.LINKED_NOT_COPIED
    return None


@shown("push_data", "frok::parent, child_copy")
def push_data(forkee: Forkee, dlls: tuple[Dll, ...], whose: str) -> Steps[None]:
    """P11, P13: the parent copies data and bss of every one of *dlls* into the child.

    whose: ``linked`` or ``loaded``, as the messages have it.  The parent copies what it has to
    where it has it.  A child whose file is another, smaller one has no pages there; one that has
    the DLL elsewhere, unseen, may have nothing there, or something that is overwritten.
    """
    told = told_of_copy(forkee.policy, whose)
    if not dlls:
        return
    child: AddressSpace = yield Child()
    for dll in dlls:
        for what, start, end in _parts(dll, child):
            done = reachable(child, dll, start, end)
            if done < end - start:
                # there are no pages to write to
                yield from terminate(
                    forkee, TextId.COPY_WRITTEN, told, what=f"{whose} dll {what}",
                    start=dll.base + start, end=dll.base + end, done=0, windows=WINPID,
                    error=ERROR_PARTIAL_COPY if done else forkee.system.nothing_there,
                )  # fmt: skip
        yield Copied("pushed", f"{whose} dll data and bss", dll.name)
        if dll.name in forkee.unseen:
            # something else was overwritten
            yield Drifted(dll.name, OVERWRITTEN, dll.base, forkee.unseen[dll.name])


def reachable(child: AddressSpace, dll: Dll, start: int, end: int) -> int:
    """How many bytes from *start* on, an RVA of *dll*, the parent can write into *child*.

    Where its image is, all that is within it; else what is committed there, whatever it is.
    """
    if image_at(child, dll) is not None:
        # what the file has less of is modelled as missing pages at its end
        size = _size_in(child, dll)
        return end - start if end <= size else 0
    here = dll.base + start
    while here < dll.base + end:
        region = child.at(here)
        if region is None or region.state is not State.COMMITTED:
            break
        here = region.end
    return min(here - dll.base, end) - start
