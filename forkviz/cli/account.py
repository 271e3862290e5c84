"""The account of a fork: how it ended, where each DLL is, and who was in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forkviz.cli.tables import Column, Document, Fact, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.engine.trace import Trace

__all__ = ["account", "dll_table", "step_table"]

DLL_COLUMNS = (
    Column("order", Kind.NUMBER),
    Column("name", folds=True),
    Column("kind"),
    Column("parent", Kind.ADDRESS),
    Column("child", Kind.ADDRESS),
    Column("standing"),
    Column("preferred", Kind.ADDRESS),
    Column("size", Kind.HEX),
)
STEP_COLUMNS = (
    Column("step", Kind.NUMBER),
    Column("phase"),
    Column("what", folds=True),
    Column("why", machine_only=True),
    Column("source", machine_only=True),
    Column("facts", machine_only=True),
)


def account(trace: Trace, *, steps: bool = False) -> Document:
    """The document about *trace*; steps: with a table of all steps, in words."""
    from forkviz.engine.explain import explain

    failure = trace.failure()
    facts = [
        Fact("title", trace.scenario.title),
        Fact("policy", trace.policy),
        Fact("outcome", "succeeded" if trace.succeeded else "failed"),
        Fact("message", trace.message or None),
        Fact("exit_code", trace.exit_code, Kind.HEX),
        Fact("errno", trace.errno, Kind.NUMBER),
        Fact("steps", len(trace), Kind.NUMBER),
    ]
    if failure >= 0:
        facts.append(Fact("failed_at_step", failure, Kind.NUMBER))
        facts.append(Fact("in_the_way", explain(trace, failure).facts))
    tables = [dll_table(trace)]
    if steps:
        tables.append(step_table(trace))
    return Document(tuple(facts), tuple(tables), (Fact("notes", trace.scenario.notes),))


def dll_table(trace: Trace) -> Table:
    """Each DLL of the list where the fork left it, in the order that the child goes by."""
    state = trace.state(-1)
    order = {name: i for i, name in enumerate(state.order, 1)}
    rows: list[tuple[Value, ...]] = []
    for dll in trace.scenario.dlls:
        place = state.places[dll.name]
        # Address 0 is Place's word for none.
        child = place.address or None
        where = (dll.base, child, str(place.placed))
        rows.append((order.get(dll.name), dll.name, str(dll.kind), *where, dll.preferred, dll.size))
    last = len(rows)
    rows.sort(key=lambda row: row[0] if isinstance(row[0], int) else last + 1)
    return Table("dlls", DLL_COLUMNS, tuple(rows), "DLLs")


def step_table(trace: Trace) -> Table:
    """Every step in words."""
    from forkviz.engine.events import PhaseEntered
    from forkviz.engine.explain import explain

    rows: list[tuple[Value, ...]] = []
    phase: str | None = None
    for step, event in enumerate(trace.events):
        if isinstance(event, PhaseEntered):
            phase = event.phase.name
        words = explain(trace, step)
        rows.append((step, phase, words.what, words.why or None, words.source or None, words.facts))
    return Table("all_steps", STEP_COLUMNS, tuple(rows), "Steps")
