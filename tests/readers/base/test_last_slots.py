"""Whether a list is whole that does not reach the end of the address space."""

from __future__ import annotations

from pathlib import Path

from forkviz.core.address import PAGE, SLOT
from forkviz.readers import read_capture


def test_the_last_slots_of_a_space_are_nobody_s(tmp_path: Path) -> None:
    """Windows keeps them, and not every tool lists them: 256 KiB are no missing rows."""
    head = '"BaseAddress","EndAddress+1","RegionSize","Type","State","Protect","Usage"\n'
    for missing, whole in ((4 * SLOT, True), (4 * SLOT + PAGE, False)):
        end = 0x7FFF0000 - missing
        path = tmp_path / f"{missing}.csv"
        path.write_text(
            f'{head}"0x10000","0x20000","0x10000","MEM_PRIVATE","MEM_COMMIT","PAGE_READWRITE",""\n'
            f'"0x20000","{end:#x}","{end - 0x20000:#x}","","MEM_FREE","PAGE_NOACCESS","Free"\n'
        )
        parent = read_capture(path).parent
        assert parent is not None
        assert (parent.space.bits, parent.complete) == (32, whole), missing
