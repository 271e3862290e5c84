"""compare_data: what the front end is given of two traces side by side, as plain values.

``compare/compare.js`` shows it: both boards, the rows, what decides, and what differs as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from forkviz.comparison.compare import Comparison, Ending, Landing
from forkviz.comparison.deciding import Deciding, decide
from forkviz.comparison.headline import headline, links
from forkviz.core.address import hex_
from forkviz.core.delta import NOTHING
from forkviz.core.occupants import occupants
from forkviz.core.text import clipped
from forkviz.traces.event_deltas import parent_delta_of
from forkviz.traces.state import Place, Placed
from forkviz.views.palette import LINK_STYLES

__all__ = ["compare_data", "opening_row"]

#: Characters of what is said of a row, of a cell, of a name.
ROW, CELL, NAME = 700, 300, 200


def opening_row(found: Comparison, deciding: Deciding | None = None) -> int:
    """The row at which a view of *found* opens: the one that decides, else the first difference."""
    opening = (decide(found) if deciding is None else deciding).opening
    return opening if opening is not None else found.parts_at or 0


def compare_data(found: Comparison, a: dict[str, Any], b: dict[str, Any]) -> dict[str, Any]:
    """Two boards side by side: *a* and *b* are the ``board_data`` of the comparison's traces.

    pairs: the rows.  shown: for each row the steps at which both stand there.  rows: those that
    differ, with the words of both.  decides: what decides, with its headline in pieces, the links
    to its steps and the rows that matter.  summary: what differs as a whole, a row for each thing.
    """
    deciding = decide(found)
    return {
        "a": a,
        "b": b,
        "pairs": found.pairs,
        "shown": _shown(found, deciding),
        "sameParent": _same_parent(found),
        "parts_at": found.parts_at,
        "opening": opening_row(found, deciding),
        "rows": [
            [one.row, str(one.kind), clipped(one.in_a, ROW), clipped(one.in_b, ROW)]
            for one in found.differences
        ],
        "decides": _decides(found, deciding),
        "summary": [row.value() for row in _summary(found)],
    }


def _same_parent(found: Comparison) -> bool:
    """Whether both parents have the same regions all along, whatever their maps call them."""
    traces = (found.a, found.b)
    if any(parent_delta_of(event) != NOTHING for trace in traces for event in trace.events):
        return False
    ours, theirs = ([(r.start, r.end, r.use) for r in t.initial_parent] for t in traces)
    return ours == theirs


def _decides(found: Comparison, deciding: Deciding) -> dict[str, Any]:
    return {
        "row": deciding.row,
        "matter": deciding.matter,
        "place": _place_of(deciding),
        "freed": _freed(found, deciding),
        "headline": [[kind, clipped(text, ROW)] for kind, text in headline(found, deciding)],
        "links": [
            {
                "side": "ab"[link.turn.side],
                "step": link.turn.step,
                "row": link.turn.row,
                "role": str(link.turn.role),
                "sign": link.sign,
                "label": clipped(link.label, NAME),
            }
            for link in links(found, deciding)
        ],
    }


def _place_of(deciding: Deciding) -> list[int] | None:
    """The addresses that the decision is about, None where it is about none."""
    dll = deciding.dll
    return None if dll is None else [dll.base, dll.base + max(dll.size, 1)]


def _freed(found: Comparison, deciding: Deciding) -> list[bool]:
    """Of A and of B: whether the step that decides makes the place of the decision free."""
    place = _place_of(deciding)
    if place is None or deciding.row is None:
        return [False, False]
    start, end = place
    children = (
        [occupants(trace.state(at).child, start, end) for at in (max(step - 1, 0), step)]
        for trace, step in zip((found.a, found.b), deciding.steps, strict=True)
    )
    return [bool(before) and not after for before, after in children]


def _shown(found: Comparison, deciding: Deciding) -> list[tuple[int, int]]:
    """Where both stand in each row; in the one that decides at the steps that decide, after it one
    without a step at its next one, and so up to that.
    """
    here = [0, 0]
    shown = []
    for row, pair in enumerate(found.pairs):
        for side, step in enumerate(pair):
            if step is not None:
                here[side] = step
        if row == deciding.row:
            here = list(deciding.beside)
            shown.append(deciding.steps)
        else:
            shown.append((here[0], here[1]))
    return shown


# -- what differs as a whole -----------------------------------------------------------------------


class _Cell(NamedTuple):
    """A value of one side.  sign, kind: ✗ and ``failed``, ✓ and ``ok``, or "" for neither."""

    text: str
    sign: str = ""
    kind: str = ""


class _Row(NamedTuple):
    """A thing that both have.  address: a part of its name that is one, "" for none."""

    name: str
    a: _Cell
    b: _Cell
    address: str = ""

    def value(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "name": clipped(self.name, NAME),
            "address": self.address,
            "a": [clipped(self.a.text, CELL) or "–", self.a.sign, self.a.kind],
            "b": [clipped(self.b.text, CELL) or "–", self.b.sign, self.b.kind],
            "same": self.a == self.b,
        }


def _summary(found: Comparison) -> Iterator[_Row]:
    a, b = found.ends
    yield _Row("Outcome", _outcome(a), _outcome(b))
    for landing in found.landings:
        yield _landing(landing)
    yield _Row("Exit code", _exit(a), _exit(b))
    yield _Row("Children", _Cell(f"{a.attempts:,}"), _Cell(f"{b.attempts:,}"))
    yield _Row("Calls of Windows", _Cell(f"{a.calls:,}"), _Cell(f"{b.calls:,}"))
    yield _Row("Message", _Cell(a.message), _Cell(b.message))
    yield _Row("Steps", _Cell(f"{a.steps:,}"), _Cell(f"{b.steps:,}"))
    for given in found.given:
        yield _Row(f"Given: {given.what}", _Cell(given.a), _Cell(given.b))


def _outcome(end: Ending) -> _Cell:
    if end.succeeded:
        return _Cell("succeeds", "✓", "ok")
    if end.failed_at < 0:
        return _Cell("has not ended", "…")
    where = f", {end.phase}" if end.phase else ""
    return _Cell(f"fails at step {end.failed_at}{where}", "✗", "failed")


def _exit(end: Ending) -> _Cell:
    if end.succeeded or end.failed_at < 0:
        return _Cell("")
    code = "unknown" if end.exit_code is None else hex_(end.exit_code)
    return _Cell(f"{code}, errno {end.errno}")


def _landing(landing: Landing) -> _Row:
    needed = {base for base in (landing.needed_a, landing.needed_b) if base >= 0}
    at = hex_(min(needed)) if len(needed) == 1 else ""
    cells = [
        _place(place, base, at)
        for place, base in ((landing.a, landing.needed_a), (landing.b, landing.needed_b))
    ]
    return _Row(f"{landing.dll}, needs" if at else landing.dll, cells[0], cells[1], at)


#: How a DLL stands at the end, where a table of both says it in other words.
_WORDS = {Placed.INTERIM: "on trial", Placed.RESERVED: "place kept", Placed.WAITING: "not loaded"}
#: What decides nothing by itself has no colour.
_KINDS = {Placed.LOADED: "ok", Placed.BLOCKED: "failed", Placed.ELSEWHERE: "failed"}


def _place(place: Place | None, needed: int, at: str) -> _Cell:
    """How the DLL stands, with the place that it needs where that is not the same in both."""
    if place is None:
        return _Cell("not in the list")
    text = _WORDS.get(place.placed, str(place.placed))
    if place.placed is Placed.ELSEWHERE and place.base is not None:
        text = f"at {hex_(place.base)}"
    if not at:
        text += f", needs {hex_(needed)}"
    return _Cell(text, LINK_STYLES[place.placed].sign, _KINDS.get(place.placed, ""))
