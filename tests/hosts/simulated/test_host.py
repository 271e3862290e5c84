"""The modelled Windows, call by call."""

from __future__ import annotations

import pytest

from forkviz.core.address import PAGE, SLOT, USER_LOW, USER_TOP
from forkviz.core.delta import NOTHING
from forkviz.core.region import Kind, Region, State, Use
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.host import Answer
from tests.support.scenarios import dll, occupied, scenario

TOP = USER_TOP[32]


def host_of(*dlls: Dll, child: tuple[Region, ...] = ()) -> SimulatedHost:
    return SimulatedHost(scenario(dlls, child))


def reserve(host: SimulatedHost, address: int, size: int) -> Answer:
    return host.reserve(address, size, Use.BLOCK, "test")


def layout(host: SimulatedHost) -> list[tuple[int, int]]:
    return [(r.start, r.end) for r in host.child()]


def places(host: SimulatedHost) -> dict[str, int]:
    return {r.name: r.start for r in host.child() if r.kind is Kind.IMAGE}


# -- VirtualAlloc, VirtualFree, VirtualQuery -----------------------------------------------------


@pytest.mark.parametrize(
    ("address", "size", "start", "end"),
    [
        (0x500000, 0x10000, 0x500000, 0x510000),
        (0x500000, 1, 0x500000, 0x501000),
        (0x50FFFF, 1, 0x500000, 0x510000),
        (0x508000, 0x8001, 0x500000, 0x511000),
        (TOP - SLOT, SLOT, TOP - SLOT, TOP),
        (USER_LOW, PAGE, USER_LOW, USER_LOW + PAGE),
    ],
)
def test_a_reservation_starts_on_a_slot_and_ends_on_a_page(
    address: int, size: int, start: int, end: int
) -> None:
    """VirtualAlloc rounds the base down to 64 KiB and the end up to 4 KiB, and returns the base."""
    host = host_of()
    assert reserve(host, address, size).result == start
    assert layout(host) == [(start, end)]


@pytest.mark.parametrize(
    ("address", "size"),
    [
        (0, SLOT),
        (USER_LOW - 1, SLOT),
        (TOP, PAGE),
        (TOP - SLOT, SLOT + 1),
        (0x500000, 0),
        (0x500000, (1 << 32) - 0x10000),
    ],
)
def test_a_reservation_outside_the_user_range_is_refused(address: int, size: int) -> None:
    """Below 64 KiB, above the top, empty, or of a negative size that wrapped to a huge one."""
    host = host_of()
    answer = reserve(host, address, size)
    assert answer.result == 0
    assert answer.error != 0
    assert answer.delta == NOTHING
    assert layout(host) == []


@pytest.mark.parametrize(
    ("address", "size", "granted"),
    [
        (0x4F0000, 0x10000, True),  # up to it
        (0x4F0000, 0x10001, False),  # into its first page
        (0x510000, 0x10000, True),  # in the slot after it
        (0x505000, 0x1000, False),  # free pages, but in a slot that begins occupied
        (0x480000, 0x100000, False),  # around it
        (0x500000, 0x1000, False),  # all of it
    ],
)
def test_a_reservation_gets_all_of_its_range_or_nothing(
    address: int, size: int, granted: bool
) -> None:
    """0x500000-0x505000 is occupied; the rest of its slot is free and can't be reserved."""
    host = host_of(child=(occupied(0x500000, 0x5000),))
    assert bool(reserve(host, address, size).result) == granted
    assert len(layout(host)) == 1 + granted


def test_only_the_exact_base_of_a_reservation_is_released() -> None:
    """VirtualFree(MEM_RELEASE): neither an address inside of it, nor free space, nor twice."""
    host = host_of()
    reserve(host, 0x500000, 0x20000)
    for address in (0x500001, 0x501000, 0x510000, 0x4F0000, 0x600000):
        assert host.release(address).result == 0
    assert layout(host) == [(0x500000, 0x520000)]
    assert host.release(0x500000).result == 1
    assert layout(host) == []
    assert host.release(0x500000).result == 0


