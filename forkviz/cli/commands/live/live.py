"""live: fork for real, in processes of Windows or of Wine, and prove it.

The DLLs of the scenario are made, a parent loads them where the scenario has them, and the engine
forks it: each call is made in a real child.  When it succeeds, fork() returns in both processes,
and both report the values of their variables, heaps and DLLs.  With --conform the same fork is run
on the model, too, and the two are compared.

With --cygwin ROOT the program that follows -- is run, of the real Cygwin whose / is ROOT, under its
own strace, on Windows or under Wine; arguments that name a file here are given by their Cygwin
names.  Its fork, as it was seen, becomes a trace like that of a simulated one; beside it stands
what the engine predicts for the same capture.

With --cure, if its fork fails, the cause is looked for, the remedy is carried out on a copy of
ROOT, and the program runs again.  Each run is made twice, once under strace.

The exit status is 1 if the fork failed, if a value is not intact, or if the model says otherwise;
with --cure it is 0 if the fork succeeds, at once or with the remedy.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from forkviz.arguments.options import add_options
from forkviz.cli.commands.around.build_agent import tell
from forkviz.cli.commands.live import cygwin as live_cygwin
from forkviz.cli.options import (
    Subparsers,
    a_path,
    add_edits,
    add_format,
    command,
    format_of,
    source_and_keywords,
)
from forkviz.cli.render.tables import Column, Document, Fact, Format, Kind, Table, visible, write

if TYPE_CHECKING:
    from forkviz.hosts.live.faults import LiveFault
    from forkviz.hosts.live.fork import LiveFork
    from forkviz.hosts.proof import Proof
    from forkviz.machine.phase import Phase
    from forkviz.traces.trace import Trace

__all__ = ["add_parser", "run"]

VALUE_COLUMNS = (
    Column("value", folds=True),
    Column("before", Kind.HEX),
    Column("parent", Kind.HEX),
    Column("child", Kind.HEX),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "live", __doc__, run)
    parser.add_argument(
        "words",
        metavar="X",
        nargs="*",
        help="a scenario, or an input that one is made of; with --cygwin a program and its "
        "arguments",
    )
    add_edits(parser, "the")
    add_options(parser, "fork")
    add_format(parser).add_argument(
        "--calls", action="store_true", help="print only the log of calls, one call on each line"
    )
    parser.add_argument(
        "--trace", metavar="FILE", type=a_path, help="save the trace, as JSON lines"
    )
    parser.add_argument(
        "--conform", action="store_true", help="run it on the model, too, and compare the two"
    )
    parser.add_argument(
        "--report",
        metavar="FILE.html",
        type=a_path,
        help="write a report of it; with --conform, a report of both side by side, from where they "
        "part",
    )
    parser.add_argument(
        "--do",
        dest="faults",
        metavar="PHASE=WHAT",
        action="append",
        default=[],
        help="do something to the processes, such as C8=kill-child; WHAT is kill-child, "
        "kill-parent, stall-child or exhaust; may be repeated",
    )
    parser.add_argument(
        "--limit",
        metavar="SECONDS",
        type=float,
        default=20.0,
        help="how long to wait for each answer (default: 20)",
    )
    live_cygwin.add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Fork for real, and write the account, the calls, or how model and processes relate."""
    _check(args)
    if args.cygwin is not None:
        return live_cygwin.run(args)
    from dataclasses import replace

    from forkviz.api import scenario
    from forkviz.arguments.outputs import check_outputs
    from forkviz.errors import ForkvizError
    from forkviz.hosts.live.conformance import partings
    from forkviz.hosts.live.fork import LiveFork
    from forkviz.hosts.live.rebase_scenario import start_live
    from forkviz.hosts.live.wine_model import model_of, simulate
    from forkviz.hosts.live.wire import LiveError

    (args.source,) = args.words
    check_outputs((args.trace, args.report), (args.source,))
    source, asked = source_and_keywords(args, "fork")
    plan = scenario(source)
    plan = replace(plan, policy=asked.get("policy") or plan.policy)
    model = host_of_model = None
    live: LiveFork | None = None
    if args.conform and args.faults:
        tell("the model does not know --do: it is run all the same, and will differ")
    try:
        faults = _faults(args.faults)
        with start_live(plan, faults=faults, limit=args.limit, tell=tell) as host:
            live = LiveFork(host)
            if args.conform:
                host_of_model = model_of(live.scenario, host)
            trace = live.run()
            if host_of_model is not None:
                model = simulate(live.scenario, host_of_model, trace)
    except ForkvizError as error:
        begun = live is not None and live.begun
        if not begun and not isinstance(error, LiveError):
            raise
        tell(f"forkviz: the fork failed: {error}")
        if live is not None and begun:
            _keep(args, live.trace(), None)  # what was seen stays
        return 1
    _keep(args, trace, model)
    assert live.proof is not None
    if model is not None:
        same = _conformance(trace, model, partings(live, trace, model), args)
        return 0 if same and trace.succeeded and live.proof.intact else 1
    if args.calls:
        for line in trace.calls():
            print(visible(line))
    else:
        write(_account(trace, live), format_of(args))
    return 0 if trace.succeeded and live.proof.intact else 1


