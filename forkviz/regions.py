"""regions: what captures, address spaces and states consist of.  Public API."""

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
