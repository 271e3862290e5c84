"""The proof of a plan: the fork of a captured process, before and after."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import forkviz
from forkviz.core.captures.capture import Capture, Module
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.machine.dll import CYGWIN_DLLS
from forkviz.rebase.avoid import matched, relocated_in, taken_of
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Plan
from forkviz.rebase.proof import forked, prove, scenario_with
from forkviz.rebase.proven import proven_plan
from forkviz.scenarios.from_capture import derive_scenario
from tests.support.trees import RUNTIME, captured, dll, guest

PERL = Path(__file__).parents[2] / "data" / "captures" / "cygwin-3.0.7-perl"
BASE = 0x3_FD00_0000


def perl() -> tuple[Capture, list[PlacedImage]]:
    """The real capture of a perl, and the DLLs of it as files of a tree."""
    capture = forkviz.read(PERL)
    assert isinstance(capture, Capture)
    images = [
        PlacedImage(
            image.path,
            image.preferred,
            image.size_of_image,
            imports=tuple(name.lower() for name in image.imports),
            runtime=image.name in CYGWIN_DLLS,
        )
        for image in capture.images
        if not image.is_executable and "/windows/" not in image.path
    ]
    return capture, images


def elsewhere(capture: Capture, name: str, base: int, more: tuple[Region, ...] = ()) -> Capture:
    """*capture* with the module *name* of its parent at *base*, and *more* regions."""
    parent = capture.parent
    assert parent is not None
    module = parent.find(name)
    assert module is not None
    by = base - module.base
    regions = [
        r._replace(start=r.start + by, end=r.end + by, allocation=base)
        if r.base == module.base
        else r
        for r in parent.space
    ]
    space = AddressSpace(64, sorted([*regions, *more]))
    return replace(capture, parent=replace(parent, space=space), child=None)


def on_one_base() -> tuple[Capture, list[PlacedImage]]:
    """POSIX.dll is linked for the place of Fcntl.dll, and so it is low in the parent."""
    capture, images = perl()
    fcntl = next(image for image in images if image.name == "Fcntl.dll")
    images = [replace(i, base=fcntl.base) if i.name == "POSIX.dll" else i for i in images]
    headers = tuple(
        replace(i, preferred=fcntl.base) if i.name == "POSIX.dll" else i for i in capture.images
    )
    return replace(elsewhere(capture, "POSIX.dll", 0x1B0000), images=headers), images


def new_bases(made: Plan) -> dict[tuple[str, str], int]:
    """The moves of a plan."""
    return {(move.path, move.file): move.new for move in (*made.moves, *made.withheld)}


def test_two_dlls_on_one_base_are_cured_by_one_move() -> None:
    """The fork fails with the message of the wild, and succeeds with the plan."""
    capture, images = on_one_base()
    made = proven_plan(images, [capture])
    assert (len(made.moves), made.helps) == (1, True)
    assert {made.moves[0].name, *made.moves[0].in_the_way} >= {"POSIX.dll", "Fcntl.dll"}
    proof = prove(capture, images, {})
    assert not proof.after
    assert "address space needed by 'POSIX.dll'" in proof.message
    assert "1B0000" in proof.message
    assert proof.assumed == ("POSIX.dll",)
    assert prove(capture, images, new_bases(made)).helps is True


def test_the_one_that_was_moved_away_goes_home_when_the_other_moves() -> None:
    """Fcntl.dll has more importers here, so that it would stay; the plan is made to move it."""
    capture, images = on_one_base()
    fcntl = next(image for image in images if image.name == "Fcntl.dll")
    proof = prove(capture, images, {(fcntl.path, fcntl.file): 0x3_F000_0000})
    assert proof.helps is True


def test_a_plan_that_moves_what_is_not_in_the_way_does_not_help() -> None:
    """The fork fails as before."""
    capture, images = on_one_base()
    other = next(image for image in images if image.name == "Socket.dll")
    proof = prove(capture, images, {(other.path, other.file): 0x3_F000_0000})
    assert proof.helps is False
    assert "POSIX.dll" in proof.message


def test_a_new_place_that_the_parent_holds_does_not_help() -> None:
    """Where a guest is, a DLL is no more at home than before."""
    capture, images = on_one_base()
    capture = elsewhere(capture, "POSIX.dll", 0x1B0000, (guest("hook.dll", 0x3_F000_0000),))
    posix = next(image for image in images if image.name == "POSIX.dll")
    assert prove(capture, images, {(posix.path, posix.file): 0x3_F000_0000}).helps is False


def test_a_new_place_that_is_taken_does_not_help_even_if_the_fork_succeeds() -> None:
    """The DLL is put elsewhere then, which a child might get by luck."""
    capture, images = on_one_base()
    hook = guest("hook.dll", 0x3_F000_0000)
    headers = capture.images
    capture = replace(
        elsewhere(capture, "POSIX.dll", 0x3_A000_0000, (hook,)), images=headers, child=None
    )
    posix = next(image for image in images if image.name == "POSIX.dll")
    proof = prove(capture, images, {(posix.path, posix.file): hook.start})
    assert proof.helps is False
    assert "is taken in the parent" in proof.message


def test_a_child_that_was_seen_needs_no_assumption() -> None:
    """What it holds is known then."""
    a, b = dll("a.dll", BASE), dll("b.dll", BASE)
    capture = captured([a, b])
    assert capture.parent is not None
    seen = replace(capture, child=replace(capture.parent, role="child"))
    assert prove(capture, [a, b], {}).assumed == ("b.dll",)
    assert prove(seen, [a, b], {}).assumed == ()


def test_moves_do_not_bring_home_what_only_a_restart_can() -> None:
    """Beside two DLLs on one place a third file was replaced while it ran."""
    a, b, c = dll("a.dll", BASE), dll("b.dll", BASE), dll("c.dll", BASE - 0x100000)
    capture = elsewhere_without_headers(captured([a, b, c]))
    assert proven_plan([RUNTIME, a, b, c], [capture]).helps is True
    made = proven_plan([RUNTIME, a, b, replace(c, base=BASE - 0x400000)], [capture])
    assert made.helps is False
    assert "c.dll" in made.why


def test_a_process_that_forks_well_proves_nothing() -> None:
    """Nothing is in the way in the real capture."""
    capture, images = perl()
    made = proven_plan(images, [capture])
    assert made.clean
    assert made.helps is None
    assert "already succeeds" in made.why


def test_a_guest_at_a_fixed_base_is_avoided() -> None:
    """No file of the tree overlaps; the map shows what is there, and rebase would know nothing."""
    capture, images = perl()
    posix = next(image for image in images if image.name == "POSIX.dll")
    hook = guest("avhook64.dll", posix.base, 0x30000)
    moved = elsewhere(capture, "POSIX.dll", 0x1B0000)
    assert moved.parent is not None
    neighbours = {r.name for r in moved.parent.space.overlapping(hook.start, hook.end)}
    space = AddressSpace(64, [*(r for r in moved.parent.space if r.name not in neighbours), hook])
    capture = replace(moved, parent=replace(moved.parent, space=space))
    assert proven_plan(images).clean
    made = proven_plan(images, [capture])
    assert made.helps is True
    assert {move.guest for move in made.moves} == {"avhook64.dll"}
    assert "POSIX.dll" in {move.name for move in made.moves}
    for move in made.moves:
        assert move.end <= hook.start or hook.end <= move.new


def test_a_file_that_was_replaced_needs_a_restart_and_no_move() -> None:
    """Nothing is where the file wants to be: what helps is to start the program again."""
    capture, images = perl()
    posix = next(image for image in images if image.name == "POSIX.dll")
    moved = elsewhere(capture, "POSIX.dll", 0x3_F000_0000)
    made = proven_plan(images, [moved])
    assert (made.moves, made.helps) == ((), False)
    assert "started again" in made.why
    # An overlap elsewhere in the tree does not change that: its move is no cure, and not offered.
    pair = [dll("/usr/bin/x.dll", 0x3_0000_0000), dll("/usr/bin/y.dll", 0x3_0000_0000)]
    made = proven_plan([*images, *pair], [moved])
    assert made.moves == ()
    assert len(made.withheld) == 1
    assert not made.clean
    assert posix.base not in new_bases(made).values()


def test_without_a_map_it_is_not_known_whether_a_plan_helps() -> None:
    """The plan is offered all the same."""
    made = proven_plan([RUNTIME, dll("a.dll", BASE), dll("b.dll", BASE)])
    assert (len(made.moves), made.helps) == (1, None)
    assert "--avoid" in made.why


def test_a_map_alone_is_enough_with_the_dlls_of_the_tree() -> None:
    """The program and the runtime are where the map has them."""
    capture, images = on_one_base()
    bare = Capture("bare.maps", parent=capture.parent)
    dlls = [image for image in images if not image.runtime]
    made = proven_plan(dlls, [bare])
    assert (len(made.moves), made.helps) == (1, True)


def test_a_map_of_what_is_no_cygwin_program_proves_nothing() -> None:
    """What it holds is avoided."""
    capture, images = perl()
    assert capture.parent is not None
    space = AddressSpace(64, [r for r in capture.parent.space if "cygwin1" not in r.name])
    bare = Capture("bare.maps", parent=replace(capture.parent, space=space))
    made = proven_plan([image for image in images if not image.runtime], [bare])
    assert made.helps is None
    assert "no fork can be made of bare.maps" in made.why


def test_a_capture_without_a_map_is_refused() -> None:
    """There is nothing to avoid in it."""
    with pytest.raises(BadCapture, match="has no map"):
        proven_plan([RUNTIME], [Capture("message.log")])


def test_maps_of_two_widths_are_refused() -> None:
    """A plan is for the processes of one."""
    one, _ = perl()
    assert one.parent is not None
    narrow = replace(one.parent, space=AddressSpace(32, []))
    with pytest.raises(BadCapture, match="some maps are 32-bit, others 64-bit"):
        proven_plan([RUNTIME], [one, Capture("low.maps", parent=narrow)])


def test_each_of_several_processes_has_to_be_cured() -> None:
    """One that fails all the same is enough to withhold the plan."""
    a, b = dll("a.dll", BASE), dll("b.dll", BASE)
    lost = dll("c.dll", BASE - 0x100000)
    fails = captured([a, b])
    other = captured([lost], [])
    assert proven_plan([RUNTIME, a, b, lost], [fails, other]).helps is True
    replaced = replace(lost, base=BASE - 0x200000)
    made = proven_plan([RUNTIME, a, b, replaced], [fails, elsewhere_without_headers(other)])
    assert made.helps is False
    assert made.moves == ()


def elsewhere_without_headers(capture: Capture) -> Capture:
    """*capture* without the headers of c.dll: those of the file count then."""
    return replace(capture, images=tuple(i for i in capture.images if i.name != "c.dll"))


# -- whose module is which file ------------------------------------------------------------------


def test_a_module_is_matched_by_the_end_of_its_path() -> None:
    """As Windows writes it, or Cygwin; of several of one name the one that is most alike."""
    one = dll("/usr/lib/a/List/Util/Util.dll", BASE, file="/t/lib/a/List/Util/Util.dll")
    two = dll("/usr/lib/a/Hash/Util/Util.dll", BASE, file="/t/lib/a/Hash/Util/Util.dll")
    for path, image in [
        ("/usr/lib/a/Hash/Util/Util.dll", two),
        ("C:\\cygwin64\\lib\\a\\List\\Util\\Util.dll", one),
        ("C:\\CYGWIN64\\LIB\\A\\HASH\\UTIL\\UTIL.DLL", two),
    ]:
        assert list(matched([_module(path)], [one, two]).values()) == [image]
    assert matched([_module("D:\\other\\Util.dll")], [one, two]) == {}
    assert matched([_module("D:\\other\\Util.dll", 0x5000)], [one]) == {}


def _module(path: str, size: int = 0x1E000) -> Module:
    return Module(path, 0x1B0000, 0x1B0000 + size)


def test_what_the_tree_has_in_a_map_is_not_taken() -> None:
    """Not even where Windows put it; what is foreign is, and so is what lies among the DLLs."""
    a, b = dll("a.dll", BASE), dll("b.dll", BASE)
    heap = Region(
        0x2_8000_0000, 0x2_8001_0000, State.COMMITTED, Kind.PRIVATE, 0x2_8000_0000, "", "", Use.HEAP
    )
    stack = heap._replace(start=0x50000, end=0x60000, allocation=0x50000)
    capture = captured([a, b], [guest("hook.dll", 0x7000_0000), heap, stack])
    names = {region.title for region in taken_of(capture, [RUNTIME, a, b])}
    assert names == {"hook.dll", "heap", "prog.exe"}
    assert capture.parent is not None
    (lost,) = relocated_in(capture.parent, [RUNTIME, a, b])
    assert lost.image == b
    assert {region.title for region in lost.by} == {"a.dll"}


def test_a_foreign_dll_in_the_trees_bin_is_taken() -> None:
    """It is a file of the tree that does not use the runtime."""
    hook = dll("avhook64.dll", BASE, owned=False)
    ours = dll("cyga.dll", BASE + 0x10000)
    capture = captured([hook, ours])
    made = proven_plan([RUNTIME, hook, ours], [capture])
    assert [move.name for move in made.moves] == ["cyga.dll"]
    assert made.helps is True


def test_a_scenario_keeps_what_does_not_move() -> None:
    """Its order, its places, its child."""
    capture, images = on_one_base()
    scenario = derive_scenario(capture)
    posix = scenario.dll("POSIX.dll")
    changed = scenario_with(scenario, {posix.base: 0x3_F000_0000})
    assert [d.name for d in changed.dlls] == [d.name for d in scenario.dlls]
    assert changed.dll("POSIX.dll").base == changed.dll("POSIX.dll").preferred == 0x3_F000_0000
    assert [d for d in changed.dlls if d.name != "POSIX.dll"] == [
        d for d in scenario.dlls if d.name != "POSIX.dll"
    ]
    assert changed.child == scenario.child
    assert forked(changed).succeeded
    assert images