def _keep(args: argparse.Namespace, trace: Trace, model: Trace | None) -> None:
    """Write what is to be kept, and say where it is."""
    from forkviz.api import save
    from forkviz.lab import report

    if args.trace is not None:
        tell(f"wrote {save(trace, args.trace)}")
    if args.report is not None:
        tell(f"wrote {report(trace, args.report, against=model)}")


def _check(args: argparse.Namespace) -> None:
    """Raises ForkvizError where what is asked for does not go together."""
    from forkviz.errors import ForkvizError
    from forkviz.hosts.live.agent import MOST_SECONDS

    if not 0 < args.limit <= MOST_SECONDS:
        raise ForkvizError(f"--limit needs a number of seconds above 0 and up to {MOST_SECONDS}")
    format_of(args)  # what does not go with it is said before anything runs
    if args.observed is not None:
        raise ForkvizError("--observed shows a log that was written before: forkviz fork X")
    if args.again is not None:
        raise ForkvizError("--again is for forks on the model: forkviz fork X --again N")
    if args.cygwin is None:
        options = ("clobber", "first_process", "bundle", "cure", "timeout")
        given = [name.replace("_", "-") for name in options if getattr(args, name)]
        if given:
            raise ForkvizError(f"--{given[0]} is for a real Cygwin: --cygwin ROOT says which")
        if len(args.words) != 1:
            raise ForkvizError(
                f"{len(args.words)} inputs, but only one can be forked: forkviz live X, "
                "or forkviz live --cygwin ROOT -- PROGRAM"
            )
        return
    if not args.words:
        raise ForkvizError("which program? forkviz live --cygwin ROOT -- PROGRAM ARGUMENTS")
    for name, what in (("edits", "--edit"), ("faults", "--do"), ("redact", "--redact")):
        if getattr(args, name):
            raise ForkvizError(f"{what} is for a scenario, and --cygwin runs a real program")


def _faults(asked: list[str]) -> dict[Phase, LiveFault]:
    """What ``--do`` asks for.  Raises BadScenario."""
    from forkviz.errors import BadScenario
    from forkviz.hosts.live.faults import LiveFault
    from forkviz.machine.phase import Phase

    found = {}
    for text in asked:
        phase, _, what = text.partition("=")
        if phase not in Phase.__members__ or what not in list(LiveFault):
            raise BadScenario(
                f"--do {text[:40]!r}", hint=f"PHASE={'|'.join(LiveFault)}, such as C8=kill-child"
            )
        if Phase[phase] in found:
            raise BadScenario(f"--do {text[:40]!r}: something else is already done in {phase}")
        found[Phase[phase]] = LiveFault(what)
    return found


def _account(trace: Trace, live: LiveFork) -> Document:
    """The account of a simulated fork, and what proves that this one was real."""
    from forkviz.cli.render.fork_tables import account

    proof = live.proof
    assert proof is not None
    told = account(trace)
    returned = proof.returned_in_child if trace.succeeded else None
    facts = (
        *told.facts,
        Fact("fork_in_parent", proof.returned_in_parent, Kind.NUMBER),
        Fact("fork_in_child", returned, Kind.NUMBER),
        Fact("values_intact", proof.intact if trace.succeeded else proof.clean),
        Fact("really_ended_with", tuple(f"{code:#x}" for code in live.exit_codes)),
    )
    return Document(facts, (*told.tables, _values(proof)), told.closing, told.more, told.machine)


def _values(proof: Proof) -> Table:
    rows = tuple(
        (name, value, proof.parent.get(name), proof.child.get(name))
        for name, value in proof.before.items()
    )
    return Table("values", VALUE_COLUMNS, rows, "Values, before the fork and after it")


def _conformance(
    trace: Trace, model: Trace, parted: tuple[str, ...], args: argparse.Namespace
) -> bool:
    """Both in the words of `compare`: A is live, B the model.  Whether they agree."""
    from forkviz.cli.commands.compare import write_comparison
    from forkviz.comparison.compare import compare

    form = format_of(args)
    same = trace.calls() == model.calls()
    tell("live (A) and model (B): " + ("the same calls" if same else "other calls"))
    for sentence in parted:
        tell(f"they part: {sentence}")
    if same and form is Format.TEXT:
        for line in trace.calls():
            print(visible(line))
        return not parted
    if not same and args.report is None:
        tell("--report FILE.html shows both side by side, from where they part")
    write_comparison(compare(trace, model), form)
    return not parted
