"""Wanted: the DLLs whose places messages name, and where parent and child have them."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.captures.findings import Finding
from forkviz.core.region import basename
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.texts.failures import of_rules

__all__ = ["Wanted", "by_name", "wanders", "wanted"]

#: Messages of a DLL that was to be loaded again where the parent has it, and of one that the
#: program links to, which the loader has placed before.
_DLOPENED = ("occupied", "not remapped", "mapped elsewhere", "no interim mapping")
_LINKED = ("loaded elsewhere", "segment elsewhere")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A DLL that a message says is not, or cannot be, where the parent has it.

    path: as printed, "" where it is not named.  parent, child: where each has it, None where the
    message does not say.  linked: whether the program links to it.
    """

    finding: Finding
    path: str
    parent: int | None
    child: int | None
    linked: bool

    @property
    def name(self) -> str:
        """The file's name in lower case."""
        return basename(self.path).lower()

    @property
    def shown(self) -> str:
        """The file's name as printed."""
        return basename(self.path) or "a DLL"


def wanted(case: Case) -> tuple[Wanted, ...]:
    """Every one that a message names, in the order of the lines."""
    return case.once("wanted", _wanted)


def _wanted(case: Case) -> tuple[Wanted, ...]:
    found = []
    for finding in of_rules(case, *_DLOPENED, *_LINKED):
        numbers = dict(finding.numbers)
        linked = finding.rule in _LINKED
        found.append(
            Wanted(finding, finding.dll, numbers.get("parent"), numbers.get("child"), linked)
        )
    return tuple(found)


def by_name(case: Case) -> dict[str, tuple[Wanted, ...]]:
    """Those that are named, by their names in lower case."""
    return case.once("wanted by name", _by_name)


def _by_name(case: Case) -> dict[str, tuple[Wanted, ...]]:
    found: dict[str, tuple[Wanted, ...]] = {}
    for each in wanted(case):
        if each.name:
            found[each.name] = (*found.get(each.name, ()), each)
    return found


def wanders(told: tuple[Wanted, ...]) -> bool:
    """Whether the parent has the one DLL of *told* at one place, and the children at several."""
    parents = {each.parent for each in told}
    children = [each.child for each in told]
    known = None not in parents and None not in children
    return known and len(parents) == 1 < len(set(children)) and not parents & set(children)
