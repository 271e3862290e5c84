"""summaries: what a notebook shows of what is read: captures, their processes, scenarios.

What the command line answers (traces, comparisons, diagnoses, studies) is shown as it says it:
``cli/render/values``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import singledispatch
from itertools import islice

from forkviz.core.address import hex_, size_text
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import Region, State
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.notebook.tables import MOST_ROWS, Grid, Summary
from forkviz.scenarios.scenario import Scenario

__all__ = ["summary_of"]

_REGION_HEADS = ("start", "end", "size", "state", "use", "name")


@singledispatch
def summary_of(value: object) -> Summary:
    """What is shown of *value*: a few facts and short tables, whatever its size."""
    raise TypeError(f"there is no summary of {type(value).__name__}")


@summary_of.register
def _space(space: AddressSpace) -> Summary:
    return Summary(
        f"Address space, {space.bits} bits, {_many(len(space), 'region')}",
        grids=(_uses(space), _regions("lowest regions", space, len(space))),
    )


@summary_of.register
def _process(process: Process) -> Summary:
    facts = _known(
        ("role", process.role),
        ("program", process.name),
        ("pid", str(process.pid) if process.pid else ""),
        ("read from", process.file),
        ("caveats", str(len(process.caveats)) if process.caveats else ""),
    )
    space = process.space
    heading = f"Process, {space.bits} bits, {_many(len(space), 'region')}"
    grids = (_uses(space), _regions("lowest regions", space, len(space)))
    return Summary(heading, facts, grids)


@summary_of.register
def _capture(capture: Capture) -> Summary:
    processes = (*capture.processes(), *capture.others)
    rows = [
        (
            each.role or "–",
            each.name or "–",
            str(each.pid or "–"),
            f"{len(each.space):,}",
            size_text(_committed(each.space)),
            each.file,
        )
        for each in islice(processes, MOST_ROWS)
    ]
    caveats = capture.all_caveats()
    facts = _known(
        ("bits", str(capture.known_bits or "not known")),
        ("images", f"{len(capture.images):,}" if capture.images else ""),
        ("forks in the log", f"{len(capture.forks()):,}" if capture.forks() else ""),
        ("messages of failed forks", f"{len(capture.findings):,}" if capture.findings else ""),
        ("contradictions", f"{len(capture.conflicts):,}" if capture.conflicts else ""),
    )
    heads = ("process", "program", "pid", "regions", "committed", "read from")
    grids = (
        Grid.of("processes", heads, rows, count=len(processes), what="processes"),
        Grid.of(
            "what the sources do not show",
            ("caveat",),
            [(str(each),) for each in islice(caveats, MOST_ROWS)],
            count=len(caveats),
            what="caveats",
        ),
    )
    return Summary(f"Capture: {capture.title}", facts, grids, "forkviz.show(…) draws its maps.")


@summary_of.register
def _scenario(scenario: Scenario) -> Summary:
    facts = _known(
        ("bits", str(scenario.bits)),
        ("policy", scenario.policy),
        ("forks before", str(scenario.forks) if scenario.forks else ""),
        ("in the parent besides", _many(len(scenario.parent), "region")),
        ("in the child besides", _many(len(scenario.child), "region")),
        ("faults", ", ".join(str(f.kind) for f in scenario.faults[:MOST_ROWS])),
        ("assumed, caveats", f"{len(scenario.notes):,}, {len(scenario.caveats):,}"),
    )
    rows = [_dll(dll) for dll in scenario.dlls[:MOST_ROWS]]
    heads = ("DLL", "kind", "base in the parent", "prefers", "size")
    count = len(scenario.dlls)
    grid = Grid.of("DLLs", heads, rows, count=count, what="DLLs", mono=(2, 3))
    return Summary(
        f"Scenario: {scenario.title}", facts, (grid,), "forkviz.fork(…) simulates the fork."
    )


# -- parts -----------------------------------------------------------------------------------------


def _uses(space: AddressSpace) -> Grid:
    """How many regions there are of each use, and how large: counted over all of them."""
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for region in space:
        counts[region.use] += 1
        sizes[region.use] += region.size
    rows = [(use, f"{counts[use]:,}", size_text(size)) for use, size in sizes.most_common()]
    return Grid.of("by use", ("use", "regions", "size"), rows)


def _regions(title: str, regions: Iterable[Region], count: int) -> Grid:
    rows = [
        (hex_(r.start), hex_(r.end), size_text(r.size), str(r.state), str(r.use), r.name or "–")
        for r in islice(regions, MOST_ROWS)
    ]
    return Grid.of(title, _REGION_HEADS, rows, count=count, what="regions", mono=(0, 1))


def _dll(dll: Dll) -> tuple[str, ...]:
    prefers = "the same" if dll.preferred == dll.base else hex_(dll.preferred)
    return (dll.name, str(dll.kind), hex_(dll.base), prefers, size_text(dll.size))


def _committed(space: AddressSpace) -> int:
    return sum(region.size for region in space if region.state is State.COMMITTED)


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _known(*facts: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Those facts that say something."""
    return tuple((name, text) for name, text in facts if text)
