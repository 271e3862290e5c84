"""The DLL list of a capture whose log is incomplete, and the sections that a fork copies."""

from __future__ import annotations

from dataclasses import replace

import pytest

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.region import basename
from forkviz.scenarios.from_capture import derive_scenario
from tests.support.scenarios import CAPTURES


def small() -> Capture:
    capture = forkviz.read(CAPTURES / "cygwin-3.0.7-perl-small")
    assert isinstance(capture, Capture)
    return capture


def without(capture: Capture, *names: str) -> Capture:
    """*capture*, whose log does not name these DLLs."""
    assert capture.log is not None
    loads = tuple(load for load in capture.log.loads if basename(load.path) not in names)
    assert len(loads) < len(capture.log.loads)
    return replace(capture, log=replace(capture.log, loads=loads))


def names(capture: Capture) -> list[str]:
    return [dll.name for dll in derive_scenario(capture).loads()]


def test_a_dll_that_no_log_names_comes_after_those_that_it_names() -> None:
    """Each of the three in turn, and any two: by address among themselves."""
    logged = names(small())
    bases = {dll.name: dll.base for dll in derive_scenario(small()).loads()}
    assert len(logged) == 3
    for lost in logged:
        assert names(without(small(), lost)) == [*(n for n in logged if n != lost), lost]
    for kept in logged:
        lost = sorted((n for n in logged if n != kept), key=bases.__getitem__)
        assert names(without(small(), *lost)) == [kept, *lost]


def test_the_note_names_those_whose_order_is_assumed() -> None:
    """And no other."""
    first, second, third = names(small())
    notes = derive_scenario(without(small(), second)).notes
    (note,) = [text for text in notes if "order" in text]
    assert second in note
    assert first not in note
    assert third not in note


@pytest.mark.parametrize(
    ("data", "bss", "kept"),
    [
        ((0x1000, 0x2000), (0x2000, 0x3000), True),  # .data ends where .bss begins
        ((0x1000, 0x2000), (0x5000, 0x6000), True),
        ((0x1000, 0x2000), (0, 0), True),
        ((0, 0), (0x2000, 0x3000), True),
        ((0x1000, 0x2001), (0x2000, 0x3000), False),
        ((0x5000, 0x6000), (0x2000, 0x3000), False),
    ],
)
def test_sections_are_copied_where_data_ends_before_bss_begins(
    data: tuple[int, int], bss: tuple[int, int], kept: bool
) -> None:
    """In another order they are some other linker's, and nothing is known of them."""
    capture = small()
    images = tuple(
        replace(i, data=data, bss=bss) if i.name == "Fcntl.dll" else i for i in capture.images
    )
    dlls = derive_scenario(replace(capture, images=images)).dlls
    (dll,) = [dll for dll in dlls if dll.name == "Fcntl.dll"]
    bounds = (each if kept and each[1] else (None, None) for each in (data, bss))
    wanted = [bound for each in bounds for bound in each]
    assert [dll.data, dll.data_end, dll.bss, dll.bss_end] == wanted
