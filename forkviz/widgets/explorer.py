"""explorer: a fork in a notebook, stepped in the browser; Python is asked for other forks.

What it shows is worked out once and sent as it is; keys and clicks are answered in the browser, as
in a report, and only the step and what is selected come back.  What is asked besides, a session
answers (forkviz.session), which knows of no widget.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from forkviz.comparison.compare import Comparison
from forkviz.core.formats.paths import given_path
from forkviz.core.text import quoted, visible
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.errors import ForkvizError
from forkviz.files import replace_text
from forkviz.front.assets import bokeh_js, css, widget_js
from forkviz.front.giving.given import given
from forkviz.session.messages import Asked, Sent
from forkviz.session.others import CompareSession
from forkviz.session.session import Session
from forkviz.session.showing import Exported, Linked, Showing, Shown, complaint
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from forkviz.widgets.carrying import Carrying
from forkviz.widgets.parts import close_parts

__all__ = ["PANES", "CompareExplorer", "Explorer", "ForkExplorer"]

#: What an explorer is made of; any of them can be shown alone.
PANES = ("verdict", "space", "why", "recursion", "sorting", "algorithm", "calls", "timeline")
#: Pixels of one pane or two; more of them are as high as what is visible of the notebook.
LOW = 420


class Explorer(Carrying, anywidget.AnyWidget):
    """What all explorers have.

    step: where it stands; setting it moves everything.  selected: ``dll:NAME``, ``parent:0x…`` or
    ``child:0x…`` (a region by its start), several joined by ``|``, "" for nothing.
    height: pixels, 0 for as high as what is visible of the notebook.  site: the page that opens
    links to what is shown, "" for none; then there is no button for them.
    """

    _esm = widget_js()
    _css = css()

    data = traitlets.Bytes(b"").tag(sync=True)
    step = traitlets.Int(0).tag(sync=True)
    selected = traitlets.Unicode("").tag(sync=True)
    panes = traitlets.List(traitlets.Unicode()).tag(sync=True)
    bare = traitlets.Bool(False).tag(sync=True)
    height = traitlets.Int(0).tag(sync=True)
    site = traitlets.Unicode("").tag(sync=True)

    #: What it shows, and what answers the browser.
    _showing: Showing

    def __init__(self, showing: Showing, *, step: int, **traits: Any) -> None:
        self._showing = showing
        super().__init__(data=given(showing.data(step)), step=step, **traits)
        self.on_msg(self._heard)

    @traitlets.validate("step")
    def _held(self, proposal: Any) -> int:
        return self._showing.held(int(proposal["value"]))

    def close(self) -> None:
        """Free the explorer's models, here and in the browser."""
        close_parts(self)
        super().close()

    def _heard(self, _widget: object, message: Any, _buffers: object) -> None:
        """A message of the browser; whatever goes wrong is shown there, with what to do."""
        if not isinstance(message, Mapping):
            return
        if message.get("kind") == Asked.BOKEHJS:
            self.send({"kind": Sent.BOKEHJS}, [bokeh_js().encode()])
            return
        try:
            self._asked(message)
        except Exception as error:
            what, advice = complaint(error)
            self.send({"kind": Sent.ERROR, "what": what, "advice": advice})

    def _asked(self, message: Mapping[str, Any]) -> None:
        answer = self._showing.asked(message, self.step)
        if isinstance(answer, Shown):
            self._take(answer)
        elif isinstance(answer, Linked):
            words = {"fragment": answer.fragment, "told": list(answer.told)}
            self.send({"kind": Sent.LINKED, **words})
        elif answer is not None:
            place = _written(answer)
            page = place.read_bytes()
            told = f"Wrote {visible(str(place.resolve()))} ({len(page) / 1024:.0f} KiB)"
            # The kernel's disk may be out of reach; what the browser gets can be saved.
            self.send({"kind": Sent.EXPORTED, "text": told, "name": place.name}, [page])

    def _take(self, shown: Shown | None) -> None:
        """Show it, where there is something to be shown."""
        if shown is None:
            return
        with self.hold_sync():
            self.step = shown.step
            self.data = given(shown.data)

    def export(self, path: str | Path | None = None) -> Path:
        """Write the report, opening at this step, beside the notebook; returns where it is.

        Raises NotWritten.
        """
        return _written(self._showing.exported(self.step), path)


def _written(report: Exported, path: str | Path | None = None) -> Path:
    """Where *report* is now: at *path*, else beside the notebook."""
    place = given_path(path) if path is not None else Path(report.name)
    replace_text(place, report.page)
    return place


