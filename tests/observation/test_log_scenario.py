"""A log without a map as an observed trace: what it tells, and caveats for the rest."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.region import Source, Use
from forkviz.errors import BadCapture
from forkviz.machine.dll import DllKind
from forkviz.machine.events import Call, PhaseEntered
from forkviz.observation.observed import observed
from forkviz.readers.strace.strace import parse_straces
from forkviz.traces.jsonl import dump_trace, parse_trace
from forkviz.traces.trace import Trace
from tests.support.caveats import sentences
from tests.support.logs import BAD, GOOD, again
from tests.support.scenarios import CAPTURES, quick

SMALL = CAPTURES / "cygwin-3.0.7-perl-small"


def logged(text: str) -> Capture:
    """The capture of a log alone."""
    logs, caveats = parse_straces(text, "x.strace")
    return Capture("x", log=logs[0], later=logs[1:], caveats=caveats)


@cache
def small() -> Trace:
    """Of the log of a fork that succeeds, and nothing besides."""
    return observed(logged(GOOD))


def test_the_same_happens_as_with_maps_and_headers() -> None:
    """Phases and loads are the log's, whatever else is known."""
    whole = forkviz.observed(SMALL)

    def told(trace: Trace) -> list[object]:
        return [
            (e.name, e.why, e.dll, e.result) if isinstance(e, Call) else e.phase
            for e in trace.events
            if isinstance(e, Call | PhaseEntered)
        ]

    assert told(small()) == told(whole)
    assert (small().succeeded, small().errno) == (whole.succeeded, whole.errno)


def test_the_list_is_told_as_far_as_a_log_tells_it() -> None:
    """Names, places and kinds are those that the headers give; the sizes are too small at most.

    The executable is not in it: strace does not log its load.
    """
    known = {dll.key: dll for dll in forkviz.scenario(SMALL).dlls if dll.key != "perl.exe"}
    found = {dll.key: dll for dll in small().scenario.dlls}
    assert {key: (d.base, d.kind) for key, d in found.items()} == {
        key: (d.base, d.kind) for key, d in known.items()
    }
    for key, dll in found.items():
        assert dll.size <= max(known[key].size + 0xFFF, 0x10000)
        assert dll.source is Source.DERIVED
        assert f"at {dll.base:016x}" in GOOD.split("\n")[dll.line - 1]
    # As far as its bss was copied.
    assert found["cygperl5_26.dll"].end == 0x3FEA7C000


def test_every_region_leads_to_its_line() -> None:
    """Loads to the load, copied memory to the copy, in both processes and after each step."""
    trace = small()
    lines = GOOD.split("\n")
    for origin, space in (
        (trace.scenario.parent_origin, trace.initial_parent),
        (trace.scenario.child_origin, trace.initial_child),
        (trace.scenario.child_origin, trace.state(-1).child),
    ):
        for region in space:
            file, _, line = origin.place(region).rpartition(":")
            assert file == "x.strace"
            told = lines[int(line) - 1]
            assert f"{region.start:x}"[:-3] in told.lower()
            assert ("child_copy" in told) == (region.use in (Use.STACK, Use.HEAP))


def test_what_it_can_t_tell_is_said() -> None:
    """Who uses Cygwin, sizes, everything else that there is."""
    said = "\n".join(sentences(small().scenario.caveats))
    for words in ("which DLLs use Cygwin", "how large a module is", "may be taken"):
        assert words in said


def test_who_is_in_the_way_is_assumed_where_the_abort_names_a_place() -> None:
    """The address is the log's; that it is 64 KiB is assumed, and said."""
    trace = observed(logged(BAD))
    (there,) = trace.state(trace.failure()).child.overlapping(0x3FD3A0000, 0x3FD3A0001)
    assert (there.source, there.use) == (Source.ASSUMED, Use.INJECTED)
    assert any("0x10000 bytes are assumed" in note for note in trace.scenario.notes)


