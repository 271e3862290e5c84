"""Traces to draw, and what a picture of a state must show, worked out from the engine's state."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from hypothesis import Phase, given, settings

import forkviz
from forkviz import api
from forkviz.core.provenance import StepLine, StepOrigin
from forkviz.core.region import Region
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from forkviz.views.changes import Columns
from tests.support.scenarios import CALLS, CAPTURES, dll, occupied, quick, scenarios

SCENARIOS = CAPTURES.parent / "scenarios"
PERL = CAPTURES / "cygwin-3.0.7-perl"
CLOBBERED = CAPTURES / "cygwin-3.0.7-perl-clobbered"
RECURSION = SCENARIOS / "recursion.toml"

#: Inputs to draw: the scenarios that the original's calls are known of, real bundles, examples.
SOURCES = (
    *sorted(CALLS.glob("*.toml")),
    *sorted(CAPTURES.glob("cygwin-3.0.7-perl*")),
    *sorted(SCENARIOS.glob("*.toml")),
)

#: A property that a handful of examples tells as well as hundreds.
few = settings(quick, max_examples=50)

#: Names that would do something if a page took them for markup.
IMG = '<img src=x onerror="window.hacked=1">'
SCRIPT = "</script><script>window.hacked=1</script>"


@functools.cache
def trace_of(source: Path) -> Trace:
    """The fork of *source*, made once."""
    return api.to_trace(source)


def last_step(source: Path) -> int:
    """The number of the last step of that fork."""
    return len(trace_of(source)) - 1


@functools.cache
def board_of(source: Path) -> Board:
    """The board of the fork of *source*, made once."""
    return Board(trace_of(source))


@functools.cache
def random_boards() -> tuple[Board, ...]:
    """Boards of forks of 40 random scenarios, the same in every run."""
    boards = []

    @settings(quick, max_examples=40, phases=[Phase.generate], database=None)
    @given(scenarios())
    def collect(plan: Scenario) -> None:
        boards.append(Board(forkviz.fork(plan)))

    collect()
    return tuple(boards)


def hostile_scenario() -> Scenario:
    """A fork that fails, in which every text that a view may show is markup."""
    return Scenario(
        title=SCRIPT,
        bits=32,
        dlls=(
            dll(f"{IMG}.dll", 0x700000, 0x400000, imports=[f"{SCRIPT}.dll", "<b>kernel32</b>.dll"]),
            dll(f"{SCRIPT}.dll", 0x740000, 0x400000, path=f"C:\\{IMG}\\{SCRIPT}.dll"),
            dll("<u>twin</u>.dll", 0x780000, imports=[f"{IMG}.dll"]),
        ),
        parent=(occupied(0x300000, 0x10000, IMG),),
        child=(
            occupied(0x400000, 0x10000, SCRIPT),
            occupied(0x780000, 0x10000, f"{IMG} in the way", protect=IMG),
        ),
        notes=(IMG, SCRIPT),
    )


def hostile_trace() -> Trace:
    """The fork of the hostile scenario, with lines of a log that are no better."""
    trace = forkviz.fork(hostile_scenario())
    lines = [StepLine(step + 1, (IMG, SCRIPT)[step % 2]) for step in range(len(trace))]
    return Trace(
        trace.scenario,
        trace.initial_parent,
        trace.initial_child,
        trace.events,
        step_origin=StepOrigin(f"{SCRIPT}.strace", tuple(lines)),
    )


def visible(columns: Columns) -> list[dict[str, Any]]:
    """The rows of a table that are to be seen."""
    there = columns["shown"] if "shown" in columns else [at is not None for at in columns["start"]]
    return [
        {key: values[row] for key, values in columns.items()} for row, on in enumerate(there) if on
    ]


def one_box_each(regions: Iterable[Region]) -> list[Region]:
    """*regions* as a picture has them: the rows of one allocation that only differ in protection
    and follow each other are one box."""
    boxes: list[Region] = []
    for region in regions:
        if boxes:
            last = boxes[-1]
            alike = all(
                getattr(last, field) == getattr(region, field)
                for field in ("base", "state", "kind", "name", "use")
            )
            if alike and last.end == region.start:
                boxes[-1] = last._replace(end=region.end)
                continue
        boxes.append(region)
    return boxes


def differences(
    shown: Mapping[str, Mapping[str, Sequence[Any]]], wanted: Mapping[str, Columns]
) -> Iterator[str]:
    """Where the tables of a front end and those of a board part, in words."""
    if set(shown) != set(wanted):
        yield f"tables {sorted(shown)}, not {sorted(wanted)}"
    for table, columns in wanted.items():
        if set(shown.get(table, ())) != set(columns):
            yield f"{table}: {sorted(shown.get(table, ()))}, not {sorted(columns)}"
            continue
        for column, cells in columns.items():
            there = list(shown[table][column])
            if len(there) != len(cells):
                yield f"{table}.{column}: {len(there)} cells, not {len(cells)}"
            for row, (one, other) in enumerate(zip(there, cells, strict=False)):
                if one != other:
                    yield f"{table}.{column}[{row}]: {one!r}, not {other!r}"
