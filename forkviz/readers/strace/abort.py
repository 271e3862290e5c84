"""strace_abort: what the message of a child that gave up settles: phase, DLL, address."""

from __future__ import annotations

import re

__all__ = ["about", "phase_of"]

#: Messages that settle the phase by themselves: those of dll_list::alloc, and of the reload.
_ALLOC = re.compile(
    r"Loaded to different address|Loaded different DLL|(?:data|bss) segment (?:start|end): parent"
)
_RELOAD = re.compile(
    r"unable to (?:create interim mapping|block off|remap|map|release protective|unload interim)"
)
_RESERVE = re.compile(r"address space needed by")
#: What only the child says that can't have its parent's stack.
_STACK = re.compile(r"fork: can't reserve memory for |can't commit memory for stack ")

#: What an abort is about: the DLL, and the address that it should have had.
_ABOUT = (
    re.compile(r"address space needed by '(?P<dll>.+)' \(0x(?P<address>\w{1,16})\)"),
    re.compile(
        r"(?P<dll>.+): (?:Loaded to different address|\w+ segment \w+): "
        r"parent\(0x(?P<address>\w{1,16})\)"
    ),
    re.compile(r"unable to block off 0x(?P<address>\w{1,16}) to prevent (?P<dll>.+) from loading"),
    re.compile(
        r"unable to remap (?P<dll>.+?)(?: \(using .*\))? to same address as parent"
        r" \(0x(?P<address>\w{1,16})\)"
    ),
    re.compile(
        r"unable to map (?P<dll>.+?)(?: \(using .*\))? to same address as parent:"
        r" (?:0x)?(?P<address>\w{1,16}) != "
    ),
    re.compile(r"unable to create interim mapping for (?P<dll>.+?)(?: \(using .*\))?(?:, .*)?$"),
    re.compile(r"unable to map (?P<dll>.+?)(?: \(using .*\))?(?:, .*)?$"),
)
_HEX = re.compile(r"[0-9A-Fa-f]+")


def phase_of(text: str, ready: bool, jumped: bool) -> str:
    """The phase of an abort, by its message and by how far the child had got.

    ready: it had finished dll_crt0_0.  jumped: it had told its parent "after longjmp".
    """
    if _ALLOC.search(text):
        return "C5"
    if _STACK.match(text):
        return "C6"
    if jumped or _RELOAD.match(text):
        return "C8"
    if not ready:
        return "C3"
    # reserve_space ran in frok::child until 3.0, and has run in handle_fork since.
    return "C7" if _RESERVE.match(text) else ""


def about(text: str) -> tuple[str, int]:
    """The DLL and the address that an abort's message names; "" and -1 where it names none."""
    for pattern in _ABOUT:
        found = pattern.match(text)
        if found:
            address = found.groupdict().get("address", "")
            known = address is not None and _HEX.fullmatch(address)
            return found["dll"], int(address, 16) if known else -1
    return "", -1
