"""diff is held against a real parent and child, read here by other means than the readers'."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Module, Process
from forkviz.core.captures.dialect import DLLLIST, LDD, LISTDLLS_TRUNCATED, VMMAP, Dialect
from forkviz.core.diff import Change, Status, diff
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.readers import read_capture
from forkviz.readers.base.assemble import module_regions

PERL = Path(__file__).parents[2] / "data" / "captures" / "cygwin-3.0.7-perl"
SMALL = PERL.with_name("cygwin-3.0.7-perl-small")


def bases(file: Path) -> dict[str, set[int]]:
    """Allocation bases by name, thread ids left out, as the text of the map has them."""
    found: dict[str, set[int]] = {}
    for line in file.read_text().splitlines():
        name = re.sub(r"\d+", "", line[62:]).strip() if "[stack" in line else line[62:].strip()
        start = int(line.split("-")[0], 16)
        if name:
            found.setdefault(name, set()).add(start - int(line.split()[2], 16))
    return found


@pytest.fixture(scope="module", params=[PERL, SMALL], ids=lambda path: path.name)
def folder(request: pytest.FixtureRequest) -> Path:
    return request.param


@pytest.fixture(scope="module")
def processes(folder: Path) -> tuple[Process, Process]:
    capture = read_capture(folder)
    assert capture.parent is not None
    assert capture.child is not None
    return capture.parent, capture.child


@pytest.fixture(scope="module")
def changes(processes: tuple[Process, Process]) -> tuple[Change, ...]:
    return diff(*processes)


def test_every_cygwin_dll_kept_its_place(folder: Path, changes: tuple[Change, ...]) -> None:
    """fork succeeded, so each Cygwin image of the parent's is where it was."""
    parent = {n for n in bases(folder / "parent.maps") if n.startswith("/usr/")}
    kept = {c.name for c in changes if c.status is Status.SAME and c.use is Use.IMAGE}
    assert parent
    assert parent <= kept
    assert all(c.a == c.b and c.a_size == c.b_size for c in changes if c.name in parent)


def test_what_a_child_need_not_keep_moved(folder: Path, changes: tuple[Change, ...]) -> None:
    """[procinfo] is each process's own; thread stacks land where Windows likes."""
    before, after = bases(folder / "parent.maps"), bases(folder / "child.maps")
    procinfo = [c for c in changes if c.name == "[procinfo]"]
    assert [c.status for c in procinfo] == [Status.MOVED]
    assert {c.a for c in procinfo} == before["[procinfo]"]
    assert {c.b for c in procinfo} == after["[procinfo]"]
    stacks = [c for c in changes if c.use is Use.STACK]
    assert {c.a for c in stacks if c.a >= 0} == before["[stack (tid )]"]
    assert {c.b for c in stacks if c.b >= 0} == after["[stack (tid )]"]
    assert Status.MOVED in {c.status for c in stacks}


def test_windows_dlls_that_only_the_parent_needed_are_removed(
    folder: Path, changes: tuple[Change, ...]
) -> None:
    """A DLL of Windows' that the child has not loaded is missing there, and nothing else is."""
    before, after = bases(folder / "parent.maps"), bases(folder / "child.maps")
    gone = {c.name for c in changes if c.status is Status.REMOVED and c.name.endswith(".dll")}
    assert gone == {n for n in before.keys() - after.keys() if n.endswith(".dll")}
    assert "/cygdrive/c/windows/system32/netapi32.dll" in gone


def test_every_allocation_is_told_once(
    processes: tuple[Process, Process], changes: tuple[Change, ...]
) -> None:
    """Each allocation of either process is in one change, on its side."""
    a, b = processes
    assert sorted(c.a for c in changes if c.a >= 0) == [g[0].base for g in a.allocations()]
    assert sorted(c.b for c in changes if c.b >= 0) == [g[0].base for g in b.allocations()]


def test_the_other_way_round_is_the_mirror_image(
    processes: tuple[Process, Process], changes: tuple[Change, ...]
) -> None:
    """What is removed one way is added the other way; the rest stays what it is."""
    a, b = processes
    mirror = {Status.ADDED: Status.REMOVED, Status.REMOVED: Status.ADDED}
    back = Counter((mirror.get(c.status, c.status), c.b, c.a) for c in diff(b, a))
    assert back == Counter((c.status, c.a, c.b) for c in changes)


def test_a_process_does_not_differ_from_itself(processes: tuple[Process, Process]) -> None:
    """Everything is the same."""
    for process in processes:
        found = diff(process, process)
        assert {c.status for c in found} == {Status.SAME}
        assert len(found) == len(process.allocations())


def process(*regions: Region) -> Process:
    return Process(AddressSpace(32, regions))


