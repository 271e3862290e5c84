"""Who moves, who can't, and where to: a kind for each reason."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from pathlib import Path
from random import Random

import pytest

from forkviz.check.check import check
from forkviz.check.finding import RuleName
from forkviz.core.address import SLOT, USER_TOP
from forkviz.core.region import Region
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Plan
from forkviz.rebase.planning import plan
from forkviz.rebase.zones import ARENAS, FLOOR, ZONES
from tests.support.trees import RUNTIME, apart, dll, guest, random_tree

BASE = 0x3_FD00_0000
MIB = 1 << 20
LISTS = Path(__file__).parents[2] / "data" / "rebase"


def moved(made: Plan) -> dict[str, int]:
    """The new bases by file name."""
    return {move.name: move.new for move in made.moves}


def why(made: Plan) -> dict[str, str]:
    """The reasons of what can't move."""
    return {one.name: one.why for one in made.cannot}


# -- who moves -----------------------------------------------------------------------------------


def test_images_that_touch_do_not_overlap() -> None:
    """The end of one is the start of the next; a byte more, and one moves."""
    touching = [dll("a.dll", BASE, SLOT), dll("b.dll", BASE + SLOT, SLOT)]
    assert plan(touching).clean
    assert len(plan([replace(touching[0], size=SLOT + 1), touching[1]]).moves) == 1


def test_a_place_ends_with_its_slot() -> None:
    """Windows gives out 64 KiB at a time: within one slot there are no two images."""
    assert len(plan([dll("a.dll", BASE, 0x1000), dll("b.dll", BASE + 0x8000, 0x1000)]).moves) == 1


def test_one_in_the_middle_moves_rather_than_two_beside_it() -> None:
    """The fewest, however large it is and whoever imports it."""
    images = [
        dll("left.dll", BASE, 0x20000),
        dll("middle.dll", BASE + SLOT, 0x100000),
        dll("right.dll", BASE + 0x100000, 0x20000),
        *(dll(f"user{i}.dll", BASE + (i + 1) * MIB * 4, imports=["middle.dll"]) for i in range(9)),
    ]
    assert list(moved(plan(images))) == ["middle.dll"]


def test_of_two_the_one_with_fewer_importers_moves_then_the_smaller() -> None:
    """Importers outweigh any size; of equals always the same one moves."""
    large, small = dll("large.dll", BASE, 64 * MIB), dll("small.dll", BASE, 0x1000)
    assert list(moved(plan([large, small]))) == ["small.dll"]
    user = dll("user.dll", BASE + 256 * MIB, imports=["small.dll"])
    made = plan([large, small, user])
    assert list(moved(made)) == ["large.dll"]
    assert made.moves[0].importers == 0
    assert made.moves[0].in_the_way == ("small.dll",)


def test_the_weights_add_up_to_the_least() -> None:
    """Moves, then importers, then bytes: held against every subset of small trees."""
    for seed in range(30):
        images = random_tree(Random(seed), 8)
        made = plan(images)
        names = [image.name for image in images]
        importers = {n: sum(n in image.imports for image in images) for n in names}

        def cost(
            gone: tuple[PlacedImage, ...], importers: dict[str, int] = importers
        ) -> tuple[int, ...]:
            return len(gone), sum(importers[i.name] for i in gone), sum(i.size for i in gone)

        least = min(
            cost(gone)
            for count in range(len(images) + 1)
            for gone in combinations(images, count)
            if apart(image for image in images if image not in gone)
        )
        gone = tuple(image for image in images if image.name in moved(made))
        assert cost(gone) == least, seed


def test_the_order_of_the_images_does_not_matter() -> None:
    """Nor does a second look."""
    images = random_tree(Random(7), 60)
    made = plan(images)
    for seed in range(5):
        shuffled = list(images)
        Random(seed).shuffle(shuffled)
        assert plan(shuffled) == made


def test_a_file_that_is_named_twice_is_one_file() -> None:
    """By its place on this machine; a copy in a second tree is another file, and has to move."""
    one = dll("a.dll", BASE, file="/t/bin/a.dll")
    assert plan([one, replace(one, named=True)]).images == 1
    assert len(plan([one, replace(one, file="/u/bin/a.dll")]).moves) == 1


def test_dlls_of_one_name_are_told_apart() -> None:
    """As List/Util and Hash/Util have them: the file that moves is the one that overlaps."""
    images = [
        dll("/usr/lib/perl5/List/Util/Util.dll", BASE, 0x3E000),
        dll("/usr/lib/perl5/Hash/Util/Util.dll", BASE + MIB, 0x1E000),
        dll("/usr/lib/perl5/Fcntl/Fcntl.dll", BASE, 0x4E000),
    ]
    (move,) = plan(images).moves
    assert move.path == "/usr/lib/perl5/List/Util/Util.dll"


def test_widths_do_not_meet() -> None:
    """A DLL of 32 bits and one of 64 are never in one process."""
    low = dll("a.dll", 0x5000_0000, bits=32)
    (move,) = plan([low, replace(low, path="/usr/bin/b.dll", bits=64)]).moves
    assert (move.bits, move.in_the_way) == (64, ("0x0-0x180000000: what Windows puts low",))


def test_programs_do_not_meet() -> None:
    """All have one base, and a process has one of them."""
    programs = [dll(f"{n}.exe", 0x1_0040_0000, program=True, named=True) for n in "ab"]
    assert plan(programs).clean


