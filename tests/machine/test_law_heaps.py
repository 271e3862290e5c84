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
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.explanations.words.explain import explain
from forkviz.machine.events import Call, Checked, Copied, Replicated, Why
from forkviz.machine.system import System
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.unsure import unsure
from forkviz.scenarios.windows import Loader
from forkviz.traces.replay import replay
from forkviz.traces.trace import Trace
from tests.support.caveats import sentences
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


# -- mmaps ---------------------------------------------------------------------------------------

MAPPED = 0x6FFF_FFE0_0000


def mapped(
    name: str = "/var/lib/data.db", start: int = MAPPED, size: int = 16 * SLOT, **more: Any
) -> Region:
    """A file that is mapped as data."""
    more = {"kind": Kind.MAPPED, "use": Use.FILE, **more}
    return occupied(start, size, name, **more)


@pytest.mark.parametrize(
    ("at", "state", "says"),
    [
        (0, State.RESERVED, "mem alloc base 0x6FFFFFE00000, state 0x2000, size 65536,"),
        (0, State.COMMITTED, "mem alloc base 0x6FFFFFE00000, state 0x1000, size 65536,"),
        (3 * SLOT, State.RESERVED, "mem alloc base 0x0, state 0x10000, size 196608,"),
        (-SLOT // 2, State.COMMITTED, "mem alloc base 0x6FFFFFDF8000, state 0x1000, size 32768,"),
    ],
)
def test_what_virtualquery_says_of_the_mmap_s_place(at: int, state: State, says: str) -> None:
    """An occupant at its start, further up, or one that reaches into it from below."""
    thief = occupied(MAPPED + at, SLOT, "thief", state=state)
    trace = forkviz.fork(plan((mapped(),), thief))
    assert trace.exit_code == 0x100
    [said] = [text for e in trace if "fixup_mmap" in (text := getattr(e, "text", ""))]
    assert says in said


@pytest.mark.parametrize(
    ("region", "function"),
    [
        (mapped("", kind=Kind.PRIVATE, use=Use.UNKNOWN), "fhandler_dev_zero::"),
        (mapped("", use=Use.SHARED), "fhandler_dev_zero::"),
        (mapped("", 0x6FF_FEEC_0000, kind=Kind.PRIVATE, use=Use.UNKNOWN), "fhandler_dev_zero::"),
        (mapped("C:\\data\\x.db"), "fhandler_disk_file::"),
        (mapped("/home/me/windows/x.db", 0x7000_0000), "fhandler_disk_file::"),
    ],
)
def test_what_is_taken_for_an_mmap(region: Region, function: str) -> None:
    """A file by its path, or by its place; what has no name by its place alone."""
    trace = forkviz.fork(plan((region,), occupied(region.start + SLOT, SLOT, "thief")))
    assert trace.message == "recreate_mmaps_after_fork_failed"
    assert any(getattr(event, "text", "").startswith(function) for event in trace)


@pytest.mark.parametrize(
    "region",
    [
        mapped("/cygdrive/c/windows/system32/locale.nls"),
        mapped("/proc/cygdrive/c/Windows/Fonts/arial.ttf"),
        mapped("/c/Windows/System32/C_1252.NLS"),
        mapped("C:\\Windows\\Globalization\\Sorting\\SortDefault.nls"),
        mapped("\\Device\\HarddiskVolume3\\Windows\\System32\\locale.nls"),
        mapped("\\??\\C:\\WINNT\\x.nls"),
        mapped("C:\\Program Files\\Guard\\rules.dat", 0x2_0000),
        mapped("a file view", 0x2_0000),
        mapped("", 0x2_0000, kind=Kind.PRIVATE, use=Use.UNKNOWN),
        mapped("", 0x1A0_0000_0000, kind=Kind.PRIVATE, use=Use.UNKNOWN),
        mapped("", 0x500_0000_0000, kind=Kind.PRIVATE, use=Use.UNKNOWN),
        mapped("", 0x5000_0000_0000, kind=Kind.PRIVATE, use=Use.UNKNOWN),
        mapped("[procinfo]", 0x2_0000, use=Use.SHARED),
    ],
    ids=lambda region: region.name or hex(region.start),
)
def test_what_is_not(region: Region) -> None:
    """Windows' own files, what no map shows, and what may be anywhere."""
    trace = forkviz.fork(plan((region,), occupied(region.start, SLOT, "thief")))
    assert trace.succeeded
    assert not events_of(trace, Replicated)


def test_a_file_below_the_folder_of_the_runtime_is_cygwin_s() -> None:
    """Whatever the folder is called, as Windows writes it."""
    runtime = occupied(0x1_8004_0000, SLOT, "D:\\tools\\cyg\\bin\\cygwin1.dll", kind=Kind.IMAGE)
    for name, inside in (("D:\\TOOLS\\cyg\\x.db", True), ("D:\\tools\\other\\x.db", False)):
        file = mapped(name, 0x2_0000)
        trace = forkviz.fork(plan((file, runtime), occupied(0x2_0000, SLOT, "thief")))
        assert trace.succeeded != inside


def test_mmaps_come_after_data_and_bss_and_are_made_where_the_parent_has_them() -> None:
    """All of C3 in its order."""
    shared = [
        occupied(at, SLOT, name, kind=Kind.MAPPED, use=Use.SHARED)
        for at, name in (
            (0x1_A000_0000, "[cygwin-shared]"),
            (0x1_A100_0000, "[cygwin-user-shared]"),
        )
    ]
    trace = forkviz.fork(plan((*shared, *cygheap(), *heap(SLOT), mapped())))
    made = [
        event.what
        for event in trace
        if isinstance(event, Replicated) or (isinstance(event, Copied) and event.way == "pulled")
    ]
    assert made == [
        "[cygheap]", "cygheap", "[cygwin-shared]", "[heap]", "[cygwin-user-shared]",
        "dll data", "dll bss", "user heap", "data", "bss", "/var/lib/data.db",
    ]  # fmt: skip
    there = trace.state(-1).child.at(MAPPED)
    assert there is not None
    assert (there.end, there.kind, there.use) == (MAPPED + 16 * SLOT, Kind.MAPPED, Use.FILE)


def test_a_mmap_that_the_child_s_map_has_is_not_made() -> None:
    """One without a name is known by what it is."""
    for one in (mapped(), mapped("", kind=Kind.PRIVATE, use=Use.UNKNOWN)):
        trace = forkviz.fork(plan((one,), one))
        assert trace.succeeded
        assert not events_of(trace, Replicated)
        assert [e.parent for e in events_of(trace, Checked) if e.dll is None] == [MAPPED]


# -- shared regions ------------------------------------------------------------------------------

OURS = 0x1_8003_0000


def shared(start: int = OURS, name: str = "[cygwin-shared]") -> Region:
    return occupied(start, SLOT, name, kind=Kind.MAPPED, use=Use.SHARED)


@pytest.mark.parametrize(
    ("at", "state", "released"),
    [
        (OURS, State.RESERVED, True),
        (OURS, State.COMMITTED, False),
        (OURS - SLOT, State.RESERVED, False),
    ],
)
def test_a_reservation_that_begins_at_a_shared_region_s_place_goes(
    at: int, state: State, released: bool
) -> None:
    """To 3.3.6; whatever else is there, the region goes elsewhere without harm."""
    wall = occupied(at, 2 * SLOT, "hook", state=state)
    trace = forkviz.fork(plan((shared(),), wall), policy="cygwin-3.0.7")
    assert trace.succeeded
    freed = [call for call in events_of(trace, Call) if call.why is Why.MAKE_ROOM]
    assert [call.address for call in freed] == ([OURS] if released else [])
    assert (events_of(trace, Replicated)[-1].start == OURS) == released
    later = forkviz.fork(plan((shared(),), wall), policy="cygwin-3.6.0")
    assert not [call for call in events_of(later, Call) if call.why is Why.MAKE_ROOM]


def test_an_arena_without_a_slot_is_fatal() -> None:
    """Since 3.4.4, in the longer text."""
    full = occupied(0x1_8000_0000, 0x8000_0000, "all of it")
    for release, says in (
        ("3.4.3", r"MapViewOfFileEx '\S+'\(0x80\), Win32 error 487\.  Terminating\."),
        (
            "3.4.4",
            r"MapViewOfFileEx '\S+'\(0x80, size 65536, m \d+, created 0\), Win32 error 487\."
            r"  Terminating\.",
        ),
    ):
        for name in ("[cygwin-shared]", "[cygwin-user-shared]"):
            at = 0x1_A000_0000
            trace = forkviz.fork(plan((shared(at, name),), full), policy=f"cygwin-{release}")
            assert trace.exit_code == 0x100
            assert re.fullmatch(says, trace.message), trace.message
    assert forkviz.fork(plan((shared(),), full), policy="cygwin-3.3.6").succeeded


# -- the stack -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("release", "says"),
    [
        (
            "1.7.18",
            r"fork: can't reserve memory for stack 0xFFE00000 - 0x100000000, Win32 error 487",
        ),
        (
            "1.7.19",
            r"fork: can't reserve memory for parent stack 0xFFE00000 - 0x100000000, \(child has"
            r" 0x20000 - 0x220000\), Win32 error 487",
        ),
    ],
)
def test_the_text_of_the_stack_changed_in_1_7_19(release: str, says: str) -> None:
    """0x100 in both, in C6, before the parent has a child to wait for."""
    stack = occupied(0xFFE0_0000, 0x20_0000, "[stack]", use=Use.STACK)
    own = occupied(0x2_0000, 0x20_0000, "[stack]", use=Use.STACK)
    thief = occupied(0xFFF0_0000, SLOT, "thief")
    trace = forkviz.fork(plan((stack,), own, thief, stack=stack.start), policy=f"cygwin-{release}")
    assert trace.exit_code == 0x100
    assert re.fullmatch(says, trace.message), trace.message


