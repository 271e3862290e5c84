"""seen: the forks that a teacher shows, and the steps at which there is something to be seen.

The steps and their words come from each fork itself: the chain of its verdict, and the steps that a
lesson is about.  The page of the gallery and the table of docs/teaching.md are made of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from forkviz.api import fork
from forkviz.core.address import hex_
from forkviz.course.lessons.steps import step_named
from forkviz.explanations.words.explain import explain
from forkviz.explanations.words.grammar import sized
from forkviz.explanations.words.phase_words import phase_label
from forkviz.machine.call import Why
from forkviz.machine.events import Call, PhaseEntered
from forkviz.machine.policy import get_policy
from forkviz.site.gallery import recorded_trace, scenario_files
from forkviz.traces.trace import Trace
from forkviz.verdict.chain import phase_at
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.pieces import name
from forkviz.verdict.verdict import Link, Role, Verdict
from forkviz.verdict.words import label

__all__ = ["SEEN", "Kind", "Seen", "SeenStep", "address", "recorded", "seen_steps", "trace_of"]


class Kind(StrEnum):
    """What a fork is made of, as the address of its explorer has it: ``#scenario=NAME``."""

    SCENARIO = "scenario"
    RECORDED = "recorded"  # a real fork, of a log


class Seen(NamedTuple):
    """A fork to be shown.

    kind, name: what it is made of.  lesson: that speaks of it.  shows: what it is about, without a
    result.  steps: what the lesson looks at besides the verdict's chain, in the words of
    ``lessons.steps``.  title: of a real fork; a scenario has its own.
    """

    kind: Kind
    name: str
    lesson: str
    shows: str
    steps: tuple[str, ...] = ()
    title: str = ""


class SeenStep(NamedTuple):
    """A step with something to be seen.  part: what it is in the fork; text: what happens there."""

    number: int
    part: str
    text: str


_ROLES = {
    Role.CAUSE: "cause",
    Role.THEN: "then",
    Role.LANDS: "goes well",
    Role.FAILURE: "failure",
}
_S, _R = Kind.SCENARIO, Kind.RECORDED
#: The scenarios in the order of the course; then the real forks.
SEEN = (
    Seen(
        _S, "letter-drift", "why-fork-is-hard",
        "What may be elsewhere in the child without any harm.",
        ("Drifted", "Drifted #2", "Drifted #3"),
    ),
    Seen(
        _S, "letter-entry-allocates", "address-space",
        "Places are reserved before anything is loaded, so no entry point allocates in one.",
        ("protect second.dll", "Compared second.dll", "real first.dll"),
    ),
    Seen(
        _S, "lesson-moved-link", "clean-exit",
        "A linked DLL is placed by Windows before any code of Cygwin runs.", ("RetryDecided",),
    ),
    Seen(
        _S, "lesson-unlucky-child", "clean-exit",
        "Something takes the place of a DLL in one child; another child might be luckier.",
        ("RetryDecided",),
    ),
    Seen(
        _S, "lesson-dragged-in", "topsort",
        "The DLLs are sorted, so that none drags in one that comes later.",
        ("OrderDecided", "Compared"),
    ),
    Seen(
        _S, "lesson-cycle", "topsort",
        "Two DLLs import each other: no order puts every import first.", ("OrderDecided",),
    ),
    Seen(
        _S, "lesson-block-whole", "reserve-at",
        "A DLL lands in another hole than the one it needs.", ("Compared", "BlockChosen", "block"),
    ),
    Seen(
        _S, "lesson-block-past", "reserve-at",
        "The place that a DLL needs reaches into the hole in which it lands.",
        ("Compared", "BlockChosen", "block"),
    ),
    Seen(
        _S, "recursion", "dll-load",
        "The reload calls itself, and each call holds the block that it made.",
        ("deepest", "unblock"),
    ),
    Seen(
        _S, "two-relocated", "dll-load",
        "Two DLLs that are not at their preferred bases: the smallest fork that the patch loses.",
    ),
    Seen(
        _S, "lesson-low", "low-4-mib",
        "A DLL of the parent is in the low 4 MiB, where Windows has heaps and stacks of its own.",
    ),
    Seen(
        _S, "lesson-aslr", "aslr-and-injection",
        "ASLR chooses another place for a linked DLL in each process.",
    ),
    Seen(
        _S, "defect-shared-budget", "what-still-fails",
        "One number of retries is shared by all DLLs.",
    ),
    Seen(
        _S, "letter-heap", "what-still-fails",
        "Something has the place of the user heap in each child; no DLL is in question.",
    ),
    Seen(
        _R, "cygwin-3.0.7-perl-clobbered", "why-fork-is-hard",
        "A real fork: a foreign DLL takes memory in the child before the runtime starts.",
        title="perl, and memory in the place of a DLL",
    ),
    Seen(
        _R, "cygwin-3.0.7-perl-retried", "aslr-and-injection",
        "A real fork: only the first child has something in the place of a DLL.",
        title="perl, and a second child",
    ),
    Seen(
        _R, "cygwin-3.0.7-perl-collided", "the-cure",
        "A real fork that fails by itself: two DLLs prefer one base.",
        title="perl, two DLLs on one base",
    ),
    Seen(
        _R, "cygwin-3.0.7-perl-cured", "the-cure",
        "The same perl after one DLL was moved, in a real Cygwin.",
        ("real Fcntl.dll", "real POSIX.dll"),
        title="perl, the cure applied",
    ),
    Seen(
        _R, "live-failed", "what-still-fails",
        "Real processes of Windows under Wine, driven by the policy of Cygwin 3.6.0.",
        title="Two processes for real: the landed code",
    ),
    Seen(
        _R, "live-repaired", "what-still-fails",
        "The same two DLLs with a policy that repairs the defects, in real processes again.",
        ("Compared", "block", "real b.dll"),
        title="Two processes for real: the repaired code",
    ),
)  # fmt: skip