def test_images_and_mapped_files_are_not_released_by_virtual_free() -> None:
    """MEM_RELEASE is for private memory; a module goes by FreeLibrary, a view by unmapping."""
    view = occupied(0x600000, 0x1000, kind=Kind.MAPPED)
    host = host_of(dll("a.dll", 0x500000), child=(view,))
    host.load("a.dll", resolve=True)
    before = layout(host)
    assert host.release(0x500000).result == 0
    assert host.release(0x600000).result == 0
    assert layout(host) == before


def test_all_pages_of_an_allocation_are_released_together() -> None:
    """An allocation may be partly committed: two regions, one base, one VirtualFree."""
    parts = (
        Region(0x500000, 0x501000, State.COMMITTED, allocation=0x500000),
        Region(0x501000, 0x510000, State.RESERVED, allocation=0x500000),
        Region(0x510000, 0x511000, State.COMMITTED, allocation=0x510000),
    )
    host = host_of(child=parts)
    answer = host.release(0x500000)
    assert answer.delta.removed == parts[:2]
    assert layout(host) == [(0x510000, 0x511000)]


@pytest.mark.parametrize("bits", [32, 64])
def test_a_query_ends_below_the_top_of_the_user_range(bits: int) -> None:
    """The last page is answered, the first one above is not."""
    host = SimulatedHost(scenario([], bits=bits))
    top = USER_TOP[bits]
    last = host.query(top - 1)
    assert last is not None
    assert (last.start, last.end, last.state) == (top - PAGE, top, State.FREE)
    assert host.query(top) is None
    assert host.query(top + PAGE) is None


def test_a_query_starts_at_the_page_that_it_was_asked_for() -> None:
    """VirtualQuery tells from that page on, not from the start of the allocation or the hole."""
    host = host_of(child=(occupied(0x500000, 0x5000),))
    taken, hole = host.query(0x502345), host.query(0x505001)
    assert taken is not None
    assert hole is not None
    assert (taken.start, taken.end, taken.state) == (0x502000, 0x505000, State.COMMITTED)
    assert (hole.start, hole.end, hole.state) == (0x505000, TOP, State.FREE)


# -- the loader ----------------------------------------------------------------------------------


def test_a_dll_goes_to_its_preferred_base_if_it_is_free() -> None:
    """Where the parent has it does not matter to Windows."""
    host = host_of(dll("a.dll", 0x700000, 0x400000))
    assert host.load("a.dll", resolve=True).result == 0x400000
    assert host.base_of("A.DLL") == 0x400000


@pytest.mark.parametrize(
    ("size", "base"),
    [(SLOT, 0x20000), (SLOT + 1, 0x60000), (2 * SLOT, 0x60000), (2 * SLOT + 1, 0x90000)],
)
def test_a_dll_whose_place_is_taken_goes_to_the_lowest_hole_that_fits(size: int, base: int) -> None:
    """Holes of one and two slots, the second after an odd end; the rest is free from 0x90000."""
    walls = (
        occupied(0x10000, 0x10000),
        occupied(0x30000, 0x20001 - 1),
        occupied(0x50000, 0x1000),
        occupied(0x80000, 0x10000),
        occupied(0x400000, 0x1000),
    )
    host = host_of(dll("a.dll", 0x700000, 0x400000, size), child=walls)
    assert host.load("a.dll", resolve=False).result == base


@pytest.mark.parametrize("preferred", [0, TOP - SLOT, TOP, 0xFFFF0000])
def test_a_preferred_base_outside_the_user_range_is_not_taken(preferred: int) -> None:
    """An image of two slots does not fit there, whatever is free."""
    host = host_of(dll("a.dll", 0x700000, preferred, 2 * SLOT))
    assert host.load("a.dll", resolve=True).result == USER_LOW


