"""protocol: the events around the reload in plain words: phases, copies, checks, ends."""

from __future__ import annotations

from typing import assert_never

from forkviz.core.address import size_text
from forkviz.core.law.basis import basis_of
from forkviz.core.law.text_id import TextId
from forkviz.explanations.words.abort import place_facts
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.explanations.words.context import Context
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.grammar import and_, quoted, sentence, sized
from forkviz.explanations.words.phase_words import phase_title, phase_why
from forkviz.machine.events import (
    Checked,
    ChildCreated,
    Copied,
    Drifted,
    FaultStruck,
    ForkStarted,
    MapsRead,
    PhaseEntered,
    Printed,
    ProtocolEvent,
    Replicated,
    SyncPoint,
)
from forkviz.machine.inherited import CYGHEAP, HEAP, SHARED, USER_SHARED
from forkviz.machine.policy import ERAS, POLICIES, LinkCheck, Policy
from forkviz.machine.protocol.heaps_and_stack import STACK
from forkviz.machine.protocol.linked_dlls import NOT_FOUND, OTHER_FILE, OVERWRITTEN
from forkviz.machine.protocol.program import is_executable, is_program
from forkviz.machine.protocol.saying import STDERR, said
from forkviz.traces.trace import Trace

__all__ = ["explain_protocol"]

#: Why a region must be there.
_WHY_HEAP = "Every block that was malloc'ed has its address in a pointer somewhere."
_WHY_SHARED = (
    "All Cygwin processes share it. What is in it has no address of itself, so most eras put up "
    "with another place; 3.4.0 to 3.4.3 do not."
)
_WHY_MMAP = (
    "The program has mapped it with mmap, and has pointers into it. A map does not say so; the "
    "file or the place of the region suggests it."
)
_WHY_THERE = {
    CYGHEAP: "It is the runtime's own heap, with all that it knows about files and processes.",
    HEAP: _WHY_HEAP,
    SHARED: _WHY_SHARED,
    USER_SHARED: _WHY_SHARED,
    STACK: (
        "The child wakes up on a copy of its parent's stack, which is full of its own addresses; "
        "the one that Windows gave it is of no use."
    ),
}
#: Regions that are shown of each kind of change.
MOST_FACTS = 20


def explain_protocol(
    trace: Trace, context: Context, step: int, event: ProtocolEvent
) -> Explanation:
    """What *event* is, in words."""
    policy = context.policy
    match event:
        case ForkStarted():
            return Explanation("The parent calls fork().", _policy_text(policy))
        case PhaseEntered(phase):
            what = f"{phase.name}, in the {phase.who}: {phase_title(phase, policy)}."
            return Explanation(what, phase_why(phase, policy))
        case ChildCreated():
            return _created(context, event)
        case FaultStruck(kind, _, text, lethal, _):
            why = (
                "It is dead, and nothing was cleaned up."
                if lethal
                else "The fork did not cause it, and it matters only if it is in the way."
            )
            return Explanation(
                sentence(f"Meanwhile: {text}"), why, f"a fault of the scenario: {kind}"
            )
        case MapsRead():
            return _maps_read(event)
        case SyncPoint(who, name, handle):
            other = "parent" if who == "child" else "child"
            why = f"The {other} has waited for it, for at most 300 s."
            if not policy.waits_always and name == said(policy, TextId.SYNC_FIXUP):
                why = "There are no DLLs to load again, so the child does not wait for an answer."
            elif policy.waits_always and name == said(policy, TextId.SYNC_FIXUP):
                why += " Since 3.1 the child waits for an answer here, whatever was dlopened."
            return Explanation(f"The {who} sets {handle}: {quoted(name)}.", why)
        case Copied(way, what, dll):
            whose = f"{_PARTS.get(what, f'the {what}')}{f' of {dll}' if dll else ''}"
            pulled = way == "pulled"
            return Explanation(
                f"The child reads {whose} from its parent."
                if pulled
                else f"The parent writes {whose} into the child.",
                "Pointers are copied unchanged; they are right only if everything that they point "
                "to is where it was.",
            )
        case Checked():
            return _checked(policy, event)
        case Replicated():
            return _replicated(trace, context, step, event)
        case Drifted():
            return _drifted(event)
        case Printed():
            return _printed(policy, event)
        case _:
            assert_never(event)


