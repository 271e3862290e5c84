"""Moved: signs that one runtime file is at two places, that two files meet, or that neither is so.

A mismatch of ``cygheap base`` compares one variable of the runtime in parent and child: the same
file at two places differs by a multiple of 64 KiB, for Windows moves images by that.  A copy that
cannot be read names where the child has the runtime's data.
"""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.address import SLOT
from forkviz.core.captures.findings import Finding
from forkviz.diagnosis.case import Case
from forkviz.diagnosis.ranges import DYNAMIC, is_runtimes_own
from forkviz.diagnosis.texts.failures import of_rules

__all__ = ["Mismatch", "Unread", "mismatches", "moved_reads", "unread"]


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What parent and child each have of one variable or size of the runtime."""

    finding: Finding
    parent: int
    child: int
    addresses: bool

    @property
    def moved(self) -> bool:
        """Whether one file at two places explains it."""
        return self.addresses and (self.parent - self.child) % SLOT == 0


@dataclass(frozen=True, slots=True)
class Unread:
    """A range of the parent that the child could not read; role: as in the numbers of messages."""

    finding: Finding
    role: str
    start: int

    @property
    def own(self) -> bool:
        """Whether it begins where it belongs, so that nothing has moved."""
        return is_runtimes_own(self.start)

    @property
    def high(self) -> bool:
        """Whether it is where Windows puts images that allow to be moved."""
        return self.start >= DYNAMIC


def mismatches(case: Case) -> tuple[Mismatch, ...]:
    """Every one, in the order of the lines."""
    found = []
    for finding in of_rules(case, "mismatch"):
        numbers = dict(finding.numbers)
        parent, child = numbers.get("parent"), numbers.get("child")
        if parent is not None and child is not None:
            # Sizes and marks of the runtime's structures are mismatched, too: no addresses.
            found.append(Mismatch(finding, parent, child, bool(finding.addresses)))
    return tuple(found)


def unread(case: Case) -> tuple[Unread, ...]:
    """The runtime's own memory that a child could not read in its parent.

    Not a DLL's, and not the program's: theirs is where they are.
    """
    found = []
    for finding in of_rules(case, "not copied"):
        if finding.error == 1455:
            continue  # no memory for the copy: that names its cause
        for role, number in finding.numbers:
            if role in ("cygheap_start", "dll_data_start", "dll_bss_start"):
                found.append(Unread(finding, role.removesuffix("_start"), number))
    return tuple(found)


def moved_reads(case: Case) -> tuple[Unread, ...]:
    """The reads of the runtime's data at a place where its file does not belong.

    Not of the cygheap: a message names where the parent has it, whatever the child has.
    """
    return tuple(each for each in unread(case) if not each.own and each.role != "cygheap")
