"""log_scenario: what a log of a fork reports of both processes, as the scenario of an observed
trace.

Where maps and headers are there too, ``derive`` knows more.  A log knows where modules are loaded
and which memory is copied; how large a module is, and what else there is, it does not say.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP, page_ceil
from forkviz.core.captures.capture import Capture
from forkviz.core.captures.forklog import ForkLog, ForkTry, ModuleLoad
from forkviz.core.captures.forkstep import Memory, Said
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.provenance import Elsewhere, Origin, origin_of, place_text
from forkviz.core.region import Kind, Region, Source, State, Use, basename, module_key
from forkviz.core.space import AddressSpace
from forkviz.core.text import listed as listed_names
from forkviz.errors import BadCapture, BadScenario
from forkviz.machine.dll import CYGWIN_DLLS, Dll, DllKind
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.protocol.program import is_program
from forkviz.scenarios.clobber_evidence import taken_places
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.shown_law import shown_law

__all__ = ["logged_child", "logged_scenario"]

#: How far behind a module's base a copy may be that is still said to be of its data.
_FARTHEST = 1 << 28
_NEVER = 1 << 60
_COPIED = {
    Memory.STACK: Use.STACK,
    Memory.USER_HEAP: Use.HEAP,
    Memory.CYGHEAP: Use.HEAP,
    Memory.HEAP: Use.HEAP,
}


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A module that a process had: ``[base, end)``; source: how far that can be trusted."""

    path: str
    base: int
    end: int
    line: int
    source: Source

    @property
    def name(self) -> str:
        return basename(self.path)

    @property
    def key(self) -> str:
        return module_key(self.path)

    @property
    def file(self) -> str:
        """What tells files apart: the whole path, upper and lower case alike."""
        return self.path.lower()

    def region(self) -> Region:
        """As it is mapped."""
        return Region(
            self.base, self.end, State.COMMITTED, Kind.IMAGE, self.base, "", self.path, Use.IMAGE,
            self.source, self.line,
        )  # fmt: skip


def logged_scenario(capture: Capture, policy: str | None) -> Scenario:
    """The scenario of what *capture*'s log tells, and of the parent's map if there is one.

    Raises BadCapture where what it says can't be true of one process.
    """
    log = capture.log
    assert log is not None
    try:
        return _Telling(capture, log).scenario(policy)
    except BadScenario as error:
        raise BadCapture(
            f"its log can't be from a single process: {error.what}",
            file=capture.title,
            hint="is it complete, and from a single run?",
        ) from None


