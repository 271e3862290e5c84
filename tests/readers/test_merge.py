"""Merging: who is believed, what is filled in, and that nothing is contradicted in silence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.arguments.inputs import read_all
from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import (
    CSV,
    CYGWIN,
    DLLLIST,
    LDD,
    LISTDLLS_TRUNCATED,
    MINIDUMP,
    MINIDUMP_MODULES,
    WINDBG,
    WINDBG_MODULES,
    Dialect,
)
from forkviz.core.caveats.caveat import caveat
from forkviz.core.caveats.kinds import CaveatKind
from forkviz.core.diff import Status, diff
from forkviz.core.image import Image
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.readers import merge_captures, read_capture
from forkviz.readers.base.assemble import module_regions
from tests.support.caveats import sentences, written
from tests.support.logs import BAD, GOOD

DATA = Path(__file__).parents[2] / "data"
SMALL = DATA / "captures" / "cygwin-3.0.7-perl-small"
BASE, OTHER = 0x180040000, 0x3FD000000


def whole(
    name: str = "", base: int = BASE, *, dialect: Dialect = MINIDUMP, pid: int = 0
) -> Capture:
    """A whole map with one image."""
    region = Region(
        base, base + 0x2000, State.COMMITTED, Kind.IMAGE, base, "", name, Use.IMAGE, line=7
    )
    process = Process(AddressSpace(64, [region]), file="whole", dialect=dialect, pid=pid)
    return Capture("whole", process, files=("whole",))


def modules(*named: tuple[str, int], dialect: Dialect = DLLLIST, pid: int = 0) -> Capture:
    """A list of modules."""
    listed = tuple(
        Module(path, base, base + 0x2000, line=i) for i, (path, base) in enumerate(named, 1)
    )
    process = Process(
        AddressSpace(64, module_regions(listed)),
        file="list",
        dialect=dialect,
        complete=False,
        listed=listed,
        pid=pid,
    )
    return Capture("list", process, files=("list",))


def parent(*captures: Capture) -> Process:
    merged = merge_captures(captures).parent
    assert merged is not None
    return merged


def test_one_source_stays_as_it_is() -> None:
    """Nothing is merged with nothing."""
    capture = read_capture(SMALL)
    assert merge_captures([capture]) == capture


@pytest.mark.parametrize("turned", [False, True])
def test_a_list_names_the_regions_of_a_map_in_either_order(turned: bool) -> None:
    """The map is believed about regions, and knew no name."""
    sources = [whole(), modules(("C:\\bin\\cygwin1.dll", BASE))]
    process = parent(*(reversed(sources) if turned else sources))
    (region,) = process.space
    assert (region.name, region.line) == ("C:\\bin\\cygwin1.dll", 7)
    assert (process.dialect, process.complete) == (MINIDUMP, True)


@pytest.mark.parametrize("turned", [False, True])
def test_a_module_at_two_places_is_a_conflict_and_the_map_is_believed(turned: bool) -> None:
    """Both places and both files are named."""
    sources = [whole("C:\\bin\\a.dll"), modules(("C:\\bin\\A.DLL", OTHER))]
    merged = merge_captures(list(reversed(sources)) if turned else sources)
    assert merged.parent is not None
    assert [m.base for m in merged.parent.modules()] == [BASE]
    told = next(text for text in merged.conflicts if "A.DLL" in text)
    assert all(word in told for word in (hex(BASE), hex(OTHER), "whole", "list", "believed"))


def test_two_names_at_one_place_are_a_conflict() -> None:
    """The less trusted row is named with its line."""
    merged = merge_captures([whole("C:\\a.dll"), modules(("C:\\b.dll", BASE))])
    assert any("list:1" in text and "b.dll" in text for text in merged.conflicts)
    assert merged.parent is not None
    assert merged.parent.find("b.dll") is None


def test_what_is_not_whole_is_filled_up_and_knows_which_file_told() -> None:
    """Two lists know of more modules than one."""
    process = parent(
        modules(("C:\\a.dll", BASE), dialect=MINIDUMP_MODULES), modules(("C:\\b.dll", OTHER))
    )
    a, b = process.space
    assert (a.name, b.name) == ("C:\\a.dll", "C:\\b.dll")
    assert process.elsewhere == ((OTHER, "list"),)
    assert not process.complete


def block(start: int, end: int, *, dialect: Dialect = WINDBG, complete: bool = False) -> Capture:
    """A map of one private region."""
    region = Region(start, end, State.COMMITTED, Kind.PRIVATE, start, "", "[heap]", line=3)
    process = Process(
        AddressSpace(64, [region]), file=dialect.name, dialect=dialect, complete=complete
    )
    return Capture(dialect.name, process, files=(dialect.name,))


def test_of_a_region_that_is_partly_known_the_rest_is_filled_in() -> None:
    """One block of a debugger's beside a whole map: nothing that the map has becomes free."""
    debugger = block(0x20000, 0x21000)
    process = parent(debugger, block(0x10000, 0x40000, dialect=CYGWIN, complete=True))
    assert [(r.start, r.end, r.base, process.file_of(r)) for r in process.space] == [
        (0x10000, 0x20000, 0x10000, "cygwin"),
        (0x20000, 0x21000, 0x20000, "windbg"),
        (0x21000, 0x40000, 0x10000, "cygwin"),
    ]
    assert process.complete


