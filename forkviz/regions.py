"""regions: what captures, address spaces and states consist of.  Public API.

>>> image = Region(0x400000, 0x420000, kind=Kind.IMAGE, name="/bin/sh.exe", use=Use.IMAGE)
>>> space = AddressSpace(32, [image])
>>> space.at(0x410000) == image, space.is_free(0x420000, 0x430000)
(True, True)
"""

from __future__ import annotations

from forkviz.core.captures.capture import (
    Capture,
    Module,
    Process,
)
from forkviz.core.region import (
    Kind,
    Region,
    Source,
    State,
    Use,
)
from forkviz.core.space import AddressSpace

__all__ = [
    "AddressSpace",
    "Capture",
    "Kind",
    "Module",
    "Process",
    "Region",
    "Source",
    "State",
    "Use",
]
