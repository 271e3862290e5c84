"""Algorithm: the listing of a trace's machine and the line that each step is at, as plain values.

What it holds goes into JSON as it is: texts, numbers and lists of them.
"""

from __future__ import annotations

from typing import Any

from forkviz.explanations.pseudocode.follow import listing_for
from forkviz.explanations.words.context import context_of
from forkviz.traces.trace import Trace

__all__ = ["Algorithm"]

Step = tuple[int, int, list[int]]


class Algorithm:
    """The algorithm pane of an explorer.

    functions: ``name``, ``source`` and ``lines`` (texts) of each, in the order to show them in.
    steps: for each step of the trace which function is running, which of its lines (both from 0),
    and the functions that have not returned, outermost first, the running one last.  Steps that
    have the same stack share one list; it is not to be changed.
    """

    def __init__(self, trace: Trace) -> None:
        listed = listing_for(trace).functions
        self.functions: list[dict[str, Any]] = [
            {
                "name": function.name,
                "source": function.source,
                "lines": [line.text for line in function.lines],
            }
            for function in listed
        ]
        index = {function.name: number for number, function in enumerate(listed)}
        stacks: dict[tuple[str, ...], list[int]] = {}
        self.steps: list[Step] = []
        for mark in context_of(trace).marks:
            stack = stacks.get(mark.stack)
            if stack is None:
                stack = stacks[mark.stack] = [index[name] for name in mark.stack]
            self.steps.append((index[mark.function], mark.line, stack))
