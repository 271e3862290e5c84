"""program: the runtime and the executable in the child, which must be where the parent has them.

Source: ``cygheap_fixup_in_child`` (the base of the runtime's heap, to 3.3.6), ``handle_fork`` (the
runtime's data, and the executable's runtime pseudo-relocations), ``dll_list::track_self`` (3.0).

That the executable crashes the child is inferred: a table at the parent's address is read, and
where the executable has none nothing crashes.  No run has shown it.
"""

from __future__ import annotations

from typing import NamedTuple, NoReturn

from forkviz.core.law.changes import FIRST_CHECKED
from forkviz.core.law.names import dll_name
from forkviz.core.law.texts import TextId, framed, write
from forkviz.core.region import Kind, Region, Use, basename, module_key
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import CYGWIN_DLLS, DllKind
from forkviz.machine.effects import Child, FindModule, Parent, Steps
from forkviz.machine.events import Aborted, Checked, ChildEnded, Copied, Printed
from forkviz.machine.forkee import ChildDied, ChildGone, Forkee, pointer
from forkviz.machine.protocol.abort import abort
from forkviz.machine.protocol.exits import API_FATAL
from forkviz.machine.protocol.saying import STDERR, WINPID, era_of, line, said, where
from forkviz.machine.shown import shown

__all__ = [
    "Pair",
    "check_base",
    "is_executable",
    "is_program",
    "pull_dll_data",
    "relocate",
    "track_self",
]

#: Bytes of the runtime's heap at the end of its image (3.0.7); its start differs by release.
CYGHEAP_SIZE = 0x302000
#: GetLastError of a copy, part of whose memory is not there.
ERROR_PARTIAL_COPY = 299


class Pair(NamedTuple):
    """The runtime or the executable in both processes.

    name: file name.  parent, child: its bases.  size: in the child.
    """

    name: str
    parent: int
    child: int
    size: int


def is_program(name: str) -> bool:
    """Whether an image of that name is a runtime of Cygwin's or an executable."""
    return module_key(name) in CYGWIN_DLLS or is_executable(name)


def is_executable(name: str) -> bool:
    """Whether an image of that name is an executable."""
    return module_key(name).endswith(".exe")


def path_of_program(parent: AddressSpace) -> str:
    """The executable's path, as the parent's map has it."""
    return next(
        (r.name for r in parent if r.use is Use.IMAGE and r.name.lower().endswith(".exe")),
        "program.exe",
    )


def _programs(space: AddressSpace) -> tuple[dict[str, Region], dict[str, Region]]:
    """The executables and the runtimes of *space*, by their keys."""
    image = Use.IMAGE
    found: dict[bool, list[tuple[str, Region]]] = {False: [], True: []}
    for region in space:
        if region.use is image and is_program(region.name):
            key = module_key(region.name)
            if region.kind is Kind.IMAGE and region.start == region.base:
                found[key in CYGWIN_DLLS].append((key, region))
    return dict(reversed(found[False])), dict(reversed(found[True]))


def _own(parent: AddressSpace, *, runtime: bool) -> dict[str, Region]:
    """The runtimes, or the executables, of *parent*, by their keys."""
    return parent.derived(_programs)[runtime]


def _pair(ours: dict[str, Region], child: AddressSpace, *, runtime: bool) -> Pair | None:
    """That of *ours* which *child* has, too; None where it has none."""
    theirs = child.derived(_programs)[runtime]
    key = next((key for key in reversed(ours) if key in theirs), None)
    if key is None:
        return None
    here, there = ours[key], theirs[key]
    size = child.allocation(there.base)[-1].end - there.base
    return Pair(basename(here.name), here.base, there.base, size)


@shown("cygheap_fixup_in_child", "cygheap_fixup_in_child")
def check_base(forkee: Forkee) -> Steps[None]:
    """C2: the runtime's heap, a section of its image, must be at the parent's address (to 3.3.6).

    In a runtime that is elsewhere it is not.  The child does not know yet that it is a forkee.
    """
    if not forkee.policy.base_check:
        return  # nothing is compared
    ours = _own((yield Parent()), runtime=True)
    runtime = _pair(ours, (yield Child()), runtime=True) if ours else None
    if runtime is None:
        return  # no map says where it is
    yield Checked(runtime.name, None, runtime.parent, runtime.child)
    if runtime.parent != runtime.child:
        yield from mismatch(forkee, runtime)


