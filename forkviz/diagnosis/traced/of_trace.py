"""of_trace: why the fork of a trace fails, and what to do, from its events and its scenario.

Where messages were read, the rules name the cause (``engine``).  A fork on the model has none, and
neither has one that is read from a log: what happened in it shows the cause.
"""

from __future__ import annotations

from dataclasses import dataclass

from forkviz.core.address import hex_
from forkviz.core.occupants import meet, slots
from forkviz.core.region import Region, Use
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Cause, Certainty, Diagnosis, Next, Occupant, Reason
from forkviz.diagnosis.traced.cure import cured
from forkviz.diagnosis.traced.picture import evidence_of, places_of, range_text
from forkviz.diagnosis.traced.remedies import remedies_of
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.dlls.names import DllNames
from forkviz.machine.events import Replicated
from forkviz.scenarios.windows import Aslr
from forkviz.traces.trace import Trace
from forkviz.verdict.chain import holder
from forkviz.verdict.failure import OWN_DOING, TraceFailure, failure_of, first_there, holders
from forkviz.verdict.reason import WhyFails, reason_of

__all__ = ["diagnosis_of_trace"]

#: How the child is ended, before it says anything.
_ENDINGS = {
    WhyFails.DLL_NOT_FOUND: (CauseClass.DLL_NOT_FOUND, "A DLL that the child needs is not found"),
    WhyFails.SESSION_ENDED: (CauseClass.SESSION_ENDED, "The session was being closed"),
    WhyFails.MEMORY_USED_UP: (CauseClass.COMMIT_LIMIT, "Memory and page file are used up"),
    WhyFails.KILLED: (CauseClass.CHILD_KILLED, "The child was ended from outside"),
    WhyFails.CRASHED: (CauseClass.PROGRAM_CRASHED, "The child ended by its own fault"),
}
_ALREADY = "A DLL did not get its own place in the parent either"
_FOREIGN = frozenset({Use.INJECTED, Use.IMAGE, Use.FILE, Use.UNKNOWN})
#: Below this, and from that on, the runtime keeps addresses for itself on 64 bits.
_ARENAS = (0x200000000, 0x600000000)


@dataclass(frozen=True, slots=True)
class _Finding:
    """A class, how certain it is, and its words; what is in the way, and who else holds the place.

    in_parent: whether *taken* is in the parent, at the place that the DLL prefers.
    """

    kind: CauseClass
    certainty: Certainty
    sentence: str
    detail: str
    taken: Region | None = None
    in_parent: bool = False


def diagnosis_of_trace(trace: Trace) -> Diagnosis | None:
    """Why the fork of *trace* fails; None where it succeeds, or has not ended.

    A remedy that moves a DLL is offered if the same fork, made again on the model, succeeds with
    it, and says so (``Proof.SIMULATED``).
    """
    failure = failure_of(trace)
    if failure is None:
        return None
    found = _finding(trace, failure)
    moves = cured(trace) if failure.dll is not None else ()
    inputs = _inputs(trace)
    cause = Cause(
        found.kind,
        found.certainty,
        found.sentence,
        found.detail,
        evidence_of(trace, failure, found.taken, found.in_parent),
        occupant=_occupant(trace, found) if found.taken is not None else None,
        remedies=remedies_of(trace, found.kind, moves),
        places=places_of(trace, failure, found.taken, found.in_parent),
        not_this=_not_this(failure, found),
        does_not_help=_no_help(found.kind),
    )
    ask = _ASK if found.kind is CauseClass.UNDECIDED else None
    return Diagnosis(inputs, (cause,), next=ask)


_ASK = Next("the messages of the failed fork, and the parent's map", "cat /proc/PID/maps")


def _inputs(trace: Trace) -> tuple[str, ...]:
    scenario = trace.scenario
    read = [*scenario.parent_origin.files(), *scenario.child_origin.files()]
    if trace.step_origin is not None:
        read.append(trace.step_origin.file)
    return tuple(dict.fromkeys(read)) or (scenario.title or "the fork",)


# -- what it is ------------------------------------------------------------------------------------


def _finding(trace: Trace, failure: TraceFailure) -> _Finding:
    reason = reason_of(trace, failure)
    if failure.fault is not None and reason in _ENDINGS:
        kind, sentence = _ENDINGS[reason]
        return _Finding(kind, Certainty.CERTAIN, sentence, f"{failure.fault.text}.")
    if reason is WhyFails.RUNTIME_MOVED:
        return _runtime(failure)
    if failure.dll is None:
        return _program(failure) if reason is WhyFails.PROGRAM_MOVED else _without_dll(failure)
    if failure.dll.relocated:
        return _relocated(trace, failure, failure.dll)
    return _at_home(trace, failure, failure.dll, holder(failure, reason))


