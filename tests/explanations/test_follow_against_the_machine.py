"""The stacks that the marks tell are those of the engine, as Python knows them."""

from __future__ import annotations

import re
from collections.abc import Generator

from forkviz.explanations.pseudocode.listing import abort_name
from forkviz.hosts.simulated.host import SimulatedHost
from forkviz.machine.events import (
    Aborted,
    ChildCreated,
    ChildEnded,
    Event,
    FaultStruck,
    Printed,
    RetryDecided,
)
from forkviz.machine.policy import get_policy
from forkviz.machine.protocol.exits import PARENT_GAVE_UP
from forkviz.machine.protocol.fork import fork
from tests.support.corners import functions, walks

#: What the listing calls otherwise, and what it has no function of its own for.
CALLED = {
    "check_links": "alloc",
    "block_hole": "reserve_at",
    "load_after_fork_upto": "load_after_fork",
}
INLINED = {
    "handle_fork", "attach", "longjmp", "reserve", "load", "wake", "push_stack", "push_links",
    "push_loads", "_check_bounds", "_keep", "load_in_two_tries", "map_on_trial", "unmap",
    "block_off", "release_protective", "load_really", "_unmap", "_block", "_close_around",
    "give_back", "virtual_alloc", "virtual_free", "virtual_query", "load_library", "free_library",
}  # fmt: skip
#: load_after_fork and load_for_good of reload.py are no functions in the listing of the recursion.
INLINED_IN_THE_RECURSION = {"load_after_fork", "load_for_good"}
#: In which function a child gives up, where that is not the one that its message names.
GIVES_UP = {
    "user_heap_info::init": {"init_heaps"},
    "child_info_fork::alloc_stack_hard_way": {"alloc_stack"},
    "dll_list::reserve_space": {"reserve_space", "keep_places"},
    "repair::load_by_plan": {"give_up"},
    "dll_list::load_after_fork": {"load_after_fork", "try_to_load"},
    "dll_list::load_after_fork_impl": {"load_after_fork_impl", "try_to_load"},
}


def running(work: Generator[Event, None, None]) -> list[str]:
    """The engine's functions that have not returned, from run_child inward; none before it."""
    names = []
    inner: object = work
    while isinstance(inner, Generator):
        names.append(inner.gi_code.co_name)
        inner = inner.gi_yieldfrom
    return names[names.index("run_child") + 1 :] if "run_child" in names else []


def test_the_stacks_are_those_of_the_engine() -> None:
    """In every policy, event by event, as Python itself tells which generators are running."""
    compared = set()
    for policy, trace, found in walks():
        hidden = INLINED
        if "load_after_fork_impl" in functions(policy):
            hidden = INLINED | INLINED_IN_THE_RECURSION
        plan = trace.scenario
        work = fork(plan.listed(), get_policy(policy), SimulatedHost(plan), plan.title)
        assert isinstance(work, Generator)
        for event, mark in zip(work, found, strict=True):
            calls = [CALLED.get(name, name) for name in running(work)]
            calls = [name for name in calls if name not in hidden]
            if calls and not isinstance(event, FaultStruck):
                compared.update(calls)
                # What run_child does in the parent's phases, the parent does.
                who = ["fork"] if calls == ["push_data"] else ["fork", "child"]
                assert list(mark.stack) == [*who, *calls], (policy, plan.title, event)
    known = {function for policy, _, _ in walks() for function in functions(policy)}
    beside = {"fork", "child", "topsort", "topsort_visit", "populate_deps"}
    assert compared == known - beside - {"abort", "api_fatal", "proc_retry"}


def test_a_child_gives_up_in_the_function_and_with_the_words_that_it_says() -> None:
    """The line's words are in the message, and its function is the one that the event names."""
    said = set()
    for policy, trace, found in walks():
        for event, mark in zip(trace.events, found, strict=True):
            if not isinstance(event, Aborted):
                continue
            line = functions(policy)[mark.function].lines[mark.line]
            named = {event.function.rpartition("::")[2]}
            assert mark.function in GIVES_UP.get(event.function, named)
            (words,) = re.findall(r'\("(.*?)"', line.text)
            assert words in event.message, line
            said.add((mark.function, line.mark))
    assert len(said) > 12


def test_what_is_printed_is_printed_where_it_is_said() -> None:
    """By abort as what it is, by the parent where it copies, or at the end of its fork."""
    printed = set()
    for policy, trace, found in walks():
        for event, mark in zip(trace.events, found, strict=True):
            if not isinstance(event, Printed):
                continue
            if event.text.startswith("child_copy: "):
                where = ("push_data", "print")
            elif event.who == "parent":
                where = ("fork", "print")
            elif event.text.startswith("*** fatal error"):
                where = ("abort", "fatal")
            else:
                where = (abort_name(get_policy(policy)), "print")
            assert (mark.function, functions(policy)[mark.function].lines[mark.line].mark) == where
            printed.add(where)
    assert len(printed) == 5


def test_who_ends_a_child_is_where_it_ends() -> None:
    """Itself in abort, its parent in push_data; the parent sees it dead if something else did."""
    ends = set()
    for _, trace, found in walks():
        causes = zip(trace.events, trace.events[1:], found[1:], strict=False)
        gave_up = False
        for before, event, mark in causes:
            gave_up = not isinstance(event, ChildCreated) and (
                gave_up or isinstance(event, Aborted)
            )
            if not isinstance(event, ChildEnded):
                continue
            if gave_up:
                assert mark.function in ("abort", "api_fatal")
            elif isinstance(before, FaultStruck):
                assert mark.stack == ("fork",)
            elif event.exit_code == PARENT_GAVE_UP:
                assert mark.stack == ("fork", "push_data")
            else:
                assert mark.function == "alloc"
            ends.add(mark.function)
    assert ends == {"abort", "api_fatal", "fork", "push_data", "alloc"}


def test_the_rule_that_decides_a_retry_is_the_one_that_the_parent_names() -> None:
    """In its words."""
    words = {
        "never": "never gone through again",
        "late": "all retries are used",
        "reported": "reported already",
        "failed": "EXITCODE_FORK_FAILED is final",
        "final": "STATUS_DLL_NOT_FOUND is final",
        "crash": "is final",
        "spent": "all retries are used|the second time",
        "again": "it costs|may be luckier|tried a second time",
    }
    decided = set()
    for policy, trace, found in walks():
        for event, mark in zip(trace.events, found, strict=True):
            if isinstance(event, RetryDecided):
                rule = functions(policy)["proc_retry"].lines[mark.line].mark
                assert any(part in event.why for part in words[rule].split("|")), (policy, event)
                decided.add(rule)
    assert decided == set(words)
