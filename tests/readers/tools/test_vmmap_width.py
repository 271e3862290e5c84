"""The width of VMMap's addresses: free rows tell it, too."""

from __future__ import annotations

import pytest

from forkviz.readers.tools.vmmap import parse_vmmap
from tests.readers.tools.test_vmmap import HEADER

CELLS = '"","","","","","",""'


@pytest.mark.parametrize("kind", ["Free", "Unusable"])
@pytest.mark.parametrize(("free", "bits"), [("7F000000", 32), ("00007FF000000000", 64)])
def test_a_free_row_above_4_gib_is_of_64_bits(free: str, bits: int, kind: str) -> None:
    """Though all that is mapped is below."""
    text = HEADER.replace("\r\r\n", "\n") + (
        f'"00010000","Private Data","64","64",{CELLS},"Read/Write",""\n'
        f'"{free}","{kind}","64","",{CELLS},"",""\n'
    )
    parent = parse_vmmap(text, "x").parent
    assert parent is not None
    assert (parent.space.bits, len(parent.space)) == (bits, 1)
