"""What a live map is read as, and the rules in which Wine differs from the model."""

from __future__ import annotations

from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.hosts.live.address_space import Label, delta_between, space_of
from forkviz.hosts.live.wine_model import WINE_AREAS, WineModel, areas_from, hidden_from
from forkviz.hosts.live.wire import Run
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.dll import Dll, DllKind
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind

COMMIT, RESERVE = 0x1000, 0x2000
PRIVATE, IMAGE = 0x2_0000, 0x100_0000
RUNS = [
    Run(0x1_0000, 0x1_0000, 0x1000, COMMIT, PRIVATE, 0x04),
    Run(0x1_1000, 0x1_0000, 0xF000, RESERVE, PRIVATE, 0),
    Run(0x40_0000, 0x40_0000, 0x1000, COMMIT, IMAGE, 0x02),
    Run(0x40_1000, 0x40_0000, 0x3000, COMMIT, IMAGE, 0x20),
    Run(0x50_0000, 0x50_0000, 0x1000, COMMIT, IMAGE, 0x02),
]
DLL = Dll("a.dll", DllKind.LOAD, 0x1000_0000, 0x2_0000, 0x1000_0000)


def test_the_runs_of_an_image_are_one_region_and_others_stay_as_they_are() -> None:
    """With what is known of each allocation; an unknown image is asked for its name."""
    labels = {0x1_0000: Label(Use.HEAP, "[heap]"), 0x40_0000: Label(Use.INTERIM, "a.dll")}
    space = space_of(64, RUNS, labels, lambda base: f"{base:x}.dll")
    assert [(r.start, r.end, r.state, r.use, r.name) for r in space] == [
        (0x1_0000, 0x1_1000, State.COMMITTED, Use.HEAP, "[heap]"),
        (0x1_1000, 0x2_0000, State.RESERVED, Use.HEAP, "[heap]"),
        (0x40_0000, 0x40_4000, State.COMMITTED, Use.INTERIM, "a.dll"),
        (0x50_0000, 0x50_1000, State.COMMITTED, Use.IMAGE, "500000.dll"),
    ]
    assert [r.kind for r in space][-1] is Kind.IMAGE


def test_the_label_of_what_is_gone_is_forgotten() -> None:
    """Whatever comes to be at its place is something else."""
    labels = {0x40_0000: Label(Use.INTERIM, "a.dll")}
    space_of(64, RUNS[:2], labels, str)
    assert labels == {}


def test_a_delta_takes_one_map_to_the_other() -> None:
    """Also where a region only changed its label."""
    before = space_of(64, RUNS, {0x40_0000: Label(Use.INTERIM, "a.dll")}, str)
    after = space_of(64, RUNS[:4], {0x40_0000: Label(Use.IMAGE, "a.dll")}, str)
    changed = before.snapshot()
    delta_between(before, after).apply(changed)
    assert changed == after


def model(*taken: Region, hidden: tuple[tuple[int, int], ...] = ()) -> WineModel:
    return WineModel(Scenario("wine", 64, (DLL,), child=taken), hidden)


def full(area: tuple[int, int]) -> Region:
    return Region(*area, name="full")


def test_an_image_goes_to_wines_areas_one_after_the_other() -> None:
    """The lowest place in the first that has room; not to what lies between them."""
    for count, expected in ((1, 0x7FF0_0000), (2, 0x7FFF_FE00_0000)):
        found = model(*(full(area) for area in WINE_AREAS[:count]))
        assert found.load("a.dll", resolve=False).result == expected


def test_where_no_area_has_room_the_model_has_to_be_told() -> None:
    """The system under Wine chooses, another address each time; without one the load fails."""
    scenario = Scenario("full", 64, (DLL,), child=tuple(full(area) for area in WINE_AREAS))
    assert WineModel(scenario, []).load("a.dll", resolve=False).result == 0
    told = WineModel(scenario, chosen=[((0x7FB8_FE20_0000, DLL.size),)])
    assert told.load("a.dll", resolve=False).result == 0x7FB8_FE20_0000


def test_of_what_one_call_brought_each_goes_where_something_of_its_size_is() -> None:
    """A map does not tell the order in which they came."""
    high = 0x7FB8_0000_0000
    importer = Dll("i.dll", DllKind.LOAD, 0x2000_0000, 0x5_0000, 0x2000_0000, ("a.dll",))
    child = tuple(full(area) for area in WINE_AREAS)
    scenario = Scenario("full", 64, (DLL, importer), child=child)
    call = ((high, DLL.size), (high + 0x100_0000, importer.size))
    told = WineModel(scenario, chosen=[call])
    assert told.load("i.dll", resolve=True).result == high + 0x100_0000
    assert told.base_of("a.dll") == high


