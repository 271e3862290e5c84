"""tables: what a lesson lists of its forks, each a function from a trace to rows of text.

The names are part of a lesson's format (docs/lessons.md has a row for each).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from forkviz.core.address import hex_, size_text
from forkviz.core.occupants import asked_range, occupants
from forkviz.course.lessons.asked import NoAnswer, dll_of, dragged, first_block
from forkviz.course.pictures import Table
from forkviz.machine.events import (
    Call,
    ChildEnded,
    DepsPopulated,
    OrderDecided,
    Printed,
    Why,
)
from forkviz.machine.protocol.exits import NAMES as EXIT_CODES
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of

__all__ = ["MOST_ROWS", "TABLES", "TableOf", "table_of"]

#: Rows of a table at the most; what is left out is counted.
MOST_ROWS = 60
_NOTHING = "–"
Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableOf:
    """heads: of its columns; before them stands which fork a row is of.  rows: of one fork.

    gives: what can be asked of a fork that the table answers; None for all, because it shows what
    the fork does, and not only what it begins with."""

    heads: Cells
    rows: Callable[[Trace], Iterator[Cells]]
    gives: frozenset[str] | None = None

    def answers(self, what: str) -> bool:
        """Whether who has read it knows *what* of the fork (``asked``)."""
        return self.gives is None or what in self.gives


def table_of(name: str, traces: Mapping[str, Trace]) -> Table:
    """The table called *name* of *traces*, by their labels; of one fork without its label."""
    kind = TABLES[name]
    rows: list[Cells] = []
    for label, trace in traces.items():
        for cells in kind.rows(trace):
            rows.append(cells if len(traces) == 1 else (label, *cells))
    if len(rows) > MOST_ROWS:
        left = len(rows) - MOST_ROWS
        rows[MOST_ROWS:] = [(f"… and {left:,} more", *[""] * (len(rows[0]) - 1))]
    heads = kind.heads if len(traces) == 1 else ("fork", *kind.heads)
    return Table(heads, tuple(rows))


def _ends(trace: Trace) -> str:
    return "succeeds" if trace.succeeded else trace.message or "fails"


def _range(start: int, end: int) -> str:
    return f"{hex_(start)}-{hex_(end)}"


def _outcome(trace: Trace) -> Iterator[Cells]:
    calls = sum(isinstance(event, Call) for event in trace)
    yield (str(trace.outcome.attempts), str(calls), _ends(trace))


def _children(trace: Trace) -> Iterator[Cells]:
    ended = [event for event in trace if isinstance(event, ChildEnded)]
    last, ran = _NOTHING, _NOTHING
    if ended:
        code = ended[-1].exit_code
        last = f"{hex_(code)} ({EXIT_CODES[code]})" if code in EXIT_CODES else hex_(code)
        ran = "run" if ended[-1].destructors else "do not run"
    yield (
        "succeeds" if trace.succeeded else "fails",
        str(trace.outcome.attempts),
        str(len(ended)),
        last,
        ran,
    )


def _printed(trace: Trace) -> Iterator[Cells]:
    for event in trace:
        if isinstance(event, Printed):
            where = "standard error" if event.where == "stderr" else "strace alone"
            yield (event.who, where, event.text)


def _order(trace: Trace) -> Iterator[Cells]:
    for event in trace:
        if isinstance(event, OrderDecided):
            yield (", ".join(event.order), _ends(trace))
            return


def _dragged(trace: Trace) -> Iterator[Cells]:
    for _, who, whom, where in dragged(trace):
        yield (who, whom, hex_(where), hex_(dll_of(trace, whom).base))


def _ignored(trace: Trace) -> Iterator[Cells]:
    for event in trace:
        if isinstance(event, DepsPopulated) and event.ignored:
            yield (event.dll, ", ".join(event.ignored))


def _block(trace: Trace) -> Iterator[Cells]:
    """The first block, and what it took of the DLL's own place."""
    try:
        step, block = first_block(trace)
    except NoAnswer:
        return
    target = dll_of(trace, block.dll)
    call = trace.events[step + 1]
    start = call.result if isinstance(call, Call) and call.result else block.start
    end = block.start + block.size
    swallowed = max(0, min(end, target.end) - max(start, target.base))
    yield (
        hex_(block.here),
        _range(target.base, target.end),
        f"{block.rule.name}, asks for {hex_(block.start)}",
        _range(start, end),
        size_text(swallowed) if swallowed else "nothing",
        _ends(trace),
    )


