"""difference: in what two forks differ before either begins: policy, DLLs, regions, Windows,
faults.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from typing import NamedTuple

from forkviz.core.address import hex_, size_text
from forkviz.core.region import Region
from forkviz.machine.dll import Dll
from forkviz.machine.phase import Phase
from forkviz.machine.policy import SWITCHES, get_policy
from forkviz.scenarios.scenario import Scenario

__all__ = ["Given", "differing"]


class Given(NamedTuple):
    """One thing that is not the same.  what: of what.  a, b: in each; "" where it is not there."""

    what: str
    a: str
    b: str


#: What a field of a policy is called on the command line, where it is a switch.
_SWITCH = {field: name for name, field in SWITCHES.items()}
#: Fields of a DLL that are sizes and addresses.
_NUMBERS = {"preferred", "size", "base", "child_base", "data", "data_end", "bss", "bss_end"}


def differing(a: Scenario, b: Scenario) -> tuple[Given, ...]:
    """Everything that is not the same in *a* and *b* but titles, notes and the files' lines."""
    return tuple(
        given
        for part in (
            _policies(a, b),
            _plain("bits", a.bits, b.bits),
            _plain("forks before", a.forks, b.forks),
            _dlls(a, b),
            _regions("parent", a.parent, b.parent),
            _regions("child", a.child, b.child),
            _loaders(a, b),
            _faults(a, b),
        )
        for given in part
    )


def _plain(what: str, a: object, b: object) -> Iterator[Given]:
    if a != b:
        yield Given(what, _text(a), _text(b))


def _text(value: object) -> str:
    match value:
        case bool():
            return "on" if value else "off"
        case Phase():
            return value.name
        case tuple():
            return ", ".join(map(str, value)) or "none"
        case _:
            return str(value)


def _policies(a: Scenario, b: Scenario) -> Iterator[Given]:
    yield from _plain("policy", a.policy, b.policy)
    ours, theirs = get_policy(a.policy), get_policy(b.policy)
    for field in fields(ours):
        name = field.name
        if name in ("name", "title"):
            continue
        one, other = getattr(ours, name), getattr(theirs, name)
        if name == "exit_code_failed":
            one, other = hex_(one), hex_(other)
        yield from _plain(f"policy: {_SWITCH.get(name, name.replace('_', ' '))}", one, other)


def _dlls(a: Scenario, b: Scenario) -> Iterator[Given]:
    ours = {dll.key: dll for dll in a.dlls}
    theirs = {dll.key: dll for dll in b.dlls}
    for key, dll in ours.items():
        if key in theirs:
            yield from _dll(dll, theirs[key])
        else:
            yield Given(dll.name, _where(dll), "")
    yield from (Given(dll.name, "", _where(dll)) for key, dll in theirs.items() if key not in ours)
    shared = ours.keys() & theirs.keys()
    orders = [tuple(key for key in keys if key in shared) for keys in (ours, theirs)]
    yield from _plain("order of the DLL list", *orders)


def _where(dll: Dll) -> str:
    return f"{dll.kind}, at {hex_(dll.base)}, prefers {hex_(dll.preferred)}, {size_text(dll.size)}"


def _dll(a: Dll, b: Dll) -> Iterator[Given]:
    for field in fields(Dll):
        name = field.name
        if name in ("name", "line", "headers"):
            continue  # names differ in upper and lower case at the most
        one, other = getattr(a, name), getattr(b, name)
        if name in _NUMBERS:
            one, other = (_number(name, x) for x in (one, other))
        yield from _plain(f"{a.name}: {name.replace('_', ' ')}", one, other)


def _number(field: str, value: int | None) -> str:
    if value is not None:
        return hex_(value)
    return "the parent's place" if field == "child_base" else "unknown"


def _regions(role: str, a: tuple[Region, ...], b: tuple[Region, ...]) -> Iterator[Given]:
    """Regions that are in one alone, in order of address; one that changed is on both sides."""
    ours = {region.start: region for region in a}
    theirs = {region.start: region for region in b}
    for start in sorted(ours.keys() | theirs.keys()):
        one, other = ours.get(start), theirs.get(start)
        if one is None or other is None or one._replace(line=0) != other._replace(line=0):
            yield Given(f"{role}: region at {hex_(start)}", _region(one), _region(other))


def _region(region: Region | None) -> str:
    if region is None:
        return ""
    what = [region.state, region.kind, region.use, region.source, region.protect]
    if region.base != region.start:
        what.append(f"of the allocation at {hex_(region.base)}")
    words = ", ".join(str(word) for word in what if word)
    name = f": {region.name}" if region.name else ""
    return f"to {hex_(region.end)} ({size_text(region.size)}), {words}{name}"


def _loaders(a: Scenario, b: Scenario) -> Iterator[Given]:
    for field in fields(a.loader):
        one, other = getattr(a.loader, field.name), getattr(b.loader, field.name)
        yield from _plain(f"loader: {field.name.replace('_', ' ')}", one, other)


def _faults(a: Scenario, b: Scenario) -> Iterator[Given]:
    """Faults that one has more often than the other, and the order of those that both have."""
    ours, theirs = Counter(a.faults), Counter(b.faults)
    for fault in (ours - theirs).elements():
        yield Given("fault", fault.text, "")
    for fault in (theirs - ours).elements():
        yield Given("fault", "", fault.text)
    if ours == theirs:
        texts = [tuple(fault.text for fault in scenario.faults) for scenario in (a, b)]
        yield from _plain("order of the faults", *texts)
