"""explorer: a fork in a notebook, stepped in the browser; Python is asked for other forks.

What it shows is worked out once and sent as it is; keys and clicks are answered in the browser, as
in a report, and only the step and what is selected come back.  Another policy, another scenario or
a change of one (``whatif``) is forked here, and shown where the view was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import anywidget
import traitlets

from forkviz.comparison.compare import compare
from forkviz.core.formats.paths import given_path
from forkviz.core.text import quoted, visible
from forkviz.errors import ForkvizError
from forkviz.files import replace_text
from forkviz.front.assets import css, widget_js
from forkviz.front.data import board_data, compare_data
from forkviz.front.embed import bokeh_js
from forkviz.reports.html import report_html
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.trace import Trace
from forkviz.views.board import Board
from forkviz.widgets.exported import Exported
from forkviz.widgets.pane import close_parts
from forkviz.widgets.whatif import WhatIf, simulated

__all__ = ["PANES", "CompareExplorer", "ForkExplorer"]

#: What an explorer is made of; any of them can be shown alone.
PANES = ("minimap", "space", "why", "recursion", "sorting", "algorithm", "calls", "timeline")


class _Explorer(Exported, anywidget.AnyWidget):
    """What both explorers have.

    step: where it stands; setting it moves everything.  selected: ``dll:NAME``, ``parent:0x…`` or
    ``child:0x…`` (a region by its start), "" for nothing.  height: pixels.
    """

    _esm = widget_js()
    _css = css()

    data = traitlets.Unicode("{}").tag(sync=True)
    step = traitlets.Int(0).tag(sync=True)
    selected = traitlets.Unicode("").tag(sync=True)
    panes = traitlets.List(traitlets.Unicode()).tag(sync=True)
    bare = traitlets.Bool(False).tag(sync=True)
    height = traitlets.Int(800).tag(sync=True)

    trace: Trace

    def __init__(self, **traits: Any) -> None:
        super().__init__(**traits)
        self.on_msg(self._heard)

    def close(self) -> None:
        """Free the explorer's models, here and in the browser."""
        close_parts(self)
        super().close()

    def _heard(self, _widget: object, message: Any, _buffers: object) -> None:
        """A message of the browser; whatever goes wrong is shown there, with what to do."""
        if not isinstance(message, Mapping):
            return
        if message.get("kind") == "bokehjs":
            self.send({"kind": "bokehjs"}, [bokeh_js().encode()])
            return
        try:
            self._asked(message)
        except ForkvizError as error:
            self._refuse(str(error), "Nothing was changed.")
        except Exception as error:
            advice = "Nothing was changed. Please report what you did."
            self._refuse(visible(f"{type(error).__name__}: {error}"), advice)

    def _refuse(self, what: str, advice: str) -> None:
        self.send({"kind": "error", "what": what[:2000], "advice": advice})

    def _asked(self, message: Mapping[str, Any]) -> None:
        if message.get("kind") == "export":
            place = self.export()
            size = place.stat().st_size / 1024
            self.send(
                {"kind": "said", "text": f"Wrote {visible(str(place.resolve()))} ({size:.0f} KiB)"}
            )

    def export(self, path: str | Path | None = None) -> Path:
        """Write the report, opening at this step, beside the notebook; returns where it is.

        Raises NotWritten.
        """
        slug = re.sub(r"[^\w.-]+", "-", self.trace.scenario.title).strip("-.") or "fork"
        place = given_path(path) if path is not None else Path(f"{slug[:60]}.html")
        replace_text(place, self._report())
        return place

    def _report(self) -> str:
        return report_html(self.trace, step=self.step)


