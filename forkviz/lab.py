"""lab: the functions of the public API that need the extra ``lab``: explorers and reports.

What they need is imported when they are called, and said where it is missing.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.api import scenario, to_trace, unforkable
from forkviz.arguments.inputs import read
from forkviz.arguments.outputs import check_outputs, keeps_all
from forkviz.core.captures.capture import Capture
from forkviz.core.formats.paths import given_path
from forkviz.core.text import visible
from forkviz.errors import ForkvizError, Unavailable
from forkviz.files import replace_text
from forkviz.machine.policy import get_policy
from forkviz.readers import Progress
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.notes import Notes, step_at
from forkviz.traces.trace import Trace

if TYPE_CHECKING:
    from forkviz.widgets.capture_view import CaptureView
    from forkviz.widgets.explorer import CompareExplorer, ForkExplorer
    from forkviz.widgets.live import LiveExplorer

__all__ = ["explore", "from_lab", "live", "report", "show"]


def explore(
    source: Capture | Scenario | Trace | str | os.PathLike[str],
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
) -> ForkExplorer | CompareExplorer:
    """The explorer of a fork, for a notebook cell; with *against*, of two side by side.

    policy, observed, again, redact: as for ``fork``.
    step: where it opens, a number (from the end if it
    is negative), ``failure`` or ``decision``; at the failure if there is one, else at the first
    decision, where it is left out.  notes: what to say beside steps, named in the same way:
    ``{"failure": "here …"}``.  scenarios: others that can be chosen in its place.  panes: those to
    show alone, such as ``["recursion"]``.  height: pixels.  Raises Unavailable without the extra
    ``lab``.
    """
    trace = to_trace(
        source, policy=policy, observed=observed, again=again, notes=notes, redact=redact
    )
    opening = _step(trace, step)
    module = from_lab("forkviz.widgets.explorer")
    if against is not None:
        both: CompareExplorer = module.CompareExplorer(
            trace, to_trace(against, redact=redact), height=height or 900
        )
        return both
    others = [to_trace(one, policy=policy, redact=redact) for one in scenarios]
    widget: ForkExplorer = module.ForkExplorer(
        trace, step=opening, panes=panes, height=height, scenarios=others
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


def show(source: Capture | str | os.PathLike[str]) -> CaptureView:
    """Both maps of a capture side by side, as they were observed, for a notebook cell.

    Raises ForkvizError where *source* is no capture, Unavailable without the extra ``lab``.
    """
    capture = read(source) if isinstance(source, str | os.PathLike) else source
    if not isinstance(capture, Capture):
        raise ForkvizError("show wants a capture: explore shows scenarios and traces")
    widget: CaptureView = from_lab("forkviz.widgets.capture_view").CaptureView(capture)
    return widget


def report(
    source: Capture | Scenario | Trace | str | os.PathLike[str],
    path: str | os.PathLike[str],
    *,
    policy: str | None = None,
    observed: int | None = None,
    again: int | None = None,
    step: int | str | None = None,
    notes: Notes | None = None,
    redact: bool = False,
    against: Capture | Scenario | Trace | str | os.PathLike[str] | None = None,
    progress: Progress | None = None,
) -> Path:
    """Write one HTML file that steps through the fork without a kernel and without a network.

    It holds its trace and notes: ``read`` gives them back.  policy, observed, again, step, notes,
    redact: as for ``explore``.  against: a second fork, to be shown beside it, aligned, from
    where they part on.
    progress: called with steps done and steps in all.  If no fork can be made of a capture,
    and nothing else is asked for, the report shows the maps as they were captured, and why.
    Raises Unavailable without the extra ``lab``, NotWritten where the file can't be written, or is
    an input that would be lost.
    """
    place = given_path(path)
    if isinstance(source, str | os.PathLike):
        name, source = source, read(source)
        asked = {
            "policy": policy,
            "observed": observed,
            "again": again,
            "against": against,
            "redact": redact,
        }
        kept = keeps_all(name, source, place, asked, page=True)
        check_outputs((place,), (name,), kept=kept)
    if isinstance(against, str | os.PathLike):
        check_outputs((place,), (against,))
    plain = (
        {policy, observed, again, step} == {None} and against is None and not notes and not redact
    )
    if plain and isinstance(source, Capture) and (why := unforkable(source)):
        besides = [f"No fork: {why}."]
        if source.forks():
            besides.append(
                "Its log tells of one: forkviz report X --observed 1 shows what was seen."
            )
        still = from_lab("forkviz.reports.html").capture_html(source, besides)
        replace_text(place, still)
        return place
    trace = to_trace(
        source, policy=policy, observed=observed, again=again, notes=notes, redact=redact
    )
    opening = _step(trace, step)
    writer = from_lab("forkviz.reports.html")
    text: str
    if against is not None:
        text = writer.compare_html(trace, to_trace(against, redact=redact), progress=progress)
    else:
        text = writer.report_html(trace, step=opening, progress=progress)
    replace_text(place, text)
    return place


def from_lab(name: str) -> Any:
    """A module that needs the extra ``lab``; raises Unavailable where that is missing."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package == "forkviz":
            raise
        raise Unavailable(
            f"this needs {package}, which is not installed: pip install 'forkviz[lab]'"
        ) from None


def _tell(text: str) -> None:
    print(visible(text))  # noqa: T201  # what takes long is said in the cell


def _step(trace: Trace, where: int | str | None) -> int | None:
    return None if where is None else step_at(trace, where)
