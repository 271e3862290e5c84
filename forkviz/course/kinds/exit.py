"""exit: what the last child ends with, and what fork() leaves in errno."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

from forkviz.core.address import SLOT, hex_, page_ceil
from forkviz.core.region import Use
from forkviz.course.fields import Field, Form
from forkviz.course.parts import Wrongs, aim, child_table, dll_names, dll_table, exact, region
from forkviz.course.pictures import Table
from forkviz.course.prefixes import first_child
from forkviz.course.problem import Bounds, Drawn, Kind, Problem, Solution, Wrong
from forkviz.machine.dll import Dll, DllKind
from forkviz.machine.events import ChildEnded, RetryDecided
from forkviz.machine.phase import Phase
from forkviz.machine.policy import Policy, get_policy
from forkviz.machine.protocol.exits import (
    API_FATAL,
    API_FATAL_KNOWN,
    COST_ONE,
    EXITCODE_RETRY,
    NAMES,
)
from forkviz.machine.protocol.fork import EAGAIN
from forkviz.rebase.proof import forked
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.windows import Fault, FaultKind
from forkviz.traces.trace import Trace

__all__ = ["EXIT"]

BOUNDS = Bounds(dlls=(1, 1), events=(15, 320))
#: Eras whose parents and children treat an end in three ways.
POLICIES = ("cygwin-2011-04", "patches-as-posted", "cygwin-2011-05-30")
#: What another program may kill a child with; the last is final in each era that tries again.
KILLS = (0xC0000005, 0xC0000142, 0xC000013A, 0xC0000135)
#: Where the DLL is in the parent, by slots.
PLACES = (0x40, 0x90)
#: What is asked for, and of a fork that succeeds or not: each of them as often as the others.
ASKED = (
    *(("errno", True), ("errno", False)),
    *(("exit code", True), *(("exit code", False),) * 7),
)


def _draw(rng: Random, seed: int) -> Drawn | None:
    policy = get_policy(rng.choice(POLICIES))
    (name,) = dll_names(rng, 1)
    base, size = rng.randrange(*PLACES) * SLOT, rng.randrange(1, 5) * SLOT
    dll = Dll(name, DllKind.LOAD, base, size, base)
    taken = rng.randrange(2) == 1
    # Taken is its place, or what lies behind it.
    start = base + rng.randrange(size // SLOT) * SLOT if taken else page_ceil(base + size)
    guest = region(start, start + SLOT, "hook.dll", Use.INJECTED)
    faults = tuple(
        Fault(FaultKind.KILL, Phase.C1, attempt=child, exit_code=rng.choice(KILLS))
        for child in range(1, rng.randrange(1, 4))
    )
    scenario = Scenario(
        "How the child ends", 32, (dll,), policy.name, child=(guest,), faults=faults
    )
    trace = forked(scenario)
    asked, succeeds = ASKED[aim(seed, len(ASKED))]
    if trace.succeeded is not succeeds:
        return None
    about_errno = asked == "errno"
    answer = trace.errno if about_errno else trace.exit_code
    assert answer is not None, "a simulated child's code is known"
    wrong = _wrong(trace, answer, policy)
    if len(wrong) < 3 or not BOUNDS.allow(1, len(trace)):
        return None
    killed = [
        f"Another program kills child {fault.attempt}, if the parent makes one, with "
        f"{hex_(fault.exit_code)} before its first report."
        for fault in faults
    ]
    text = (
        f"A parent with one dlopened DLL forks, under {policy.name}. {_found(dll)}",
        *_rules(policy),
        " ".join([*killed, f"Nothing {'else ' * bool(killed)}happens to a child from outside."]),
    )
    title, label = "Which exit code does the last child have?", "exit code (0 if it lives)"
    if about_errno:
        title, label = "What is the parent's errno after fork()?", "errno (0 for success)"
    problem = Problem(
        "exit",
        seed,
        title,
        text,
        (dll_table((dll,)), child_table((guest,)), _codes(policy, faults)),
        Field(label, Form.CODE),
        first_child(trace),
    )
    return Drawn(problem, Solution(answer, wrong, tuple(_walk(trace, about_errno))), scenario)


def _found(dll: Dll) -> str:
    return (
        f"Each child has to have {dll.name}, which has {exact(dll.size)}, at {hex_(dll.base)}, and "
        "gives up if something is in that place. The second table has what else each child has."
    )


def _rules(policy: Policy) -> Iterator[str]:
    """How children end under *policy*, and when the parent makes another one."""
    fails = hex_(policy.exit_code_failed)
    if not policy.clean_exit:
        yield (
            "A child that gives up calls api_fatal while it loads its DLLs. That is after its "
            f"first report to the parent, so its exit code is {hex_(API_FATAL_KNOWN)}."
        )
    elif policy.silent_retry:
        yield (
            f"The parent begins with {policy.retry_count} retries. A child that gives up ends with "
            f"EXITCODE_RETRY ({hex_(EXITCODE_RETRY)}) while one is left, and with "
            f"EXITCODE_FORK_FAILED ({fails}) when none is left. Both are before its first report."
        )
    else:
        yield f"A child that gives up ends with EXITCODE_FORK_FAILED ({fails})."
    if not policy.retries:
        yield "The parent never makes a second child, whatever the exit code of the first one is."
        return
    final = [hex_(KILLS[-1])] + ([fails] if policy.clean_exit else [])
    cheap = [hex_(code) for code in KILLS if code in COST_ONE]
    cheap += ["EXITCODE_RETRY"] if policy.silent_retry else []
    yield (
        "If a child ends before its first report, the parent makes another one, unless the code is "
        f"final: {' and '.join(final)}. {', '.join(cheap)} cost 1 retry each, all others 2. After "
        "the first report it makes no other child."
    )


def _codes(policy: Policy, faults: tuple[Fault, ...]) -> Table:
    """What the numbers mean that can play a part."""
    codes = [policy.exit_code_failed, API_FATAL, API_FATAL_KNOWN]
    codes += [EXITCODE_RETRY] if policy.silent_retry else []
    codes += [fault.exit_code for fault in faults]
    rows = [(hex_(code), _named(code)) for code in dict.fromkeys(codes)]
    return Table(("Number", "Name"), (*rows, (str(EAGAIN), "EAGAIN, an errno")))


def _named(code: int) -> str:
    if code == API_FATAL:
        return "api_fatal before the first report"
    if code == API_FATAL_KNOWN:
        return "api_fatal after the first report"
    return NAMES[code]


def _wrong(trace: Trace, answer: int, policy: Policy) -> tuple[Wrong, ...]:
    ends = [event.exit_code for event in trace if isinstance(event, ChildEnded)]
    wrongs = Wrongs(answer)
    if trace.exit_code != answer:
        wrongs.add(
            trace.exit_code,
            "the exit code is the child's, errno is the parent's",
            "The last child does end with this code. But fork() itself sets the parent's errno, "
            "which does not say how a child ended.",
            "what is errno after a fork() that fails, and what after one that succeeds?",
        )
    if trace.errno != answer:
        wrongs.add(
            trace.errno,
            "errno is the parent's, the exit code is the child's",
            "fork() does set the parent's errno to this. But the child is another process, and has "
            "its own exit code.",
            "look at how the last child ends, not at what its parent returns.",
        )
    if ends:
        wrongs.add(
            ends[0],
            "the first child need not be the last one",
            "The first child does end with this code. But the parent decides whether that is the "
            "last one.",
            "go through the children one by one: does the parent make another one?",
        )
    if len(ends) > 1:
        wrongs.add(
            ends[-2],
            "a retry makes another child",
            "One of the children does end with this code. But it is not the last one.",
            "is there a retry left after this child?",
        )
    undisturbed = forked(replace(trace.scenario, faults=()))
    wrongs.add(
        undisturbed.exit_code,
        "a child that is killed does not get any further",
        "Without the other program, the last child would have this code. But each child ends only "
        "once, and what comes first decides.",
        "what comes first in each child, and does the parent make another child then?",
    )
    if undisturbed.exit_code:
        wrongs.add(
            0,
            "what lies in a DLL's place makes the child give up",
            "The exit code of a child that lives is 0, and so is errno after a success. But this "
            "fork does not succeed.",
            "compare the DLL's place, up to its end, with what the child holds.",
        )
    for other in POLICIES:
        if other != policy.name:
            wrongs.add(
                forked(replace(trace.scenario, policy=other)).exit_code,
                "each era has its own exit codes",
                f"Under {other} the last child would have this code. But this parent forks under "
                f"{policy.name}.",
                "read again what the text says about this era.",
            )
    if trace.succeeded:
        _of_success(trace, wrongs)
    wrongs.add(
        API_FATAL,
        "api_fatal has two codes",
        "A child that ends by api_fatal before its first report has this code. But none of these "
        "children does.",
        "at which moment does the last child end, and how?",
    )
    return wrongs.all()


def _of_success(trace: Trace, wrongs: Wrongs) -> None:
    """What one may say of a fork that succeeds."""
    (dll,) = trace.scenario.dlls
    wrongs.add(
        EAGAIN,
        "a fork that loses children need not fail",
        "A fork that fails sets errno to EAGAIN, and its parent may have lost children. But the "
        "last child decides, and errno is the parent's.",
        "does the last child get its DLL, and does anything end it?",
    )
    inside = region(dll.base, dll.base + SLOT, "hook.dll", Use.INJECTED)
    wrongs.add(
        forked(replace(trace.scenario, child=(inside,))).exit_code,
        "what lies behind a DLL's place is not in the way",
        "If something were in the place of the DLL, the last child would end with this code. But "
        "the place ends where the other thing begins.",
        "compare the end of the DLL's place with the start of what the child holds.",
    )


def _walk(trace: Trace, about_errno: bool) -> Iterator[str]:
    child = 0
    for event in trace:
        match event:
            case ChildEnded(exit_code=code):
                child += 1
                yield f"Child {child} ends with {hex_(code)} ({_named(code)})."
            case RetryDecided(retry=True, left=left):
                yield f"The parent makes another child; retries left: {left}."
            case RetryDecided(retry=False):
                yield "The parent makes no other child."
    if trace.succeeded:
        yield f"Child {child + 1} lives: its exit code is 0, and errno is 0."
    elif about_errno:
        yield f"fork() returns -1, and errno is {trace.errno} (EAGAIN), whatever the child's code."
    else:
        yield f"The last child has the exit code {hex_(trace.exit_code or 0)}."


EXIT = Kind("exit", "exit code and errno", "clean-exit", 3, 4, BOUNDS, _draw)
