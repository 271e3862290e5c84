"""The functions of the public API: each takes what a user has and gives what comes next.

Those that show something are in ``lab``.  What only one of them needs is imported in it.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz import limits
from forkviz.arguments.forkable import is_capture, is_log_alone
from forkviz.arguments.inputs import read
from forkviz.core.formats.paths import given_path
from forkviz.errors import BadCapture, BadScenario, ForkvizError
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from collections.abc import Iterable

    from forkviz.comparison.compare import Comparison
    from forkviz.core.captures.capture import Capture, Process
    from forkviz.core.diff import Change
    from forkviz.diagnosis.diagnosis import Diagnosis
    from forkviz.machine.host import Host
    from forkviz.scenarios.edit import Edit
    from forkviz.session.link import Link
    from forkviz.traces.notes import Notes

__all__ = [
    "compare",
    "diagnose",
    "diff",
    "fork",
    "link",
    "observed",
    "read",
    "save",
    "scenario",
    "to_trace",
]


def scenario(source: Capture | Scenario | Trace | str | os.PathLike[str]) -> Scenario:
    """What a simulated fork of *source* needs: derived from a capture, else taken as it is.

    >>> plan = scenario("data/captures/cygwin-3.0.7-perl-small")
    >>> print(*(dll.name for dll in plan.loads()))
    Fcntl.dll POSIX.dll Socket.dll
    """
    if isinstance(source, str | os.PathLike):
        source = read(source)
    if isinstance(source, Trace):
        return source.scenario
    if isinstance(source, Scenario):
        return source
    if is_capture(source):
        from forkviz.scenarios.from_capture import derive_scenario

        return derive_scenario(source)
    raise TypeError(f"a capture, a scenario, a trace or a path, not {type(source).__name__}")


def fork(
    source: Capture | Scenario | str | os.PathLike[str],
    *,
    policy: str | None = None,
    observed: int | None = None,
    again: int | None = None,
    edits: Iterable[Edit | str] = (),
    redact: bool = False,
    host: Host | None = None,
) -> Trace:
    r"""Fork *source* and return the trace; a fork that fails is a trace too.

    policy: the name of one, by default the scenario's own.  observed: which fork of the
    log in *source* to tell instead of simulating one, from 1.  again: how many forks of the same
    parent are made before, each with the list that the last one left.  edits: changes of the
    scenario, each a value of ``forkviz.edits`` or a text as ``--edit`` takes it.  redact: with
    other words for the names of users and of their folders.  host: who carries out the calls; a
    SimulatedHost where it is left out.  Raises BadScenario or BadCapture.

    >>> trace = fork("data/scenarios/two-relocated.toml", policy="cygwin-2.11.2")
    >>> trace.succeeded, trace.message
    (False, 'unable to create interim mapping for C:\\cygwin64\\usr\\bin\\b.dll, Win32 error 8')
    """
    if observed is not None:
        if edits:
            raise BadScenario("a fork of a log can't be changed", hint="leave out one of both")
        seen = _observed(source, observed, policy)
        return _redacted(seen) if redact else seen
    plan = scenario(source)
    if edits:
        from forkviz.scenarios.edits_text import edited_by

        plan = edited_by(plan, edits)
    if policy is not None:
        plan = replace(plan, policy=policy)
    for _ in range(again or 0):
        from forkviz.traces.again import next_fork

        plan = next_fork(_simulated(plan, None))
    trace = _simulated(plan, host)
    return _redacted(trace) if redact else trace


def _redacted(trace: Trace) -> Trace:
    from forkviz.redaction.redact import redact

    return redact(trace)


def _simulated(plan: Scenario, host: Host | None) -> Trace:
    from forkviz.machine.driver import run_fork

    chosen = get_policy(plan.policy)
    if host is None:
        from forkviz.hosts.simulated.host import SimulatedHost

        host = SimulatedHost(plan)
    parent, child = host.parent(), host.child()
    events = run_fork(plan.listed(), chosen, host, plan.title)
    return Trace(plan, parent, child, events)


def observed(
    source: Capture | str | os.PathLike[str], number: int = 1, *, policy: str | None = None
) -> Trace:
    """A fork that really happened, as the log in *source* tells it: what was seen, and no more.

    source: a log of Cygwin's strace, or a bundle or a merged capture that has one.  number: which
    fork of the log, from 1 on, in the order in which they began.  policy: the era of the runtime
    that wrote it, what *source* shows of it where it is left out.  Raises BadCapture where there
    is no log, or no such fork in it.

    >>> trace = observed("data/captures/cygwin-3.0.7-perl-clobbered")
    >>> trace.succeeded
    False
    """
    return _observed(source, number, policy)


def _observed(source: object, number: int, policy: str | None) -> Trace:
    if isinstance(source, str | os.PathLike):
        source = read(source)
    if not is_capture(source):
        raise BadCapture(
            "it has no log of a fork",
            file=getattr(getattr(source, "scenario", source), "title", ""),
            hint="a log of Cygwin's strace is read, or a bundle with a fork.strace",
        )
    from forkviz.observation.observed import observed as observed_trace

    return observed_trace(source, get_policy(policy).name if policy else None, number)


def to_trace(
    source: Capture | Scenario | Trace | str | os.PathLike[str],
    *,
    policy: str | None = None,
    observed: int | None = None,
    again: int | None = None,
    notes: Notes | None = None,
    redact: bool = False,
) -> Trace:
    """*source* if it is a trace and no other policy is asked for, else a fork of it.

    observed: which fork of its log to tell instead; of a log alone the first.  again: as for
    ``fork``.  The notes of a trace
    that is forked again are left behind: its steps are others.
    """
    if isinstance(source, str | os.PathLike):
        source = read(source)
    if observed is not None or is_log_alone(source):
        trace = _observed(source, 1 if observed is None else observed, policy)
    elif isinstance(source, Trace) and policy in (None, source.policy) and not again:
        trace = source
    else:
        trace = fork(
            source.scenario if isinstance(source, Trace) else source, policy=policy, again=again
        )
    if notes is not None:
        from forkviz.traces.notes import noted

        trace = noted(trace, notes)
    return _redacted(trace) if redact else trace


def compare(
    a: Capture | Scenario | Trace | str | os.PathLike[str],
    b: Capture | Scenario | Trace | str | os.PathLike[str] | None = None,
    *,
    policy_a: str | None = None,
    policy_b: str | None = None,
) -> Comparison:
    """How two forks relate, step by step: where they part, how they differ, how each ends.

    Each is a trace or is forked, under its own policy unless another is given.  b: *a* itself
    where it is left out; one of the two then needs another policy.  Raises BadScenario or
    BadCapture, and ForkvizError where there is nothing to compare *a* with.

    >>> found = compare("data/scenarios/two-relocated.toml", policy_b="repaired")
    >>> found.a.succeeded, found.b.succeeded
    (False, True)
    """
    from forkviz.comparison.compare import compare as compare_traces

    if isinstance(a, str | os.PathLike):
        a = read(a)
    if b is None:
        if {policy_a, policy_b} == {None} or is_log_alone(a):
            raise ForkvizError("there is no second fork to compare with: give one, or a policy")
        b = a
    return compare_traces(to_trace(a, policy=policy_a), to_trace(b, policy=policy_b))


def diagnose(*sources: Capture | str | os.PathLike[str], redact: bool = False) -> Diagnosis:
    """Why the forks in *sources* fail, and what to do, from all of them together.

    sources: paths of whatever there is of the failure (pasted text, logs, maps, images, folders),
    captures, and texts: a str with a line end in it is one.  The same sources give the same
    answer.  redact: with other words for people, their folders, hosts and process numbers.
    Raises BadCapture, TooLarge, and ForkvizError for a scenario or a trace.

    >>> answer = diagnose("$ make\\nfork: child 7 - MEM_COMMIT failed, Win32 error 1455\\n")
    >>> answer.causes[0].kind.value
    'commit-limit'
    """
    from forkviz.arguments.diagnosing import read_case
    from forkviz.diagnosis.engine import diagnosis_of
    from forkviz.diagnosis.redaction.redacted import redacted as redacted_answer

    case = read_case(sources)
    answer = diagnosis_of(case)
    return redacted_answer(answer, (text.lines for text in case.texts)) if redact else answer


def diff(a: Capture | Process, b: Capture | Process | None = None) -> tuple[Change, ...]:
    """How two maps differ; of one capture, how its child differs from its parent.

    Raises ForkvizError where a map is missing.

    >>> capture = read("data/captures/cygwin-3.0.7-perl-small")
    >>> len(diff(capture)) > 0
    True
    """
    from forkviz.core.diff import diff as diff_processes

    if b is None:
        if not is_capture(a) or a.parent is None or a.child is None:
            raise ForkvizError("there is no second map to compare with: give two captures")
        return diff_processes(a.parent, a.child)
    return diff_processes(_process(a), _process(b))


def link(
    source: Capture | Scenario | Trace | Link | str | os.PathLike[str],
    *,
    policy: str | None = None,
    again: int | None = None,
    step: int | str | None = None,
    edits: Iterable[Edit | str] = (),
    selected: str = "",
    redact: bool = False,
    site: str | None = None,
) -> str:
    """A link to a fork of *source*: a page that `forkviz site` wrote opens it, and forks it there.

    policy, again, redact: as for ``fork``.  step: where it opens, a number, ``failure`` or
    ``decision``; by itself where it is left out.  edits: changes, each a value of ``forkviz.edits``
    or a text as ``--edit`` takes it; whoever opens the link can take them back.  selected: as
    ``ForkExplorer.selected``.  site: the address of the page, by default what the variable
    FORKVIZ_SITE says; without one it is the fragment alone.  ``read`` takes a link.  Raises
    BadScenario or BadCapture, and TooLarge for a fork that no link holds.

    >>> link("data/scenarios/two-relocated.toml", site="https://example.org/")[:24]
    'https://example.org/#s=1'
    """
    from forkviz.arguments.linking import linked

    return linked(
        source, policy=policy, again=again, step=step, edits=edits, selected=selected,
        redact=redact, site=site,
    )  # fmt: skip


def save(value: Scenario | Trace, path: str | os.PathLike[str]) -> Path:
    """Write a scenario as TOML or a trace as JSON lines; ``read`` gives the same value back.

    A file that is there is replaced by the whole new one, or stays.  Raises NotWritten.

    >>> from tempfile import TemporaryDirectory
    >>> plan = scenario("data/scenarios/two-relocated.toml")
    >>> with TemporaryDirectory() as folder:
    ...     read(save(plan, f"{folder}/plan.toml")) == plan
    True
    """
    from forkviz.files import replace_text

    place = given_path(path)
    if isinstance(value, Trace):
        from forkviz.traces.jsonl import dump_trace

        text = "\n".join(dump_trace(value)) + "\n"
        # What is written can be read back.
        limits.check("trace", len(text), file=str(place))
    else:
        from forkviz.scenarios.toml_reader import dump_scenario

        text = dump_scenario(value)
    replace_text(place, text)
    return place


def _process(value: Capture | Process) -> Process:
    from forkviz.core.captures.process import Process

    if isinstance(value, Process):
        return value
    if value.parent is None:
        raise ForkvizError(f"{value.title} has no map to compare")
    return value.parent
