"""What a command imports: each import is time before its first line."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from forkviz.cli.app import COMMANDS
from forkviz.cli.help_lines import help_line, line_in_source

ROOT = Path(__file__).resolve().parents[2]
SMALL = "data/scenarios/two-relocated.toml"
PERL = "data/captures/cygwin-3.0.7-perl"
LOADED = (
    "import json, sys\n"
    "from forkviz.cli.app import main\n"
    "main(sys.argv[1:])\n"
    "print(json.dumps(sorted(sys.modules)))\n"
)
#: Never needed for what is asked here.
FOREIGN = {"asyncio", "bokeh", "email", "http", "IPython", "pefile", "rich", "ssl", "xml"}
#: What a command without JSON, captures or pages does without.
SMALL_FOREIGN = FOREIGN | {"csv", "hashlib", "html", "shutil"}
#: What a report does without: the archives and temporary files that importlib.resources brings.
PAGE_FOREIGN = FOREIGN | {"csv", "random", "tempfile", "zipfile"}


def loaded(*words: str) -> list[str]:
    """The modules that are loaded when *words* are done."""
    command = (sys.executable, "-c", LOADED, *words)
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    names: list[str] = json.loads(ran.stdout.splitlines()[-1])
    return names


@pytest.mark.parametrize(
    ("words", "most", "foreign"),
    [
        (("--help",), 13, SMALL_FOREIGN | {"random", "tomllib"}),
        (("show", "--help"), 24, SMALL_FOREIGN | {"random", "tomllib"}),
        (("show", SMALL), 78, SMALL_FOREIGN | {"random"}),
        (("show", PERL), 103, SMALL_FOREIGN | {"random", "tomllib"}),
        (("fork", SMALL), 164, SMALL_FOREIGN | {"random"}),
        (("fork", SMALL, "--policy", "repaired"), 152, SMALL_FOREIGN),
        (("report", PERL, "-o", "{folder}/page.html"), 242, PAGE_FOREIGN),
    ],
    ids=["help", "help-of-show", "show", "show-bundle", "fork", "fork-repaired", "report"],
)
def test_a_command_imports_what_it_needs(
    words: tuple[str, ...], most: int, foreign: set[str], tmp_path: Path
) -> None:
    """At most so many modules of forkviz, no other command, and none of the foreign ones."""
    names = loaded(*(word.format(folder=tmp_path) for word in words))
    ours = [name for name in names if name.startswith("forkviz.")]
    assert len(ours) <= most, ours
    assert foreign & {name.partition(".")[0] for name in names} == set()
    commands = {f"forkviz.cli.commands.{module}" for module in COMMANDS.values()}
    own = {f"forkviz.cli.commands.{COMMANDS.get(words[0])}"}
    assert commands & set(names) <= own


def test_a_scenario_is_read_without_any_reader_of_captures() -> None:
    """The registry and what it asks stay out."""
    names = loaded("show", SMALL)
    assert [n for n in names if n.startswith("forkviz.readers.") and ".base" not in n] == []


def test_a_bundle_of_maps_is_read_without_any_other_format() -> None:
    """Readers of lists, of logs and of messages stay out: none of them is asked."""
    read = {name for name in loaded("show", PERL) if name.startswith("forkviz.readers.")}
    assert {"forkviz.readers.own.bundle", "forkviz.readers.maps.cygwin"} <= read
    others = ("tools", "messages", "strace", "mixed_text", "own.capture_jsonl", "images.pe")
    of_others = tuple(f"forkviz.readers.{other}" for other in others)
    assert [name for name in sorted(read) if name.startswith(of_others)] == []


def test_a_scenario_is_shown_without_the_machine_and_without_captures() -> None:
    """Neither the protocol, whose parts import each other, nor what only a capture has."""
    names = set(loaded("show", SMALL))
    unneeded = {
        "forkviz.core.captures.capture",
        "forkviz.core.caveats.caveat",
        "forkviz.core.image",
        "forkviz.machine.effects",
        "forkviz.machine.events",
        "forkviz.machine.protocol.fork",
        "forkviz.traces.trace",
    }
    assert names & unneeded == set()


@pytest.mark.parametrize("module", COMMANDS.values())
def test_the_line_of_a_command_is_that_of_its_docstring(module: str) -> None:
    """It is read from the source, and so is every line of the help."""
    doc = import_module(f"forkviz.cli.commands.{module}").__doc__
    assert line_in_source(module) == help_line(doc or "")
    assert len(line_in_source(module)) > 10
