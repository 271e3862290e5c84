"""The options of `forkviz study` that ask a question, and how each is answered."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from forkviz.cli import INTERRUPTED
from forkviz.cli.options import a_path, format_of, path_text, progress_bar
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.cli.render.document import Table
    from forkviz.study.questions.collisions import Listed
    from forkviz.study.questions.table import Answer
    from forkviz.study.running.carrying import Running
    from forkviz.study.setting import Setting

__all__ = ["add_questions", "answer", "asks", "save_parquet", "setting_of"]

#: The policies that are compared where none is named: the code before the patches, after them, of
#: today, and repaired.
POLICIES = ("cygwin-2011-04", "cygwin-2011-05-30", "cygwin-3.6.0", "repaired")
#: --collisions without numbers of DLLs.
_USUAL = ""


def add_questions(parser: argparse.ArgumentParser) -> None:
    """--patches, --sweep, --collisions and --rebase, and what goes with them."""
    group = parser.add_argument_group(
        "questions, one at a time; --html, --csv, --json hold answers"
    )
    asked = group.add_mutually_exclusive_group()
    asked.add_argument(
        "--patches",
        action="store_true",
        help="which patch wins how much: Shapley values over all 32 mixtures, and interactions",
    )
    asked.add_argument(
        "--sweep",
        metavar="NAME=A:B:STEP",
        help="how success falls with dlls, size, crowding or entropy: dlls=2:40:2",
    )
    asked.add_argument(
        "--collisions",
        metavar="A:B:STEP",
        nargs="?",
        const=_USUAL,
        help="how likely ld's hash gives two of so many DLLs one base; --forks is the number of "
        "sets of names",
    )
    asked.add_argument(
        "--rebase", action="store_true", help="what the plans of `forkviz rebase` buy"
    )
    group.add_argument(
        "--list",
        dest="listed",
        metavar="X",
        type=path_text,
        help="with --collisions: compare real images with it",
    )
    parser.add_argument(
        "--fix",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="fix dlls, size, crowding or entropy of all scenarios; may be repeated",
    )
    parser.add_argument(
        "--parquet", metavar="FILE", type=a_path, help="also write the table of --csv as Parquet"
    )


def asks(args: argparse.Namespace) -> bool:
    """Whether a question is asked.  Raises ForkvizError for what goes only with another one."""
    if args.listed is not None and args.collisions is None:
        raise ForkvizError("--list goes with --collisions")
    asked = args.patches or args.rebase
    asked = bool(asked or args.sweep is not None or args.collisions is not None)
    counting = {
        "--switches": args.switches,
        "--save-failing": args.save_failing,
    }
    for name, given in counting.items():
        if asked and given:
            raise ForkvizError(f"{name} goes with a study that counts, and not with a question")
    return asked


def setting_of(args: argparse.Namespace) -> Setting | None:
    """What --fix fixes, None for nothing.  Raises ForkvizError for what can't be fixed."""
    from forkviz.study.setting import parse_fixed

    return parse_fixed(args.fix) if args.fix else None


def answer(args: argparse.Namespace) -> int:
    """Answer the question: the table, and the files that are asked for."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.cli.commands.study import go_on, on_scheduler, say
    from forkviz.cli.render.questions.parquet import require_parquet
    from forkviz.cli.render.questions.rows import answer_document
    from forkviz.cli.render.tables import write
    from forkviz.lab import from_lab
    from forkviz.study.running.carrying import Running
    from forkviz.study.workers import Broken

    form = format_of(args)
    check_outputs((args.html, args.resume, args.parquet), (args.listed,))
    if args.html:
        from_lab("forkviz.reports.question")  # what is missing is said before the forks are made
    if args.parquet:
        require_parquet()
    try:
        with on_scheduler(args.scheduler) as executor, progress_bar(_what(args)) as progress:
            running = Running(
                jobs=args.jobs, executor=executor, resume=args.resume, progress=progress, note=say
            )
            found = _answer(args, running)
    except Broken as error:
        raise ForkvizError(error.what, detail=error.detail, hint=go_on(args)) from None
    except KeyboardInterrupt:
        say(f"interrupted; {go_on(args)}")
        return INTERRUPTED
    document = answer_document(found)
    if args.parquet:
        save_parquet(document.tables[-1], args.parquet)
    if args.html:
        _save_page(found, args.html)
    write(document, form)
    return 0


def _what(args: argparse.Namespace) -> str:
    """What is counted while an answer is made."""
    return "forks" if args.collisions is None else "sets"


def _answer(args: argparse.Namespace, running: Running) -> Answer:
    from forkviz.cli.commands.study import shape_of

    if args.collisions is not None:
        return _collisions(args, running)
    shape, setting = shape_of(args.shape), setting_of(args)
    named = args.policies.split(",") if args.policies else POLICIES
    policies = [name.strip() for name in named]
    if args.patches:
        from forkviz.study.questions.patches import patches_answer, run_patches

        if args.policies:
            raise ForkvizError("--patches takes no --policies: it forks under all 32 mixtures")
        return patches_answer(
            run_patches(args.forks, seed=args.seed, shape=shape, setting=setting, **running)
        )
    if args.rebase:
        from forkviz.study.questions.rebase_gain import gain_answer, run_gain

        return gain_answer(
            run_gain(args.forks, policies, seed=args.seed, shape=shape, setting=setting, **running)
        )
    from forkviz.study.questions.sweep import run_sweep, sweep_answer
    from forkviz.study.setting import parse_sweep

    knob, values = parse_sweep(args.sweep)
    return sweep_answer(
        run_sweep(
            knob, values, args.forks, policies, seed=args.seed, shape=shape, setting=setting,
            **running,
        )
    )  # fmt: skip


def _collisions(args: argparse.Namespace, running: Running) -> Answer:
    from forkviz.study.questions.collisions import COUNTS, collisions
    from forkviz.study.setting import parse_range

    if args.policies or args.fix or args.shape != "uniform":
        raise ForkvizError(
            "--collisions makes no forks: it takes neither --policies nor --shape nor --fix"
        )
    counts = COUNTS if args.collisions == _USUAL else parse_range(args.collisions)
    against = _listed(args.listed) if args.listed is not None else None
    return collisions(args.forks, counts=counts, seed=args.seed, against=against, **running)


def _listed(name: str) -> Listed:
    from forkviz.arguments.inputs import read
    from forkviz.core.captures.capture import Capture
    from forkviz.errors import BadCapture
    from forkviz.study.questions.collisions import listed

    value = read(name)
    if not isinstance(value, Capture):
        raise BadCapture("has no images", file=name, hint="the output of rebase -i, or a capture")
    return listed(Path(name).name, value.images)


def save_parquet(table: Table, place: Path) -> None:
    """Write *table* to *place*."""
    from forkviz.cli.commands.study import say
    from forkviz.cli.render.questions.parquet import parquet_bytes
    from forkviz.files import replace_bytes

    replace_bytes(place, parquet_bytes(table))
    say(f"wrote {place}")


def _save_page(found: Answer, place: Path) -> None:
    """The picture, and beside it a report of each fork that it leads to."""
    from forkviz.arguments.picturing import forks_folder, has_folder, picture
    from forkviz.cli.commands.study import say
    from forkviz.study.questions.examples import examples

    picture(found, place)
    forks = len(examples(found)) if has_folder(place) else 0
    say(f"wrote {place}" + (f", and {forks} forks in {forks_folder(place)}" if forks else ""))
