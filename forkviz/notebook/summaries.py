"""summaries: what a notebook shows of each value of the public API."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import singledispatch
from itertools import islice

from forkviz.comparison.compare import Comparison
from forkviz.comparison.deciding import decide
from forkviz.comparison.headline import headline as decided
from forkviz.comparison.headline import plain
from forkviz.core.address import hex_, size_text
from forkviz.core.captures.capture import Capture, Process
from forkviz.core.region import Region, State
from forkviz.core.space import AddressSpace
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.explanations.words.explain import explain
from forkviz.machine.dll import Dll
from forkviz.notebook.tables import MOST_ROWS, Grid, Summary, html_of
from forkviz.scenarios.scenario import Scenario
from forkviz.study.questions.table import Answer, Of
from forkviz.study.study import Study
from forkviz.traces.trace import Trace
from forkviz.verdict.judge import verdict_of
from forkviz.verdict.verdict import Link, Role
from forkviz.verdict.words import headline

__all__ = ["display", "summary_of"]

_REGION_HEADS = ("start", "end", "size", "state", "use", "name")


def display(value: object) -> str:
    """The HTML of *value*, one of those that ``summary_of`` knows."""
    return html_of(summary_of(value))


@singledispatch
def summary_of(value: object) -> Summary:
    """What is shown of *value*: a few facts and short tables, whatever its size."""
    raise TypeError(f"there is no summary of {type(value).__name__}")


@summary_of.register
def _space(space: AddressSpace) -> Summary:
    return Summary(
        f"Address space, {space.bits} bits, {_many(len(space), 'region')}",
        grids=(_uses(space), _regions("lowest regions", space, len(space))),
    )


@summary_of.register
def _process(process: Process) -> Summary:
    facts = _known(
        ("role", process.role),
        ("program", process.name),
        ("pid", str(process.pid) if process.pid else ""),
        ("read from", process.file),
        ("caveats", str(len(process.caveats)) if process.caveats else ""),
    )
    space = process.space
    heading = f"Process, {space.bits} bits, {_many(len(space), 'region')}"
    grids = (_uses(space), _regions("lowest regions", space, len(space)))
    return Summary(heading, facts, grids)


@summary_of.register
def _capture(capture: Capture) -> Summary:
    processes = (*capture.processes(), *capture.others)
    rows = [
        (
            each.role or "–",
            each.name or "–",
            str(each.pid or "–"),
            f"{len(each.space):,}",
            size_text(_committed(each.space)),
            each.file,
        )
        for each in islice(processes, MOST_ROWS)
    ]
    caveats = capture.all_caveats()
    facts = _known(
        ("bits", str(capture.known_bits or "not known")),
        ("images", f"{len(capture.images):,}" if capture.images else ""),
        ("forks in the log", f"{len(capture.forks()):,}" if capture.forks() else ""),
        ("messages of failed forks", f"{len(capture.findings):,}" if capture.findings else ""),
        ("contradictions", f"{len(capture.conflicts):,}" if capture.conflicts else ""),
    )
    heads = ("process", "program", "pid", "regions", "committed", "read from")
    grids = (
        Grid.of("processes", heads, rows, count=len(processes), what="processes"),
        Grid.of(
            "what the sources do not show",
            ("caveat",),
            [(str(each),) for each in islice(caveats, MOST_ROWS)],
            count=len(caveats),
            what="caveats",
        ),
    )
    return Summary(f"Capture: {capture.title}", facts, grids, "forkviz.show(…) draws its maps.")


@summary_of.register
def _scenario(scenario: Scenario) -> Summary:
    facts = _known(
        ("bits", str(scenario.bits)),
        ("policy", scenario.policy),
        ("forks before", str(scenario.forks) if scenario.forks else ""),
        ("in the parent besides", _many(len(scenario.parent), "region")),
        ("in the child besides", _many(len(scenario.child), "region")),
        ("faults", ", ".join(str(f.kind) for f in scenario.faults[:MOST_ROWS])),
        ("assumed, caveats", f"{len(scenario.notes):,}, {len(scenario.caveats):,}"),
    )
    rows = [_dll(dll) for dll in scenario.dlls[:MOST_ROWS]]
    heads = ("DLL", "kind", "base in the parent", "prefers", "size")
    count = len(scenario.dlls)
    grid = Grid.of("DLLs", heads, rows, count=count, what="DLLs", mono=(2, 3))
    return Summary(
        f"Scenario: {scenario.title}", facts, (grid,), "forkviz.fork(…) simulates the fork."
    )


@summary_of.register
def _trace(trace: Trace) -> Summary:
    failure = trace.failure()
    verdict = verdict_of(trace)
    facts = _known(
        ("of", trace.scenario.title),
        ("policy", trace.policy),
        ("cause", _step_of(verdict.link(Role.CAUSE))),
        ("message", trace.message),
        ("exit code", hex_(trace.exit_code) if trace.exit_code else ""),
        ("steps", f"{len(trace):,}"),
        ("children", str(trace.outcome.attempts) if not trace.waits else ""),
        ("notes", str(len(trace.notes)) if trace.notes else ""),
    )
    shown = range(max(failure - 2, 0), failure + 1) if failure >= 0 else ()
    rows = [(str(step), _phase(trace, step), explain(trace, step).what) for step in shown]
    grid = Grid.of("up to the failure", ("step", "phase", "what happens"), rows)
    return Summary(headline(verdict), facts, (grid,), "forkviz.explore(…) steps through it.")


@summary_of.register
def _comparison(found: Comparison) -> Summary:
    a, b = found.ends
    rows = [
        ("title", a.title, b.title),
        ("policy", a.policy, b.policy),
        ("outcome", a.outcome, b.outcome),
        ("message", a.message or "–", b.message or "–"),
        ("children", str(a.attempts), str(b.attempts)),
        ("steps", f"{a.steps:,}", f"{b.steps:,}"),
        ("calls of the reload", f"{a.calls:,}", f"{b.calls:,}"),
    ]
    differences = [
        (str(one.kind), _number(one.a), one.in_a or "–", _number(one.b), one.in_b or "–")
        for one in found.differences[:MOST_ROWS]
    ]
    parts = "never" if found.parts_at is None else f"at step {found.parts_at}"
    return Summary(
        "Two forks compared",
        (
            ("what decides", plain(decided(found, decide(found)))),
            ("they part", parts),
            ("rows that differ", f"{len(found.differences):,}"),
        ),
        (
            Grid.of("how they end", ("", "A", "B"), rows),
            Grid.of(
                "differences",
                ("kind", "step of A", "A", "step of B", "B"),
                differences,
                count=len(found.differences),
                what="differences",
            ),
        ),
        "forkviz.explore(a, against=b) shows both side by side.",
    )


@summary_of.register
def _diagnosis(answer: Diagnosis) -> Summary:
    claims = answer.claims
    causes = [
        (str(cause.certainty), str(cause.kind), cause.sentence) for cause in claims[:MOST_ROWS]
    ]
    remedies = [
        (one.text, one.command or "–", str(one.proof or one.verified))
        for cause in claims[:1]
        for one in cause.remedies
    ]
    facts = _known(
        ("read", ", ".join(answer.inputs[:MOST_ROWS])),
        ("attempts to fork", f"{len(answer.episodes):,}" if answer.episodes else ""),
        ("what would decide", answer.next.ask if answer.next is not None else ""),
    )
    heading = claims[0].sentence if claims else "No failure was found"
    grids = (
        Grid.of("causes", ("certainty", "class", "cause"), causes, count=len(claims)),
        Grid.of("what to do", ("remedy", "command", "known"), remedies, what="remedies", mono=(1,)),
    )
    return Summary(f"Diagnosis: {heading}", facts, grids, "forkviz.report(…) writes the page.")


@summary_of.register
def _study(study: Study) -> Summary:
    rows = [
        (name, f"{tally.share:.1%}", f"{tally.successes:,}", f"{tally.possible_lost:,}")
        for name, tally in study.tallies.items()
    ]
    heading = f"{study.forks:,} forks of shape {study.shape}, seed {study.seed}"
    heads = ("policy", "share", "succeed", "lost, though possible")
    return Summary(heading, grids=(Grid.of("policies", heads, rows, what="policies"),))


@summary_of.register
def _answer(answer: Answer) -> Summary:
    facts = tuple(("answer", sentence) for sentence in answer.sentences)
    rows = [
        (
            str(row.measure),
            row.name if row.at is None else f"{row.name}, {row.knob} {row.at}",
            f"{row.value:.1%}",
            "" if row.low is None or row.high is None else f"{row.low:.1%} to {row.high:.1%}",
        )
        for row in answer.rows
        if row.of is Of.ALL and row.measure in answer.main
    ]
    heads = ("measure", "of", "value", "95 %")
    grid = Grid.of("rows", heads, rows[:MOST_ROWS], count=len(rows), what="rows")
    return Summary(answer.title, facts, (grid,), "forkviz.questions.picture(…) writes the page.")


# -- parts -----------------------------------------------------------------------------------------


def _uses(space: AddressSpace) -> Grid:
    """How many regions there are of each use, and how large: counted over all of them."""
    counts: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for region in space:
        counts[region.use] += 1
        sizes[region.use] += region.size
    rows = [(use, f"{counts[use]:,}", size_text(size)) for use, size in sizes.most_common()]
    return Grid.of("by use", ("use", "regions", "size"), rows)


def _regions(title: str, regions: Iterable[Region], count: int) -> Grid:
    rows = [
        (hex_(r.start), hex_(r.end), size_text(r.size), str(r.state), str(r.use), r.name or "–")
        for r in islice(regions, MOST_ROWS)
    ]
    return Grid.of(title, _REGION_HEADS, rows, count=count, what="regions", mono=(0, 1))


def _dll(dll: Dll) -> tuple[str, ...]:
    prefers = "the same" if dll.preferred == dll.base else hex_(dll.preferred)
    return (dll.name, str(dll.kind), hex_(dll.base), prefers, size_text(dll.size))


def _committed(space: AddressSpace) -> int:
    return sum(region.size for region in space if region.state is State.COMMITTED)


def _step_of(link: Link | None) -> str:
    """The step of a chain, "" for none."""
    if link is None:
        return ""
    assumed = ", assumed" if link.assumed else ""
    return f"step {link.step}, in {link.phase.name}{assumed}"


def _phase(trace: Trace, step: int) -> str:
    return str(trace.state(step).phase.name)


def _number(step: int | None) -> str:
    return "–" if step is None else str(step)


def _many(count: int, thing: str) -> str:
    return f"{count:,} {thing}{'' if count == 1 else 's'}"


def _known(*facts: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Those facts that say something."""
    return tuple((name, text) for name, text in facts if text)