def _policy_text(policy: Policy) -> str:
    """The policy, and what the era that it begins with is; of a mixture what is switched in it."""
    era, *switches = policy.name.split() or [""]
    known = POLICIES.get(era) or ERAS.get(era)
    title = known.title if known is not None else policy.title
    on = [switch[1:] for switch in switches if switch.startswith("+")]
    off = [switch[1:] for switch in switches if switch.startswith("-")]
    changes = [f"with {and_(on)}" if on else "", f"without {and_(off)}" if off else ""]
    changed = " and ".join(filter(None, changes))
    return f"The policy is {era} ({title}){f', {changed}' if changed else ''}."


def _printed(policy: Policy, event: Printed) -> Explanation:
    """The line, with the mark of its text and what that rests on."""
    basis = basis_of(event.text_id, event.era, policy.era)
    line = f"{quoted(event.text)}{basis.tag}."
    if event.where == STDERR:
        return Explanation(f"The {event.who} writes to standard error: {line}", basis.sentence)
    why = f"Nothing appears on standard error. {basis.sentence}".rstrip()
    return Explanation(f"The {event.who} writes, under strace only: {line}", why)


def _created(context: Context, event: ChildCreated) -> Explanation:
    policy = context.policy
    what = "A child is created."
    if event.attempt > 1:
        what = f"Another child is created: attempt {event.attempt}."
    if context.observed:
        return Explanation(what)  # a log says nothing of what is left
    if policy.forkables:
        left = "If it fails, fork is tried again, with hardlinks." if event.attempt == 1 else ""
        return Explanation(what, left or "It is the last one, with hardlinks.")
    if not (policy.retries or policy.repaired):
        return Explanation(
            what, "It is the only attempt: this version makes no other one if it fails."
        )
    claim = Claim(ClaimKind.RETRIES, "", max(event.left or 0, 0))
    return Explanation(what, f"{claim.text}.", claims=(claim,))


def _maps_read(event: MapsRead) -> Explanation:
    facts = tuple(
        f"In the {who}, {region.title} {verb} at {sized(region.start, region.end)}."
        for who, changes in (("parent", event.parent), ("child", event.delta))
        for verb, regions in (("went", changes.removed), ("came", changes.added))
        for region in regions[:MOST_FACTS]
    )
    return Explanation(
        "Both maps are read again, and something has changed them.",
        "The processes only wait for the next step, so the fork did not do it. What appeared may "
        "still be in its way.",
        "forkviz: live",
        facts,
    )


def _made(done: str, why: str, whole: Claim, event: Replicated) -> Explanation:
    """Of what is made in two parts, one of them only reserved, each part has a sentence."""
    parts = event.delta.added
    if len(parts) < 2:
        return Explanation(done, why, claims=(whole,))
    claims = [Claim(ClaimKind.HELD, region.name, region.start, region.end) for region in parts]
    facts = [
        f"{region.state.capitalize()}: {claim.text}."
        for region, claim in zip(parts, claims, strict=True)
    ]
    asked = whole._replace(kind=ClaimKind.ASKS)
    return Explanation(done, why, facts=tuple(facts), claims=(asked, *claims))


def _replicated(trace: Trace, context: Context, step: int, event: Replicated) -> Explanation:
    place = Claim(
        ClaimKind.HELD if event.ok else ClaimKind.ASKS, event.what, event.start, event.end
    )
    name = "the stack" if event.what == STACK else event.what
    where = "" if event.what in (SHARED, USER_SHARED) else "the parent's place, "
    what = f"make {name} at {where}{place.text}"
    why = _WHY_THERE.get(event.what, _WHY_MMAP)
    if event.asked is not None and event.ok:
        less = size_text(event.asked - event.end)
        why += (
            f" Above what is in use something is in the way, so it reserves {less} less than its "
            f"parent has: it asks again for one page less, until Windows has that much."
        )
    elif event.asked is not None:
        why += " This much is in use, so its reservation can't be smaller."
    if event.ok:
        return _made(f"The child can {what}.", why, place, event)
    facts, claims = place_facts(trace, context, step, event.start, event.end)
    return Explanation(
        f"The child can't {what}.",
        why,
        facts=tuple(facts),
        claims=(place, *claims),
        placed=len(facts),
    )


