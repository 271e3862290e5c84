"""A capture in a notebook: both maps, and what moved between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ipywidgets.widgets import widget as registry

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.diff import Status
from forkviz.core.region import Use
from forkviz.widgets.capture_view import CaptureView
from tests.support.boards import CLOBBERED, IMG, PERL, one_box_each
from tests.support.caveats import written
from tests.support.markup import Markup, read_markup


def read(folder: Path) -> Capture:
    capture = forkviz.read(folder)
    assert isinstance(capture, Capture)
    return capture


@pytest.fixture(scope="module")
def perl() -> Iterator[CaptureView]:
    """Of a real parent and its child; nobody changes it."""
    view = CaptureView(read(PERL))
    yield view
    view.close()


def summary(view: CaptureView) -> Markup:
    """What stands beside the picture."""
    return read_markup(view.children[1].children[1].value)


def dll_bases(maps: Path) -> dict[str, int]:
    """The first address of each of Cygwin's DLLs, but its own, read straight from a map."""
    bases: dict[str, int] = {}
    for line in maps.read_text().splitlines():
        found = re.match(r"([0-9A-F]+)-\S+ .* (/usr/\S*\.dll)$", line)
        if found and not found[2].endswith("/cygwin1.dll"):
            bases.setdefault(found[2], int(found[1], 16))
    return bases


def test_it_counts_the_dlls_that_kept_their_place(perl: CaptureView) -> None:
    """All 15 of a real child, as the two maps themselves say."""
    parent, child = (dll_bases(PERL / f"{role}.maps") for role in ("parent", "child"))
    assert parent == child
    assert len(parent) == 15
    assert "Cygwin DLLs ✓ 15 kept their place" in summary(perl).text


def test_it_lists_what_moved_with_both_addresses(perl: CaptureView) -> None:
    """Cygwin's own [procinfo] is shared memory that each process maps where it likes."""
    text = summary(perl).text
    assert re.search(
        r"shared regions (✓ \d+ \D+ )?↗ 1 is elsewhere in the child \[procinfo\]", text
    )
    assert "[procinfo] 0x20000 → 0x14b0000 64 KiB" in text


def test_its_counts_are_all_of_the_differences(perl: CaptureView) -> None:
    """Each difference is in one group, once."""
    view = perl
    text = summary(view).text
    for sign, status in (("✓", Status.SAME), ("↗", Status.MOVED), ("–", Status.REMOVED),
                         ("+", Status.ADDED)):  # fmt: skip
        told = sum(map(int, re.findall(rf"{re.escape(sign)} (\d+) ", text)))
        assert told == sum(change.status is status for change in view.picture.changes)


def test_without_a_child_it_says_so() -> None:
    """The child of a fork that failed is dead; only the parent has a map."""
    view = CaptureView(read(CLOBBERED))
    assert "There is no map of the child to compare with." in summary(view).text
    assert len(view.picture.sources["child"].data["left"]) == 0
    assert len(view.picture.sources["parent"].data["left"]) > 50


@pytest.mark.parametrize("role", ["parent", "child"])
def test_the_picture_has_a_box_for_each_region(perl: CaptureView, role: str) -> None:
    """At its place on the axis, both processes on the same one."""
    view = perl
    process: Any = getattr(view.capture, role)
    position = view.picture.axis.position
    wanted = [(position(r.start), position(r.end)) for r in one_box_each(process.space)]
    data = view.picture.sources[role].data
    assert list(zip(data["top"], data["bottom"], strict=True)) == wanted


def test_a_line_leads_from_each_cygwin_dll_to_itself(perl: CaptureView) -> None:
    """Level where it kept its place; whatever moved has a line that is not."""
    view = perl
    links = view.picture.sources["links"].data
    level = {name: links["y0"][i] == links["y1"][i] for i, name in enumerate(links["name"])}
    assert {name for name in level if name.startswith("/usr/")} == set(
        dll_bases(PERL / "child.maps")
    )
    assert all(level[name] for name in level if name.startswith("/usr/"))
    moved = {change.name or f"({change.use})" for change in view.picture.moved()}
    assert {name for name, flat in level.items() if not flat} == moved


def test_names_in_a_map_are_text(tmp_path: Path) -> None:
    """Whether a DLL kept its place, moved, or is in one process alone."""
    for role in ("parent", "child"):
        text = (PERL / f"{role}.maps").read_text()
        text = text.replace("/POSIX.dll", f"/{IMG}.dll").replace("[procinfo]", f"[{IMG}]")
        text = text.replace("/Fcntl.dll", f"/<u>{role}.dll")
        (tmp_path / f"{role}.maps").write_text(text)
    view = CaptureView(read(tmp_path))
    said = summary(view)
    assert said.tags <= {"p", "b", "table", "tr", "td", "th", "details", "summary", "ul", "li"}
    assert not {name for name in said.attributes if name.startswith("on")}
    assert f"[{IMG}] 0x20000" in said.text
    assert "<u>child.dll" in said.text


def test_its_repr_is_short_and_closing_it_leaves_nothing() -> None:
    """As the explorer's."""
    before = set(registry._instances)
    view = CaptureView(read(PERL))
    assert len(repr(view)) < 100
    view.close()
    assert set(registry._instances) <= before


def test_zooming_in_brings_more_labels() -> None:
    """The browser moves the range; labels and ticks are chosen anew."""
    view = CaptureView(read(PERL))
    data = view.picture.sources["parent"].data
    before = sum(map(bool, data["label"]))
    view.picture.figure.y_range.update(start=20.0, end=0.0)
    assert sum(map(bool, data["label"])) > before
    assert view.picture.changes[0].use is Use.FILE


def test_every_difference_has_a_sign_and_words() -> None:
    """A status that diff comes to know must be known here, too."""
    from forkviz.core.diff import Status
    from forkviz.views.captured import STANDINGS
    from forkviz.widgets.capture_view import _MEANING, _SIGNS

    assert set(_SIGNS) == set(_MEANING) == set(STANDINGS) == set(Status)
    assert len(set(_SIGNS.values())) == len(Status)


def test_it_tells_conflicts_caveats_and_where_each_region_was_read() -> None:
    """The conflicts are open to the eye; the hover of a box names file and line."""
    capture = replace(
        read(PERL), conflicts=(f"{IMG}: 0x1 in a, 0x2 in b",), caveats=written("torn")
    )
    view = CaptureView(capture)
    said = summary(view)
    assert f"{IMG}: 0x1 in a, 0x2 in b" in said.pieces
    assert "torn" in said.pieces
    assert '<details class="conflicts" open>' in view.children[1].children[1].value
    assert capture.parent is not None
    first = next(iter(capture.parent.space))
    assert view.picture.sources["parent"].data["source"][0] == f"observed, parent.maps:{first.line}"
    view.close()
