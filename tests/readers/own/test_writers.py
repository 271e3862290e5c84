"""Writers: what was written is read back the same."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import NO_DIALECT
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.errors import BadCapture, ForkvizError
from forkviz.readers import merge_captures, read_capture, write_bundle
from forkviz.readers.base.lines import read_text
from forkviz.readers.maps.cygwin import parse_cygwin_maps
from forkviz.readers.maps.cygwin_writer import render_cygwin_maps
from forkviz.readers.maps.linux import parse_linux_maps
from forkviz.readers.own.capture_jsonl import dump_capture, parse_capture_file
from forkviz.readers.own.region_csv import dump_region_csv, parse_region_csv

DATA = Path(__file__).parents[3] / "data"
REAL = [
    *sorted((DATA / "captures").iterdir()),
    *sorted((DATA / "minidump").iterdir()),
    *sorted((DATA / "rebase").iterdir()),
    *sorted((DATA / "windbg").iterdir()),
    DATA / "maps" / "cygwin64-sh-2020-11-proc5-abridged.maps",
]


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_a_bundle_loses_nothing(path: Path, tmp_path: Path) -> None:
    """Regions, images, logs, findings, lists, caveats: the capture is the same."""
    capture = read_capture(path)
    write_bundle(capture, tmp_path / "bundle")
    assert read_capture(tmp_path / "bundle") == capture


def test_a_merged_capture_is_kept_with_its_conflicts(tmp_path: Path) -> None:
    """And with the files that its regions came from."""
    merged = merge_captures(
        [read_capture(DATA / "captures" / "cygwin-3.0.7-perl-small"), read_capture(REAL[6])]
    )
    write_bundle(merged, tmp_path / "bundle")
    write_bundle(merged, tmp_path / "bundle")
    assert read_capture(tmp_path / "bundle") == merged


def test_a_folder_of_something_else_is_not_written_over(tmp_path: Path) -> None:
    """It may hold evidence."""
    (tmp_path / "parent.maps").write_text("")
    with pytest.raises(ForkvizError, match="nothing was written"):
        write_bundle(Capture("x"), tmp_path)


def lines(capture: Capture) -> list[str]:
    return list(dump_capture(capture))


def small() -> Capture:
    region = Region(0x10000, 0x20000, State.COMMITTED, Kind.IMAGE, 0x10000, "r-xp", "/a", Use.IMAGE)
    return Capture("x", Process(AddressSpace(64, [region]), "parent"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"schema":3', '"schema":99'),
        ('"schema":3', '"schema":true'),
        ('"schema":3', '"schema":1'),
        ("65536,131072", '"65536",131072'),
        ("65536,131072", "131072,65536"),
        ("65536,131072", "65536,1e99"),
        ("65536,131072", f"65536,{'9' * 400}"),
        ('"committed"', '"busy"'),
        ('"bits":64', '"bits":16'),
        ('{"parent"', '{"child"'),
        ('{"parent"', '{"mother"'),
        ('"role"', '"roll"'),
        ('"threads":[]', '"threads":[[1]]'),
        ('"role":"parent"', '"role":' + "[" * 50_000),
    ],
)
def test_a_capture_file_that_was_changed_is_refused(old: str, new: str) -> None:
    """Nothing of another type, unknown or absurd gets in."""
    text = "\n".join(lines(small()))
    assert old in text
    with pytest.raises(BadCapture):
        parse_capture_file(text.replace(old, new, 1), "x")


@pytest.mark.parametrize(
    "path", sorted(DATA.glob("captures/*/*.maps")), ids=lambda p: f"{p.parent.name}/{p.name}"
)
def test_a_map_of_cygwins_is_written_as_it_was_read(path: Path) -> None:
    """Each region with its permissions, allocation, name and line."""
    process = parse_cygwin_maps(read_text(path), "x")
    text = "\n".join(render_cygwin_maps(process)) + "\n"
    assert parse_cygwin_maps(text, "x") == process


def test_a_map_of_another_source_keeps_places_states_and_names() -> None:
    """Protections are translated; guard pages stay what they are."""
    process = read_capture(
        DATA / "minidump" / "google__breakpad__tiny-exe-with-cet-xsave.dmp"
    ).parent
    assert process is not None
    again = parse_cygwin_maps("\n".join(render_cygwin_maps(process)), "x")
    assert [(r.start, r.end, r.state, r.base) for r in again.space] == [
        (r.start, r.end, r.state, r.base) for r in process.space
    ]
    assert [m.path for m in again.modules()] == [m.path for m in process.modules()]
    guards = [r.start for r in process.space if "GUARD" in r.protect]
    assert [r.start for r in again.space if r.protect.endswith("g")] == guards


@pytest.mark.parametrize("path", REAL[:6], ids=lambda p: p.name)
def test_a_csv_holds_every_region_of_every_process(path: Path) -> None:
    """The same regions, roles and bits."""
    capture = read_capture(path)
    again = parse_region_csv("\n".join(dump_region_csv(capture)) + "\n", "x")
    for before, after in zip(capture.processes(), again.processes(), strict=True):
        assert list(after.space) == list(before.space)
        assert (after.role, after.space.bits, after.complete, after.file) == (
            before.role,
            before.space.bits,
            before.complete,
            before.file,
        )


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
REGIONS = st.builds(
    Region,
    st.integers(0, 1 << 63),
    st.integers(0, 1 << 64),
    st.sampled_from(State),
    st.sampled_from(Kind),
    st.integers(-1, 1 << 64),
    TEXTS,
    TEXTS,
    st.sampled_from(Use),
    st.sampled_from(Source),
    st.integers(0, 1 << 30),
)


@given(REGIONS, TEXTS, st.booleans())
def test_any_region_comes_back_from_a_bundle_and_from_a_csv(
    region: Region, file: str, complete: bool
) -> None:
    """Whatever stands in its name: quotes, commas, line ends."""
    end = max(region.end, region.start + 1)
    region = region._replace(end=end)
    process = Process(AddressSpace(64, [region]), "parent", file, complete=complete)
    capture = Capture("x", process)
    assert parse_capture_file("\n".join(lines(capture)), "x") == capture
    if region.state is not State.FREE:
        again = parse_region_csv("\n".join(dump_region_csv(capture)) + "\n", "x").parent
        assert again is not None
        assert replace(again, dialect=NO_DIALECT) == process


def test_linux_maps_keep_their_places_in_a_bundle() -> None:
    """Rows beyond the user range, too."""
    path = DATA / "maps" / "from-electron__node-minidump__linux.maps"
    process = parse_linux_maps(read_text(path), "x")
    capture = Capture("x", process)
    assert parse_capture_file("\n".join(lines(capture)), "x") == capture


def test_a_map_that_is_not_whole_is_written_as_one_that_is_not_whole() -> None:
    """What was not seen must not become free memory by being written and read."""
    source = read_capture(DATA / "maps" / "cygwin64-sh-2020-11-proc5-abridged.maps")
    assert source.parent is not None
    assert not source.parent.complete
    text = "\n".join(render_cygwin_maps(source.parent)) + "\n"
    assert not parse_cygwin_maps(text, "again").complete


@pytest.mark.parametrize(
    "name", ["vmmap/devenv-x86.csv", "minidump/google__breakpad__minidump2.dmp"]
)
def test_ranges_that_are_not_made_of_pages_are_rounded(name: str) -> None:
    """So that what was written can be read; nothing of a range is lost."""
    source = read_capture(DATA / name)
    assert source.parent is not None
    text = "\n".join(render_cygwin_maps(source.parent)) + "\n"
    again = parse_cygwin_maps(text, "again").space
    for region in source.parent.space:
        assert not any(
            again.is_free(at, at + 1) for at in (region.start, (region.start + region.end) // 2)
        )
