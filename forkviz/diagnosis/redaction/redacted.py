"""redacted: an answer that can be pasted into an issue: without people, their folders, machines.

File names of DLLs stay, for the fork is about them, except for a user's name within them.  What is
quoted keeps its line's number and its decisive parts; addresses, errors and sizes stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from difflib import SequenceMatcher
from enum import Enum
from typing import Any, TypeVar

from forkviz.diagnosis.diagnosis import Diagnosis, Episode, Evidence, ListedImage, Occupant, Place
from forkviz.lazy.patterns import regex
from forkviz.redaction.personal import Personal, telling_lines
from forkviz.redaction.pseudonyms import Pseudonyms

__all__ = ["redacted"]


class _Kind(Enum):
    """What a text is: a file or a path, words of an input, or words of forkviz's own."""

    PATH = "path"
    QUOTED = "quoted"
    OWN = "own"


#: Fields that are a file or a path, by the value that they are in; all other texts are sentences.
_PATHS: dict[type, frozenset[str]] = {
    Evidence: frozenset({"file"}),
    Occupant: frozenset({"name", "file"}),
    Place: frozenset({"name"}),
    Episode: frozenset({"program", "dll", "file"}),
    ListedImage: frozenset({"name", "file"}),
    Diagnosis: frozenset({"inputs"}),
}
#: Fields with what stood in an input; forkviz wrote the rest.
_QUOTED: dict[type, frozenset[str]] = {
    Evidence: frozenset({"text"}),
    Episode: frozenset({"text"}),
}
#: Numbers like 12 are too often something else to be looked for in a line.
_LEAST_PID = 100
_PIDS = ("parent_pid", "child_pid")
#: What a number after one of these is, is no process.
_NO_PID = regex(r"(?:error|errno|code|status|line|retry|done|port|size)[ :=]+$", re.IGNORECASE)
_NUMBER = regex(r"(?<![\w.])\d{3,10}(?![\w.]*\w)")
#: Longer lines lose their marks where they lose names.
_LONGEST_ALIGNED = 2000
#: A path of a drive, of a server or from the root; what begins with one ``\\`` may be a counter.
_WHOLE_PATH = regex(r"(?<![\w:])(?:[a-z]:[\\/]|\\\\|/)[^\s\"'|]+", re.IGNORECASE)
_TOKEN = regex(r"\w+|\W")

Value = TypeVar("Value")


def redacted(diagnosis: Diagnosis, texts: Iterable[Iterable[str]] = ()) -> Diagnosis:
    """*diagnosis* with other words for users, persons, hosts, folders and process numbers.

    texts: the lines of the inputs, where what a quoted line calls somebody is looked for, too.
    The same word gets the same substitute throughout, whatever its case.
    """
    return _Redaction(diagnosis, telling_lines(texts)).of(diagnosis)


class _Redaction:
    """The substitutes of one answer."""

    def __init__(self, diagnosis: Diagnosis, context: Sequence[str]) -> None:
        held = [*_texts(diagnosis)]
        lines = [text for text, kind in held if kind is _Kind.QUOTED] + [*context]
        self._personal = Personal(lines)
        paths = [self._personal.without(text) for text, kind in held if kind is _Kind.PATH]
        paths += [f"/home/{user}/" for user in self._personal.users]
        # Of forkviz's own words only whole paths may come from an input.
        own = (text for text, kind in held if kind is _Kind.OWN)
        lines += [found[0] for text in own for found in _WHOLE_PATH.finditer(text)]
        self._words = Pseudonyms(paths, map(self._personal.without, lines))
        pids = dict.fromkeys(
            number
            for episode in _episodes(diagnosis.episodes)
            for number in (*episode.parent_pid, *episode.child_pid)
            if number >= _LEAST_PID
        )
        self._pids = {number: 1000 + i for i, number in enumerate(pids, 1)}

    def of(self, value: Value) -> Value:
        """*value* with other words in every text of it."""
        if not is_dataclass(value) or isinstance(value, type):
            return value
        kind: type = type(value)
        changed: dict[str, Any] = {}
        for field in fields(value):
            held = getattr(value, field.name)
            if field.name in _PIDS:
                changed[field.name] = tuple(self._pids.get(pid, pid) for pid in held)
            elif field.init:
                changed[field.name] = self._field(held, _kind(kind, field.name))
        if isinstance(value, Evidence):
            changed["marks"] = _moved(value.marks, value.text, changed["text"])
        return replace(value, **changed)

    def _field(self, held: Any, kind: _Kind) -> Any:
        if isinstance(held, Enum):
            return held
        if isinstance(held, str):
            return self._text(held, kind)
        if isinstance(held, tuple):
            return tuple(self._field(each, kind) for each in held)
        return self.of(held)

    def _text(self, text: str, kind: _Kind) -> str:
        text = self._personal.without(text)
        if kind is _Kind.PATH:
            return self._words.path(text)
        text = _NUMBER.sub(self._pid, text)
        return self._words.sentence(text) if kind is _Kind.QUOTED else self._words.prose(text)

    def _pid(self, found: re.Match[str]) -> str:
        before = found.string[max(0, found.start() - 12) : found.start()]
        other = self._pids.get(int(found[0]))
        return found[0] if other is None or _NO_PID.search(before) else str(other)


def _texts(value: Any, kind: _Kind = _Kind.OWN) -> Iterator[tuple[str, _Kind]]:
    """Every text of a value, and what it is."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        if value:
            yield value, kind
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each, kind)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name), _kind(type(value), field.name))


def _kind(value: type, field: str) -> _Kind:
    if field in _PATHS.get(value, ()):
        return _Kind.PATH
    return _Kind.QUOTED if field in _QUOTED.get(value, ()) else _Kind.OWN


def _episodes(episodes: Iterable[Episode]) -> Iterator[Episode]:
    for episode in episodes:
        yield episode
        yield from _episodes(episode.messages)


def _moved(
    marks: Sequence[tuple[int, int]], before: str, after: str
) -> tuple[tuple[int, int], ...]:
    """*marks* of *before*, where the same parts are in *after*."""
    if before == after or not marks:
        return tuple(marks)
    if len(before) > _LONGEST_ALIGNED:
        return ()
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    starts_old, starts_new = _starts(old), _starts(new)
    #: Of each character of *before*, where its token begins and ends in *after*.
    begins, ends = [0] * len(before), [0] * len(before)
    for _, i, j, k, m in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        for at in range(starts_old[i], starts_old[j]):
            same = starts_old[j] - starts_old[i] == starts_new[m] - starts_new[k]
            moved = starts_new[k] + at - starts_old[i]
            begins[at] = moved if same else starts_new[k]
            ends[at] = moved + 1 if same else starts_new[m]
    inside = [(max(a, 0), min(b, len(before))) for a, b in marks]
    return tuple((begins[a], ends[b - 1]) for a, b in inside if a < b)


def _starts(tokens: Sequence[str]) -> list[int]:
    """Where each token begins, and where the last one ends."""
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts
