"""DLLs for scenarios: what a reader of PE files finds in them is what the scenario says."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path

import pytest

from forkviz.core.address import PAGE, page_ceil
from forkviz.errors import BadScenario
from forkviz.hosts.live.pe_writer import MARKER, build_dll, entry_that_allocates
from forkviz.hosts.live.test_dlls import check_dlls, data_of, write_dlls
from forkviz.machine.dll import Dll, DllKind
from forkviz.readers.images.pe import read_pe
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind

BASE = 0x3_FD3A_0000
DLL = Dll("list.dll", DllKind.LOAD, BASE, 0x1_E000, BASE, ("util.dll", "user32.dll"))
UTIL = Dll("util.dll", DllKind.LOAD, 0x1000_0000, 0x5123, 0x1000_0000)
SCENARIO = Scenario("two", 64, (DLL, UTIL))


def test_a_dll_is_as_the_scenario_says(tmp_path: Path) -> None:
    """Base, size and imports; what is not in the list is Windows' own and left out."""
    write_dlls(SCENARIO, tmp_path)
    image = read_pe(tmp_path / "list.dll")
    assert (image.preferred, image.size_of_image) == (BASE, 0x1_E000)
    assert (image.imports, image.bits) == (("util.dll",), 64)
    assert not image.relocations_stripped
    assert not image.dll_characteristics & 0x40  # no DYNAMIC_BASE: no chance in where it goes
    util = read_pe(tmp_path / "util.dll")
    assert util.size_of_image == page_ceil(UTIL.size)


@pytest.mark.parametrize("bits", [32, 64])
def test_both_widths_are_written(tmp_path: Path, bits: int) -> None:
    """Of the machine that goes with them."""
    (tmp_path / "a.dll").write_bytes(build_dll("a.dll", 0x1000_0000, 0x8000, ("b.dll",), bits=bits))
    image = read_pe(tmp_path / "a.dll")
    assert (image.bits, image.imports, image.preferred) == (bits, ("b.dll",), 0x1000_0000)


def test_the_data_hold_the_marker_and_a_pointer_to_it() -> None:
    """The pointer is what the loader relocates."""
    place = data_of(SCENARIO, DLL)
    content = build_dll("list.dll", BASE, DLL.size, ("util.dll",))
    at = content.index(struct.pack("<Q", MARKER))
    assert struct.unpack_from("<Q", content, at + 8) == (BASE + place.data,)
    assert place.data % PAGE == 0
    assert place.data_end == place.data + PAGE


@pytest.mark.parametrize("bits", [32, 64])
def test_an_entry_point_that_allocates_calls_what_it_imports(tmp_path: Path, bits: int) -> None:
    """Each call leads to the slot of VirtualAlloc in its import table."""
    entry = entry_that_allocates([(0x2000_0000, 0x3_0000), (0, 0x1000)], bits)
    content = build_dll("a.dll", 0x1000_0000, 0x8000, bits=bits, entry=entry)
    (tmp_path / "a.dll").write_bytes(content)
    assert read_pe(tmp_path / "a.dll").imports == ("kernel32.dll",)
    text = content[0x400:]
    assert len(entry.calls) == 2
    for call, origin in entry.calls:
        (distance,) = struct.unpack_from("<i", text, call)
        (hint,) = struct.unpack_from("<Q" if bits == 64 else "<I", text, origin + distance)
        assert text[hint - 0x1000 + 2 :].startswith(b"VirtualAlloc\0")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": "../up.dll"}, "no real DLL can be called"),
        ({"name": "nul.dll"}, "no real DLL can be called"),
        ({"name": "kernel32.dll"}, "no real DLL can be called"),
        ({"preferred": BASE + PAGE}, "is not the start of a slot"),
        ({"base": BASE + PAGE}, "is not the start of a slot"),
        ({"size": 2 * PAGE}, "size = 0x2000"),
        ({"dynamic_base": True}, "dynamic_base"),
    ],
)
def test_what_no_real_dll_can_be_is_refused(change: dict[str, object], said: str) -> None:
    """Before anything is written."""
    with pytest.raises(BadScenario, match=said):
        check_dlls(Scenario("one", 64, (replace(DLL, **change),)))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", [FaultKind.WRONG_SIZE, FaultKind.LOAD_FAILS, FaultKind.DRAGS_IN])
def test_a_fault_of_a_dll_is_in_the_files_of_its_child_alone(
    tmp_path: Path, kind: FaultKind
) -> None:
    """The parent's file, and that of another child, are as ever."""
    fault = Fault(kind, attempt=2, size=0x4_0000, dll="util.dll")
    scenario = replace(SCENARIO, faults=(fault,))
    for attempt in (0, 1, 2):
        write_dlls(scenario, tmp_path / str(attempt), attempt)
    files = [(tmp_path / str(attempt) / "util.dll").read_bytes() for attempt in (0, 1, 2)]
    assert files[0] == files[1] != files[2]
    if kind is FaultKind.WRONG_SIZE:
        assert read_pe(tmp_path / "2" / "util.dll").size_of_image == 0x4_0000
    if kind is FaultKind.DRAGS_IN:
        (foreign,) = read_pe(tmp_path / "2" / "util.dll").imports
        assert read_pe(tmp_path / "2" / foreign).size_of_image == 0x4_0000