class _Telling:
    """What is known of one fork."""

    def __init__(self, capture: Capture, log: ForkLog) -> None:
        self.capture = capture
        self.log = log
        self.caveats: list[Caveat] = []
        self.notes: list[str] = []
        self.held = _modules(capture, log, log.loaded_by(log.parent), parent=True)
        self.listed = list(self._listed())
        # Of each the last child that has it, and whether it had it before its runtime spoke.
        self.places: dict[str, tuple[_Loaded, bool]] = {}
        self.childs: list[_Loaded] = []
        for each in reversed(log.tries()):
            said = (step.line for step in each.steps if step.said is Said.SPOKE)
            spoke = next(said, _NEVER)
            for module in _modules(capture, log, each.loaded()):
                self.childs.append(module)
                self.places.setdefault(module.file, (module, module.line < spoke))

    def scenario(self, policy: str | None) -> Scenario:
        """All of it together."""
        law = shown_law(self.capture)
        dlls = tuple(map(self._dll, self.listed))
        bases = {dll.base for dll in dlls}
        parent = list(self._parent(bases))
        child = list(logged_child(self.capture, self.log.tries()[-1], DllNames(dlls)))
        taken, faults = taken_places(self.log, dlls, self.notes)
        if taken is not None and all(r.end <= taken.start or taken.end <= r.start for r in child):
            child.append(taken)
        self._say(dlls)
        origin = Origin(self.log.file)
        if self.capture.parent is not None:
            lines = (Elsewhere(dll.base, dll.line or 0, self.log.file) for dll in dlls)
            origin = origin_of(self.capture.parent).with_more(tuple(lines))
        return Scenario(
            title=self.capture.title,
            bits=self._bits(),
            dlls=dlls,
            policy=law.policy if policy is None else policy,
            parent=tuple(parent),
            child=tuple(sorted(child)),
            notes=(*law.notes, *self.notes),
            faults=faults,
            caveats=(*self.capture.all_caveats(), *self.caveats),
            conflicts=(*self.capture.conflicts, *law.conflicts),
            parent_origin=origin,
            child_origin=Origin(self.log.file),
        )

    def _bits(self) -> int:
        """Width of an address: as captured, else wide enough for all that was loaded."""
        if self.capture.parent is not None or self.capture.images:
            return self.capture.bits
        return 64 if any(m.end > 1 << 32 for m in (*self.held, *self.childs)) else 32

    # -- the list ----------------------------------------------------------------------------

    def _listed(self) -> Iterator[_Loaded]:
        """The modules that are taken to be in the parent's list, in the order of their loads."""
        seen: set[str] = set()
        for module in self.held:
            if module.key and module.file not in seen and self._is_ours(module):
                seen.add(module.file)
                yield module
        yield from self._program()

    def _program(self) -> Iterator[_Loaded]:
        """The runtime, and the executable where the log has its load."""
        for ending in (*sorted(CYGWIN_DLLS), ".exe"):
            yield from islice((m for m in self.held if m.key.endswith(ending)), 1)

    def _is_ours(self, module: _Loaded) -> bool:
        """Whether a module uses Cygwin: by its headers, else by whether it is Windows' own."""
        if module.key in CYGWIN_DLLS or module.key.endswith(".exe"):
            return False
        image = self.capture.image(module.path)
        if image is not None and image.headers:
            return any(basename(name).lower() in CYGWIN_DLLS for name in image.imports)
        path = module.path.replace("\\", "/").lower()
        return "/windows/" not in path and "-windows/" not in path

    def _dll(self, module: _Loaded) -> Dll:
        """A module of the list; linked is what the child had before its runtime spoke."""
        image = self.capture.image(module.path)
        headers = image is not None and image.headers
        there, linked = self.places.get(module.file, (None, False))
        kind = DllKind.LINK if linked else DllKind.LOAD
        if is_program(module.key):
            kind, linked = DllKind.SELF, True
        return Dll(
            name=module.name,
            kind=kind,
            preferred=image.preferred if image is not None else module.base,
            size=module.end - module.base,
            base=module.base,
            imports=image.imports if image is not None else (),
            child_base=there.base if linked and there and there.base != module.base else None,
            path=module.path or None,
            line=module.line or None,
            headers=(
                (place_text(image.file or image.name, image.line) or None)
                if image and headers
                else None
            ),
            source=module.source,
        )

    def _say(self, dlls: tuple[Dll, ...]) -> None:
        """What a log does not tell."""
        unsure = tuple(dll.name for dll in dlls if not dll.headers and dll.kind is not DllKind.SELF)
        if unsure:
            names = listed_names(unsure)
            self.caveats.append(caveat(CaveatKind.LOG_LACKS_HEADERS, names=names))
        if any(dll.source is Source.DERIVED for dll in dlls):
            self.caveats.append(caveat(CaveatKind.LOG_LACKS_SIZES))
        if not self.held:
            self.caveats.append(caveat(CaveatKind.LOG_LACKS_PARENT))
        if self.capture.child is not None:
            aside = caveat(CaveatKind.CHILD_LEFT_ASIDE)
            self.caveats.append(aside.of(self.capture.child.file))
        if self.capture.parent is None:
            self.caveats.append(caveat(CaveatKind.MODULES_AND_COPIES))

    # -- the parent --------------------------------------------------------------------------

    def _parent(self, without: set[int]) -> Iterator[Region]:
        """What the parent holds beside the list: as captured, else modules and copied memory."""
        if self.capture.parent is not None:
            yield from (
                r._replace(allocation=r.base)
                for r in self.capture.parent.space
                if r.base not in without
            )
            return
        regions = [m.region() for m in self.held if m.base not in without]
        space = AddressSpace(self._bits(), [m.region() for m in self.held])
        yield from regions
        for step in (step for each in self.log.tries() for step in each.steps):
            if step.memory not in _COPIED or step.start is None or step.end is None:
                continue
            start, end = step.start - step.start % PAGE, page_ceil(step.end)
            if SLOT <= start < end <= space.top and space.is_free(start, end):
                region = Region(
                    start, end, State.COMMITTED, Kind.PRIVATE, start, "", f"[{step.text}]",
                    _COPIED[step.memory], Source.DERIVED, step.line,
                )  # fmt: skip
                space.add(region)
                yield region


def logged_child(capture: Capture, each: ForkTry, ours: DllNames) -> Iterator[Region]:
    """What is known of a child beside the DLLs of the list, *ours*: modules."""
    assert capture.log is not None
    for module in _modules(capture, capture.log, each.loaded()):
        if module.path not in ours:
            yield module.region()


def _modules(
    capture: Capture, log: ForkLog, loaded: Iterable[ModuleLoad], *, parent: bool = False
) -> list[_Loaded]:
    """The modules that a process has by the end of its fork, in the order of their loads.

    loaded: by it.  parent: whether it is the parent, of which there may be a map.  Of one that is
    loaded twice the last place counts, as far as it makes sense at all.
    """
    loads = {
        load.base: load
        for load in loaded
        if load.base % PAGE == 0 and USER_LOW <= load.base < USER_TOP[64]
    }
    if not loads:
        return []  # of a log with many children most have none, and what follows looks at all steps
    bases = sorted(loads)
    following = dict(pairwise([*bases, USER_TOP[64]]))
    mapped = capture.parent.modules() if capture.parent is not None else ()
    sizes = {module.base: module.size for module in mapped} if parent else {}
    steps = (step for each in log.tries() for step in each.steps)
    ends = (s.end for s in steps if s.ok and s.memory and s.memory.is_of_dll)
    copies = sorted(end for end in ends if end is not None)
    return [
        _loaded(capture, load, sizes.get(load.base, 0), following[load.base], copies)
        for load in sorted(loads.values(), key=lambda load: load.line)
    ]


def _loaded(
    capture: Capture, load: ModuleLoad, size: int, following: int, copies: Sequence[int]
) -> _Loaded:
    """A module with its end: of the map, of its headers, or as far as something was copied."""
    image = capture.image(load.path)
    if not size and image is not None:
        size = page_ceil(image.size_of_image)
    if size and load.base + size <= following:
        return _Loaded(load.path, load.base, load.base + size, load.line, Source.OBSERVED)
    at = bisect_right(copies, min(following, load.base + _FARTHEST))
    farthest = copies[at - 1] if at else 0
    end = min(max(load.base + SLOT, page_ceil(farthest)), following)
    return _Loaded(load.path, load.base, end, load.line, Source.DERIVED)
