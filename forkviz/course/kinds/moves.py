"""moves: how many DLLs must get another base, so that no two of them want one place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from forkviz.core.address import PAGE, SLOT, hex_
from forkviz.core.region import Use
from forkviz.core.space import AddressSpace
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, aim, dll_names, exact, range_text, region
from forkviz.course.pictures import Bars, Box, BoxUse, Table
from forkviz.course.prefixes import first_child
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Plan
from forkviz.rebase.planning import plan
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario

__all__ = ["MOVES"]

BOUNDS = Bounds(dlls=(5, 8), events=(80, 150))
POLICY = "cygwin-3.6.0"
#: Where rebase puts DLLs of 64 bits, and slots of the picture.
LOW, SLOTS = 0x3_F000_0000, 24
#: The answers: each as often as the others.
ANSWERS = (2, 3, 4, 5)
#: Pages of an image.
SIZES = (8, 130)


def _draw(rng: Random, seed: int) -> Drawn | None:
    names = dll_names(rng, rng.randrange(BOUNDS.dlls[0], BOUNDS.dlls[1] + 1))
    images = sorted((_image(rng, name) for name in names), key=lambda one: (one.base, one.end))
    if any(one.end > LOW + SLOTS * SLOT for one in images):
        return None
    moving = plan(images)
    answer = len(moving.moves)
    if moving.cannot or answer != ANSWERS[aim(seed, len(ANSWERS))]:
        return None
    wrong = _wrong(images, answer)
    # The topic decides only where one image meets several: then the number of pairs misleads.
    if len(wrong) < 3:
        return None
    text = (
        f"One process loads {len(images)} 64-bit DLLs, which were linked for the places in the "
        "table. As long as another program's arena takes all of these places, Windows puts each "
        "DLL elsewhere. Without the arena, if two of the places overlap, the DLL that is loaded "
        "later gets another one, which a forkee may not find free. A DLL that is rebased gets a "
        "base where it overlaps no other; there is enough room for all of them.",
        "The picture has a row for each DLL.",
    )
    rows = tuple(
        (one.path, range_text(one.base, one.base + one.size), exact(one.size)) for one in images
    )
    bars = tuple(Box(one.base, one.base + one.size, one.path, BoxUse.PREFERS) for one in images)
    problem = Problem(
        "moves",
        seed,
        "What is the smallest number of DLLs to rebase, so that no two overlap?",
        text,
        (Bars(LOW, LOW + SLOTS * SLOT, bars), Table(("DLL", "Prefers", "Size"), rows)),
        Field("DLLs to rebase", Form.COUNT),
        first_child(forked(_as_it_is(images))),
    )
    moved = {move.path for move in moving.moves}
    solution = Solution(answer, wrong, tuple(_walk(images, moved)))
    return Drawn(problem, solution, _rebased(images, moving))


def _image(rng: Random, name: str) -> PlacedImage:
    base = LOW + rng.randrange(SLOTS - 1) * SLOT
    return PlacedImage(name, base, rng.randrange(*SIZES) * PAGE)


def _as_it_is(images: Sequence[PlacedImage]) -> Scenario:
    """A fork of the process while something has all that its DLLs prefer.

    None of them is at home, so the parent shows of the overlaps what the table shows, and no more:
    how many DLLs Windows moves in any other order of loads is a good guess of the answer.
    """
    arena = region(LOW, LOW + SLOTS * SLOT, "another program's arena", Use.INJECTED)
    space = AddressSpace(64, [arena])
    dlls = []
    for image in images:
        base = space.lowest_fit(image.size)
        assert base is not None, "64 bits have room"
        space.add(region(base, base + image.size, image.path))
        dlls.append(Dll(image.path, DllKind.LOAD, image.base, image.size, base))
    return Scenario("The DLLs as they are", 64, tuple(dlls), POLICY, parent=(arena,))


def _rebased(images: Sequence[PlacedImage], moving: Plan) -> Scenario:
    """A fork of the process without the arena, with the bases of the plan."""
    new = {move.path: move.new for move in moving.moves}
    bases = {image.path: new.get(image.path, image.base) for image in images}
    dlls = tuple(
        Dll(image.path, DllKind.LOAD, bases[image.path], image.size, bases[image.path])
        for image in images
    )
    moves = f"{len(new)} of {len(images)} DLLs"
    return Scenario(f"After {moves} are rebased: {', '.join(sorted(new))}", 64, dlls, POLICY)


def _meet(one: PlacedImage, other: PlacedImage) -> bool:
    return one.start < other.end and other.start < one.end


def _wrong(images: Sequence[PlacedImage], answer: int) -> tuple[Wrong, ...]:
    pairs = [
        (one, other)
        for at, one in enumerate(images)
        for other in images[at + 1 :]
        if _meet(one, other)
    ]
    meeting = {image.path for pair in pairs for image in pair}
    wrongs = Wrongs(answer)
    wrongs.add(
        _from_below(images),
        "the first one need not be the one to keep",
        "If you go up from the lowest base and keep each DLL that overlaps none of those kept "
        "before, so many have to move. But a long DLL that is kept early can cost several others.",
        "what if the DLL moves that overlaps the most others?",
    )
    wrongs.add(
        len(meeting),
        "of two that overlap, only one has to move",
        "So many DLLs overlap another one. But when one of two moves, the other one can stay.",
        "how many of them can stay without an overlap?",
    )
    wrongs.add(
        len(pairs),
        "one move can end several overlaps",
        "So many pairs overlap. But a DLL that moves leaves all of its pairs at once.",
        "which DLL is in the most pairs?",
    )
    wrongs.add(
        _smallest_away(images),
        "the number of moves counts, not their size",
        "If the smaller DLL of each pair moves, there are so many moves. But a large DLL that "
        "overlaps several small ones is only one move, too.",
        "count only moves; the size does not matter.",
    )
    wrongs.add(
        len(images),
        "what overlaps nothing can stay",
        "If each DLL gets a new base, no two overlap. But fewer moves are enough.",
        "which DLLs overlap no other?",
    )
    wrongs.add(
        _groups(images) if meeting else None,
        "several of one group may have to move",
        "The DLLs that overlap form so many groups. But one move for each group is not always "
        "enough.",
        "take one DLL out of the largest group: do the others still overlap?",
    )
    return wrongs.all()


def _from_below(images: Sequence[PlacedImage]) -> int:
    """How many are left over if each is kept that meets none kept before, from the lowest on."""
    kept: list[PlacedImage] = []
    for image in images:
        if not any(_meet(image, one) for one in kept):
            kept.append(image)
    return len(images) - len(kept)


def _smallest_away(images: Sequence[PlacedImage]) -> int:
    """How many are left over if the larger ones are kept first."""
    return _from_below(sorted(images, key=lambda one: (-one.size, one.base, one.path)))


def _groups(images: Sequence[PlacedImage]) -> int:
    """How many groups of two or more hang together."""
    groups, end, members = 0, 0, 0
    for image in images:
        if image.start < end:
            members += 1
            groups += members == 2
        else:
            members = 1
        end = max(end, image.end)
    return groups


def _walk(images: Sequence[PlacedImage], moved: set[str]) -> Iterator[str]:
    yield "The fewest moves are those that keep the most DLLs without an overlap."
    yield (
        "Go through the DLLs by their ends, from the lowest, and keep each one that overlaps none "
        "of those kept before: no other choice keeps more."
    )
    kept: list[PlacedImage] = []
    for image in sorted(images, key=lambda one: (one.end, one.start)):
        met = next((one for one in kept if _meet(image, one)), None)
        if met is None:
            kept.append(image)
            yield f"{image.path} ends at {hex_(image.end)}: it stays."
        else:
            yield f"{image.path} overlaps {met.path}: it is rebased."
    yield f"{len(kept)} of {len(images)} stay, and {len(images) - len(kept)} are rebased."
    assert len(images) - len(kept) == len(moved), "both count the fewest"


MOVES = Kind("moves", "how many DLLs must move at least", "the-cure", 3, 4, BOUNDS, _draw)
