"""What a probe reports about a process: named where it fits the map, or left out with a remark."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest

import forkviz
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import CYGWIN, MINIDUMP, WINDOWS
from forkviz.core.region import Kind, State, Use
from forkviz.hosts.live.agent import Agent
from forkviz.hosts.live.wire import AgentAnswer, Ask, Run, Status
from forkviz.probe.names import About, Told, ToldThread, process_of
from forkviz.probe.windows import _told
from forkviz.readers.own.bundle import write_bundle
from tests.support.caveats import sentences, written

COMMIT, RESERVE = 0x1000, 0x2000
PRIVATE, MAPPED, IMAGE = 0x2_0000, 0x4_0000, 0x100_0000
STACK, HEAP, SYSTEM, VIEW, PROGRAM = 0x2_0000, 0x34_0000, 0x67E0_0000, 0x80_0000, 0x1_0040_0000
TEB, PEB = SYSTEM + 0x2000, SYSTEM + 0x4000
RUNS = (
    Run(STACK, STACK, 0xF000, RESERVE, PRIVATE, 0),
    Run(STACK + 0xF000, STACK, 0x1000, COMMIT, PRIVATE, 0x104),
    Run(STACK + 0x1_0000, STACK, 0x1_0000, COMMIT, PRIVATE, 0x04),
    Run(HEAP, HEAP, 0x1_0000, COMMIT, PRIVATE, 0x04),
    Run(HEAP + 0x1_0000, HEAP, 0x1_0000, RESERVE, PRIVATE, 0),
    Run(VIEW, VIEW, 0x1_0000, COMMIT, MAPPED, 0x02),
    Run(SYSTEM, SYSTEM, 0x1_0000, COMMIT, PRIVATE, 0x04),
    Run(0x7FFE_0000, 0x7FFE_0000, 0x1000, COMMIT, PRIVATE, 0x02),
    Run(PROGRAM, PROGRAM, 0x1000, COMMIT, IMAGE, 0x02),
    Run(PROGRAM + 0x1000, PROGRAM, 0x4000, COMMIT, IMAGE, 0x20),
)
THREAD = ToldThread(64, TEB, STACK + 0x2_0000, STACK + 0x1_0000, STACK)
TOLD = Told(
    About(56, 64, PEB, 1, HEAP, (HEAP,)),
    RUNS,
    {PROGRAM: r"C:\x\perl.exe", VIEW: ""},
    (THREAD,),
    (Module(r"C:\x\perl.exe", PROGRAM, PROGRAM + 0x5000),),
    r"C:\x\perl.exe",
    1,
    1,
)


def names(process: Process) -> dict[str, tuple[int, int, Use]]:
    """Start and end of what bears each name, and its use."""
    found: dict[str, tuple[int, int, Use]] = {}
    for region in process.space:
        first = found.get(region.name, (region.start, 0, region.use))[0]
        found[region.name] = (first, region.end, region.use)
    return found


def test_every_run_is_there_with_what_it_is_for() -> None:
    """The stack with its guard page, the heap with its tail, PEB and TEB inside of one run."""
    process = process_of(TOLD)
    found = names(process)
    assert found["[stack (tid 64)]"] == (STACK, STACK + 0x2_0000, Use.STACK)
    assert found["[win heap 0 default]"] == (HEAP, HEAP + 0x2_0000, Use.HEAP)
    assert found["[teb (tid 64)]"] == (TEB, TEB + 0x2000, Use.SYSTEM)
    assert found["[peb]"] == (PEB, PEB + 0x1000, Use.SYSTEM)
    assert found["[shared-user-data]"][2] is Use.SYSTEM
    assert found[r"C:\x\perl.exe"] == (PROGRAM, PROGRAM + 0x5000, Use.IMAGE)
    assert process.space.at(VIEW).use is Use.SHARED  # type: ignore[union-attr]
    guard = process.space.at(STACK + 0xF000)
    assert guard is not None
    assert (guard.state, guard.protect) == (State.COMMITTED, "PAGE_READWRITE | PAGE_GUARD")
    assert (process.name, process.pid, process.dialect) == ("perl.exe", 56, WINDOWS)


def test_no_byte_is_lost_and_no_allocation_moved() -> None:
    """What is told apart inside of a run is the same run: extent, state, kind, allocation."""
    space = process_of(TOLD).space
    assert sum(region.size for region in space) == sum(run.size for run in RUNS)
    for run in RUNS:
        parts = list(space.overlapping(run.start, run.start + run.size))
        assert {part.allocation for part in parts} == {run.allocation}
        assert (parts[0].start, parts[-1].end) == (run.start, run.start + run.size)
        assert len({(part.state, part.kind, part.protect) for part in parts}) == 1


def test_its_bundle_is_read_back_the_same(tmp_path: Path) -> None:
    """Regions, threads, modules, and what could not be seen; it is believed more than rows are."""
    process = process_of(TOLD)
    capture = Capture("perl.exe", process, files=(process.file,))
    write_bundle(capture, tmp_path / "bundle")
    assert forkviz.read(tmp_path / "bundle") == capture
    assert MINIDUMP.trust > process.dialect.trust > CYGWIN.trust


@pytest.mark.parametrize(
    ("thread", "lost"),
    [
        (replace(THREAD, top=HEAP + 0x1000), True),  # over two allocations
        (replace(THREAD, limit=PROGRAM, top=PROGRAM + 0x1000, reserved=0), True),  # in an image
        (replace(THREAD, limit=0, top=0, reserved=0), True),  # its TEB could not be read
        (replace(THREAD, reserved=HEAP), True),
        (replace(THREAD, limit=THREAD.top, top=THREAD.limit), True),
        (replace(THREAD, limit=1 << 64, top=(1 << 64) + 1), True),
        (replace(THREAD, reserved=0), False),
    ],
)
def test_a_thread_that_lies_names_no_stack(thread: ToldThread, lost: bool) -> None:
    """What it says is held against the map, and that it was left out is said."""
    process = process_of(replace(TOLD, threads=(thread,)))
    assert any(region.use is Use.STACK for region in process.space) is not lost
    assert any("the stacks of 1 threads" in text for text in sentences(process.caveats)) is lost


def test_two_threads_do_not_share_a_stack() -> None:
    """The first one has it."""
    process = process_of(replace(TOLD, threads=(THREAD, replace(THREAD, tid=65)), told_threads=2))
    assert {r.name for r in process.space if r.use is Use.STACK} == {"[stack (tid 64)]"}
    assert any("the stacks of 1 threads" in text for text in sentences(process.caveats))


def test_a_peb_that_lies_names_no_heap() -> None:
    """Neither a stack, nor an image, nor the middle of something, nor nothing is a heap."""
    lies = (HEAP, STACK, PROGRAM, HEAP + 0x1000, 0, 1 << 64, VIEW + 0x10)
    process = process_of(replace(TOLD, about=About(56, 64, PEB, 9, HEAP, lies)))
    assert {r.name for r in process.space if r.use is Use.HEAP} == {"[win heap 0 default]"}
    assert any(text.startswith("6 heaps") for text in sentences(process.caveats))
    assert any("of 9 heaps 7 were listed" in text for text in sentences(process.caveats))


def test_pebs_and_tebs_anywhere_name_no_more_than_a_run_has() -> None:
    """One that would overlap another, or leave its run, or is in nothing, does no harm."""
    places = (PEB - 0x1000, SYSTEM + 0xF000, 0x1000, 1 << 63)
    threads = tuple(ToldThread(i, teb) for i, teb in enumerate(places))
    process = process_of(replace(TOLD, threads=threads))
    assert sum(region.size for region in process.space) == sum(run.size for run in RUNS)
    assert names(process)["[teb (tid 1)]"][1] == SYSTEM + 0x1_0000


def test_what_was_not_told_is_said() -> None:
    """Files, heaps, modules and threads that there was no room for."""
    told = Told(About(56, 64), RUNS, told_threads=2, told_modules=5, refused=written("its memory"))
    caveats = sentences(process_of(told).caveats)
    for said in ("the files of 1 images", "its PEB", "of 2 threads 0", "of 5 modules 0"):
        assert any(said in text for text in caveats)
    assert "its memory" in caveats


def test_of_a_32_bit_process_the_windows_above_it_is_left_out() -> None:
    """And that is said."""
    low = tuple(run for run in RUNS if run.start < 1 << 32)
    process = process_of(replace(TOLD, about=replace(TOLD.about, bits=32)))
    assert process.space.bits == 32
    assert sum(region.size for region in process.space) == sum(run.size for run in low)
    assert any("2 regions above 4 GiB" in text for text in sentences(process.caveats))


class Canned:
    """An agent that gives the same answers to everybody."""

    def __init__(self, **answers: AgentAnswer) -> None:
        self._answers = answers

    def ask(self, kind: Ask, *_: int) -> AgentAnswer:
        return self._answers.get(kind.name, AgentAnswer(Status.DONE, 0, 5, b""))


def numbers(*values: int, result: int = 1) -> AgentAnswer:
    """An answer of numbers alone."""
    return AgentAnswer(Status.DONE, result, 0, struct.pack(f"<{len(values)}Q", *values))


def test_a_process_whose_memory_may_not_be_read_is_a_map() -> None:
    """With its files; the rest was refused, and that is said."""
    (run,) = RUNS[:1]
    agent = Canned(
        WALK=numbers(*run, result=0),
        ABOUT=numbers(56, 64, 0, 0, 0),
    )
    told = _told(cast("Agent", agent), may_read=False)
    assert told.runs == (run,)
    process = process_of(told)
    assert [(r.kind, r.name) for r in process.space] == [(Kind.PRIVATE, "")]
    assert any("may not be read" in text for text in sentences(process.caveats))
    assert any("list of modules: Win32 error 5" in text for text in sentences(process.caveats))


@pytest.mark.parametrize("cut", range(0, 41, 5))
def test_half_a_row_is_none(cut: int) -> None:
    """Names are counted and made full; an answer that ends within one is read as far as it goes."""
    name = "C:\\ä.dll".encode()
    row = struct.pack("<3Q", 0x1000, 0x2000, len(name)) + name.ljust(16, b"\0")
    answer = AgentAnswer(Status.DONE, 2, 0, row + row[:cut])
    agent: Any = Canned(ABOUT=numbers(56, 64, 0, 0, 0), MODULES=answer)
    told = _told(agent, may_read=True)
    assert told.modules[0] == Module("C:\\ä.dll", 0x1000, 0x3000)
    assert len(told.modules) == 1 + (cut >= 24)
    assert told.told_modules == 2
