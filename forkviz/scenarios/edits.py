"""edits: what a person changes in a scenario to see what would happen then.

An edit is a small value (``edit``); ``apply`` makes the scenario that it leads to and leaves
the old one as it is.  ``edit_message`` reads edits from messages and from text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from forkviz import limits
from forkviz.core.address import USER_LOW, USER_TOP, hex_, page_ceil, size_text, slot_floor
from forkviz.core.region import Kind, Region, Source, State, Use
from forkviz.core.space import AddressSpace
from forkviz.core.text import clipped
from forkviz.errors import BadScenario
from forkviz.machine.dll import Dll
from forkviz.machine.policy import SWITCHES, get_policy
from forkviz.scenarios.edit import (
    AddFault,
    Edit,
    Occupy,
    Rebase,
    RemoveFault,
    SetAslr,
    SetBase,
    SetPlacement,
    SetPolicy,
    SetPreferred,
    SetSeed,
    SetSize,
    Switch,
    Vacate,
)
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Aslr, Fault

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
    "apply",
    "describe",
    "edited",
]

#: More than anybody adds by hand; who sends more is not a person.
MOST_FAULTS = 1000
MOST_REGIONS = limits.of("regions")
#: Characters of a name that somebody gives, once each of them is visible.
MOST_NAME = 80
#: What a region without a name is called.
NAMELESS = "what if"


def apply(scenario: Scenario, edit: Edit) -> Scenario:
    """*scenario* with what *edit* says; BadScenario where that can't be, with the reason."""
    match edit:
        case SetBase(name, base):
            return _with_dll(scenario, replace(scenario.dll(name), base=base, line=None))
        case SetPreferred(name, preferred):
            return _with_dll(
                scenario, replace(scenario.dll(name), preferred=preferred, headers=None)
            )
        case Rebase(name, base):
            return _with_dll(scenario, _rebased(scenario.dll(name), base))
        case SetSize(name, size):
            return _with_dll(scenario, replace(scenario.dll(name), size=size, headers=None))
        case SetPolicy(name):
            get_policy(name)
            return replace(scenario, policy=" ".join(name.split()))
        case Switch(name, on):
            return replace(scenario, policy=_switched(scenario.policy, name, on))
        case Occupy():
            return _occupied(scenario, edit)
        case Vacate(start):
            return _vacated(scenario, start)
        case AddFault(fault):
            return _with_fault(scenario, fault)
        case RemoveFault(index):
            return _without_fault(scenario, index)
        case SetPlacement(placement):
            return replace(scenario, loader=replace(scenario.loader, placement=placement))
        case SetAslr(aslr):
            return replace(scenario, loader=replace(scenario.loader, aslr=aslr))
        case SetSeed(seed):
            return replace(scenario, loader=replace(scenario.loader, seed=seed))


def edited(scenario: Scenario, edits: Iterable[Edit]) -> Scenario:
    """*scenario* after *edits*, one after the other, each written down in its notes."""
    for edit in edits:
        scenario = apply(scenario, edit)
        scenario = replace(scenario, notes=(*scenario.notes, f"What if: {describe(edit)}."))
    return scenario


def describe(edit: Edit) -> str:
    """*edit* in words, without a full stop; names in it are as they were given."""
    match edit:
        case SetBase(dll, base):
            return f"the parent has {dll} at {hex_(base)}"
        case SetPreferred(dll, preferred):
            return f"{dll} prefers to be at {hex_(preferred)}"
        case Rebase(dll, base):
            return f"{dll} is rebased to {hex_(base)}"
        case SetSize(dll, size):
            return f"{dll} has {hex_(size)} bytes ({size_text(size)})"
        case SetPolicy(name):
            return f"the policy is {name}"
        case Switch(name, on):
            return f"{name} is switched {'on' if on else 'off'}"
        case Occupy():
            start, end = _rounded(edit)
            return f"{_named(edit.name)} has {_range(start, end)} in the child"
        case Vacate(start):
            return f"whatever is at {hex_(start)} in the child is removed"
        case AddFault(fault):
            return f"a fault: {fault.text}"
        case RemoveFault(index):
            return f"the fault with index {index} does not happen"
        case SetPlacement(placement):
            return f"an image whose place is taken goes to the {placement} place that fits"
        case SetAslr(Aslr.NONE):
            return "no bases are drawn by ASLR"
        case SetAslr(aslr):
            return f"ASLR draws bases for each {aslr}"
        case SetSeed(seed):
            return f"the seed of all draws is {seed}"


# -- DLLs ----------------------------------------------------------------------------------------


