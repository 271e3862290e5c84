"""Heaps, mmaps, shared regions and the stack in each era, as it ends and as it is printed.

The inputs of ``tests/data/law``, each under releases on both sides of each change, through the
command line as a reader would run them.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import forkviz
from forkviz.cli import main
from forkviz.core.address import PAGE, SLOT
from forkviz.core.region import Region, State, Use
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import Replicated
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Loader
from forkviz.traces.replay import replay
from forkviz.traces.trace import Trace
from tests.support.scenarios import dll, events_of, occupied

LAW = Path(__file__).resolve().parents[1] / "data" / "law"

#: Of Windows, inside the runtime's attach; Wine has another code.
CRASH, WINE_CRASH = 0xC0000142, 0xC0000005
RETRY = 0x2000000
FATAL = r".*: \*\*\* fatal error in forked process - "
DIED = (
    r"(do)?fork: child -1 - forked process \w+ died unexpectedly, retry 0, exit code 0x%X, errno 11"
)
NO_PID = r"fork: child -1 - forked process died unexpectedly, retry %d, exit code %d, errno 11"

HEAP_TEXT = (
    r"couldn't allocate heap, Win32 error 487, base 0xA00000000, top 0xA00140000, reserve_size"
    r" 1306624, allocsize 1310720, page_const 4096"
)
CYGHEAP_TEXT = (
    r"child_copy: cygheap read copy failed, 0x0\.\.0x800300000, done 0, windows pid \w+,"
    r" Win32 error 299"
)
MMAP_TEXT = (
    r"fhandler_disk_file::fixup_mmap_after_fork: requested 0x6FFFFFE00000 != 0x0 mem alloc base"
    r" 0x6FFFFFE00000, state 0x1000, size 65536, Win32 error 487"
)
SHARED_TEXT = r"MapViewOfFileEx '[^']+'\(0x[0-9A-F]+\), Win32 error 487\.  Terminating\."


class Row(NamedTuple):
    """A file under some releases: the child's exit code (0: it lives), how many children, and the
    lines that are printed, as patterns."""

    file: str
    releases: tuple[str, ...]
    code: int
    children: int
    printed: tuple[str, ...]


MANY = ("1.7.22", "2.7.0", "2.11.2", "3.0.7", "3.1.0", "3.3.6", "3.4.0", "3.6.1")
TWO = ("07-heap-at-base", "08-heap-inside")
TABLE = (
    Row("06-heap-above", ("2011-04", "2011-05-30", "1.7.10", *MANY), 0, 0, ()),
    *(
        row
        for name in TWO
        for row in (
            Row(name, MANY, 0x100, 1, (FATAL + HEAP_TEXT, DIED % 0x100)),
            Row(name, ("1.7.10",), 0x100, 1, (FATAL + HEAP_TEXT, NO_PID % (0, 256))),
            Row(name, ("2011-05-30",), RETRY, 1, (NO_PID % (10, RETRY),)),
            Row(
                name,
                ("2011-04",),
                0x100,
                11,
                (
                    r".*: \*\*\* fatal error - " + HEAP_TEXT,
                    r"fork: child -1 - died waiting for longjmp before initialization, retry 0,"
                    r" exit code 0x100, errno 11",
                ),
            ),
        )
    ),
    Row(
        "09-cygheap",
        ("3.4.0", "3.4.4", "3.4.7", "3.5.0", "3.6.0", "3.6.1"),
        CRASH,
        1,
        (CYGHEAP_TEXT, DIED % CRASH),
    ),
    Row(
        "10-mmap",
        MANY,
        0x100,
        1,
        (MMAP_TEXT, FATAL + "recreate_mmaps_after_fork_failed", DIED % 0x100),
    ),
    Row(
        "13-shared-region",
        ("3.4.0", "3.4.3"),
        0x100,
        1,
        (FATAL + SHARED_TEXT, DIED % 0x100),
    ),
    Row("13-shared-region", ("1.7.22", "3.3.6", "3.4.4", "3.5.0", "3.6.1"), 0, 0, ()),
)
CASES = [(row, release) for row in TABLE for release in row.releases]


def forked(file: str, release: str, capsys: pytest.CaptureFixture[str]) -> Any:
    """What the command line says of a file of ``tests/data/law`` in JSON."""
    path = str(LAW / f"{file}.toml")
    status = main(["fork", path, "--policy", f"cygwin-{release}", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert status == (0 if found["outcome"] == "succeeded" else 1)
    return found


@pytest.mark.parametrize(("row", "release"), CASES, ids=[f"{r.file}-{e}" for r, e in CASES])
def test_the_law_of_heaps(row: Row, release: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Outcome, phase, exit code, and each line, as the release has them."""
    found = forked(row.file, release, capsys)
    assert found["outcome"] == ("failed" if row.code else "succeeded")
    assert found["exit_code"] == row.code
    children = found["children"]
    assert [child["phase"] for child in children] == ["C3"] * row.children
    codes = [child["exit_code"] for child in children]
    assert codes[:-1] == [RETRY] * (row.children - 1 if row.children else 0)
    # Of a fork that succeeds nothing but its handshake is logged, and that under strace alone.
    said = [one["text"] for one in found["printed"] if one.get("where", "stderr") == "stderr"]
    assert len(said) == len(row.printed), said
    for text, pattern in zip(said, row.printed, strict=True):
        assert re.fullmatch(pattern, text), (text, pattern)
    if row.code:
        assert any("hook" in fact for fact in found["in_the_way"]), found["in_the_way"]