def test_a_map_becomes_whole_only_where_all_of_a_whole_one_went_in() -> None:
    """What contradicts the believed one stays out, and what it had may be anything then."""
    believed = modules(("C:\\a.dll", BASE), dialect=MINIDUMP_MODULES)
    merged = merge_captures([believed, whole("C:\\b.dll", BASE, dialect=CSV)])
    assert merged.parent is not None
    assert any("b.dll" in text for text in merged.conflicts)
    assert (len(merged.parent.space), merged.parent.complete) == (1, False)
    assert parent(believed, whole("C:\\b.dll", OTHER, dialect=CSV)).complete


def test_a_size_that_was_assumed_adds_nothing_to_a_known_module() -> None:
    """ldd's 64 KiB are no part of a module whose size a list has."""
    ldd = modules(("C:\\a.dll", BASE), dialect=LDD).parent
    assert ldd is not None
    (region,) = ldd.space
    longer = region._replace(end=BASE + 0x10000, source=Source.ASSUMED)
    ldd = replace(ldd, space=AddressSpace(64, [longer]))
    process = parent(modules(("C:\\a.dll", BASE)), Capture("ldd", ldd))
    assert [(r.start, r.end) for r in process.space] == [(BASE, BASE + 0x2000)]


def test_a_module_that_is_elsewhere_is_not_there_twice() -> None:
    """Merging moves nothing: the other place is shown, and neither a region nor a module."""
    merged = merge_captures(
        [modules(("C:\\a.dll", BASE)), modules(("C:\\A.dll", OTHER), dialect=LDD)]
    )
    assert merged.parent is not None
    assert [m.base for m in merged.parent.modules()] == [BASE]
    assert [m.base for m in merged.parent.listed] == [BASE]
    (told,) = merged.conflicts
    assert hex(OTHER) in told


def test_places_that_are_not_real_are_compared_with_nothing() -> None:
    """ListDLLs' truncated bases make no conflict and no region."""
    merged = merge_captures(
        [whole("C:\\a.dll"), modules(("C:\\a.dll", 0x40000), dialect=LISTDLLS_TRUNCATED)]
    )
    assert merged.parent is not None
    assert (len(merged.parent.space), merged.conflicts) == (1, ())


def test_pids_tell_processes_apart_and_a_third_one_is_refused() -> None:
    """The second is assumed to be the child, and that is said."""
    one, two, three = (whole("C:\\a.dll", pid=pid) for pid in (1, 2, 3))
    merged = merge_captures([one, two])
    assert [(p.pid, p.role) for p in merged.processes()] == [(1, "parent"), (2, "child")]
    assert any("assumed to be the child" in text for text in sentences(merged.caveats))
    with pytest.raises(BadCapture, match="third"):
        merge_captures([one, two, three])


