"""study: make many random forks under several policies and count how they end.

Each policy gets the same scenarios; the same seed gives the same result, on however many cores.
"possible": every needed address is free in the child; "lost": the fork failed although it was
possible.  Shares come with the interval of 95 % confidence (Wilson's).

Shapes: uniform, collision, hash, aslr, injected, imports, faults, mixed.

--switches counts all 32 mixtures of the five patches, too, in the era in which they were posted.
(With bad-addr no parent has a dlopened DLL below 4 MiB: it is where its loader puts it above.)
--save-failing shrinks the first lost fork of each policy and cause to the smallest one that is
lost in the same way; forkviz report opens what is saved.

--resume FILE adds each part that is done to FILE, and makes none again that FILE has.  Ctrl-C
prints the tables of what is done.  --scheduler forks on a cluster of Dask's (docs/studies.md).
Both work for questions, too; after Ctrl-C a question keeps its parts but prints no table.

A question is answered with intervals, in a table of one form; docs/questions.md has an example of
each.  --html also writes lost forks behind the picture, shrunk, into a folder beside it.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli import INTERRUPTED
from forkviz.cli.commands.questions.asking import (
    add_questions,
    answer,
    asks,
    save_parquet,
    setting_of,
)
from forkviz.cli.options import Subparsers, a_path, add_format, command, format_of, progress_bar
from forkviz.cli.render.tables import visible, write
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from forkviz.arguments.picturing import LinkedFork
    from forkviz.cli.render.study_tables import Studied
    from forkviz.scenarios.scenario import Scenario
    from forkviz.study.generator import Shape
    from forkviz.study.setting import Setting
    from forkviz.study.tally import Study

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
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--jobs", metavar="N", type=natural, help="processes (default: as many as cores)"
    )
    where.add_argument(
        "--scheduler", metavar="ADDRESS", help="fork on the cluster of this scheduler of Dask's"
    )
    parser.add_argument(
        "--resume", metavar="FILE", type=a_path, help="keep what is done in FILE, and go on from it"
    )
    parser.add_argument(
        "--save-failing", metavar="DIR", type=a_path, help="save the smallest lost forks, as TOML"
    )
    parser.add_argument(
        "--html", metavar="FILE", type=a_path, help="write the picture as one HTML file"
    )
    add_questions(parser)
    add_format(parser)


def natural(text: str) -> int:
    """A number of things, at least one; argparse reports what is none."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number of 1 or more")
    return value


def run(args: argparse.Namespace) -> int:
    """Study, write what is to be saved, then the tables; or answer a question."""
    if asks(args):
        return answer(args)
    from forkviz.arguments.outputs import check_outputs
    from forkviz.arguments.picturing import reports_of
    from forkviz.cli.render.study_tables import Studied
    from forkviz.machine.policy import POLICIES
    from forkviz.study.study import MIXTURES, StudyInterrupted

    shape, setting = shape_of(args.shape), setting_of(args)
    named = [name.strip() for name in args.policies.split(",")] if args.policies else list(POLICIES)
    policies = [*named, *MIXTURES] if args.switches else named
    form = format_of(args)
    check_outputs((args.html, args.resume, args.parquet))
    require(args)
    try:
        study = studied(args, policies, shape, setting)
    except StudyInterrupted as stopped:
        study = stopped.study
        say(f"interrupted: {study.forks:,} of {args.forks:,} scenarios are done; {go_on(args)}")
        if study.forks:
            write(Studied(study, tuple(named), args.switches, args.forks).document(), form)
        return INTERRUPTED
    found = Studied(study, tuple(named), mixed=args.switches)
    failing: dict[Path, Scenario] = {}
    if args.save_failing:
        failing = {args.save_failing / f"{name}.toml": one for name, one in found.smallest()}
    forks = forks_behind(found, args.html)
    reports = reports_of(args.html, forks) if args.html else ()
    check_outputs((args.html, args.resume, args.parquet, *failing, *reports))
    if args.save_failing:
        save_failing(failing, args.save_failing)
    if args.html:
        save_page(found, args.html, forks)
    document = found.document()
    if args.parquet:
        save_parquet(document.tables[-1], args.parquet)
    write(document, form)
    return 0


def require(args: argparse.Namespace) -> None:
    """Raises Unavailable for what the files need and is missing, before a fork is made."""
    from forkviz.cli.render.questions.parquet import require_parquet
    from forkviz.lab import from_lab

    if args.html:
        from_lab("forkviz.reports.study")
    if args.parquet:
        require_parquet()


def studied(
    args: argparse.Namespace, policies: Sequence[str], shape: Shape, setting: Setting | None
) -> Study:
    """The study, made where the options say; how many forks a second it made is said."""
    from forkviz.study.study import run_study
    from forkviz.study.workers import Broken

    done: list[int] = []
    start = time.perf_counter()
    try:
        with on_scheduler(args.scheduler) as executor, progress_bar("forks") as progress:

            def count(now: int, total: int) -> None:
                done.append(now)
                if progress is not None:
                    progress(now, total)

            study = run_study(
                args.forks, policies, seed=args.seed, shape=shape, setting=setting,
                jobs=args.jobs, executor=executor, resume=args.resume, note=say, progress=count,
            )  # fmt: skip
    except Broken as error:
        raise ForkvizError(error.what, detail=error.detail, hint=go_on(args)) from None
    seconds = time.perf_counter() - start
    made = (args.forks - done[0]) * len(study.tallies)
    say(f"{made:,} forks in {seconds:.1f} s, {made / seconds:,.0f} a second")
    return study


def go_on(args: argparse.Namespace) -> str:
    """How a study that was not finished is."""
    if args.resume is None:
        return "--resume FILE keeps what is done, for the next time"
    return f"to continue: {shlex.join(('forkviz', *args.words))}"


def on_scheduler(address: str | None) -> AbstractContextManager[Executor | None]:
    """The executor of the scheduler at *address*; None where there is none."""
    if address is None:
        return nullcontext()
    from forkviz.study.running.cluster import on_cluster

    return on_cluster(address)


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


def forks_behind(studied: Studied, place: Path | None) -> list[LinkedFork]:
    """The lost forks that the picture at *place* leads to."""
    from forkviz.arguments.picturing import has_folder, linked

    if place is None or not has_folder(place):
        return []
    return linked(studied.lost_forks(), studied.study.seed, studied.study.shape)


def save_page(studied: Studied, place: Path, forks: Sequence[LinkedFork]) -> None:
    """The picture, and beside it a report of each of *forks*."""
    from forkviz.arguments.picturing import forks_folder, save_picture
    from forkviz.lab import from_lab

    folder = forks_folder(place)
    page = from_lab("forkviz.reports.study").study_html(
        studied.title, studied.sentences(), studied.sections(), forks, folder.name
    )
    save_picture(place, page, forks)
    say(f"wrote {place}" + (f", and {len(forks)} forks in {folder}" if forks else ""))
