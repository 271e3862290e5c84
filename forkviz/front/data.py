"""data: what the front end is given of a trace, as plain values that JSON can hold.

``mount.js`` shows it, in figures that are the same for every fork.  Texts are numbered, since many
steps say the same; changes are lists of table, column, row, new and old value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from forkviz.core.address import USER_TOP
from forkviz.core.provenance import StepOrigin
from forkviz.core.text import clipped
from forkviz.explanations.glossary import GLOSSARY
from forkviz.explanations.words.phase_words import phase_label, phase_title, phase_why
from forkviz.front.help_data import help_data, plain
from forkviz.machine.phase import Phase
from forkviz.machine.policy import POLICIES, SWITCHES, Policy, get_policy
from forkviz.scenarios.windows import FaultKind
from forkviz.traces.notes import MOST_CHARACTERS
from forkviz.views.algorithm import Algorithm
from forkviz.views.board import Board, Words
from forkviz.views.notes import said_of
from forkviz.views.palette import theme_json
from forkviz.views.verdict.line import verdict_data

if TYPE_CHECKING:
    from forkviz.views.still import Still

__all__ = ["board_data", "capture_data"]

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
    diagnosis: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Everything that the explorer of *board* shows; it opens at step *opening*.

    notes: the author's, by step.  scenarios: titles of those that can be chosen, and which of them
    this is.  edits: what was changed of it, in words.  live: what live.js shows of real processes.
    diagnosis: why it fails, as ``diagnosis_data`` has it.
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
        "help": help_data(),
        "glossary": _glossary(),
        "log": _log(trace.step_origin, texts),
        "strings": texts.all,
        "needs": {
            str(step): asdict(place) | {"placed": board.words[step].placed}
            for step, place in board.needs.items()
        },
        "calls": board.calls,
        "answers": board.answers,
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
        "complete": True,
        "listing": {"functions": algorithm.functions, "steps": algorithm.steps},
        "switches": [
            [name, bool(getattr(get_policy(trace.policy), field))]
            for name, field in SWITCHES.items()
        ],
        "faults": [str(kind) for kind in FaultKind],
        "retries": get_policy(trace.policy).dll_retry_max,
        "phases": [phase.name for phase in Phase],
        "phaseNames": _phases(get_policy(trace.policy)),
        "edits": list(edits),
        "live": dict(live) if live is not None else None,
        "diagnosis": dict(diagnosis) if diagnosis is not None else None,
        "verdict": verdict_data(trace, diagnosis),
        "themes": theme_json(),
        "sorting": {
            "levels": board.sorting.levels,
            "rows": board.sorting.rows,
            "decided": board.sorting.decided,
        },
        **_tables(board),
    }


def capture_data(
    still: Still, besides: Sequence[str] = (), diagnosis: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Everything that the explorer of a capture shows: maps alone, without a step.

    besides: further notes, such as why it can't be forked.  diagnosis: as for ``board_data``.
    """
    capture = still.capture
    texts = _Texts()
    words = Words("", still.what, still.why, "", still.facts, "")
    return {
        "still": True,
        "panes": ["verdict", "space", "why"],
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
        "help": help_data(),
        "glossary": _glossary(),
        "strings": texts.all,
        "calls": [],
        "answers": [],
        "decisions": [],
        "failures": [],
        "diagnosis": dict(diagnosis) if diagnosis is not None else None,
        "verdict": None,
        "census": still.census,
        "dlls": [],
        "complete": still.complete,
        "themes": theme_json(),
        "tables": still.tables,
        "tableNames": sorted(still.tables),
        "columnNames": [],
        "changes": [[]],
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


def _glossary() -> list[list[Any]]:
    """Name, meaning and forms of each term."""
    return [[term.name, plain(term.text), list(term.forms)] for term in GLOSSARY]


def _phases(policy: Policy) -> dict[str, dict[str, str]]:
    """Of each phase by number: its label under *policy*, who does it, what it does and why."""
    return {
        phase.name: {
            "label": phase_label(phase, policy),
            "who": phase.who,
            "title": phase_title(phase, policy),
            "why": phase_why(phase, policy),
        }
        for phase in Phase
    }


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