def _without_dll(failure: TraceFailure) -> _Finding:
    """A heap, a stack, a shared region; or something that is about no place."""
    if failure.wanted is None:
        return _Finding(
            CauseClass.UNDECIDED,
            Certainty.POSSIBLE,
            "This fork does not show why it fails",
            "The step that fails is not about a place, and nothing else was seen.",
        )
    event = failure.event
    what = event.what if isinstance(event, Replicated) else "a heap or a stack of the parent"
    where = range_text(*failure.wanted)
    taken = failure.in_way[0] if failure.in_way else None
    there = f"{taken.title} is there" if taken else "something is there"
    return _Finding(
        CauseClass.STACK_OR_HEAP_IN_THE_WAY,
        Certainty.CERTAIN if taken else Certainty.LIKELY,
        "The child has something else where its parent has memory of its own",
        f"{what} has to be at {where} again, but in the child {there}{_since(failure.since)}.",
        taken,
    )


def _runtime(failure: TraceFailure) -> _Finding:
    return _Finding(
        CauseClass.RUNTIME_RELOCATED,
        Certainty.CERTAIN,
        "The runtime is at a different place in the child",
        _elsewhere(failure),
        failure.in_way[0] if failure.in_way else None,
    )


def _program(failure: TraceFailure) -> _Finding:
    """The executable, which the list does not have."""
    return _Finding(
        CauseClass.DLL_DISPLACED,
        Certainty.CERTAIN,
        "The program is at a different place in the child",
        _elsewhere(failure),
    )


def _elsewhere(failure: TraceFailure) -> str:
    """Where the parent has the runtime or the program, and where the child has it."""
    dll, moved = failure.dll, failure.moved
    if moved is not None:
        name, base, got = moved.dll or moved.what, moved.parent, moved.child or None
    else:
        assert dll is not None
        name, base, got = dll.name, dll.base, failure.got
    there = f" at {hex_(got)}" if got is not None else " elsewhere"
    return f"The parent has {name} at {hex_(base)}, the child has it{there}."


def _relocated(trace: Trace, failure: TraceFailure, dll: Dll) -> _Finding:
    """It could not have its own place in the parent either: who has that is the one to blame."""
    names = DllNames(trace.scenario.dlls)
    low = failure.in_way[0].title if failure.in_way else ""
    after = f", and in the child {low} is at that place" if low else ""
    moved = f"So Windows put {dll.name} at {hex_(dll.base)} in the parent{after}."
    wish = range_text(dll.preferred, dll.preferred + dll.size)
    there = [r for r in holders(trace.initial_parent, dll, names) if r.use not in OWN_DOING]
    if there:
        taken = there[0]
        kind, sure, sentence = _holding(taken, names.get(taken.name))
        detail = f"{dll.name} wants {wish}, but {taken.title} is there. {moved}"
        return _Finding(kind, sure, sentence, detail, taken, True)
    rival = _rival(trace, dll)
    if rival is not None:
        wants = f"{dll.name} and {rival.name} both want to be at {wish}"
        return _Finding(
            CauseClass.BASE_COLLISION,
            Certainty.LIKELY,
            "Two DLLs prefer one place",
            f"{wants}, and neither is there now. {moved}",
        )
    return _Finding(
        CauseClass.ALREADY_RELOCATED,
        Certainty.CERTAIN,
        _ALREADY,
        f"{dll.name} wants {wish}; who had that when it was loaded is not known. {moved}",
    )


def _holding(taken: Region, listed: Dll | None) -> tuple[CauseClass, Certainty, str]:
    """What it means that *taken* has the place in the parent that a DLL prefers."""
    if listed is not None:
        both = "Two DLLs prefer one place"
        if listed.kind is DllKind.SELF:
            both = "A DLL and the program prefer one place"
        return CauseClass.BASE_COLLISION, Certainty.CERTAIN, both
    if taken.use in (Use.IMAGE, Use.INJECTED):
        sentence = "A DLL that is not of the program's tree has the place of one that is"
        return CauseClass.INJECTED_FIXED, Certainty.LIKELY, sentence
    return CauseClass.ALREADY_RELOCATED, Certainty.CERTAIN, _ALREADY


def _rival(trace: Trace, dll: Dll) -> Dll | None:
    """Another DLL that wants a part of the same place."""
    wish = slots(dll.preferred, dll.size)
    others = (one for one in trace.scenario.dlls if one is not dll)
    return next((one for one in others if meet(wish, slots(one.preferred, one.size))), None)


