"""redact: a trace without the names of people and of their folders, to be handed on.

Everything that tells where a file is gets other words; file names of DLLs stay, for the fork is
about them, except for a user's name within them.  The trace keeps its shape: the same steps, the
same addresses, each name replaced in every place alike, so it steps and explains as before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from forkviz.core.caveats.caveat import renamed, texts_of
from forkviz.core.delta import Delta
from forkviz.core.provenance import Origin, StepOrigin
from forkviz.core.region import Region, module_key
from forkviz.core.space import AddressSpace
from forkviz.machine.dll import Dll
from forkviz.machine.dlls.names import by_file, told_apart
from forkviz.machine.event_facts import facts_of, texts_in, with_texts
from forkviz.machine.events import Event
from forkviz.redaction.pseudonyms import Pseudonyms, is_path
from forkviz.scenarios.scenario import Scenario
from forkviz.traces.event_deltas import delta_of, parent_delta_of
from forkviz.traces.trace import Trace

__all__ = ["redact"]

#: What a substitute makes of a text may look like a path that was none before; so it is done again.
MOST_ROUNDS = 5


def redact(trace: Trace) -> Trace:
    """*trace* with other words for users and folders, wherever they stand; pure, and idempotent.

    The same word gets the same substitute throughout, whatever its case.  What was redacted is
    returned as it is.
    """
    for _ in range(MOST_ROUNDS):
        again = _Redaction(trace).trace()
        if again == trace and again.notes == trace.notes:
            return trace
        trace = again
    return trace


class _Redaction:
    """The substitutes for one trace."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        names = [*_names(trace)]
        regions = {text for region in _regions(trace) for text in (region.name, region.protect)}
        known = (p for dll in trace.scenario.dlls for p in (dll.path, dll.child_path) if p)
        paths = [*names, *known]
        files = [*_files(trace)]
        paths += filter(is_path, files)
        paths += sorted(filter(is_path, regions))
        sentences = [*_sentences(trace), *sorted(name for name in regions if not is_path(name))]
        sentences += (file for file in files if not is_path(file))
        self._words = Pseudonyms(paths, sentences)
        #: What is replaced by what; the names of DLLs come first, for they must stay apart.
        self._known: dict[str, str] = {}
        taken: set[str] = set()
        for dll in trace.scenario.dlls:
            if by_file(dll) != dll:
                continue  # it goes by the end of its path
            name = self._words.path(dll.name)
            while module_key(name) in taken:
                name += "~"
            taken.add(module_key(name))
            self._known[dll.name] = name
        self._keep_apart(trace.scenario.dlls)
        for path in paths:
            self._known.setdefault(path, self._words.path(path))

    def _keep_apart(self, dlls: Sequence[Dll]) -> None:
        """DLLs of one file name go by what of their other paths tells them apart."""
        keys = {dll.file_key for dll in dlls if by_file(dll) != dll}
        same = [dll for dll in dlls if dll.file_key in keys]
        others = [
            replace(
                dll, name=self._words.path(dll.file), path=self._words.path(dll.path or dll.file)
            )
            for dll in same
        ]
        for dll, other in zip(same, told_apart(others), strict=True):
            self._known[dll.name] = other.name

    def trace(self) -> Trace:
        """The trace with all substitutes."""
        whole = self._trace
        return Trace(
            self._scenario(whole.scenario),
            self._space(whole.initial_parent),
            self._space(whole.initial_child),
            map(self._event, whole.events),
            {step: self._text(text) for step, text in whole.notes.items()},
            waits=whole.waits,
            step_origin=self._step_origin(whole.step_origin),
            machine=whole.machine,
        )

    def _text(self, text: str) -> str:
        """A name, a path or a sentence."""
        known = self._known.get(text)
        if known is None:
            known = self._known[text] = self._words.sentence(text)
        return known

    def _known_text(self, text: str | None) -> str | None:
        return None if text is None else self._text(text)

    def _texts(self, texts: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self._text, texts))

    def _scenario(self, scenario: Scenario) -> Scenario:
        return replace(
            scenario,
            title=self._text(scenario.title),
            dlls=tuple(map(self._dll, scenario.dlls)),
            parent=tuple(map(self._region, scenario.parent)),
            child=tuple(map(self._region, scenario.child)),
            notes=self._texts(scenario.notes),
            caveats=tuple(renamed(each, self._text) for each in scenario.caveats),
            conflicts=self._texts(scenario.conflicts),
            parent_origin=self._origin(scenario.parent_origin),
            child_origin=self._origin(scenario.child_origin),
            faults=tuple(
                replace(fault, dll=self._text(fault.dll), name=self._text(fault.name))
                for fault in scenario.faults
            ),
        )

    def _dll(self, dll: Dll) -> Dll:
        return replace(
            dll,
            name=self._text(dll.name),
            imports=self._texts(dll.imports),
            path=self._known_text(dll.path),
            child_path=self._known_text(dll.child_path),
            headers=self._known_text(dll.headers),
        )

    def _origin(self, origin: Origin) -> Origin:
        others = (each._replace(file=self._text(each.file)) for each in origin.elsewhere)
        return Origin(self._text(origin.file), tuple(sorted(others)))

    def _step_origin(self, origin: StepOrigin | None) -> StepOrigin | None:
        if origin is None:
            return None
        lines = (each._replace(text=self._text(each.text)) for each in origin.lines)
        return StepOrigin(self._text(origin.file), tuple(lines))

    def _region(self, region: Region) -> Region:
        return region._replace(name=self._text(region.name), protect=self._text(region.protect))

    def _space(self, space: AddressSpace) -> AddressSpace:
        return AddressSpace(space.bits, map(self._region, space), low=space.low, top=space.top)

    def _delta(self, delta: Delta) -> Delta:
        return Delta(*(tuple(map(self._region, side)) for side in delta))

    def _event(self, event: Event) -> Event:
        facts = facts_of(type(event))
        changed: dict[str, Any] = {}
        for field in (*facts.names, *facts.sentences):
            changed[field] = with_texts(getattr(event, field), self._text)
        for field in facts.deltas.values():
            changed[field] = self._delta(getattr(event, field))
        return event._replace(**changed)


