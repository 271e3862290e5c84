"""A path that is empty, as a script's unset variable makes it: refused wherever one is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

import forkviz
from forkviz.cli.app import make_parser
from forkviz.errors import ForkvizError
from forkviz.readers import read_capture, recognise
from tests.cli.test_interrupted import ROOT, SCENARIO
from tests.support.scenarios import two_relocated

if TYPE_CHECKING:
    from tests.cli.conftest import Run

#: Metavariables of arguments that are paths.
PATHS = (
    "X",
    "A",
    "B",
    "FILE",
    "DIR",
    "OUT",
    "ROOT",
    "FOLDER",
    "FILE.html",
    "DIR|FILE",
    "INPUT",
    "ROOT|DLL",
    "MAP",
    "PLAN",
    "KEY",
    "ROSTER",
    "COURSE",
    "TICKET",
)
#: Arguments that look so and are words, or are read by the API, which refuses them as well.
OTHERS = {("live", "words"), *((c, "against") for c in ("fork", "report"))}


def path_arguments() -> list[tuple[str, argparse.Action]]:
    """Every argument of every command that is a path."""
    (subparsers,) = (a for a in make_parser()._actions if isinstance(a, argparse._SubParsersAction))
    return [
        (name, action)
        for name, parser in subparsers.choices.items()
        for action in parser._actions
        if action.metavar in PATHS and (name, action.dest) not in OTHERS
    ]


def test_every_path_of_every_command_refuses_an_empty_one() -> None:
    """Argparse then names the argument."""
    found = path_arguments()
    assert len(found) > 15
    for name, action in found:
        assert callable(action.type), (name, action.dest)
        with pytest.raises(argparse.ArgumentTypeError, match="path is empty"):
            action.type("")
        assert str(action.type("x")) == "x"


@pytest.mark.parametrize(
    "words",
    [
        ("show", ""),
        ("fork", SCENARIO, "--trace", ""),
        ("report", SCENARIO, "-o", ""),
        ("report", SCENARIO, "-o", "x.html", "--against", ""),
        ("convert", "x", "-o", ""),
        ("diff", "x", ""),
        ("live", ""),
        ("diagnose", ""),
        ("diagnose", SCENARIO, ""),
        ("rebase", ""),
        ("rebase", "x", "--avoid", ""),
        ("rebase", "x", "-o", ""),
        ("rebase", "--apply", ""),
        ("rebase", "--undo", ""),
    ],
)
def test_an_empty_path_is_bad_usage(run: Run, words: tuple[str, ...]) -> None:
    """Nothing is written; the current folder is not taken for it."""
    ran = run(*words)
    assert (ran.status, ran.out) == (2, "")
    assert "the path is empty" in ran.err


@pytest.mark.parametrize("path", ["", "a\0b"])
@pytest.mark.parametrize(
    "call",
    [
        forkviz.read,
        read_capture,
        recognise,
        forkviz.fork,
        forkviz.diagnose,
        forkviz.scenario,
        lambda path: forkviz.save(two_relocated(), path),
        lambda path: forkviz.report(two_relocated(), path),
        lambda path: forkviz.report(two_relocated(), "x.html", against=path),
        lambda path: forkviz.compare(two_relocated(), path),
    ],
)
def test_the_api_refuses_what_names_no_file(call: Callable[[str], object], path: str) -> None:
    """With an error of the project's own."""
    with pytest.raises(ForkvizError, match=r"the path is empty|a NUL"):
        call(path)
    assert not (ROOT / "x.html").exists()
