"""topsort: the parent orders its DLL list so that each DLL comes after those that it imports.

Patch 2/5, fork-topsort; ``dll_list::populate_deps``, ``topsort`` and ``topsort_visit``.

The child loads dlopened DLLs in list order.  If a DLL came before one that it imports, Windows
would drag the latter in wherever it likes, and nothing would have been done to make it land right.

The walk starts at the list's *last* element and goes towards its head, so DLLs that have nothing
to do with each other come out reversed; each fork reverses them again, until 2017.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from forkviz.core.region import module_key
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import (
    DepsPopulated,
    Event,
    OrderDecided,
    SortAppended,
    SortPassed,
    SortVisited,
)

__all__ = ["populate_deps", "topsort"]


def populate_deps(dlls: Sequence[Dll]) -> list[tuple[list[int], list[str]]]:
    """For each DLL, the indices of its dependencies in import-table order, and the other imports.

    Names are compared without folder and case.  What is not in the list is Windows' own business.
    """
    position = {dll.key: i for i, dll in enumerate(dlls)}
    found = []
    for dll in dlls:
        deps: list[int] = []
        ignored: list[str] = []
        for name in dll.imports:
            i = position.get(module_key(name))
            if i is None:
                ignored.append(name)
            else:
                deps.append(i)
        found.append((deps, ignored))
    return found


def topsort(
    dlls: Sequence[Dll], *, keep_order: bool = False, sees_imports: bool = True
) -> Iterator[Event]:
    """Sort *dlls*; the last event is OrderDecided, with the names in the order to load them in.

    keep_order: as since 2017, each dlopened DLL depends on all that were dlopened before it, ahead
    of what it imports; that can override an import of a later one.
    sees_imports: whether the imports are found at all.

    A cycle ends where it meets a DLL that is being visited: whichever member the walk reaches
    first comes *after* its partners.
    """
    all_deps = populate_deps(dlls) if sees_imports else [([], list(d.imports)) for d in dlls]
    loads = [i for i, dll in enumerate(dlls) if keep_order and dll.kind is DllKind.LOAD]
    seeded = [0] * len(dlls)
    for count, i in enumerate(loads):
        seeded[i] = count
    for i, (deps, ignored) in enumerate(all_deps):
        names = tuple(dlls[j].name for j in deps)
        yield DepsPopulated(dlls[i].name, names, tuple(ignored), seeded[i])
    order: list[str] = []
    yield from _walk(dlls, [deps for deps, _ in all_deps], loads, seeded, order)
    yield OrderDecided(tuple(dll.name for dll in dlls), tuple(order))


def _walk(
    dlls: Sequence[Dll],
    deps: Sequence[Sequence[int]],
    loads: Sequence[int],
    seeded: Sequence[int],
    order: list[str],
) -> Iterator[Event]:
    """Visit all *dlls* from the last on, and append their names to *order*.

    loads: the dlopened ones, where their order is kept; ``seeded[i]``: on how many of them, from
    the first on, DLL *i* depends ahead of ``deps[i]``.
    """
    visited = [False] * len(dlls)
    done = 0  # of loads: all of them up to here were visited, so the next to be visited is there
    for root in reversed(range(len(dlls))):
        # topsort_visit recurses; an explicit stack does the same without a limit on its depth.
        yield SortVisited(dlls[root].name, 0, again=visited[root])
        if visited[root]:
            continue
        visited[root] = True
        stack = [[root, 0]]
        while stack:
            index, at = stack[-1]
            seeds = seeded[index]
            if at < seeds:
                while done < seeds and visited[loads[done]]:
                    done += 1
                if at < done:
                    # Each would be a step; all together they grow with the square of the list.
                    end = min(done, seeds)
                    names = dlls[loads[at]].name, dlls[loads[end - 1]].name
                    yield SortPassed(dlls[index].name, len(stack), end - at, *names)
                    stack[-1][1] = end
                    continue
                dep = loads[at]
            elif at - seeds < len(deps[index]):
                dep = deps[index][at - seeds]
            else:
                stack.pop()
                yield SortAppended(dlls[index].name, len(order))
                order.append(dlls[index].name)
                continue
            stack[-1][1] += 1
            yield SortVisited(dlls[dep].name, len(stack), again=visited[dep])
            if not visited[dep]:
                visited[dep] = True
                stack.append([dep, 0])
