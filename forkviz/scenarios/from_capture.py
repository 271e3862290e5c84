"""from_capture: from a capture to the scenario that a simulated fork of it needs.

Which DLLs are in the parent's list: those that import the Cygwin DLL.  DLL_LINK are the ones that
the executable reaches by static imports, DLL_LOAD all others.  DLL_SELF are the runtime and the
executable.  Windows' own are not in the list: which of them was dlopened, a map does not tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from forkviz.core.address import hex_, page_ceil
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.image import Image
from forkviz.core.provenance import origin_of, place_text
from forkviz.core.region import Region, Source, basename, module_key
from forkviz.core.space import AddressSpace
from forkviz.core.text import listed as listed_names
from forkviz.errors import BadCapture, BadScenario
from forkviz.machine.dll import CYGWIN_DLLS, Dll, DllKind
from forkviz.machine.protocol.heaps_and_stack import main_stack
from forkviz.scenarios.clobber_evidence import clobbered
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.shown_law import shown_law
from forkviz.scenarios.unsure import unsure

__all__ = ["cygwin_modules", "derive_scenario"]


def derive_scenario(capture: Capture, policy: str | None = None) -> Scenario:
    """The scenario of *capture*.  What had to be assumed is in its notes, and marked as assumed.

    policy: the name of one; the law of the runtime that *capture* shows where it is left out.

    Raises BadCapture where there is no parent's map, no headers, or no Cygwin program in it, and
    where what it says can't be true of one process.
    """
    # A list of preferred places does not tell who imports the Cygwin DLL.
    capture = replace(capture, images=tuple(i for i in capture.images if i.headers))
    try:
        return _derived(capture, policy)
    except BadScenario as error:
        raise BadCapture(
            f"no scenario can be made of it: {error.what}",
            file=capture.title,
            hint="do its maps and images.json belong together, and are they complete?",
        ) from None


def _derived(capture: Capture, policy: str | None) -> Scenario:
    parent = capture.parent
    if parent is None:
        from forkviz.core.captures.next_capture import next_capture

        raise BadCapture(
            "there is no parent's map in it",
            file=capture.title,
            hint=next_capture(capture.findings)
            or "a bundle is a folder with parent.maps and images.json",
        )
    if not capture.images:
        raise BadCapture(
            "it has no headers of images, so it is not known which DLLs use Cygwin",
            file=capture.title,
            hint="put the map into a folder as parent.maps, and what `forkviz images DIR --json`"
            " prints beside it as images.json",
        )
    law = shown_law(capture)
    notes = list(law.notes)
    mapped = list(_mapped(capture, parent, notes))
    program = _program(capture, mapped)
    linked = _reached(program, mapped)
    ours = [m for m in mapped if _uses_cygwin(m) and m is not program]
    listed = list(_in_load_order(capture, ours, notes))
    listed += [*(m for m in mapped if m.file_key in CYGWIN_DLLS), program]
    notes += _other_sizes(parent, listed)
    there: dict[str | None, int] = {}
    for module in capture.child.modules() if capture.child is not None else ():
        there.setdefault(module.path, module.base)
    dlls = tuple(_of_kind(m, _kind(m, program, linked), there) for m in listed)
    if not any(dll.kind is DllKind.LOAD for dll in dlls):
        notes.append("no dlopened DLL is in the map: a child has nothing to load again")
    unmapped = _unmapped(capture, mapped)
    if unmapped:
        notes.append(
            f"{len(unmapped)} images that use Cygwin are not in the map, which may be cut: "
            + listed_names(unmapped)
        )
    taken = {m.base for m in listed}
    stack = main_stack(parent.space)
    if stack is not None:
        notes.append(
            f"the main thread is assumed to fork; its stack is assumed to be {hex_(stack)}"
        )
    child = tuple(_child(capture, parent, taken, dlls, notes))
    # What is in the way in every child alike is part of it.
    clobber, faults = clobbered(capture, parent, dlls, notes)
    if clobber is not None and AddressSpace(64, child).is_free(clobber.start, clobber.end):
        child = tuple(sorted((*child, clobber)))
    return Scenario(
        title=capture.title,
        bits=parent.space.bits,
        dlls=dlls,
        policy=law.policy if policy is None else policy,
        parent=tuple(_held(parent, taken)),
        child=child,
        notes=tuple(notes),
        faults=faults,
        stack=stack,
        caveats=(
            *capture.all_caveats(),
            *unsure(parent.space, AddressSpace(parent.space.bits, child)),
        ),
        conflicts=(*capture.conflicts, *law.conflicts),
        # A child that was not seen is assumed to have what the parent has.
        parent_origin=origin_of(parent),
        child_origin=origin_of(capture.child or parent),
    )


def cygwin_modules(capture: Capture) -> tuple[Module, ...]:
    """The parent's modules that import the Cygwin DLL, the executable left out, by address."""
    if capture.parent is None:
        return ()
    mapped = _mapped(capture, capture.parent, [])
    bases = {m.base for m in mapped if _uses_cygwin(m) and not _is_executable(m)}
    return tuple(m for m in capture.parent.modules() if m.base in bases)


