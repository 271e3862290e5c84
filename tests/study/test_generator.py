"""Generated scenarios: valid, reproducible, and of the shape that was asked for."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forkviz.core.address import page_ceil
from forkviz.core.ldhash import AUTO_BASE
from forkviz.machine.dll import DllKind
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from forkviz.scenarios.windows import Aslr, FaultKind
from forkviz.study.generator import Shape, generate
from forkviz.study.possible import is_possible, relocated_cycle
from tests.support.scenarios import dll, occupied, scenario

seeds = st.integers(0, 1 << 32)
SIMPLE = [shape for shape in Shape if shape is not Shape.MIXED]


def drawn(shape: Shape, count: int) -> list[Scenario]:
    return [generate(random.Random(seed), shape) for seed in range(count)]


@settings(max_examples=60)
@given(seeds, st.sampled_from(Shape))
def test_a_scenario_is_the_same_in_a_file(seed: int, shape: Shape) -> None:
    """What is generated can be saved and read back."""
    plan = generate(random.Random(seed), shape)
    assert parse_scenario(dump_scenario(plan)) == plan


@settings(max_examples=60)
@given(seeds, st.sampled_from(Shape))
def test_nothing_overlaps_in_the_parent(seed: int, shape: Shape) -> None:
    """Nor among what the child has beside its DLLs; the parent's places are real ones."""
    plan = generate(random.Random(seed), shape)
    assert plan.dlls
    parent = sorted(
        [(d.base, page_ceil(d.end)) for d in plan.dlls] + [(r.start, r.end) for r in plan.parent]
    )
    for spans in (parent, sorted((r.start, r.end) for r in plan.child)):
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


@pytest.mark.parametrize("shape", SIMPLE)
def test_the_same_chance_gives_the_same_scenario(shape: Shape) -> None:
    """And another one another."""
    assert drawn(shape, 5) == drawn(shape, 5)
    assert len({dump_scenario(plan) for plan in drawn(shape, 5)}) == 5


def test_no_other_chance_is_used() -> None:
    """What others draw meanwhile changes nothing."""
    first = drawn(Shape.MIXED, 5)
    random.seed(7)
    assert drawn(Shape.MIXED, 5) == first


def test_uniform_scenarios_are_as_the_measured_ones() -> None:
    """1 to 7 DLLs of 32 bits, three in five relocated, nearly all of them possible."""
    plans = drawn(Shape.UNIFORM, 400)
    assert {len(plan.dlls) for plan in plans} == set(range(1, 8))
    dlls = [d for plan in plans for d in plan.dlls]
    assert sum(d.relocated for d in dlls) / len(dlls) == pytest.approx(0.6, abs=0.04)
    assert sum(map(is_possible, plans)) >= 390


def test_collisions_are_at_one_base() -> None:
    """Most DLLs prefer it, and at most one has it."""
    for plan in drawn(Shape.COLLISION, 20):
        bases = [d.preferred for d in plan.dlls]
        shared = {0x10000000, 0x400000000} & set(bases)
        assert sum(d.base in shared for d in plan.dlls) <= 1


def test_hashed_bases_are_in_the_area_of_the_hash() -> None:
    """Some overlap somewhere, and were relocated for it."""
    plans = drawn(Shape.HASH, 20)
    assert all(d.preferred >= AUTO_BASE for plan in plans for d in plan.dlls)
    assert any(d.relocated for plan in plans for d in plan.dlls)
    assert {d.kind for plan in plans for d in plan.dlls} == {DllKind.LINK, DllKind.LOAD}


def test_of_aslr_the_parent_has_the_boots_draw() -> None:
    """Per boot, a DLL that is dynamic is where the draw says, in parent and child alike."""
    plans = [plan for plan in drawn(Shape.ASLR, 40) if plan.loader.aslr is Aslr.BOOT]
    found = 0
    for plan in plans:
        space = plan.parent_space()
        for d in plan.dlls:
            if d.dynamic_base:
                size = page_ceil(d.size)
                found += d.base == plan.loader.aslr_base(d.key, 1, space.low, space.top, size)
    assert found > 10


def test_faults_are_of_every_kind() -> None:
    """And injected scenarios have injected DLLs only."""
    assert {f.kind for plan in drawn(Shape.FAULTS, 100) for f in plan.faults} == set(FaultKind)
    injected = [f for plan in drawn(Shape.INJECTED, 20) for f in plan.faults]
    assert {f.kind for f in injected} == {FaultKind.INJECT}


# -- possible ------------------------------------------------------------------------------------


def test_possible_is_what_finds_each_place_free() -> None:
    """A region on a place, all or a part of it, makes it impossible; beside it, it does not."""
    image = dll("a.dll", 0x700000, 0x400000, size=0x18000)
    assert is_possible(scenario([image], [occupied(0x400000, 0x10000)]))
    assert is_possible(scenario([image], [occupied(0x718000, 0x1000)]))
    assert not is_possible(scenario([image], [occupied(0x717000, 0x1000)]))


def test_a_linked_dll_that_is_elsewhere_makes_it_impossible() -> None:
    """It can't be moved."""
    assert not is_possible(
        scenario([dll("a.dll", 0x700000, kind=DllKind.LINK, child_base=0x10000)])
    )


def test_a_circle_counts_if_one_in_it_is_relocated() -> None:
    """Two DLLs at home in a circle load as they are."""
    home = [dll("a.dll", 0x700000, imports=["b.dll"]), dll("b.dll", 0x800000, imports=["a.dll"])]
    assert not relocated_cycle(scenario(home))
    assert relocated_cycle(scenario([home[0], dll("b.dll", 0x800000, 0x900000, imports=["a.dll"])]))
    assert not relocated_cycle(scenario([dll("b.dll", 0x800000, 0x900000)]))
