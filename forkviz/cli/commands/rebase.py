r"""rebase: the fewest DLLs to move so that no two want one place, tried on the model, and moved.

In a folder, the DLLs that reach cygwin1.dll or msys-2.0.dll are judged; a file that you name is
judged whatever it imports.  With --avoid MAP the plan avoids all that the process of the map has,
including DLLs that are not in the tree; the fork of that process is simulated before and after, and
a plan that does not help is not offered.

--plan shows the plan (and is meant where nothing else is asked for), -o PLAN saves it with the
hashes of its files.  --apply moves the files, as PLAN says or as a plan that is made now, and
writes an undo file first; --undo FILE restores them byte by byte.  No Cygwin runs for it.

Exit status of a plan: 0 if nothing has to move, 1 if a DLL has to, or cannot, 2 for bad input.
With --apply and --undo: 0 done, 1 nothing could be done, 2 refused.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.cli.options import Subparsers, command, path_text, progress_bar
from forkviz.cli.render.tables import visible, write_json_text
from forkviz.errors import ForkvizError

if TYPE_CHECKING:
    from forkviz.core.captures.capture import Capture
    from forkviz.rebase.own_tool.commands import Command
    from forkviz.rebase.placed import PlacedImage
    from forkviz.rebase.plan import Plan, PlannedMove

__all__ = ["add_parser", "run"]

#: What --apply has without the name of a plan.
_NOW = True


def add_parser(subparsers: Subparsers) -> None:
    """Add the command to the command line."""
    parser = command(subparsers, "rebase", __doc__, run)
    parser.add_argument(
        "places",
        metavar="ROOT|DLL",
        nargs="*",
        type=path_text,
        help="the folder that Cygwin calls /, other folders or files; each named file is judged",
    )
    parser.add_argument(
        "--avoid",
        metavar="MAP",
        action="append",
        default=[],
        type=path_text,
        help="a map of a process that can't fork, or its bundle; may be repeated",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--plan", action="store_true", help="show what would move (the default)")
    what.add_argument(
        "--apply",
        metavar="PLAN",
        nargs="?",
        const=_NOW,
        type=path_text,
        help="move the files according to the saved PLAN, or to a plan that is made now",
    )
    what.add_argument("--undo", metavar="FILE", type=path_text, help="restore what --apply moved")
    parser.add_argument(
        "-o", dest="output", metavar="PLAN", type=path_text, help="with --plan: save it there"
    )
    parser.add_argument(
        "--database",
        action="store_true",
        help="with --apply: write rebase's database, too, so that `rebase -s` keeps the places",
    )
    parser.add_argument(
        "--allow-signed",
        action="store_true",
        help="also move signed files, which breaks their signatures",
    )
    parser.add_argument(
        "--to",
        metavar="FOLDER",
        type=path_text,
        help="with --apply: write the moved files to this folder and leave the tree as it is",
    )
    parser.add_argument(
        "--json", action="store_true", help="write JSON: all numbers are integers, of bytes"
    )


def run(args: argparse.Namespace) -> int:
    """Plan, apply or undo."""
    if isinstance(args.apply, str) and os.path.isdir(args.apply):
        args.places, args.apply = [*args.places, args.apply], _NOW  # `rebase --apply ROOT`
    _check_options(args)
    if args.undo is not None:
        return _undo(args)
    if args.apply is not None:
        return _apply(args)
    return _plan(args)


def _check_options(args: argparse.Namespace) -> None:
    """Raise ForkvizError for options that say nothing together."""
    applies = args.apply is not None
    if args.output is not None and (applies or args.undo is not None):
        raise ForkvizError("-o goes with --plan: it saves the plan")
    for name, given in (("--database", args.database), ("--to", args.to is not None)):
        if given and not applies:
            raise ForkvizError(f"{name} goes with --apply")
    if args.database and args.to is not None:
        raise ForkvizError("--database changes the tree, and --to leaves the tree as it is")
    if args.undo is not None and (args.places or args.avoid or args.allow_signed):
        raise ForkvizError("--undo FILE takes no other names: FILE says what was moved")
    if isinstance(args.apply, str) and args.avoid:
        raise ForkvizError("--avoid goes with a plan that is made now: a saved PLAN has its places")
    if not args.places and args.undo is None and not isinstance(args.apply, str):
        raise ForkvizError("there is nothing to move", hint="name the tree's folder, or a DLL")


# -- a plan --------------------------------------------------------------------------------------


def _plan(args: argparse.Namespace) -> int:
    from forkviz.arguments.outputs import check_outputs
    from forkviz.cli.render.rebase.text import plan_lines
    from forkviz.rebase.kept.saved import plan_root, save_plan
    from forkviz.rebase.own_tool.record import plan_value

    check_outputs((args.output,), (*args.places, *args.avoid))
    images, root = _images(args)
    made = _made(args, images, root)
    commands = _commands(made, images, root, args.places)
    value = plan_value(made, commands)
    if args.output is not None and not made.withheld:
        place = root or plan_root([move.file for move in made.moves] or args.places)
        check_outputs((args.output,), _own_files(place))
        save_plan(args.output, made.moves, place, value)
    if args.json:
        _write_json(value)
    else:
        for line in plan_lines(made, commands, _apply_line(args)):
            print(line)
        if args.output is not None and made.withheld:
            _tell(f"{args.output} is not written: no plan would help")
    return int(not made.clean)


def _own_files(root: Path) -> list[Path]:
    """Files of *root* that no plan may take the place of: an open undo file, the databases."""
    from forkviz.rebase.database import DATABASES
    from forkviz.rebase.kept.undo_file import undo_place

    return [undo_place(root), *(root / name for name in DATABASES.values())]


def _images(args: argparse.Namespace) -> tuple[tuple[PlacedImage, ...], Path | None]:
    """What is judged, and the root of its Cygwin, None where it is in none, or in several."""
    from forkviz.rebase.tree import root_of, survey_tree

    with progress_bar("reading images") as progress:
        found = survey_tree(*args.places, progress=progress)
    for one in found.left_out:
        _tell(f"{one.file}: {one.why}; it is left out")
    roots = {root_of(Path(place)) for place in args.places}
    return found.images, roots.pop() if len(roots) == 1 else None


def _made(args: argparse.Namespace, images: tuple[PlacedImage, ...], root: Path | None) -> Plan:
    from forkviz.rebase.proven import proven_plan

    captures = [_capture(name) for name in args.avoid]
    whole = root is not None and any(_is_root(place, root) for place in args.places)
    signed: bool = args.allow_signed
    return proven_plan(images, captures, root=root, whole=whole, allow_signed=signed)


def _is_root(place: str, root: Path) -> bool:
    return os.path.abspath(place) == os.path.abspath(root)


def _capture(name: str) -> Capture:
    from forkviz.arguments.inputs import read
    from forkviz.core.captures.capture import Capture
    from forkviz.errors import BadCapture

    value = read(name)
    if not isinstance(value, Capture):
        raise BadCapture("is not a map of a process", file=name, hint="cat /proc/PID/maps")
    return value


def _commands(
    made: Plan, images: tuple[PlacedImage, ...], root: Path | None, places: list[str]
) -> dict[PlannedMove, tuple[Command, ...]]:
    from forkviz.rebase.own_tool.commands import commands_for, is_msys, windows_root

    where = windows_root(root, places[0])
    msys = is_msys(images)
    return {
        move: commands_for(move, where, msys=msys, by_guest=bool(move.guest)) for move in made.moves
    }


def _apply_line(args: argparse.Namespace) -> str:
    """The line that makes the moves."""
    words = [_quoted(place) for place in args.places]
    if args.output is not None:
        words += ["--apply", _quoted(args.output)]
    else:
        for name in args.avoid:
            words += ["--avoid", _quoted(name)]
        words.append("--apply")
    if args.allow_signed:
        words.append("--allow-signed")
    return " ".join(["forkviz rebase", *words, "--database"])


def _quoted(text: str) -> str:
    """*text* as the user's own shell takes it."""
    from forkviz.rebase.own_tool.commands import quoted_for_cmd, quoted_for_dash

    return quoted_for_cmd(text) if sys.platform == "win32" else quoted_for_dash(text)


