"""data: what the front end is given of a trace, as plain values that JSON can hold.

``mount.js`` shows it.  Texts are numbered, since many steps say the same; changes are lists of
table, column, row, new and old value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from forkviz.comparison.compare import Comparison
from forkviz.core.address import USER_TOP
from forkviz.core.provenance import StepOrigin
from forkviz.core.text import clipped
from forkviz.front.embed import figure_items
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, SWITCHES, get_policy
from forkviz.scenarios.windows import FaultKind
from forkviz.traces.notes import MOST_CHARACTERS
from forkviz.views.algorithm import Algorithm
from forkviz.views.axis import Axis
from forkviz.views.board import Board, Words
from forkviz.views.notes import said_of
from forkviz.views.palette import theme_json
from forkviz.views.still import Still

__all__ = ["board_data", "capture_data", "compare_data"]

#: Addresses that may get a tick; more than any screen has room for would only cost time.
MOST_TICKS = 4000
#: Characters of a list of imports, of a file's name, of a line of a log.
IMPORTS, FILE, LINE = 300, 200, 200


def board_data(
    board: Board,
    opening: int,
    *,
    notes: Mapping[int, str] | None = None,
    scenarios: Sequence[str] = (),
    scenario: int = 0,
    edits: Sequence[str] = (),
    live: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Everything that the explorer of *board* shows; it opens at step *opening*.

    notes: the author's, by step.  scenarios: titles of those that can be chosen, and which of them
    this is.  edits: what was changed of it, in words.  live: what live.js shows of real processes.
    """
    trace, scene = board.trace, board.scene
    texts = _Texts()
    algorithm = Algorithm(trace)
    return {
        "title": clipped(trace.scenario.title, 200) or "fork",
        "policy": trace.policy,
        "policies": list(dict.fromkeys([*POLICIES, trace.policy])),
        "scenarios": [clipped(title, 200) for title in scenarios or [trace.scenario.title]],
        "scenario": scenario,
        "succeeded": trace.succeeded,
        "waits": trace.waits,
        "message": clipped(trace.message, 700),
        "exit_code": trace.exit_code,
        "errno": trace.errno,
        "opening": opening,
        "top": USER_TOP[trace.scenario.bits],
        "said": said_of(trace.scenario),
        "files": [clipped(file, FILE) for file in scene.files.names],
        "notes": {str(step): _lines(text) for step, text in (notes or {}).items()},
        "words": [texts.words(words) for words in board.words],
        "log": _log(trace.step_origin, texts),
        "strings": texts.all,
        "calls": board.calls,
        "decisions": list(trace.decisions()),
        "failures": [step for step, words in enumerate(board.words) if words.kind == "failure"],
        "dlls": [
            {
                "name": clipped(dll.name, 200),
                "kind": str(dll.kind),
                "base": dll.base,
                "size": dll.size,
                "preferred": dll.preferred,
                "imports": clipped(", ".join(dll.imports), IMPORTS),
                "path": clipped(dll.path or "", 300),
                "headers": clipped(dll.headers or "", FILE),
            }
            for dll in trace.scenario.dlls
        ],
        "axis": _axis(scene.axis),
        "ticks": _ticks(board),
        "listing": {"functions": algorithm.functions, "steps": algorithm.steps},
        "switches": [
            [name, bool(getattr(get_policy(trace.policy), field))]
            for name, field in SWITCHES.items()
        ],
        "faults": [str(kind) for kind in FaultKind],
        "phases": [phase.name for phase in Phase],
        "edits": list(edits),
        "live": dict(live) if live is not None else None,
        "themes": theme_json(),
        "figures": figure_items(),
        "sorting": {"levels": board.sorting.levels, "rows": board.sorting.rows},
        **_tables(board),
    }


def capture_data(still: Still, besides: Sequence[str] = ()) -> dict[str, Any]:
    """Everything that the explorer of a capture shows: maps alone, without a step.

    besides: further notes, such as why it can't be forked.
    """
    capture, axis = still.capture, still.axis
    texts = _Texts()
    words = Words("", still.what, still.why, "", still.facts, "")
    known = set(axis.borders)
    return {
        "still": True,
        "panes": ["minimap", "space", "why"],
        "heads": ["parent", "child"] if len(capture.processes()) > 1 else ["process", ""],
        "title": clipped(capture.title, 200) or "capture",
        "policy": "",
        "policies": [],
        "scenarios": [],
        "scenario": 0,
        "succeeded": True,
        "message": "",
        "exit_code": 0,
        "errno": 0,
        "opening": 0,
        "top": USER_TOP[capture.bits],
        "said": said_of(capture, besides),
        "files": [clipped(file, FILE) for file in still.files.names],
        "notes": {},
        "words": [texts.words(words)],
        "strings": texts.all,
        "calls": [],
        "decisions": [],
        "failures": [],
        "dlls": [],
        "axis": _axis(axis),
        "ticks": [
            [round(axis.position(at), 4), at] for at in still.borders[:MOST_TICKS] if at in known
        ],
        "themes": theme_json(),
        "figures": {"space": figure_items()["space"]},
        "tables": still.tables,
        "tableNames": sorted(still.tables),
        "columnNames": [],
        "changes": [[]],
    }


