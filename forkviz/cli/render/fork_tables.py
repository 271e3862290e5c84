"""The account of a fork: its outcome, where each DLL is, what was in the way, its faults."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from forkviz.cli.render.phases import phase_cell
from forkviz.cli.render.tables import Column, Document, Fact, Kind, Table, Value

if TYPE_CHECKING:
    from forkviz.scenarios.scenario import Scenario
    from forkviz.traces.trace import Trace
    from forkviz.verdict.verdict import Verdict

__all__ = [
    "account",
    "dll_table",
    "incident_tables",
    "note_table",
    "risk_table",
    "said_facts",
    "step_table",
]

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
#: Of an observed fork's steps: ``file:line`` of the log, or ``derived``, and what stands there.
READ_COLUMNS = (Column("read_from"), Column("line_text", machine_only=True))
CHILD_COLUMNS = (
    Column("attempt", Kind.NUMBER),
    Column("phase"),
    Column("exit_code", Kind.HEX),
    Column("exit_name"),
    Column("clean"),
    Column("destructors"),
    Column("tried_again"),
    Column("because", folds=True),
)
PRINTED_COLUMNS = (
    Column("attempt", Kind.NUMBER),
    Column("who"),
    Column("where"),
    Column("mark"),
    Column("text", folds=True),
)
MARK_COLUMNS = (Column("mark"), Column("rests_on", folds=True))
FAULT_COLUMNS = (
    Column("attempt", Kind.NUMBER),
    Column("phase"),
    Column("kind"),
    Column("lethal"),
    Column("text", folds=True),
)
DRIFT_COLUMNS = (
    Column("name", folds=True),
    Column("use"),
    Column("parent", Kind.ADDRESS),
    Column("child", Kind.ADDRESS),
)
RISK_COLUMNS = (
    Column("dll", folds=True),
    Column("holder", folds=True),
    Column("lost", Kind.NUMBER),
    Column("of", Kind.NUMBER),
)
NOTE_COLUMNS = (Column("step", Kind.NUMBER), Column("note", folds=True))


def account(trace: Trace, *, steps: bool = False) -> Document:
    """The document about *trace*; steps: with a table of all steps, in words."""
    from forkviz.machine.protocol.exits import NAMES
    from forkviz.traces.said import lines_said
    from forkviz.verdict.judge import verdict_of
    from forkviz.verdict.words import headline

    failure = trace.failure()
    verdict = verdict_of(trace)
    facts = [
        Fact("verdict", headline(verdict)),
        Fact("title", trace.scenario.title),
        Fact("policy", trace.policy),
        Fact("outcome", trace.ending),
        Fact("message", trace.message or None),
        Fact("exit_code", trace.exit_code, Kind.HEX),
        Fact("errno", trace.errno, Kind.NUMBER),
        Fact("exit_name", NAMES.get(trace.exit_code or 0)),
        Fact("attempts", trace.outcome.attempts, Kind.NUMBER),
        Fact("steps", len(trace), Kind.NUMBER),
    ]
    if failure >= 0:
        if verdict.cause >= 0:
            facts.append(Fact("cause_at_step", verdict.cause, Kind.NUMBER))
        facts.append(Fact("failed_at_step", failure, Kind.NUMBER))
        if trace.step_origin is not None:
            facts.append(Fact("failure_read_from", trace.step_origin.told(failure)))
        from forkviz.explanations.words.explain import facts_at

        facts.append(Fact("in_the_way", facts_at(trace, failure)))
    tables = [dll_table(trace)]
    if steps:
        tables.append(step_table(trace))
    return Document(
        tuple(facts),
        tuple(tables),
        said_facts(trace.scenario),
        (risk_table(trace), *incident_tables(trace), note_table(trace)),
        {"said": [line._asdict() for line in lines_said(trace)], "chain": list(_chain(verdict))},
    )


def _chain(verdict: Verdict) -> Iterator[dict[str, Any]]:
    """The steps that lead to the end, as JSON has them."""
    from forkviz.verdict.words import label

    for link in verdict.links:
        yield {
            "role": str(link.role),
            "step": link.step,
            "phase": link.phase.name,
            "assumed": link.assumed,
            "label": label(link),
        }


def risk_table(trace: Trace) -> Table:
    """The DLLs that another loader, or less luck, might cost a fork that succeeded on the model."""
    from forkviz.study.at_risk import at_risk

    simulated = trace.step_origin is None and not trace.waits
    found = at_risk(trace.scenario, len(trace)) if simulated and trace.succeeded else ()
    return Table("at_risk", RISK_COLUMNS, found, "At risk under other loaders, or by luck")


def said_facts(scenario: Scenario) -> tuple[Fact, ...]:
    """What is to be said of where *scenario* comes from, and of its law."""
    from forkviz.scenarios.law_caveats import law_caveats

    caveats = (*scenario.caveats, *law_caveats(scenario))
    sentences: tuple[str, ...] = ()
    if caveats:
        from forkviz.core.caveats.caveat import worded

        sentences = worded(caveats)
    return (
        Fact("conflicts", scenario.conflicts),
        Fact("caveats", sentences),
        Fact("notes", scenario.notes),
    )


def note_table(trace: Trace) -> Table:
    """What an author wrote at steps."""
    return Table("step_notes", NOTE_COLUMNS, tuple(trace.notes.items()), "Notes at steps")


def dll_table(trace: Trace) -> Table:
    """Each DLL of the list where the fork left it, in the order that the child goes by."""
    state = trace.state(-1)
    order = {name: i for i, name in enumerate(state.order, 1)}
    places = state.places
    rows: list[tuple[Value, ...]] = []
    for dll in trace.scenario.dlls:
        place = places[dll.name]
        child = place.base
        where = (dll.base, child, str(place.placed))
        rows.append((order.get(dll.name), dll.name, str(dll.kind), *where, dll.preferred, dll.size))
    last = len(rows)
    rows.sort(key=lambda row: row[0] if isinstance(row[0], int) else last + 1)
    return Table("dlls", DLL_COLUMNS, tuple(rows), "DLLs")


def incident_tables(trace: Trace) -> Iterator[Table]:
    """The children, attempt by attempt: their ends, what was printed, faults, drift."""
    from forkviz.core.law.basis import basis_of
    from forkviz.machine.events import (
        ChildCreated,
        ChildEnded,
        Drifted,
        FaultStruck,
        PhaseEntered,
        Printed,
        RetryDecided,
    )
    from forkviz.machine.policy import get_policy
    from forkviz.machine.protocol.exits import NAMES

    policy = get_policy(trace.policy)
    law = policy.era
    children: list[tuple[Value, ...]] = []
    printed: list[tuple[Value, ...]] = []
    marks: dict[tuple[Value, ...], None] = {}
    faults: list[tuple[Value, ...]] = []
    drifts: list[tuple[Value, ...]] = []
    attempt = 0
    phase: Value = ""
    for event in trace.events:
        match event:
            case ChildCreated(attempt=number):
                attempt = number
            case PhaseEntered(entered):
                phase = phase_cell(entered, policy)
            case ChildEnded(code, clean, destructors):
                ended = (attempt, phase, code, NAMES.get(code), clean, destructors)
                children.append((*ended, None, None))
            case RetryDecided(retry=retry, why=why):
                if not children or children[-1][0] != attempt:  # its end was not seen
                    children.append((attempt, phase, *(None,) * (len(CHILD_COLUMNS) - 2)))
                children[-1] = (*children[-1][:-2], retry, why)
            case Printed(who, text, where, which, era):
                basis = basis_of(which, era, law)
                printed.append((attempt, who, where, basis.mark.value or None, text))
                if basis.mark.value:
                    marks.setdefault((basis.mark.value, basis.rests))
            case FaultStruck(kind, when, text, lethal):
                faults.append((attempt, phase_cell(when, policy), kind, lethal, text))
            case Drifted(name, use, parent, child):
                drifts.append((name, use, parent, child))
    yield Table("children", CHILD_COLUMNS, tuple(children), "Children that ended")
    yield Table("printed", PRINTED_COLUMNS, tuple(printed), "Printed")
    yield Table(
        "marks", MARK_COLUMNS, tuple(sorted(marks)), "What the marks of printed lines rest on"
    )
    yield Table("faults", FAULT_COLUMNS, tuple(faults), "Faults that struck")
    yield Table("drifted", DRIFT_COLUMNS, tuple(drifts), "Elsewhere in the child, without harm")


def step_table(trace: Trace) -> Table:
    """Every step in words."""
    from forkviz.explanations.words.explain import explain
    from forkviz.machine.events import PhaseEntered
    from forkviz.machine.policy import get_policy

    policy = get_policy(trace.policy)
    rows: list[tuple[Value, ...]] = []
    phase: Value = None
    origin = trace.step_origin
    for step, event in enumerate(trace.events):
        if isinstance(event, PhaseEntered):
            phase = phase_cell(event.phase, policy)
        words = explain(trace, step)
        row: tuple[Value, ...] = (step, phase, words.what, words.why or None)
        row = (*row, words.source or None, words.facts)
        if origin is not None:
            row = (*row, origin.told(step), origin.lines[step].text or None)
        rows.append(row)
    columns = STEP_COLUMNS if origin is None else (*STEP_COLUMNS, *READ_COLUMNS)
    return Table("all_steps", columns, tuple(rows), "Steps")