def test_a_path_is_the_same_in_any_case() -> None:
    """Windows' file names have no case: the same DLL is paired with itself."""
    a = process(Region(0x10000, 0x20000, kind=Kind.IMAGE, name="/c/Kerberos.dll", use=Use.IMAGE))
    b = process(Region(0x30000, 0x40000, kind=Kind.IMAGE, name="/c/kerberos.DLL", use=Use.IMAGE))
    assert [(c.status, c.a, c.b) for c in diff(a, b)] == [(Status.MOVED, 0x10000, 0x30000)]


def test_a_file_mapped_as_data_is_not_the_image_of_it() -> None:
    """The same path, once loaded and once mapped, is two things."""
    a = process(Region(0x10000, 0x20000, kind=Kind.IMAGE, name="/c/x.dll", use=Use.IMAGE))
    b = process(Region(0x10000, 0x20000, kind=Kind.MAPPED, name="/c/x.dll", use=Use.FILE))
    assert {c.status for c in diff(a, b)} == {Status.ADDED, Status.REMOVED}


def test_an_allocation_that_grew_is_resized() -> None:
    """The same place with another size is neither the same nor moved."""
    a = process(Region(0x10000, 0x20000, name="[heap]"))
    b = process(Region(0x10000, 0x30000, name="[heap]"))
    assert [(c.status, c.a_size, c.b_size) for c in diff(a, b)] == [
        (Status.RESIZED, 0x10000, 0x20000)
    ]


def test_pages_that_became_others_are_a_change() -> None:
    """Another protection or state at the same place is not the same."""
    one = Region(0x10000, 0x20000, protect="rw-p", name="[heap]")
    for other in (one._replace(protect="r--p"), one._replace(state=State.RESERVED)):
        (change,) = diff(process(one), process(other))
        assert change.status is Status.CHANGED
        # Of maps of two kinds the words are others for the same.
        (change,) = diff(process(one), replace(process(other), dialect=VMMAP))
        assert change.status is Status.SAME


def test_rows_that_were_parted_otherwise_are_no_change() -> None:
    """Only what pages are counts, not how many rows describe them."""
    one = Region(0x10000, 0x30000, allocation=0x10000, protect="rw-p")
    parts = one._replace(end=0x20000), one._replace(start=0x20000)
    assert [c.status for c in diff(process(one), process(*parts))] == [Status.SAME]


def test_what_missing_rows_may_have_told_is_not_known() -> None:
    """Neither removed nor added, nor smaller; what is there, but larger, is."""
    a = process(Region(0x10000, 0x30000, name="[heap]"), Region(0x40000, 0x50000))
    b = process(Region(0x10000, 0x20000, name="[heap]"), Region(0x60000, 0x70000))
    for x, y, alone in ((a, b, Status.REMOVED), (b, a, Status.ADDED)):
        left, right = (replace(p, complete=p is b) for p in (x, y))
        found = {c.status for c in diff(left, right)}
        assert found == {Status.RESIZED, Status.UNKNOWN, alone}
    (change, *_) = diff(replace(b, complete=False), a)
    assert change.status is Status.UNKNOWN


def modules(dialect: Dialect, *named: tuple[str, int, int], source: Source) -> Process:
    """A list of modules: path, base and size of each."""
    listed = [Module(path, base, base + size) for path, base, size in named]
    space = AddressSpace(64, module_regions(listed, source))
    return Process(space, dialect=dialect, complete=False, listed=listed)


def test_a_place_that_is_not_real_is_not_compared() -> None:
    """ListDLLs lost the upper half of each base; which modules there are, it does tell."""
    real = modules(
        DLLLIST, ("C:\\a.dll", 1 << 40, 4096), ("C:\\b.dll", 2 << 40, 4096),
        source=Source.OBSERVED,
    )  # fmt: skip
    cut = modules(LISTDLLS_TRUNCATED, ("C:\\a.dll", 0x10000, 4096), source=Source.ASSUMED)
    assert {c.name[-5:]: c.status for c in diff(real, cut)} == {
        "a.dll": Status.UNKNOWN,
        "b.dll": Status.REMOVED,
    }


def test_an_assumed_size_is_not_another_size() -> None:
    """ldd knows places alone, and not every module that a program loads later."""
    real = modules(
        DLLLIST, ("C:\\a.dll", 0x10000, 0x4000), ("C:\\b.dll", 0x40000, 0x1000),
        source=Source.OBSERVED,
    )  # fmt: skip
    ldd = modules(LDD, ("/c/a.dll", 0x10000, 0x10000), source=Source.ASSUMED)
    assert [c.status for c in diff(real, ldd)] == [Status.SAME, Status.UNKNOWN]


def test_what_has_no_name_is_paired_by_its_place() -> None:
    """Two nameless allocations are one only where they are at one place."""
    a = process(Region(0x10000, 0x20000), Region(0x40000, 0x50000))
    b = process(Region(0x10000, 0x20000), Region(0x60000, 0x70000))
    assert [(c.status, c.a, c.b) for c in diff(a, b)] == [
        (Status.SAME, 0x10000, 0x10000),
        (Status.REMOVED, 0x40000, -1),
        (Status.ADDED, -1, 0x60000),
    ]