# -- the DLL list --------------------------------------------------------------------------------


def _kind(dll: Dll, program: Dll, linked: set[int]) -> DllKind:
    """linked: the bases of what the executable reaches."""
    if dll is program or dll.file_key in CYGWIN_DLLS:
        return DllKind.SELF
    return DllKind.LINK if dll.base in linked else DllKind.LOAD


def _mapped(capture: Capture, parent: Process, notes: list[str]) -> Iterator[Dll]:
    """Each module of *parent* with what its headers say, the executable too, by address."""
    seen: set[str] = set()
    for module in parent.modules():
        image = capture.image(module.path)
        if image is None:
            notes.append(f"{module.name}: its headers are not in the capture, so it is left out")
        elif module.path.lower() in seen:
            notes.append(f"{module.name}: a second image of that file is left out of the list")
        else:
            seen.add(module.path.lower())
            yield _dll(module, image)


def _uses_cygwin(dll: Dll) -> bool:
    return any(module_key(name) in CYGWIN_DLLS for name in dll.imports)


def _is_executable(dll: Dll) -> bool:
    return dll.key.endswith(".exe")


def _unmapped(capture: Capture, mapped: list[Dll]) -> tuple[str, ...]:
    """Names of the images that import the Cygwin DLL and that the parent's map does not have."""
    there = {m.path.lower() for m in mapped if m.path}
    return tuple(
        image.name
        for image in capture.images
        if image.path.lower() not in there
        and any(basename(name).lower() in CYGWIN_DLLS for name in image.imports)
    )


def _program(capture: Capture, mapped: list[Dll]) -> Dll:
    programs = [m for m in mapped if _is_executable(m)]
    if not any(m.key in CYGWIN_DLLS or _uses_cygwin(m) for m in mapped):
        raise BadCapture(
            "no Cygwin DLL is mapped, and none is imported",
            file=capture.title,
            hint=f"a process that forks has one of {', '.join(sorted(CYGWIN_DLLS))}, and "
            f"images.json or a folder of its files shows which files import it",
        )
    for candidate in programs:
        if _uses_cygwin(candidate):
            return candidate
    raise BadCapture(
        "no executable in the map imports the Cygwin DLL",
        file=capture.title,
        hint="is the executable's row, and its entry in images.json, in the capture?",
    )


def _reached(program: Dll, mapped: list[Dll]) -> set[int]:
    """Bases of what the executable reaches by static imports."""
    by_key = _by_key(mapped)
    reached = {program.base}
    pending = [program]
    while pending:
        for name in pending.pop().imports:
            found = by_key.get(basename(name).lower())
            if found is not None and found.base not in reached:
                reached.add(found.base)
                pending.append(found)
    return reached


