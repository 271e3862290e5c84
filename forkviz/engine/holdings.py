"""holdings: what parent and child of a capture hold beside the DLLs of the list.

Of a child that nobody saw it is what the parent holds, and what a log of its failure tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from forkviz.core.address import SLOT, hex_
from forkviz.core.capture import Capture, Module, Process
from forkviz.core.forklog import ForkLog
from forkviz.core.region import Kind, Region, Source, State, Use, basename
from forkviz.core.space import AddressSpace
from forkviz.engine.dll import Dll

__all__ = ["CYGWIN_DLLS", "child_holds", "held", "taken_place"]

#: The runtime's names: a DLL that imports one of them is in the list.
CYGWIN_DLLS = frozenset({"cygwin1.dll", "msys-2.0.dll", "msys-1.0.dll"})


def held(process: Process, without: set[int]) -> Iterator[Region]:
    """The regions of *process*, but for the allocations at *without*; like neighbours joined."""
    last: Region | None = None
    for region in process.space:
        if region.base in without:
            continue
        if last is not None and _joins(last, region):
            last = last._replace(end=region.end, protect="")
            continue
        if last is not None:
            yield last
        last = region._replace(allocation=region.base)
    if last is not None:
        yield last


def _joins(a: Region, b: Region) -> bool:
    same = (a.base, a.state, a.kind, a.name) == (b.base, b.state, b.kind, b.name)
    return same and a.end == b.start


def child_holds(
    capture: Capture,
    parent: Process,
    taken: set[int],
    dlls: tuple[Dll, ...],
    notes: list[str],
) -> Iterator[Region]:
    """What the child holds before the first call: as observed, or as the parent has it."""
    child = capture.child
    if child is not None:
        listed = {dll.path for dll in dlls}
        ours = {m.base for m in child.modules() if m.path in listed}
        found = list(held(child, ours))
        notes.append(
            f"the child's map was read after the fork; the DLLs of the list are taken out of it "
            f"({child.file or 'child map'})"
        )
    else:
        found = [r._replace(source=Source.ASSUMED) for r in held(parent, taken)]
        notes.append("there is no map of the child: assumed to hold what the parent holds")
    clobber = _clobber(capture, parent, dlls, notes)
    if clobber is not None and AddressSpace(64, found).is_free(clobber.start, clobber.end):
        found.append(clobber)
    yield from sorted(found)


def _clobber(
    capture: Capture, parent: Process, dlls: Iterable[Dll], notes: list[str]
) -> Region | None:
    """What the log says is in a DLL's place, and who may be there."""
    if capture.log is None:
        return None
    suspects = _suspects(capture, parent)
    taken = taken_place(capture.log, dlls, notes, [suspect.name for suspect in suspects])
    for suspect in suspects if taken is not None else ():
        notes.append(
            f"suspect: {suspect.path} is neither Windows' nor does it use Cygwin, "
            "and its code runs in the child before Cygwin's"
        )
    return taken


def taken_place(
    log: ForkLog, dlls: Iterable[Dll], notes: list[str], suspects: Sequence[str] = ()
) -> Region | None:
    """What *log* says is in a DLL's place: the address is known, its size and owner are not."""
    abort = log.abort
    if abort is None or abort.address < 0 or abort.phase not in ("C3", "C7"):
        return None
    if not any(dll.base == abort.address for dll in dlls):
        notes.append(f"{log.file}:{abort.line} names {hex_(abort.address)}, where no DLL is")
        return None
    notes.append(
        f"{log.file}:{abort.line} says that {hex_(abort.address)} is occupied; by what, and how "
        f"far, it does not say: assumed {hex_(SLOT)} bytes"
    )
    by = f", perhaps by {' or '.join(suspects)}" if suspects else ""
    return Region(
        abort.address,
        abort.address + SLOT,
        State.RESERVED,
        Kind.PRIVATE,
        abort.address,
        "",
        f"taken{by} ({log.file}:{abort.line})",
        Use.INJECTED,
        Source.ASSUMED,
    )


def _suspects(capture: Capture, parent: Process) -> list[Module]:
    """Modules that are neither Windows' nor Cygwin's, and in the child too as far as is known."""
    log = capture.log
    in_child = None
    if log is not None and log.child:
        in_child = {basename(e.path).lower() for e in log.loaded_by(log.child)}
    found = []
    for module in parent.modules():
        image = capture.image(module.path)
        name = module.name.lower()
        path = module.path.replace("\\", "/").lower()
        # Wine keeps its own in folders such as x86_64-windows.
        windows = "/windows/" in path or "-windows/" in path
        if windows or name in CYGWIN_DLLS or image is None or image.is_executable:
            continue
        uses_cygwin = any(basename(i).lower() in CYGWIN_DLLS for i in image.imports)
        if not uses_cygwin and (in_child is None or name in in_child):
            found.append(module)
    return found
