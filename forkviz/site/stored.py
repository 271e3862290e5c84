"""stored: answers that are worked out when the site is built, so that they need no engine.

They are what the engine of a tab would answer, with the files that they were made of: whoever
changes something of them later forks those again.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import Any

from forkviz.site.engine import Engine
from forkviz.site.gallery import example_files, recorded_trace, scenario_files
from forkviz.site.pages import Card
from forkviz.site.picture import picture
from forkviz.traces.jsonl import dump_trace

__all__ = ["stored_example", "stored_recorded", "stored_scenarios"]


def stored_scenarios(
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[tuple[Card, dict[str, Any]]]:
    """Each scenario: its card, and what the explorer shows of it."""
    places = scenario_files()
    for done, (name, place) in enumerate(places.items()):
        if progress is not None:
            progress(done, len(places))
        files = {place.name: place.read_bytes()}
        with _engine() as engine:
            answer = engine.open(_given(files))
            trace = engine.trace
        assert trace is not None  # a scenario is forked
        card = Card(name, trace.scenario.title, trace.succeeded, len(trace), picture(trace))
        yield card, {**answer, "files": _kept(files)}
    if progress is not None:
        progress(len(places), len(places))


def stored_example(name: str) -> tuple[str, dict[str, Any]]:
    """The standing of the answer to the example *name*, and the answer."""
    files = example_files(name)
    with _engine() as engine:
        given = _given(files)
        answer = {**engine.diagnose(given), "issue": engine.issue(given)}
    first = answer["data"]["causes"][0]
    standing = "undecided" if first["class"] == "undecided" else first["certainty"]
    return str(standing), {**answer, "files": _kept(files)}


def stored_recorded(name: str) -> dict[str, Any]:
    """What the explorer shows of the real fork *name*.

    Its file is the trace; an engine that is given the capture makes a fork of its own of it.
    """
    text = "\n".join(dump_trace(recorded_trace(name))) + "\n"
    files = {f"{name}.jsonl": text.encode()}
    with _engine() as engine:
        answer = engine.open(_given(files))
    return {**answer, "files": _kept(files)}


@contextmanager
def _engine() -> Iterator[Engine]:
    """An engine, and a folder for what it is given."""
    with TemporaryDirectory() as folder:
        yield Engine(folder)


def _given(files: Mapping[str, bytes]) -> list[dict[str, Any]]:
    return [{"name": name, "bytes": data} for name, data in files.items()]


def _kept(files: Mapping[str, bytes]) -> list[dict[str, str]]:
    return [
        {"name": name, "base64": base64.b64encode(data).decode()} for name, data in files.items()
    ]