def _by_key(mapped: list[Dll]) -> dict[str, Dll]:
    """By file name, as an import has it: of several the first."""
    return {m.file_key: m for m in reversed(mapped)}


def _place(dll: Dll) -> tuple[str, int]:
    return dll.file_key, dll.base


def _in_load_order(capture: Capture, listed: list[Dll], notes: list[str]) -> Iterator[Dll]:
    """*listed* in the order in which their entry points ran: what a DLL imports before it."""
    log = capture.log
    logged: dict[tuple[str, int], int] = {}
    if log is not None and log.parent:
        loads = log.loaded_by(log.parent)
        logged = {(basename(e.path).lower(), e.base): i for i, e in enumerate(loads)}
    unlogged = [m for m in listed if _place(m) not in logged]
    if unlogged:
        notes.append(
            "a map does not show in which order DLLs were loaded: assumed by address for "
            + ", ".join(m.name for m in unlogged)
        )
    first = sorted(listed, key=lambda m: (logged.get(_place(m), len(logged)), m.base))
    by_key = _by_key(first)
    entered: set[int] = set()
    for root in first:
        stack = [(root, iter(root.imports))] if root.base not in entered else []
        entered.add(root.base)
        while stack:
            current, imports = stack[-1]
            found = (by_key.get(basename(name).lower()) for name in imports)
            needed = next((m for m in found if m and m.base not in entered), None)
            if needed is not None:
                entered.add(needed.base)
                stack.append((needed, iter(needed.imports)))
                continue
            stack.pop()
            yield current


def _other_sizes(parent: Process, listed: list[Dll]) -> Iterator[str]:
    """A note for each of *listed* that the map has in another size than the headers."""
    sizes = {module.base: module.size for module in parent.modules()}
    for dll in listed:
        if page_ceil(dll.size) != page_ceil(sizes[dll.base]):
            yield (
                f"{dll.name}: SizeOfImage is {hex_(dll.size)}, but {hex_(sizes[dll.base])} are "
                "mapped; the headers may be of another build"
            )


def _of_kind(dll: Dll, kind: DllKind, there: Mapping[str | None, int]) -> Dll:
    """*dll* as one of *kind*; *there*: the bases of the child's modules, by path."""
    child_base = there.get(dll.path) if kind is not DllKind.LOAD else None
    if child_base == dll.base:
        child_base = None
    return replace(dll, kind=kind, child_base=child_base)


def _dll(module: Module, image: Image) -> Dll:
    """*module* as a DLL of the list, dlopened as far as its headers tell."""
    # In some other linker's order they mean something else.
    ordered = image.data[1] <= image.bss[0] or image.bss == (0, 0)
    data, bss = (_bounds(image.data), _bounds(image.bss)) if ordered else (_UNKNOWN, _UNKNOWN)
    return Dll(
        name=module.name,
        kind=DllKind.LOAD,
        preferred=image.preferred,
        size=image.size_of_image,
        base=module.base,
        imports=image.imports,
        path=module.path or None,
        data=data[0],
        data_end=data[1],
        bss=bss[0],
        bss_end=bss[1],
        line=module.line or None,
        headers=place_text(image.file or basename(image.path), image.line) or None,
    )


_UNKNOWN = (None, None)


def _bounds(section: tuple[int, int]) -> tuple[int, int] | tuple[None, None]:
    """Start and end of a section; an image without it has 0 for both."""
    return section if section[1] else _UNKNOWN


# -- what else the processes hold ----------------------------------------------------------------


def _held(process: Process, without: set[int]) -> Iterator[Region]:
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


def _child(
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
        held = list(_held(child, ours))
        notes.append(
            f"the child's map was read after the fork; the DLLs of the list are removed from it "
            f"({child.file or 'child map'})"
        )
    else:
        held = [r._replace(source=Source.ASSUMED) for r in _held(parent, taken)]
        notes.append(
            "there is no map of the child, which is assumed to contain what the parent contains"
        )
    yield from sorted(held)
