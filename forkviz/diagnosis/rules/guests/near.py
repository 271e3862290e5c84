"""Near: which modules that a text shows lie over a place that a message says is taken.

A list with both ends shows it exactly.  strace's debugger prints where a module begins and not how
large it is: then the nearest one below the place is taken, if no other of the process is between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forkviz.core.captures.findings import Finding
from forkviz.core.captures.process import Process
from forkviz.core.captures.runtime import RUNTIMES
from forkviz.core.region import basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.diagnosis import Evidence
from forkviz.diagnosis.ranges import was_moved
from forkviz.diagnosis.texts.failures import of_rules
from forkviz.diagnosis.texts.quoting import marks_in
from forkviz.diagnosis.texts.wanted import by_name, wanted
from forkviz.diagnosis.tree import tree_of
from forkviz.lazy.patterns import regex
from forkviz.readers.strace.lines import EVENT

__all__ = ["Guest", "Need", "Seen", "guests"]

#: A module of a log is taken to be no larger than this.
_REACH = 4 << 20
#: Ranges of messages: from which number to which, or how many bytes after it.
_RANGES = {
    "runtime's heap not placed": (("base", "region_size", False),),
    "stack not placed": (("parent_stack_start", "parent_stack_end", True),),
    "heap not placed": (("base", "top", True),),
    "heap elsewhere": (("parent", "", False),),
    "shared region elsewhere": (("wanted", "", False),),
    "mmaps not made again": (("requested", "size", False),),
}
_PAGE = 0x1000
#: Names of the runtime as a debugger writes them.
_OURS = frozenset({*RUNTIMES, "cygwin1", "msys-2.0", "msys_1_0", "msys_2_0", "msys-1.0.dll"})
_FREE = 0x10000
_DRIVE = regex(r"\\(?:cygdrive\\)?([a-z])\\")


@dataclass(frozen=True, slots=True)
class Need:
    """A place that a message says is taken: half-open."""

    finding: Finding
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Seen:
    """A module in a process: its end is None where the source does not say.

    process: which one, where several are shown.
    """

    path: str
    base: int
    end: int | None
    process: int
    file: str
    line: int

    @property
    def name(self) -> str:
        """Its file name."""
        return basename(self.path)

    def evidence(self, case: Case, means: str) -> Evidence:
        """The line that shows it."""
        text = case.text_of(self.file)
        if text is None or not 0 < self.line <= len(text.lines):
            return Evidence(self.file, self.line, f"{self.path} at {self.base:#x}", (), means)
        line = text.lines[self.line - 1]
        return Evidence(
            text.file, self.line, line, marks_in(line, (self.name, f"{self.base:x}")), means
        )


@dataclass(frozen=True, slots=True)
class Guest:
    """A module that the program never asked for, over a place that is needed.

    bases: every place that the texts show it at, in the order of their lines; seen: there.
    exact: whether its end is known.
    """

    need: Need
    over: Seen
    seen: tuple[Seen, ...]
    exact: bool

    @property
    def bases(self) -> tuple[int, ...]:
        """Each place once."""
        return tuple(dict.fromkeys(each.base for each in self.seen))


def guests(case: Case) -> tuple[Guest, ...]:
    """Every guest over a needed place, in the order of the messages."""
    return case.once("guests", _guests)


def _guests(case: Case) -> tuple[Guest, ...]:
    modules = [each for each in _seen(case) if each.name.lower() not in _OURS]
    foreign = [each for each in modules if _is_foreign(case, each)]
    found = []
    for need in _needs(case):
        over = _over(need, foreign, modules)
        if over is not None:
            same = tuple(each for each in foreign if each.path.lower() == over.path.lower())
            found.append(Guest(need, over, same, over.end is not None))
    return tuple(found)


def _needs(case: Case) -> Iterator[Need]:
    for told in wanted(case):
        # One that was moved in the parent has lost its place there: rule 6.
        if told.parent is not None and not was_moved(told.parent, case.capture.known_bits):
            yield Need(told.finding, told.parent, told.parent + _FREE)
    for finding in of_rules(case, *_RANGES):
        numbers = dict(finding.numbers)
        if numbers.get("state") == _FREE:
            continue  # the message itself says that the place is free
        for first, second, is_end in _RANGES[finding.rule]:
            start, size = numbers.get(first), numbers.get(second)
            if start:
                end = start + _PAGE if not size else size if is_end else start + size
                yield Need(finding, start, max(end, start + 1))


def _seen(case: Case) -> Iterator[Seen]:
    capture = case.capture
    for number, process in enumerate((*capture.processes(), *capture.others)):
        yield from _mapped(process, -number)
    for text, line, said in case.lines():
        if "--- Process " not in said:
            continue
        event = EVENT.search(said)
        what, loaded, rest = ("", "", "") if event is None else event[3].partition("loaded ")
        path, at, base = rest.rpartition(" at ")
        if event is None or what or not loaded or not at:
            continue
        try:
            yield Seen(path, int(base.strip(), 16), None, int(event[1]), text.file, line)
        except ValueError:
            continue


def _mapped(process: Process, number: int) -> Iterator[Seen]:
    sized = process.dialect.has_sizes
    for module in process.modules():
        end = module.end if sized else None
        yield Seen(module.path, module.base, end, number, process.file, module.line)


def _is_foreign(case: Case, module: Seen) -> bool:
    """Whether it is none of the tree's, and none that a message names."""
    if module.name.lower() in by_name(case):
        return False
    path = module.path.replace("/", "\\").lower()
    if path.endswith(".exe"):
        return False
    root = tree_of(case).root.lower()
    # A drive as the tree's own programs write it: /cygdrive/c/..., /c/...
    drive = _DRIVE.match(path)
    if drive is not None:
        path = f"{drive[1]}:\\{path[drive.end() :]}"
    return not (path.startswith(f"{root}\\") or path.startswith("\\"))


def _over(need: Need, foreign: list[Seen], modules: list[Seen]) -> Seen | None:
    for each in foreign:
        if each.end is not None and each.base < need.end and need.start < each.end:
            return each
    near = [
        each
        for each in foreign
        if each.end is None
        and need.start - _REACH < each.base < need.end
        and not any(_between(each, other, need) for other in modules)
    ]
    # In a log the module of the child that the message is of stands above it.
    above = [each for each in near if each.line < need.finding.line]
    return above[-1] if above else near[0] if near else None


def _between(module: Seen, other: Seen, need: Need) -> bool:
    same = (module.process, module.file) == (other.process, other.file)
    return same and module.base < other.base <= need.start