def test_imports_are_mapped_after_their_importer_depth_first_in_table_order() -> None:
    """All prefer the same place, so their order shows in where they land."""
    names = {"a": "bc", "b": "d", "c": "d", "d": ""}
    host = host_of(
        *[
            dll(f"{n}.dll", 0x700000 + 0x10000 * i, 0x30000, imports=[f"{m}.dll" for m in names[n]])
            for i, n in enumerate(names)
        ]
    )
    answer = host.load("a.dll", resolve=True)
    assert answer.result == 0x30000
    assert places(host) == {"a.dll": 0x30000, "b.dll": 0x10000, "d.dll": 0x20000, "c.dll": 0x40000}
    assert {r.name for r in answer.delta.added} == {"a.dll", "b.dll", "c.dll", "d.dll"}


def test_a_trial_map_brings_no_imports() -> None:
    """DONT_RESOLVE_DLL_REFERENCES: the image alone, labelled as on trial."""
    host = host_of(dll("a.dll", 0x500000, imports=["b.dll"]), dll("b.dll", 0x600000))
    host.load("a.dll", resolve=False)
    assert places(host) == {"a.dll": 0x500000}
    assert [r.use for r in host.child()] == [Use.INTERIM]


def test_loading_what_is_loaded_counts_a_reference_and_maps_nothing() -> None:
    """Two loads need two FreeLibrary calls."""
    host = host_of(dll("a.dll", 0x500000))
    first, second = host.load("a.dll", resolve=True), host.load("a.dll", resolve=True)
    assert first.result == second.result
    assert second.delta == NOTHING
    assert host.free(0x500000) == Answer(1)
    assert layout(host) == [(0x500000, 0x510000)]
    host.free(0x500000)
    assert layout(host) == []


def test_an_import_that_others_hold_stays() -> None:
    """FreeLibrary lets go of the imports of what it unmaps, and only of its own references."""
    host = host_of(
        dll("a.dll", 0x500000, imports=["c.dll"]),
        dll("b.dll", 0x600000, imports=["c.dll"]),
        dll("c.dll", 0x700000),
    )
    host.load("a.dll", resolve=True)
    host.load("b.dll", resolve=True)
    host.free(0x500000)
    assert places(host) == {"b.dll": 0x600000, "c.dll": 0x700000}
    host.free(0x600000)
    assert places(host) == {}


def test_a_chain_of_imports_goes_with_the_last_reference_to_its_head() -> None:
    """Letting go is transitive, for chains longer than Python's stack too."""
    length = 3000
    host = host_of(
        *[
            dll(f"{i}.dll", USER_LOW + i * SLOT, size=PAGE, imports=[f"{i + 1}.dll"])
            for i in range(length)
        ]
    )
    host.load("0.dll", resolve=True)
    assert len(places(host)) == length
    assert len(host.free(USER_LOW).delta.removed) == length
    assert places(host) == {}


def test_a_circle_of_imports_does_not_hold_itself() -> None:
    """Who was loaded from without holds it: after that one FreeLibrary all of it is gone."""
    host = host_of(
        dll("a.dll", 0x500000, imports=["b.dll"]), dll("b.dll", 0x600000, imports=["a.dll"])
    )
    for head in ("a.dll", "b.dll"):
        handle = host.load(head, resolve=True).result
        assert places(host) == {"a.dll": 0x500000, "b.dll": 0x600000}
        host.free(handle)
        assert places(host) == {}


def test_a_dll_that_imports_into_a_circle_holds_it() -> None:
    """Once, like a load; let go of by both, the circle is gone, and the importer is not."""
    host = host_of(
        dll("a.dll", 0x500000, imports=["b.dll"]),
        dll("b.dll", 0x600000, imports=["a.dll"]),
        dll("c.dll", 0x700000, imports=["a.dll"]),
    )
    host.load("c.dll", resolve=True)
    host.load("a.dll", resolve=True)
    host.free(0x500000)
    assert len(places(host)) == 3
    host.free(0x500000)
    assert places(host) == {"c.dll": 0x700000}


