"""Options: what can be asked of fork, explore and report, defined once.

The options of the commands and of the magics ``%fork`` and ``%%fork`` are made of this table, and
the keyword arguments of ``forkviz.fork``, ``explore`` and ``report`` are held to it by a test.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, NamedTuple

from forkviz.errors import BadScenario

__all__ = ["OPTIONS", "TAKES", "Option", "add_options", "keywords", "switched"]


class Option(NamedTuple):
    """An option.

    flag: as it is typed.  keyword: the argument of the API's functions that it is part of.
    help: what it does.  metavar: of its value, "" where it takes none.  dest: where argparse keeps
    it, the keyword where left out.  sign: put before the value.  repeats: whether it may be given
    again.  pair: whether the value is ``STEP=TEXT``.
    number: whether it is a whole number from 1 on.
    """

    flag: str
    keyword: str
    help: str
    metavar: str = ""
    dest: str = ""
    sign: str = ""
    repeats: bool = False
    pair: bool = False
    number: bool = False

    def add_to(self, parser: argparse.ArgumentParser) -> None:
        """Have *parser* know it."""
        how: dict[str, Any] = {"dest": self.dest or self.keyword, "help": self.help}
        if not self.metavar:
            how["action"] = "store_true"
        else:
            how["metavar"] = self.metavar
            if self.repeats:
                how["action"] = "append"
            if self.sign:
                how["type"] = self.sign.__add__
            elif self.pair:
                how["type"] = step_and_text
            elif self.number:
                how["type"] = counted
        parser.add_argument(self.flag, **how)


OPTIONS = (
    Option(
        "--policy",
        "policy",
        "the era of the fork machinery (forkviz policies lists them); by default the scenario's "
        "own",
        metavar="P",
    ),
    Option(
        "--with",
        "policy",
        "switch a patch on in that era, such as topsort; may be repeated",
        metavar="SWITCH",
        dest="switches",
        sign="+",
        repeats=True,
    ),
    Option(
        "--without",
        "policy",
        "off in that era, such as topsort; may be repeated",
        metavar="SWITCH",
        dest="switches",
        sign="-",
        repeats=True,
    ),
    Option(
        "--observed",
        "observed",
        "show the Nth fork of the input's log, counted from 1, instead of a simulated one; for a "
        "log alone the default is the first",
        metavar="N",
        number=True,
    ),
    Option(
        "--again",
        "again",
        "let the same parent fork N times first, and show the fork after those: each sort begins "
        "with the list that the last one left",
        metavar="N",
        number=True,
    ),
    Option(
        "--step",
        "step",
        "where it opens: a step's number (from the end if negative), failure or decision; by "
        "default what matters most",
        metavar="STEP",
    ),
    Option(
        "--note",
        "notes",
        "a note to show beside a step, which is named as for --step; may be repeated",
        metavar="STEP=TEXT",
        repeats=True,
        pair=True,
    ),
    Option(
        "--against",
        "against",
        "a second fork, or an input that one is made of: both are shown side by side, from where "
        "they part",
        metavar="B",
    ),
    Option(
        "--redact",
        "redact",
        "write user1, folder1 … in place of the names of users and of their folders",
    ),
)

#: What each function of the API takes of it, and so the command or the magic that calls it.
TAKES = {
    "fork": ("policy", "observed", "again", "redact"),
    "explore": ("policy", "observed", "again", "step", "notes", "against", "redact"),
    "link": ("policy", "again", "step", "redact"),
    "report": ("policy", "observed", "again", "step", "notes", "against", "redact"),
}


def add_options(parser: argparse.ArgumentParser, function: str) -> None:
    """Have *parser* know the options that *function* of the API takes.

    They are checked when the fork is made, where policies, switches and steps are known.
    """
    for option in OPTIONS:
        if option.keyword in TAKES[function]:
            option.add_to(parser)


def keywords(args: argparse.Namespace, function: str, source: object) -> dict[str, Any]:
    """The keyword arguments for *function*, as *args* has them for a fork of *source*.

    Raises BadScenario for a policy or a switch that there is not.
    """
    found = {keyword: getattr(args, keyword) for keyword in TAKES[function]}
    if args.switches:
        from forkviz.core.captures.capture import Capture
        from forkviz.machine.policy import DEFAULT_POLICY, get_policy
        from forkviz.scenarios.shown_law import shown_policy

        own = getattr(source, "policy", DEFAULT_POLICY)
        if isinstance(source, Capture):
            own = shown_policy(source)
        found["policy"] = get_policy(switched(args.policy or own, args.switches)).name
    return found


def counted(value: str) -> int:
    """A whole number from 1 on; argparse reports what is none."""
    if not value.isdecimal() or len(value) > 9 or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value[:40]!r} is not a whole number from 1 up")
    return int(value)


def step_and_text(value: str) -> tuple[str, str]:
    """``STEP=TEXT`` as a pair; argparse reports what is none."""
    step, equals, text = value.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"{value[:40]!r} is not STEP=TEXT")
    return step.strip(), text.strip()


def switched(policy: str, switches: Sequence[str]) -> str:
    """The name of *policy* with *switches*, each with its sign, in one order whatever was typed.

    A switch takes the place of what the policy's own name says of it.  Raises BadScenario where it
    is on and off at once.

    >>> switched("cygwin-2011-04 +topsort", ["-topsort", "+reserve-at"])
    'cygwin-2011-04 +reserve-at -topsort'
    """
    signs = {switch[1:]: switch[0] for switch in switches}
    for switch in switches:
        if signs[switch[1:]] != switch[0]:
            raise BadScenario(f"{switch[1:]!r} is switched both on and off")
    era, *own = policy.split() or [""]
    kept = {switch for switch in own if switch[1:] not in signs}
    return " ".join([era, *sorted(kept.union(switches))])