# -- the user heap -------------------------------------------------------------------------------

BASE, CHUNK = 0xA_0000_0000, 0x2000_0000


def heap(used: int, reserved: int = CHUNK, start: int = BASE) -> tuple[Region, ...]:
    """A user heap with *used* bytes committed of *reserved*."""
    both = (
        Region(start, start + used, allocation=start, name="[heap]", use=Use.HEAP),
        Region(
            start + used, start + reserved, State.RESERVED, allocation=start, name="[heap]",
            use=Use.HEAP,
        ),
    )  # fmt: skip
    return tuple(region for region in both if region.start < region.end)


def plan(parent: tuple[Region, ...], *child: Region, **more: Any) -> Scenario:
    """A 64-bit scenario of one dlopened DLL at its preferred place."""
    more = {"bits": 64, "policy": "cygwin-3.6.0", **more}
    return Scenario(
        title="test", dlls=(dll("a.dll", 0x4_0000_0000),), parent=parent, child=child, **more
    )


def test_the_reservation_ends_where_something_is_in_the_way() -> None:
    """06: 0xA00000000 to 0xA18000000, of which what the parent uses is committed."""
    trace = forkviz.fork(str(LAW / "06-heap-above.toml"))
    [made] = events_of(trace, Replicated)
    assert (made.start, made.end, made.asked) == (BASE, 0xA_1800_0000, 0xA_2000_0000)
    there = trace.state(-1).child.allocation(BASE)
    assert [(r.start, r.end, r.state) for r in there] == [
        (BASE, BASE + 0x140000, State.COMMITTED),
        (BASE + 0x140000, 0xA_1800_0000, State.RESERVED),
    ]


def test_a_heap_that_shrank_is_told_saved_and_replayed(tmp_path: Path) -> None:
    """By how much, in words; the trace keeps what was asked for at first."""
    trace = forkviz.fork(str(LAW / "06-heap-above.toml"))
    step = next(i for i, event in enumerate(trace) if isinstance(event, Replicated))
    assert "it reserves 128 MiB less than its parent has" in explain(trace, step).why
    again = forkviz.read(forkviz.save(trace, tmp_path / "trace.jsonl"))
    assert isinstance(again, Trace)
    assert again.events == trace.events
    assert replay(again).disagreement is None
    failed = forkviz.fork(str(LAW / "08-heap-inside.toml"))
    step = next(i for i, event in enumerate(failed) if isinstance(event, Replicated))
    told = explain(failed, step)
    assert "can't be smaller" in told.why
    assert any("hook" in fact for fact in told.facts)
    assert replay(failed).disagreement is None


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("pages", [-1, 0, 1])
def test_the_part_in_use_is_the_least(bits: int, pages: int) -> None:
    """One page less is too little, to the byte; the text has the first size below it."""
    start, used = 0x2000_0000, 4 * SLOT + PAGE
    thief = occupied(start + used + pages * PAGE, SLOT, "thief")
    parent = heap(used, 32 * SLOT, start)
    trace = forkviz.fork(replace(plan(parent, thief), bits=bits, dlls=()), policy="cygwin-3.0.7")
    assert trace.succeeded == (pages >= 0)
    if pages < 0:
        assert f"reserve_size {used - PAGE}, allocsize {used}, page_const 4096" in trace.message


