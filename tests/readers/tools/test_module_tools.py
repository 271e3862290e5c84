"""volatility, ListDLLs and System Informer: the traps of each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.captures.dialect import DIALECTS, LISTDLLS_TRUNCATED
from forkviz.core.region import Kind, Source, State
from forkviz.errors import BadCapture
from forkviz.readers import read_capture
from forkviz.readers.pasted.process_headings import main_of
from forkviz.readers.tools.listdlls import parse_listdlls, recognises_listdlls
from forkviz.readers.tools.system_informer import parse_system_informer, recognises_system_informer
from forkviz.readers.tools.volatility import parse_volatility, recognises_volatility
from tests.support.caveats import sentences

VAD = (
    ("PID", 4),
    ("Process", "x.exe"),
    ("Offset", 0x1000),
    ("Start VPN", 0x7FF700000000),
    ("End VPN", 0x7FF700001FFF),
    ("Tag", "Vad "),
    ("Protection", "PAGE_EXECUTE_WRITECOPY"),
    ("CommitCharge", 2),
    ("PrivateMemory", 0),
    ("Parent", 0),
    ("File", "\\Windows\\x.exe"),
    ("File output", "Disabled"),
)
DLL = (
    ("PID", 4),
    ("Process", "x.exe"),
    ("Base", 0x7FF700000000),
    ("Size", 0x2000),
    ("Name", "x.exe"),
    ("Path", "C:\\Windows\\x.exe"),
    ("LoadTime", None),
    ("File output", "Disabled"),
)
Cells = tuple[tuple[str, object], ...]


def of(capture: Capture) -> Process:
    assert capture.parent is not None
    return capture.parent


def volatility(text: str) -> Capture:
    assert recognises_volatility(text)
    return parse_volatility(text, "x")


def as_csv(*rows: Cells) -> str:
    """TreeDepth comes first, numbers are hexadecimal but for the pid."""

    def cell(name: str, value: object) -> str:
        number = isinstance(value, int) and name not in ("PID", "PrivateMemory", "CommitCharge")
        return f"{value:#x}" if number else "N/A" if value is None else str(value)

    header = ",".join(["TreeDepth", *(name for name, _ in rows[0])])
    lines = [",".join(["0", *(cell(n, v) for n, v in row)]) for row in rows]
    return "\n".join([header, *lines]) + "\n"


def as_text(*rows: Cells) -> str:
    csv = as_csv(*rows).split("\n")
    lines = [line.partition(",")[2].replace(",", "\t") for line in csv]
    return "Volatility 3 Framework 2.5.0\n\n" + "\n".join(lines)


def as_json(*rows: Cells) -> str:
    return json.dumps([dict(row) | {"__children": []} for row in rows])


def as_lines(*rows: Cells) -> str:
    return "\n".join(json.dumps(dict(row)) for row in rows) + "\n"


@pytest.mark.parametrize("written", [as_csv, as_text, as_json, as_lines])
def test_a_vad_is_read_alike_in_every_form_and_its_end_is_inclusive(written: object) -> None:
    """Decimal or hexadecimal, with or without a tree's depth."""
    assert callable(written)
    process = of(volatility(written(VAD)))
    (region,) = process.space
    assert (region.start, region.end) == (0x7FF700000000, 0x7FF700002000)
    assert (region.kind, region.name) == (Kind.IMAGE, "\\Windows\\x.exe")
    assert (process.name, process.pid) == ("x.exe", 4)


@pytest.mark.parametrize("written", [as_csv, as_text, as_json, as_lines])
def test_a_dlllist_is_a_list_of_modules_alone(written: object) -> None:
    """What lies between them is unknown."""
    assert callable(written)
    process = of(volatility(written(DLL)))
    (module,) = process.modules()
    assert (module.base, module.size, module.path) == (0x7FF700000000, 0x2000, "C:\\Windows\\x.exe")
    assert not process.complete


def test_every_other_process_of_the_output_is_kept() -> None:
    """The first is shown, and the others can be asked for by pid."""
    second = tuple((n, 8 if n == "PID" else v) for n, v in VAD)
    capture = volatility(as_csv(VAD, second))
    assert (of(capture).pid, [p.pid for p in capture.others]) == (4, [8])
    assert any("2 processes" in text for text in sentences(capture.caveats))


