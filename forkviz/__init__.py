"""forkviz: Cygwin's fork() machinery as a steppable engine, and a picture of what it does.

import forkviz
capture  = forkviz.read("bundle/")          # a capture, a scenario or a saved trace
scenario = forkviz.scenario(capture)        # what a simulated fork needs
trace    = forkviz.fork(scenario)           # a failed fork is a trace too
trace.succeeded, trace.message, trace.exit_code
trace.state(17).child                       # the address space at step 17
forkviz.explore(trace)                      # the widget, in a notebook
forkviz.live(scenario)                      # the same over real processes that wait
forkviz.diagnose("message.log")              # why it fails, and what to do
forkviz.report(trace, "fork.html")          # one file that steps in any browser

>>> trace = forkviz.fork("data/scenarios/two-relocated.toml", policy="repaired")
>>> trace.succeeded, trace.outcome.attempts
(True, 1)
"""

from __future__ import annotations

from .core.displayed import draw_with  # inside of it, and not public
from .lazy.exports import exports

TYPE_CHECKING = False  # typing's own would have to be imported, before Ctrl-C is seen to

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from forkviz.api import compare, diagnose, diff, fork, link, observed, read, save, scenario
    from forkviz.arguments.examples import example
    from forkviz.core.captures.capture import Capture
    from forkviz.core.region import Region
    from forkviz.core.space import AddressSpace
    from forkviz.errors import (
        BadCapture,
        BadScenario,
        BadTrace,
        ForkvizError,
        TooLarge,
        Unavailable,
    )
    from forkviz.lab import explore, live, quiz, report, show
    from forkviz.notebook.frames import to_dataframe
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace
    from forkviz.widgets.capture_view import CaptureView
    from forkviz.widgets.explorer import CompareExplorer, ForkExplorer
    from forkviz.widgets.live import LiveExplorer
    from forkviz.widgets.quiz import Quiz

__version__ = "0.1.0"

__all__ = [
    "AddressSpace",
    "BadCapture",
    "BadScenario",
    "BadTrace",
    "Capture",
    "CaptureView",
    "CompareExplorer",
    "ForkExplorer",
    "ForkvizError",
    "LiveExplorer",
    "Quiz",
    "Region",
    "Scenario",
    "TooLarge",
    "Trace",
    "Unavailable",
    "__version__",
    "compare",
    "diagnose",
    "diff",
    "example",
    "explore",
    "fork",
    "link",
    "live",
    "observed",
    "quiz",
    "read",
    "report",
    "save",
    "scenario",
    "show",
    "to_dataframe",
]

#: Where each public name lives.  Loaded on first use, so that ``import forkviz`` costs little.
_HOMES = {
    "AddressSpace": "forkviz.core.space",
    "BadCapture": "forkviz.errors",
    "BadScenario": "forkviz.errors",
    "BadTrace": "forkviz.errors",
    "Capture": "forkviz.core.captures.capture",
    "CaptureView": "forkviz.widgets.capture_view",
    "CompareExplorer": "forkviz.widgets.explorer",
    "ForkExplorer": "forkviz.widgets.explorer",
    "ForkvizError": "forkviz.errors",
    "LiveExplorer": "forkviz.widgets.live",
    "Quiz": "forkviz.widgets.quiz",
    "Region": "forkviz.core.region",
    "Scenario": "forkviz.scenarios.scenario",
    "TooLarge": "forkviz.errors",
    "Trace": "forkviz.traces.trace",
    "Unavailable": "forkviz.errors",
    "compare": "forkviz.api",
    "diagnose": "forkviz.api",
    "diff": "forkviz.api",
    "example": "forkviz.arguments.examples",
    "explore": "forkviz.lab",
    "fork": "forkviz.api",
    "link": "forkviz.api",
    "live": "forkviz.lab",
    "observed": "forkviz.api",
    "quiz": "forkviz.lab",
    "read": "forkviz.api",
    "report": "forkviz.lab",
    "save": "forkviz.api",
    "scenario": "forkviz.api",
    "show": "forkviz.lab",
    "to_dataframe": "forkviz.notebook.frames",
}

__getattr__, __dir__ = exports(__name__, _HOMES)


def _maker(name: str) -> Callable[[object], str]:
    """What shows a value; it is imported when the first one is shown."""

    def make(value: object) -> str:
        import importlib

        text: str = getattr(importlib.import_module("forkviz.cli.render.values"), name)(value)
        return text

    return make


draw_with(_maker("display"), _maker("told"))


def load_ipython_extension(shell: Any) -> None:
    """``%load_ext forkviz``: the magics ``%fork PATH`` and ``%%fork``, a scenario in the cell."""
    import importlib

    magic = importlib.import_module("forkviz.cli.magic")
    magic.register(shell)
