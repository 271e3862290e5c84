"""conformance: whether a live fork went as its model says, beyond the calls that both made."""

from __future__ import annotations

from collections.abc import Iterator

from forkviz.core.address import hex_
from forkviz.core.region import Kind, module_key
from forkviz.core.space import AddressSpace
from forkviz.hosts.live.fork import LiveFork
from forkviz.machine.dlls.attached import Attached
from forkviz.machine.events import Call, ChildCreated, ChildEnded, FaultStruck, Win32
from forkviz.traces.trace import Trace

__all__ = ["partings"]


def partings(live: LiveFork, trace: Trace, model: Trace) -> tuple[str, ...]:
    """In what *live*, whose whole trace is *trace*, differs from *model*, in sentences.

    The calls with their answers; what attached in each load, in order; where each DLL of the list
    is in the child at the end; what happened to the child; what each child that ended was to end
    with, and really ended with.
    """
    return tuple(_partings(live, trace, model))


def _partings(live: LiveFork, trace: Trace, model: Trace) -> Iterator[str]:
    ours, theirs = trace.calls(), model.calls()
    if ours != theirs:
        same = next((i for i, (a, b) in enumerate(zip(ours, theirs, strict=False)) if a != b), -1)
        where = min(len(ours), len(theirs)) if same < 0 else same
        yield f"other calls from line {where + 1} of the call log on"
    for one, other in zip(_attached(trace), _attached(model), strict=False):
        if one != other:
            (when, found), (_, said) = one, other
            yield f"{when}, {_listed(found)} attached, but in the model {_listed(said)}"
            break
    told = [event.exit_code for event in trace if isinstance(event, ChildEnded)]
    if told != live.exit_codes:
        really = ", ".join(map(hex_, live.exit_codes))
        yield (
            f"children ended with {really}, and should have ended with {', '.join(map(hex_, told))}"
        )
    if _struck(trace) != _struck(model):
        yield "something else happened to the child"
    places, modelled = (_places(one) for one in (trace, model))
    for name in sorted(places.keys() | modelled.keys()):
        if places.get(name) != modelled.get(name):
            here, there = (_at(found.get(name)) for found in (places, modelled))
            yield f"at the end {name} is {here}, but the model has it {there}"


def _attached(trace: Trace) -> list[tuple[str, tuple[Attached, ...]]]:
    """What attached, child by child and load by load, and where that was."""
    found = []
    for event in trace:
        match event:
            case ChildCreated(attempt=attempt, attached=attached):
                found.append((f"as child {attempt} began", attached))
            case Call(name=Win32.LOAD | Win32.LOAD_EX, dll=dll, attached=attached):
                found.append((f"{event.name} of {dll}", attached))
    return found


def _listed(attached: tuple[Attached, ...]) -> str:
    told = (f"{x.name} at {hex_(x.base)}{'' if x.stays else ', for a while'}" for x in attached)
    return "; ".join(told) or "nothing"


def _struck(trace: Trace) -> list[tuple[tuple[int, int], ...]]:
    """The ranges that came from without, one after the other."""
    return [
        tuple((region.start, region.end) for region in event.delta.added)
        for event in trace
        if isinstance(event, FaultStruck)
    ]


def _places(trace: Trace) -> dict[str, int]:
    """Where the DLLs of the list are in the child at the end."""
    listed = {dll.key for dll in trace.scenario.dlls}
    child: AddressSpace = trace.state(len(trace) - 1).child
    return {
        module_key(region.name): region.start
        for region in child
        if region.kind is Kind.IMAGE and module_key(region.name) in listed
    }


def _at(place: int | None) -> str:
    return "nowhere" if place is None else f"at {hex_(place)}"
