"""Roles: which of several maps is the parent's, in whatever order they are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import basename
from forkviz.readers.own.bundle import CHILD, PARENT

__all__ = ["called", "in_role", "parent_first"]

#: Files that say by their name whose map they are, as in a bundle.
_ROLES = {PARENT: "parent", CHILD: "child"}


def in_role(capture: Capture, name: str) -> Capture:
    """*capture*, whose file is called *name*: its map is the parent's or the child's if the file is
    called as in a bundle."""
    role = _ROLES.get(name.lower(), "")
    process = capture.parent
    if not role or process is None or process.role or capture.child is not None:
        return capture
    return replace(capture, parent=replace(process, role=role))


def called(capture: Capture, name: str, other: str) -> Capture:
    """*capture*, with *other* for the file *name* wherever it says what it was read from.

    Two inputs of one file name go by their paths.
    """
    if name == other:
        return capture

    def renamed(process: Process | None) -> Process | None:
        if process is None or process.file != name:
            return process
        return replace(process, file=other)

    logs = [
        replace(log, file=other) if log.file == name else log
        for log in (*([capture.log] if capture.log is not None else []), *capture.later)
    ]
    return replace(
        capture,
        title=other,
        parent=renamed(capture.parent),
        child=renamed(capture.child),
        others=tuple(filter(None, map(renamed, capture.others))),
        images=tuple(replace(i, file=other) if i.file == name else i for i in capture.images),
        findings=tuple(replace(f, file=other) if f.file == name else f for f in capture.findings),
        log=logs[0] if logs else None,
        later=tuple(logs[1:]),
        files=tuple(other if file == name else file for file in capture.files),
    )


def parent_first(captures: Sequence[Capture]) -> list[Capture]:
    """*captures*, those of known roles before the others, then those whose map has a DLL where a
    message says that the parent has it.  The order of all else stays."""
    told = {
        (basename(finding.dll).lower(), address)
        for capture in captures
        for finding in capture.findings
        for role, address in finding.numbers
        if role == "parent" and finding.dll
    }
    return sorted(captures, key=lambda capture: _turn(capture, told))


def _turn(capture: Capture, told: set[tuple[str, int]]) -> int:
    """Maps whose role is known come first, so that no other takes it."""
    role = capture.parent.role if capture.parent is not None else ""
    if role:
        return 0 if role == "parent" else 1
    return 2 if _shows(capture, told) else 3


def _shows(capture: Capture, told: set[tuple[str, int]]) -> bool:
    process = capture.parent
    if process is None or process.role or not told:
        return False
    return any((module.name.lower(), module.base) in told for module in process.modules())