def test_a_load_without_room_for_an_import_leaves_everything_as_it_was() -> None:
    """All or nothing: what was mapped before the room ran out goes, and counts go back."""
    host = host_of(
        dll("a.dll", 0x10000, imports=["held.dll", "b.dll", "c.dll"]),
        dll("b.dll", 0x20000),
        dll("c.dll", 0x30000, size=2 * SLOT),
        dll("held.dll", 0x50000),
        child=(occupied(0x40000, 0x10000), occupied(0x60000, TOP - 0x60000)),
    )
    host.load("held.dll", resolve=True)
    before = host.child()
    answer = host.load("a.dll", resolve=True)
    assert answer.result == 0
    assert answer.error != 0
    assert answer.delta == NOTHING
    assert host.child() == before
    host.free(0x50000)
    assert "held.dll" not in places(host)


def test_a_dll_that_is_not_in_the_list_is_not_found() -> None:
    """The model knows no other files."""
    answer = host_of().load("z.dll", resolve=True)
    assert answer.result == 0
    assert answer.error == 126


def test_a_handle_that_is_no_module_is_refused() -> None:
    """FreeLibrary of something that is mapped, but is not a DLL."""
    host = host_of(child=(occupied(0x500000, 0x1000),))
    assert host.free(0x500000).result == 0
    assert layout(host) == [(0x500000, 0x501000)]


# -- linked DLLs ---------------------------------------------------------------------------------


def test_what_a_linked_dll_imports_is_dragged_in_at_the_start_and_stays() -> None:
    """Through others, too: where it prefers to be, or elsewhere; its entry point ran first."""
    host = host_of(
        dll("l.dll", 0x500000, kind=DllKind.LINK, imports=["m.dll"]),
        dll("m.dll", 0x520000, kind=DllKind.LINK, imports=["d.dll"]),
        dll("d.dll", 0x600000, imports=["e.dll"]),
        dll("e.dll", 0x620000, 0x500000),
        dll("f.dll", 0x640000),
    )
    assert places(host) == {
        "l.dll": 0x500000, "m.dll": 0x520000, "d.dll": 0x600000, "e.dll": 0x10000,
    }  # fmt: skip
    assert [one.name for one in host.attached_at_start()] == ["e.dll", "d.dll", "m.dll", "l.dll"]
    handle = host.load("d.dll", resolve=True).result
    assert handle == 0x600000
    assert host.free(handle).delta.removed == ()


def test_linked_dlls_are_in_the_child_from_the_start_with_one_reference() -> None:
    """At the parent's base, even where they prefer another; dlopened ones are not there."""
    host = host_of(
        dll("l.dll", 0x500000, 0x400000, kind=DllKind.LINK),
        dll("d.dll", 0x600000),
    )
    assert places(host) == {"l.dll": 0x500000}
    host.free(0x500000)
    assert places(host) == {}


def test_a_linked_dll_whose_place_is_taken_in_the_child_is_elsewhere_from_the_start() -> None:
    """The Windows loader, and not Cygwin, places it: at the lowest fit."""
    host = host_of(dll("l.dll", 0x500000, kind=DllKind.LINK), child=(occupied(0x508000, 0x1000),))
    assert host.base_of("l.dll") == USER_LOW


def test_a_linked_dll_goes_where_the_child_was_seen_to_have_it() -> None:
    """``child_base`` is an observation and comes before the model."""
    host = host_of(dll("l.dll", 0x500000, kind=DllKind.LINK, child_base=0x900000))
    assert host.base_of("l.dll") == 0x900000
    assert host.parent().at(0x500000) is not None


def test_snapshots_of_a_host_are_the_caller_s_own() -> None:
    """Changing what ``child()`` gave changes nothing in the host, nor the other way round."""
    host = host_of(dll("a.dll", 0x500000))
    before = host.child()
    host.load("a.dll", resolve=True)
    assert len(before) == 0
    host.child().remove(0x500000)
    assert layout(host) == [(0x500000, 0x510000)]
