"""cycles: which DLLs import each other in a circle (strongly connected components)."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["components"]


def components(deps: Sequence[Sequence[int]]) -> list[int]:
    """For each node the number of its component; components are numbered dependencies first.

    Tarjan's algorithm on a stack of its own: a hostile list may chain thousands of imports.
    """
    index: dict[int, int] = {}
    low = [0] * len(deps)
    group = [-1] * len(deps)
    trail: list[int] = []
    count = 0
    for root in range(len(deps)):
        if root in index:
            continue
        index[root] = low[root] = len(index)
        trail.append(root)
        stack = [(root, iter(deps[root]))]
        while stack:
            node, targets = stack[-1]
            target = next(targets, None)
            if target is None:
                stack.pop()
                if stack:
                    low[stack[-1][0]] = min(low[stack[-1][0]], low[node])
                if low[node] == index[node]:
                    while group[node] < 0:
                        group[trail.pop()] = count
                    count += 1
            elif target not in index:
                index[target] = low[target] = len(index)
                trail.append(target)
                stack.append((target, iter(deps[target])))
            elif group[target] < 0:
                low[node] = min(low[node], index[target])
    return group
