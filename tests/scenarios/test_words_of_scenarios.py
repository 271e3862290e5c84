"""How a scenario's parts are worded: differences, faults, names that are clipped; small sizes."""

from __future__ import annotations

import pytest

from forkviz.machine.phase import Phase
from forkviz.scenarios.difference import differing
from forkviz.scenarios.edits import MOST_NAME, Occupy, apply
from forkviz.scenarios.scenario import place_in_parent
from forkviz.scenarios.windows import Fault, FaultKind
from tests.support.scenarios import dll, scenario


@pytest.mark.parametrize(
    ("base", "said"), [(None, "the parent's place"), (0, "0x0"), (0x6D000000, "0x6d000000")]
)
def test_a_child_s_base_is_an_address_or_the_parent_s_place(base: int | None, said: str) -> None:
    """Address 0 is one."""
    plain = scenario([dll("a.dll", 0x700000, child_base=0x123000)])
    other = scenario([dll("a.dll", 0x700000, child_base=base)])
    (given,) = differing(plain, other)
    assert given.what == "a.dll: child base"
    assert (given.a, given.b) == ("0x123000", said)


@pytest.mark.parametrize("size", [1, 0x1000])
def test_a_dll_of_one_byte_takes_a_page(size: int) -> None:
    """So another that has no base goes past it; one of nothing takes no place."""
    wanted = [("a.dll", 0x400000, size, 0x400000), ("b.dll", 0x400000, 0x1000, None)]
    assert place_in_parent(32, (), wanted) == [0x400000, 0x10000]
    nothing = [("a.dll", 0x400000, 0, 0x400000), ("b.dll", 0x400000, 0x1000, None)]
    assert place_in_parent(32, (), nothing) == [0x400000, 0x400000]


def test_a_fault_says_when_and_in_which_child() -> None:
    """In its phase; in every child, if no number is given."""
    came = Fault(FaultKind.INJECT, Phase.C2, 3, 0x400000, name="hook.dll")
    assert came.text == "inject at 0x400000 (64 KiB) in C2 of child 3: hook.dll"
    killed = Fault(FaultKind.KILL, Phase.C8, exit_code=0x100)
    assert killed.text == "kill with 0x100 in C8 of each child"
    failed = Fault(FaultKind.LOAD_FAILS, Phase.C8, dll="a.dll")
    assert failed.text == "load-fails of a.dll of each child"


def test_a_name_has_eighty_characters_at_the_most() -> None:
    """The last of them says that there were more."""
    assert MOST_NAME == 80
    for count in (80, 81):
        plan = apply(scenario([]), Occupy(0x400000, 0x410000, "x" * count))
        (region,) = plan.child
        assert len(region.name) == 80
        assert region.name.endswith("x") is (count == 80)