def test_headers_without_a_map_tell_who_uses_cygwin_and_how_large_it_is() -> None:
    """bloda.dll imports no Cygwin DLL: it is not in the list."""
    bundle = forkviz.read(CAPTURES / "cygwin-3.0.7-perl-clobbered")
    assert isinstance(bundle, Capture)
    trace = observed(replace(logged(BAD), images=bundle.images))
    assert "bloda.dll" in [dll.name for dll in observed(logged(BAD)).scenario.dlls]
    assert sorted(trace.scenario.dlls, key=lambda d: d.base)[0].name != "bloda.dll"
    sizes = {dll.name: (dll.size, dll.preferred) for dll in trace.scenario.dlls}
    for dll in forkviz.scenario(bundle).dlls:
        if dll.name == "perl.exe":
            continue  # strace does not log its load
        assert sizes[dll.name] == ((dll.size + 0xFFF) // 0x1000 * 0x1000, dll.preferred)


def test_a_map_without_headers_is_the_parent_s_picture() -> None:
    """Its regions and their lines; the places of the child's are the log's."""
    bundle = forkviz.read(SMALL)
    assert isinstance(bundle, Capture)
    assert bundle.parent is not None
    trace = observed(replace(bundle, images=()))
    assert {r.start for r in trace.initial_parent} >= {
        r.start for r in bundle.parent.space if r.use is not Use.IMAGE
    }
    assert any("child.maps: left out" in text for text in sentences(trace.scenario.caveats))
    heap = next(r for r in trace.initial_parent if r.use is Use.HEAP)
    assert trace.scenario.parent_origin.place(heap).startswith("parent.maps:")


# -- several forks -------------------------------------------------------------------------------


def test_each_fork_of_a_log_is_its_own_trace() -> None:
    """Chosen by number; the title and the caveats say how many there are."""
    capture = logged(GOOD + again((1124, 420), (2176, 951)))
    first, second = (observed(capture, number=number) for number in (1, 2))
    assert (first.succeeded, second.succeeded) == (True, False)
    assert second.scenario.title == "x, fork 2 of 2"
    assert any("2 forks" in text for text in sentences(second.scenario.caveats))
    assert second.scenario.dll("POSIX.dll").base == first.scenario.dll("POSIX.dll").base
    for number in (0, 3, -1):
        with pytest.raises(BadCapture, match=f"no fork {number} in its log") as failure:
            observed(capture, number=number)
        assert "it has 2" in failure.value.hint


def test_a_later_fork_has_the_map_only_if_it_is_of_its_process() -> None:
    """The same parent's may be older, which is said; another process's is left out."""
    bundle = forkviz.read(SMALL)
    assert isinstance(bundle, Capture)
    log = GOOD + again((1124, 420), (2176, 951)) + again((2176, 951), (3176, 999))
    logs = parse_straces(log, "x").logs
    capture = replace(bundle, log=logs[0], later=logs[1:])
    second, third = (observed(capture, number=number) for number in (2, 3))
    assert any("may be of its first fork" in text for text in sentences(second.scenario.caveats))
    assert second.scenario.parent_origin.file == "parent.maps"
    assert third.scenario.parent_origin.file == "x"


# -- anything may stand in a log -----------------------------------------------------------------


@quick
@given(st.data())
def test_no_damage_to_a_log_gives_anything_but_a_trace_or_a_complaint(data: st.DataObject) -> None:
    """Lines are lost, moved, and hold other addresses; what comes of it can be kept."""
    lines = (GOOD + again((1124, 420), (2176, 951))).split("\n")
    drop = data.draw(st.sets(st.integers(0, len(lines) - 1), max_size=60))
    places = data.draw(st.lists(st.integers(0, len(lines) - 1), max_size=20))
    digits = data.draw(st.sampled_from(["0", "f", "ffffffff", "8000", "123"]))
    kept = [line for i, line in enumerate(lines) if i not in drop]
    for place in places:
        at = place % len(kept)
        kept.insert(at // 2, kept[at].replace("0000", digits, 1))
    try:
        trace = observed(logged("\n".join(kept)), number=1)
    except BadCapture:
        return
    assert parse_trace(list(dump_trace(trace))) == trace
    assert all(dll.kind in DllKind for dll in trace.scenario.dlls)