def test_a_heap_that_outgrew_its_reservation_is_rounded_up_to_a_multiple_of_it() -> None:
    """The parent has a second one behind it; the child makes one of both."""
    first, second = heap(CHUNK), heap(SLOT, CHUNK, BASE + CHUNK)
    trace = forkviz.fork(plan((*first, *second)))
    [made] = events_of(trace, Replicated)
    assert (made.start, made.end, made.asked) == (BASE, BASE + 2 * CHUNK, None)


def test_a_heap_of_which_nothing_is_in_use_shrinks_down_to_a_page() -> None:
    """The reservation at the parent's start is asked for, and less of it is enough."""
    thief = occupied(BASE + SLOT, SLOT, "thief")
    trace = forkviz.fork(plan(heap(0), thief))
    [made] = events_of(trace, Replicated)
    assert (made.ok, made.end) == (True, BASE + SLOT)


# -- the runtime's own heap ----------------------------------------------------------------------

CYGHEAP = 0x8_0000_0000


def cygheap(used: int = 0x30_0000) -> tuple[Region, ...]:
    """The committed part alone, as some maps list it."""
    return (Region(CYGHEAP, CYGHEAP + used, allocation=CYGHEAP, name="[cygheap]", use=Use.HEAP),)


@pytest.mark.parametrize("release", ["3.4.0", "3.4.6", "3.4.7", "3.6.1"])
def test_a_large_cygheap_is_not_copied_in_3_4_0_to_3_4_6(release: str) -> None:
    """More than 3 MiB: the same look, with nothing in the way; also where the child has it."""
    lost = release in ("3.4.0", "3.4.6")
    for used, fails in ((0x30_0000, False), (0x30_1000, lost)):
        for child in ((), cygheap(used)):
            trace = forkviz.fork(plan(cygheap(used), *child), policy=f"cygwin-{release}")
            assert trace.succeeded != fails
            assert trace.exit_code == (CRASH if fails else 0)


@pytest.mark.parametrize("at", [CYGHEAP, CYGHEAP + 0x30_0000, 0x9_FFFF_0000])
def test_all_of_the_cygheap_s_8_gib_must_be_free(at: int) -> None:
    """Also where the map lists the committed part alone."""
    assert not forkviz.fork(plan(cygheap(), occupied(at, SLOT, "hook"))).succeeded
    assert forkviz.fork(plan(cygheap(), occupied(0xA_0000_0000, SLOT, "hook"))).succeeded


def test_the_crash_has_the_code_of_the_system_it_happens_under() -> None:
    """Windows' loader catches it, Wine's does not; neither is tried again, and both are in C3."""
    lost = plan(cygheap(), occupied(CYGHEAP, SLOT, "hook"))
    for system, code in ((System.WINDOWS, CRASH), (System.WINE, WINE_CRASH)):
        trace = forkviz.fork(replace(lost, loader=Loader(system=system)))
        assert (trace.exit_code, trace.outcome.attempts) == (code, 1)


def test_a_cygheap_of_another_layout_ends_where_the_parent_has_something_else() -> None:
    """Of 3.1 to 3.3 the user heap is there."""
    user = heap(SLOT, 2 * SLOT, CYGHEAP + 0x1000_0000)
    trace = forkviz.fork(plan((*cygheap(), *user)))
    assert [(m.what, m.end) for m in events_of(trace, Replicated)] == [
        ("[cygheap]", CYGHEAP + 0x1000_0000),
        ("[heap]", CYGHEAP + 0x1000_0000 + 2 * SLOT),
    ]


def test_a_cygheap_in_the_image_fails_from_its_own_base() -> None:
    """To 3.3.6: what has grown beyond the image; no user heap's message, one child."""
    grown = Region(0x1_8034_0000, 0x1_8038_0000, name="[cygheap]", use=Use.HEAP)
    trace = forkviz.fork(
        plan((grown,), occupied(0x1_8036_0000, SLOT, "hook")), policy="cygwin-3.0.7"
    )
    assert (trace.exit_code, trace.outcome.attempts) == (CRASH, 1)
    assert any(
        "cygheap read copy failed, 0x180340000..0x180380000" in getattr(event, "text", "")
        for event in trace
    )