class ForkExplorer(_Explorer):
    """Parent and child side by side, the sort, the recursion, the algorithm, the words.

    It opens at the failure if there is one, else at the first decision.  Setting ``step`` or
    ``selected`` moves it; a change in the browser is seen here.

    panes: which of PANES to show, all where it is left out; bare: without title and toolbar, for a
    pane beside others.  scenarios: others that can be chosen in its place.
    """

    def __init__(
        self,
        trace: Trace,
        *,
        step: int | None = None,
        panes: Sequence[str] = (),
        bare: bool = False,
        height: int | None = None,
        scenarios: Sequence[Trace] = (),
    ) -> None:
        unknown = sorted(set(panes) - set(PANES))
        if unknown:
            raise ForkvizError(f"no pane is called {unknown[0]!r}: there are {', '.join(PANES)}")
        self._plans = self._plan(trace, scenarios)
        self._show(trace)
        opening = trace.opening() if step is None else min(max(step, 0), len(trace) - 1)
        if height is None:
            height = 800 if len(panes) not in (1, 2) else 420
        super().__init__(
            data=self._data(opening), step=opening, panes=list(panes), bare=bare, height=height
        )

    def __repr__(self) -> str:
        title = quoted(self.trace.scenario.title)
        return f"<ForkExplorer {title}, step {self.step} of {len(self.trace) - 1}>"

    @traitlets.validate("step")
    def _clamp(self, proposal: Any) -> int:
        return int(min(max(proposal["value"], 0), len(self.trace) - 1))

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
        self.step = len(self.trace) - 1

    def next_decision(self) -> None:
        """Go to the next step at which something is decided, if there is one."""
        self.step = next((i for i in self.trace.decisions() if i > self.step), self.step)

    def next_failure(self) -> None:
        """Go to the next step that fails, if there is one."""
        failures = (i for i, w in enumerate(self.board.words) if w.kind == "failure")
        self.step = next((i for i in failures if i > self.step), self.step)

    # -- other forks -----------------------------------------------------------------------------

    def _plan(self, trace: Trace, scenarios: Sequence[Trace]) -> WhatIf:
        traces = [trace, *scenarios]

        def run(number: int, changed: Scenario | None) -> Trace:
            return traces[number] if changed is None else simulated(changed, traces[number].machine)

        return WhatIf([one.scenario for one in traces], run)

    def _show(self, trace: Trace) -> None:
        self.trace = trace
        self.board = Board(trace)

    def _data(self, opening: int) -> str:
        plans = self._plans
        data = board_data(
            self.board,
            opening,
            notes=self.trace.notes,
            scenarios=plans.titles,
            scenario=plans.number,
            edits=plans.told,
            live=self._live(),
        )
        return json.dumps(data, separators=(",", ":"), ensure_ascii=False, allow_nan=False)

    def _live(self) -> dict[str, Any] | None:
        """What is known of the real processes, None where there are none."""
        return None

    def _asked(self, message: Mapping[str, Any]) -> None:
        trace = self._plans.asked(message)
        if trace is None:
            super()._asked(message)
            return
        self.replace(trace)

    def replace(self, trace: Trace) -> None:
        """Show *trace* where the view is now: at the step that belongs to this one, if any does."""
        before, step = self.trace, self.step
        self._show(trace)
        belongs = compare(before, trace).a_to_b[step]
        with self.hold_sync():
            self.step = belongs
            self.data = self._data(self.step)


class CompareExplorer(_Explorer):
    """Two forks side by side, aligned, opening where they part; ``step`` is a row of both."""

    def __init__(self, a: Trace, b: Trace, *, height: int = 900) -> None:
        self.trace, self.other = a, b
        self.comparison = compare(a, b)
        sides = [board_data(Board(trace), trace.opening(), notes=trace.notes) for trace in (a, b)]
        data = json.dumps(
            compare_data(self.comparison, *sides),
            separators=(",", ":"),
            ensure_ascii=False,
            allow_nan=False,
        )
        super().__init__(data=data, step=self.comparison.parts_at or 0, height=height)

    def __repr__(self) -> str:
        policies = f"{quoted(self.trace.policy)} and {quoted(self.other.policy)}"
        return f"<CompareExplorer {policies}, row {self.step}>"

    @traitlets.validate("step")
    def _clamp(self, proposal: Any) -> int:
        return int(min(max(proposal["value"], 0), len(self.comparison.pairs) - 1))

    def _report(self) -> str:
        from forkviz.reports.html import compare_html

        return compare_html(self.trace, self.other)