# -- what a capture can't say --------------------------------------------------------------------


def test_a_shipped_capture_has_no_doubt() -> None:
    """Its files are Windows' own, its heap's reserved part is listed."""
    captures = LAW.parents[2] / "data" / "captures"
    for bundle in sorted(captures.iterdir()):
        found = forkviz.scenario(str(bundle))
        kinds = {each.kind for each in found.caveats}
        assert not kinds & {CaveatKind.MAY_BE_MMAP, CaveatKind.HEAP_ALL_IN_USE}


@pytest.mark.parametrize(
    ("region", "bits", "doubt"),
    [
        (mapped("C:\\Guard\\rules.dat", 0x2_0000), 64, True),
        (mapped("", 0x20_0000_0000, use=Use.UNKNOWN), 64, True),
        (mapped("", 0x2_0000, use=Use.SHARED), 32, True),
        (mapped("", 0x2_0000, use=Use.SHARED), 64, False),
        (mapped("C:\\Windows\\x.nls", 0x2_0000), 32, False),
    ],
)
def test_what_may_be_an_mmap_is_a_caveat_where_something_is_in_its_place(
    region: Region, bits: int, doubt: bool
) -> None:
    """The same region in the child is no reason to doubt, nor is a free place."""
    parent = AddressSpace(bits, [region])
    thief = occupied(region.start + SLOT, SLOT, "thief")
    said = sentences(unsure(parent, AddressSpace(bits, [thief])))
    assert [("recreate_mmaps" in text, hex(thief.start) in text) for text in said] == (
        [(True, True)] if doubt else []
    )
    assert not list(unsure(parent, AddressSpace(bits, [region])))
    assert not list(unsure(parent, AddressSpace(bits)))


def test_a_heap_without_its_reserved_part_is_a_caveat() -> None:
    """The child may need less than all of it."""
    [said] = sentences(unsure(AddressSpace(64, heap(SLOT, SLOT)), AddressSpace(64)))
    assert "no reserved part of [heap]" in said
    assert not list(unsure(AddressSpace(64, heap(SLOT)), AddressSpace(64)))
