"""Random trees: the plan is a minimum, leaves no overlap, and the simulated fork succeeds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest

from forkviz.core.captures.capture import Capture
from forkviz.rebase.avoid import relocated_in
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.plan import Plan
from forkviz.rebase.planning import plan
from forkviz.rebase.proven import proven_plan
from forkviz.rebase.zones import ZONES, arena_of
from tests.support.trees import RUNTIME, apart, captured, guest, random_tree

FEW = range(25)
MANY = range(25, 1025)
EACH = [pytest.param(FEW, id="few"), pytest.param(MANY, id="1000", marks=pytest.mark.sweep)]


def after(images: Iterable[PlacedImage], made: Plan) -> list[PlacedImage]:
    """*images* at the places of the plan."""
    new = {move.path: move.new for move in made.moves}
    return [replace(image, base=new.get(image.path, image.base)) for image in images]


def fewest(images: Sequence[PlacedImage], walls: Sequence[tuple[int, int]]) -> int:
    """How many have to move, by trying: those that can't move stay, overlaps among them too."""
    fixed = [image for image in images if not image.movable]
    must = [
        image
        for image in images
        if image.movable
        and (
            any(image.start < end and start < image.end for start, end in walls)
            or any(image.start < other.end and other.start < image.end for other in fixed)
        )
    ]
    rest = [image for image in images if image.movable and image not in must]
    for count in range(len(rest) + 1):
        for gone in combinations(range(len(rest)), count):
            if apart(image for i, image in enumerate(rest) if i not in gone):
                return len(must) + count
    raise AssertionError("without all of them there is no overlap")


def is_settled(images: Sequence[PlacedImage], made: Plan, walls: Sequence[tuple[int, int]]) -> bool:
    """Whether what moved meets nothing, and what stayed meets nothing but what can't move."""
    moved = {move.path for move in made.moves}
    stuck = {one.path for one in made.cannot}
    now = [image for image in after(images, made) if image.path not in stuck]
    zone = ZONES[64]
    return (
        apart(now)
        and all(
            apart([image, other])
            for image in now
            for other in images
            if other.path in stuck and other.path != image.path
        )
        and not any(i.start < end and start < i.end for i in now for start, end in walls)
        and all(
            zone.start <= image.start and image.end <= zone.end and arena_of(image) is None
            for image in now
            if image.path in moved
        )
    )


@pytest.mark.parametrize("seeds", EACH)
def test_a_plan_is_a_minimum_and_leaves_no_overlap(seeds: range) -> None:
    """Against every subset of up to nine DLLs; with and without fixed ones and taken places."""
    for seed in seeds:
        rng = Random(seed)
        images = random_tree(rng, rng.randrange(1, 10), fixed=rng.choice((0, 0, 0.2)))
        taken = [
            guest("hook.dll", rng.choice(images).start + rng.randrange(-2, 3) * 0x10000)
            for _ in range(rng.choice((0, 0, 1, 2)))
        ]
        walls = [(region.start, region.end) for region in taken]
        made = plan(images, taken)
        assert len(made.moves) == fewest(images, walls), seed
        assert is_settled(images, made, walls), seed


@pytest.mark.parametrize("seeds", EACH)
def test_the_simulated_fork_succeeds_or_no_plan_is_offered(seeds: range) -> None:
    """A process that had to move a DLL: its fork fails, and with the plan it succeeds."""
    cured = offered = 0
    for seed in seeds:
        rng = Random(seed)
        images = random_tree(rng, rng.randrange(2, 14), fixed=rng.choice((0, 0, 0.15)))
        guests = [guest("hook.dll", images[0].start)] if rng.random() < 0.3 else []
        capture = captured(images, guests)
        made = proven_plan([RUNTIME, *images], [capture])
        assert is_consistent(capture, images, made), seed
        cured += made.helps is True
        offered += bool(made.moves)
    assert cured
    assert offered >= cured


def is_consistent(capture: Capture, images: Sequence[PlacedImage], made: Plan) -> bool:
    """What a plan says of itself is so: it is held against a process that loads the moved files."""
    assert capture.parent is not None
    lost = relocated_in(capture.parent, images)
    if made.helps is False:
        return not made.moves
    if made.helps is None:
        return not lost
    again = captured(after(images, made), [r for r in capture.parent.space if "AV" in r.name])
    assert again.parent is not None
    return bool(lost) and bool(made.moves) and not relocated_in(again.parent, after(images, made))
