"""replay: send the answers of a saved trace through the machine again.

The installed machine must ask the same questions and record the same events.  If it does
not, the first step that differs is shown, and the exit status is 1: another version made the trace,
or it was edited.
"""

from __future__ import annotations

import argparse
from dataclasses import fields
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, add_format, add_source, command, format_of
from forkviz.cli.render.tables import Document, Fact, Kind, write
from forkviz.core.address import PAGE
from forkviz.errors import BadTrace

if TYPE_CHECKING:
    from forkviz.traces.trace import Trace

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "replay", __doc__, run)
    add_source(parser)
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Replay, and write how far the two agree."""
    from forkviz.api import read
    from forkviz.traces.replay import replay
    from forkviz.traces.trace import Trace

    trace = read(args.source)
    if not isinstance(trace, Trace):
        raise BadTrace(
            "it is not a saved trace, so it has no answers to send again",
            hint="forkviz fork X --trace FILE saves one; a report contains one, too",
        )
    if trace.step_origin is not None:
        raise BadTrace(
            "its steps were read from a log, which does not record what Windows answered",
            hint="a trace of a simulated or a live fork can be replayed",
        )
    found = replay(trace)
    write(_document(trace, found.disagreement), format_of(args))
    return 0 if found.disagreement is None else 1


def _document(trace: Trace, disagreement: object) -> Document:
    from forkviz.traces.replay import Disagreement

    facts = [
        Fact("title", trace.scenario.title),
        Fact("policy", trace.policy),
        Fact("steps", len(trace), Kind.NUMBER),
        Fact("agrees", disagreement is None),
    ]
    if isinstance(disagreement, Disagreement):
        facts += [
            Fact("first_difference", disagreement.step, Kind.NUMBER),
            Fact("the_machine_says", _worded(disagreement.said)),
            Fact("the_trace_has", _worded(disagreement.recorded)),
        ]
    return Document(tuple(facts))


def _worded(said: object) -> str:
    """An effect or an event, by its fields; "nothing more" where there is none."""
    if said is None:
        return "nothing more"
    names = getattr(said, "_fields", None) or [field.name for field in fields(said)]  # type: ignore[arg-type]
    told = [f"{name}={_value(getattr(said, name))}" for name in names if name != "delta"]
    return f"{type(said).__name__}({', '.join(told)})"


def _value(value: object) -> str:
    """A number as an address where it is one; a DLL and a phase by name."""
    if type(value) is int and abs(value) >= PAGE:
        return f"{value:#x}"
    return str(getattr(value, "name", value))
