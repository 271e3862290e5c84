"""The law of mmaps, of shared regions and of the stack: what a child finds in their places."""

from __future__ import annotations

import re
from typing import Any

import pytest

import forkviz
from forkviz.core.address import SLOT
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.machine.events import Call, Checked, Copied, Replicated, Why
from forkviz.scenarios.unsure import unsure
from tests.machine.test_law_heaps import LAW, cygheap, heap, plan
from tests.support.caveats import sentences
from tests.support.scenarios import events_of, occupied

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
