"""Lists of modules: the sequence that mirrors its regions, and heads that are recognised."""

from __future__ import annotations

import pytest

from forkviz.core.captures.capture import Module
from forkviz.readers.maps.cygwin import recognises_cygwin_maps
from forkviz.readers.tools.listdlls import recognises_listdlls
from forkviz.readers.tools.module_rows import ModuleRows
from forkviz.readers.tools.windbg_modules import recognises_module_list


def rows() -> ModuleRows:
    found = ModuleRows()
    found.paths += ["/a.dll", "/b.dll", "/c.dll"]
    found.bases.extend((0x400000, 0x500000, 0x510000))
    found.sizes.extend((0x1000, 0x10000, 0x2000))
    found.lines.extend((3, 4, 5))
    return found


def test_a_list_that_mirrors_its_regions_is_a_sequence() -> None:
    """Of modules: by place, by slice, equal to a tuple of the same, and to nothing else."""
    _, listed = rows().assembled()
    same = (
        Module("/a.dll", 0x400000, 0x401000, line=3),
        Module("/b.dll", 0x500000, 0x510000, line=4),
        Module("/c.dll", 0x510000, 0x512000, line=5),
    )
    assert listed == same
    assert same == tuple(listed)
    assert listed == rows().assembled()[1]
    assert listed != same[:2]
    assert listed != (*same[:2], same[0])
    assert (listed == 5) is False
    assert (listed[1], listed[-1], listed[:2], len(listed)) == (same[1], same[2], same[:2], 3)
    assert repr(listed) == repr(same)
    with pytest.raises(TypeError):
        hash(listed)


def test_a_tool_is_recognised_in_the_first_lines_alone() -> None:
    """A longer head, or a line that is too long, is not looked through."""
    heading = "start    end        module name"
    assert recognises_module_list(heading)
    assert recognises_module_list("x\n" * 199 + heading)
    assert not recognises_module_list("x\n" * 200 + heading)
    assert not recognises_module_list(heading + " " * 5000)
    assert not recognises_listdlls("x")
    row = "00010000-00020000 rw-p 00000000 0000:0000 0\n"
    assert recognises_cygwin_maps("x\n" * 79 + row)
    assert not recognises_cygwin_maps("x\n" * 80 + row)
