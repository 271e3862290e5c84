"""Settings: one thing is fixed, the rest is drawn as before; bad values and sweeps are refused."""

from __future__ import annotations

import pickle
import random
from itertools import pairwise

import pytest

from forkviz.core.address import SLOT, page_ceil
from forkviz.core.space import AddressSpace
from forkviz.errors import ForkvizError
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.scenarios.toml_writer import dump_scenario
from forkviz.scenarios.windows import Aslr, Loader
from forkviz.study.generator import HIGH, LOW, Shape, generate
from forkviz.study.possible import is_possible
from forkviz.study.setting import (
    KNOBS,
    MOST_POINTS,
    Setting,
    parse_fixed,
    parse_range,
    parse_sweep,
)
from forkviz.study.study import run_study, scenario_at

SIMPLE = [shape for shape in Shape if shape is not Shape.MIXED]


@pytest.mark.parametrize("shape", SIMPLE)
def test_nothing_fixed_is_no_setting(shape: Shape) -> None:
    """To the byte."""
    for seed in range(5):
        plain = generate(random.Random(seed), shape)
        assert generate(random.Random(seed), shape, setting=Setting()) == plain


@pytest.mark.parametrize("shape", SIMPLE)
def test_the_number_of_dlls_is_the_fixed_one(shape: Shape) -> None:
    """But those that the parent closed again."""
    for seed in range(5):
        plan = generate(random.Random(seed), shape, setting=Setting(dlls=9))
        closes = shape in (Shape.COLLISION, Shape.FAULTS)
        assert len(plan.dlls) == 9 or (closes and 1 <= len(plan.dlls) < 9)


@pytest.mark.parametrize("shape", SIMPLE)
def test_the_size_is_the_fixed_one(shape: Shape) -> None:
    """Of each DLL; the file can be saved and read back."""
    for seed in range(5):
        plan = generate(random.Random(seed), shape, setting=Setting(size=0x2_3000))
        assert {dll.size for dll in plan.dlls} == {0x2_3000}
        assert parse_scenario(dump_scenario(plan)) == plan


def test_even_the_largest_setting_has_room() -> None:
    """As many DLLs as can be asked for, each as large as can be."""
    most = Setting(dlls=KNOBS["dlls"].most, size=KNOBS["size"].most, crowding=90)
    for shape in (Shape.UNIFORM, Shape.COLLISION, Shape.ASLR):
        plan = generate(random.Random(1), shape, setting=most)
        spans = sorted((dll.base, page_ceil(dll.end)) for dll in plan.dlls)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_a_crowded_child_has_that_much_of_its_low_part_taken() -> None:
    """Beside what a fork needs, whose places stay free."""
    for percent in (10, 50, 90):
        for seed in range(3):
            setting = Setting(crowding=percent)
            plan = generate(random.Random(seed), Shape.IMPORTS, setting=setting)
            places = [(dll.base, page_ceil(dll.end)) for dll in plan.dlls]
            taken = sum(
                any(r.start < at + SLOT and at < r.end for r in plan.child)
                or any(start < at + SLOT and at < end for start, end in places)
                for at in range(LOW, HIGH, SLOT)
            )
            assert taken == (HIGH - LOW) // SLOT * percent // 100
            assert is_possible(plan)


def test_entropy_bounds_what_aslr_draws() -> None:
    """2**entropy places, each of which is drawn at some time; None leaves the draw as it was."""
    loader = Loader(aslr=Aslr.PROCESS, entropy=2)
    drawn = {loader.aslr_base("a.dll", n, LOW, 1 << 31, SLOT) for n in range(1, 60)}
    assert drawn == {LOW + i * SLOT for i in range(4)}
    plan = generate(random.Random(3), Shape.ASLR, setting=Setting(entropy=2))
    assert plan.loader.entropy == 2
    assert parse_scenario(dump_scenario(plan)) == plan