def _blocks(trace: Trace) -> Iterator[Cells]:
    """Each block and each release, in the order of the calls."""
    ours = set()
    for event in trace:
        if isinstance(event, Call) and event.why is Why.BLOCK and event.result:
            ours.add(event.result)
            yield ("blocks", hex_(event.result), "its own")
        elif isinstance(event, Call) and event.why is Why.UNBLOCK and event.address is not None:
            region = trace.initial_child.at(event.address)
            whose = region.name if region is not None and region.name else "somebody else's"
            yield ("frees", hex_(event.address), "its own" if event.address in ours else whose)


def _kept(trace: Trace) -> Iterator[Cells]:
    """The reservations for DLLs, and whether each is given back."""
    calls = [event for event in trace if isinstance(event, Call)]
    freed = {call.address for call in calls if call.why is Why.UNPROTECT}
    for call in calls:
        if call.why is Why.PROTECT and call.result:
            back = "given back" if call.result in freed else "never given back"
            yield (call.dll or _NOTHING, hex_(call.result), back)


def _places(trace: Trace) -> Iterator[Cells]:
    for dll in trace.scenario.dlls:
        yield (dll.name, hex_(dll.preferred), hex_(dll.base), size_text(dll.size))


def _in_the_way(trace: Trace) -> Iterator[Cells]:
    """What is in the place that the fork could not have."""
    step = trace.failure()
    if step < 0:
        return
    place = verdict_of(trace).place
    if place is None:
        return
    start, end = place
    for region in occupants(trace.state(step).child, *asked_range(start, end - start)):
        yield (region.name or str(region.use), _range(region.start, region.end))


def _low(trace: Trace) -> Iterator[Cells]:
    """What the child reserves of the low 4 MiB."""
    total = 0
    for event in trace:
        if isinstance(event, Call) and event.why is Why.LOW_BLOCK and event.address is not None:
            size = event.size or 0
            total += size
            yield (_range(event.address, event.address + size), size_text(size))
    if total:
        yield ("together", size_text(total))


def _child(trace: Trace) -> Iterator[Cells]:
    """The child before anything is loaded."""
    for region in trace.initial_child:
        cells = (_range(region.start, region.end), size_text(region.size), region.name)
        yield (*cells, str(region.use))


#: By the name in a lesson's file.
TABLES: dict[str, TableOf] = {
    "outcomes": TableOf(("children", "calls", "outcome"), _outcome),
    "children": TableOf(("fork()", "children", "lost", "last exit code", "destructors"), _children),
    "printed": TableOf(("who", "where", "text"), _printed),
    "order": TableOf(("order", "outcome"), _order),
    "dragged": TableOf(("loads", "drags in", "to", "the parent has it at"), _dragged),
    "ignored": TableOf(("DLL", "imports that the sort ignores"), _ignored),
    "block": TableOf(
        ("landed at", "belongs at", "rule", "blocked", "of its own place", "outcome"), _block
    ),
    "blocks": TableOf(("call", "address", "whose"), _blocks),
    "kept": TableOf(("DLL", "its place", "the reservation is"), _kept),
    "places": TableOf(
        ("DLL", "prefers", "the parent has it at", "size"), _places, frozenset({"base"})
    ),
    "in-the-way": TableOf(("in the way", "where"), _in_the_way),
    "low": TableOf(("reserved", "size"), _low),
    "child": TableOf(("where", "size", "what", "use"), _child, frozenset()),
}
