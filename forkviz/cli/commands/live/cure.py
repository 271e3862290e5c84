"""cure: watch a real fork fail, carry out the remedy on a copy of the tree, and fork again.

It is ``forkviz live --cygwin ROOT --cure -- PROGRAM``.  The exit status is 0 if the fork succeeds,
at once or with the remedy.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from forkviz.cli.options import format_of
from forkviz.cli.render.tables import Document, Fact, Format, Table, visible, write, write_json_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from forkviz.cure.cure import Cured
    from forkviz.diagnosis.diagnosis import Diagnosis
    from forkviz.rebase.placed import PlacedImage
    from forkviz.traces.trace import Trace

__all__ = ["run"]

#: The bundles of the two forks, in the folder of --bundle.
BEFORE, AFTER = "before", "after"


def run(args: argparse.Namespace, timeout: float) -> int:
    """Observe, diagnose, cure, observe again, and write what came of it."""
    from forkviz.arguments.outputs import check_outputs
    from forkviz.cli.commands.live.cygwin import check_bundle
    from forkviz.cure.cure import Runs, cure
    from forkviz.errors import ForkvizError
    from forkviz.files import put_files
    from forkviz.readers.own.bundle import BUNDLE_FILES
    from forkviz.windows.run import open_windows
    from forkviz.windows.scratch_folder import PassingFolder

    for name, what in (("clobber", "--clobber"), ("trace", "--trace"), ("calls", "--calls")):
        if getattr(args, name):
            raise ForkvizError(f"{what} does not go with --cure, which makes two forks")
    form = format_of(args)
    kept: list[Path] = []
    for part in (BEFORE, AFTER) if args.bundle is not None else ():
        check_bundle(args.bundle / part)
        kept += [args.bundle / part / name for name in BUNDLE_FILES]
    check_outputs((args.report, *kept), args.words)
    with PassingFolder() as passing, open_windows() as windows:
        runs = Runs(windows, args.cygwin, tuple(args.words), timeout, args.first_process)
        cured = cure(runs, passing.path / "cure", _diagnose, _succeeded, _say)
        traces = _observed_forks(cured, args.words[0])
        for part in (BEFORE, AFTER) if args.bundle is not None else ():
            made = passing.path / "cure" / part
            if made.is_dir():
                files = {file.name: file.read_bytes() for file in sorted(made.iterdir())}
                put_files(args.bundle / part, files)
    if args.report is not None:
        _report(args.report, traces, cured)
    if form is Format.JSON:
        text = json.dumps(record(cured, traces), indent=1, ensure_ascii=False)
        write_json_text(f"{text}\n")
    else:
        write(document(cured, traces), form)
    return 0 if not cured.needed or cured.helped else 1


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _diagnose(bundle: Path, files: Sequence[PlacedImage]) -> Diagnosis:
    """The diagnosis of a bundle, beside the files of the tree that it was observed in."""
    from forkviz.arguments.diagnosing import read_case
    from forkviz.diagnosis.engine import diagnosis_of

    return diagnosis_of(replace(read_case([bundle]), files=tuple(files)))


def _observed(bundle: Path, title: str = "") -> Trace:
    from forkviz import api
    from forkviz.readers.recognising import read_capture

    return api.observed(replace(read_capture(bundle), title=title))


def _observed_forks(cured: Cured, program: str) -> list[Trace]:
    """Both forks, or the one that there is, each with a title that tells them apart."""
    first = f"Cygwin {cured.before.version}: {Path(program).name}"
    titles = (first, f"{first}, with the remedy")
    seen = zip((cured.before, cured.after), titles, strict=True)
    return [_observed(one.bundle, title) for one, title in seen if one]


def _succeeded(bundle: Path) -> bool:
    return _observed(bundle).succeeded


def _report(place: Path, traces: Sequence[Trace], cured: Cured) -> None:
    """One page: the fork that failed, why, what was done, and the fork with that."""
    from forkviz import lab
    from forkviz.cure.carried_out import tried_first
    from forkviz.files import replace_text

    writer = lab.from_lab("forkviz.reports.html")
    diagnosis, tried = cured.diagnosis, None
    if cured.choice is not None and diagnosis is not None and len(traces) > 1:
        diagnosis, number = tried_first(diagnosis, cured.choice)
        tried = lab.from_lab("forkviz.reports.cure").Cured(number, traces[1])
    replace_text(place, writer.report_html(traces[0], diagnosis=diagnosis, cured=tried))
    print(f"wrote {visible(str(place))}", file=sys.stderr)


def _end(trace: Trace) -> str:
    return "succeeds" if trace.succeeded else f"fails: {trace.message}"


def document(cured: Cured, traces: Sequence[Trace]) -> Document:
    """What came of it, a line for each step."""
    from forkviz.cli.render.tables import Column, Kind

    causes = cured.diagnosis.claims if cured.diagnosis else ()
    facts = [Fact("cygwin", cured.before.version), Fact("before", _end(traces[0]))]
    if causes:
        facts += [
            Fact("cause", causes[0].sentence),
            Fact("certainty", str(causes[0].certainty)),
            Fact("detail", causes[0].detail or None),
        ]
    if cured.needed:
        chosen = cured.choice.remedy.text if cured.choice else "none that can be tried here"
        facts.append(Fact("remedy", chosen))
        if cured.choice is not None and cured.choice.remedy.command:
            facts.append(Fact("command", cured.choice.remedy.command))
    if cured.why:
        facts.append(Fact("but", cured.why))
    if len(traces) > 1:
        facts.append(Fact("after", _end(traces[1])))
    rows = tuple((move.path, move.old, move.new) for move in cured.moved)
    columns = (
        Column("file", folds=True),
        Column("from", Kind.ADDRESS),
        Column("to", Kind.ADDRESS),
    )
    table = Table("moved", columns, rows, "Moved, in a copy of the tree; the tree stays as it is")
    return Document(tuple(facts), (table,) if rows else ())


def record(cured: Cured, traces: Sequence[Trace]) -> dict[str, Any]:
    """The same for programs, with the whole diagnosis."""
    from forkviz.diagnosis.record import diagnosis_record

    choice = cured.choice
    return {
        "schema": 1,
        "cygwin": cured.before.version,
        "before": {"succeeded": traces[0].succeeded, "message": traces[0].message or None},
        "diagnosis": diagnosis_record(cured.diagnosis) if cured.diagnosis else None,
        "remedy": None if choice is None else choice.remedy.text,
        "command": None if choice is None else choice.remedy.command or None,
        "class": None if choice is None else str(choice.cause.kind),
        "why": cured.why or None,
        "moved": [{"file": m.path, "from": m.old, "to": m.new} for m in cured.moved],
        "after": None
        if len(traces) < 2
        else {"succeeded": traces[1].succeeded, "message": traces[1].message or None},
    }
