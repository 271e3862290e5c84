"""Parties: the processes of a failed fork, as maps, lists of modules and logs show them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import zip_longest

from forkviz.core.address import SLOT, page_ceil
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.findings import Side
from forkviz.core.captures.forklog import ForkAbort, ModuleLoad
from forkviz.core.region import Kind, Region, Source, State, Use, module_stem
from forkviz.core.space import AddressSpace
from forkviz.diagnosis.case import Case
from forkviz.lazy.patterns import regex
from forkviz.readers.strace.lines import EVENT

__all__ = ["Parties", "Party", "parties", "stem_of"]

#: What strace's debugger says of a module, behind the process.
_NO_NAME = regex(r"[^a-z0-9_]")
_LOADED, _AT = "loaded ", " at "


@dataclass(frozen=True)
class Party:
    """process: its regions, each with its line.  abort: what it said as it gave up, of a child.

    logged: whether a log is all that shows it, so that memory which is no image is not known.
    """

    process: Process
    abort: ForkAbort | None = None
    logged: bool = False

    def modules(self) -> tuple[Module, ...]:
        """The images in it, in order of address."""
        return self._modules

    @cached_property
    def _modules(self) -> tuple[Module, ...]:
        return self.process.modules()

    @cached_property
    def _by_stem(self) -> dict[str, tuple[Module, ...]]:
        found: dict[str, tuple[Module, ...]] = {}
        for module in self._modules:
            stem = stem_of(module.path)
            found[stem] = (*found.get(stem, ()), module)
        return found

    def named(self, name: str) -> tuple[Module, ...]:
        """The images whose file name is that of *name*, upper and lower case alike."""
        return self._by_stem.get(stem_of(name), ())

    @property
    def whole(self) -> bool:
        """Whether what no region has is free."""
        return self.process.complete and not self.logged


@dataclass(frozen=True, slots=True)
class Parties:
    """parents: a map first, then a log.  children: each child that anything shows, in order."""

    parents: tuple[Party, ...] = ()
    children: tuple[Party, ...] = ()

    @property
    def parent(self) -> Party | None:
        """The one that is believed."""
        return self.parents[0] if self.parents else None


def stem_of(path: str) -> str:
    """What a module goes by in all kinds of lists: WinDbg leaves out the extension, and writes an
    underscore for what C has no name for."""
    return _NO_NAME.sub("_", module_stem(path))


def parties(case: Case) -> Parties:
    """The processes of *case*."""
    capture = case.capture
    parents = [] if capture.parent is None else [Party(capture.parent)]
    children = [] if capture.child is None else [Party(capture.child)]
    if capture.child is not None:  # what is neither the parent nor that child is another child
        children += [Party(other) for other in capture.others]
    told: set[int] = set()
    for log in capture.forks():
        if log.parent and log.parent not in told:
            parents.append(_logged(capture, log.loaded_by(log.parent), "parent", log.file))
        told.add(log.parent)
        for each in log.tries():
            told.add(each.child)
            party = _logged(capture, each.loaded(), "child", log.file)
            children.append(replace(party, abort=each.abort))
    children += _bare(case, told)
    return Parties(
        tuple(p for p in parents if len(p.process.space)),
        tuple(p for p in children if len(p.process.space) or p.abort),
    )


def _logged(capture: Capture, loads: Iterable[ModuleLoad], role: str, file: str) -> Party:
    """A process whose images a log shows; how large each is, its headers say."""
    found: dict[int, Region] = {}
    for load in loads:
        image = capture.image(load.path)
        size = page_ceil(image.size_of_image) if image is not None else SLOT
        found[load.base] = Region(
            load.base,
            load.base + size,
            State.COMMITTED,
            Kind.IMAGE,
            load.base,
            "",
            load.path,
            Use.IMAGE,
            Source.OBSERVED if image is not None else Source.ASSUMED,
            load.line,
        )
    bits = 64 if any(base >> 32 for base in found) else capture.bits
    space = AddressSpace(bits, _apart(found))
    return Party(Process(space, role, file, complete=False), logged=True)


def _apart(found: dict[int, Region]) -> Iterator[Region]:
    """The regions, each ended where the next begins: headers may be of another build."""
    bases = sorted(found)
    for base, following in zip_longest(bases, bases[1:]):
        region = found[base]
        yield region if following is None else region._replace(end=min(region.end, following))


def _bare(case: Case, told: set[int]) -> list[Party]:
    """Processes of which lines tell that they loaded modules, but of no fork: an excerpt.

    What a child says as it gives up is of the process that the lines before it are of.
    """
    loads: dict[tuple[str, int], list[ModuleLoad]] = {}
    seen: dict[str, list[tuple[int, int]]] = {}
    for text, number, line in case.lines():
        if not line.startswith("--- Process ") or (found := EVENT.fullmatch(line)) is None:
            continue
        winpid, what = int(found[1]), found[3]
        seen.setdefault(text.file, []).append((number, winpid))
        path, at, base = what.removeprefix(_LOADED).rpartition(_AT)
        if winpid not in told and what.startswith(_LOADED) and at and _is_hex(base):
            load = ModuleLoad(winpid, path, int(base, 16), number)
            loads.setdefault((text.file, winpid), []).append(load)
    aborts = {
        (finding.file, _last_before(seen.get(finding.file, []), finding.line)): finding
        for finding in case.findings
        if finding.side is Side.CHILD
    }
    made = []
    for key, each in loads.items():
        party = _logged(case.capture, each, "child", key[0])
        said = aborts.get(key)
        if said is not None:
            place = dict(said.numbers).get("parent")
            abort = ForkAbort(said.phase, said.text, said.dll, place, said.line)
            party = replace(party, abort=abort)
        made.append(party)
    return made


def _last_before(seen: list[tuple[int, int]], line: int) -> int:
    """The process of the last line before *line*, 0 for none."""
    at = bisect_left(seen, (line, 0))
    return seen[at - 1][1] if at else 0


def _is_hex(text: str) -> bool:
    return 0 < len(text) <= 16 and all(c in "0123456789abcdefABCDEF" for c in text)