def test_a_broken_line_of_json_lines_is_named() -> None:
    """By its number in the file, blank lines counted."""
    good = json.dumps({"PID": 1, "Start VPN": 65536, "End VPN": 69631, "Protection": "R"})
    with pytest.raises(BadCapture) as caught:
        parse_volatility(f"{good}\n\n{good}\n{good[:-4]}\n{good}\n", "x")
    assert caught.value.line == 4


@pytest.mark.parametrize(
    "text",
    [
        as_json(VAD)[:-4],
        '[{"PID": 1, "Start VPN": "x", "End VPN": 2, "Protection": ""}]',
        '[{"PID": 1, "Start VPN": 99999999999999999999, "End VPN": 2, "Protection": ""}]',
        '[{"PID":1,"Start VPN":1,"End VPN":2,"Protection":' + "[" * 100_000,
    ],
)
def test_json_that_is_broken_or_deep_is_refused(text: str) -> None:
    """Depth is no reason to crash."""
    with pytest.raises(BadCapture):
        volatility(text)


LISTDLLS = """
ListDLLs v3.2 - Listdlls
------------------------------------------------------------------------------
x.exe pid: 12
Command line: x.exe

Base                Size      Path
0x0000000000400000  0x8000    C:\\x.exe
0x0000000010e00000  0x1f8000  C:\\Windows\\SYSTEM32\\ntdll.dll
------------------------------------------------------------------------------
y.exe pid: 13
Command line: y.exe

Base        Size      Path
0x00400000  0x8000    C:\\y.exe
"""


def test_bases_that_lost_their_upper_half_are_assumed() -> None:
    """On x64 the column is wide, and the numbers in it are not."""
    assert recognises_listdlls(LISTDLLS)
    capture = parse_listdlls(LISTDLLS, "x")
    first, (second,) = of(capture), capture.others
    assert (first.dialect, first.pid, first.space.bits) == (LISTDLLS_TRUNCATED, 12, 64)
    assert {r.source for r in first.space} == {Source.ASSUMED}
    assert any("upper 32 bits" in text for text in sentences(first.caveats))
    assert (second.dialect, {r.source for r in second.space}) == (
        DIALECTS["listdlls"],
        {Source.OBSERVED},
    )


INFORMER = (
    "0x7ffe0000, Private: Commit, 4 kB, R, USER_SHARED_DATA\r\n"
    "0x10000000, Image, 2.18 MB, WCX, C:\\a.dll\r\n"
    "0x10000000, Image: Commit, 4 kB, R, C:\\a.dll\r\n"
    "0x10001000, Image: Commit, 2.17 MB, RX, C:\\a.dll\r\n"
    "0x1022e000, Free, 1.84 GB, NA\r\n"
    "0x30000000, Private: Reserved, 64 kB\r\n"
    "0x30010000, Private: Commit, 8 kB, RW+G\r\n"
)


def test_rounded_sizes_end_where_the_next_row_begins() -> None:
    """And so no end is observed."""
    text = INFORMER.replace("\r\n", "\n")
    assert recognises_system_informer(text)
    first, second, third, fourth, fifth = of(parse_system_informer(text, "x")).space
    assert (second.end, second.base, second.kind) == (0x1022E000, 0x10000000, Kind.IMAGE)
    assert (third.state, third.size, fourth.protect) == (State.RESERVED, 0x10000, "RW+G")
    assert {r.source for r in (first, second, third, fourth, fifth)} == {Source.DERIVED}


def test_rows_that_were_quoted_come_after_the_list_that_was_meant(tmp_path: Path) -> None:
    """Somebody quotes eight rows and pastes all of his own below."""
    head = "Base                Size      Path\n"

    def rows(count: int, base: int, mark: str = "") -> str:
        return "".join(
            f"{mark}0x{base + i * 0x100000:016x}  0x8000    C:\\m{i}.dll\n" for i in range(count)
        )

    path = tmp_path / "mail"
    path.write_text(
        f"He wrote:\n> {head}{rows(8, 0x7FE000000000, '> ')}\nx.exe pid: 12\n"
        f"Command line: x.exe\n\n{head}{rows(56, 0x7FF000000000)}"
    )
    capture = read_capture(path)
    assert capture.parent is not None
    assert [len(p.listed) for p in (capture.parent, *capture.others)] == [56, 8]


def test_of_lists_without_a_row_the_first_is_meant() -> None:
    """None is a fragment of another."""
    assert main_of([0, 0]) == 0
    assert main_of([8, 56]) == 1
    assert main_of([30, 56]) == 0
