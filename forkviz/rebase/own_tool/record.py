"""record: a plan as JSON, schema 1; all numbers are integers."""

from __future__ import annotations

from typing import Any

from forkviz.rebase.own_tool.commands import Command
from forkviz.rebase.plan import CannotMove, Plan, PlannedMove

__all__ = ["plan_value"]


def plan_value(plan: Plan, commands: dict[PlannedMove, tuple[Command, ...]]) -> dict[str, Any]:
    """*plan* as values of JSON.  commands: the lines for Cygwin's own tool, of each move."""
    return {
        "schema": 1,
        "images": plan.images,
        "moves": [_move(move, commands.get(move, ())) for move in plan.moves],
        "cannot": [_cannot(one) for one in plan.cannot],
        "helps": plan.helps,
        "rebaseall": {
            "moves": plan.rebaseall.moves,
            "helps": plan.rebaseall.helps,
            "why": plan.rebaseall.why,
        },
        "why": plan.why,
        "withheld": [_move(move, ()) for move in plan.withheld],
        "others": plan.others,
        "avoided": list(plan.avoided),
    }


def _move(move: PlannedMove, commands: tuple[Command, ...]) -> dict[str, Any]:
    return {
        "file": move.file or move.path,
        "path": move.path,
        "from": move.old,
        "to": move.new,
        "size": move.size,
        "bits": move.bits,
        "importers": move.importers,
        "in_the_way": list(move.in_the_way),
        "commands": [command.text for command in commands],
        "shells": [
            {
                "shell": str(command.shell),
                "gives_base": command.gives_base,
                "writes_database": command.writes_database,
            }
            for command in commands
        ],
    }


def _cannot(one: CannotMove) -> dict[str, Any]:
    return {
        "file": one.file or one.path,
        "path": one.path,
        "base": one.base,
        "why": one.why,
        "settled": one.settled,
    }