def _at_home(trace: Trace, failure: TraceFailure, dll: Dll, taken: Region | None) -> _Finding:
    """The parent has it where it prefers to be, and the child cannot; *taken*: what is there."""
    where = range_text(dll.base, dll.end)
    if taken is not None:
        return _taken_in_child(trace, failure, dll, taken)
    got = f"the child has it at {hex_(failure.got)}" if failure.got else "the child cannot load it"
    said = f"The parent has {dll.name} at {where}, where it prefers to be; {got}"
    if dll.dynamic_base and trace.scenario.loader.aslr is not Aslr.NONE:
        return _Finding(
            CauseClass.DYNAMICBASE,
            Certainty.CERTAIN,
            "A DLL lets Windows choose another place for it",
            f"{said}, because its header has the flag DYNAMIC_BASE.",
        )
    if dll.child_path is not None and dll.child_path != dll.path:
        return _Finding(
            CauseClass.SAME_BASENAME,
            Certainty.CERTAIN,
            "The child finds another file of that name",
            f"{said}: there it is {dll.child_path}.",
        )
    if failure.got is None:
        return _Finding(
            CauseClass.UNDECIDED,
            Certainty.POSSIBLE,
            "This fork does not show why a DLL can't be loaded",
            f"{said}, and its place is free.",
        )
    return _Finding(
        CauseClass.DLL_DISPLACED,
        Certainty.LIKELY,
        "The child has a DLL at a different place",
        f"{said}. Nothing that was seen has its place.",
    )


def _taken_in_child(trace: Trace, failure: TraceFailure, dll: Dll, taken: Region) -> _Finding:
    where = range_text(dll.base, dll.end)
    who = "memory that the child itself keeps" if taken.use in OWN_DOING else taken.title
    since = first_there(trace, failure.first, failure.step, taken)
    detail = f"{dll.name} has to be at {where}, where it prefers to be, but in the child "
    detail += f"{who} is there{_since(since)}."
    if _in_arena(dll, failure.child.bits) and taken.use not in (Use.INJECTED, Use.IMAGE):
        sentence = "A DLL prefers a place that the runtime keeps for itself"
        return _Finding(CauseClass.LOW_OR_ARENA_BASE, Certainty.LIKELY, sentence, detail, taken)
    if taken.use in _FOREIGN:
        sentence = "Something foreign has the place of a DLL in the child"
        return _Finding(CauseClass.INJECTED_FIXED, Certainty.LIKELY, sentence, detail, taken)
    return _Finding(
        CauseClass.STACK_OR_HEAP_IN_THE_WAY,
        Certainty.CERTAIN,
        "The child's own memory has the place of a DLL",
        detail,
        taken,
    )


def _in_arena(dll: Dll, bits: int) -> bool:
    low, high = _ARENAS
    return bits == 64 and (dll.preferred < low or dll.preferred >= high)


def _since(step: int) -> str:
    return " from its beginning" if step < 0 else f" since step {step}"


# -- what goes with it -----------------------------------------------------------------------------


def _occupant(trace: Trace, found: _Finding) -> Occupant:
    taken = found.taken
    assert taken is not None
    scenario = trace.scenario
    listed = DllNames(scenario.dlls).get(taken.name)
    origin = scenario.parent_origin if found.in_parent else scenario.child_origin
    base = listed.base if listed is not None and found.in_parent else taken.start
    end = listed.end if listed is not None and found.in_parent else taken.end
    line = listed.line or 0 if listed is not None and found.in_parent else taken.line
    preferred = listed.preferred if listed is not None else None
    return Occupant(taken.title, base, end, preferred, origin.file if line else "", line)


def _not_this(failure: TraceFailure, found: _Finding) -> tuple[Reason, ...]:
    """What has the low place in the child is what everybody looks at, and only a symptom."""
    dll = failure.dll
    if dll is None or not dll.relocated or not failure.in_way:
        return ()
    why = f"it is in the way, but only because {dll.name} has lost its own place"
    return (Reason(f"whatever is at {hex_(dll.base)} in the child", why),)


def _no_help(kind: CauseClass) -> tuple[Reason, ...]:
    if kind is CauseClass.INJECTED_FIXED:
        why = "it does not know the guest, and may give the DLL a place that the guest has, too"
        return (Reason("rebaseall", why),)
    if kind in (CauseClass.CHILD_KILLED, CauseClass.STACK_OR_HEAP_IN_THE_WAY):
        return (Reason("rebaseall", "no DLL is in the wrong place"),)
    return ()