def _names(trace: Trace) -> Iterator[str]:
    """The names of DLLs, in the list or not."""
    for dll in trace.scenario.dlls:
        yield dll.name
        yield from dll.imports
    yield from (fault.dll for fault in trace.scenario.faults)
    for event in trace.events:
        for field in facts_of(type(event)).names:
            names = getattr(event, field)
            if isinstance(names, tuple):
                yield from texts_in(names)


def _sentences(trace: Trace) -> Iterator[str]:
    """Every text that is no name."""
    scenario = trace.scenario
    yield from (scenario.title, *scenario.notes, *trace.notes.values())
    yield from scenario.conflicts
    yield from (fault.name for fault in scenario.faults)
    if trace.step_origin is not None:
        yield from (each.text for each in trace.step_origin.lines if each.text)
    for event in trace.events:
        for field in facts_of(type(event)).sentences:
            if text := getattr(event, field):
                yield text


def _files(trace: Trace) -> Iterator[str]:
    """The files that regions, headers and steps were read from, and what caveats name."""
    scenario = trace.scenario
    for caveat in scenario.caveats:
        yield from texts_of(caveat)
    if trace.step_origin is not None:
        yield trace.step_origin.file
    for origin in (scenario.parent_origin, scenario.child_origin):
        yield from origin.files()
    yield from (dll.headers for dll in scenario.dlls if dll.headers)


def _regions(trace: Trace) -> Iterator[Region]:
    """The regions of both processes, before the first step and after."""
    yield from trace.initial_parent
    yield from trace.initial_child
    for regions in (trace.scenario.parent, trace.scenario.child):
        yield from regions
    for event in trace.events:
        for delta in (parent_delta_of(event), delta_of(event)):
            for side in delta:
                yield from side