# -- who can't -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"movable": False}, "has no relocations"),
        ({"movable": False, "why_fixed": "its fix-ups were stripped"}, "its fix-ups were stripped"),
        ({"signed": True}, "is signed, and a move breaks the signature (--allow-signed)"),
        ({"runtime": True}, "is the runtime itself"),
    ],
)
def test_what_cannot_move_keeps_its_place_and_the_other_moves(
    more: dict[str, object], reason: str
) -> None:
    """However many import the other; two of the kind on one place are stuck."""
    fixed, other = dll("fixed.dll", BASE, 0x1000, **more), dll("other.dll", BASE, MIB)
    users = [dll(f"u{i}.dll", BASE + (i + 2) * MIB, imports=["other.dll"]) for i in range(3)]
    made = plan([fixed, other, *users])
    assert list(moved(made)) == ["other.dll"]
    assert why(made) == {"fixed.dll": reason}
    assert made.cannot[0].settled
    stuck = plan([fixed, replace(fixed, path="/usr/bin/second.dll")])
    assert stuck.moves == ()
    # Of the runtime a process has one, whatever copies lie about.
    assert [one.settled for one in stuck.cannot] == ([] if fixed.runtime else [False, False])


def test_what_cannot_move_and_meets_nothing_is_not_listed() -> None:
    """Only a conflict is."""
    assert plan([RUNTIME, dll("a.dll", BASE, movable=False), dll("b.dll", BASE - MIB)]).clean


def test_a_signed_file_moves_where_that_is_allowed() -> None:
    """Its signature is broken then."""
    images = [dll("signed.dll", BASE, 0x1000, signed=True), dll("other.dll", BASE, MIB)]
    assert list(moved(plan(images, allow_signed=True))) == ["signed.dll"]


def test_an_image_that_does_not_use_the_runtime_is_left_alone() -> None:
    """mingw's may overlap as they like; one that ours import is in their process, and stays."""
    foreign = [dll(f"lib{n}.dll", BASE, owned=False) for n in "ab"]
    made = plan(foreign)
    assert (made.images, made.others, made.clean) == (0, 2, True)
    ours = dll("cyga.dll", BASE, imports=["liba.dll"])
    made = plan([*foreign, ours])
    assert list(moved(made)) == ["cyga.dll"]
    assert list(why(made)) == ["liba.dll"]
    assert plan([*foreign, dll("cygb.dll", BASE)]).clean


def test_a_file_that_is_named_is_judged_whatever_it_imports() -> None:
    """As one of the tree is not."""
    foreign = [dll(f"lib{n}.dll", BASE, owned=False, named=True) for n in "ab"]
    assert (plan(foreign).images, len(plan(foreign).moves)) == (2, 1)


# -- taken places and arenas ---------------------------------------------------------------------


@pytest.mark.parametrize("arena", ARENAS[64])
def test_an_image_in_an_arena_moves_out_of_it(arena: tuple[int, int, str]) -> None:
    """With or without an overlap; and it is stuck there where it can't move."""
    start, end, what = arena
    zone = ZONES[64]
    for base in (start, end - SLOT):
        (move,) = plan([RUNTIME, dll("a.dll", base, 0x1000)]).moves
        assert zone.start <= move.new < move.end <= zone.end
        assert what in move.in_the_way[0]
    made = plan([dll("a.dll", start, 0x1000, movable=False)])
    assert [one.settled for one in made.cannot] == [False]


@pytest.mark.parametrize("base", [0x2_0000_0000, 0x4_0000_0000, 0x5_FFFF_0000])
def test_an_image_outside_of_rebases_zone_and_of_the_arenas_stays(base: int) -> None:
    """ld's own bases are at 0x400000000-0x600000000, and work."""
    assert plan([dll("a.dll", base, SLOT)]).clean


@pytest.mark.parametrize("bits", [32, 64])
def test_a_plan_moves_whatever_a_check_finds_too_low_or_in_an_arena(bits: int) -> None:
    """The rule's advice is ``forkviz rebase``: what it finds moves, and nothing else does."""
    edges = {0x40_0000, FLOOR[bits], USER_TOP[bits], (1 << bits) - SLOT, *ZONES[bits]}
    edges |= {edge for arena in ARENAS[bits] for edge in (arena.start, arena.end)}
    bases = {edge + by for edge in edges for by in (-SLOT, 0) if edge + by >= SLOT}
    for base in sorted(bases):
        one = dll("a.dll", base, 0x1000, bits=bits)
        rules = {finding.rule for finding in check([one]).findings}
        found = bool(rules & {RuleName.BELOW_FLOOR, RuleName.IN_AN_ARENA})
        made = plan([one])
        assert bool(made.moves) == found, hex(base)
        assert not check([replace(one, base=move.new) for move in made.moves]).findings
        assert bool(plan([replace(one, movable=False)]).cannot) == found


def test_what_a_process_holds_is_nobodys_new_place() -> None:
    """A guest moves whoever wants its place, and none gets one that is held."""
    held = guest("hook.dll", BASE, MIB)
    images = [dll("a.dll", BASE + 0x40000), dll("b.dll", BASE - MIB)]
    (move,) = plan(images, [held]).moves
    assert move.name == "a.dll"
    assert move.guest == "hook.dll"
    assert move.end <= BASE or move.new >= BASE + MIB
    whole = Region(ZONES[64].start, ZONES[64].end)
    made = plan([images[0]], [whole])
    assert made.moves == ()
    assert "no gap of 120 KiB is left" in why(made)["a.dll"]


def test_a_guest_of_another_width_is_in_nobodys_way() -> None:
    """The map is of a process of 64 bits."""
    low = dll("a.dll", 0x5000_0000, bits=32)
    assert plan([low], [guest("hook.dll", 0x5000_0000)], bits=64).clean
    assert len(plan([low], [guest("hook.dll", 0x5000_0000)], bits=32).moves) == 1
