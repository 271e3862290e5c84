"""What the last column of ``!address`` says of a region, and regions of which it says nothing."""

from __future__ import annotations

import pytest

from forkviz.core.region import Use
from forkviz.readers.tools.windbg import parse_windbg
from tests.readers.tools.test_windbg import TABLE

HEADING = "\n".join(TABLE.split("\n")[:2])
ROW = (
    "+        0`7ffe0000        0`7ffe1000        0`00001000 {:11} MEM_COMMIT  PAGE_READWRITE"
    "                     {}\n"
)


@pytest.mark.parametrize(
    ("kind", "usage", "name", "use"),
    [
        ("MEM_PRIVATE", "Stack      [~0; 1a2c.3b4]", "[stack (tid 948)]", Use.STACK),
        ("MEM_PRIVATE", "Stack32    [~1; 1a2c.3b8]", "[stack (tid 952)]", Use.STACK),
        ("MEM_PRIVATE", "Stack", "[stack]", Use.STACK),
        ("MEM_PRIVATE", "TEB        [~0; 1a2c.3b4]", "[teb (tid 948)]", Use.SYSTEM),
        ("MEM_PRIVATE", "PEB        [1a2c]", "[peb]", Use.SYSTEM),
        ("MEM_PRIVATE", "Heap       [ID: 0; Handle: 500000]", None, Use.HEAP),
        ("MEM_PRIVATE", "Heap", "[heap]", Use.HEAP),
        ("MEM_PRIVATE", "PageHeap", "[heap]", Use.HEAP),
        ("MEM_MAPPED", 'MappedFile "\\Device\\a.nls"', "\\Device\\a.nls", Use.FILE),
        ("MEM_MAPPED", 'MappedFile "PageFile"', "", Use.SHARED),
        ("MEM_MAPPED", "MappedFile", "", Use.SHARED),
        ("MEM_MAPPED", "Other      [API Set Map]", "[API Set Map]", Use.SYSTEM),
        ("MEM_MAPPED", "Other", "", Use.SYSTEM),
        ("MEM_PRIVATE", "<unknown>  [................]", "", Use.UNKNOWN),
        ("MEM_IMAGE", 'Image      [a; "C:\\a.dll"]', "C:\\a.dll", Use.IMAGE),
        ("MEM_IMAGE", "Image      [a]", "a", Use.IMAGE),
        ("MEM_IMAGE", "<unknown>", "", Use.IMAGE),
    ],
)
def test_each_usage_gives_a_name_and_a_use(
    kind: str, usage: str, name: str | None, use: Use
) -> None:
    """None: what stands in the brackets of a heap, in brackets."""
    parent = parse_windbg(f"{HEADING}\n{ROW.format(kind, usage)}", "x").parent
    assert parent is not None
    (region,) = parent.space
    wanted = "[heap ID: 0; Handle: 500000]" if name is None else name
    assert (region.name, region.use) == (wanted, use)
