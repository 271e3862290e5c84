"""lab: the functions of the public API that show something: explorers and reports.

Explorers need the extra ``lab``, which is imported when they are asked for; where it is missing,
they say so.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from forkviz.api import diagnose, scenario, to_trace
from forkviz.arguments.forkable import alone, unforkable
from forkviz.arguments.inputs import read
from forkviz.arguments.outputs import check_outputs, keeps_all
from forkviz.core.captures.capture import Capture
from forkviz.core.formats.paths import given_path
from forkviz.core.text import visible
from forkviz.errors import ForkvizError, Unavailable
from forkviz.files import replace_text
from forkviz.machine.policy import get_policy
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from forkviz.course.problem import Prefix
    from forkviz.diagnosis.diagnosis import Diagnosis
    from forkviz.readers import Progress
    from forkviz.traces.notes import Notes
    from forkviz.widgets.beginning import BeginningExplorer
    from forkviz.widgets.capture_view import CaptureView
    from forkviz.widgets.explorer import CompareExplorer, ForkExplorer
    from forkviz.widgets.live import LiveExplorer
    from forkviz.widgets.quiz import Quiz

#: The extras of packages that ``lab`` has not.
_EXTRAS = {"bokeh": "study"}
#: Steps from which on a report takes long enough for a bar.
MANY_STEPS = 1000

__all__ = ["alone", "explore", "from_lab", "live", "quiz", "report", "show"]


def explore(
    source: Capture | Scenario | Trace | Prefix | str | os.PathLike[str],
    *,
    policy: str | None = None,
    observed: int | None = None,
    again: int | None = None,
    step: int | str | None = None,
    notes: Notes | None = None,
    redact: bool = False,
    against: Capture | Scenario | Trace | str | os.PathLike[str] | None = None,
    scenarios: Sequence[Capture | Scenario | Trace | str | os.PathLike[str]] = (),
    panes: Sequence[str] = (),
    height: int | None = None,
    site: str | None = None,
) -> ForkExplorer | CompareExplorer | BeginningExplorer:
    """The explorer of a fork, for a notebook cell; with *against*, of two side by side.

    source: of a problem's prefix the steps up to the question are shown, and nothing else is taken
    but *height*.
    policy, observed, again, redact: as for ``fork``.
    step: where it opens, a number (from the end if it is negative), ``failure`` or ``decision``;
    where it is left out, at the failure, of a success at risk at the cause of the risk, else at the
    first decision.  notes: what to say beside steps, named in the same way:
    ``{"failure": "here …"}``.  scenarios: others that can be chosen in its place.  panes: those to
    show alone, such as ``["recursion"]``.  height: pixels; where it is left out, as high as what is
    visible of the notebook.  site: the address of a page that `forkviz site` wrote, which opens the
    links that the explorer then copies; by default what the variable FORKVIZ_SITE says.  Raises
    Unavailable without the extra ``lab``.
    """
    from forkviz.arguments.linking import configured_site
    from forkviz.course.problem import Prefix

    if isinstance(source, Prefix):
        shown: BeginningExplorer = from_lab("forkviz.widgets.beginning").BeginningExplorer(
            source, height=height
        )
        return shown
    page = configured_site(site)
    named = source if isinstance(source, str | os.PathLike) else None
    value = read(source) if isinstance(source, str | os.PathLike) else source
    told = _told(value, named, policy=policy, again=again, redact=redact)
    trace = to_trace(
        value, policy=policy, observed=observed, again=again, notes=notes, redact=redact
    )
    opening = _step(trace, step)
    module = from_lab("forkviz.widgets.explorer")
    if against is not None:
        both: CompareExplorer = module.CompareExplorer(
            trace, to_trace(against, redact=redact), height=height
        )
        return both
    others = [to_trace(one, policy=policy, redact=redact) for one in scenarios]
    widget: ForkExplorer = module.ForkExplorer(
        trace,
        step=opening,
        panes=panes,
        height=height,
        scenarios=others,
        diagnosis=told,
        site=page,
    )
    return widget


def live(
    source: Capture | Scenario | Trace | str | os.PathLike[str],
    *,
    policy: str | None = None,
    seed: int = 1,
    limit: float | None = None,
    scenarios: Sequence[Capture | Scenario | Trace | str | os.PathLike[str]] = (),
    panes: Sequence[str] = (),
    height: int | None = None,
) -> LiveExplorer:
    """Fork *source* in real processes of Windows or Wine, step by step, in a notebook cell.

    Both processes wait at the explorer's last step; one step on there, and they take it.  seed: of
    the values that prove that memory was copied.  limit: seconds that a process may take for an
    answer.  The rest is as for ``explore``.  ``close()`` ends the processes; so does the end of
    the kernel.  Raises Unavailable without Windows or Wine, without a compiler, or without the
    extra ``lab``; BadScenario where real processes can't be so.
    """
    from forkviz.hosts.live.agent import LIMIT
    from forkviz.hosts.live.session import LiveSession

    plan = scenario(source)
    if policy is not None:
        plan = replace(plan, policy=get_policy(policy).name)
    module = from_lab("forkviz.widgets.live")
    others = [scenario(one) for one in scenarios]
    session = LiveSession(plan, seed=seed, limit=limit or LIMIT, tell=_tell)
    try:
        widget: LiveExplorer = module.LiveExplorer(
            session, panes=panes, height=height, scenarios=others
        )
    except BaseException:
        session.close()
        raise
    return widget


def show(source: Capture | str | os.PathLike[str], *, height: int | None = None) -> CaptureView:
    """Both maps of a capture side by side, as they were observed, for a notebook cell.

    They are the explorer's, without steps; ``export()`` writes them as a report.
    height: pixels; where it is left out, as high as what is visible of the notebook.
    Raises ForkvizError where *source* is no capture, Unavailable without the extra ``lab``.
    """
    capture = read(source) if isinstance(source, str | os.PathLike) else source
    if not isinstance(capture, Capture):
        raise ForkvizError("show needs a capture; explore shows scenarios and traces")
    module = from_lab("forkviz.widgets.capture_view")
    widget: CaptureView = module.CaptureView(capture, height=height)
    return widget


def quiz(
    topic: str = "", *, seed: int | None = None, problems: int = 10, ticket: str | Path = ""
) -> Quiz:
    """Problems of *topic* that *seed* draws, for a notebook cell: a student answers them there.

    The same topic and seed give the same problems everywhere; fewer *problems* (1 to 100) are the
    first ones.  `forkviz quiz --list` has the topics.  ticket: a file of `forkviz assign` instead.
    Raises ForkvizError where none of it is there, Unavailable without the extra ``lab``.
    """
    from forkviz.session.quiz import session_asked

    session = session_asked(topic, seed, problems, ticket)
    widget: Quiz = from_lab("forkviz.widgets.quiz").Quiz(session)
    return widget


def report(
    source: Capture | Scenario | Trace | Diagnosis | str | os.PathLike[str],
    path: str | os.PathLike[str],
    *,
    policy: str | None = None,
    observed: int | None = None,
    again: int | None = None,
    step: int | str | None = None,
    notes: Notes | None = None,
    redact: bool = False,
    against: Capture | Scenario | Trace | str | os.PathLike[str] | None = None,
    engine: bool | str | os.PathLike[str] = False,
    progress: Progress | None = None,
) -> Path:
    """Write one HTML file that steps through the fork without a kernel and without a network.

    It holds its trace and notes: ``read`` gives them back.  policy, observed, again, step, notes,
    redact: as for ``explore``.  against: a second fork, to be shown beside it, aligned, from
    where they part on.  engine: whether the page brings Python along, so that it forks again by
    itself; or npm's package ``pyodide`` for it, a folder or a .tgz.
    progress: called with steps done and steps in all; where it is left out, a notebook shows a bar
    while a long one is written.

    A diagnosis gets a page of its own: why the fork fails, and what to do.  So do messages of a
    failed fork that can't be made again, if nothing else is asked for.  If no fork can be made of a
    capture without messages, the report shows the maps as they were captured, and why.  The report
    of a fork that fails says why it does.
    Raises NotWritten where the file can't be written, or is an input that would be lost.
    """
    place = given_path(path)
    if engine and against is not None:
        raise ForkvizError("two forks side by side are not forked again: they need no engine")
    diagnosed = _diagnosis_in(source)
    if engine and diagnosed is not None:
        raise ForkvizError("a diagnosis has no fork, so its page needs no engine")
    plain = (
        {policy, observed, again, step} == {None} and against is None and not notes and not redact
    )
    if diagnosed is not None and not plain:
        raise ForkvizError("a diagnosis has no fork, so it has neither steps nor another policy")
    if diagnosed is not None:
        replace_text(place, from_lab("forkviz.reports.diagnosis").diagnosis_html(diagnosed))
        return place
    source = cast("Capture | Scenario | Trace | str | os.PathLike[str]", source)
    named: str | os.PathLike[str] | None = None
    if isinstance(source, str | os.PathLike):
        named = source
        name, source = source, read(source)
        asked: dict[str, Any] = {"policy": policy, "observed": observed, "again": again}
        asked |= {"against": against, "redact": redact}
        kept = keeps_all(name, source, place, asked, page=True)
        check_outputs((place,), (name,), kept=kept)
    if isinstance(against, str | os.PathLike):
        check_outputs((place,), (against,))
    if engine and plain and isinstance(source, Capture) and (alone(source) or unforkable(source)):
        why = unforkable(source) or "it has messages alone"
        raise ForkvizError(f"no fork can be made of it, so its page needs no engine: {why}")
    # Such a capture may have a log, whose fork can be shown.
    if plain and (still := _without_fork(source, named)):
        replace_text(place, still)
        return place
    told = _told(source, named, policy=policy, again=again, redact=redact)
    trace = to_trace(
        source, policy=policy, observed=observed, again=again, notes=notes, redact=redact
    )
    opening = _step(trace, step)
    parts = _engine(engine)  # it may have to be fetched: whatever is wrong was said before
    writer = from_lab("forkviz.reports.html")
    text: str
    with _bar(trace, progress) as told_to:
        if against is not None:
            text = writer.compare_html(trace, to_trace(against, redact=redact), progress=told_to)
        else:
            text = writer.report_html(
                trace, step=opening, progress=told_to, diagnosis=told, engine=parts
            )
    replace_text(place, text)
    return place


def _without_fork(source: object, named: str | os.PathLike[str] | None) -> str:
    """The page of a capture that no fork can be made of, read from *named*; "" for all else."""
    if not isinstance(source, Capture):
        return ""
    why, page = unforkable(source), ""
    said = [f"No fork: {why}."]
    if alone(source):
        answer = diagnose(source if named is None else named)
        shown = (source, said) if source.parent is not None else ()
        page = from_lab("forkviz.reports.diagnosis").diagnosis_html(answer, *shown)
    elif why:
        if source.forks():
            said.append("Its log has one: forkviz report X --observed 1 shows what was seen.")
        page = from_lab("forkviz.reports.html").capture_html(source, said)
    return page


def _diagnosis_in(source: object) -> Diagnosis | None:
    """*source* if it is a diagnosis, whose parts are imported to ask what is nothing else."""
    if isinstance(source, str | os.PathLike | Capture | Scenario | Trace):
        return None
    from forkviz.diagnosis.diagnosis import Diagnosis

    return source if isinstance(source, Diagnosis) else None


def _bar(trace: Trace, progress: Progress | None) -> AbstractContextManager[Progress | None]:
    """Whoever is to hear of the steps: the caller's own, else a bar in a notebook for many."""
    if progress is not None or len(trace) < MANY_STEPS:
        return nullcontext(progress)
    from forkviz.notebook.progress import bar

    return bar("steps")


