"""Write the goldens anew: what each real file in data/ is read as, and how forks fail.

    python -m tools.golden            write all of them, and show what changed
    python -m tools.golden --check    show what would change; the exit status is 1 if anything would

A golden is the ``capture.jsonl`` of one file or bundle, without its path. It stands in
tests/data/golden under the name of its source. A source that a scenario can be derived from has a
golden ``.toml``, too; one that is refused has the complaint, in ``.refused``. The samples, which
are made up, have the other forms that they can be converted into, in ``.written``.
``tests/readers/test_golden.py`` holds the readers to them.

The folder refused has how a fork ends if Windows refuses one of its calls, for each call of a few
scenarios and each policy. ``tests/machine/test_refused.py`` holds the machine to that. The folder
tables has the messages that are known. The folder answers has what ``forkviz diagnose`` answers to
some reports, in a terminal; ``tests/cli/render/test_diagnosis_answer.py`` holds it to that.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import chdir
from inspect import signature
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any
from unittest.mock import patch

from forkviz.api import diagnose
from forkviz.cli.render.diagnosis.answer import answer_lines
from forkviz.cli.render.diagnosis.lines import plain, write_lines
from forkviz.core.captures.capture import Capture
from forkviz.core.text import visible
from forkviz.diagnosis.diagnosis import Diagnosis
from forkviz.errors import ForkvizError
from forkviz.machine.policy import POLICIES
from forkviz.readers import read_capture
from forkviz.readers.maps.cygwin_writer import render_cygwin_maps, unsaid
from forkviz.readers.messages.rule import Rule
from forkviz.readers.messages.rules import RULES
from forkviz.readers.own.bundle import is_bundle
from forkviz.readers.own.capture_jsonl import dump_capture
from forkviz.readers.own.region_csv import dump_region_csv
from forkviz.scenarios.from_capture import derive_scenario
from forkviz.scenarios.toml_reader import dump_scenario, parse_scenario
from tests.support.refusing import refusals

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "data" / "golden"
#: Inputs that were made up, a few of each format.
SAMPLES = "tests/data/samples"
#: The folders of real inputs, and of samples. Those of data/ that hold no captures are left out.
FOLDERS = (
    *("data/captures", "data/maps", "data/minidump", "data/rebase", "data/reports", "data/vmmap"),
    "data/windbg",
    *("tests/data/excerpts", "tests/data/reports", SAMPLES),
)
#: What these folders hold besides: tables for people and for other tests.
NO_CAPTURES = frozenset({"CLASSES.md", "expected.json"})
#: The scenarios whose calls are refused, one after the other.
REFUSED = ("lesson-cycle", "lesson-dragged-in", "lesson-low", "lesson-unlucky-child",
           "two-relocated")  # fmt: skip
#: Reports whose answers are kept, one for each shape of an answer; a folder is several inputs.
ANSWERED = (
    *("data/reports/two-dlls-one-base", "data/reports/make-died.log"),
    *(
        f"tests/data/reports/{name}.txt"
        for name in (
            *("01-zsh-modules-low", "03-two-dlls-one-base", "06-container-dynamicbase"),
            *("07-dialog-and-mitigation", "09-mismatch-two-builds", "10-process-ended-by-agent"),
            *("11-commit-limit-ci", "13-system-dll-at-the-place", "16-file-replaced-under-it"),
            *("27-six-shells-torn", "36-small-wait-failed", "38-small-open-shared"),
        )
    ),
)
#: Widths of the terminals that they are kept for.
WIDTHS = (80, 120)
#: The fields of a rule, all but the pattern that is made of it.
_FIELDS = frozenset(signature(Rule).parameters)
#: So many differences are shown of one file.
SHOWN = 6
#: A value that a difference shows has at most so many characters.
WIDE = 70


def sources() -> list[str]:
    """Every real input, a file or a bundle, by its path below the root."""
    found = []
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.name not in NO_CAPTURES and (path.is_file() or is_bundle(path)):
                found.append(path.relative_to(ROOT).as_posix())
    return found


def golden_texts(source: str) -> dict[Path, str]:
    """The goldens of *source*, as today's code writes them: each one's place and text."""
    place = GOLDEN / source
    try:
        capture = read_source(source)
    except ForkvizError as error:
        return {place.with_name(f"{place.name}.refused"): f"{error}\n"}
    texts = {place.with_name(f"{place.name}.jsonl"): text_of(capture)}
    if source.startswith(SAMPLES):
        texts[place.with_name(f"{place.name}.written")] = written(capture)
    try:
        scenario = derive_scenario(capture)
    except ForkvizError:
        return texts  # a log alone, images alone, a map of Linux
    texts[place.with_name(f"{place.name}.toml")] = dump_scenario(scenario)
    return texts


def written(capture: Capture) -> str:
    """The other forms that *capture* can be converted into, with what they can't say."""
    lines = []
    for process in capture.processes():
        lines += [*unsaid(process), *(render_cygwin_maps(process) if len(process.space) else ())]
    if capture.parent is not None:
        lines += [*dump_region_csv(capture), *dump_region_csv(capture, raw=True)]
    return "".join(f"{line}\n" for line in lines)