def test_what_a_load_brought_stays_where_an_import_can_not_be_had() -> None:
    """No DLL imports it then; its other imports are there, and run when somebody loads them.

    On Windows all is gone again.
    """
    base, slot = DLL.base, 0x10_0000
    importer = Dll("i.dll", DllKind.LOAD, base + slot, 0x2_0000, base + slot, ("a.dll", "bad.dll"))
    bad = Dll("bad.dll", DllKind.LOAD, base + 2 * slot, 0x2_0000, base + 2 * slot)
    takes = Fault(FaultKind.ENTRY_ALLOCATES, start=base + 3 * slot, dll="a.dll")
    faults = (Fault(FaultKind.LOAD_FAILS, dll="bad.dll"), takes)
    scenario = Scenario("wine", 64, (DLL, importer, bad), faults=faults)
    found = WineModel(scenario)
    failed = found.load("i.dll", resolve=True)
    assert failed[:2] == (0, 126)
    assert [region.start for region in failed.delta.added] == [base, base + slot]
    assert [found.base_of(name) for name in ("i.dll", "a.dll")] == [0, base]
    loaded = found.load("a.dll", resolve=True)
    assert [region.start for region in loaded.delta.added] == [base + 3 * slot]
    assert not SimulatedHost(scenario).load("i.dll", resolve=True).delta.added


def test_what_is_hidden_is_free_to_a_query_and_can_not_be_had() -> None:
    """It belongs to the system under Wine."""
    found = model(hidden=((0x9000_0000, 0x9002_0000),))
    run = found.query(0x9000_0000)
    assert run is not None
    assert run.state is State.FREE
    assert found.reserve(0x9000_0000, 0x1_0000, Use.BLOCK, "").error == 487
    assert found.reserve(0x9002_0000, 0x1_0000, Use.BLOCK, "").result == 0x9002_0000


def test_a_free_run_ends_at_the_bounds_of_an_area() -> None:
    """Of the highest there is what the system's stack and Wine itself have left."""
    maps = """\
7ffffe000000-7fffff5a0000 ---p 00000000 00:00 0
7fffff5a1000-7fffff5c2000 rw-p 00000000 00:00 0 [stack]
7fffff5d0000-7fffffdb0000 ---p 00000000 00:00 0
7fffffdb0000-7fffffff0000 rw-p 00000000 00:00 0
"""
    areas = areas_from(hidden_from(maps, AddressSpace(64)))
    assert areas[:2] == list(WINE_AREAS[:2])
    assert areas[2:] == [
        (0x7FFF_FE00_0000, 0x7FFF_FF5A_0000),
        (0x7FFF_FF5D_0000, 0x7FFF_FFDB_0000),
    ]
    found = WineModel(Scenario("wine", 64, (DLL,)), areas=areas)
    for start, end in (*areas, (0x6800_0000, 0x7FF0_0000), (0x7FFF_FF5A_0000, 0x7FFF_FF5D_0000)):
        run = found.query(start)
        assert run is not None
        assert (run.start, run.end) == (start, end)


def test_an_area_has_no_slot_that_the_system_had_first() -> None:
    """In any area: before, between and behind; one that is taken whole is none."""
    taken = [(0x1_0000, 0x2_0000), (0x7FF3_F000, 0x7FF4_1000), (0x7FFE_0000, 0x9000_0000)]
    assert areas_from(taken, WINE_AREAS[:2]) == [
        (0x2_0000, WINE_AREAS[0][1]),
        (0x7FF0_0000, 0x7FF3_0000),
        (0x7FF5_0000, 0x7FFE_0000),
    ]
    assert areas_from([(0, 1 << 47)]) == []


def test_hidden_is_what_linux_has_and_windows_does_not_tell_of() -> None:
    """But for the areas themselves, which are mapped without access, the vsyscall page, and what
    shares a slot with something that Windows reports."""
    maps = """\
00010000-00012000 r--s 00000000 fe:00 5 /nls
00012000-00014000 rw-p 00000000 00:00 0
00014000-68000000 ---p 00000000 00:00 0
9fca3000-9fcc4000 rw-p 00000000 00:00 0 [heap]
7f07773a5000-7f07775a5000 r-xp 00000000 fe:00 7 /usr/lib/libc.so
7f07775a5000-7f07775aa000 rw-p 00000000 00:00 0
ffffffffff600000-ffffffffff601000 --xp 00000000 00:00 0 [vsyscall]
"""
    known = AddressSpace(64, [Region(0x1_0000, 0x1_2000)])
    assert hidden_from(maps, known) == [
        (0x9FCA_3000, 0x9FCC_4000),
        (0x7F07_773A_5000, 0x7F07_775A_A000),
    ]
