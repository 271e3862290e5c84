"""Maps in mails, issues and CI logs: quoted, wrapped, with prose around, with a clock before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from forkviz.core.capture import Process
from forkviz.readers import read_capture

ROWS = (
    "00010000-00020000 rw-s 00000000 0000:0000 0                   [win heap 1 default shared]",
    "100400000-100401000 r--p 00000000 EE45:4341 281474978095037   /usr/bin/sh.exe",
    "100401000-100413000 r-xp 00001000 EE45:4341 281474978095037   /usr/bin/sh.exe",
    "800000000-800090000 rw-p 00000000 0000:0000 0                 [heap]",
    "800090000-820000000 ===p 00090000 0000:0000 0                 [heap]",
)


def wrapped(row: str) -> str:
    head, _, tail = row.rpartition("   ")
    return f"{head.rstrip()}\n{tail}"


DRESSES: dict[str, Callable[[str], str]] = {
    "quoted": lambda row: f"> > {row}",
    "clock": lambda row: f"2024-03-01T10:11:12.1234567Z {row}",
    "bracketed": lambda row: f"[10:11:12.123] {row}",
    "indented": lambda row: f"    {row}",
    "wrapped": wrapped,
    "quoted and wrapped": lambda row: "\n".join(f"> {part}" for part in wrapped(row).split("\n")),
}


def read(folder: Path, text: str) -> Process:
    path = folder / "mail"
    path.write_text(text)
    parent = read_capture(path).parent
    assert parent is not None
    return parent


@pytest.mark.parametrize("dress", sorted(DRESSES))
@pytest.mark.parametrize("prose", ["", "Hello,\n\nhere is the map of my shell:\n\n"])
def test_the_rows_are_the_same_however_they_were_pasted(
    tmp_path: Path, dress: str, prose: str
) -> None:
    """But for their lines, which are those of the text; prose around them makes a caveat."""
    plain = read(tmp_path, "\n".join(ROWS) + "\n")
    signed = prose + "\n".join(map(DRESSES[dress], ROWS)) + ("\n\n-- \nme\n" if prose else "\n")
    pasted = read(tmp_path, signed)
    assert [r._replace(line=0) for r in pasted.space] == [r._replace(line=0) for r in plain.space]
    lines = signed.split("\n")
    assert all(f"{region.start:X}" in lines[region.line - 1] for region in pasted.space)
    assert pasted.complete is not bool(prose)
