"""Engine, traces, boards and pages take work, events and cells that grow no faster than n log n."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from bench.inputs import colliding
from forkviz.explanations.pseudocode.follow import marks
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.policy import ERAS
from forkviz.readers import read_capture
from forkviz.redaction.redact import redact
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.scenarios.windows import Aslr, Fault, FaultKind, Loader, Placement
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.views.board import Board
from tests.growth.readers import bundle
from tests.support.work import MOST, steepness, work_of

pytestmark = pytest.mark.growth

N = 40
ALL = [*ERAS]


def near_linear(action: Callable[[int], object], n: int = N) -> None:
    """Hold what ``action(n)`` takes, at n, 2n and 4n, to n log n."""
    action(n)  # what is loaded and learned once
    one, two, four = (work_of(lambda size=size: action(size)) for size in (n, 2 * n, 4 * n))
    assert steepness((one, two, four)) < MOST, (one, two, four)


def chain(n: int, *, forward: bool = True, base: bool = True) -> Scenario:
    """*n* DLLs each of which imports the next one, or the one before it."""
    dlls = []
    for i in range(n):
        other = i + 1 if forward else i - 1
        names = (f"d{other}.dll",) if 0 <= other < n else ()
        at = 0x4_0000_0000 + i * 0x2_0000
        preferred = at if base else 0x400000
        dlls.append(Dll(f"d{i}.dll", DllKind.LOAD, preferred, 0x1_0000, at, names))
    return Scenario(f"a chain of {n}", 64, tuple(dlls))


def crowded(n: int) -> str:
    """The file of *n* DLLs without a base that all prefer the same place."""
    table = '[[dll]]\nname = "d{}.dll"\npreferred = 0x400000\nsize = 0x10000\n'
    return "schema = 1\nbits = 64\n" + "".join(map(table.format, range(n)))


@pytest.mark.parametrize("policy", ALL)
@pytest.mark.parametrize("shape", ["colliding", "forward", "backward", "crowded"])
def test_a_fork_s_work_and_steps_are_near_linear(shape: str, policy: str) -> None:
    """Under every policy: relocated DLLs, chains of imports, a hole that fills up from below."""
    make: dict[str, Callable[[int], Scenario]] = {
        "colliding": colliding,
        "forward": chain,
        "backward": lambda n: chain(n, forward=False),
        "crowded": lambda n: parse_scenario(crowded(n)),
    }
    # The few that lie in the low 4 MiB come to other ends than the rest.
    first = 4 * N if shape == "crowded" else N
    plans = {n: make[shape](n) for n in (first, 2 * first, 4 * first)}
    near_linear(lambda n: forkviz.fork(plans[n], policy=policy), first)
    one, two, four = (len(forkviz.fork(plans[n], policy=policy)) for n in plans)
    assert four - two <= 2.2 * (two - one) + 10


@pytest.mark.parametrize("placement", [Placement.LOWEST, Placement.HIGHEST])
@pytest.mark.parametrize("aslr", list(Aslr))
def test_a_loader_s_work_is_near_linear(placement: Placement, aslr: Aslr) -> None:
    """From below and from above, with and without ASLR (what draws lots has a limit)."""
    loader = Loader(placement, aslr, seed=1)
    near_linear(lambda n: forkviz.fork(replace(chain(n, base=False), loader=loader)))


@pytest.mark.parametrize("kind", [FaultKind.INJECT, FaultKind.ENTRY_ALLOCATES, FaultKind.DRAGS_IN])
def test_the_work_of_a_fault_for_each_dll_is_near_linear(kind: FaultKind) -> None:
    """Reading, checking and striking."""

    def act(n: int) -> object:
        faults = tuple(
            Fault(kind, start=0x7_0000_0000 + i * 0x2_0000, dll=f"d{i}.dll") for i in range(n)
        )
        return forkviz.fork(parse_scenario(dump_scenario(replace(chain(n), faults=faults))))

    near_linear(act)


@pytest.mark.parametrize("policy", ["cygwin-3.6.0", "cygwin-2011-04", "repaired"])
def test_what_is_done_with_a_trace_is_near_linear(policy: str) -> None:
    """Its states, one by one and at random, the marks, the words, the file, without names."""
    traces = {n: forkviz.fork(colliding(n), policy=policy) for n in (N, 2 * N, 4 * N)}
    for action in (
        lambda trace: list(trace.states()),
        lambda trace: parse_trace(list(dump_trace(trace))).state(-1),
        marks,
        redact,
    ):
        near_linear(lambda n, action=action: action(traces[n]))


@pytest.mark.parametrize("policy", ["cygwin-3.6.0", "cygwin-2011-04"])
def test_a_board_s_work_and_cells_are_near_linear(policy: str) -> None:
    """What is drawn, and what changes from step to step."""
    traces = {n: forkviz.fork(chain(n), policy=policy) for n in (N, 2 * N, 4 * N)}
    near_linear(lambda n: Board(traces[n]))
    boards = [Board(trace) for trace in traces.values()]
    one, two, four = (sum(map(len, board.changes)) for board in boards)
    assert four - two <= 2.2 * (two - one) + 10


def test_a_page_s_bytes_are_near_linear() -> None:
    """The report that is handed on."""
    from forkviz.reports.html import report_html

    one, two, four = (len(report_html(forkviz.fork(chain(n)))) for n in (N, 2 * N, 4 * N))
    assert four - two <= 2.2 * (two - one) + 1000


def test_deriving_a_scenario_is_near_linear(tmp_path: Path) -> None:
    """Headers, modules and imports are looked up, not searched."""
    sizes = 4 * N, 8 * N, 16 * N
    captures = {n: read_capture(bundle(tmp_path, n)) for n in sizes}
    near_linear(lambda n: derive_scenario(captures[n]), 4 * N)
