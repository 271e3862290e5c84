"""VMMap: the real export against its own summary; texts and .mmp files of the same rows."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import Kind, Region, State
from forkviz.errors import BadCapture
from forkviz.readers import read_capture
from forkviz.readers.base.lines import decode, read_text
from forkviz.readers.tools.vmmap import parse_vmmap, recognises_vmmap
from forkviz.readers.tools.vmmap_xml import parse_vmmap_xml, recognises_vmmap_xml
from tests.support.caveats import sentences

DEVENV = Path(__file__).parents[3] / "data" / "vmmap" / "devenv-x86.csv"
HEADER = (
    '"Address","Type","Size","Committed","Private","Total WS","Private WS","Shareable WS",'
    '"Shared WS","Locked WS","Blocks","Protection","Details",\r\r\n'
)


def of(capture: Capture) -> Process:
    assert capture.parent is not None
    return capture.parent


@pytest.fixture(scope="module")
def devenv() -> Process:
    return of(read_capture(DEVENV))


def test_the_real_export_has_its_1233_allocations(devenv: Process) -> None:
    """And knows whose process it is."""
    assert len(devenv.allocations()) == 1233
    assert (devenv.name, devenv.pid, devenv.space.bits) == ("devenv.exe", 29892, 32)


def test_the_summarys_totals_are_reproduced_within_its_rounding(devenv: Process) -> None:
    """Read anew from the file: each type's size in KiB, a KiB of doubt for each allocation."""
    text = read_text(DEVENV)
    rows = list(csv.reader(io.StringIO(text)))
    summary = {
        r[0]: int(r[1].replace(",", "")) for r in rows if len(r) == 11 and r[1][:1].isdigit()
    }
    uses: Counter[str] = Counter()
    for group in devenv.allocations():
        uses[str(group[0].kind)] += sum(r.size for r in group) >> 10
    count = len(devenv.allocations())
    assert abs(uses["image"] - summary["Image"]) <= count
    assert abs(uses["mapped"] - summary["Mapped File"] - summary["Shareable"]) <= count
    assert (
        abs(uses.total() + summary["Page Table"] + summary["Unusable"] - summary["Total"]) <= count
    )
    assert not any("summary says" in text for text in sentences(devenv.caveats))


def test_the_largest_free_block_is_that_of_the_summary(devenv: Process) -> None:
    """2,083,712 KiB, beyond 2 GiB: a large-address-aware program has all of 4 GiB."""
    largest = max(gap.size for gap in devenv.space.gaps()) >> 10
    assert abs(largest - 2_083_712) <= 64


@pytest.mark.parametrize("separator", [",", ".", " ", "\u00a0", "'"])
def test_any_separator_of_thousands_is_read(separator: str) -> None:
    """They are those of the machine's locale."""
    size = f"1{separator}024"
    row = f'"00010000","Private Data","{size}","{size}","","","","","","","","Read/Write",""'
    text = decode((HEADER + row).encode(), "x")
    assert recognises_vmmap(text)
    (region,) = of(parse_vmmap(text, "x")).space
    assert region.size == 1 << 20


def test_blocks_belong_to_the_allocation_above() -> None:
    """Its type and path are theirs, and a reserved block is reserved."""
    cell = '"","","","","","",""'
    text = HEADER + (
        f'"10000000","Image (ASLR)","8","8",{cell},"Read","C:\\a.dll"\n'
        f'"  10000000","Image (ASLR)","4","4",{cell},"Read","Header"\n'
        f'"  10001000","Image (ASLR)","4","4",{cell},"Copy on write",".data"\n'
        f'"20000000","Thread Stack","256","4",{cell},"Read/Write/Guard","Thread ID: 7"\n'
        f'"  20000000","Thread Stack","252","",{cell},"Reserved",""\n'
        f'"  2003F000","Thread Stack","4","4",{cell},"Read/Write/Guard",""\n'
        f'"30000000","Free","64","",{cell},"",""\n'
    )
    first, second, third, fourth = of(parse_vmmap(text, "x")).space
    assert (first.kind, first.name, second.base) == (Kind.IMAGE, "C:\\a.dll", 0x10000000)
    assert (third.state, third.name, fourth.base) == (State.RESERVED, "[stack (tid 7)]", 0x20000000)


