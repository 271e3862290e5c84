"""Regions as CSV: processes without a region, and ones that are not whole."""

from __future__ import annotations

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import Kind, Region, State
from forkviz.core.space import AddressSpace
from forkviz.readers.own.region_csv import dump_region_csv, parse_region_csv


def test_a_csv_says_where_a_process_has_no_region_or_is_not_whole() -> None:
    """Both come back; a cell that a table would take for a formula is only text."""
    empty = Capture("x", Process(AddressSpace(64), "parent", "x"))
    again = parse_region_csv("\n".join(dump_region_csv(empty)) + "\n", "x").parent
    assert again is not None
    assert (len(again.space), again.complete, again.role) == (0, True, "parent")
    named = Region(0x10000, 0x20000, State.COMMITTED, Kind.PRIVATE, 0x10000, "rw-p", "=1+1", line=7)
    cut = Process(AddressSpace(32, [named]), "child", "f", complete=False)
    both = Capture("x", replace_role(cut), cut)
    text = "\n".join(dump_region_csv(both)) + "\n"
    assert "=1+1" in text
    assert ",=1+1" not in text
    again_both = parse_region_csv(text, "x")
    assert [(p.role, p.complete, p.space.bits, p.file) for p in again_both.processes()] == [
        ("parent", False, 32, "f"),
        ("child", False, 32, "f"),
    ]
    assert list(again_both.processes()[1].space) == [named]
    assert ",=1+1," in "\n".join(dump_region_csv(both, raw=True))


def replace_role(process: Process) -> Process:
    return Process(process.space, "parent", process.file, complete=process.complete)
