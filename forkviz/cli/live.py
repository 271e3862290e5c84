"""live: fork for real, in processes of Windows or of Wine, and prove it.

The DLLs of the scenario are made, a parent loads them where the scenario has them, and the engine
forks it: each call is made in a real child.  When it succeeds, fork() returns in both processes,
and both report the values of their variables, heaps and DLLs.  With --conform the same fork is run
on the model, too, and the two are compared.

With --cygwin it is a program of a real Cygwin that forks.  ROOT is the folder that Cygwin calls /;
the program runs from its bin folder under Cygwin's own strace, and arguments that name a file here
are given by their Cygwin names.  What was seen becomes a trace like that of a simulated fork;
beside it stands what the engine predicts for the same capture.

The exit status is 1 if the fork failed, if a value is not intact, or if the model says otherwise.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli import live_cygwin
from forkviz.cli.build_agent import tell
from forkviz.cli.options import (
    Subparsers,
    add_edits,
    add_format,
    command,
    format_of,
    source_and_keywords,
)
from forkviz.cli.tables import Column, Document, Fact, Format, Kind, Table, visible, write
from forkviz.options import add_options

if TYPE_CHECKING:
    from forkviz.engine.phase import Phase
    from forkviz.engine.trace import Trace
    from forkviz.hosts.live import LiveFault
    from forkviz.hosts.live_fork import LiveFork, Proof

__all__ = ["add_parser", "run"]

_HINT = "forkviz live X, or forkviz live --cygwin ROOT -- PROGRAM ARGUMENTS"
VALUE_COLUMNS = (
    Column("value", folds=True),
    Column("before", Kind.HEX),
    Column("parent", Kind.HEX),
    Column("child", Kind.HEX),
)


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "live", __doc__, run)
    parser.usage = (
        "forkviz live [options] X\n"
        "       forkviz live [options] --cygwin ROOT [--clobber DLL] -- PROGRAM [ARGUMENT ...]"
    )
    parser.add_argument(
        "words",
        metavar="X",
        nargs="*",
        help="a scenario, or what one is made of; with --cygwin the program and its arguments",
    )
    live_cygwin.add_arguments(parser)
    add_edits(parser, "the")
    add_options(parser, "fork")
    add_format(parser).add_argument(
        "--calls", action="store_true", help="print the log of calls, a call a line, and no account"
    )
    parser.add_argument("--trace", metavar="FILE", type=Path, help="save the trace, as JSON lines")
    parser.add_argument(
        "--conform", action="store_true", help="run it on the model, too, and compare the two"
    )
    parser.add_argument(
        "--do",
        dest="faults",
        metavar="PHASE=WHAT",
        action="append",
        default=[],
        help="do something to the processes, such as C8=kill-child; WHAT is kill-child, "
        "kill-parent, stall-child or exhaust; may be given again",
    )
    parser.add_argument(
        "--limit",
        metavar="SECONDS",
        type=float,
        help="for each answer of a process, 20; with --cygwin for each run, 120",
    )


def run(args: argparse.Namespace) -> int:
    """Fork for real, and write the account, the calls, or how model and processes relate."""
    _check(args)
    return live_cygwin.run(args) if args.cygwin is not None else _run(args)


def _check(args: argparse.Namespace) -> None:
    """Raises ForkvizError for what does not go together."""
    from forkviz.errors import ForkvizError

    if args.limit is not None and not args.limit > 0:
        raise ForkvizError("--limit wants seconds, more than 0")
    if args.cygwin is None:
        wrong = [flag for flag in ("clobber", "bundle") if getattr(args, flag)]
        if wrong:
            raise ForkvizError(f"--{wrong[0]} goes with --cygwin ROOT")
        if len(args.words) != 1:
            raise ForkvizError(f"live wants one scenario, not {len(args.words)}\n    hint: {_HINT}")
        return
    wrong = [flag for flag in ("conform", "faults", "edits") if getattr(args, flag)]
    if wrong:
        flag = {"faults": "do", "edits": "edit"}.get(wrong[0], wrong[0])
        raise ForkvizError(f"--{flag} goes with a scenario, and not with --cygwin")
    if not args.words:
        raise ForkvizError(f"--cygwin wants a program to run\n    hint: {_HINT}")


def _run(args: argparse.Namespace) -> int:
    """The fork of a scenario."""
    from dataclasses import replace

    from forkviz.api import save, scenario
    from forkviz.hosts.live import LiveHost
    from forkviz.hosts.live_agent import LIMIT
    from forkviz.hosts.live_fork import LiveFork
    from forkviz.hosts.live_message import LiveError
    from forkviz.hosts.live_model import model_of, simulate

    args.source = args.words[0]
    source, asked = source_and_keywords(args, "fork")
    plan = scenario(source)
    plan = replace(plan, policy=asked.get("policy") or plan.policy)
    model = host_of_model = None
    try:
        with LiveHost(
            plan, faults=_faults(args.faults), limit=args.limit or LIMIT, tell=tell
        ) as host:
            live = LiveFork(host)
            if args.conform:
                host_of_model = model_of(live.scenario, host)
            trace = live.run()
            if host_of_model is not None:
                model = simulate(live.scenario, host_of_model, trace)
    except LiveError as error:
        tell(f"forkviz: the fork failed: {error}")
        return 1
    if args.trace is not None:
        tell(f"wrote {save(trace, args.trace)}")
    assert live.proof is not None
    if model is not None:
        return _conformance(trace, model, format_of(args))
    if args.calls:
        for line in trace.calls():
            print(visible(line))
    else:
        write(_account(trace, live), format_of(args))
    return 0 if trace.succeeded and live.proof.intact else 1


def _faults(asked: list[str]) -> dict[Phase, LiveFault]:
    """What ``--do`` asks for.  Raises BadScenario."""
    from forkviz.engine.phase import Phase
    from forkviz.errors import BadScenario
    from forkviz.hosts.live import LiveFault

    found = {}
    for text in asked:
        phase, _, what = text.partition("=")
        if phase not in Phase.__members__ or what not in list(LiveFault):
            raise BadScenario(
                f"--do {text[:40]!r}", hint=f"PHASE={'|'.join(LiveFault)}, such as C8=kill-child"
            )
        found[Phase[phase]] = LiveFault(what)
    return found


def _account(trace: Trace, live: LiveFork) -> Document:
    """The account of a simulated fork, and what proves that this one was real."""
    from forkviz.cli.account import account

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
    return Document(facts, (*told.tables, _values(proof)), told.closing, told.more)


def _values(proof: Proof) -> Table:
    rows = tuple(
        (name, value, proof.parent.get(name), proof.child.get(name))
        for name, value in proof.before.items()
    )
    return Table("values", VALUE_COLUMNS, rows, "Values, before the fork and after it")


def _conformance(trace: Trace, model: Trace, form: Format) -> int:
    """Both in the words of `compare`: A is live, B the model."""
    from forkviz.cli.compare import write_comparison
    from forkviz.engine.compare import compare

    same = trace.calls() == model.calls()
    tell("live (A) and model (B): " + ("the same calls" if same else "other calls"))
    if not same:
        write_comparison(compare(trace, model), form)
    elif form is Format.TEXT:
        for line in trace.calls():
            print(visible(line))
    else:
        write_comparison(compare(trace, model), form)
    return 0 if same else 1
