"""Write what the front end has to know of Python into forkviz/front/base/contract.js.

    python -m tools.contract          write it anew
    python -m tools.contract --check  say whether it is as Python has it; exit status 1 if not

Columns of the tables, the values of enumerations, the lists of panes, phases and messages: the
JavaScript names them from there, and its types are made of them.  tests/front/test_contract.py
holds the file to its source.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from forkviz import api
from forkviz.core import query
from forkviz.core.region import Kind, Source, State, Use
from forkviz.diagnosis.cause_class import CauseClass
from forkviz.diagnosis.diagnosis import Certainty, Proof, Shell, Verified
from forkviz.diagnosis.diagnosis import Look as PlaceLook
from forkviz.files import replace_text
from forkviz.front.giving.folds import Fold
from forkviz.front.giving.patterns import GAPS
from forkviz.hosts.live.session import Standing as LiveStanding
from forkviz.machine.phase import Phase
from forkviz.scenarios.edits_text import FORMS
from forkviz.session.messages import Asked, LiveAction, Sent
from forkviz.traces.state import Placed
from forkviz.views.board import Board
from forkviz.views.palette import LIGHT, theme_json
from forkviz.views.timeline import MARKS
from forkviz.widgets.explorer import PANES

__all__ = ["contract"]

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "forkviz" / "front" / "base" / "contract.js"
#: Together they fill every column of every table.
EXAMPLES = ("lesson-cycle", "recursion", "two-relocated", "lesson-moved-link")
WIDTH = 100

HEAD = """\
// contract: what Python gives the front end, by name.  Made by `python -m tools.contract`; do not
// edit it: change the Python that it comes from, and run that again.
"""
#: The type of a column's cells, where it says more than number or text.
NAMED = {
    "look": "Look",
    "standing": "Standing",
    "who": "Who",
    "state": "State",
    "use": "Use",
    "source": "Source",
}
_TYPES = {int: "number", float: "number", bool: "boolean", str: "string", type(None): "null"}


def contract() -> str:
    """The text of the file."""
    parts = [HEAD, *_enumerations(), *_find(), *_tables()]
    return "\n".join(parts)


def _enumerations() -> Iterator[str]:
    yield _list("WHO", "Who", query.FIELDS["in"].choices, "The processes.")
    yield _list("STATES", "State", State, "States of a region.")
    yield _list("KINDS", "Kind", Kind, "Kinds of a region.")
    yield _list("USES", "Use", Use, "Uses of a region.")
    yield _list("SOURCES", "Source", Source, "Where a region is known from.")
    yield _list("LOOKS", "Look", theme_json()["light"]["looks"], "How a region is drawn.")
    yield _list("STANDINGS", "Standing", Placed, "How far a DLL of the list is in the child.")
    yield _list("STEP_KINDS", "StepKind", ("", "failure", "decision", "done"), "Kinds of a step.")
    yield _list("MARKS", "Mark", MARKS, "Marks of the timeline, as its legend has them.")
    nodes = [name for name in LIGHT.sort if name != "edge"]
    yield _list("NODE_MARKS", "NodeMark", nodes, "Marks of the import graph's nodes.")
    yield _list("PANES", "PaneName", PANES, "Panes, as `panes=` names them.")
    yield _list("ASKED", "MessageKind", Asked, "What Python is asked.")
    yield _list("LIVE_ACTIONS", "LiveAction", LiveAction, "What real processes are asked to do.")
    yield _list("LIVE_STANDINGS", "LiveStanding", LiveStanding, "How real processes are.")
    yield _list("SENT", "SentKind", Sent, "What Python sends.")
    yield _list("EDITS", "EditKind", FORMS, "Changes of a scenario.")
    yield _list("CAUSE_CLASSES", "CauseClass", CauseClass, "Classes of causes.")
    yield _list("CERTAINTIES", "Certainty", Certainty, "How sure a claim is.")
    yield _list("PLACE_LOOKS", "PlaceLook", PlaceLook, "How a place of a diagnosis is drawn.")
    yield _list("PROOFS", "Proof", Proof, "What is known of a remedy for this fork.")
    yield _list("VERIFIED", "Verified", Verified, "What is known of a remedy in general.")
    yield _list("SHELLS", "Shell", Shell, "In what a command is typed.")
    yield _value("FOLDS", {one.name: one.value for one in Fold}, "Forms of a folded list.")
    yield _value("GAPS", GAPS, "What stands for a part in a pattern of texts.")
    phases = [_phase(phase) for phase in Phase]
    yield _list("PHASE_NAMES", "PhaseName", [str(one["name"]) for one in phases], "Phases.")
    yield _value("PHASES", phases, "The phases, in the order of a fork that succeeds.")


def _phase(phase: Phase) -> dict[str, str]:
    """A phase; its short name, where there is one."""
    label = getattr(phase, "label", None)
    named = {"label": str(label)} if label else {}
    return {"name": phase.name, "who": phase.who, **named, "title": phase.title}


def _find() -> Iterator[str]:
    fields = {
        name: {"signs": list(field.signs), "choices": [str(one) for one in field.choices]}
        for name, field in query.FIELDS.items()
    }
    yield _value(
        "FIND_FIELDS",
        fields,
        "Fields of the language that finds regions.",
        "Record<string, { signs: string[], choices: string[] }>",
    )
    yield f"export const FIND_MOST_CHARACTERS = {query.MOST_CHARACTERS};"
    yield f"export const FIND_MOST_TERMS = {query.MOST_TERMS};"
    yield f"export const FIND_BLANKS = {json.dumps(query.BLANKS)};\n"


def _tables() -> Iterator[str]:
    tables = _columns()
    columns = {name: list(cells) for name, cells in tables.items()}
    yield _value("COLUMNS", columns, "Columns of each table.")
    lines = [
        "/**",
        " * The tables, each column a list of cells.",
        " *",
        " * @typedef {object} Tables",
    ]
    for name, cells in tables.items():
        inside = ", ".join(f"{column}: {kind}[]" for column, kind in cells.items())
        lines.append(f" * @property {{{{ {inside} }}}} {name}")
    lines.append(" */\n")
    yield "\n".join(lines)


def _columns() -> dict[str, dict[str, str]]:
    """Of each table the columns, of each column the type of its cells, over all examples."""
    seen: dict[str, dict[str, set[str]]] = {}
    for example in EXAMPLES:
        board = Board(api.to_trace(ROOT / "data" / "scenarios" / f"{example}.toml"))
        for table, columns in board.tables.items():
            for column, cells in columns.items():
                kinds = seen.setdefault(table, {}).setdefault(column, set())
                kinds.update(_TYPES[type(cell)] for cell in cells)
        for change in (change for step in board.changes for change in step):
            seen[change.table][change.column].add(_TYPES[type(change.new)])
    return {
        table: {column: _type(table, column, kinds) for column, kinds in columns.items()}
        for table, columns in sorted(seen.items())
    }


def _type(table: str, column: str, kinds: Iterable[str]) -> str:
    kinds = sorted(kinds, key=("number", "boolean", "string", "null").index)
    if not kinds:
        raise SystemExit(f"no example fills the column {column} of {table}")
    if column in NAMED and kinds == ["string"]:
        return NAMED[column]
    return kinds[0] if len(kinds) == 1 else f"({' | '.join(kinds)})"


# -- as JavaScript -------------------------------------------------------------------------------


def _list(name: str, kind: str, values: Iterable[str], what: str) -> str:
    texts = [str(value) for value in values]
    union = " | ".join(json.dumps(text, ensure_ascii=False) for text in texts)
    typedef = f"/** @typedef {{{union}}} {kind} */\n"
    return typedef + _value(name, texts, what, f"readonly {kind}[]")


def _value(name: str, value: object, what: str, kind: str = "") -> str:
    said = f"@type {{{kind}}}  {what}" if kind else what
    return f"/** {said} */\nexport const {name} = {_written(value, len(name) + 16)};\n"


def _written(value: Any, used: int, depth: int = 0) -> str:
    """*value* as prettier writes it: on one line if that has room, *used* characters taken."""
    line = _on_one_line(value)
    if used + len(line) + 1 <= WIDTH or not isinstance(value, Mapping | list | tuple):
        return line
    indent = "  " * (depth + 1)
    rows: list[str] = []
    if isinstance(value, Mapping):
        for key, one in value.items():
            head = f"{_key(key, value)}: "
            rows.append(head + _written(one, len(indent) + len(head), depth + 1))
    else:
        rows = [_written(one, len(indent), depth + 1) for one in value]
    ends = "{}" if isinstance(value, Mapping) else "[]"
    inside = "".join(f"{indent}{row},\n" for row in rows)
    return f"{ends[0]}\n{inside}{'  ' * depth}{ends[1]}"


def _on_one_line(value: Any) -> str:
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(key, value)}: {_on_one_line(one)}" for key, one in value.items())
        return f"{{ {inside} }}" if inside else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_on_one_line, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _key(key: str, beside: Mapping[str, Any]) -> str:
    """A key without quotes, if none beside it needs them."""
    return key if all(one.isidentifier() for one in beside) else json.dumps(key)


def main(arguments: Sequence[str]) -> int:
    text = contract()
    if "--check" in arguments:
        same = PLACE.is_file() and PLACE.read_text(encoding="utf-8") == text
        if not same:
            print("base/contract.js is not what Python has: run python -m tools.contract")
        return 0 if same else 1
    replace_text(PLACE, text)
    print(f"Wrote {PLACE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