def recorded() -> tuple[str, ...]:
    """The names of the real forks."""
    return tuple(seen.name for seen in SEEN if seen.kind is Kind.RECORDED)


@cache
def trace_of(seen: Seen) -> Trace:
    """The fork: a scenario's under its own policy, or the one that a log shows."""
    if seen.kind is Kind.RECORDED:
        return recorded_trace(seen.name)
    return fork(scenario_files()[seen.name])


def address(seen: Seen, step: int | None = None) -> str:
    """What stands behind the address of the site's start page; step: None for where it opens."""
    at = "" if step is None else f"&step={step}"
    return f"#{seen.kind}={seen.name}{at}"


def seen_steps(seen: Seen) -> tuple[SeenStep, ...]:
    """The decisive steps, each once, by their numbers.

    Those are the chain of the verdict, the lesson's own, and the end where no chain tells one.
    Raises ForkvizError where the fork has no step that is asked for.
    """
    trace = trace_of(seen)
    verdict = verdict_of(trace)
    found: dict[int, SeenStep] = {}
    for link in _chain(verdict):
        found.setdefault(link.step, _of_chain(trace, verdict, link))
    decisions = frozenset(trace.decisions())
    for word in (*seen.steps, *(() if verdict.links else ("-1",))):
        step = step_named(trace, word)
        part = phase_label(phase_at(trace, step), get_policy(trace.policy))
        if step in decisions:
            part = "decision"
        elif step == len(trace) - 1:
            part = "end"
        found.setdefault(step, SeenStep(step, part, _what(trace, step)))
    return tuple(found[step] for step in sorted(found))


def _chain(verdict: Verdict) -> Iterator[Link]:
    """The chain; of its retries the last one, which holds the blocks of all others."""
    retries = [link for link in verdict.links if link.role is Role.RETRY]
    yield from (link for link in verdict.links if link not in retries[:-1])


def _what(trace: Trace, step: int) -> str:
    """What happens at *step*; of a load also where it lands."""
    what, event = explain(trace, step).what, trace.events[step]
    if isinstance(event, Call) and event.why in (Why.TRIAL, Why.REAL) and event.result:
        return f"{what} It lands at {hex_(event.result)}."
    return what


def _of_chain(trace: Trace, verdict: Verdict, link: Link) -> SeenStep:
    said = label(link)
    part = said if link.role is Role.RETRY else ": ".join(filter(None, (_ROLES[link.role], said)))
    text = ""
    if link.role is Role.CAUSE and isinstance(trace.events[link.step], PhaseEntered):
        text = _from_the_start(verdict, link)
    return SeenStep(link.step, part, text or _what(trace, link.step))


def _from_the_start(verdict: Verdict, link: Link) -> str:
    """What is so from the step on with which a child begins; "" where the verdict names nothing."""
    since = "At the earliest from here on" if link.assumed else "From here on"
    if verdict.occupant is not None:
        one = verdict.occupant
        return f"{since} {sized(one.start, one.end)} is taken: {name(one.name).value}."
    if verdict.got and verdict.place is not None:
        got, place = hex_(verdict.got), hex_(verdict.place[0])
        return f"{since} {name(verdict.subject).value} is at {got}, in the parent at {place}."
    return ""