# -- its moves -----------------------------------------------------------------------------------


def _apply(args: argparse.Namespace) -> int:
    from forkviz.rebase.apply import How, apply

    moves, root, reason = _moves(args)
    if not moves and reason:
        _tell(reason)
    done = apply(
        moves,
        root,
        database=args.database,
        copies=None if args.to is None else Path(args.to),
        how=How(allow_signed=args.allow_signed),
    )
    if args.json:
        _write_json({"schema": 1, "written": list(done.written), "undo": done.undo or None})
    else:
        _print_written(done.written, "nothing had to be moved" if not reason else "nothing moved")
        if done.undo:
            print(f"back      forkviz rebase --undo {visible(_quoted(done.undo))}")
        for path in done.moved_anyway:
            print(f"but       the next rebase -s still moves {visible(path)}")
        if done.others:
            more = f"about {done.others} other files, to fill a hole"
            print(f"but       the next rebase -s moves {more}")
        if done.written and not done.in_use_known:
            print("unknown   whether a program has one of them open: only Windows knows")
    return int(not done.written and bool(reason))


def _moves(args: argparse.Namespace) -> tuple[tuple[PlannedMove, ...], Path, str]:
    """What to move, where, and why nothing is where something should be."""
    from forkviz.rebase.kept.saved import hashed, plan_root, read_plan
    from forkviz.rebase.tree import root_of

    if isinstance(args.apply, str):
        if len(args.places) > 1:
            raise ForkvizError("a saved plan is for one tree: name one, or none")
        given = Path(args.places[0]) if args.places else None
        if given is not None:
            if not given.is_dir():
                raise ForkvizError(f"{given} is not a folder, and a saved plan is for one")
            given = root_of(given) or given
        root, moves = read_plan(Path(args.apply), given)
        return moves, root, ""
    images, found = _images(args)
    made = _made(args, images, found)
    reason = made.why if made.helps is False else ""
    if made.cannot and not made.moves:
        reason = reason or f"{made.cannot[0].name} {made.cannot[0].why}"
    place = found or plan_root([move.file for move in made.moves] or args.places)
    return hashed(made.moves, place), place, reason


def _undo(args: argparse.Namespace) -> int:
    from forkviz.rebase.undo import undo

    done = undo(Path(args.undo))
    if args.json:
        _write_json({"schema": 1, "written": list(done.written), "undo": done.undo})
    else:
        _print_written(done.written, "everything is as before")
    return 0


def _print_written(written: tuple[str, ...], nothing: str) -> None:
    for name in written:
        print(f"written   {visible(name)}")
    if not written:
        print(nothing)


def _write_json(value: dict[str, Any]) -> None:
    write_json_text(json.dumps(value, indent=1, ensure_ascii=True) + "\n")


def _tell(text: str) -> None:
    print(f"forkviz: {visible(text)}", file=sys.stderr)
