"""Dialects: what a kind of list can know is said by its value; nothing compares its name."""

from __future__ import annotations

import pytest

from forkviz.core.captures.capture import Capture, Module, Process
from forkviz.core.captures.dialect import DIALECTS, NO_DIALECT, Dialect, dialect_named
from forkviz.core.diff import Status, diff
from forkviz.core.region import Kind, Region, Source, State
from forkviz.core.space import AddressSpace
from forkviz.readers.maps.cygwin_writer import render_cygwin_maps
from forkviz.readers.merge import merge_captures
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file

#: A kind of list that no reader has: nothing can know it by its name.
NEW = Dialect("of a version to come", 33)
RESERVED = Region(0x10000, 0x20000, State.RESERVED, Kind.PRIVATE, 0x10000, "---p")
IMAGE = Region(0x40000, 0x42000, State.COMMITTED, Kind.IMAGE, 0x40000, "", "C:\\a.dll", line=3)


def process(dialect: Dialect, *regions: Region, complete: bool = True) -> Process:
    space = AddressSpace(64, regions)
    listed = tuple(Module(r.name, r.start, r.end) for r in regions if r.kind is Kind.IMAGE)
    return Process(space, file=dialect.name, dialect=dialect, complete=complete, listed=listed)


@pytest.mark.parametrize("dialect", DIALECTS.values(), ids=lambda each: each.name or "none")
def test_each_is_kept_by_its_name(dialect: Dialect) -> None:
    """No two have one; what a capture keeps is the same value again."""
    assert dialect_named(dialect.name) is dialect
    capture = Capture("x", process(dialect, RESERVED))
    again = parse_capture_file("\n".join(dump_capture(capture)), "x")
    assert again.parent is not None
    assert again.parent.dialect is dialect


def test_one_that_no_reader_has_is_in_the_middle() -> None:
    """Its name is kept, and nothing else is known of it."""
    assert dialect_named("of a version to come") == NO_DIALECT._replace(name=NEW.name)


@pytest.mark.parametrize("lists_free", [False, True])
def test_free_memory_is_observed_where_it_is_listed(lists_free: bool) -> None:
    """Elsewhere it is derived from what is not free."""
    of = process(NEW._replace(lists_free=lists_free), RESERVED)
    sources = {gap.source for gap in of.free_runs()}
    assert sources == {Source.OBSERVED if lists_free else Source.DERIVED}


@pytest.mark.parametrize("all_modules", [False, True])
def test_a_module_is_gone_only_where_all_are_listed(all_modules: bool) -> None:
    """A list that may lack some can't tell."""
    lacking = process(NEW._replace(all_modules=all_modules), complete=False)
    (change,) = diff(process(NEW, IMAGE), lacking)
    assert change.status is (Status.REMOVED if all_modules else Status.UNKNOWN)


@pytest.mark.parametrize("has_places", [False, True])
def test_places_that_are_not_real_are_neither_compared_nor_merged(has_places: bool) -> None:
    """Whatever the list is called, and however far it is believed."""
    there = IMAGE._replace(start=0x80000, end=0x82000, allocation=0x80000)
    other = process(NEW._replace(has_places=has_places, trust=1), there, complete=False)
    (change,) = diff(process(NEW, IMAGE), other)
    assert change.status is (Status.MOVED if has_places else Status.UNKNOWN)
    merged = merge_captures([Capture("a", process(NEW, IMAGE)), Capture("b", other)])
    assert bool(merged.conflicts) is has_places


def test_the_more_trusted_of_two_is_believed() -> None:
    """In either order, whatever both are called."""
    less = Capture("less", process(NEW._replace(name="less", trust=1), IMAGE))
    more = Capture("more", process(NEW._replace(name="more", trust=2), IMAGE))
    for both in ([less, more], [more, less]):
        believed = merge_captures(both).parent
        assert believed is not None
        assert believed.dialect.name == "more"


@pytest.mark.parametrize("marks_reserved", [False, True])
def test_reserved_pages_get_a_mark_where_the_list_has_none(marks_reserved: bool) -> None:
    """``---p`` of Linux says either; Cygwin's own text says which."""
    of = process(NEW._replace(marks_reserved=marks_reserved), RESERVED)
    text = "\n".join(render_cygwin_maps(of))
    assert ("===p" in text) is not marks_reserved
