"""Inputs for the whole way: files and bundles that are read, and what may have happened to them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from random import Random

import forkviz
from forkviz.core.captures.capture import Capture
from forkviz.readers.own.capture_jsonl import dump_capture
from forkviz.reports.html import report_html
from forkviz.traces.jsonl import dump_trace
from tests.support.damage import seeds
from tests.support.logs import BAD, GOOD, RETRIED
from tests.support.mutations import mutated

__all__ = ["Files", "draw_input", "inputs", "put"]

ROOT = Path(__file__).resolve().parents[2]
#: Files by their names; a single one is called ``FILE``, several are a bundle's.
Files = Mapping[str, bytes]
FILE = "input"
#: Rows of a map that are kept at the most: a short map is read, drawn and written in less time.
_MOST_ROWS = 120


@cache
def inputs() -> dict[str, tuple[Files, ...]]:
    """Whole ones by their kind: of every reader, excerpts, bundles, scenarios, traces, a report."""
    kinds: dict[str, list[Files]] = {
        name: [{FILE: data} for data in several] for name, several in seeds(ROOT / "data").items()
    }
    logs = [text.encode() for text in (GOOD, BAD, RETRIED)]
    excerpts = sorted((ROOT / "tests" / "data" / "excerpts").glob("*.strace"))
    kinds["excerpt"] = [{FILE: data} for data in (*map(Path.read_bytes, excerpts), *logs)]
    bundles = sorted(path for path in (ROOT / "data" / "captures").iterdir() if path.is_dir())
    kinds["bundle"] = [_bundle(folder) for folder in bundles]
    kinds["capture"] += [{FILE: _as_one_file(files)} for files in kinds["bundle"]]
    scenarios = sorted((ROOT / "data" / "scenarios").glob("*.toml"))
    calls = sorted((ROOT / "tests" / "data" / "calls").glob("*.toml"))
    kinds["scenario"] = [{FILE: path.read_bytes()} for path in (*scenarios, *calls)]
    small = [forkviz.fork(path, policy="cygwin-3.6.0") for path in scenarios[::4]]
    observed = forkviz.observed(_log(GOOD))
    lines = [["\n".join(dump_trace(trace)).encode()] for trace in (*small, observed)]
    kinds["trace"] = [{FILE: data} for (data,) in lines]
    kinds["report"] = [{FILE: report_html(small[0]).encode()}]
    return {name: tuple(several) for name, several in kinds.items()}


def draw_input(draws: Random) -> tuple[str, Files]:
    """One of them with its kind, changed in one place or in several."""
    kinds = inputs()
    # What has forks goes further than a map of something else.
    likely = ("excerpt", "bundle", "scenario", "trace", "capture")
    name = draws.choice(likely if draws.random() < 0.7 else tuple(kinds))
    files = dict(draws.choice(kinds[name]))
    for _ in range(draws.choice((1, 1, 2)) if len(files) > 1 else 1):
        one = draws.choice(sorted(files))
        same = [other[one] for other in kinds[name] if one in other]
        files[one] = mutated(files[one], draws, same)
    if len(files) > 1 and draws.random() < 0.3:
        del files[draws.choice(sorted(files))]
    return name, files


def put(files: Files, folder: Path) -> Path:
    """Write *files* into the empty *folder*; returns what is to be read."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder / FILE if FILE in files else folder


def _bundle(folder: Path) -> Files:
    """A bundle with shorter maps, which keep the modules that the images are of."""
    files = {}
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        if path.suffix == ".maps":
            rows = data.split(b"\n")
            named = [i for i, row in enumerate(rows) if b"/perl" in row or b"cyg" in row]
            kept = sorted({*named, *range(0, len(rows), 6)})[:_MOST_ROWS]
            data = b"\n".join(rows[i] for i in kept) + b"\n"
        files[path.name] = data
    return files


def _as_one_file(files: Files) -> bytes:
    """The same bundle as a capture.jsonl."""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        capture = forkviz.read(put(files, Path(folder)))
    assert isinstance(capture, Capture)
    return "".join(f"{line}\n" for line in dump_capture(capture)).encode()


def _log(text: str) -> Capture:
    from forkviz.readers.strace.strace import parse_straces

    logs, caveats = parse_straces(text, "x.strace")
    return Capture("x", log=logs[0], later=logs[1:], caveats=caveats)