def refused_text(name: str, policy: str) -> str:
    """How the scenario *name* ends under *policy*, for each of its calls, if that is refused."""
    path = ROOT / "data" / "scenarios" / f"{name}.toml"
    scenario = parse_scenario(path.read_text(encoding="utf-8"), path.name)
    return "".join(f"{line}\n" for line in refusals(scenario, policy))


def refused() -> dict[Path, str]:
    """The goldens of refused calls, as today's code writes them."""
    places = ((name, policy) for name in REFUSED for policy in POLICIES)
    return {
        GOLDEN / "refused" / f"{name}.{policy}.txt": refused_text(name, policy)
        for name, policy in places
    }


def tables() -> dict[Path, str]:
    """The goldens of tables that the project keeps of others' texts."""
    return {GOLDEN / "tables" / "messages.txt": rules_text()}


def answers() -> dict[Path, str]:
    """The goldens of answers in a terminal: at each width, and once in its colours."""
    texts = {}
    for source in ANSWERED:
        place = ROOT / source
        inputs = sorted(place.iterdir()) if place.is_dir() else [place]
        diagnosis = diagnose(*inputs)
        for width in WIDTHS:
            lines = answer_lines(diagnosis, width)
            text = "".join(f"{plain(line)}\n" for line in lines)
            texts[GOLDEN / "answers" / f"{place.stem}-{width}.txt"] = text
        texts[GOLDEN / "answers" / f"{place.stem}-colour.txt"] = in_colours(diagnosis)
    return texts


def in_colours(diagnosis: Diagnosis) -> str:
    """The answer as a terminal of 80 columns gets it, each escape sequence spelt out."""
    out = Terminal()
    kept = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with patch.dict(os.environ, {**kept, "TERM": "xterm-256color"}, clear=True):
        write_lines(answer_lines(diagnosis, WIDTHS[0]), out)
    return "".join(f"{visible(line)}\n" for line in out.getvalue().splitlines())


class Terminal(io.StringIO):
    """A stream that says that it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def rules_text() -> str:
    """The table of messages: each rule with its fields, a line for each."""
    lines = []
    for rule in RULES:
        lines += [f"{name} = {value!r}" for name, value in vars(rule).items() if name in _FIELDS]
        lines.append("")
    return "\n".join(lines)


def read_source(source: str) -> Capture:
    """The capture in *source*, read in its folder, so that no path stands in it."""
    path = ROOT / source
    with chdir(path if path.is_dir() else path.parent):
        return read_capture("." if path.is_dir() else path.name)


def text_of(capture: Capture) -> str:
    """The capture.jsonl of *capture*."""
    return "".join(f"{line}\n" for line in dump_capture(capture))


def differences(old: str, new: str) -> Iterator[str]:
    """How two goldens differ, a line for each value: where it stands, what it was, what it is."""
    for number, (a, b) in enumerate(zip_longest(old.splitlines(), new.splitlines()), 1):
        if a == b:
            continue
        if a is None or b is None or not a.startswith("{") or not b.startswith("{"):
            yield f"line {number}: {_short(a)} -> {_short(b)}"
        else:
            yield from _inside(f"line {number}", json.loads(a), json.loads(b))


def _inside(place: str, a: Any, b: Any) -> Iterator[str]:
    if isinstance(a, dict) and isinstance(b, dict):
        for key in dict.fromkeys((*a, *b)):
            yield from _inside(f"{place} .{key}", a.get(key), b.get(key))
    elif isinstance(a, list) and isinstance(b, list):
        for index, (x, y) in enumerate(zip_longest(a, b)):
            yield from _inside(f"{place} [{index}]", x, y)
    elif a != b:
        yield f"{place}: {_short(a)} -> {_short(b)}"


def _short(value: object) -> str:
    if value is None:
        return "(nothing)"
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= WIDE else f"{text[:WIDE]}…"


def told(path: Path, old: str, new: str) -> str:
    """What changed in the golden at *path*, in a few lines."""
    found = differences(old, new)
    lines = [path.relative_to(GOLDEN).as_posix(), *(f"  {one}" for one in islice(found, SHOWN))]
    return "\n".join([*lines, "  …"] if next(found, None) else lines)


def kept() -> dict[Path, str]:
    """The goldens that are there."""
    paths = sorted(path for path in GOLDEN.rglob("*") if path.is_file())
    return {path: path.read_text(encoding="utf-8") for path in paths}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write the golden captures anew.")
    parser.add_argument("--check", action="store_true", help="write nothing")
    check = parser.parse_args(arguments).check
    old = kept()
    new = {path: text for source in sources() for path, text in golden_texts(source).items()}
    new |= refused() | tables() | answers()
    changed = [path for path in sorted({*old, *new}) if old.get(path) != new.get(path)]
    for path in changed:
        print(told(path, old.get(path, ""), new.get(path, "")))
        if check:
            continue
        if path in new:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(new[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    print(f"{len(new)} goldens, {len(changed)} of them {'differ' if check else 'written anew'}")
    return int(check and bool(changed))


if __name__ == "__main__":
    sys.exit(main())