def test_the_title_says_what_is_fixed() -> None:
    """For whoever opens a scenario of a study."""
    plan = scenario_at(1, Shape.UNIFORM, 4, setting=Setting(dlls=3, size=0x1_0000))
    assert plan.title == "uniform, seed 1, number 4, dlls: 3 DLLs, size: 64 KiB"


def test_a_study_forks_under_its_setting_on_any_number_of_workers() -> None:
    """A setting goes to another process and comes back equal."""
    setting = Setting(dlls=12)
    assert pickle.loads(pickle.dumps(setting)) == setting == Setting(**setting.chosen())
    alone = run_study(6, ["cygwin-3.6.0"], seed=2, setting=setting, jobs=1)
    assert alone == run_study(6, ["cygwin-3.6.0"], seed=2, setting=setting, jobs=2)
    few = run_study(6, ["cygwin-3.6.0"], seed=2, setting=Setting(dlls=1), jobs=1)
    assert few.tallies["cygwin-3.6.0"].successes > alone.tallies["cygwin-3.6.0"].successes


@pytest.mark.parametrize(
    "fixed", [{"dlls": 0}, {"dlls": 257}, {"size": 1}, {"crowding": 91}, {"entropy": -1}]
)
def test_a_value_out_of_bounds_is_refused(fixed: dict[str, int]) -> None:
    """With what the bounds are."""
    with pytest.raises(ForkvizError, match="out of its bounds") as caught:
        Setting(**fixed)
    assert " to " in str(caught.value)


def test_entropy_of_a_shape_without_aslr_is_refused() -> None:
    """It would change nothing."""
    with pytest.raises(ForkvizError, match="do not depend on entropy"):
        generate(random.Random(1), Shape.UNIFORM, setting=Setting(entropy=3))


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("dlls=2:40:2", "dlls", tuple(range(2, 41, 2))),
        ("dlls=2:5:2", "dlls", (2, 4)),
        ("crowding=0:3", "crowding", (0, 1, 2, 3)),
        ("size=64K:192KiB:0x10000", "size", (0x1_0000, 0x2_0000, 0x3_0000)),
    ],
)
def test_a_sweep_is_read(text: str, name: str, values: tuple[int, ...]) -> None:
    """Names, units, and a step that need not meet the last value."""
    assert parse_sweep(text) == (name, values)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("dlls", "NAME=FIRST"),
        ("dlls=", "FIRST:LAST"),
        ("dlls=2", "FIRST:LAST"),
        ("dlls=2:3:4:5", "FIRST:LAST"),
        ("dlls=a:b", "FIRST:LAST"),
        ("dlls=5:2", "goes up"),
        ("dlls=2:5:0", "goes up"),
        ("dlls=0:5", "out of its bounds"),
        ("dlls=1:300:50", None),
        ("dlls=1:1300:50", "out of its bounds"),
        (f"dlls=1:{MOST_POINTS + 1}", "65 values"),
        ("speed=1:2", "no 'speed'"),
        ("dlls=" + "9" * 30 + ":2", "FIRST:LAST"),
    ],
)
def test_another_text_is_no_sweep(text: str, said: str | None) -> None:
    """Each is refused with a reason."""
    if said is None:
        assert parse_sweep(text)[1][-1] == 251
        return
    with pytest.raises(ForkvizError, match=said):
        parse_sweep(text)


def test_what_is_fixed_is_read() -> None:
    """A range may be of anything; a name twice is a mistake."""
    assert parse_fixed(["dlls=10", "size=64K"]) == Setting(dlls=10, size=0x1_0000)
    assert parse_range("5:7") == (5, 6, 7)
    for texts in (["dlls"], ["dlls=x"], ["dlls=1", "dlls=2"], ["shape=1"]):
        with pytest.raises(ForkvizError):
            parse_fixed(texts)


def test_no_space_is_needed_to_know_the_crowd() -> None:
    """What crowds a child is in the scenario as regions, and none of them overlap."""
    plan = generate(random.Random(5), Shape.UNIFORM, setting=Setting(crowding=60))
    space = AddressSpace(plan.bits, plan.child)
    assert any(region.name.startswith("crowd ") for region in space)
