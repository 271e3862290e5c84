"""topsort: the parent orders its DLL list so that each DLL comes after those that it imports.

Patch 2/5, fork-topsort; ``dll_list::populate_deps``, ``topsort`` and ``topsort_visit``.

The child loads dlopened DLLs in list order.  If a DLL came before one that it imports, Windows
would drag the latter in wherever it likes, and nothing would have been done to make it land right.

The walk starts at the list's *last* element and goes towards its head, so DLLs that have nothing
to do with each other come out reversed; each fork reverses them again.  Since 2017 dlopened ones
keep their order; since 3.0 linked ones come out in the order of the executable's import table, for
the executable is in the list, and depends on them all.
"""

from __future__ import annotations

from collections.abc import Sequence

from forkviz.core.region import module_key
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.effects import Steps
from forkviz.machine.events import (
    DepsPopulated,
    OrderDecided,
    SortAppended,
    SortPassed,
    SortVisited,
)
from forkviz.machine.shown import shown

__all__ = ["populate_deps", "topsort"]


@shown("populate_deps", "dll_list::populate_deps; patch 2/5 fork-topsort")
def populate_deps(dlls: Sequence[Dll]) -> list[tuple[list[int], list[str]]]:
    """For each DLL, the indices of its dependencies in import-table order, and the other imports.

    Names are compared without folder and case, so of several DLLs of one file name the first is
    found.  What is not in the list is Windows' own business.
    """
    position: dict[str, int] = {}
    for i, dll in enumerate(dlls):
        if not dll.nameless:  # nothing finds that one
            position.setdefault(dll.file_key, i)
    found = []
    for dll in dlls:
        deps: list[int] = []
        ignored: list[str] = []
        for name in dll.imports:
            at = position.get(module_key(name))
            if at is None:
                ignored.append(name)
            else:
                deps.append(at)
        found.append((deps, ignored))
    return found


@shown("topsort", "dll_list::topsort; patch 2/5 fork-topsort")
def topsort(dlls: Sequence[Dll], *, keep_order: bool = False) -> Steps[list[Dll]]:
    """Sort *dlls*; the last event is OrderDecided, with the names in the order to load them in.

    keep_order: as since 2.8.0, each dlopened DLL depends on all that were dlopened before it, ahead
    of what it imports; that can override an import of a later one.

    A cycle ends where it meets a DLL that is being visited: whichever member the walk reaches
    first comes *after* its partners.
    """
    found = populate_deps(dlls)
    if keep_order:
        # since 2.8.0 a DLL also depends on all dlopened before it
        loads = [i for i, dll in enumerate(dlls) if dll.kind is DllKind.LOAD]
    else:
        loads = []
    seeded = _seeds(dlls, loads)
    deps_of = [deps for deps, _ in found]
    for i, (deps, ignored) in enumerate(found):
        yield DepsPopulated(
            dlls[i].name, tuple(dlls[j].name for j in deps), tuple(ignored), seeded[i]
        )
    order = yield from topsort_visit(dlls, deps_of, loads, seeded)
    yield OrderDecided(tuple(dll.name for dll in dlls), tuple(dlls[i].name for i in order))
    return [dlls[i] for i in order]


def _seeds(dlls: Sequence[Dll], loads: Sequence[int]) -> list[int]:
    """For each DLL the number of those in *loads* that come before it; 0 if it is not there."""
    seeded = [0] * len(dlls)
    for count, i in enumerate(loads):
        seeded[i] = count
    return seeded


@shown("topsort_visit", "dll_list::topsort_visit; patch 2/5 fork-topsort")
def topsort_visit(
    dlls: Sequence[Dll],
    deps_of: Sequence[Sequence[int]],
    loads: Sequence[int],
    seeded: Sequence[int],
) -> Steps[list[int]]:
    """Visit all *dlls* from the last on; gives their numbers in the new order.

    loads: the dlopened ones, where their order is kept; ``seeded[i]``: on how many of them, from
    the first on, DLL *i* depends ahead of ``deps_of[i]``.
    """
    walk = _Walk(dlls, deps_of, loads, seeded)
    order: list[int] = []
    for root in reversed(range(len(dlls))):
        yield SortVisited(dlls[root].name, 0, again=root in walk.visited)
        if root in walk.visited:
            continue
        walk.visited.add(root)
        # it recurses; a stack does the same without a limit on its depth
        stack = [root]
        while stack:
            dep = walk.next_dep(stack)
            if walk.passed:
                yield SortPassed(*walk.passed)
            if dep is None:
                # all that it depends on is in the list by now, but for a circle
                order.append(stack.pop())
                yield SortAppended(dlls[order[-1]].name, len(order) - 1)
                continue
            yield SortVisited(dlls[dep].name, len(stack), again=dep in walk.visited)
            if dep not in walk.visited:
                walk.visited.add(dep)
                stack.append(dep)
    return order


class _Walk:
    """What the visits of a sort know.

    visited: the DLLs whose visit has begun.  passed: of the last step, what a SortPassed has, None
    where nothing was passed.
    """

    def __init__(
        self,
        dlls: Sequence[Dll],
        deps_of: Sequence[Sequence[int]],
        loads: Sequence[int],
        seeded: Sequence[int],
    ) -> None:
        self.visited: set[int] = set()
        self.passed: tuple[str, int, int, str, str] | None = None
        self._dlls = dlls
        self._deps_of = deps_of
        self._loads = loads
        self._seeded = seeded
        self._at: dict[int, int] = {}  # how many of its dependencies each DLL has come to
        self._done = 0  # of the loads: all of them up to here were visited

    def next_dep(self, stack: Sequence[int]) -> int | None:
        """The next that the last DLL of *stack* depends on; None where there is no more.

        Visits of what was visited before return at once.  Those of dlopened DLLs are one
        step, because they grow with the square of the list.
        """
        self.passed = None
        index, loads = stack[-1], self._loads
        at, seeds = self._at.get(index, 0), self._seeded[index]
        if at < seeds:
            while self._done < seeds and loads[self._done] in self.visited:
                self._done += 1
            if at < self._done:
                end = min(self._done, seeds)
                first, last = self._dlls[loads[at]].name, self._dlls[loads[end - 1]].name
                self.passed = self._dlls[index].name, len(stack), end - at, first, last
                at = end
        self._at[index] = at + 1
        if at < seeds:
            return loads[at]
        deps = self._deps_of[index]
        return deps[at - seeds] if at - seeds < len(deps) else None
