"""The algorithm pane: the listing and a line for each step, as plain values."""

from __future__ import annotations

import json

import pytest

import forkviz
from forkviz.explanations.pseudocode.follow import marks
from forkviz.explanations.pseudocode.listing import listing
from forkviz.machine.policy import POLICIES, get_policy
from forkviz.views.algorithm import Algorithm
from tests.support.scenarios import two_relocated


@pytest.mark.parametrize("policy", POLICIES)
def test_it_is_the_listing_and_the_marks_with_numbers_for_names(policy: str) -> None:
    """A row for each function, a step for each event; a stack ends with the running function."""
    trace = forkviz.fork(two_relocated(), policy=policy)
    view = Algorithm(trace)
    assert [(f["name"], f["source"], len(f["lines"])) for f in view.functions] == [
        (f.name, f.source, len(f.lines)) for f in listing(get_policy(policy))
    ]
    names = [function["name"] for function in view.functions]
    for (function, line, stack), mark in zip(view.steps, marks(trace), strict=True):
        assert (names[function], line) == (mark.function, mark.line)
        assert tuple(names[number] for number in stack) == mark.stack
        assert stack[-1] == function
        assert view.functions[function]["lines"][line]


def test_it_goes_through_json_unchanged_and_is_the_same_each_time() -> None:
    """But for tuples, which come back as lists; the same trace, the same bytes."""
    trace = forkviz.fork(two_relocated())
    view, again = Algorithm(trace), Algorithm(trace)
    text = json.dumps([view.functions, view.steps])
    assert json.loads(text) == [view.functions, [list(step) for step in view.steps]]
    assert text == json.dumps([again.functions, again.steps])


def test_a_switch_changes_what_is_listed() -> None:
    """The pane shows the mixture that ran, not the era that it is named after."""
    sorted_, unsorted = (
        {f["name"] for f in Algorithm(forkviz.fork(two_relocated(), policy=name)).functions}
        for name in ("cygwin-2011-05-30", "cygwin-2011-05-30 -topsort")
    )
    assert sorted_ - unsorted == {"topsort", "topsort_visit", "populate_deps"}
    assert unsorted < sorted_
