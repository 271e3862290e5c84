"""ends: how a child ended, whether the parent tries again, and how fork() returns."""

from __future__ import annotations

from typing import assert_never

from forkviz.core.address import hex_
from forkviz.explanations.words.abort import explain_abort
from forkviz.explanations.words.claims import Claim, ClaimKind
from forkviz.explanations.words.context import Context
from forkviz.explanations.words.explanation import Explanation
from forkviz.explanations.words.grammar import count_text, quoted
from forkviz.machine.events import Aborted, ChildEnded, EndEvent, Finished, Printed, RetryDecided
from forkviz.machine.policy import Policy
from forkviz.machine.protocol.exits import (
    API_FATAL,
    API_FATAL_KNOWN,
    EXITCODE_RETRY,
    NAMES,
    PARENT_GAVE_UP,
)
from forkviz.machine.protocol.saying import STDERR
from forkviz.traces.state import Placed
from forkviz.traces.trace import Trace

__all__ = ["explain_end"]

_ERRNO = {11: " (EAGAIN)", 12: " (ENOMEM)", 13: " (EACCES)"}


def explain_end(trace: Trace, context: Context, step: int, event: EndEvent) -> Explanation:
    """What *event*, that of *step*, ends, in words."""
    match event:
        case Aborted():
            return explain_abort(trace, context, step, event)
        case ChildEnded():
            return _child_ended(context.policy, event)
        case RetryDecided():
            return _retry(context, event)
        case Finished(succeeded=True):
            return _succeeded(trace, step, event)
        case Finished():
            return _failed(trace, context.policy, event)
        case _:
            assert_never(event)


def _child_ended(policy: Policy, event: ChildEnded) -> Explanation:
    name = f" ({NAMES[event.exit_code]})" if event.exit_code in NAMES else ""
    code = f"{hex_(event.exit_code)}{name}"
    if event.exit_code == EXITCODE_RETRY:
        return Explanation(
            f"The child exits with {code}.",
            "That asks the parent for another child; nothing is printed.",
        )
    if event.destructors:
        return Explanation(
            f"The child exits with {code}.",
            "The destructors of its DLLs run, on state that was never set up.",
            instead="Run no destructor in a child that gives up.",
        )
    if event.clean:
        return Explanation(
            f"The child exits with {code}.",
            "No destructor runs: it would see state that was never set up.",
            instead="Carry on with what there is.",
            older="The destructors of DLLs ran in the half-initialized child, and could crash it "
            "again."
            if event.exit_code not in (API_FATAL, API_FATAL_KNOWN)
            else "",
        )
    if event.exit_code == PARENT_GAVE_UP:
        return Explanation(
            f"The parent ends the child: exit code {code}.", "It is of no use any more."
        )
    return Explanation(
        f"The child ends with {code}.",
        "It does not decide to end, so it cleans nothing up.",
    )


def _retry(context: Context, event: RetryDecided) -> Explanation:
    policy = context.policy
    what = "tries again" if event.retry else "gives up"
    seen = f"sees {hex_(event.exit_code)} and {what}" if event.exit_code is not None else what
    loops = not policy.forkables and (policy.retries or policy.repaired)
    why = ""
    claims: tuple[Claim, ...] = ()
    if loops and not context.observed:
        claim = Claim(ClaimKind.RETRIES, "", max(event.left or 0, 0))
        why, claims = f"{claim.text}.", (claim,)
    instead = "Try again, whatever the exit code was: another child may be luckier."
    older = _older_retry(policy)
    if policy.repaired or event.retry:
        instead = ""
    if context.observed:  # what is known of a log's policy is not by which rule it retried
        instead = older = ""
    return Explanation(
        f"The parent {seen}: {event.why}.",
        why,
        instead=instead,
        older=older,
        claims=claims,
    )


def _older_retry(policy: Policy) -> str:
    """What the parent did before the patches; nothing where its rule is the same."""
    text = "A child that died before its first report was tried again, while retries were left."
    same = policy.retries and not (policy.silent_retry or policy.forkables or policy.repaired)
    return "" if same else text


def _succeeded(trace: Trace, step: int, event: Finished) -> Explanation:
    places = trace.state(step).places
    away = [name for name, place in places.items() if place.placed is not Placed.LOADED]
    children = count_text(event.attempts, "child", "children")
    tries = "" if event.attempts == 1 else f"It took {children}."
    what = "fork() returns twice: the child's pid in the parent, 0 in the child."
    if away or not places:
        return Explanation(what, tries)
    claim = Claim(ClaimKind.ALL_HOME)
    return Explanation(what, " ".join(filter(None, (f"{claim.text}.", tries))), claims=(claim,))


def _failed(trace: Trace, policy: Policy, event: Finished) -> Explanation:
    code = f"The child ended with {hex_(event.exit_code)}" if event.exit_code is not None else ""
    lines = [e for e in trace.events if isinstance(e, Printed) and e.who == "parent"]
    prints = event.exit_code != policy.exit_code_failed
    if lines:  # a log's lines are not recorded so
        prints = lines[-1].where == STDERR
    says = "prints" if prints else "prints nothing, and under strace logs"
    text = f"the parent {says}: {quoted(event.parent_text)}" if event.parent_text else ""
    why = "; ".join(filter(None, (code, text)))
    return Explanation(
        f"fork() returns -1 in the parent, errno {event.errno}{_ERRNO.get(event.errno, '')}.",
        f"{why[0].upper()}{why[1:]}." if why else "",
    )