def test_the_text_has_its_columns_where_its_header_says() -> None:
    """The same rows as in the CSV, whatever the widths are."""
    names = ("Address", "Type", "Size", "Committed", "Private", "Total WS", "Private WS")
    names += ("Shareable WS", "Shared WS", "Locked WS", "Blocks", "Protection", "Details")
    widths = (20, 22, 12, 12, 12, 12, 12, 14, 12, 12, 8, 20, 10)

    def line(cells: tuple[str, ...]) -> str:
        return "".join(f"{c:{w}}" for c, w in zip(cells, widths, strict=True)).rstrip() + "\n"

    empty = ("",) * 6
    text = "Process: x.exe\nPID: 12\n\n" + line(names)
    text += line(("0000000000010000", "Shareable", "64", "64", "", *empty, "Read", ""))
    text += line(("  0000000000010000", "Shareable", "64", "64", "", *empty, "Read", ""))
    assert recognises_vmmap(text)
    process = of(parse_vmmap(text, "x"))
    (region,) = process.space
    assert (region.start, region.size, region.protect) == (0x10000, 0x10000, "Read")
    assert (process.name, process.pid) == ("x.exe", 12)


@pytest.mark.parametrize(
    "row",
    ['"xyz","Image","4"', '"00010000","Image","4x","4","","","","","","","","Read",""', '"1","2"'],
)
def test_a_row_that_is_none_is_told_with_its_line(row: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(BadCapture) as caught:
        parse_vmmap(HEADER.replace("\r\r\n", "\n") + row + "\n", "x.csv")
    assert caught.value.line == 2


REGION = '<Region Address="{}" Size="{}" Commit="{}" Protection="{}" UseType="{}" Details="{}"/>'


def regions(text: str) -> list[Region]:
    return list(of(parse_vmmap_xml(text, "x.mmp")).space)


def test_an_mmp_is_read_flat_or_nested_and_its_last_snapshot_is_told() -> None:
    """The earlier ones are kept: they are a timeline."""
    early = REGION.format(65536, 4096, 4096, 4, 4, "")
    whole = '<Region Address="65536" Size="8192" Commit="4096" UseType="2" Details="C:\\a.dll">'
    part = REGION.format(65536, 4096, 4096, 0x104, 2, "Header")
    xml = (
        "<?xml version='1.0' encoding='utf-16'?><root xmlns='urn:x'><Snapshots>"
        f"<Snapshot>{early}</Snapshot><Snapshot>{whole}{part}</Region></Snapshot>"
        "</Snapshots></root>"
    )
    assert recognises_vmmap_xml(xml)
    capture = parse_vmmap_xml(xml, "x.mmp")
    assert len(capture.others) == 1
    (region,) = of(capture).space
    assert (region.size, region.kind, region.name) == (4096, Kind.IMAGE, "C:\\a.dll")
    assert region.protect == "PAGE_READWRITE | PAGE_GUARD"


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]><Snapshot><Region Address="1"/></Snapshot>',
        "<Snapshot><Region Address='1'",
        "<Snapshot><Region Address='-1' Size='4'/></Snapshot>",
        "<Snapshot><Region Address='0x10' Size='4'/></Snapshot>",
        "<Snapshot></Snapshot>",
        "<a>" * 3000 + "</a>" * 3000,
    ],
)
def test_xml_that_is_hostile_or_broken_is_refused(xml: str) -> None:
    """Entities are not expanded, and depth costs no recursion."""
    with pytest.raises(BadCapture):
        regions(xml)
