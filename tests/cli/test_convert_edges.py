"""What is converted at the edges: it is read back, or it is not written at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import Kind, Region
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture
from forkviz.readers import write_bundle
from forkviz.readers.own.capture_jsonl import dump_capture
from tests.support.caveats import sentences, written

if TYPE_CHECKING:
    from tests.cli.conftest import Run

LOG = Path(__file__).parents[1] / "data" / "excerpts" / "died-unexpectedly.strace"
EMPTY = Process(AddressSpace(64), file="x")


def kept(value: Process | None, folder: Path) -> Path:
    """A bundle with *value* as its parent."""
    write_bundle(Capture("x", parent=value, files=("x",)), folder / "x")
    return folder / "x"


@pytest.mark.parametrize("to", ["csv", "maps"])
def test_what_has_no_region_is_no_table_and_no_map(run: Run, to: str, tmp_path: Path) -> None:
    """A log alone has no process; one without a region has a row in a table, and none in a map."""
    place = tmp_path / "out"
    cut = Process(AddressSpace(64), file="x", complete=False)
    (tmp_path / "cut").mkdir()
    ran = run("convert", LOG, "--to", to, "-o", place)
    assert (ran.status, ran.out, place.exists()) == (2, "", False)
    assert "there is no map" in ran.err or "it has no process" in ran.err
    for source in (kept(EMPTY, tmp_path), kept(cut, tmp_path / "cut")):
        ran = run("convert", source, "--to", to, "-o", place)
        if to == "csv":
            again = forkviz.read(place)
            assert isinstance(again, Capture)
            assert again.parent is not None
            assert not len(again.parent.space)
        else:
            assert (ran.status, ran.out, place.exists()) == (2, "", False)
            assert "it has no region" in ran.err


def test_a_capture_that_holds_nothing_is_kept_all_the_same(tmp_path: Path) -> None:
    """Such as that of an empty list: its title and its caveats are something."""
    capture = Capture("x", files=("x",), caveats=written("nothing is in it"))
    write_bundle(capture, tmp_path / "x")
    again = forkviz.read(tmp_path / "x")
    assert isinstance(again, Capture)
    assert again.title == "x"
    assert sentences(again.caveats)[:1] == sentences(capture.caveats)


@pytest.mark.parametrize("name", ["/a\0b.dll", "a\0", "/a\nb", "\0", "/\\000"])
def test_a_name_with_a_nul_is_read_back(run: Run, name: str, tmp_path: Path) -> None:
    """A text with one would be taken for a binary file."""
    space = AddressSpace(64, [Region(0x10000, 0x20000, kind=Kind.IMAGE, name=name)])
    place = tmp_path / "x.maps"
    assert run("convert", kept(Process(space), tmp_path), "--to", "maps", "-o", place).status == 0
    again = forkviz.read(place)
    assert isinstance(again, Capture)
    assert again.parent is not None
    assert [region[:2] for region in again.parent.space] == [(0x10000, 0x20000)]


def test_the_last_page_of_all_is_left_out_of_a_map(run: Run, tmp_path: Path) -> None:
    """No row can say where it ends; one that ends there ends a page before."""
    last = (1 << 64) - 0x1000
    regions = [Region(last - 0x1000, 1 << 64), Region(0x10000, 0x20000)]
    place = tmp_path / "x.maps"
    bundle = kept(Process(AddressSpace(64, regions)), tmp_path)
    assert run("convert", bundle, "--to", "maps", "-o", place).status == 0
    again = forkviz.read(place)
    assert isinstance(again, Capture)
    assert again.parent is not None
    assert [r[:2] for r in again.parent.space] == [(0x10000, 0x20000), (last - 0x1000, last)]


@pytest.mark.parametrize("key", ["parent", "other"])
def test_a_process_has_a_role_that_there_is(key: str, tmp_path: Path) -> None:
    """A table of regions tells processes apart by it."""
    lines = list(dump_capture(Capture("x", parent=EMPTY, others=(EMPTY,), files=("x",))))
    (at,) = (i for i, line in enumerate(lines) if line.startswith(f'{{"{key}"'))
    lines[at] = lines[at].replace('"role":""', '"role":"C3"')
    place = tmp_path / "capture.jsonl"
    place.write_text("\n".join(lines) + "\n")
    with pytest.raises(BadCapture, match="'C3' is not a role"):
        forkviz.read(place)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("[65536,131072,", "[-1,131072,", "has no start"),
        (",77]", ",-1]", "has no start"),
        (",77]", f",{1 << 64}]", "is not a line number"),
    ],
)
def test_a_region_begins_somewhere_and_is_of_a_line(
    old: str, new: str, complaint: str, tmp_path: Path
) -> None:
    """A table of regions has no way to write another."""
    space = AddressSpace(64, [Region(0x10000, 0x20000, line=77)])
    (header, parent, *rest) = dump_capture(Capture("x", parent=Process(space), files=("x",)))
    place = tmp_path / "capture.jsonl"
    assert old in parent
    place.write_text("\n".join([header, parent.replace(old, new), *rest]) + "\n")
    with pytest.raises(BadCapture, match=complaint):
        forkviz.read(place)
