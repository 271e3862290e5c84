"""explain_protocol: the events around the reload in plain words: phases, copies, checks, ends."""

from __future__ import annotations

from forkviz.core.address import hex_, size_text
from forkviz.engine.events import (
    Checked,
    ChildCreated,
    ChildEnded,
    Copied,
    Drifted,
    Event,
    FaultStruck,
    Finished,
    ForkStarted,
    MapsRead,
    PhaseEntered,
    Planned,
    Printed,
    Replicated,
    RetryDecided,
    SyncPoint,
)
from forkviz.engine.exits import NAMES
from forkviz.engine.explanation import Explanation, listed
from forkviz.engine.phase import SYNC_FIXUP, Phase
from forkviz.engine.policy import get_policy
from forkviz.engine.replicas import STACK
from forkviz.engine.trace import Trace

__all__ = ["PROTOCOL", "explain_protocol"]

PROTOCOL = (
    ForkStarted,
    PhaseEntered,
    ChildCreated,
    FaultStruck,
    MapsRead,
    SyncPoint,
    Copied,
    Checked,
    Replicated,
    Drifted,
    Planned,
    Printed,
    ChildEnded,
    RetryDecided,
    Finished,
)

#: Regions that are told of each kind of change.
MOST_FACTS = 20
_ERRNO = {11: " (EAGAIN)", 12: " (ENOMEM)", 13: " (EACCES)"}
_CLEAN_EXIT = "patch 1/5 fork-clean-exit"
#: What there is to know about a phase beyond its title.
_PHASES = {
    Phase.P3: "Done in the parent, before setjmp: the child inherits the sorted list.",
    Phase.P4: "The child will wake up here, on a copy of this stack, and return 0.",
    Phase.P7: "Windows copies nothing: the new process starts from its file, like any other.",
    Phase.C1: "Nothing of Cygwin's runs yet; where linked DLLs land is settled here.",
    Phase.C2: "in_forkee is set; from here on a failure is the fork's.",
    Phase.C3: "The child reads its parent's memory; its heaps must be at the parent's places.",
    Phase.C5: "A linked DLL that moved can't be repaired, only noticed.",
    Phase.C7: "Up to 3.0 the places of dlopened DLLs are reserved here, before the first report.",
    Phase.P8: "The parent waits for the event or for the child's end, whichever comes first.",
    Phase.C8: "This is what the patches are about.",
    Phase.C9: "in_forkee is cleared; the copied setjmp returns for the second time.",
}


def explain_protocol(trace: Trace, event: Event) -> Explanation:
    """What *event* is, in words."""
    match event:
        case ForkStarted(policy, _):
            title = get_policy(policy).title
            return Explanation("The parent calls fork().", f"Policy {policy}: {title}.", "dofork")
        case PhaseEntered(phase):
            what = f"{phase.name}, in the {phase.who}: {phase.title}."
            return Explanation(what, _PHASES.get(phase, ""))
        case ChildCreated(attempt, left, _):
            again = "A child is created." if attempt == 1 else f"Another child: attempt {attempt}."
            left_text = f"The parent's retry count is {left}." if left else "No retries are left."
            if trace.step_origin is not None:
                left_text = ""  # a log does not tell
            return Explanation(again, left_text, "frok::parent")
        case FaultStruck(kind, phase, text, lethal, _):
            why = "It is dead; nothing could be cleaned up." if lethal else (
                "Not the fork's doing, and out of its control; it matters only if it is in the way."
            )  # fmt: skip
            return Explanation(f"Meanwhile: {text}.", why, f"a fault of the scenario: {kind}")
        case MapsRead(parent, delta):
            facts = tuple(
                f"{who}: {region.title} {verb} at {hex_(region.start)}-{hex_(region.end)} "
                f"({size_text(region.size)})"
                for who, changes in (("parent", parent), ("child", delta))
                for verb, regions in (("went", changes.removed), ("came", changes.added))
                for region in regions[:MOST_FACTS]
            )
            return Explanation(
                "Both maps are read again, and somebody has changed them.",
                "The processes only wait for the next step: it was not the fork. What came may be "
                "in its way all the same.",
                "forkviz: live",
                facts,
            )
        case SyncPoint(who, name, handle):
            other = "parent" if who == "child" else "child"
            what = f"The {who} sets {handle}: '{name}'."
            why = f"The {other} has waited for it, for 300 s at the most."
            if name == SYNC_FIXUP:
                why = "There are no DLLs to load again, so it does not wait for an answer."
            return Explanation(what, why, "sync_with_parent, resume_child")
        case Copied(way, what, dll):
            who = "child reads it from" if way == "pulled" else "parent writes it into"
            other = "its parent" if way == "pulled" else "the child"
            whose = f" of {dll}" if dll else ""
            return Explanation(
                f"The {who} {other}: {what}{whose} ({way}).",
                "Pointers are copied as they are; they are right only if all is where it was.",
                "child_copy",
            )
        case Checked():
            return _checked(event)
        case Replicated(what, start, end, ok, _):
            place = f"{hex_(start)}-{hex_(end)} ({size_text(end - start)})"
            end_text = "made" if ok else "which is taken"
            if what == STACK:
                return Explanation(
                    f"The stack at the parent's place, {place}: {end_text}.",
                    "The child will wake up on a copy of its parent's stack, which is full of "
                    "addresses of itself; the one that Windows gave it is of no use.",
                    "child_info_fork::alloc_stack",
                )
            return Explanation(
                f"{what} at the parent's place, {place}: {end_text}.",
                "Every block that was malloc'ed has its address in somebody's pointer.",
                "user_heap_info::init, cygheap_init",
            )
        case Drifted(name, use, parent, child):
            return Explanation(
                f"{name or use} is elsewhere in the child: {hex_(parent)} in the parent, "
                f"{hex_(child)} in the child.",
                "It is Windows' own. This breaks the letter of fork, does no harm as long as no "
                "pointer to it was kept, and goes unseen outside of here.",
                "the cover letter's open issue",
            )
        case Planned(order, together):
            facts = (f"Import each other in a circle: {listed(together)}.",) if together else ()
            return Explanation(
                f"The plan: {listed(order)}.",
                "Each after what it imports, so that no load drags in another that is to come.",
                "forkviz: repair",
                facts,
                "Sort in the parent and hope, as patch 2 does; a cycle is cut at random there.",
                "In list order, whatever that drags in.",
            )
        case Printed(who, text):
            return Explanation(f"The {who} writes: {text}", "", "standard error")
        case _:
            return _ended(event, observed=trace.step_origin is not None)


