"""completion: what a shell completes of the command line, made from the parser by shtab.

    eval "$(forkviz --print-completion bash)"

Commands, options, what an option can be (policies among it), and files where a path is wanted.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from forkviz.errors import Unavailable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["SHELLS", "PrintCompletion", "script"]

SHELLS = ("bash", "zsh", "tcsh")
#: The options whose value is the name of a policy, by their destinations.
POLICY = ("policy", "policy_a", "policy_b", "listing")


class PrintCompletion(argparse.Action):
    """Prints the script for a shell, and ends the program, as ``--version`` does."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Print what *values*, a shell, needs."""
        print(script(parser, str(values)))
        parser.exit()


def script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The completion script of *parser* for *shell*; what is in *parser* is changed for it.

    Raises Unavailable without the extra ``completion``.
    """
    try:
        import shtab
    except ModuleNotFoundError:
        raise Unavailable(
            "this needs shtab, which is not installed: pip install 'forkviz[completion]'"
        ) from None
    from forkviz.cli.options import a_path, path_text
    from forkviz.machine.policy import POLICIES

    for action in _actions(parser):
        if action.type in (a_path, path_text):
            action.complete = shtab.FILE  # type: ignore[attr-defined]  # shtab's own
        elif action.dest in POLICY and action.choices is None:
            action.choices = list(POLICIES)
    text: str = shtab.complete(parser, shell=shell)
    return text


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """The arguments of *parser* and of its commands."""
    for action in parser._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)
