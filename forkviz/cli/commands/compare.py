"""compare: compare two forks: what decides how they end, where they part, and every difference.

A and B are forks: of a scenario, a capture or a map, or saved as traces.  B may be left out: it is
then A again, under another policy (--policy-b, or --policy-a for A; the other one keeps its own) or
after an edit (--edit), or both; or, with --observed-a 1, what A's log shows is compared with what
the engine predicts.  The exit status is 1 if any step differs.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from forkviz.arguments.options import counted
from forkviz.cli.options import (
    Subparsers,
    a_path,
    add_edits,
    add_format,
    command,
    edited,
    format_of,
    path_text,
)
from forkviz.cli.render.phases import phase_cell
from forkviz.cli.render.tables import (
    Column,
    Document,
    Fact,
    Format,
    Kind,
    Table,
    Value,
    visible,
    write,
)

if TYPE_CHECKING:
    from forkviz.comparison.compare import Comparison, Ending
    from forkviz.comparison.deciding import Deciding
    from forkviz.errors import BadScenario
    from forkviz.traces.state import Place
    from forkviz.traces.trace import Trace

__all__ = ["MOST_SHOWN", "add_parser", "comparison_document", "run", "write_comparison"]

#: Differences that a text shows unless all are asked for.
MOST_SHOWN = 20

SIDES = (Column("what"), Column("a", folds=True), Column("b", folds=True))
CHAIN_COLUMNS = (
    Column("side"),
    Column("step", Kind.NUMBER),
    Column("role"),
    Column("what", folds=True),
)
DIFFERENCE_COLUMNS = (
    Column("decides"),
    Column("kind"),
    Column("attempt", Kind.NUMBER),
    Column("phase"),
    Column("step_a", Kind.NUMBER),
    Column("step_b", Kind.NUMBER),
    Column("in_a", folds=True),
    Column("in_b", folds=True),
)
LANDING_COLUMNS = (
    Column("name", folds=True),
    Column("needed_a", Kind.ADDRESS),
    Column("child_a", Kind.ADDRESS),
    Column("standing_a"),
    Column("needed_b", Kind.ADDRESS),
    Column("child_b", Kind.ADDRESS),
    Column("standing_b"),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "compare", __doc__, run)
    parser.add_argument(
        "a", metavar="A", type=path_text, help="a bundle, a scenario or a saved trace"
    )
    parser.add_argument(
        "b", metavar="B", type=path_text, nargs="?", help="what to compare it with; by default A"
    )
    parser.add_argument(
        "--policy", metavar="P", help="the policy of both; by default each one's own"
    )
    parser.add_argument("--policy-a", metavar="P", help="the policy of A alone")
    parser.add_argument("--policy-b", metavar="P", help="the policy of B alone")
    for side in "ab":
        parser.add_argument(
            f"--observed-{side}",
            metavar="N",
            type=counted,
            help=f"{side.upper()} is the Nth fork that its log shows, instead of a simulated one",
        )
    add_edits(parser, "B's")
    parser.add_argument(
        "--all", action="store_true", help=f"show all differences, not the first {MOST_SHOWN}"
    )
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=a_path,
        help="write one HTML file that shows both side by side and opens at what decides",
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Write how the two relate; a program gets all of it, a reader the beginning."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.comparison.compare import compare

    check_outputs((args.report,), (args.a, args.b))
    forks = _forks(args)
    found = compare(*forks)
    if args.report is not None:
        from forkviz.lab import report

        place = report(forks[0], args.report, against=forks[1])
        print(f"wrote {visible(str(place))}", file=sys.stderr)
    write_comparison(found, format_of(args), everything=args.all)
    return 0 if found.same else 1


def write_comparison(found: Comparison, form: Format, *, everything: bool = False) -> None:
    """Write *found*; a reader is shown the first differences unless *everything* is asked for."""
    most = MOST_SHOWN if form is Format.TEXT and not everything else len(found.differences)
    write(comparison_document(found, most), form)


def comparison_document(found: Comparison, most: int) -> Document:
    """*found* as a document with the first *most* differences."""
    from forkviz.comparison.compare import Parting
    from forkviz.comparison.deciding import decide
    from forkviz.comparison.headline import headline, plain

    deciding = decide(found)
    counts = Counter(difference.kind for difference in found.differences)
    closing = [
        Fact("counted", ", ".join(f"{counts[kind]} {kind}" for kind in Parting)),
        Fact("left_out", max(len(found.differences) - most, 0), Kind.NUMBER),
    ]
    tables = (
        Table("chain", CHAIN_COLUMNS, tuple(_chain(found, deciding)), "How it comes to that"),
        Table("ends", SIDES, tuple(_ends(*found.ends)), "How each ends"),
        Table("parting", SIDES, tuple(_parting(found)), "Where they part"),
        _differences(found, deciding, most),
    )
    given = Table("given", SIDES, tuple(_given(found)), "What differs in the inputs")
    facts = (Fact("verdict", plain(headline(found, deciding))), Fact("same", found.same))
    return Document(facts, tables, tuple(closing), (given, _landings(found)))


def _forks(args: argparse.Namespace) -> tuple[Trace, Trace]:
    """The two traces to compare."""
    from forkviz.api import read, to_trace
    from forkviz.arguments.forkable import is_log_alone

    others = {args.policy_a, args.policy_b} != {None} or args.edits
    others = others or args.observed_a != args.observed_b
    if args.b is None and not others:
        raise _nothing(args.a)
    a = read(args.a)
    b = a if args.b is None else read(args.b)
    told = args.observed_a or 1, args.observed_b or 1
    # Nothing of a log is simulated: under another policy it is the same.
    if args.b is None and is_log_alone(a) and told[0] == told[1] and not args.edits:
        raise _nothing(args.a)
    policies = [own or args.policy for own in (args.policy_a, args.policy_b)]
    return (
        to_trace(a, policy=policies[0], observed=args.observed_a),
        to_trace(edited(b, args.edits), policy=policies[1], observed=args.observed_b),
    )


def _nothing(file: str) -> BadScenario:
    from forkviz.errors import BadScenario

    return BadScenario(
        "there is nothing to compare it with",
        file=file,
        hint="give a second input, --policy-a, --policy-b, --observed-a or --edit",
    )


def _ends(a: Ending, b: Ending) -> Iterator[tuple[Value, ...]]:
    from forkviz.core.address import hex_
    from forkviz.machine.phase import Phase
    from forkviz.machine.policy import get_policy
    from forkviz.machine.protocol.exits import NAMES

    def told(ending: Ending) -> dict[str, str | None]:
        policy = get_policy(ending.policy)
        code = ending.exit_code
        exited = f"{hex_(code)} {NAMES.get(code, '')}".rstrip() if code else None
        return {
            "title": ending.title or None,
            "policy": ending.policy,
            "outcome": ending.outcome,
            "message": ending.message or None,
            "failed in": phase_cell(Phase[ending.phase], policy) if ending.phase else None,
            "failed at step": str(ending.failed_at) if ending.failed_at >= 0 else None,
            "exit code": exited,
            "errno": str(ending.errno),
            "attempts": str(ending.attempts),
            "steps": str(ending.steps),
            "calls": str(ending.calls),
        }

    other = told(b)
    yield from ((what, value, other[what]) for what, value in told(a).items())


def _parting(found: Comparison) -> Iterator[tuple[Value, ...]]:
    """The step at which they part, for each: up to it they are the same, so is its number."""
    from forkviz.explanations.words.explain import explain
    from forkviz.machine.policy import get_policy

    if found.parts_at is None:
        return
    step = found.parts_at
    sides = (found.a, found.b)
    yield "step", *(str(step) for _ in sides)
    phases = (phase_cell(one.state(step).phase, get_policy(one.policy)) for one in sides)
    yield "phase", *phases
    words = [explain(trace, step) for trace in sides]
    yield "what", *(each.what for each in words)
    yield "why", *(each.why or None for each in words)
    yield "facts", *(" ".join(each.facts) or None for each in words)
    yield "source", *(each.source or None for each in words)


def _chain(found: Comparison, deciding: Deciding) -> Iterator[tuple[Value, ...]]:
    from forkviz.comparison.headline import SIDES, links

    for link in links(found, deciding):
        turn = link.turn
        yield SIDES[turn.side], turn.step, str(turn.role), link.label


def _differences(found: Comparison, deciding: Deciding, most: int) -> Table:
    """The differences, with a mark at what decides and at what ends a fork."""
    rows: list[tuple[Value, ...]] = []
    for each in found.differences[:most]:
        mark = "decides" if each.row == deciding.row else None
        mark = mark or ("ends it" if each.row in deciding.matter else None)
        where = (each.attempt or None, each.phase or None, each.a, each.b)
        rows.append((mark, str(each.kind), *where, each.in_a or None, each.in_b or None))
    return Table("differences", DIFFERENCE_COLUMNS, tuple(rows), "Differences")


def _given(found: Comparison) -> Iterator[tuple[Value, ...]]:
    yield from ((each.what, each.a or None, each.b or None) for each in found.given)


def _landings(found: Comparison) -> Table:
    """The DLLs that are not where they are in the other; all of them for a program."""
    rows: list[tuple[Value, ...]] = []
    for dll, needed_a, needed_b, a, b in found.landings:
        if (needed_a, a) != (needed_b, b):
            rows.append((dll, *_landing(needed_a, a), *_landing(needed_b, b)))
    return Table("dlls", LANDING_COLUMNS, tuple(rows), "DLLs at different places")


def _landing(needed: int, place: Place | None) -> tuple[Value, ...]:
    if place is None:
        return (None, None, "not listed")
    return (needed, place.base, str(place.placed))