def _checked(event: Checked) -> Explanation:
    if event.what == STACK:
        return Explanation(
            f"The stack is at {hex_(event.child)} in the child, too.",
            "Windows gave it there, as it does to the same program with the same command line.",
            "child_info_fork::alloc_stack",
        )
    if event.what == "bss segment end":
        return Explanation(
            f"{event.dll} is in its place, but its bss ends at {hex_(event.child)} and not at "
            f"{hex_(event.parent)}.",
            "It is another file than the one that the parent was started with: an upgrade under a "
            "running program.",
            f"dll_list::alloc, {_CLEAN_EXIT}",
            (),
            "Compare handles alone, as since 2012, and copy the parent's data in all the same.",
            "Nobody compared.",
        )
    whose = f"{event.dll}: " if event.dll else ""
    what = f"{whose}{event.what} at {hex_(event.parent)} in the parent"
    if event.same:
        return Explanation(f"{what}, and in the child.", "", "dll_list::alloc, handle_fork")
    return Explanation(
        f"{what}, at {hex_(event.child)} in the child.",
        "The Windows loader put it there before Cygwin could do anything.",
        f"dll_list::alloc, {_CLEAN_EXIT}",
        (),
        "Go on and hope that nobody looks: a moved DLL might still work.",
        "Nobody compared; the child crashed at the first pointer into it.",
    )


def _ended(event: Event, *, observed: bool) -> Explanation:
    match event:
        case ChildEnded(code, clean, destructors):
            name = f" ({NAMES[code]})" if code in NAMES else ""
            how = "exits" if clean else "ends, not by its own decision,"
            ran = "DLLs' destructors run" if destructors else "No destructor runs"
            return Explanation(
                f"The child {how} with {hex_(code)}{name}.",
                f"{ran}: they would see state that was never made right.",
                f"child_info_fork::abort, {_CLEAN_EXIT}",
                (),
                "Carry on with what there is.",
                "Destructors ran in the half-made child, and crashed it once more.",
            )
        case RetryDecided(code, retry, left, why):
            what = "tries again" if retry else "gives up"
            seen = f"sees {hex_(code)} and {what}" if code >= 0 else what
            return Explanation(
                f"The parent {seen}: {why}.",
                "" if observed else f"Its retry count is {max(left, 0)} now.",
                f"proc_retry, frok::error, {_CLEAN_EXIT}",
                (),
                "Try again at any end of a child: a crash may come of a damaged parent, too.",
                "Only what died before its first report was tried again.",
            )
        case Finished(succeeded=True, attempts=attempts):
            tries = "" if attempts == 1 else f" It took {attempts} children."
            return Explanation(
                "fork() returns twice: the child's pid in the parent, 0 in the child.",
                f"Every DLL of the list is where the parent has it.{tries}",
                "frok::parent",
            )
        case Finished(exit_code=code, errno=errno, parent_text=text):
            return Explanation(
                f"fork() returns -1 in the parent, errno {errno}{_ERRNO.get(errno, '')}.",
                f"The child exited with {hex_(code)}; the parent logs: {text}",
                f"frok::parent, {_CLEAN_EXIT}",
            )
        case _:
            raise AssertionError(f"no words for {event!r}")
