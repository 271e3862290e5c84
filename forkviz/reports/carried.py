"""carried: a fork as a cell's output carries it, beside the widget that needs a kernel.

A notebook keeps it with the output, so that whoever exports the notebook finds the trace there:
``{"schema": 1, "trace": …, "step": …}``, the trace packed as in a report, its notes within it.
"""

from __future__ import annotations

from typing import Any

from forkviz.errors import BadTrace
from forkviz.traces.html_island import pack, unpack
from forkviz.traces.trace import Trace

__all__ = ["MIME", "MOST", "carried", "report_of"]

#: The type under which an output has it.
MIME = "application/vnd.forkviz.trace+json"
#: Characters of a packed trace at the most; a notebook is opened as a whole.
MOST = 1024 * 1024

SCHEMA = 1


def carried(trace: Trace, step: int) -> dict[str, Any] | None:
    """What an output holds of *trace*, seen at *step*; None for one that is too large."""
    packed = pack(trace)
    if not packed or len(packed) > MOST:
        return None
    return {"schema": SCHEMA, "trace": packed, "step": step}


def report_of(value: Any) -> str:
    """The report of what ``carried`` gave; raises BadTrace for everything else."""
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise BadTrace("an output that this version can't read", hint=f"schema {SCHEMA}")
    packed, step = value.get("trace"), value.get("step")
    if not isinstance(packed, str) or type(step) is not int:
        raise BadTrace("an output without a trace or a step", hint="run the cell again")
    # Imported here: a notebook of something else is exported where bokeh is missing, too.
    from forkviz.reports.html import report_html

    return report_html(unpack(packed), step=step)
