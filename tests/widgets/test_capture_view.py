"""A capture in a notebook: the maps of its report, and what is the same and what is not in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from ipywidgets.widgets import widget as registry

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.core.diff import Status, diff
from forkviz.front.data import capture_data
from forkviz.views.differences import GROUPS, MEANING
from forkviz.views.still import Still
from forkviz.widgets.capture_view import CaptureView
from tests.support.boards import CLOBBERED, IMG, PERL, one_box_each
from tests.support.caveats import written
from tests.support.given import data_in, unfolded


def read(folder: Path) -> Capture:
    capture = forkviz.read(folder)
    assert isinstance(capture, Capture)
    return capture


@pytest.fixture(scope="module")
def perl() -> Iterator[CaptureView]:
    """Of a real parent and its child; no test changes it."""
    view = CaptureView(read(PERL))
    yield view
    view.close()


def facts(view: CaptureView) -> list[str]:
    """What the words say of the maps."""
    data = unfolded(view.data)
    return [data["strings"][number] for number in data["words"][0][4]]


def dll_bases(maps: Path) -> dict[str, int]:
    """The first address of each of Cygwin's DLLs, but its own, read straight from a map."""
    bases: dict[str, int] = {}
    for line in maps.read_text().splitlines():
        found = re.match(r"([0-9A-F]+)-\S+ .* (/usr/\S*\.dll)$", line)
        if found and not found[2].endswith("/cygwin1.dll"):
            bases.setdefault(found[2], int(found[1], 16))
    return bases


def test_it_shows_what_the_report_shows(perl: CaptureView, tmp_path: Path) -> None:
    """The same data for the same front end; what it exports is the report, too."""
    data = unfolded(perl.data)
    assert data == json.loads(json.dumps(capture_data(Still(read(PERL)))))
    assert data["still"]
    place = perl.export(tmp_path / "maps.html")
    assert data_in(place.read_text(encoding="utf-8")) == data


def test_it_counts_the_dlls_that_kept_their_place(perl: CaptureView) -> None:
    """All 15 of a real child, as the two maps themselves say."""
    parent, child = (dll_bases(PERL / f"{role}.maps") for role in ("parent", "child"))
    assert parent == child
    assert len(parent) == 15
    assert "Cygwin DLLs: 15 kept their place" in facts(perl)


def test_it_lists_what_moved_with_both_addresses(perl: CaptureView) -> None:
    """Cygwin's own [procinfo] is shared memory that each process maps where it likes."""
    (shared,) = [one for one in facts(perl) if one.startswith("shared regions: ")]
    assert "1 is elsewhere in the child" in shared
    assert "[procinfo] is elsewhere in the child: 0x20000 → 0x14b0000 (64 KiB)" in facts(perl)


def test_its_counts_are_all_of_the_differences(perl: CaptureView) -> None:
    """Each difference is in one group, once."""
    assert perl.capture.parent is not None
    assert perl.capture.child is not None
    changes = diff(perl.capture.parent, perl.capture.child)
    counted = [one.partition(": ")[2] for one in facts(perl) if one.partition(": ")[0] in GROUPS]
    for status in Status:
        told = sum(
            int(count)
            for text in counted
            for count, what in re.findall(r"(\d+) (.*?)(?=, \d|$)", text)
            if what in MEANING[status]
        )
        assert told == sum(change.status is status for change in changes)


def test_every_difference_has_words_of_its_own() -> None:
    """A status that diff comes to know must be known here, too."""
    assert set(MEANING) == set(Status)
    assert len(set(MEANING.values())) == len(Status)


def test_without_a_child_it_says_so() -> None:
    """The child of a fork that failed is dead; only the parent has a map."""
    view = CaptureView(read(CLOBBERED))
    data = unfolded(view.data)
    assert "There is no second one to compare it with." in data["strings"]
    assert data["tables"]["child"]["start"] == []
    assert len(data["tables"]["parent"]["start"]) > 50
    view.close()


@pytest.mark.parametrize("role", ["parent", "child"])
def test_the_picture_has_a_box_for_each_region(perl: CaptureView, role: str) -> None:
    """By its addresses; the front end lays both processes out on one axis."""
    process: Any = getattr(perl.capture, role)
    wanted = [(r.start, r.end) for r in one_box_each(process.space)]
    table = unfolded(perl.data)["tables"][role]
    assert list(zip(table["start"], table["end"], strict=True)) == wanted


def test_its_repr_is_short_and_closing_it_leaves_nothing() -> None:
    """As the explorer's."""
    before = set(registry._instances)
    view = CaptureView(read(PERL))
    assert len(repr(view)) < 100
    view.close()
    assert set(registry._instances) <= before


def test_a_browser_s_export_is_named_after_the_capture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page goes to whoever asked, too."""
    monkeypatch.chdir(tmp_path)
    view = CaptureView(replace(read(PERL), title="two maps"))
    sent: list[Any] = []
    monkeypatch.setattr(view, "send", lambda *message: sent.append(message))
    view._heard(view, {"kind": "export", "step": 0}, [])
    ((message, (page,)),) = sent
    assert message["name"] == "two-maps.html"
    assert (tmp_path / "two-maps.html").read_bytes() == page
    view.close()


def test_an_output_carries_no_fork(perl: CaptureView) -> None:
    """Nothing is forked, so nbconvert has nothing to step through."""
    data, _ = perl._repr_mimebundle_()
    assert set(data) == {"text/plain", "application/vnd.jupyter.widget-view+json"}


def test_it_tells_conflicts_caveats_and_where_each_region_was_read() -> None:
    """Names in them are text; the words of a region name file and line."""
    capture = replace(
        read(PERL), conflicts=(f"{IMG}: 0x1 in a, 0x2 in b",), caveats=written("torn")
    )
    view = CaptureView(capture)
    data = unfolded(view.data)
    said = {kind: texts for kind, _, texts, _ in data["said"]}
    assert said["conflicts"] == [f"{IMG}: 0x1 in a, 0x2 in b"]
    assert "torn" in said["caveats"]
    assert capture.parent is not None
    first = next(iter(capture.parent.space))
    table = data["tables"]["parent"]
    assert (table["source"][0], table["line"][0]) == ("observed", first.line)
    assert data["files"][table["file"][0]] == "parent.maps"
    view.close()
