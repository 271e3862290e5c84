"""text: a plan as lines for a terminal of 80 columns or more, in ASCII but for names."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from forkviz.core.address import hex_, size_text
from forkviz.core.text import clipped, visible
from forkviz.rebase.own_tool.commands import Command, Shell
from forkviz.rebase.plan import CannotMove, Plan, PlannedMove

__all__ = ["plan_lines"]

_LABEL, _WIDTH = 10, 80
_NAME = 40
#: How many moves are listed, and how many have commands; --json has all of them.
_MOVES, _COMMANDS = 40, 3
#: A picture: its columns, and where its two places begin.
_COLUMNS, _LOW, _HIGH, _BOX = 50, 2, 34, 14


def plan_lines(
    plan: Plan, commands: Mapping[PlannedMove, tuple[Command, ...]], apply: str
) -> Iterator[str]:
    """The lines of *plan*.

    commands: those for Cygwin's own tool, of each move.  apply: the line that makes the moves.
    """
    yield from textwrap.wrap(_summary(plan), _WIDTH)
    if plan.moves:
        yield ""
        yield from _table(plan.moves)
    if len(plan.moves) == 1 and plan.moves[0].in_the_way:
        yield ""
        yield from _picture(plan.moves[0])
    yield ""
    if plan.helps and plan.why:
        yield from _labelled("assumed", visible(plan.why))
    yield from _cannot(plan.cannot)
    if plan.moves or plan.withheld or plan.helps is False:
        yield from _labelled("instead", _instead(plan))
    if plan.moves:
        yield f"{'apply':{_LABEL}}{visible(apply)}"
        yield from _own_tool(plan, commands)
        yield from _labelled(
            "unknown",
            "whether a program has the file open, until it is moved: only Windows knows",
        )


def _summary(plan: Plan) -> str:
    if plan.withheld:
        return f"{_images(plan)}; no plan is offered: {_sentence(plan.why)}"
    if not plan.moves:
        tail = "" if plan.helps is not False else f"; {_sentence(plan.why)}"
        return f"{_images(plan)}, none to move{tail}"
    head = f"{_images(plan)}, {len(plan.moves)} to move"
    if plan.helps:
        return f"{head}; the same fork then succeeds (simulated)"
    return f"{head}; whether that cures a fork is not known: {_sentence(plan.why)}"


def _images(plan: Plan) -> str:
    return f"{plan.images} image{'' if plan.images == 1 else 's'}"


def _sentence(text: str) -> str:
    return visible(text) if text else "the reason is not known"


def _table(moves: tuple[PlannedMove, ...]) -> Iterator[str]:
    shown = moves[:_MOVES]
    names = [clipped(move.name, _NAME) for move in shown]
    wide = max(*map(len, names), len("file"))
    yield f"{'file':{wide}}  {'from':13} {'to':13} {'size':>9}  imported by"
    for name, move in zip(names, shown, strict=True):
        count = f"{move.importers} DLL{'' if move.importers == 1 else 's'}"
        yield (
            f"{name:{wide}}  {hex_(move.old):13} {hex_(move.new):13} {size_text(move.size):>9}"
            f"  {count:>11}"
        )
        if folder := visible(move.path.rpartition("/")[0]):
            yield f"{'':{wide}}  {folder}"
        if move.in_the_way and (move.guest or len(moves) > 1):
            foreign = " (no file of the tree)" if move.guest else ""
            named = ", ".join(clipped(one, _NAME) for one in move.in_the_way)
            yield f"{'':{wide}}  in the way: {named}{foreign}"
    if len(moves) > len(shown):
        yield f"and {len(moves) - len(shown)} more; --json has all of them"


def _picture(move: PlannedMove) -> Iterator[str]:
    """Where it is and what is in its way, before and after; not to scale."""
    down = move.new < move.old
    old, new = (_HIGH, _LOW) if down else (_LOW, _HIGH)
    other = move.in_the_way[0].partition(":")[0]
    yield f"{'before':{_LABEL}}{_row(move.name, old)}"
    yield f"{'':{_LABEL}}{_row(other, old, '#')}"
    yield f"{'after':{_LABEL}}{_row(move.name, new)}"
    yield f"{'':{_LABEL}}{_row(other, old)}"


def _row(name: str, at: int, fill: str = " ") -> str:
    box = f"[{clipped(name, _BOX - 2):{fill}<{_BOX - 2}}]"
    return "." * at + box + "." * (_COLUMNS - at - len(box))


def _cannot(cannot: tuple[CannotMove, ...]) -> Iterator[str]:
    if not cannot:
        yield f"{'cannot':{_LABEL}}none"
    for number, one in enumerate(cannot[:_MOVES]):
        rest = "; the others move out of its way" if one.settled else ""
        text = f"{clipped(one.name, _NAME)} at {hex_(one.base)}: {visible(one.why)}{rest}"
        yield from _labelled("" if number else "cannot", text)
    if len(cannot) > _MOVES:
        yield f"{'':{_LABEL}}and {len(cannot) - _MOVES} more; --json has all of them"


def _instead(plan: Plan) -> str:
    other = plan.rebaseall
    if other.moves is None:
        return f"rebaseall: {_sentence(other.why)}; every program of the tree must be closed for it"
    head = f"rebaseall moves {other.moves} of {plan.images}"
    if other.helps:
        return (
            f"{head}; the same fork then succeeds (simulated), too; every program of the tree must"
            " be closed for it"
        )
    if other.helps is None:
        return f"{head}; every program of the tree must be closed for it"
    guests = sorted({move.guest for move in (*plan.moves, *plan.withheld) if move.guest})
    if guests:
        verb = "is" if len(guests) == 1 else "are"
        return f"{head} and would not help: {', '.join(guests[:3])} {verb} in no database"
    return f"{head} and would not help: {_sentence(other.why)}"


def _own_tool(plan: Plan, commands: Mapping[PlannedMove, tuple[Command, ...]]) -> Iterator[str]:
    """The lines for Cygwin's own tool; for cmd where cmd can take them."""
    said: set[bool] = set()
    for move in plan.moves[:_COMMANDS]:
        own = commands.get(move, ())
        by_shell = {command.shell for command in own}
        shell = Shell.CMD if Shell.CMD in by_shell else Shell.DASH
        for command in own:
            if command.shell is not shell or not command.gives_base:
                continue
            if True not in said:
                yield (
                    f"{'or':{_LABEL}}in {shell}, this base, rebase's database left alone (the next"
                    " rebase -s"
                )
                yield f"{'':{_LABEL}}takes it back):"
                said.add(True)
            yield f"  {visible(command.text)}"
    if len(plan.moves) > _COMMANDS:
        yield f"  and so on; --json has the lines of all {len(plan.moves)}"
    for move in plan.moves[:1]:
        for command in commands.get(move, ()):
            if command.shell is Shell.CMD and not command.gives_base:
                yield f"{'or':{_LABEL}}in cmd, a place that rebase chooses, its database written:"
                yield f"  {visible(command.text)}"


def _labelled(label: str, text: str) -> Iterator[str]:
    lines = textwrap.wrap(text, _WIDTH - _LABEL, break_long_words=False, break_on_hyphens=False)
    for number, line in enumerate(lines):
        yield f"{'' if number else label:{_LABEL}}{line}"
