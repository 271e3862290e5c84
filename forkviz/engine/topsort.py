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
from forkviz.engine.dll import Dll, DllKind
from forkviz.engine.events import DepsPopulated, Event, OrderDecided, SortAppended, SortVisited

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
    if keep_order:
        loads: list[int] = []
        for i, dll in enumerate(dlls):
            if dll.kind is DllKind.LOAD:
                all_deps[i][0][:0] = loads
                loads.append(i)
    for dll, (deps, ignored) in zip(dlls, all_deps, strict=True):
        yield DepsPopulated(dll.name, tuple(dlls[i].name for i in deps), tuple(ignored))

    visited = [False] * len(dlls)
    order: list[str] = []
    for root in reversed(range(len(dlls))):
        # topsort_visit recurses; an explicit stack does the same without a limit on its depth.
        yield SortVisited(dlls[root].name, 0, again=visited[root])
        if visited[root]:
            continue
        visited[root] = True
        stack = [(root, iter(all_deps[root][0]))]
        while stack:
            index, deps_left = stack[-1]
            dep = next(deps_left, None)
            if dep is None:
                stack.pop()
                yield SortAppended(dlls[index].name, len(order))
                order.append(dlls[index].name)
                continue
            yield SortVisited(dlls[dep].name, len(stack), again=visited[dep])
            if not visited[dep]:
                visited[dep] = True
                stack.append((dep, iter(all_deps[dep][0])))
    yield OrderDecided(tuple(dll.name for dll in dlls), tuple(order))