class ForkExplorer(Explorer):
    """Parent and child side by side, the sort, the recursion, the algorithm, the words.

    It opens where ``opening_step`` says.  Setting ``step`` or ``selected`` moves it; a change in
    the browser is seen here.

    panes: which of PANES to show, all where it is left out; bare: without title and toolbar, for a
    pane beside others.  height: pixels; where it is left out, as high as what is visible of the
    notebook, and LOW for a pane or two.  scenarios: others that can be chosen in its place.
    diagnosis: what messages say about why *trace* fails; a fork that fails without any shows it by
    itself.  site: the address of a page that opens links.

    A remedy that is applied in the browser changes the scenario; the explorer then shows the fork
    before it and after it side by side, until one goes back to the fork.
    """

    _showing: Session

    def __init__(
        self,
        trace: Trace,
        *,
        step: int | None = None,
        panes: Sequence[str] = (),
        bare: bool = False,
        height: int | None = None,
        scenarios: Sequence[Trace] = (),
        diagnosis: Diagnosis | None = None,
        site: str = "",
    ) -> None:
        unknown = sorted(set(panes) - set(PANES))
        if unknown:
            raise ForkvizError(f"no pane is called {unknown[0]!r}: there are {', '.join(PANES)}")
        made = self._session(trace, scenarios, diagnosis)
        opening = made.opening if step is None else made.held(step)
        if height is None:
            height = LOW if len(panes) in (1, 2) else 0
        super().__init__(made, step=opening, panes=list(panes), bare=bare, height=height, site=site)

    def _session(
        self, trace: Trace, scenarios: Sequence[Trace], diagnosis: Diagnosis | None
    ) -> Session:
        """What answers the browser."""
        return Session(trace, scenarios=scenarios, diagnosis=diagnosis)

    @property
    def trace(self) -> Trace:
        """The fork that is shown; where two are side by side, the one after the remedy."""
        return self._showing.trace

    @property
    def board(self) -> Board:
        """The tables of the fork that is shown."""
        return self._showing.board

    def __repr__(self) -> str:
        title = quoted(self.trace.scenario.title)
        return f"<ForkExplorer {title}, step {self.step} of {len(self.trace) - 1}>"

    # -- moving ----------------------------------------------------------------------------------

    def first(self) -> None:
        """Go to the first step."""
        self.step = 0

    def back(self) -> None:
        """Go one step back."""
        self.step -= 1

    def next(self) -> None:
        """Go one step on."""
        self.step += 1

    def last(self) -> None:
        """Go to the last step."""
        self.step = self._showing.step_count - 1

    def next_decision(self) -> None:
        """Go to the next step at which something is decided, if there is one."""
        self.step = next((i for i in self.trace.decisions() if i > self.step), self.step)

    def next_failure(self) -> None:
        """Go to the next step that fails, if there is one."""
        failures = (i for i, w in enumerate(self.board.words) if w.kind == "failure")
        self.step = next((i for i in failures if i > self.step), self.step)

    # -- other forks -----------------------------------------------------------------------------

    def apply_remedy(self, number: Any = 0) -> Comparison:
        """Move what the remedy *number* moves, from 0, and show the fork before and after it.

        The moves are changes of the scenario, which can be taken back as all others.  Raises
        BadScenario where there is no such remedy, or it moves nothing.
        """
        self._take(self._showing.apply_remedy(number))
        beside = self._showing.beside
        assert beside is not None  # it is what is shown now
        return beside

    def leave_comparison(self) -> None:
        """Show the fork after the remedy alone; where nothing is compared, nothing changes."""
        self._take(self._showing.leave_comparison())

    def replace(self, trace: Trace) -> None:
        """Show *trace* where the view is now: at the step that belongs to this one, if any does."""
        self._take(self._showing.replace(trace, self.step))


class CompareExplorer(Explorer):
    """Two forks side by side, aligned; ``step`` is a row of both.

    It opens at the difference that decides how they end, else at the first one.
    """

    _showing: CompareSession

    def __init__(self, a: Trace, b: Trace, *, height: int | None = None) -> None:
        made = CompareSession(a, b)
        super().__init__(made, step=made.opening, height=height or 0)

    @property
    def trace(self) -> Trace:
        """The first fork."""
        return self._showing.trace

    @property
    def other(self) -> Trace:
        """The second one."""
        return self._showing.other

    @property
    def comparison(self) -> Comparison:
        """What belongs to what; a step is one of its rows."""
        return self._showing.comparison

    def __repr__(self) -> str:
        policies = f"{quoted(self.trace.policy)} and {quoted(self.other.policy)}"
        return f"<CompareExplorer {policies}, row {self.step}>"