def _drifted(event: Drifted) -> Explanation:
    where = Claim(ClaimKind.ELSEWHERE, event.name, event.parent, event.child)
    if event.use == OVERWRITTEN:
        return Explanation(
            f"{event.name} is elsewhere in the child, and nothing compares it: {where.text}.",
            "The parent wrote its data over what is at its own address there. The DLL itself has "
            "the state of a fresh process; the child's own code is assumed to crash because of it "
            "later, after fork() has returned. That is inferred [I]: no run has shown it.",
            claims=(where,),
        )
    return Explanation(
        f"{event.name or event.use} is elsewhere in the child: {where.text}.",
        "The fork does not handle it. That breaks the letter of fork, but does no harm as long as "
        "no pointer to it was kept; no version of Cygwin notices it.",
        claims=(where,),
    )


def _checked(policy: Policy, event: Checked) -> Explanation:
    kind = ClaimKind.SAME if event.same else ClaimKind.ELSEWHERE
    where = Claim(kind, event.dll or event.what, event.parent, event.child)
    if event.what == STACK:
        return Explanation(
            f"The stack is at {where.text}.",
            "Windows put it there, as it usually does for a program with the same command line.",
            claims=(where,),
        )
    if not event.dll and is_program(event.what):
        return Explanation(
            f"{event.what} is at {where.text}.", _of_program(policy, event), claims=(where,)
        )
    if not event.dll:
        return Explanation(
            f"{event.what} is at {where.text}.", "So the child need not make it.", claims=(where,)
        )
    if event.what == NOT_FOUND:
        return Explanation(
            f"{event.dll}: it is at {where.text}, and its name is not in the list.",
            "So the child appends a new entry, and compares nothing.",
            claims=(where,),
        )
    if event.what == OTHER_FILE:
        return Explanation(
            f"{event.dll} is in its place, but from another folder; its bss ends at {where.text}.",
            "Two files of one name must be the same DLL."
            if event.same
            else "It is another DLL, and the parent's pointers into it are wrong.",
            claims=(where,),
        )
    if event.what == BOUNDS:
        return Explanation(
            f"{event.dll} is in its place, but its bss ends at another address: {where.text}.",
            "It is not the file that the parent was started with: it was upgraded while the "
            "program ran.",
            instead="Compare only handles, as since 2012, and copy the parent's data all the same.",
            older="" if policy.compared is LinkCheck.NONE else "Nothing was compared.",
            claims=(where,),
        )
    if is_program(event.dll):
        why = (
            "" if event.same else "Only a program without pseudo-relocations gets this far with it."
        )
        return Explanation(f"{event.dll} is at {where.text}.", why, claims=(where,))
    unchecked = policy.compared is LinkCheck.NONE
    what = f"{event.dll}: its {_COMPARED[policy.compared]} is at {where.text}."
    if event.same:
        return Explanation(what, claims=(where,))
    why = "The Windows loader put it there before Cygwin could do anything."
    if unchecked:
        return Explanation(
            what, why, instead="Compare its handle with the parent's, and give up.", claims=(where,)
        )
    return Explanation(
        what,
        why,
        instead="Go on all the same: a moved DLL might still work.",
        older="Nothing was compared; the child went on with a DLL that was not where its pointers "
        "say.",
        claims=(where,),
    )


def _of_program(policy: Policy, event: Checked) -> str:
    """Why the place of the runtime or of the executable matters."""
    if is_executable(event.what):
        return (
            "The child looks for the table of runtime pseudo-relocations where the parent has it; "
            "if it is not there, it can't be read. This is inferred: no run has shown it."
        )
    if policy.base_check:
        return (
            "The runtime's own heap is a part of its image, so it is where the parent's is only if"
            " the runtime is."
        )
    return (
        "Since 3.4 the heap of the runtime has an address of its own, and the child does not look"
        " where the runtime is. But its data are read from the parent at the child's addresses,"
        " and are not there."
    )


#: The event of a linked DLL that is in its place, but may be another file.
BOUNDS = "bss segment end"
#: What is copied, for a reader.
_PARTS = {
    "dll data": "the data of the runtime",
    "dll bss": "the bss of the runtime",
    "data": "the data of the program",
    "bss": "the bss of the program",
    "linked dll data and bss": "the data and bss",
    "loaded dll data and bss": "the data and bss",
}
#: What an era compares.
_COMPARED = {
    LinkCheck.NONE: "place, which nothing compares,",
    LinkCheck.SEGMENTS: "image, known by its data and bss,",
    LinkCheck.POSTED: "handle",
    LinkCheck.HANDLE: "handle",
}
