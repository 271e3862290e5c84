"""merge: one capture out of several sources, conflicts told, by the rule of docs/readers.md.

Of two sources about the same process the more trustworthy one is believed (``Dialect.trust``), and
of equals the one that was named first.  The other fills in what the first does not know: regions
where that is not complete, paths where it has only names.  Where they contradict each other, both
are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from forkviz.core.address import hex_
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.forklog import ForkLog
from forkviz.core.caveats.caveat import Caveat, caveat
from forkviz.core.caveats.kinds import ALONE, CaveatKind
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, Source, module_key, module_stem
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.readers.select_process import are_numbered_apart

__all__ = ["merge_captures"]

#: Most conflicts that are shown.
_CONFLICTS = 200


def merge_captures(captures: Sequence[Capture], *, spare: bool = False) -> Capture:
    """The one capture that *captures*, in the order of their naming, are together.

    spare: whether further processes than a parent and its child are kept among the others.
    Raises BadCapture for no capture, and where they are of more than these two and *spare* is not
    set.
    """
    if not captures:
        raise BadCapture("there is nothing to read")
    if len(captures) == 1:
        return captures[0]
    merging = _Merging(spare)
    for capture in captures:
        for process in capture.processes():
            merging.place(process, capture.title)
    parent = merging.merged(merging.parents, "parent" if merging.children else "")
    child = merging.merged(merging.children, "child")
    images = _images(captures, merging.conflicts)
    logs = _logs(captures, merging.said)
    conflicts = [c for capture in captures for c in capture.conflicts] + merging.conflicts
    if len(conflicts) > _CONFLICTS:
        unseen = len(conflicts) - _CONFLICTS
        conflicts = [*conflicts[:_CONFLICTS], f"{unseen} more conflicts are left out"]
    return Capture(
        title=" + ".join(capture.title for capture in captures),
        parent=parent,
        child=child,
        images=images,
        log=logs[0] if logs else None,
        later=tuple(logs[1:]),
        files=tuple(file for capture in captures for file in capture.files),
        caveats=tuple(dict.fromkeys([*_caveats(captures, parent, images), *merging.said])),
        findings=tuple(f for capture in captures for f in capture.findings),
        others=(*(p for capture in captures for p in capture.others), *merging.others),
        conflicts=tuple(conflicts),
        runtimes=tuple(r for capture in captures for r in capture.runtimes),
    )


def _logs(captures: Iterable[Capture], said: list[Caveat]) -> list[ForkLog]:
    """The forks in the logs of all *captures*, in their order; told where they are of several."""
    logged = [(c.title, [c.log, *c.later]) for c in captures if c.log is not None]
    shown = [(title, [log for log in logs if log.child]) for title, logs in logged]
    shown = [(title, logs) for title, logs in shown if logs]
    if len(shown) > 1:
        numbers: list[str] = []
        count = 0
        for title, logs in shown:
            last = count + len(logs)
            numbers.append(
                f"{count + 1} to {last} are {title}'s" if len(logs) > 1 else f"{last} is {title}'s"
            )
            count = last
        forks = tuple(numbers)
        said.append(caveat(CaveatKind.SEVERAL_LOGS, count=len(shown), forks=forks))
    return [log for _, logs in shown or logged[:1] for log in logs]


def _place(process: Process, region: Region) -> str:
    """Where a region was read: ``file:line``."""
    file = process.file_of(region)
    return f"{file}:{region.line}" if region.line else file


def _at(process: Process, module: Module) -> str:
    """Where a module was read: ``file:line`` as far as it is known."""
    region = next(iter(process.space.overlapping(module.base, module.base + 1)), None)
    file = process.file if region is None else process.file_of(region)
    line = module.line or (region.line if region is not None else 0)
    return f"{file}:{line}" if line else file


@dataclass(slots=True)
class _Merging:
    """The sources of each process, and what was found to say."""

    spare: bool = False
    parents: list[Process] = field(default_factory=list)
    children: list[Process] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    said: list[Caveat] = field(default_factory=list)
    others: list[Process] = field(default_factory=list)

    def place(self, process: Process, title: str) -> None:
        """Decide whose *process* is."""
        if process.role == "child":
            self.children.append(process)
        elif process.role == "parent" or not self.parents or self._same(self.parents, process):
            self.parents.append(process)
        elif not self.children:
            self.children.append(process)
            self.said.append(caveat(CaveatKind.SECOND_IS_CHILD, title=title))
        elif self._same(self.children, process):
            self.children.append(process)
        elif self.spare:
            self.others.append(process)
        else:
            raise BadCapture(
                "is a third process",
                file=title,
                hint="a capture has a parent and its child; name only the sources of these two",
            )

    def _same(self, known: list[Process], process: Process) -> bool:
        """Whether *process* is that of *known*: by its pid, else by what kind of source it is."""
        if any(are_numbered_apart(p, process) for p in known):
            return False
        pids = {p.pid for p in known if p.pid}
        if pids and process.pid:
            return process.pid in pids
        # Two whole maps of one kind are two processes; any other list is another look at one.
        return not (process.complete and any(p.dialect == process.dialect for p in known))

    def merged(self, sources: list[Process], role: str) -> Process | None:
        """The process that *sources* are together."""
        if not sources:
            return None
        # sorted is stable: of equals the first that was named.
        first, *others = sorted(sources, key=lambda p: -p.dialect.trust)
        for other in others:
            first = self._filled(first, other)
        # What the others' being alone meant is not so of a map that is whole.
        caveats = tuple(c for c in first.caveats if not (first.complete and c.kind in ALONE))
        return replace(first, role=role or first.role, caveats=caveats)

    def _filled(self, first: Process, other: Process) -> Process:
        """*first*, with what *other* knows besides."""
        if not other.dialect.has_places:
            self.said.append(caveat(CaveatKind.PLACES_NOT_COMPARED, source=other.file))
            return replace(first, caveats=(*first.caveats, *_signed(other)))
        regions = {region.start: region for region in first.space}
        elsewhere = dict(first.elsewhere)
        moved = self._moved(first, other)
        all_in = True
        for region in other.space:
            there = first.space.overlapping(region.start, region.end)
            agreed = len(self.conflicts)
            for own in there:
                regions[own.start] = self._agreed(first, regions[own.start], other, region)
            if region.kind is Kind.IMAGE and (module_stem(region.name), region.base) in moved:
                all_in = False  # told as moved
            elif first.complete:
                if not there:
                    self._not_free(first, other, region)
            elif len(self.conflicts) > agreed or (there and region.source is Source.ASSUMED):
                all_in = False  # it is not so, or its end is not known
            else:
                for part in _uncovered(region, there):
                    regions[part.start] = part
                    elsewhere[part.start] = other.file_of(region)
        bits = max(first.space.bits, other.space.bits)
        top = max(first.space.top, other.space.top) if bits == first.space.bits else None
        others = (m for m in other.listed if (module_stem(m.path), m.base) not in moved)
        listed = {m.base: m for m in (*others, *first.listed)}
        return replace(
            first,
            space=AddressSpace(bits, regions.values(), top=top),
            caveats=tuple(dict.fromkeys([*first.caveats, *_signed(other)])),
            name=first.name or other.name,
            pid=first.pid or other.pid,
            complete=first.complete or (other.complete and all_in),
            listed=tuple(listed[base] for base in sorted(listed)),
            unloaded=tuple(dict.fromkeys([*first.unloaded, *other.unloaded])),
            threads=first.threads or other.threads,
            elsewhere=tuple(sorted(elsewhere.items())),
        )

    def _agreed(self, first: Process, own: Region, other: Process, region: Region) -> Region:
        """*own*, with the path that *region* has where it has none; told if they contradict."""
        if region.kind is not Kind.IMAGE or not region.name:
            return own
        if own.base == region.base or own.base == region.start:
            if not own.name:
                return own._replace(name=region.name, use=region.use)
            if module_stem(own.name) == module_stem(region.name):
                # A name without a folder is less than a path.
                longer = len(region.name) > len(own.name) and own.name in region.name
                return own._replace(name=region.name) if longer else own
        if own.name and module_stem(own.name) == module_stem(region.name):
            return own  # told as moved
        self.conflicts.append(
            f"{_place(other, region)}: {region.title} at {hex_(region.start)}, where "
            f"{_place(first, own)}, which is believed, has {own.title}"
        )
        return own

    def _not_free(self, first: Process, other: Process, region: Region) -> None:
        """Report *region* of *other*, where *first* has nothing."""
        self.conflicts.append(
            f"{_place(other, region)}: {region.title} at {hex_(region.start)}, where "
            f"{first.file}, which is believed, has free memory"
        )

    def _moved(self, first: Process, other: Process) -> set[tuple[str, int]]:
        """Report modules that the two have at different places: by what name *other* has them, and
        where."""
        found: set[tuple[str, int]] = set()
        known: dict[str, Module] = {}
        for module in first.modules():
            known.setdefault(module_stem(module.path), module)
        bases = {(module_stem(m.path), m.base) for m in first.modules()}
        for module in other.modules():
            own = known.get(module_stem(module.path))
            moved = own is not None and (module_stem(module.path), module.base) not in bases
            if own is not None and moved:
                found.add((module_stem(module.path), module.base))
                self.conflicts.append(
                    f"{module.name}: {hex_(own.base)} in {_at(first, own)}, which is believed, "
                    f"{hex_(module.base)} in {_at(other, module)}"
                )
        return found


def _uncovered(region: Region, there: Sequence[Region]) -> Iterator[Region]:
    """The parts of *region* that none of *there*, in order of address, has; all of it for none."""
    here = region.start
    for own in there:
        if own.start > here:
            yield region._replace(start=here, end=own.start, allocation=region.base)
        here = max(here, own.end)
    if here < region.end:
        yield region if not there else region._replace(start=here, allocation=region.base)


def _signed(process: Process) -> tuple[Caveat, ...]:
    """The caveats of *process*, each with its file: the merged process has another one's."""
    return tuple(each.of(process.file) for each in process.caveats)