def test_a_files_own_headers_win_over_a_list_of_places() -> None:
    """And where they differ the list's line is named."""
    own = Image("dlls/a.dll", 0x400000, 0x2000, imports=("cygwin1.dll",))
    listed = Image("/usr/bin/a.dll", 0x500000, 0x2000, line=3, file="rebase.txt", headers=False)
    merged = merge_captures([Capture("x", images=(listed,)), Capture("y", images=(own,))])
    (image,) = merged.images
    assert (image.path, image.preferred, image.headers) == ("/usr/bin/a.dll", 0x400000, True)
    (conflict,) = merged.conflicts
    assert "rebase.txt:3" in conflict


def test_a_bundle_and_the_map_of_its_parent_are_one_capture() -> None:
    """The map tells nothing new of the parent that the bundle has."""
    bundle, alone = read_capture(SMALL), read_capture(SMALL / "parent.maps")
    assert alone.parent is not None
    again = replace(alone, parent=replace(alone.parent, role="parent"))
    merged = merge_captures([bundle, again])
    assert merged.parent is not None
    assert bundle.parent is not None
    assert list(merged.parent.space) == list(bundle.parent.space)
    assert (merged.conflicts, merged.log) == ((), bundle.log)


def test_the_forks_of_two_logs_are_all_there(tmp_path: Path) -> None:
    """One after the other, each with its file, also where both files have one name."""
    places = []
    for name, text in (("a", BAD), ("b", GOOD)):
        (tmp_path / name).mkdir()
        places.append(tmp_path / name / "fork.strace")
        places[-1].write_text(text)
    merged = read_all(places)
    assert isinstance(merged, Capture)
    alone = [fork for place in places for fork in read_capture(place).forks()]
    assert [fork.child for fork in merged.forks()] == [fork.child for fork in alone]
    assert [fork.file for fork in merged.forks()] == [str(place) for place in places]
    assert any("2 logs" in text for text in sentences(merged.caveats))


def test_a_whole_map_is_no_list_alone() -> None:
    """What a list by itself can't tell, the map does; a caveat has its file's name once."""
    alone, odd = caveat(CaveatKind.MODULES_ALONE), *written("odd")
    listed = modules(("a.dll", BASE))
    assert listed.parent is not None
    for each in (alone, odd, odd.of("list")):
        one = replace(listed, parent=replace(listed.parent, caveats=(each,)))
        caveats = sentences(parent(whole("a.dll"), one).caveats)
        assert [c for c in caveats if "alone" in c or "odd" in c] == (
            [] if each is alone else ["list: odd"]
        )


def test_modules_are_paired_across_dialects_by_their_files_names() -> None:
    """A list of modules has nothing to say of what is no module."""
    a = parent(whole("/usr/bin/cygwin1.dll", dialect=CYGWIN))
    heap = Region(0x10000, 0x20000, State.COMMITTED, Kind.PRIVATE, 0x10000)
    a = replace(a, space=AddressSpace(64, [heap, *a.space]))
    b = parent(modules(("cygwin1", OTHER), dialect=WINDBG_MODULES))
    (change,) = diff(a, b)
    assert (change.status, change.a, change.b) == (Status.MOVED, BASE, OTHER)


def test_another_build_at_the_same_place_is_a_change() -> None:
    """The time stamps of two lists differ."""
    a = parent(modules(("C:\\a.dll", BASE)))
    listed = tuple(m._replace(timestamp=1) for m in a.listed)
    newer = tuple(m._replace(timestamp=2) for m in a.listed)
    (change,) = diff(replace(a, listed=listed), replace(a, listed=newer))
    assert change.status is Status.CHANGED
    (change,) = diff(replace(a, listed=listed), replace(a, listed=listed))
    assert change.status is Status.SAME


def test_files_whose_names_end_as_numbers_do_are_of_one_process() -> None:
    """Two lists of one process, in files named ``dump#1`` and ``dump#2``: a number is a value."""
    listed = modules(("C:\\a.dll", BASE)).parent
    assert listed is not None
    captures = [
        Capture(name, replace(listed, file=name), files=(name,)) for name in ("dump#1", "dump#2")
    ]
    merged = merge_captures(captures)
    assert (merged.child, len(merged.files)) == (None, 2)
    numbered = [
        replace(each, parent=replace(listed, file=each.title, number=i))
        for i, each in enumerate(captures, 1)
    ]
    assert merge_captures(numbered).child is not None
