"""Where what moves goes: near, with room, within its zone; and plans of real lists."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from forkviz.core.address import SLOT
from forkviz.core.region import Region
from forkviz.readers.tools.rebase import meeting, parse_rebase_list
from forkviz.rebase.placed import PlacedImage, Reach
from forkviz.rebase.planning import plan
from forkviz.rebase.reach import REACH
from forkviz.rebase.zones import ARENAS, KEPT_FREE, ZONES
from tests.rebase.test_planning import BASE, LISTS, MIB, moved, why
from tests.support.trees import RUNTIME, apart, dll, random_tree

# -- where to ------------------------------------------------------------------------------------


def test_there_is_room_to_grow_and_a_free_slot_below() -> None:
    """rebase takes an image that touches its upper neighbour for one that collides."""
    rng = Random(3)
    for _ in range(20):
        images = random_tree(rng, 40)
        made = plan(images)
        new = moved(made)
        now = [replace(i, base=new.get(i.name, i.base)) for i in images]
        order = sorted(now, key=lambda image: image.start)
        for before, image, behind in zip(order, order[1:], order[2:], strict=False):
            if image.name in new:
                assert before.end < image.start
                assert behind.start - image.end >= max(SLOT, image.size // 8)


def test_a_new_place_is_near_the_old_one() -> None:
    """So that what is near it stays near it."""
    (move,) = plan([dll("a.dll", BASE, 0x1000), dll("b.dll", BASE, SLOT)]).moves
    assert abs(move.new - move.old) <= 0x30000


def test_where_room_is_short_a_tight_place_is_taken() -> None:
    """Better a place that touches than none."""
    zone = ZONES[64]
    hole = BASE - 16 * MIB
    taken = [Region(zone.start, hole), Region(hole + SLOT, zone.end)]
    made = plan([dll("a.dll", 0x7_0000_0000, SLOT)], taken)
    assert moved(made) == {"a.dll": hole}
    assert plan([dll("a.dll", 0x7_0000_0000, SLOT + 1)], taken).moves == ()


def test_the_other_moves_where_one_has_no_room() -> None:
    """The smaller would move, but its hole is taken by what must stay near it."""
    far = 0x3_0000_0000
    partner = dll("partner.dll", far, REACH - 8 * SLOT)
    near = dll("near.dll", far + REACH - 4 * SLOT, SLOT, reach=(Reach("partner.dll", 1),))
    other = dll("other.dll", near.base, 2 * SLOT)
    made = plan([partner, near, other])
    assert list(moved(made)) == ["near.dll"]
    full = [
        Region(far - 16 * SLOT, far),
        Region(far + REACH - 8 * SLOT, near.start),
        Region(other.end, far + REACH),
    ]
    made = plan([partner, near, other], full)
    assert list(moved(made)) == ["other.dll"]
    assert "within 2 GiB of partner.dll (1 32-bit reference)" in why(made)["near.dll"]


def test_what_is_tied_to_the_runtime_cannot_get_into_the_zone() -> None:
    """cygwin1.dll is more than 2 GiB below it, whether its file is at hand or not."""
    tied = dll("tied.dll", 0x1_F000_0000, 0x40000, reach=(Reach("cygwin1.dll", 3),))
    for images in ([tied], [RUNTIME, tied]):
        made = plan(images)
        assert made.moves == ()
        assert "within 2 GiB of cygwin1.dll (3 32-bit references)" in why(made)["tied.dll"]


def test_an_image_without_such_references_goes_anywhere() -> None:
    """However far from what it imports."""
    zone = ZONES[64]
    images = [dll("a.dll", BASE, MIB), dll("b.dll", BASE, 0x1000, imports=["a.dll"])]
    wall = Region(zone.start + 16 * MIB, zone.end)
    (move,) = plan(images, [wall]).moves[:1]
    assert move.new < zone.start + 16 * MIB


def test_what_moves_together_stays_together() -> None:
    """Two that reach each other get places within 2 GiB."""
    pair = [
        dll("a.dll", 0x8_0000_0000, MIB),
        dll("b.dll", 0x8_1000_0000, MIB, reach=(Reach("a.dll", 2),)),
    ]
    new = moved(plan(pair))
    assert abs(new["a.dll"] - new["b.dll"]) + MIB <= REACH


def test_what_others_reach_stays_near_them() -> None:
    """The one that moves has no such references itself: it is reached."""
    user = dll("user.dll", 0x3_0000_0000, SLOT, reach=(Reach("lib.dll", 1),))
    lib = dll("lib.dll", user.base + REACH - 4 * SLOT, SLOT)
    other = dll("other.dll", lib.base, 2 * SLOT)
    below = Region(lib.base - 64 * SLOT, lib.base)
    new = moved(plan([user, lib, other], [below]))
    assert new["lib.dll"] + SLOT <= below.start
    free = moved(plan([replace(user, reach=()), lib, other], [below]))
    assert free["lib.dll"] > lib.base


def test_of_two_of_one_name_the_near_one_is_reached() -> None:
    """A tree on a second place has the other; it holds nothing."""
    near = dll("/usr/bin/lib.dll", 0x3_F000_0000)
    far = dll("/opt/bin/lib.dll", 0x2_1000_0000)
    user = dll("user.dll", near.base, 0x1000, reach=(Reach("lib.dll", 1),))
    made = plan([near, far, user])
    assert list(moved(made)) == ["user.dll"]
    assert made.cannot == ()


def test_a_new_place_is_none_of_a_foreign_dll() -> None:
    """Though that one may stay where it is: it might be in a process one day."""
    foreign = [dll(f"f{i}.dll", BASE - i * MIB - MIB, MIB, owned=False) for i in range(8)]
    foreign += [dll(f"g{i}.dll", BASE + i * MIB + MIB, MIB, owned=False) for i in range(8)]
    images = [dll("a.dll", BASE, 0x1000), dll("b.dll", BASE, MIB)]
    (move,) = plan([*foreign, *images]).moves
    assert move.end <= BASE - 8 * MIB or move.new >= BASE + 9 * MIB


def test_a_dll_of_128_mib_gets_its_place_first() -> None:
    """Among 100 others, on whose places it lies."""
    large = dll("cygLLVM-15.dll", BASE - 64 * MIB, 128 * MIB)
    others = [dll(f"d{i}.dll", BASE - 64 * MIB + i * MIB, 0x8000) for i in range(100)]
    made = plan([large, *others])
    assert list(moved(made)) == ["cygLLVM-15.dll"]
    assert made.moves[0].size == 128 * MIB


def test_32_bits_have_a_zone_of_their_own() -> None:
    """Below 0x70000000, and not where the runtime, its heap or the program is."""
    zone = ZONES[32]
    images = [dll(f"d{i}.dll", 0x6100_0000 + i * SLOT, 4 * MIB, bits=32) for i in range(40)]
    made = plan(images)
    assert len(made.moves) == 40
    for move in made.moves:
        assert zone.start <= move.new < move.end <= zone.end
        for start, end, *_ in (*ARENAS[32], *KEPT_FREE[32]):
            assert move.end <= start or end <= move.new
    assert apart(replace(i, base=moved(made)[i.name]) for i in images)


def test_a_full_zone_of_32_bits_says_so() -> None:
    """What has no place is listed, and the others have theirs."""
    images = [dll(f"d{i:02}.dll", 0x6100_0000, 64 * MIB, bits=32) for i in range(20)]
    made = plan(images)
    assert made.moves
    assert made.cannot
    assert all("no gap of 64 MiB is left" in one.why for one in made.cannot)
    assert len(made.moves) + len(made.cannot) == 20


# -- real lists ----------------------------------------------------------------------------------


def test_the_list_of_2019_needs_7_moves_and_not_249() -> None:
    """ld's own bases in a tree of 249 DLLs: as many pairs overlap as are starred."""
    text = (LISTS / "rebase-i-gentoo-prefix-2019.txt").read_text("utf-8")
    listed = [i for i in parse_rebase_list(text, "list").images if not i.is_executable]
    images = [PlacedImage(i.path, i.preferred, i.size_of_image, line=i.line) for i in listed]
    made = plan(images)
    assert made.images == len(listed)
    starred = {listed[i].path for i in meeting(listed)}
    assert {move.path for move in made.moves} <= starred
    new = {move.path: move.new for move in made.moves}
    assert apart(replace(i, base=new.get(i.path, i.base)) for i in images)
    assert (len(listed), len(starred), len(made.moves)) == (249, 14, 7)