def _engine(asked: bool | str | os.PathLike[str]) -> Sequence[tuple[str, bytes]]:
    """The parts of an engine, if one is asked for."""
    if asked is False:
        return ()
    from forkviz.front.assets import engine_worker_js
    from forkviz.site.archive import engine_parts
    from forkviz.site.pyodide import find_pyodide

    return engine_parts(find_pyodide(None if asked is True else asked), engine_worker_js())


def _told(
    value: Capture | Scenario | Trace,
    named: str | os.PathLike[str] | None,
    *,
    policy: str | None,
    again: int | None,
    redact: bool,
) -> Diagnosis | None:
    """What the messages in *value* say about its failed fork; None where there are none.

    named: the path that it was read from, whose lines are quoted.  Of another fork the messages
    tell nothing; and they hold the names that are to be redacted.
    """
    if policy is not None or again or redact:
        return None
    if not isinstance(value, Capture) or not value.findings:
        return None
    return diagnose(value if named is None else named)


def from_lab(name: str) -> Any:
    """A module that may need an extra; raises Unavailable where what it needs is missing."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package == "forkviz":
            raise
        raise Unavailable(
            f"this needs {package}, which is not installed: "
            f"pip install 'forkviz[{_EXTRAS.get(package, 'lab')}]'"
        ) from None


def _tell(text: str) -> None:
    print(visible(text))  # noqa: T201  # what takes long is said in the cell


def _step(trace: Trace, where: int | str | None) -> int | None:
    if where is None:
        return None
    from forkviz.traces.notes import step_at

    return step_at(trace, where)
