"""Cygwin's ``ldd``: where a program's DLLs were loaded when it was asked, not how large they are.

::

    cygwin1.dll => /usr/bin/cygwin1.dll (0x180040000)
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from forkviz.core.address import SLOT
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import LDD
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Source, basename, module_stem
from forkviz.lazy.patterns import regex
from forkviz.readers.base.assemble import no_rows
from forkviz.readers.base.lines import lines_of
from forkviz.readers.pasted.process_headings import Owner, told_apart
from forkviz.readers.pasted.separate_processes import Above, Run, Shown, parted
from forkviz.readers.pasted.wrapped_rows import joined
from forkviz.readers.tools.module_rows import ModuleRows

__all__ = ["parse_ldd", "recognises_ldd"]

_LDD = regex(r"(?P<path>[/\\].*|[A-Za-z]:.*|\?\?\?) \(0x(?P<base>[0-9A-Fa-f]{1,16})\)|not found")
_LONGEST = 4096
#: A row that goes on in the next line: after its arrow, or after a path.
_TORN = regex(r"[^=]* =>\s*(?:[/\\].*|[A-Za-z]:.*)?")


def recognises_ldd(head: str) -> bool:
    """Whether *head* holds a row of ``ldd`` as Cygwin's prints it."""
    for line in head[:16384].split("\n")[:80]:
        name, found = _ldd_row(line)
        if found is not None and found["base"] and name.lower().endswith((".dll", ".exe")):
            return True
    return False


def _ldd_row(line: str) -> tuple[str, re.Match[str] | None]:
    """The name and the match of what follows the arrow."""
    name, arrow, rest = line[:_LONGEST].partition(" => ")
    name = name.strip("> \t")
    return name, _LDD.fullmatch(rest.rstrip()) if arrow and name else None


def parse_ldd(text: str, file: str, label: str = "") -> Capture:
    """Where ``ldd`` found a program's DLLs; of several programs each run is a process.

    A DLL that is listed twice was relocated.
    """
    label = label or file
    torn: list[int] = []
    runs = _ldd_runs(joined(enumerate(lines_of(text), 1), _begins, _is_row, torn))
    del text  # a long one is as large as what was made of it
    groups = parted(runs, _shown)
    if not groups:
        raise no_rows("ldd", file)
    processes = [_ldd_process(group, label) for group in groups]
    said = [caveat(CaveatKind.ANOTHER_RUN)]
    if torn:
        lost = caveat(CaveatKind.ROWS_TORN, count=len(torn), tool="ldd", first=torn[0])
        said.insert(0, lost)
    if len(processes) == 1:
        return Capture(title=label, parent=processes[0], files=(label,), caveats=tuple(said))
    several = told_apart(processes, [group[0].owner for group in groups], label, "processes")
    return replace(several, caveats=(*several.caveats, *said))


class _Ldd(Run[ModuleRows]):
    """What one run printed: its rows, and the names of what it did not find."""

    __slots__ = ("missing",)

    def __init__(self, owner: Owner, prompt: str) -> None:
        super().__init__(ModuleRows(), owner, prompt)
        self.missing: list[str] = []


def _begins(line: str) -> bool:
    """Whether a row begins here that goes on in the next line."""
    return (
        " =>" in line
        and len(line) < _LONGEST
        and _TORN.fullmatch(line) is not None
        and (_ldd_row(line)[1] is None)
    )


def _is_row(line: str) -> bool:
    return _ldd_row(line)[1] is not None


def _ldd_runs(lines: Iterable[tuple[int, str]]) -> list[_Ldd]:
    """What each run of ``ldd`` printed: another one names again, below other lines, what an earlier
    one had."""
    runs: list[_Ldd] = []
    above = Above()
    named: set[str] | None = None  # of the latest run, where there may be another
    for number, line in lines:
        name, found = _ldd_row(line)
        if found is None:
            if line:
                above.take(number, line)
            continue
        missing = found["base"] is None
        path = name if missing or found["path"] == "???" else found["path"]
        if not runs or above.lines:
            named, again = _names(runs[-1] if runs else None, named), name.lower()
            owner, prompt = above.told()
            if not runs or again in named or owner.line:
                runs.append(_Ldd(owner, prompt))
                named = None
        if missing:
            runs[-1].missing.append(name)
        else:
            runs[-1].rows.add(path, int(found["base"], 16), SLOT, number)
        if named is not None:
            named.add(basename(path).lower())
    return [run for run in runs if run.rows]


def _names(run: _Ldd | None, named: set[str] | None) -> set[str]:
    if run is None:
        return set()
    return named if named is not None else {basename(path).lower() for path in run.rows.paths}


def _shown(module: Module) -> Shown:
    name = module_stem(module.path)
    return Shown(module.base, module.base + 1, None, name, name, module.base)


def _ldd_process(runs: Sequence[_Ldd], label: str) -> Process:
    """The process of *runs*."""
    caveats = [caveat(CaveatKind.NO_SIZES)]
    missing = [name for run in runs for name in run.missing[:20]]
    caveats += [caveat(CaveatKind.NOT_FOUND, name=name) for name in missing]
    twice = [path for run in runs for path in _at_two_places(run.rows)]
    caveats += [caveat(CaveatKind.AT_TWO_PLACES, path=path) for path in twice[:20]]
    rows = runs[0].rows
    for run in runs[1:]:
        rows.extend(run.rows)
    made, listed = rows.once().assembled(Source.ASSUMED)
    return Process(
        made.space,
        file=label,
        dialect=LDD,
        caveats=(*caveats, *made.caveats),
        complete=False,
        listed=listed,
    )


def _at_two_places(rows: ModuleRows) -> Iterator[str]:
    """The paths that are listed again, with another base."""
    if len({hash(path.lower()) for path in rows.paths}) == len(rows):
        return
    bases: dict[str, int] = {}
    for path, base in zip(rows.paths, rows.bases, strict=True):
        if bases.setdefault(path.lower(), base) != base:
            yield path