def test_a_file_goes_home_where_that_is_free() -> None:
    """Where rebase's database has it: a hole there would be filled by the next ``rebase -s``."""
    first = PlacedImage("/usr/bin/a.dll", 0x3_0000_0000, 0x2_0000, home=0x3_0000_0000)
    second = PlacedImage("/usr/bin/b.dll", 0x3_0000_0000, 0x3_0000, home=0x3_8000_0000)
    (move,) = plan([first, second]).moves
    assert (move.path, move.new) == ("/usr/bin/b.dll", 0x3_8000_0000)
    # The larger one is at home: it stays, and its neighbour goes.
    (move,) = plan([replace(second, home=second.base), replace(first, home=0x2_9000_0000)]).moves
    assert (move.path, move.new) == ("/usr/bin/a.dll", 0x2_9000_0000)
    # A home that is taken, or in an arena, is none.
    for home in (0x3_0000_0000, 0x1_9000_0000):
        (move,) = plan([first, replace(second, home=home)]).moves
        assert move.new not in (home, move.old)
    # Of two of one size, the one that is not at home moves, whichever comes first.
    for order in (1, -1):
        pair = [replace(second, path="/usr/bin/0.dll", size=0x2_0000), first][::order]
        (move,) = plan(pair).moves
        assert move.path == "/usr/bin/0.dll"
