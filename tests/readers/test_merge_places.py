"""Where two sources contradict each other: the line of each, as far as it has one."""

from __future__ import annotations

import pytest

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import DLLLIST, MINIDUMP
from forkviz.core.region import Kind, Region, State, Use
from forkviz.core.space import AddressSpace
from forkviz.readers import merge_captures


def image(base: int, file: str, line: int, *, complete: bool, shift: int = 0) -> Capture:
    """An image at *base*, whose first row begins *shift* bytes behind that."""
    region = Region(
        base + shift, base + 0x4000, State.COMMITTED, Kind.IMAGE, base, "", "/a.dll", Use.IMAGE
    )
    space = AddressSpace(64, [region._replace(line=line)])
    dialect = MINIDUMP if complete else DLLLIST
    return Capture(
        file, Process(space, file=file, dialect=dialect, complete=complete), files=(file,)
    )


@pytest.mark.parametrize(("line", "place"), [(7, "list:7"), (0, "list")])
@pytest.mark.parametrize("shift", [0, 0x1000])
def test_a_module_without_a_line_is_named_by_its_file(line: int, place: str, shift: int) -> None:
    """Whether or not a row begins at its base."""
    whole = image(0x400000, "whole", 3, complete=True)
    listed = image(0x500000, "list", line, complete=False, shift=shift)
    (conflict,) = merge_captures([whole, listed]).conflicts
    assert conflict == f"a.dll: 0x400000 in whole:3, which is believed, 0x500000 in {place}"