def _with_dll(scenario: Scenario, changed: Dll) -> Scenario:
    """*scenario* with *changed* in the place of the DLL of its name."""
    others = tuple(dll for dll in scenario.dlls if dll.key != changed.key)
    # Faults are about DLLs, so they can't stay where one is left out; regions can.
    around = replace(scenario, dlls=others, faults=()).parent_space()
    _must_be_free(around, changed.name, changed.base, page_ceil(changed.end), "parent")
    dlls = tuple(changed if dll.key == changed.key else dll for dll in scenario.dlls)
    return replace(scenario, dlls=dlls)


def _rebased(dll: Dll, base: int) -> Dll:
    """*dll* where its new file prefers to be; the loader of the child finds that place as well."""
    return replace(dll, preferred=base, base=base, child_base=None, headers=None, line=None)


def _must_be_free(space: AddressSpace, who: str, start: int, end: int, role: str) -> None:
    for region in space.overlapping(start, end):
        raise BadScenario(
            f"{clipped(who, MOST_NAME)} can't have {_range(start, end)}: "
            f"{clipped(region.title, MOST_NAME)} is at {hex_(region.start)}-{hex_(region.end)} "
            f"in the {role}",
            hint="remove that first, or choose another place",
        )


def _range(start: int, end: int) -> str:
    return f"{hex_(start)}-{hex_(end)} ({size_text(end - start)})"


# -- the policy ----------------------------------------------------------------------------------


def _switched(policy: str, name: str, on: bool) -> str:
    """The name of *policy* with the switch; an era needs none for what it does by itself.

    >>> _switched("cygwin-2011-05-30 +bad-addr", "topsort", False)
    'cygwin-2011-05-30 +bad-addr -topsort'
    >>> _switched("cygwin-2011-05-30 -topsort", "topsort", True)
    'cygwin-2011-05-30'
    """
    if name not in SWITCHES:
        raise BadScenario(
            f"no switch is called {clipped(name, MOST_NAME)!r}",
            hint=f"there are: {', '.join(SWITCHES)}",
        )
    get_policy(policy)
    era, *own = policy.split()
    kept = {switch for switch in own if switch[1:] != name}
    if getattr(get_policy(era), SWITCHES[name]) is not on:
        kept.add(f"{'+' if on else '-'}{name}")
    return " ".join([era, *sorted(kept)])


# -- the child's regions -------------------------------------------------------------------------


def _rounded(edit: Occupy) -> tuple[int, int]:
    """What VirtualAlloc makes of the range."""
    return slot_floor(edit.start), page_ceil(edit.end)


def _named(name: str) -> str:
    return clipped(name, MOST_NAME) or NAMELESS


def _occupied(scenario: Scenario, edit: Occupy) -> Scenario:
    start, end = _rounded(edit)
    top = USER_TOP[scenario.bits]
    if edit.end <= edit.start:
        raise BadScenario(
            f"a range from {hex_(edit.start)} to {hex_(edit.end)} is empty",
            hint="its end is the first address after it",
        )
    if start < USER_LOW or end > top:
        raise BadScenario(
            f"{_range(start, end)} is outside the user range",
            hint=f"{hex_(USER_LOW)} to {hex_(top)} for {scenario.bits} bits",
        )
    if len(scenario.child) >= MOST_REGIONS:
        raise BadScenario(f"the child has {len(scenario.child)} regions already")
    _must_be_free(scenario.child_space(), _named(edit.name), start, end, "child")
    region = Region(
        start,
        end,
        State.RESERVED,
        Kind.PRIVATE,
        start,
        "PAGE_NOACCESS",
        _named(edit.name),
        Use.INJECTED,
        Source.ASSUMED,  # not seen: a question of what if
    )
    return replace(scenario, child=(*scenario.child, region))


def _vacated(scenario: Scenario, start: int) -> Scenario:
    there = scenario.child_space().at(start)
    if there is None:
        raise BadScenario(
            f"nothing is at {hex_(start)} in the child as it begins",
            hint="linked DLLs are mapped by the loader, faults come later; neither can be vacated",
        )
    kept = tuple(region for region in scenario.child if region.base != there.base)
    return replace(scenario, child=kept)


# -- faults --------------------------------------------------------------------------------------


def _with_fault(scenario: Scenario, fault: Fault) -> Scenario:
    if len(scenario.faults) >= MOST_FAULTS:
        raise BadScenario(f"there are {len(scenario.faults)} faults already")
    return replace(scenario, faults=(*scenario.faults, fault))


def _without_fault(scenario: Scenario, index: int) -> Scenario:
    if not 0 <= index < len(scenario.faults):
        raise BadScenario(
            f"no fault has the index {index}",
            hint=f"there are {len(scenario.faults)}, and the first has the index 0",
        )
    return replace(scenario, faults=scenario.faults[:index] + scenario.faults[index + 1 :])