# -- images --------------------------------------------------------------------------------------


def _images(captures: Sequence[Capture], conflicts: list[str]) -> tuple[Image, ...]:
    """The images of all, each once: the file's own headers first, then kept ones, then lists."""
    ranked = sorted(
        (image for capture in captures for image in capture.images),
        key=lambda image: (not image.headers, bool(image.file)),
    )
    found: dict[str, Image] = {}
    names: dict[str, list[str]] = {}
    for image in ranked:
        path = image.path.lower()
        key = path if path in found else None
        same = names.get(module_key(image.path), [])
        if key is None and len(same) == 1 and _may_be_one(found[same[0]], image):
            key = same[0]
        if key is None:
            found[path] = image
            names.setdefault(module_key(image.path), []).append(path)
            continue
        found[key] = _believed(found[key], image, conflicts)
    return tuple(found.values())


def _may_be_one(a: Image, b: Image) -> bool:
    """Whether two images of one name are of one file: their paths are not both whole and of one
    kind, as POSIX's or as Windows'."""
    kinds = {
        "/" if p[:1] == "/" else "\\" if p[:1] == "\\" or p[1:2] == ":" else ""
        for p in (a.path, b.path)
    }
    return a.bits == b.bits and (len(kinds) == 2 or kinds == {""})


def _believed(own: Image, other: Image, conflicts: list[str]) -> Image:
    """*own*, the more trustworthy, under the fuller of both paths; told where they differ."""
    for what, a, b in (
        ("preferred base", own.preferred, other.preferred),
        ("size of image", own.size_of_image, other.size_of_image),
    ):
        if a != b:
            conflicts.append(
                f"{own.name}: {what} {hex_(a)} in {_origin(own)}, which is "
                f"believed, {hex_(b)} in {_origin(other)}"
            )
    own = replace(own, version=own.version or other.version)
    return replace(own, path=other.path) if len(other.path) > len(own.path) else own


def _origin(image: Image) -> str:
    if not image.file:
        return image.path
    return f"{image.file}:{image.line}" if image.line else image.file


def _caveats(
    captures: Iterable[Capture], parent: Process | None, images: tuple[Image, ...]
) -> Iterable[Caveat]:
    """What each source's capture says, but for what its being alone meant."""
    for capture in captures:
        for each in capture.caveats:
            if each.kind not in ALONE:
                yield each.of(capture.title)
    if parent is None:
        yield caveat(CaveatKind.NO_PROCESS)
    if not any(image.headers for image in images):
        yield caveat(CaveatKind.NO_HEADERS)
