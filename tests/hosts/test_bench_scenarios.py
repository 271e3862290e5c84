"""The bench of live forks draws scenarios that real processes can have."""

from __future__ import annotations

import random
from itertools import islice

import pytest

from bench.live import drags_in, lifted, scenarios, stricken
from forkviz.core.address import SLOT
from forkviz.machine.dll import DllKind
from tests.support.scenarios import dll, scenario


@pytest.mark.parametrize("bits", [32, 64])
def test_scenarios_are_drawn_and_struck(bits: int) -> None:
    """Of both widths, the replaced files among them; faults hit them in many places."""
    rng = random.Random(bits)
    drawn = list(islice(scenarios(7, bits), 25))
    assert {one.bits for one in drawn} == {bits}
    assert any(map(drags_in, drawn))
    starts = [fault.start for one in drawn for fault in stricken(one, rng).faults]
    assert None in starts
    assert any(start is not None and start % SLOT == 0 for start in starts)


def test_what_is_unknown_stays_so_as_all_is_moved_up() -> None:
    """A linked DLL whose place in the child is said, and one whose place is not."""
    known, unknown = 0x74_0000, None
    linked = [
        dll("a.dll", 0x70_0000, kind=DllKind.LINK, child_base=known),
        dll("b.dll", 0x7A_0000, kind=DllKind.LINK, child_base=unknown),
    ]
    moved = lifted(scenario(linked), 64)
    assert moved is not None
    a, b = moved.dlls
    assert (a.child_base, b.child_base, moved.stack) == (known + a.base - 0x70_0000, None, None)