def compare_data(comparison: Comparison, a: dict[str, Any], b: dict[str, Any]) -> dict[str, Any]:
    """Two boards side by side: *a* and *b* are the ``board_data`` of the comparison's traces."""
    return {
        "a": a,
        "b": b,
        "pairs": comparison.pairs,
        "parts_at": comparison.parts_at,
        "rows": [
            [one.row, str(one.kind), clipped(one.in_a, 700), clipped(one.in_b, 700)]
            for one in comparison.differences
        ],
        "summary": [*_summary(comparison)],
    }


class _Texts:
    """Texts by number; each is kept once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    @property
    def all(self) -> list[str]:
        return list(self._numbers)

    def number(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def words(self, said: Words) -> list[Any]:
        """In the order in which store.js takes them apart."""
        return [
            said.phase, self.number(said.what), self.number(said.why), self.number(said.source),
            [self.number(fact) for fact in said.facts], said.kind, self.number(said.instead),
            self.number(said.older), said.dll,
        ]  # fmt: skip


def _log(origin: StepOrigin | None, texts: _Texts) -> dict[str, Any] | None:
    """Where the steps of an observed fork were read: for each the number of its line, 0 where it
    was concluded, and that of its text.
    """
    if origin is None:
        return None
    return {
        "file": clipped(origin.file, FILE),
        "lines": [[each.line, texts.number(clipped(each.text, LINE))] for each in origin.lines],
    }


def _lines(note: str) -> str:
    """What the author wrote at a step: plain text, in the author's lines."""
    return "\n".join(clipped(line, MOST_CHARACTERS) for line in note.splitlines())


def _tables(board: Board) -> dict[str, Any]:
    names = sorted(board.tables)
    columns = sorted({change.column for changes in board.changes for change in changes})
    table_number = {name: i for i, name in enumerate(names)}
    column_number = {name: i for i, name in enumerate(columns)}
    return {
        "tables": board.tables,
        "tableNames": names,
        "columnNames": columns,
        "changes": [
            [[table_number[c.table], column_number[c.column], c.row, c.new, c.old] for c in step]
            for step in board.changes
        ],
    }


def _axis(axis: Axis) -> dict[str, Any]:
    return {
        "borders": axis.borders,
        "positions": [round(position, 4) for position in axis.positions],
    }


def _ticks(board: Board) -> list[list[float]]:
    """Position and address of each border that may get a tick, the important ones first."""
    axis, trace = board.scene.axis, board.trace
    known = set(axis.borders)
    important = [dll.base for dll in trace.scenario.dlls]
    important += [dll.preferred for dll in trace.scenario.dlls]
    # Where something starts says more than where something ends.
    for space in (trace.initial_parent, trace.initial_child):
        important += [region.start for region in space]
    first = [address for address in dict.fromkeys(important) if address in known]
    rest = sorted(known.difference(first))
    return [[round(axis.position(at), 4), at] for at in [*first, *rest][:MOST_TICKS]]


def _summary(comparison: Comparison) -> list[list[str]]:
    """Name, A's and B's value of all that can be said of both as wholes."""
    rows = []
    ends = comparison.ends
    for name, field in (
        ("outcome", "outcome"), ("message", "message"), ("attempts", "attempts"),
        ("calls", "calls"),
    ):  # fmt: skip
        rows.append([name, *(_said(getattr(end, field)) for end in ends)])
    for given in comparison.given:
        rows.append([clipped(given.what, 200), clipped(given.a, 300), clipped(given.b, 300)])
    for landing in comparison.landings:
        places = [f"{p.placed}, {p.base or 0:#x}" if p else "–" for p in (landing.a, landing.b)]
        rows.append([clipped(landing.dll, 200), *places])
    return rows


def _said(value: object) -> str:
    return clipped(str(value), 300) or "–"
