"""edit: the kinds of edits, each a small value: what a person changes in a scenario."""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.scenarios.windows import Aslr, Fault, Placement

__all__ = [
    "AddFault",
    "Edit",
    "Occupy",
    "Rebase",
    "RemoveFault",
    "SetAslr",
    "SetBase",
    "SetPlacement",
    "SetPolicy",
    "SetPreferred",
    "SetSeed",
    "SetSize",
    "Switch",
    "Vacate",
]


@dataclass(frozen=True, slots=True)
class SetBase:
    """The parent has *dll* at *base*."""

    dll: str
    base: int


@dataclass(frozen=True, slots=True)
class SetPreferred:
    """*dll* prefers to be at *preferred* (ImageBase)."""

    dll: str
    preferred: int


@dataclass(frozen=True, slots=True)
class Rebase:
    """The file of *dll* was moved to *base*: it prefers to be there, and both processes load it so.

    As rebase does it before the parent starts; nothing else has the place in the parent.
    """

    dll: str
    base: int


@dataclass(frozen=True, slots=True)
class SetSize:
    """The image of *dll* has *size* bytes (SizeOfImage)."""

    dll: str
    size: int


@dataclass(frozen=True, slots=True)
class SetPolicy:
    """The fork goes by the policy *name*, which may have switches in it."""

    name: str


@dataclass(frozen=True, slots=True)
class Switch:
    """The switch *name* of the policy is *on* or off: a patch, or another of ``SWITCHES``."""

    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class Occupy:
    """Something foreign reserves ``[start, end)`` in the child before the fork gets there.

    As VirtualAlloc does, the start is rounded down to a 64 KiB slot and the end up to a page.
    """

    start: int
    end: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Vacate:
    """What holds the address *start* in the child is not there: the whole of its allocation."""

    start: int


@dataclass(frozen=True, slots=True)
class AddFault:
    """*fault* happens to the child as well."""

    fault: Fault


@dataclass(frozen=True, slots=True)
class RemoveFault:
    """The fault of *index*, from 0, does not happen."""

    index: int


@dataclass(frozen=True, slots=True)
class SetPlacement:
    """Where an image goes that can't have its first choice."""

    placement: Placement


@dataclass(frozen=True, slots=True)
class SetAslr:
    """When the bases of DLLs with DYNAMIC_BASE are drawn."""

    aslr: Aslr


@dataclass(frozen=True, slots=True)
class SetSeed:
    """The seed of every draw."""

    seed: int


Edit = (
    SetBase
    | SetPreferred
    | Rebase
    | SetSize
    | SetPolicy
    | Switch
    | Occupy
    | Vacate
    | AddFault
    | RemoveFault
    | SetPlacement
    | SetAslr
    | SetSeed
)