@shown("mismatch", "api_fatal")
def mismatch(forkee: Forkee, runtime: Pair) -> Steps[NoReturn]:
    """api_fatal, before the process has a record to write its exit status to, so it crashes."""
    era = forkee.policy.era
    heap = max(runtime.size - CYGHEAP_SIZE, 0)
    at = {"parent": runtime.parent + heap, "child_at": runtime.child + heap}
    message = write(era, TextId.MISMATCH, **at)
    # before 2011-11-24 the check came later; which code that gives is not settled
    code = forkee.system.attach_crash if era.has(FIRST_CHECKED) else API_FATAL
    yield Aborted(
        forkee.phase, "cygheap_fixup_in_child", message, None, runtime.parent, runtime.size, code
    )  # fmt: skip
    if forkee.policy.repaired:
        yield from forkee.release_all()
    program = dll_name(path_of_program((yield Parent()))).win
    text = framed(era, TextId.MISMATCH, program=program, **at)
    yield Printed("child", text, STDERR, TextId.MISMATCH, era.name)
    yield ChildEnded(code, clean=False, destructors=False)
    raise ChildGone(message, code)


@shown("pull_dll_data", "handle_fork, child_copy")
def pull_dll_data(forkee: Forkee, parent: AddressSpace, what: str) -> Steps[None]:
    """C3: the child reads the runtime's data and bss from its parent, at its *own* addresses.

    Since 3.4 nothing has compared them before.  Where they differ the parent has nothing there; the
    result is ignored, and the list of DLLs, which is part of that data, stays empty.
    """
    ours = _own(parent, runtime=True)
    runtime = _pair(ours, (yield Child()), runtime=True) if ours else None
    if runtime is None or runtime.parent == runtime.child:
        yield Copied("pulled", what)
        return
    forkee.forget_dlls()
    if what == "dll data":
        yield Checked(runtime.name, None, runtime.parent, runtime.child)
        yield _not_read(forkee, what, runtime.child, runtime.child + runtime.size)


def _not_read(forkee: Forkee, what: str, start: int, end: int) -> Printed:
    """What child_copy says of a range that the parent has not."""
    policy = forkee.policy
    message = said(
        policy, TextId.COPY_READ,
        what=what, start=start, end=end, done=0, windows=WINPID, error=ERROR_PARTIAL_COPY,
    )  # fmt: skip
    return Printed(
        "child",
        line(policy, TextId.COPY_READ, message),
        where(policy, TextId.COPY_READ, quiet=forkee.quiet),
        TextId.COPY_READ,
        era_of(policy, TextId.COPY_READ),
    )


@shown("relocate", "handle_fork, _pei386_runtime_relocator")
def relocate(forkee: Forkee, parent: AddressSpace) -> Steps[None]:
    """C3: the executable's runtime pseudo-relocations, by a table at the parent's address of it.

    If the executable is elsewhere, nothing is there, and the child crashes within the runtime's
    attach (inferred).  Without a table the copy of its data fails instead, and that is ignored.
    """
    ours = _own(parent, runtime=False)
    program = _pair(ours, (yield Child()), runtime=False) if ours else None
    if program is None or program.parent == program.child:
        return
    yield Checked(program.name, None, program.parent, program.child)
    if forkee.pseudo_relocs:
        raise ChildDied(
            f"{program.name} is elsewhere, and its pseudo-relocations are looked for at"
            f" {pointer(program.parent)}",
            forkee.system.attach_crash,
        )
    end = program.parent + program.size
    yield _not_read(forkee, "data", program.parent, end)


@shown("track_self", "dll_list::track_self")
def track_self(forkee: Forkee) -> Steps[None]:
    """C8, since 3.0.0: the child looks for its runtime and its executable, and compares handles."""
    for dll in forkee.dlls:
        if dll.kind is not DllKind.SELF or dll.nameless:
            continue
        here = (yield FindModule("handle", dll)).child
        if here == dll.base:
            continue
        yield from abort(forkee, TextId.LOADED_ELSEWHERE, dll, dll.base, dll.size, child_at=here)
