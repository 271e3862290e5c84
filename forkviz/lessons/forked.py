"""forked: the fork that a lesson speaks of, made of its source, its policy and its changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.api import fork as make_fork
from forkviz.api import observed as make_observed
from forkviz.api import scenario as make_scenario
from forkviz.arguments.inputs import read
from forkviz.core.captures.capture import Capture
from forkviz.core.region import Kind, Region, State, Use
from forkviz.course.lessons.lesson import Crowd, Fork, Lesson
from forkviz.course.lessons.shelf import data_place
from forkviz.course.lessons.steps import step_named
from forkviz.errors import BadLesson, BadScenario
from forkviz.readers.base.lines import decode, read_bytes
from forkviz.scenarios.edits import edited
from forkviz.scenarios.edits_text import parse_edit_text
from forkviz.scenarios.scenario import Scenario
from forkviz.scenarios.toml_reader import parse_scenario
from forkviz.traces.notes import noted
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    pass


__all__ = ["folder_of", "forked"]


def forked(lesson: Lesson, fork: Fork) -> Trace:
    """The fork that *lesson* calls so, with its notes.  Raises ForkvizError."""
    trace = _forked(lesson, fork)
    return noted(trace, [(str(step_named(trace, where)), text) for where, text in fork.notes])


def _forked(lesson: Lesson, fork: Fork) -> Trace:
    source = _source(lesson, fork)
    if fork.observed is not None:
        if not isinstance(source, Capture):
            raise BadLesson(f"the fork {fork.name} has no log", file=lesson.file)
        return make_observed(source, fork.observed, policy=fork.policy)
    if isinstance(source, Trace) and not (fork.policy or fork.edits or fork.again or fork.crowd):
        return source
    plan = edited(make_scenario(source), map(parse_edit_text, fork.edits))
    if fork.crowd is not None:
        plan = replace(plan, child=(*plan.child, *_heaps(fork.crowd)))
    return make_fork(plan, policy=fork.policy, again=fork.again)


def _source(lesson: Lesson, fork: Fork) -> Capture | Scenario | Trace:
    policy = fork.policy if fork.lived else None
    if fork.text:
        try:
            return parse_scenario(fork.text, policy=policy)
        except BadScenario as error:
            # The scenario's text begins below the line of its key.
            line = fork.line + error.line
            raise BadLesson(
                f"the scenario of the fork {fork.name}: {error.what}",
                file=lesson.file, line=line, excerpt=error.excerpt, hint=error.hint,
            ) from None  # fmt: skip
    place = data_place(fork.source, folder_of(lesson))
    if policy is None:
        return read(place)
    return parse_scenario(decode(read_bytes(place), str(place)), str(place), policy=policy)


def _heaps(crowd: Crowd) -> Iterator[Region]:
    for number in range(crowd.count):
        start = crowd.start + number * crowd.every
        yield Region(
            start, start + crowd.size, State.COMMITTED, Kind.PRIVATE, start, "", "a heap", Use.HEAP
        )


def folder_of(lesson: Lesson) -> Path | None:
    """The folder that *lesson* was read from."""
    return Path(lesson.file).parent if lesson.file else None
