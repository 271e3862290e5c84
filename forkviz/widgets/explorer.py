"""ForkExplorer: a fork in a notebook, to be stepped with buttons, a slider and the keyboard."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import traitlets
from ipywidgets import HTML, Box, Button, HBox, IntSlider, Label, Layout, Play, Select, VBox, jslink

from forkviz.engine.trace import Trace
from forkviz.reports.html import report_html
from forkviz.views.board import Board
from forkviz.views.drive import Driver
from forkviz.views.legend import legend_html
from forkviz.views.notes import notes_html
from forkviz.widgets.exported import Exported
from forkviz.widgets.keys import Keys
from forkviz.widgets.pane import Pane, close_parts, load_bokeh, short
from forkviz.widgets.prose import error_html, outcome_html, words_html

__all__ = ["ForkExplorer"]

_HINT = (
    '<span class="hint">Click here, then <kbd>←</kbd> <kbd>→</kbd> step, <kbd>Home</kbd> '
    "<kbd>End</kbd> first and last, <kbd>n</kbd> next decision, <kbd>f</kbd> next failure, "
    "<kbd>space</kbd> play; "
    "<kbd>shift</kbd> and the wheel zoom along the addresses</span>"
)


def _shown(method: Callable[..., None]) -> Callable[..., None]:
    """A callback whose exception appears in the explorer; ipywidgets would swallow it."""

    @functools.wraps(method)
    def call(self: ForkExplorer, *args: Any) -> None:
        try:
            method(self, *args)
        except Exception as error:
            self.message.value = error_html(
                f"{type(error).__name__}: {error}",
                "The explorer still works; run the cell again if what it shows is wrong, and "
                "please report what you did.",
            )

    return call


class ForkExplorer(Exported, VBox):
    """Parent and child side by side, the sort, the recursion, the words: step by step.

    step: where it stands, 0 to ``len(trace) - 1``; setting it moves everything.
    It opens at the failure if there is one, else at the first decision.
    """

    step = traitlets.Int(0)

    def __init__(self, trace: Trace, *, step: int | None = None) -> None:
        load_bokeh()
        self.trace = trace
        self.board = Board(trace)
        opening = trace.opening() if step is None else min(max(step, 0), len(trace) - 1)
        self.driver = Driver(self.board, opening)
        self.panes = {name: Pane(pane) for name, pane in self.driver.figures.panes.items()}
        self.message = HTML()
        self.words = HTML(layout=Layout(width="100%"))
        self._last = len(trace) - 1
        self._failures = [i for i, w in enumerate(self.board.words) if w.kind == "failure"]
        self._controls()
        self._connect()
        super().__init__(self._arranged())
        self.add_class("forkviz-explorer")
        self.step = opening
        self._show()

    def __repr__(self) -> str:
        title = short(self.trace.scenario.title)
        return f"<ForkExplorer {title}, step {self.step} of {self._last}>"

    def _repr_mimebundle_(self, **kwargs: Any) -> Any:
        for pane in self.panes.values():
            pane.refresh()
        return super()._repr_mimebundle_(**kwargs)

    def close(self) -> None:
        """Free the explorer's models, here and in the browser."""
        self._link.close()
        close_parts(self)
        super().close()

    # -- moving ----------------------------------------------------------------------------------

    @traitlets.validate("step")
    def _clamp(self, proposal: Any) -> int:
        return int(min(max(proposal["value"], 0), self._last))

    @traitlets.observe("step")
    def _stepped(self, _change: Any) -> None:
        self._show()

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
        self.step = self._last

    def next_decision(self) -> None:
        """Go to the next step at which something is decided, if there is one."""
        self.step = next((i for i in self.trace.decisions() if i > self.step), self.step)

    def next_failure(self) -> None:
        """Go to the next step that fails, if there is one."""
        self.step = next((i for i in self._failures if i > self.step), self.step)

    def toggle_play(self) -> None:
        """Start playing, or stop it."""
        self.play.playing = not self.play.playing

    def export(self, path: str | Path | None = None) -> Path:
        """Write the report, opening at this step, beside the notebook; returns where it is."""
        slug = re.sub(r"[^\w.-]+", "-", self.trace.scenario.title).strip("-.") or "fork"
        place = Path(path) if path is not None else Path(f"{slug[:60]}.html")
        text = report_html(self.trace, step=self.step)
        place.write_text(text, encoding="utf-8", newline="\n")
        return place

    # -- showing ---------------------------------------------------------------------------------

    @_shown
    def _show(self) -> None:
        """Bring everything to ``self.step``."""
        self.driver.go(self.step)
        self.words.value = words_html(self.board.words[self.step])
        self.number.value = f"step {self.step} of {self._last}"
        self.slider.value = self.step
        shown = [at for at, _ in self.board.calls if at <= self.step]
        self.calls.value = shown[-1] if shown else None
        at_start, at_end = self.step == 0, self.step == self._last
        for name, off in (
            ("first", at_start),
            ("back", at_start),
            ("next", at_end),
            ("last", at_end),
        ):
            self.buttons[name].disabled = off

    def _controls(self) -> None:
        """Make the controls; ``_connect`` brings them to life."""
        moves: dict[str, tuple[str, str, Callable[[], None]]] = {
            "first": ("|◀ first", "first step (Home)", self.first),
            "back": ("◀ back", "one step back (left arrow)", self.back),
            "next": ("next ▶", "one step on (right arrow)", self.next),
            "last": ("last ▶|", "last step (End)", self.last),
            "decision": ("◆ next decision", "next decision (n)", self.next_decision),
            "failure": ("✗ next failure", "next failure (f)", self.next_failure),
        }
        self.buttons = {
            name: Button(description=text, tooltip=tip, layout=Layout(width="auto"))
            for name, (text, tip, _) in moves.items()
        }
        self.buttons["failure"].disabled = not self._failures
        for name, (_, _, move) in moves.items():
            self.buttons[name].on_click(lambda _button, move=move: self._do(move))
        self.export_button = Button(
            description="⇩ export HTML",
            tooltip="write one file that steps in any browser, opening at this step",
            layout=Layout(width="auto"),
        )
        self.export_button.on_click(self._export_clicked)
        self.slider = IntSlider(
            min=0, max=self._last, readout=False, layout=Layout(flex="1 1 160px", width="auto")
        )
        self.play = Play(
            min=0, max=self._last, interval=400, show_repeat=False, layout=Layout(width="90px")
        )
        self.number = Label(layout=Layout(min_width="9em"))
        self.calls = Select(
            options=[(line, at) for at, line in self.board.calls],
            value=None,
            rows=9,
            layout=Layout(width="auto", height="auto", margin="2px 0"),
        )
        self.calls.add_class("forkviz-calls")
        self.keyboard = Keys(
            {
                "ArrowLeft": lambda: self._do(self.back),
                "ArrowRight": lambda: self._do(self.next),
                "Home": lambda: self._do(self.first),
                "End": lambda: self._do(self.last),
                "n": lambda: self._do(self.next_decision),
                "f": lambda: self._do(self.next_failure),
                " ": lambda: self._do(self.toggle_play),
            },
            label=f"fork explorer: {self.trace.scenario.title}",
        )

    def _connect(self) -> None:
        self._link = jslink((self.play, "value"), (self.slider, "value"))
        self.slider.observe(self._slid, "value")
        self.calls.observe(self._picked, "value")
        ticks = self.driver.figures.sources["ticks"]
        ticks.selected.on_change("indices", self._tapped)
        space = self.driver.figures.panes["space"]
        space.y_range.on_change("start", self._zoomed)
        space.y_range.on_change("end", self._zoomed)

    def _arranged(self) -> list[Any]:
        css = (files(__package__) / "explorer.css").read_text(encoding="utf-8")
        toolbar = Box(
            [*self.buttons.values(), self.play, self.slider, self.number, self.export_button],
            layout=Layout(flex_flow="row wrap", align_items="center", width="100%"),
        )
        calls = VBox([HTML("<b>Calls: click to go there</b>"), self.calls])
        side = [self.words, self.panes["recursion"], calls, self.panes["sorting"]]
        beside = VBox(side, layout=Layout(flex="1 1 0", min_width="0"))
        beside.add_class("forkviz-side")
        return [
            HTML(f"<style>{css}</style>{outcome_html(self.trace)}"),
            self.keyboard,
            toolbar,
            self.message,
            self.panes["timeline"],
            HBox(
                [
                    VBox(
                        [self.panes["space"], HTML(legend_html())],
                        layout=Layout(flex="1.15 1 0", min_width="0"),
                    ),
                    beside,
                ],
                layout=Layout(width="100%"),
            ),
            HTML(_HINT + notes_html(self.trace.scenario.notes)),
        ]

    # -- callbacks -------------------------------------------------------------------------------

    @_shown
    def _do(self, move: Callable[[], None]) -> None:
        move()

    @_shown
    def _slid(self, change: Any) -> None:
        self.step = change["new"]

    @_shown
    def _picked(self, change: Any) -> None:
        # Between two calls the list shows the one before; only a click on another one moves.
        shown = [at for at, _ in self.board.calls if at <= self.step]
        if change["new"] is not None and change["new"] != (shown[-1] if shown else None):
            self.step = change["new"]

    @_shown
    def _tapped(self, _attr: str, _old: Any, new: Any) -> None:
        if new:
            # Or the next tap on this mark would only take the selection away.
            self.driver.figures.sources["ticks"].selected.indices = []
            # In a long trace marks overlap; of all that a tap hits the middle one was meant.
            self.step = sorted(new)[len(new) // 2]

    @_shown
    def _zoomed(self, _attr: str, _old: Any, _new: Any) -> None:
        self.driver.zoom.choose()

    @_shown
    def _export_clicked(self, _button: Any) -> None:
        place = self.export()
        size = place.stat().st_size / 1024
        where = html.escape(str(place.resolve()))
        self.message.value = f'<span role="status">Wrote {where} ({size:.0f} KiB)</span>'
