"""Clusters are the connected parts of what overlaps, held against every pair looked at."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.check.check import check
from forkviz.check.clusters import clusters
from forkviz.check.finding import RuleName
from forkviz.core.address import SLOT
from forkviz.rebase.placed import PlacedImage
from forkviz.rebase.planning import plan

GOOD = 0x3_0000_0000


@st.composite
def trees(draw: st.DrawFn) -> list[PlacedImage]:
    """Few slots and many images, so that most meet; programs and both widths among them."""
    count = draw(st.integers(0, 12))
    images = []
    for i in range(count):
        program = draw(st.integers(0, 4)) == 0
        bits = draw(st.sampled_from((32, 64, 64, 64)))
        images.append(
            PlacedImage(
                f"{draw(st.sampled_from('abc'))}/{i}.{'exe' if program else 'dll'}",
                (GOOD if bits == 64 else 0x4000_0000) + draw(st.integers(0, 30)) * SLOT // 2,
                draw(st.integers(1, 5 * SLOT)),
                bits=bits,
                program=program,
            )
        )
    return images


def meet(a: PlacedImage, b: PlacedImage) -> bool:
    """Whether no process can have both where they want to be."""
    apart = a.end <= b.start or b.end <= a.start
    return a.bits == b.bits and not apart and not (a.program and b.program)


def parts(images: list[PlacedImage]) -> dict[frozenset[str], int]:
    """The connected parts, each with the lowest address that two of it want."""
    part = {image.path: {image.path} for image in images}
    for a, b in combinations(images, 2):
        if meet(a, b) and part[a.path] is not part[b.path]:
            part[a.path] |= part[b.path]
            for path in part[b.path]:
                part[path] = part[a.path]
    found = {frozenset(names) for names in part.values() if len(names) > 1}
    return {
        names: min(
            max(a.start, b.start)
            for a, b in combinations([i for i in images if i.path in names], 2)
            if meet(a, b)
        )
        for names in found
    }


@pytest.mark.sweep
@settings(max_examples=300)
@given(trees())
def test_clusters_are_what_every_pair_says(images: list[PlacedImage]) -> None:
    """Each once, its names sorted, whatever the order of the images."""
    found = clusters(images)
    assert {frozenset(cluster.names): cluster.at for cluster in found} == parts(images)
    assert len({name for c in found for name in c.names}) == sum(len(c.names) for c in found)
    assert all(list(cluster.names) == sorted(cluster.names) for cluster in found)
    assert clusters(images[::-1]) == found


@given(trees())
def test_a_check_finds_an_overlap_where_two_meet_and_only_there(images: list[PlacedImage]) -> None:
    """So a tree without a finding of it has nothing to move."""
    overlaps = [f for f in check(images).findings if f.rule is RuleName.OVERLAP]
    assert bool(overlaps) == any(meet(a, b) for a, b in combinations(images, 2))


def test_where_they_meet_is_where_a_dll_does() -> None:
    """Programs that meet each other below it are no meeting."""
    low, high = (PlacedImage(f"{i}.exe", GOOD + i * SLOT, 4 * SLOT, program=True) for i in range(2))
    (cluster,) = clusters([low, high, PlacedImage("x.dll", GOOD + 3 * SLOT, 1)])
    assert (len(cluster.images), cluster.at) == (3, GOOD + 3 * SLOT)


def test_fifty_thousand_images_at_one_place_are_one_cluster() -> None:
    """In one pass: every pair of them would be 1,250,000,000."""
    images = [PlacedImage(f"{i}", GOOD, SLOT, program=i % 2 == 0) for i in range(50_000)]
    (cluster,) = clusters(images)
    assert len(cluster.images) == 50_000


@pytest.mark.sweep
@settings(max_examples=200)
@given(trees(), st.data())
def test_what_a_check_finds_is_what_a_plan_moves(
    images: list[PlacedImage], data: st.DataObject
) -> None:
    """No overlap is found if and only if none has to move for one, or can't; then none is left."""
    dlls = [
        replace(image, movable=data.draw(st.integers(0, 5)) > 0)
        for image in images
        if not image.program
    ]
    planned = plan(dlls)
    overlaps = [f for f in check(dlls).findings if f.rule is RuleName.OVERLAP]
    assert bool(overlaps) == bool(planned.moves or planned.cannot)
    met = {name for finding in overlaps for name in finding.files}
    assert {one.path for one in (*planned.moves, *planned.cannot)} <= met
    to = {move.path: move.new for move in planned.moves}
    moved = check(replace(image, base=to.get(image.path, image.base)) for image in dlls)
    left = {name for f in moved.findings if f.rule is RuleName.OVERLAP for name in f.files}
    assert bool(left) == any(not one.settled for one in planned.cannot)
