"""context: what an explanation needs to know of the whole trace, worked out in one pass."""

from __future__ import annotations

import weakref
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import (
    DepsPopulated,
    OrderDecided,
    SortAppended,
    SortEvent,
    SortPassed,
    SortVisited,
)
from forkviz.machine.policy import get_policy
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from forkviz.explanations.pseudocode.follow import Mark

__all__ = ["Context", "context_of"]


class Context:
    """A trace as explanations see it.

    policy: what ran.  dlls: the parent's list by name, with the headers as the fork sees them.
    """

    def __init__(self, trace: Trace) -> None:
        self.policy = get_policy(trace.policy)
        self.observed = trace.step_origin is not None
        listed = trace.scenario.listed()
        self.dlls = {dll.name: dll for dll in listed}
        self.listed = DllNames(listed)
        self._imports: dict[str, list[Dll]] = {}
        self._trace = weakref.ref(trace)

    @cached_property
    def _sources(self) -> dict[str, str]:
        from forkviz.explanations.pseudocode.follow import listing_for

        trace = self._trace()
        assert trace is not None
        return {function.name: function.source for function in listing_for(trace).functions}

    @cached_property
    def marks(self) -> list[Mark]:
        """The line of the listing that each step is at."""
        # Imported here, as above: the facts of a step need no listing.
        from forkviz.explanations.pseudocode.follow import marks

        trace = self._trace()
        assert trace is not None  # whoever asks holds it
        return marks(trace)

    def source(self, step: int) -> str:
        """The function that the algorithm pane shows at *step*, and where it comes from."""
        name = self.marks[step].function
        source = self._sources[name]
        return source if name in source else f"{name}: {source}"

    def imports(self, dll: str) -> list[Dll]:
        """The DLLs of the list that *dll* imports, itself left out."""
        found = self._imports.get(dll)
        if found is None:
            known = self.dlls.get(dll)
            names = known.imports if known is not None else ()
            others = dict.fromkeys(self.listed.imported(name) for name in names)
            found = [other for other in others if other is not None and other != known]
            self._imports[dll] = found
        return found

    @cached_property
    def _sorts(self) -> tuple[dict[int, dict[str, int]], dict[int, str]]:
        """For each step of a sort the steps at which that sort appended DLLs; and who visits."""
        trace = self._trace()
        assert trace is not None
        appended: dict[int, dict[str, int]] = {}
        visitors: dict[int, str] = {}
        run: dict[str, int] = {}
        path: list[str] = []
        for step, event in enumerate(trace.events):
            if not isinstance(event, SortEvent):
                continue
            match event:
                case DepsPopulated():
                    if run:
                        run = {}
                case SortVisited(dll, depth, _):
                    del path[depth:]
                    visitors[step] = path[-1] if path and depth else ""
                    path.append(dll)
                case SortAppended(dll):
                    run[dll] = step
                case SortPassed() | OrderDecided():
                    continue
                case _:
                    assert_never(event)
            appended[step] = run
        return appended, visitors

    def is_listed(self, dll: str, step: int) -> bool:
        """Whether the sort has put *dll* into the new list before *step*."""
        return self._sorts[0].get(step, {}).get(dll, step) < step

    def visitor(self, step: int) -> str:
        """For which DLL the sort comes to the one of *step*; "" where it comes from the list."""
        return self._sorts[1].get(step, "")


#: Contexts by the identity of their trace, each for as long as the trace lives.
_KNOWN: dict[int, tuple[weakref.ref[Trace], Context]] = {}


def context_of(trace: Trace) -> Context:
    """The context of *trace*, made once: an explanation of each step must not follow all others."""
    key = id(trace)
    known = _KNOWN.get(key)
    if known is not None and known[0]() is trace:
        return known[1]
    context = Context(trace)
    _KNOWN[key] = (weakref.ref(trace, lambda gone: _forget(key, gone)), context)
    return context


def _forget(key: int, gone: weakref.ref[Trace]) -> None:
    if key in _KNOWN and _KNOWN[key][0] is gone:
        del _KNOWN[key]
