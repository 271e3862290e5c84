"""study: make many random forks under several policies and count how they end.

Each policy gets the same scenarios; the same seed gives the same result, on however many cores.
"possible" are those in which every needed address is free in the child; "lost" are failures
though it was possible.  Shares come with the interval of 95 % confidence (Wilson's).

Shapes: uniform, collision, hash, aslr, injected, imports, faults, mixed.

--switches counts all 32 mixtures of the five patches, too, in the era in which they were posted.
(With bad-addr no parent has a dlopened DLL below 4 MiB: it is where its loader puts it above.)
--save-failing shrinks the first lost fork of each policy and cause to the smallest one that is
lost in the same way; forkviz report opens what is saved.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli.options import Subparsers, a_path, add_format, command, format_of, progress_bar
from forkviz.cli.render.tables import visible, write
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.cli.render.study_tables import Studied
    from forkviz.scenarios.scenario import Scenario
    from forkviz.study.generator import Shape

__all__ = ["add_parser", "run"]


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "study", __doc__, run)
    parser.add_argument(
        "--forks", metavar="N", type=natural, default=1000, help="scenarios (default: 1000)"
    )
    parser.add_argument("--seed", metavar="S", type=int, default=0, help="default: 0")
    parser.add_argument(
        "--policies",
        metavar="A,B",
        help="names, optionally with switches: 'cygwin-2011-04 +topsort' (default: every era)",
    )
    parser.add_argument(
        "--shape", metavar="SHAPE", default="uniform", help="of the scenarios (default: uniform)"
    )
    parser.add_argument(
        "--switches",
        action="store_true",
        help="all mixtures of the five patches; --csv then holds them",
    )
    parser.add_argument(
        "--jobs", metavar="N", type=natural, help="processes (default: as many as cores)"
    )
    parser.add_argument(
        "--save-failing", metavar="DIR", type=a_path, help="save the smallest lost forks, as TOML"
    )
    parser.add_argument(
        "--html", metavar="FILE", type=a_path, help="write the picture as one HTML file"
    )
    add_format(parser)


def natural(text: str) -> int:
    """A number of things, at least one; argparse reports what is none."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return value


def run(args: argparse.Namespace) -> int:
    """Study, write what is to be saved, then the tables."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.cli.render.study_tables import Studied
    from forkviz.lab import from_lab
    from forkviz.machine.policy import POLICIES
    from forkviz.study.study import MIXTURES, run_study

    shape = shape_of(args.shape)
    named = [name.strip() for name in args.policies.split(",")] if args.policies else list(POLICIES)
    policies = [*named, *MIXTURES] if args.switches else named
    form = format_of(args)
    start = time.perf_counter()
    with progress_bar("forks") as progress:
        study = run_study(
            args.forks, policies, seed=args.seed, shape=shape, jobs=args.jobs, progress=progress
        )
    seconds = time.perf_counter() - start
    made = args.forks * len(study.tallies)
    say(f"{made:,} forks in {seconds:.1f} s, {made / seconds:,.0f} a second")
    studied = Studied(study, tuple(named), mixed=args.switches)
    failing: dict[Path, Scenario] = {}
    if args.save_failing:
        failing = {args.save_failing / f"{name}.toml": one for name, one in studied.smallest()}
    check_outputs((args.html, *failing))
    if args.html:
        from_lab("forkviz.reports.study")  # what is missing is said before the forks are made
    if args.save_failing:
        save_failing(failing, args.save_failing)
    if args.html:
        save_page(studied, args.html)
    write(studied.document(), form)
    return 0


def shape_of(name: str) -> Shape:
    """The shape called *name*; raises ForkvizError, with those that there are."""
    from forkviz.study.generator import Shape

    if name not in tuple(Shape):
        raise ForkvizError(f"no shape is called {name!r}", hint=f"there are: {', '.join(Shape)}")
    return Shape(name)


def say(text: str) -> None:
    """Tell the user what does not belong into the output."""
    print(visible(text), file=sys.stderr)


def save_failing(failing: Mapping[Path, Scenario], folder: Path) -> None:
    """The smallest scenario for each policy and cause, a file each in *folder*."""
    from forkviz.api import save
    from forkviz.files import make_folder

    make_folder(folder)
    for place, scenario in failing.items():
        say(f"wrote {save(scenario, place)}")


def save_page(studied: Studied, place: Path) -> None:
    """The picture."""
    from forkviz.files import replace_text
    from forkviz.lab import from_lab

    page = from_lab("forkviz.reports.study").study_html(
        studied.title, studied.sentences(), studied.sections()
    )
    replace_text(place, page)
    say(f"wrote {place}")
