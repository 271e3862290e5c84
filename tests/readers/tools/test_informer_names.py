"""What System Informer says that private memory is for."""

from __future__ import annotations

import pytest

from forkviz.core.region import Use
from forkviz.readers.tools.system_informer import parse_system_informer


@pytest.mark.parametrize(
    ("said", "use"),
    [
        ("Heap (ID 1)", Use.HEAP),
        ("Stack (thread 4242)", Use.STACK),
        ("TEB (thread 4242)", Use.SYSTEM),
        ("PEB", Use.SYSTEM),
    ],
)
def test_a_name_of_its_own_stands_in_brackets_and_gives_the_use(said: str, use: Use) -> None:
    """In a row of an allocation, and in those of its regions."""
    text = (
        f"0x10000, Private, 64 kB, RW, {said}\n"
        f"0x10000, Private: Reserved, 32 kB, , {said}\n"
        f"0x18000, Private: Commit, 32 kB, RW, {said}\n"
        "0x7ffe0000, Private: Commit, 4 kB, R, \\a.dll\n"
    )
    parent = parse_system_informer(text, "x").parent
    assert parent is not None
    first, second, _ = parent.space
    assert [(r.name, r.use, r.base) for r in (first, second)] == [(f"[{said}]", use, 0x10000)] * 2
