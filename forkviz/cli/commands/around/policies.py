"""policies: list the eras of the fork machinery, and every change of its law, by date.

A release that is not listed is known by its name, too: cygwin-2.11.2 is what the changes up to it
make.  A change's mark says what it rests on: I, it is inferred; L, mails and reports say so; R, a
real Cygwin was seen to do so; without a mark it was read in the source.

Each patch is a switch: forkviz fork X --policy cygwin-2011-04 --with reserve-at, or --without.

With --listing POLICY it prints what such a fork runs, as pseudo-code: any era, with any switches
after it, as in "cygwin-2011-05-30 -dll-load +bad-addr".
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, add_format, command, format_of
from forkviz.cli.render.tables import Column, Document, Fact, Format, Kind, Table, Value, write

if TYPE_CHECKING:
    from forkviz.machine.policy import Policy

__all__ = ["add_parser", "run"]

COLUMNS = (
    Column("name"),
    Column("default"),
    Column("patches", folds=True),
    Column("title", folds=True),
    Column("other", folds=True),
    Column("switched_on", machine_only=True),
    Column("reserve_space", machine_only=True),
    Column("retry_count", Kind.NUMBER, machine_only=True),
    Column("silent_retry", machine_only=True),
    Column("crash_is_final", machine_only=True),
    Column("link_check", machine_only=True),
    Column("exit_code_failed", Kind.HEX, machine_only=True),
)
CHANGE = (
    Column("date"),
    Column("release"),
    Column("commit"),
    Column("switches", folds=True),
    Column("change", folds=True),
    Column("mark"),
    Column("rests on", machine_only=True),
)
LINES = (Column("function"), Column("source"), Column("line", Kind.NUMBER), Column("text"))


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "policies", __doc__, run)
    add_format(parser)
    parser.add_argument(
        "--listing", metavar="POLICY", help="print the algorithm of one policy, as pseudo-code"
    )


def run(args: argparse.Namespace) -> int:
    """Write the table of the policies, or the listing of one."""
    if args.listing is not None:
        _write_listing(args.listing, format_of(args))
    else:
        _write_policies(format_of(args))
    return 0


def _write_listing(name: str, form: Format) -> None:
    """Write the listing of the policy *name*: code for a reader, rows for a program."""
    from forkviz.explanations.pseudocode.listing import listing
    from forkviz.machine.policy import get_policy

    policy = get_policy(name)
    functions = listing(policy)
    if form is Format.TEXT:
        print(f"# {policy.name}")
        for function in functions:
            print(f"\n# {function.source}")
            for line in function.lines:
                print(line.text)
        return
    rows = tuple(
        (function.name, function.source, number, line.text)
        for function in functions
        for number, line in enumerate(function.lines, 1)
    )
    write(Document((Fact("policy", policy.name),), (Table("listing", LINES, rows),)), form)


def _write_policies(form: Format) -> None:
    """Write the table of the policies, and that of the changes that make them."""
    from forkviz.machine.policy import DEFAULT_POLICY, ERAS, PATCHES, SWITCHES

    rows = tuple(
        (
            p.name,
            p.name == DEFAULT_POLICY,
            tuple(name for name, field in PATCHES.items() if getattr(p, field)),
            p.title,
            tuple(traits(p)),
            tuple(name for name, field in SWITCHES.items() if getattr(p, field)),
            p.reserve_space.name,
            p.retry_count,
            p.silent_retry,
            p.crash_is_final,
            str(p.link_check),
            p.exit_code_failed,
        )
        for p in ERAS.values()
    )
    said = (Fact("switches", tuple(SWITCHES)),)
    policies = Table("policies", COLUMNS, rows)
    changes = Table("changes", CHANGE, tuple(_changes()), "Changes")
    write(Document(tables=(policies,), closing=said, more=(changes,)), form)


def _changes() -> Iterator[tuple[Value, ...]]:
    """A row for each change of the law, in the order in which they came."""
    from forkviz.machine.law.changes import CHANGES
    from forkviz.machine.law.show import turned

    for row in CHANGES:
        change = row.change
        yield (
            change.date, change.version, change.commit, tuple(turned(row)), row.text, row.mark,
            row.rests,
        )  # fmt: skip


def traits(policy: Policy) -> Iterator[str]:
    """What sets *policy* apart besides the five patches, in words."""
    if policy.repaired:
        yield "a ledger and a plan in place of the reload"
    if policy.keep_order:
        yield "dlopen order kept by the sort"
    if policy.dll_load or policy.repaired:
        yield f"places reserved in {policy.reserve_space.name}"
    if policy.forkables:
        yield "a second attempt with hardlinks"
    elif not policy.retries or policy.retry_count == 0:
        yield "no retries"
    else:
        silent = "silent, " if policy.silent_retry else ""
        yield f"{silent}up to {policy.retry_count} retries"
    if policy.crash_is_final:
        yield "a crash is final"
    yield f"of a linked DLL is compared: {policy.link_check}"
    if policy.rebase_hint:
        yield "a hint to run rebaseall"
