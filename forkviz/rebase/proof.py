"""proof: the fork of a captured process on the model, with its files where a plan puts them.

A DLL that moves prefers its new place, and is there in the parent if that is free.  One that the
parent had to put elsewhere goes home where the moves make its place free.  All else stays as it was
captured, so that what only a restart would change is not taken for an effect of the moves.

A map of the parent alone does not show why its fork fails.  Where a DLL is not at home, its place
is one that Windows had free at that moment, and a fork that needs it again lives by luck: the model
then takes that place in the child.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from forkviz.core.address import page_ceil, slot_floor
from forkviz.core.captures.capture import Capture, Module
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture, BadInput, Overlap
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import CYGWIN_DLLS, Dll, DllKind
from forkviz.machine.driver import run_fork
from forkviz.machine.policy import get_policy
from forkviz.readers.images.pe import read_pe
from forkviz.rebase.avoid import matched
from forkviz.rebase.placed import PlacedImage
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

__all__ = ["Proof", "Tried", "forked", "prove", "scenario_with", "tried", "with_headers"]

#: Of an image by its width.
_MACHINES = {64: "amd64", 32: "i386"}


@dataclass(frozen=True, slots=True)
class Proof:
    """How a captured fork goes on the model, before and after moves.

    before: whether it succeeds as it was captured.  after: whether it succeeds with the moves, and
    every moved DLL of the process is at its new place.  message: the child's last words where it
    fails.  assumed: the DLLs that the parent has where Windows happened to put them; the child is
    taken to have something else there.
    """

    before: bool
    after: bool
    message: str = ""
    assumed: tuple[str, ...] = ()

    @property
    def helps(self) -> bool | None:
        """Whether the moves are the cure; None where the fork succeeds without them as well."""
        if not self.after:
            return False
        return None if self.before else True


@dataclass(frozen=True, slots=True)
class Tried:
    """The fork of a captured process on the model, without moves and with them.

    after: None where nothing of the process moves, or what moves can't be put there, as why then
    says.  moved: where what moves is to be.  assumed: as ``Proof.assumed``.
    """

    before: Trace
    after: Trace | None
    why: str = ""
    moved: frozenset[int] = frozenset()
    assumed: tuple[str, ...] = ()


def with_headers(
    capture: Capture, images: Sequence[PlacedImage], roots: Iterable[Path] = ()
) -> Capture:
    """*capture* with the headers of each module of its parent that is a file of the tree.

    Those that the capture has are kept: they are of its own time.  roots: folders in which programs
    are looked for, which are no images of a plan.  Where the runtime's file or the program's is not
    at hand, it is taken to want the place that it has; then all DLLs count as dlopened.
    """
    if capture.parent is None:
        return capture
    modules = capture.parent.modules()
    files = matched(modules, images)
    more: list[Image] = []
    for module in modules:
        found = capture.image(module.path)
        if found is not None and found.headers:
            continue
        image = files.get(module.base)
        if image is not None:
            more.append(_headers(image, module.path))
        elif (file := _file_in(roots, module.path)) is not None:
            try:
                more.append(read_pe(file, module.path))
            except BadCapture:
                continue  # not one of its programs, then
    kept = tuple(image for image in capture.images if image.headers)
    known = {image.path.lower() for image in (*kept, *more)}
    more += [one for one in _taken_for_granted(modules) if one.path.lower() not in known]
    return replace(capture, images=(*kept, *more))


def _taken_for_granted(modules: Sequence[Module]) -> Iterator[Image]:
    """The runtime of a process, and the program that uses it, by the map alone."""
    runtimes = [module for module in modules if module.name.lower() in CYGWIN_DLLS]
    for module in runtimes:
        yield Image(module.path, module.base, module.size)
    programs = [module for module in modules if module.name.lower().endswith(".exe")]
    for module in programs if runtimes else ():
        imports = (runtimes[0].name,)
        yield Image(module.path, module.base, module.size, imports=imports)


def _headers(image: PlacedImage, path: str) -> Image:
    if image.file:
        try:
            return read_pe(Path(image.file), path)
        except BadCapture:  # it was read as one before: it is going away
            pass
    return Image(
        path,
        image.base,
        image.size,
        _MACHINES[image.bits],
        image.characteristics,
        imports=image.imports,
        file=image.file,
    )


def _file_in(roots: Iterable[Path], path: str) -> Path | None:
    """The file of a root that *path*, as the process writes it, may name."""
    parts = [part for part in path.replace("\\", "/").split("/") if part]
    if any(part in (".", "..") or ":" in part[2:] for part in parts):
        return None
    for root in roots:
        for first in range(len(parts)):
            file = root.joinpath(*parts[first:])
            if file.is_file():
                return file
    return None


def prove(
    capture: Capture, images: Sequence[PlacedImage], new: Mapping[tuple[str, str], int]
) -> Proof:
    """How the fork of *capture*, which has headers, goes with the bases *new*.

    new: by path and file of the image.  Raises BadCapture where no scenario can be made of
    *capture*.
    """
    found = tried(capture, images, new)
    before, after, assumed = found.before, found.after, found.assumed
    if after is None:
        helped = before.succeeded and not found.why
        return Proof(before.succeeded, helped, found.why or before.message, assumed)
    if not after.succeeded:
        return Proof(before.succeeded, False, after.message, assumed)
    dlls = after.scenario.dlls
    away = [dll.name for dll in dlls if dll.relocated and dll.preferred in found.moved]
    message = f"the new place of {away[0]} is taken in the parent" if away else ""
    return Proof(before.succeeded, not away, message, assumed)


def tried(
    capture: Capture, images: Sequence[PlacedImage], new: Mapping[tuple[str, str], int]
) -> Tried:
    """The fork of *capture* without the bases *new* and with them; as ``prove``."""
    scenario = derive_scenario(capture)
    assumed: tuple[str, ...] = ()
    if capture.child is None:
        scenario, assumed = _without_luck(scenario)
    before = forked(scenario)
    assert capture.parent is not None  # there would be no scenario
    files = matched(capture.parent.modules(), images)
    bases = {
        base: new[(image.path, image.file)]
        for base, image in files.items()
        if (image.path, image.file) in new
    }
    moved = frozenset(bases.values())
    if not bases:
        return Tried(before, None, assumed=assumed)
    try:
        changed = scenario_with(scenario, bases)
    except (BadInput, Overlap) as error:
        return Tried(before, None, error.what, moved, assumed)
    return Tried(before, forked(changed), "", moved, assumed)


def _without_luck(scenario: Scenario) -> tuple[Scenario, tuple[str, ...]]:
    """*scenario* with something in the child wherever the parent has a DLL that it had to move.

    Windows gave that place by chance: nothing keeps it free in a child.  Also the DLLs' names.
    """
    space = scenario.child_space()
    more, names = [], []
    for dll in scenario.dlls:
        start, end = slot_floor(dll.base), page_ceil(dll.end)
        if dll.kind is DllKind.SELF or not dll.relocated or not space.is_free(start, end):
            continue
        more.append(
            Region(
                start, end, State.RESERVED, Kind.PRIVATE, start, "", "assumed to be taken",
                Use.INJECTED, Source.ASSUMED,
            )
        )  # fmt: skip
        names.append(dll.name)
    child = tuple(sorted((*scenario.child, *more)))
    return replace(scenario, child=child), tuple(names)


def forked(scenario: Scenario) -> Trace:
    """The fork of *scenario* on the model."""
    host = SimulatedHost(scenario)
    parent, child = host.parent(), host.child()
    events = run_fork(scenario.listed(), get_policy(scenario.policy), host, scenario.title)
    return Trace(scenario, parent, child, events)


def scenario_with(scenario: Scenario, new: Mapping[int, int]) -> Scenario:
    """*scenario* with other preferred places.  new: by the place where the parent has the DLL.

    A new place that the parent holds for something else is not had: the DLL goes to the lowest that
    fits, as the loader does it.
    """
    stay = [dll for dll in scenario.dlls if dll.base not in new]
    space = AddressSpace(scenario.bits, [*scenario.parent, *map(_region, stay)])
    before = scenario.parent_space()
    bases: dict[int, int] = {}
    for dll in scenario.dlls:
        if dll.base in new:
            bases[dll.base] = _put(space, dll, new[dll.base])
    for dll in stay:
        end = dll.preferred + page_ceil(dll.size)
        if dll.relocated and not _is_free(before, dll) and space.is_free(dll.preferred, end):
            space.remove(dll.base)
            bases[dll.base] = _put(space, dll, dll.preferred)
    return replace(scenario, dlls=tuple(_placed(dll, new, bases) for dll in scenario.dlls))


def _placed(dll: Dll, new: Mapping[int, int], bases: Mapping[int, int]) -> Dll:
    if dll.base not in bases:
        return dll
    preferred = new.get(dll.base, dll.preferred)
    base = bases[dll.base]
    # The child that was seen had it elsewhere because of its old place.
    return replace(dll, base=base, preferred=preferred, child_base=None)


def _is_free(space: AddressSpace, dll: Dll) -> bool:
    return space.is_free(dll.preferred, dll.preferred + page_ceil(dll.size))


def _put(space: AddressSpace, dll: Dll, wanted: int) -> int:
    size = page_ceil(dll.size)
    base: int | None = wanted
    if not space.is_free(wanted, wanted + size):
        base = space.lowest_fit(size)
    if base is None:
        raise BadCapture(f"there is not enough room for {dll.name} in the parent")
    space.add(_region(replace(dll, base=base)))
    return base


def _region(dll: Dll) -> Region:
    return Region(dll.base, page_ceil(dll.end), allocation=dll.base, name=dll.name)
