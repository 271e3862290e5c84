"""abort: why a child gives up, and what is in the place that it could not have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from forkviz.core.address import hex_, page_ceil
from forkviz.core.occupants import occupants
from forkviz.core.provenance import Origin
from forkviz.core.region import Region, Source, Use
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.explanations.words.context import Context
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.grammar import occupant_phrase, quoted, sized
from forkviz.machine.dll import Dll
from forkviz.machine.events import Aborted
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.exits import API_FATAL, API_FATAL_KNOWN, EXITCODE_RETRY
from forkviz.traces.trace import Trace

__all__ = ["explain_abort", "occupant_facts", "occupant_name", "place_facts"]


def explain_abort(trace: Trace, context: Context, step: int, event: Aborted) -> Explanation:
    """What the child says as it gives up, and who has what it could not have."""
    policy = context.policy
    if event.exit_code == EXITCODE_RETRY:
        how = "It prints nothing, and asks its parent for another child."
    elif event.exit_code not in (API_FATAL, API_FATAL_KNOWN):
        how = "No destructor runs; the parent learns of it from the exit code."
    elif policy.destructors and not policy.clean_exit:
        how = "It calls api_fatal, which runs the destructors of half-initialized DLLs."
    else:
        how = "It calls api_fatal. No destructor runs."
    facts, claims = _facts(trace, context, step, event)
    code = "" if event.exit_code is None else f" with {hex_(event.exit_code)}"
    what, message = quoted(event.message), ""
    if _is_taken(trace, context, step, event):
        what, message = f"the place of {event.dll} is taken", f"Its message: {what}. "
    return Explanation(
        f"The child gives up: {what}.",
        f"{message}It exits{code} in phase {event.phase.name}. {how}",
        "",
        tuple(facts),
        claims=tuple(claims),
        placed=len(facts),
    )


def _is_taken(trace: Trace, context: Context, step: int, event: Aborted) -> bool:
    """Whether it gives up for want of a DLL's place, and something else is there."""
    dll = context.dlls.get(event.dll or "")
    if dll is None or event.address != dll.base:
        return False
    there = occupants(trace.state(step).child, dll.base, page_ceil(dll.end))
    return any(not context.listed.is_image(dll, region) for region in there)


def _facts(
    trace: Trace, context: Context, step: int, event: Aborted
) -> tuple[list[str], list[Claim]]:
    """Sentences about the place that it is about, with their claims; none where it has none."""
    if event.address is None or event.size is None or event.size <= 0:
        return [], []
    start, end = event.address, page_ceil(event.address + event.size)
    return place_facts(trace, context, step, start, end, event.dll or "")


def place_facts(
    trace: Trace, context: Context, step: int, start: int, end: int, name: str = ""
) -> tuple[list[str], list[Claim]]:
    """Sentences about ``[start, end)`` and what is there at *step*, with their claims.

    name: the DLL that wants the place, "" for something else.
    """
    dll = context.dlls.get(name)
    at_home = dll is not None and dll.base == start
    head = Claim(ClaimKind.NEEDS if at_home else ClaimKind.ASKS, name, start, end)
    facts = [f"{head.text}." if at_home else f"It is about {head.text}."]
    claims = [head]
    there = occupants(trace.state(step).child, start, end)
    if not there:
        free = Claim(ClaimKind.FREE, "", start, end)
        return [*facts, f"Nothing is in the way there at this moment: {free.text}."], [
            *claims,
            free,
        ]
    for region, (text, claim) in zip(
        there,
        occupant_facts(there, trace.scenario.child_origin, context.policy, dll),
        strict=True,
    ):
        own = dll is not None and context.listed.is_image(dll, region)
        facts.append(f"{'There already' if own else 'In the way'}: {text}.")
        claims.append(claim)
    return facts, claims


def occupant_facts(
    regions: Iterable[Region],
    origin: Origin,
    policy: Policy | None = None,
    dll: Dll | None = None,
) -> Iterator[tuple[str, Claim]]:
    """A phrase for each of *regions* that says what it is, with the claim that it is there.

    policy: what ran, for the names of the functions that made the fork's own regions.  dll: whose
    place they are in.
    """
    for region in regions:
        claim = Claim(ClaimKind.HELD, region.name, region.start, region.end)
        own = _ours(region, policy, dll) if region.source is not Source.ASSUMED else ""
        what = own or occupant_phrase(region, origin.place(region))
        yield f"{sized(region.start, region.end)}: {what}", claim


def occupant_name(region: Region, policy: Policy, dll: Dll | None) -> str:
    """What is in the place of *dll*, as a noun: the fork's own doing, or whatever it is called."""
    own = _ours(region, policy, dll) if region.source is not Source.ASSUMED else ""
    return own or region.name or f"an unnamed {region.kind} region"


def _ours(region: Region, policy: Policy | None, dll: Dll | None) -> str:
    """What the fork's own doing is called where it is in its own way, "" for all else."""
    name = region.name
    match region.use:
        case Use.RESERVATION:
            maker = "keep_places" if policy is not None and policy.repaired else "reserve_space"
            return f"{maker}'s own reservation for {name}, not released"
        case Use.BLOCK if not name:
            return "block_bad_address_space's own reservation in the low 4 MiB"
        case Use.BLOCK:
            maker = _blocker(region, policy, dll)
            return f"{maker}'s own block, made to send {name} elsewhere"
        case Use.INTERIM:
            return f"the trial map of {name}"
        case _:
            return ""


def _blocker(region: Region, policy: Policy | None, dll: Dll | None) -> str:
    """The function that made a block."""
    if policy is None or (policy.dll_load and not policy.repaired):
        return "reserve_at"
    if policy.repaired:
        return "load_by_plan"
    below = dll is not None and dll.name == region.name and region.start < dll.base
    return "reserve_upto" if below else "reserve_at"
